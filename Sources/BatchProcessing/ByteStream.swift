import CZlib
import CZstd

/// The content of a file: unpacked where its first bytes say gzip or zstd, and made UTF-8 where it
/// is UTF-16 or UTF-32. Streamed, so memory does not depend on the file's size.
final class ByteStream {
  private let file: FileBytes
  private var packed: [UInt8] = []
  private var at = 0
  private var fileEnded = false
  private var unpacker: (any Unpacker)?
  private var converter: CharsetConverter?
  private var ended = false
  /// Content that is unpacked, decoded and not yet read.
  private var content: [UInt8] = []
  /// "gzip", "zstd" or nil.
  let compression: String?

  init(_ file: FileBytes) throws(InputError) {
    self.file = file
    while packed.count < 4 {
      if try file.read(into: &packed, atMost: 65_536) == 0 {
        fileEnded = true
        break
      }
    }
    if packed.starts(with: [0x1F, 0x8B]) {
      compression = "gzip"
      unpacker = GzipUnpacker()
    } else if packed.starts(with: [0x28, 0xB5, 0x2F, 0xFD]) || Self.startsSkippableFrame(packed) {
      compression = "zstd"
      unpacker = ZstdUnpacker()
    } else {
      compression = nil
    }
  }

  var isLive: Bool { file.isLive }
  var stopped: Bool { file.stopped }
  /// Bytes of the file as stored that were read.
  var storedBytes: Int { file.offset }

  /// The next bytes of content, which stay to be read: `count`, or what a pipe gives at once.
  func peek(_ count: Int) throws(InputError) -> [UInt8] {
    while content.count < count {
      if file.isLive && content.count >= 4 { break }
      if try !fill() { break }
    }
    return Array(content.prefix(count))
  }

  /// Turns the stream into UTF-8 from here on; nothing was read before, at most looked at.
  func transcode(from name: String) {
    guard let converter = CharsetConverter(name) else { return }
    self.converter = converter
    let raw = content
    content = []
    converter.convert(raw[...], finish: false, into: &content)
  }

  /// Moves on to an offset in the content (UTF-8 where it is transcoded); nothing was read before.
  func skip(_ count: Int) throws(InputError) {
    if compression == nil && converter == nil && !file.isLive && file.seek(to: count) {
      packed.removeAll()
      content.removeAll()
      at = 0
      fileEnded = false
      return
    }
    var scratch: [UInt8] = []
    var left = count
    while left > 0 {
      scratch.removeAll(keepingCapacity: true)
      let got = try read(into: &scratch, atMost: min(left, 1 << 20))
      if got == 0 { break }
      left -= got
    }
  }

  /// Appends at most `count` bytes of content; returns how many, 0 at the end.
  func read(into out: inout [UInt8], atMost count: Int) throws(InputError) -> Int {
    if content.isEmpty {
      if converter == nil { return try readUnpacked(into: &out, atMost: count) }
      if try !fill() { return 0 }
    }
    let given = min(count, content.count)
    out.append(contentsOf: content[..<given])
    content.removeFirst(given)
    return given
  }

  /// Adds to `content`; returns false at the end.
  private func fill() throws(InputError) -> Bool {
    guard let converter else { return try readUnpacked(into: &content, atMost: 65_536) > 0 }
    let before = content.count
    while content.count == before && !ended {
      var raw: [UInt8] = []
      let got = try readUnpacked(into: &raw, atMost: 65_536)
      if got == 0 && stopped { return false }
      ended = got == 0
      converter.convert(raw[...], finish: ended, into: &content)
    }
    return content.count > before
  }

  private func readUnpacked(into out: inout [UInt8], atMost count: Int) throws(InputError) -> Int {
    let before = out.count
    while out.count == before {
      if at == packed.count && !fileEnded {
        packed.removeAll(keepingCapacity: true)
        at = 0
        if unpacker == nil {
          let got = try file.read(into: &out, atMost: count)
          fileEnded = got == 0
          return got
        }
        fileEnded = try file.read(into: &packed, atMost: 131_072) == 0
      }
      if let unpacker {
        let used = try unpacker.unpack(
          packed[at...], into: &out, atMost: count, inputEnded: fileEnded)
        at += used
        if out.count == before && fileEnded && at == packed.count { return 0 }
      } else {
        let given = min(count, packed.count - at)
        out.append(contentsOf: packed[at..<at + given])
        at += given
        if fileEnded { return given }
      }
    }
    return out.count - before
  }

  private static func startsSkippableFrame(_ bytes: [UInt8]) -> Bool {
    bytes.count >= 4 && bytes[0] & 0xF0 == 0x50 && bytes[1...3].elementsEqual([0x2A, 0x4D, 0x18])
  }
}

/// The content of a file, unpacked.
public func readFile(_ path: String, atMost limit: Int) throws(InputError) -> [UInt8] {
  let stream = try ByteStream(FileBytes(try openRegular(path), shouldStop: { false }))
  var bytes: [UInt8] = []
  while try stream.read(into: &bytes, atMost: 65_536) > 0 {
    if bytes.count > limit { throw InputError(.tooLarge, "has more than \(limit) bytes") }
  }
  return bytes
}
