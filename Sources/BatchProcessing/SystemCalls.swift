import Glibc

/// Words for an error number: "No space left on device".
public func describe(errno code: Int32) -> String {
  var buffer = [CChar](repeating: 0, count: 256)
  guard strerror_r(code, &buffer, buffer.count) == 0 else { return "error \(code)" }
  return String(decoding: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
}

/// A file descriptor that is closed with its owner.
final class Descriptor: Sendable {
  let number: Int32
  private let closes: Bool

  init(_ number: Int32, closes: Bool = true) {
    self.number = number
    self.closes = closes
  }

  deinit { if closes { close(number) } }
}

/// Properties of a file that the batch looks at.
struct FileStatus: Sendable {
  enum Kind: Sendable { case regular, directory, other(String) }
  var kind: Kind
  var size: Int
  var identity: FileIdentity

  init(_ raw: stat) {
    switch raw.st_mode & S_IFMT {
    case S_IFREG: kind = .regular
    case S_IFDIR: kind = .directory
    case S_IFIFO: kind = .other("a named pipe")
    case S_IFSOCK: kind = .other("a socket")
    case S_IFCHR, S_IFBLK: kind = .other("a device")
    default: kind = .other("no regular file")
    }
    // A sparse file can say more than sums of sizes could hold.
    size = min(max(0, Int(raw.st_size)), 1 << 50)
    identity = FileIdentity(device: UInt64(raw.st_dev), inode: UInt64(raw.st_ino))
  }

  /// Follows symbolic links.
  static func of(_ path: SystemPath) throws(InputError) -> FileStatus {
    var raw = stat()
    guard path.withCString({ stat($0, &raw) }) == 0 else { throw failure(errno) }
    return FileStatus(raw)
  }

  static func of(_ descriptor: Descriptor) -> FileStatus? {
    var raw = stat()
    return fstat(descriptor.number, &raw) == 0 ? FileStatus(raw) : nil
  }

  static func failure(_ code: Int32) -> InputError {
    switch code {
    case ENOENT: InputError(.notFound, "there is no such file or folder")
    case ELOOP: InputError(.symlinkLoop, "symbolic links go in a circle")
    default: InputError(.unreadable, "cannot be read: \(describe(errno: code))")
    }
  }
}

/// Tells two files apart whatever their paths.
struct FileIdentity: Hashable, Sendable {
  var device: UInt64
  var inode: UInt64
}

/// Opens a regular file for reading; never waits for a pipe or a device.
func openRegular(_ path: String) throws(InputError) -> Descriptor {
  try openRegular(SystemPath(path))
}

/// Opens a regular file for reading; never waits for a pipe or a device.
func openRegular(_ path: SystemPath) throws(InputError) -> Descriptor {
  let number = path.withCString { open($0, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY) }
  guard number >= 0 else { throw FileStatus.failure(errno) }
  let descriptor = Descriptor(number)
  guard let status = FileStatus.of(descriptor) else { throw FileStatus.failure(errno) }
  switch status.kind {
  case .regular: return descriptor
  case .directory: throw InputError(.notAFile, "is a folder, not a file")
  case .other(let what): throw InputError(.notAFile, "is \(what), not a file")
  }
}

/// Offset of the first `byte` from `start` on, or nil.
func findByte(_ byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
  guard let base = bytes.baseAddress, start < bytes.count,
    let found = memchr(base + start, Int32(byte), bytes.count - start)
  else { return nil }
  return UnsafeRawPointer(found) - UnsafeRawPointer(base)
}
