import Testing
import TextModel

@testable import BatchProcessing

@Suite struct CompressionTests {
  private static let lines = (0..<2000).map { "{\"id\":\($0),\"text\":\"text \($0 * 7919)\"}\n" }
  private static let plain = Array(lines.joined().utf8)

  @Test("packed files read like plain ones, whatever their name")
  func packed() throws {
    let scratch = Scratch()
    let half = Self.plain.count / 2
    let (a, b) = (Array(Self.plain[..<half]), Array(Self.plain[half...]))
    let expected = try outcomes([scratch.write("plain.jsonl", Self.plain)])
    #expect(expected.count == 2000)
    for (name, bytes) in [
      ("one.jsonl.gz", gzip(Self.plain)), ("two.jsonl.gz", gzip(a) + gzip(b)),
      ("many.jsonl.gz", gzip([]) + gzip(a) + gzip([]) + gzip(b) + [0, 0, 0]),
      ("one.jsonl.zst", zstd(Self.plain)), ("two.jsonl.zst", zstd(a) + zstd(b)),
      ("skippable.jsonl", [0x50, 0x2A, 0x4D, 0x18, 3, 0, 0, 0, 1, 2, 3] + zstd(Self.plain)),
      ("misnamed.jsonl.zst", gzip(Self.plain)), ("unnamed", gzip(Self.plain)),
    ] {
      #expect(try outcomes([scratch.write(name, bytes)]) == expected, "\(name)")
    }
  }

  @Test("damaged files give what is whole and one problem", arguments: ["gz", "zst"])
  func damaged(_ ending: String) throws {
    let scratch = Scratch()
    let packed = ending == "gz" ? gzip(Self.plain) : zstd(Self.plain)
    let cut = try outcomes([scratch.write("cut.jsonl.\(ending)", Array(packed.dropLast(20)))])
    #expect(cut.last?.hasPrefix("error[corrupt]") == true)
    #expect(cut.dropLast().allSatisfy { !$0.hasPrefix("error") })
    if ending == "gz" {
      // A zstd frame has a checksum only where its writer wanted one.
      var flipped = packed
      flipped[packed.count / 2] ^= 0xFF
      let broken = try outcomes([scratch.write("broken.jsonl.gz", flipped)])
      #expect(broken.count { $0.hasPrefix("error[corrupt]") } == 1)
    }
    let garbage = try outcomes([scratch.write("more.txt.\(ending)", packed + Array("junk".utf8))])
    #expect(garbage == ["error[corrupt]"])
  }

  @Test("a packed text that unpacks to too much is a problem")
  func bomb() throws {
    let scratch = Scratch()
    var options = InputOptions()
    options.maxDocumentBytes = 1 << 20
    let zeros = [UInt8](repeating: 0x20, count: 8 << 20)
    for (name, bytes) in [("a.txt.gz", gzip(zeros)), ("b.txt.zst", zstd(zeros)), ("c.txt", zeros)] {
      #expect(try outcomes([scratch.write(name, bytes)], options) == ["error[too-large]"])
    }
  }
}

@Suite struct ShardTests {
  @Test("the parts of a corpus are disjoint and together the whole", arguments: [1, 2, 3, 8])
  func parts(count: Int) throws {
    let scratch = Scratch()
    for i in 0..<40 { scratch.write("t/\(i).txt", "text \(i)") }
    scratch.write("t/x.jsonl", (0..<100).map { "{\"id\":\($0),\"text\":\"a\"}\n" }.joined())
    scratch.write("t/y.csv", "id,text\n" + (100..<160).map { "\($0),\"a\nb\"\n" }.joined())
    let whole = try outcomes([scratch.path])
    var all: [String] = []
    for number in 1...count {
      var options = InputOptions()
      options.shard = try Shard(argument: "\(number)/\(count)")
      let part = try outcomes([scratch.path], options)
      #expect(part.count > 200 / count / 2)
      all += part
    }
    #expect(all.sorted() == whole.sorted())
  }

  @Test("a part is I of N", arguments: ["0/2", "3/2", "1", "a/b", "1/0", "-1/2", ""])
  func wrong(_ text: String) {
    #expect(throws: InputError.self) { try Shard(argument: text) }
  }
}

