import Glibc

/// The names in one folder, sorted so that a walk visits whole paths in byte order.
///
/// Holds one flat buffer of names and 12 bytes for each, so that a folder of a million files takes
/// a few dozen MB.
struct FolderListing {
  enum Kind: UInt8 { case regular, folder, link, other }

  struct Item {
    var name: ArraySlice<UInt8>
    var kind: Kind
  }

  private struct Entry {
    var start: UInt32
    var count: UInt16
    var kind: Kind
  }

  private var names: [UInt8] = []
  private var entries: [Entry] = []
  private var at = 0

  /// Reads the folder's names, hidden ones left out.
  init(_ path: SystemPath) throws(InputError) {
    guard let handle = path.withCString({ opendir($0) }) else { throw FileStatus.failure(errno) }
    defer { closedir(handle) }
    while true {
      errno = 0
      guard let entry = readdir(handle) else {
        if errno != 0 { throw FileStatus.failure(errno) }
        break
      }
      add(entry, dirfd(handle))
    }
    sort()
  }

  /// The next name in order.
  mutating func next() -> Item? {
    guard at < entries.count else { return nil }
    defer { at += 1 }
    let entry = entries[at]
    let start = Int(entry.start)
    // The slash that ends a folder's name served the order only.
    var end = start + Int(entry.count)
    if names[end - 1] == 0x2F { end -= 1 }
    return Item(name: names[start..<end], kind: entry.kind)
  }

  private mutating func add(_ entry: UnsafeMutablePointer<dirent>, _ folder: Int32) {
    let start = names.count
    guard start < Int(UInt32.max) - 512 else { return }
    withUnsafeBytes(of: &entry.pointee.d_name) { field in
      for byte in field {
        if byte == 0 { break }
        names.append(byte)
      }
    }
    guard names.count > start, names[start] != 0x2E else {
      names.removeSubrange(start...)
      return
    }
    var kind: Kind
    switch Int(entry.pointee.d_type) {
    case 8: kind = .regular
    case 4: kind = .folder
    case 10: kind = .link
    case 0: kind = .link  // The file system does not say: look, as at a link.
    default: kind = .other
    }
    var isFolder = kind == .folder
    if kind == .link {
      var status = stat()
      names.append(0)
      names.withUnsafeBytes { bytes in
        guard let base = bytes.baseAddress else { return }
        let name = (base + start).assumingMemoryBound(to: CChar.self)
        if entry.pointee.d_type == 0, fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 {
          switch status.st_mode & S_IFMT {
          case S_IFREG: kind = .regular
          case S_IFDIR: kind = .folder
          case S_IFLNK: break
          default: kind = .other
          }
        }
        if fstatat(folder, name, &status, 0) == 0 { isFolder = status.st_mode & S_IFMT == S_IFDIR }
      }
      names.removeLast()
    }
    if isFolder { names.append(0x2F) }
    entries.append(
      Entry(
        start: UInt32(truncatingIfNeeded: start), count: UInt16(names.count - start), kind: kind))
  }

  private mutating func sort() {
    names.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return }
      entries.sort { a, b in
        let order = memcmp(
          base + Int(a.start), base + Int(b.start), Int(min(a.count, b.count)))
        return order != 0 ? order < 0 : a.count < b.count
      }
    }
  }
}
