import Glibc
import Testing

/// What fuzzing has found, run again as tests: each input of the corpora must hold what the target
/// promises.
@Suite(.serialized) struct FuzzCorpusTests {
  /// The folder of the corpora, told from where this file lies.
  private static let folder =
    "/" + #filePath.split(separator: "/").dropLast().joined(separator: "/") + "/corpus"

  private func names(in folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { raw in
        String(decoding: raw.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  private func bytes(of path: String) -> [UInt8] {
    guard let file = fopen(path, "rb") else { return [] }
    defer { fclose(file) }
    var buffer = [UInt8](repeating: 0, count: 1 << 20)
    return Array(buffer[..<fread(&buffer, 1, buffer.count, file)])
  }

  @Test("each input holds what its target promises", arguments: FuzzTarget.allCases)
  func corpus(_ target: FuzzTarget) {
    let folder = "\(Self.folder)/\(target.rawValue)"
    let names = names(in: folder)
    #expect(names.count > 1)
    for name in names {
      let input = bytes(of: "\(folder)/\(name)")
      #expect(throws: Never.self, "\(target.rawValue)/\(name)") { try target.run(input) }
    }
  }
}
