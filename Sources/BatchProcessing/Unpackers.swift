import CZlib
import CZstd

/// Unpacks a compressed stream piece by piece.
protocol Unpacker: AnyObject {
  /// Appends at most `count` bytes to `out`; returns how many bytes of `input` were used.
  ///
  /// Makes progress, uses input or throws, unless the stream and the input are at their end.
  func unpack(
    _ input: ArraySlice<UInt8>, into out: inout [UInt8], atMost count: Int, inputEnded: Bool
  ) throws(InputError) -> Int
}

/// gzip, with any number of members.
final class GzipUnpacker: Unpacker {
  private var stream = z_stream()
  private var isOpen: Bool
  /// Between two members.
  private var atStart = true
  private var members = 0

  init() {
    // 16 asks for a gzip header.
    isOpen =
      inflateInit2_(&stream, MAX_WBITS + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
      == Z_OK
  }

  deinit { if isOpen { inflateEnd(&stream) } }

  func unpack(
    _ input: ArraySlice<UInt8>, into out: inout [UInt8], atMost count: Int, inputEnded: Bool
  ) throws(InputError) -> Int {
    guard isOpen else { throw InputError(.unreadable, "no memory to unpack gzip") }
    if input.isEmpty {
      if inputEnded && !atStart { throw InputError(.corrupt, "the gzip data ends too early") }
      return 0
    }
    if atStart && members > 0 {
      // Tapes and some tools fill up with zero bytes.
      let zeros = input.prefix { $0 == 0 }.count
      if zeros > 0 { return zeros }
      if input.first != 0x1F {
        throw InputError(.corrupt, "something else follows the gzip data")
      }
    }
    let room = min(count, 1 << 20)
    let start = out.count
    out.append(contentsOf: repeatElement(0, count: room))
    var used = 0
    var made = 0
    let status = input.withUnsafeBufferPointer { source in
      out.withUnsafeMutableBufferPointer { target -> Int32 in
        guard let from = source.baseAddress, let to = target.baseAddress else { return Z_OK }
        stream.next_in = UnsafeMutablePointer(mutating: from)
        stream.avail_in = UInt32(source.count)
        stream.next_out = to + start
        stream.avail_out = UInt32(room)
        let status = inflate(&stream, Z_NO_FLUSH)
        used = source.count - Int(stream.avail_in)
        made = room - Int(stream.avail_out)
        return status
      }
    }
    out.removeLast(room - made)
    atStart = false
    switch status {
    case Z_STREAM_END:
      members += 1
      atStart = true
      if inflateReset(&stream) != Z_OK { throw InputError(.corrupt, "the gzip data is damaged") }
    case Z_OK: break
    case Z_BUF_ERROR where used > 0 || made > 0: break
    default: throw InputError(.corrupt, "the gzip data is damaged")
    }
    return used
  }
}

/// zstd, with any number of frames.
final class ZstdUnpacker: Unpacker {
  private let stream: OpaquePointer?
  private var inFrame = false

  init() { stream = ZSTD_createDStream() }

  deinit { ZSTD_freeDStream(stream) }

  func unpack(
    _ input: ArraySlice<UInt8>, into out: inout [UInt8], atMost count: Int, inputEnded: Bool
  ) throws(InputError) -> Int {
    guard let stream else { throw InputError(.unreadable, "no memory to unpack zstd") }
    let room = min(count, 1 << 20)
    let start = out.count
    out.append(contentsOf: repeatElement(0, count: room))
    var used = 0
    var made = 0
    let status = input.withUnsafeBufferPointer { source in
      out.withUnsafeMutableBufferPointer { target -> Int in
        var from = ZSTD_inBuffer(src: source.baseAddress, size: source.count, pos: 0)
        var to = ZSTD_outBuffer(dst: target.baseAddress.map { $0 + start }, size: room, pos: 0)
        let status = ZSTD_decompressStream(stream, &to, &from)
        used = from.pos
        made = to.pos
        return status
      }
    }
    out.removeLast(room - made)
    if ZSTD_isError(status) != 0 {
      throw InputError(
        .corrupt, "the zstd data is damaged: \(String(cString: ZSTD_getErrorName(status)))")
    }
    // An empty input is only a request to flush; it says nothing about a new frame.
    if used > 0 || made > 0 { inFrame = status != 0 }
    if input.isEmpty && made == 0 && inputEnded && inFrame {
      throw InputError(.corrupt, "the zstd data ends too early")
    }
    return used
  }
}
