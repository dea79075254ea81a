import CZlib

/// Compression for the page's data.
enum Gzip {
  /// The bytes as one gzip member without name and time, so equal input gives equal output.
  static func compressed(_ bytes: [UInt8]) -> [UInt8] {
    var stream = z_stream()
    let windowAndGzip: Int32 = 15 + 16
    guard
      deflateInit2_(
        &stream, 6, Z_DEFLATED, windowAndGzip, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
        Int32(MemoryLayout<z_stream>.size)) == Z_OK
    else { preconditionFailure("zlib does not start") }
    defer { deflateEnd(&stream) }
    let bound = Int(deflateBound(&stream, UInt(bytes.count))) + 64
    return [UInt8](unsafeUninitializedCapacity: bound) { out, count in
      bytes.withUnsafeBufferPointer { input in
        // zlib takes 32-bit counts: give it the input in pieces.
        var given = 0
        stream.next_out = out.baseAddress
        stream.avail_out = UInt32(truncatingIfNeeded: min(bound, Int(UInt32.max)))
        repeat {
          let piece = min(input.count - given, 1 << 30)
          stream.next_in = input.baseAddress.map { UnsafeMutablePointer(mutating: $0 + given) }
          stream.avail_in = UInt32(piece)
          given += piece
          _ = deflate(&stream, given == input.count ? Z_FINISH : Z_NO_FLUSH)
        } while given < input.count
        count = Int(stream.total_out)
      }
    }
  }
}
