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
      ("20[0-9][!5]/*", "2015/x", false), ("?.txt", "é.txt", false), ("[.txt", "[.txt", true),
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
