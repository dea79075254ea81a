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
