extension Array where Element: BitwiseCopyable {
  /// Puts other elements in place of all, in the memory that the array has.
  ///
  /// To empty an array and to append to it asks twice whether it is shared; elements are written over
  /// here, and only the difference in length is cut or appended.
  @inlinable public mutating func refill(with new: UnsafeBufferPointer<Element>) {
    let kept = Swift.min(count, new.count)
    if kept > 0 {
      withUnsafeMutableBytes {
        $0.copyMemory(
          from: UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: new[0..<kept])))
      }
    }
    if count > kept {
      removeLast(count - kept)
    } else if new.count > kept {
      append(contentsOf: UnsafeBufferPointer(rebasing: new[kept...]))
    }
  }
}

extension Array {
  /// An array that `fill` writes into room for `room` elements; it tells how many there are.
  ///
  /// For arrays made for every document: the library's initializer that does the same asks for the array's
  /// type at run time.
  @inlinable @inline(__always) public static func filled(
    room: Int, _ fill: (UnsafeMutableBufferPointer<Element>, inout Int) -> Void
  ) -> [Element] {
    var out: [Element] = []
    if room == 0 { return out }
    out.reserveCapacity(room)
    out.append(addingCapacity: room) { span in span.withUnsafeMutableBufferPointer(fill) }
    return out
  }

  /// `count` times the same, made like the above.
  @inlinable @inline(__always) public static func filled(
    _ count: Int, with element: Element
  ) -> [Element] {
    filled(room: count) { out, filled in
      out.baseAddress?.initialize(repeating: element, count: count)
      filled = count
    }
  }
}
