/// Keeps what holds it where it lies: a value with a weak reference is never taken apart into
/// registers, so that a call hands over its address and not a copy of all its fields.
struct InPlace: ~Copyable {
  private weak var nothing: StanceWorkspace?

  init() {}
}

/// A growing array of plain values that is filled, emptied and filled again.
///
/// Access is not checked in release builds and never copies the storage: copies of the array share
/// it. The owner of the first copy frees it.
struct WorkArray<Element>: RandomAccessCollection {
  private var base: UnsafeMutablePointer<Element>
  private var capacity: Int
  private(set) var count = 0

  init(capacity: Int = 64) {
    base = .allocate(capacity: capacity)
    self.capacity = capacity
  }

  func free() { base.deallocate() }

  /// Where the elements lie, for loops that read many; to be asked for anew after growth.
  @inline(__always) var pointer: UnsafeMutablePointer<Element> { base }

  @inline(__always) var startIndex: Int { 0 }
  @inline(__always) var endIndex: Int { count }

  subscript(index: Int) -> Element {
    @inline(__always) unsafeAddress {
      assert(index >= 0 && index < count)
      return UnsafePointer(base + index)
    }
    @inline(__always) unsafeMutableAddress {
      assert(index >= 0 && index < count)
      return base + index
    }
  }

  @inline(__always) mutating func append(_ element: Element) {
    if count == capacity { grow(count + 1) }
    (base + count).initialize(to: element)
    count += 1
  }

  /// Empties the array; the storage is kept.
  @inline(__always) mutating func clear() { count = 0 }

  /// Makes the array hold `count` times the same value.
  @inline(__always) mutating func fill(_ element: Element, count new: Int) {
    if new > capacity { grow(new) }
    base.initialize(repeating: element, count: new)
    count = new
  }

  /// Makes the array hold `count` values, to be set one by one.
  @inline(__always) mutating func stretch(to new: Int) {
    if new > capacity { grow(new) }
    count = new
  }

  @inline(never) private mutating func grow(_ least: Int) {
    let larger = Swift.max(least, capacity * 2)
    let new = UnsafeMutablePointer<Element>.allocate(capacity: larger)
    new.moveInitialize(from: base, count: count)
    base.deallocate()
    base = new
    capacity = larger
  }
}
