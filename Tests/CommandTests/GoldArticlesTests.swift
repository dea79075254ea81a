import Glibc
import Testing

/// Real articles, where the evaluation data lies beside the repository.
@Suite struct GoldArticlesTests {
  private static let gold: String = {
    let parts = #filePath.split(separator: "/").dropLast(4)
    return "/" + parts.joined(separator: "/") + "/shared/eval/gold"
  }()

  @Test("lists of constructions and articles that nothing was fitted on keep their figures")
  func constructions() {
    let gold =
      "/" + #filePath.split(separator: "/").dropLast(2).joined(separator: "/")
      + "/Gold/constructions"
    let scores = Program.run([
      "evaluate", gold, "--fail-under", "attributed=0.86", "--fail-under", "speaker=0.84",
    ])
    #expect(scores.code == 0, "\(scores.out) \(scores.err)")
    #expect(scores.lines.contains { $0.hasPrefix("documents 20 ") })
  }

  @Test("articles written without sight of the rules keep their figures")
  func articles() {
    let gold =
      "/" + #filePath.split(separator: "/").dropLast(2).joined(separator: "/") + "/Gold/articles"
    let scores = Program.run([
      "evaluate", gold, "--fail-under", "attributed=0.89", "--fail-under", "speaker=0.84",
    ])
    #expect(scores.code == 0, "\(scores.out) \(scores.err)")
    #expect(scores.lines.contains { $0.hasPrefix("documents 248 ") })
  }

  @Test(
    "every span of every article re-slices to its text in Python; two workers give the same bytes",
    .enabled(if: access(GoldArticlesTests.gold, R_OK) == 0, "no evaluation data beside"))
  func reslice() {
    let scratch = Scratch()
    let name = Program.isLong ? "polnear-train.jsonl" : "polnear-dev.jsonl"
    let path = Self.gold + "/" + name
    let one = Program.run(["extract", path, "--jobs", "1"])
    let two = Program.run(["extract", path, "--jobs", "2"])
    #expect(one.code == 0, "\(one.err)")
    #expect(one.out == two.out)
    let records = scratch.write("records.jsonl", one.out)
    let script = scratch.write(
      "check.py",
      Array(
        """
        import json, sys
        texts = {}
        for line in open(sys.argv[1], encoding="utf-8"):
            d = json.loads(line); texts[d["id"]] = d["text"]
        n = 0
        for line in open(sys.argv[2], encoding="utf-8"):
            r = json.loads(line)
            if r["type"] != "quotation": continue
            t = texts[r["document"]]; b = t.encode()
            for s in r["content"] + r["cue"] + r["source"]:
                n += 1
                assert t[s["start"]:s["end"]] == s["text"], r["id"]
                assert b[s["byte_start"]:s["byte_end"]].decode() == s["text"], r["id"]
        print(n)
        """.utf8))
    let check = Program.shell("python3 \(script) \(path) \(records)")
    #expect(check.code == 0, "\(check.err)")
    #expect((Int(check.lines.first ?? "") ?? 0) > 3_000)
  }
}
