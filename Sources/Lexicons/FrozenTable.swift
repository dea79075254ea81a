import CText

/// The memory of a `FrozenTable`, freed with its last user.
@usableFromInline final class FrozenStorage<Element: BitwiseCopyable>: @unchecked Sendable {
  @usableFromInline let base: UnsafeMutablePointer<Element>

  /// Elements that fill lines of the cache begin with one.
  @usableFromInline init(_ elements: [Element]) {
    let size = MemoryLayout<Element>.stride
    base = UnsafeMutableRawPointer.allocate(
      byteCount: max(elements.count, 1) * size,
      alignment: size % 64 == 0 ? 64 : MemoryLayout<Element>.alignment
    ).bindMemory(to: Element.self, capacity: max(elements.count, 1))
    _ = UnsafeMutableBufferPointer(start: base, count: elements.count).initialize(from: elements)
  }

  init(count: Int) { base = .allocate(capacity: max(count, 1)) }

  deinit { base.deallocate() }
}

/// A table of plain values that no longer changes, read through a pointer: an access costs no
/// reference counting, and no check in release builds.
@frozen public struct FrozenTable<Element: BitwiseCopyable>: @unchecked Sendable {
  @usableFromInline let base: UnsafePointer<Element>
  /// Number of elements.
  public let count: Int
  @usableFromInline let storage: FrozenStorage<Element>

  /// Copies `elements`.
  public init(_ elements: [Element]) {
    storage = FrozenStorage(elements)
    base = UnsafePointer(storage.base)
    count = elements.count
  }

  /// As many elements as `fill` writes to the memory it is given.
  init(count: Int, _ fill: (UnsafeMutablePointer<Element>) -> Void) {
    storage = FrozenStorage(count: count)
    fill(storage.base)
    base = UnsafePointer(storage.base)
    self.count = count
  }

  /// - Precondition: `0 <= index < count`.
  @inlinable public subscript(index: Int) -> Element {
    @inline(__always) unsafeAddress {
      assert(index >= 0 && index < count)
      return base + index
    }
  }

  /// Asks for the memory of an element that is to be read soon.
  @inlinable @inline(__always) public func prefetch(_ index: Int) { ctext_prefetch(base + index) }
}
