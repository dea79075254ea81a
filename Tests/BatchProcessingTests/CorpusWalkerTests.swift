import Glibc
import Testing

@testable import BatchProcessing

@Suite struct CorpusWalkerTests {
  /// Names of the entries, problems with their code.
  private func walk(
    _ roots: [String], _ filter: PathFilter = PathFilter(), skipped: Int? = nil
  ) -> [String] {
    var walker = CorpusWalker(roots: roots, filter: filter)
    var names: [String] = []
    while let entry = walker.next() {
      #expect(entry.ordinal == names.count)
      names.append(entry.name + (entry.problem.map { " [\($0.kind.rawValue)]" } ?? ""))
    }
    if let skipped { #expect(walker.skipped == skipped) }
    return names
  }

  @Test("files come in byte order of their whole path, hidden and unknown ones left out")
  func order() {
    let scratch = Scratch()
    let names = [
      "b.txt", "a/z.txt", "a.txt", "a-b.txt", "a/b/c.jsonl", "Z.csv", "ä.tsv", "a/y.text",
    ]
    for name in names { scratch.write(name, "x") }
    for name in [".hidden.txt", ".git/a.txt", "note.pdf", "noextension", "c.txt.bak"] {
      scratch.write(name, "x")
    }
    let sorted = names.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
    #expect(walk([scratch.path], skipped: 3) == sorted)
    #expect(walk([scratch.path + "/"]) == sorted)
  }

  @Test("what is no file gives one problem each and never waits")
  func oddities() {
    let scratch = Scratch()
    scratch.write("a/x.txt", "x")
    mkfifo(scratch.path + "/fifo.txt", 0o644)
    symlink("nowhere", scratch.path + "/dead.txt")
    symlink("self.txt", scratch.path + "/self.txt")
    symlink("..", scratch.path + "/a/up")
    symlink("/dev/zero", scratch.path + "/zero.txt")
    makeSocket(scratch.path + "/socket.txt")
    #expect(
      walk([scratch.path]) == [
        "a/up [symlink-loop]", "a/x.txt", "dead.txt [not-found]", "fifo.txt [not-a-file]",
        "self.txt [symlink-loop]", "socket.txt [not-a-file]", "zero.txt [not-a-file]",
      ])
    #expect(walk(["/dev/null"]) == ["/dev/null [not-a-file]"])
    #expect(walk([scratch.path + "/fifo.txt"]).first?.hasSuffix("[not-a-file]") == true)
  }

  @Test("links that multiply a tree are read a bounded number of times")
  func multiplyingLinks() {
    let scratch = Scratch()
    for level in 0..<20 {
      scratch.write("d\(level)/x.txt", "x")
      if level < 19 {
        symlink("../d\(level + 1)", scratch.path + "/d\(level)/left")
        symlink("../d\(level + 1)", scratch.path + "/d\(level)/right")
      }
    }
    let names = walk([scratch.path])
    #expect(names.count { $0.hasSuffix("x.txt") } <= 40)
    #expect(names.count < 120)
  }

  @Test("a folder that cannot be listed is one problem")
  func unreadable() throws {
    let scratch = Scratch()
    scratch.write("a/x.txt", "x")
    scratch.write("b.txt", "x")
    chmod(scratch.path + "/a", 0)
    guard opendir(scratch.path + "/a") == nil else {
      print("skipped: this user may read every folder")
      return
    }
    #expect(walk([scratch.path]) == ["a [unreadable]", "b.txt"])
  }

  @Test("an empty folder and a missing path are problems")
  func nothing() {
    let scratch = Scratch()
    scratch.write("a.pdf", "x")
    #expect(walk([scratch.path]) == ["\(scratch.path) [empty-input]"])
    #expect(walk(["/nowhere/at/all"]) == ["/nowhere/at/all [not-found]"])
  }

  @Test(
    "patterns choose files",
    arguments: [
      ("*.txt", "a/b.txt", true), ("*.txt", "b.text", false), ("a/*.txt", "a/b.txt", true),
      ("a/*.txt", "a/c/b.txt", false), ("a/**.txt", "a/c/b.txt", true),
      ("**/b.txt", "a/c/b.txt", true), ("**/b.txt", "b.txt", true),
      ("20[0-9][!5]/*", "2014/x", true),
      ("20[0-9][!5]/*", "2015/x", false), ("?.txt", "é.txt", true), ("?.txt", "ab.txt", false),
      ("[é-ü].txt", "ö.txt", true), ("[!é].txt", "é.txt", false), ("[.txt", "[.txt", true),
      ("a*a*a*a*a*b", String(repeating: "a", count: 200), false),
    ])
  func glob(pattern: String, path: String, matches: Bool) {
    #expect(Glob(pattern).matches(path) == matches)
  }