@Suite struct ResumeTests {
  @Test("reading goes on from the end of any unit", arguments: ["plain", "packed", "utf-16"])
  func goesOn(kind: String) throws {
    let scratch = Scratch()
    for i in 0..<150 { scratch.write("c/a\(i).txt", "text \(i)") }
    var lines = (0..<3000).map {
      "{\"id\":\($0),\"text\":\"\(String(repeating: "é", count: 40))\"}\n"
    }
    lines.insert("bad\n", at: 1000)
    let jsonl = lines.joined()
    let csv = "\u{FEFF}id,text\n" + (0..<2000).map { "c\($0),\"a\n\($0) ”\"\n" }.joined()
    func bytes(_ text: String) -> [UInt8] {
      switch kind {
      case "packed": gzip(Array(text.utf8))
      case "utf-16": [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
      default: Array(text.utf8)
      }
    }
    scratch.write("c/b.jsonl", bytes(jsonl))
    scratch.write("c/c.csv", bytes(csv))
    scratch.write("c/d.txt", "last")
    let whole = try outcomes([scratch.path])
    #expect(whole.count == 150 + 3001 + 2000 + 1)

    var options = InputOptions()
    options.unitBytes = 65_536
    let reader = try CorpusReader(roots: [scratch.path], options: options)
    let documents = try DocumentReader(options: options)
    var count = 0
    var units = 0
    while let unit = reader.next() {
      documents.read(unit) { _ in count += 1 }
      units += 1
      let rest = try outcomes([scratch.path], options, from: unit.end)
      #expect(rest == Array(whole[count...]), "after unit \(units)")
    }
    #expect(units > 6)
    #expect(count == whole.count)
  }

  @Test("what is wrong with a file is told once, wherever reading goes on")
  func problemsOnce() throws {
    let scratch = Scratch()
    let good = (0..<2500).map { "{\"id\":\($0),\"text\":\"some text for a line\"}\n" }.joined()
    let long = String(repeating: "y", count: (1 << 20) + 1)
    scratch.write("c/a.jsonl", good + "{\"text\":\"\(long)\"}\n" + good)
    scratch.write("c/b.jsonl.gz", Array(gzip(Array(good.utf8)).dropLast(20)))
    scratch.write("c/c.csv", "id,text\n1,x\n2,\"open\n3,z\n")
    scratch.write("c/d.csv", "id,text\n1,x\n2,\"\(long)\n3,z\n")
    scratch.write("c/e.jsonl", "{\"text\":\"\(long)\"}")
    scratch.write("c/f.txt", "last")
    var options = InputOptions()
    options.maxDocumentBytes = 1 << 18
    options.unitBytes = 65_536
    let whole = try outcomes([scratch.path], options)
    #expect(
      whole.filter { $0.hasPrefix("error") && !$0.hasPrefix("error[corrupt]") } == [
        "error[too-large]:2501", "error[unclosed-quote]:3", "error[too-large]:3",
        "error[too-large]:1",
      ])
    #expect(whole.count { $0.hasPrefix("error[corrupt]") } == 1)
    #expect(whole.count { $0.hasSuffix("|z|") } == 2)
    let reader = try CorpusReader(roots: [scratch.path], options: options)
    let documents = try DocumentReader(options: options)
    var count = 0
    while let unit = reader.next() {
      documents.read(unit) { _ in count += 1 }
      let rest = try outcomes([scratch.path], options, from: unit.end)
      #expect(rest == Array(whole[count...]), "after \(count) outcomes")
    }
    #expect(count == whole.count)
  }

  @Test("a file that has another size when reading goes on is noticed")
  func otherSize() throws {
    let scratch = Scratch()
    let line = "{\"id\":1,\"text\":\"some text for a line\"}\n"
    scratch.write("a.jsonl", String(repeating: line, count: 9000))
    var options = InputOptions()
    options.unitBytes = 65_536
    let unit = try #require(try CorpusReader(roots: [scratch.path], options: options).next())
    scratch.write("a.jsonl", line)
    #expect(throws: InputError.self) {
      try CorpusReader(roots: [scratch.path], options: options, from: unit.end)
    }
  }

  @Test("a corpus that has changed is noticed")
  func changed() throws {
    let scratch = Scratch()
    for i in 100..<300 { scratch.write("\(i).txt", "x") }
    let options = InputOptions()
    let reader = try CorpusReader(roots: [scratch.path], options: options)
    let unit = try #require(reader.next())
    scratch.write("000.txt", "new")
    #expect(throws: InputError.self) {
      try CorpusReader(roots: [scratch.path], options: options, from: unit.end)
    }
  }
}
