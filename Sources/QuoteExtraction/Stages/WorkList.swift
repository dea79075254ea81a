/// A list used again and again in a hot path: bare memory that grows, without reference counts and
/// checks for copies.
struct WorkList<Element: BitwiseCopyable>: ~Copyable {
  private var base: UnsafeMutablePointer<Element>
  private var capacity: Int
  private(set) var count = 0

  init(capacity: Int = 64) {
    self.capacity = capacity
    base = .allocate(capacity: capacity)
  }

  deinit { base.deallocate() }

  @inline(__always) var isEmpty: Bool { count == 0 }

  @inline(__always) mutating func removeAll() { count = 0 }

  @inline(__always) mutating func append(_ element: Element) {
    if count == capacity { grow() }
    (base + count).initialize(to: element)
    count &+= 1
  }

  @inline(never) private mutating func grow() {
    let larger = UnsafeMutablePointer<Element>.allocate(capacity: capacity * 2)
    larger.initialize(from: base, count: count)
    base.deallocate()
    base = larger
    capacity *= 2
  }

  @inline(__always) subscript(_ i: Int) -> Element {
    get {
      assert(i >= 0 && i < count)
      return base[i]
    }
    set {
      assert(i >= 0 && i < count)
      base[i] = newValue
    }
  }

  /// Leaves the last `n` elements.
  mutating func keepLast(_ n: Int) {
    if count <= n { return }
    for i in 0..<n { base[i] = base[count - n + i] }
    count = n
  }

  /// The elements, for what comes after the hot path.
  var array: [Element] { (0..<count).map { base[$0] } }
}

extension WorkList where Element: Equatable {
  @inline(__always) func contains(_ element: Element) -> Bool {
    for i in 0..<count where base[i] == element { return true }
    return false
  }
}