  @Test("include and exclude")
  func filtered() {
    let scratch = Scratch()
    for name in ["2023/a.txt", "2023/b.txt", "2024/a.txt", "drafts/a.txt"] {
      scratch.write(name, "x")
    }
    let filter = PathFilter(include: ["a.txt"], exclude: ["drafts"])
    #expect(walk([scratch.path], filter) == ["2023/a.txt", "2024/a.txt"])
    #expect(
      Glob.expand(scratch.path + "/20*").map { $0.split(separator: "/").last } == ["2023", "2024"])
  }

  @Test("a file whose name is not UTF-8 is read like any other")
  func otherNames() throws {
    let scratch = Scratch()
    mkdir(scratch.path + "/c", 0o755)
    for byte in [UInt8(0xFE), 0xFF] {
      let name = Array("\(scratch.path)/c/a".utf8) + [byte] + Array(".txt\0".utf8)
      let file = name.withUnsafeBytes { bytes in
        fopen(bytes.assumingMemoryBound(to: CChar.self).baseAddress, "w")
      }
      fputs("text \(byte)", file)
      fclose(file)
    }
    #expect(
      try outcomes([scratch.path]) == ["c/a\\xFE.txt|text 254|", "c/a\\xFF.txt|text 255|"])
  }

  @Test("an argument keeps bytes that are not UTF-8")
  func otherArguments() throws {
    let scratch = Scratch()
    mkdir(scratch.path + "/c", 0o755)
    let name = Array("\(scratch.path)/c/caf".utf8) + [0xE9] + Array(".txt".utf8)
    (name + [0]).withUnsafeBytes { bytes in
      guard let file = fopen(bytes.assumingMemoryBound(to: CChar.self).baseAddress, "w") else {
        return
      }
      fputs("text", file)
      fclose(file)
    }
    let argument = SystemPath.argument(name)
    #expect(SystemPath(argument).text == scratch.path + "/c/caf\\xE9.txt")
    #expect(SystemPath(argument).argument == argument)
    let expected = ["\(scratch.path)/c/caf\\xE9.txt|text|"]
    #expect(try outcomes([argument]) == expected)
    #expect(try outcomes([scratch.path + "/c/caf?.txt"]) == expected)
    #expect(try outcomes([scratch.path + "/c/caf*"]) == expected)
    // Neither what is UTF-8 nor what looks like a stand-in in print is touched.
    for text in ["/a/é\u{10FFFD}.txt", "caf\\xE9.txt"] {
      #expect(SystemPath.argument(Array(text.utf8)) == text)
      #expect(SystemPath(text).text == text)
    }
  }

  @Test("the folder of the results is no part of the corpus it lies in")
  func resultFolder() {
    let scratch = Scratch()
    for name in ["a.txt", "out/quotations.jsonl", "z.txt"] { scratch.write(name, "x") }
    var options = InputOptions()
    options.resultFolder = scratch.path + "/./out"
    var walker = CorpusWalker(roots: [scratch.path], options: options)
    var names: [String] = []
    while let entry = walker.next() { names.append(entry.name) }
    #expect(names == ["a.txt", "z.txt"])
  }

  @Test("a pattern can name files of a kind that is not known; their first byte tells the format")
  func namedByPattern() throws {
    let scratch = Scratch()
    scratch.write("a.json", "{\"id\":\"x\",\"text\":\"y\"}\n")
    scratch.write("b.md", "z")
    #expect(walk([scratch.path], skipped: 2).count == 1)
    var options = InputOptions()
    options.filter = PathFilter(include: ["*.json", "*.md"])
    #expect(try outcomes([scratch.path], options) == ["x|y|", "b.md|z|"])
  }

  @Test("what the system refuses to read is one problem, not a wait")
  func refused() throws {
    #expect(try outcomes(["/proc/self/mem"]) == ["error[unreadable]"])
    let scratch = Scratch()
    let path = scratch.write("huge.txt", "\u{1F}\u{8B}")
    guard truncate(path, Int.max) == 0 || truncate(path, 1 << 43) == 0 else {
      print("skipped: this file system has no sparse files")
      return
    }
    #expect(try outcomes([path]) == ["error[too-large]"])
  }

  private func makeSocket(_ path: String) {
    let number = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8.prefix(100)) }
    withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        _ = bind(number, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    close(number)
  }
}
