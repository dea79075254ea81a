/// The memory of a point table: what a look-up needs, in one piece, at offsets that are constants or
/// stand in the memory itself.
///
/// A table of symbols and the places where tries begin come first, the rows after that. What has no
/// row of points leads to the zeros at `origin`.
struct PointMemory {
  /// Where offsets count from: the zeros before the first row.
  private(set) var origin: UnsafeMutableRawPointer
  /// Bytes from `origin` that are in use, and that there is room for.
  private(set) var count = 0
  private var capacity: Int

  // Before `origin`, in bytes: symbols of narrow values, 256 for each kind; the same times their
  // strides; the strides; where the trie of each template begins.
  private static var kinds: Int { 22 }
  private static var narrowBytes: Int { kinds * 256 * MemoryLayout<UInt16>.stride }
  private static var strideBytes: Int { 32 * MemoryLayout<UInt32>.stride }
  private static var rootBytes: Int { Template.limit * MemoryLayout<UInt32>.stride }
  static var narrow: Int { -headBytes }
  static var leads: Int { narrow + narrowBytes }
  static var strides: Int { leads + narrowBytes }
  static var roots: Int { strides + strideBytes }
  private static var headBytes: Int { 2 * narrowBytes + strideBytes + rootBytes }

  /// Memory with `zeros` bytes of zeros and room for about `capacity` bytes of rows.
  init(zeros: Int, capacity: Int) {
    assert(FieldKind.allCases.count == Self.kinds)
    self.capacity = zeros + max(capacity, 64)
    origin = Self.allocate(self.capacity)
    _ = append(zeros, alignment: 64)
  }

  private static func allocate(_ capacity: Int) -> UnsafeMutableRawPointer {
    // Aligned to lines of the cache.
    let all = UnsafeMutableRawPointer.allocate(byteCount: headBytes + capacity, alignment: 64)
    all.initializeMemory(as: UInt8.self, repeating: 0, count: headBytes + capacity)
    return all + headBytes
  }

  func deallocate() { (origin + Self.narrow).deallocate() }

  /// Adds bytes of zeros and returns their offset.
  mutating func append(_ bytes: Int, alignment: Int) -> Int {
    let start = (count + alignment - 1) / alignment * alignment
    if start + bytes > capacity {
      let larger = max(start + bytes, capacity * 2)
      let copy = Self.allocate(larger)
      (copy + Self.narrow).copyMemory(
        from: origin + Self.narrow, byteCount: Self.headBytes + count)
      deallocate()
      origin = copy
      capacity = larger
    }
    count = start + bytes
    return start
  }

  /// A number at an offset.
  @inline(__always) subscript<T: BitwiseCopyable>(_ offset: Int, as type: T.Type) -> T {
    get { origin.load(fromByteOffset: offset, as: type) }
    nonmutating set { origin.storeBytes(of: newValue, toByteOffset: offset, as: type) }
  }
}
