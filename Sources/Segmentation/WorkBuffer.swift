/// A plain buffer that grows and is used again; its owner frees it.
struct WorkBuffer<Element: BitwiseCopyable> {
  private(set) var base: UnsafeMutablePointer<Element>
  private(set) var capacity: Int

  init(capacity: Int = 256) {
    base = .allocate(capacity: capacity)
    self.capacity = capacity
  }

  /// Makes room for `count` elements, keeping the first `kept`.
  mutating func reserve(_ count: Int, keeping kept: Int = 0) {
    if count <= capacity { return }
    let larger = max(count, capacity * 2)
    let new = UnsafeMutablePointer<Element>.allocate(capacity: larger)
    new.update(from: base, count: min(kept, capacity))
    base.deallocate()
    base = new
    capacity = larger
  }

  func free() { base.deallocate() }
}
