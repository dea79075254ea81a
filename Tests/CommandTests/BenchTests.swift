import JSONText
import Testing

@Suite struct BenchTests {
  private static let quick = ["--rounds", "1", "--min-seconds", "0", "-j2"]

  private static func corpus(_ scratch: Scratch) -> String {
    for i in 0..<5 { scratch.write("c/\(i).txt", Articles.article(i)) }
    return scratch.path + "/c"
  }

  @Test("figures count the same documents and quotations as extract")
  func counts() throws {
    let scratch = Scratch()
    let path = Self.corpus(scratch)
    let quotations = Program.run(["extract", path]).lines.count
    let run = Program.run(["bench", path, "--json"] + Self.quick)
    #expect(run.code == 0, "\(run.err)")
    let value = try run.out.withUnsafeBufferPointer { try JSONParser.parse($0) }
    #expect(value["documents"]?.int == 5)
    #expect(value["quotations"]?.int == quotations)
    #expect((value["tokens"]?.int ?? 0) > 5)
    #expect((value["of_bare_icu"]?["median"]?.double ?? 0) > 0)
    #expect(value["scaling"]?.array?.map { $0["jobs"]?.int } == [1, 2])
    let stages = value["stages"]?.array?.compactMap { $0["stage"]?.string }
    #expect(
      stages == [
        "decode", "segment", "tag", "chunk", "extract", "speakers", "stance", "records", "write",
      ])
  }

  @Test("another number of quotations than expected fails")
  func expectation() {
    let scratch = Scratch()
    let path = Self.corpus(scratch)
    let run = Program.run(["bench", path, "--expect-quotations", "0"] + Self.quick)
    #expect(run.code == 1)
    #expect(run.err.contains("quotations, expected 0"))
  }

  @Test(
    "a slower run than the baseline fails, a faster one does not",
    arguments: [(1e6, 1 as Int32), (1e-6, 0)])
  func baseline(_ ratio: Double, _ code: Int32) {
    let scratch = Scratch()
    let path = Self.corpus(scratch)
    let file = scratch.write(
      "base.json",
      "{\"type\":\"bench\",\"of_bare_icu\":{\"median\":\(ratio)},"
        + "\"mb_per_cpu_second\":{\"median\":1},\"quotations\":1}\n")
    let run = Program.run(["bench", path, "--baseline", file, "--fail-over", "5%"] + Self.quick)
    #expect(run.code == code, "\(run.err)")
    #expect(run.err.contains("baseline: "))
  }

  @Test(
    "wrong usage, and a corpus without text, end with 2",
    arguments: [
      ["-"], ["/nowhere"], ["x", "--fail-over", "5%"], ["x", "--rounds", "0"],
      ["x", "--baseline", "no"],
    ])
  func usage(_ arguments: [String]) {
    #expect(Program.run(["bench"] + arguments).code == 2)
  }
}
