import Glibc

/// Files of the repository, for tests.
enum SourceFiles {
  /// The package's folder, told from where this file lies.
  static let root: String = {
    let parts = #filePath.split(separator: "/").dropLast(3)
    return "/" + parts.joined(separator: "/")
  }()

  /// Names in a folder that end with `suffix`, sorted; none where there is no folder.
  static func names(in folder: String, suffix: String) -> [String] {
    guard let directory = opendir(root + "/" + folder) else { return [] }
    defer { closedir(directory) }
    var out: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { raw in
        String(decoding: raw.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.hasSuffix(suffix) { out.append(name) }
    }
    return out.sorted()
  }

  /// The bytes of a file, or nil where there is none.
  static func read(_ name: String) -> [UInt8]? {
    guard let file = fopen(root + "/" + name, "rb") else { return nil }
    defer { fclose(file) }
    var out: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let n = fread(&buffer, 1, buffer.count, file)
      if n == 0 { return out }
      out.append(contentsOf: buffer[..<n])
    }
  }

  static func write(_ name: String, _ bytes: [UInt8]) {
    guard let file = fopen(root + "/" + name, "wb") else { return }
    defer { fclose(file) }
    fwrite(bytes, 1, bytes.count, file)
  }
}
