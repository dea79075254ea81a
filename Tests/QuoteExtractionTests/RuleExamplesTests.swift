import QuoteExtraction
import Sayso
import Testing
import TextModel

/// Runs the examples beside this file through the whole pipeline, in every surrounding.
@Suite struct RuleExamplesTests {
  static let files = ["cue", "direct", "indirect", "source", "floating"]

  static let blocks: Result<[RuleBlock], any Error> = Result {
    let folder = String(#filePath.dropLast("RuleExamplesTests.swift".count)) + "Examples/"
    return try files.flatMap { try RuleBlock.read(folder + $0 + ".examples", name: $0) }
  }

  /// Why the example does not come out as it says in this surrounding, or nil.
  static func problem(
    _ example: RuleExample, _ variant: ExampleVariant, _ worker: PipelineWorker
  ) -> String? {
    let expected = ExpectedSpans(variant.marked(example))
    let records = worker.annotate(Document(id: "example", text: expected.text)).records
    let byRule = records.filter { $0.evidence.contains { $0.rule == example.rule } }
    func string(_ spans: some Sequence<TextSpan>) -> String {
      spans.map { String(decoding: expected.text[$0.start..<$0.end], as: UTF8.self) }
        .joined(separator: " | ")
    }
    func describe(_ r: AttributionRecord) -> String {
      let rules = r.evidence.map(\.rule).joined(separator: " ")
      return "[\(string(r.content))] <\(string(r.cue))> {\(string(r.source))} \(rules)"
    }
    if example.sign == .negative {
      return byRule.first.map { "\(variant): comes out: \(describe($0))" }
    }
    let found = byRule.contains {
      $0.content == expected.content && $0.cue == expected.cue && $0.source == expected.source
    }
    return found
      ? nil : "\(variant): found only \(records.map(describe).joined(separator: " ## "))"
  }

  @Test func examplesComeOutAsTheySay() throws {
    let worker = try Pipeline().makeWorker()
    for block in try Self.blocks.get() {
      for example in block.examples {
        let problems = ExampleVariant.allCases.compactMap {
          Self.problem(example, $0, worker)
        }
        if example.sign == .gap {
          #expect(!problems.isEmpty, "\(example): passes now; promote it to +")
        } else {
          #expect(problems.isEmpty, "\(example)\n  \(problems.joined(separator: "\n  "))")
        }
      }
    }
  }

  @Test func everyRuleHasExamplesForAndAgainst() throws {
    let blocks = try Self.blocks.get()
    for block in blocks {
      #expect(!block.why.isEmpty, "\(block.rule) says not why")
      #expect(block.examples.contains { $0.sign == .positive }, "\(block.rule) has no +")
      #expect(block.examples.contains { $0.sign == .negative }, "\(block.rule) has no -")
    }
    let rules = Set(blocks.map(\.rule))
    #expect(rules.count == blocks.count, "a rule has two blocks")
    let known =
      (CueRule.allCases.map(\.rawValue) + Construction.allCases.map(\.rawValue)
      + SourcePosition.allCases.map(\.rawValue)).map(\.string)
      // Of the layout, not of a cue.
      + ["content.transcript-turn", "content.signed-quotation"]
    #expect(rules.isSubset(of: known), "\(rules.subtracting(known).sorted())")
  }
}
