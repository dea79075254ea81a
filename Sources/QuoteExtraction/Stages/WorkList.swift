/// A list used again and again in a hot path: bare memory that grows, without reference counts and
/// checks for copies. For plain values only.
struct WorkList<Element>: ~Copyable {
  private var base: UnsafeMutablePointer<Element>
  private var capacity: Int
  private(set) var count = 0

  init(capacity: Int = 64) {
    self.capacity = max(capacity, 1)
    base = .allocate(capacity: self.capacity)
  }

  deinit {
    base.deinitialize(count: count)
    base.deallocate()
  }

  @inline(__always) var isEmpty: Bool { count == 0 }

  @inline(__always) mutating func removeAll() {
    base.deinitialize(count: count)
    count = 0
  }

  @inline(__always) mutating func append(_ element: Element) {
    if count == capacity { grow() }
    (base + count).initialize(to: element)
    count &+= 1
  }

  @inline(never) private mutating func grow() {
    let larger = UnsafeMutablePointer<Element>.allocate(capacity: capacity * 2)
    larger.moveInitialize(from: base, count: count)
    base.deallocate()
    base = larger
    capacity *= 2
  }

  @inline(__always) subscript(_ i: Int) -> Element {
    unsafeAddress {
      assert(i >= 0 && i < count)
      return UnsafePointer(base + i)
    }
    unsafeMutableAddress {
      assert(i >= 0 && i < count)
      return base + i
    }
  }

  /// Leaves the first `n` elements.
  mutating func keepFirst(_ n: Int) {
    if count <= n { return }
    (base + n).deinitialize(count: count - n)
    count = n
  }

  /// Leaves the last `n` elements.
  mutating func keepLast(_ n: Int) {
    if count <= n { return }
    for i in 0..<n { base[i] = base[count - n + i] }
    (base + n).deinitialize(count: count - n)
    count = n
  }

  /// The elements, for what comes after the hot path.
  var array: [Element] { Array(UnsafeBufferPointer(start: base, count: count)) }

  /// What `fill` appends to an empty list.
  static func array(_ fill: (inout WorkList) -> Void) -> [Element] {
    var list = WorkList()
    fill(&list)
    return list.array
  }
}

extension WorkList where Element: Equatable {
  @inline(__always) func contains(_ element: Element) -> Bool {
    for i in 0..<count where base[i] == element { return true }
    return false
  }
}
