import Scoring
import Testing

@Suite struct ScoreTests {
  private static let gold = """
    {"id":"d","text":"Yes we can said Ann. No way said Bo. Maybe so.","quotes":[\
    {"kind":"direct","content":[[0,10]],"cue":[[11,15]],"source":[[16,19]],"speaker_name":"Ann",\
    "stances":[{"target":"tax","pole":"support","act":"call"}]},\
    {"kind":"indirect","content":[[21,27]],"source":[[33,35]],"speaker_name":"Bo"}]}
    """
  private static let predicted = """
    {"document":"d","kind":"mixed","content":[[0,10]],"cue":[[11,15]],"source":[[33,35]],\
    "speaker":{"name":"ANN"},"evidence":[{"rule":"a"},{"rule":"b"},{"rule":"a"}],\
    "stances":[{"target":{"name":"Tax"},"pole":"oppose","act":"call"}]}
    {"document":"d","kind":"direct","content":[[37,45]],"source":[],"evidence":[{"rule":"b"}]}
    """

  private func scores() throws -> Scores {
    QuotationScorer.scores(
      gold: try QuotationLinesReader(Array(Self.gold.utf8), file: "g").documents,
      predicted: try QuotationLinesReader(Array(Self.predicted.utf8), file: "p"))
  }

  @Test("each figure counts what its name says")
  func figures() throws {
    let scores = try scores()
    #expect(scores.gold == 2 && scores.predicted == 2)
    #expect(scores.quotationsIoU.f1 == 0.5)
    #expect(scores.attributed.f1 == 0)
    #expect(scores.speaker == 0.5)
    #expect(scores.contentTokens.precision == 0.6)
    #expect(scores.stances?.targets == 1)
    #expect(scores.stances?.poles == 0)
    #expect(scores.byRule.map { "\($0.name) \($0.count) \($0.matched)" } == ["b 2 1", "a 1 1"])
    #expect(scores.kindPairs.map { "\($0.gold) \($0.predicted)" } == ["direct mixed"])
    #expect(
      scores.mistakes.map(\.sort) == [.wrongSource, .wrongKind, .wrongStance, .missed, .extra])
  }

  @Test(
    "a stance's target is the same when its words are",
    arguments: [
      ("the new duties", "duties", nil, 1), ("duties", "import duties", nil, 1),
      ("A deal on farm purchases", "farm deal", "a deal on farm purchases", 1),
      ("port fees", "tariffs", "the fees", 1), ("port fees", "tariffs", nil, 0),
      ("the", "a", nil, 0),
    ] as [(String, String, String?, Int)])
  func targets(_ gold: String, _ found: String, _ mention: String?, _ matched: Int) {
    var quotation = GoldQuotation()
    quotation.content = [GoldSpan(0, 3)]
    quotation.stances = [GoldStance(target: gold, pole: "oppose")]
    var other = quotation
    other.stances = [GoldStance(target: found, mention: mention, pole: "oppose")]
    var scorer = QuotationScorer()
    scorer.add(
      GoldDocument(id: "d", text: Array("yes".utf8), quotations: [quotation]),
      GoldDocument(id: "d", text: [], quotations: [other]))
    #expect(scorer.result().stances?.poles == matched)
  }

  @Test("the listing shows every mistake once")
  func listing() throws {
    let text = ScoreReport(try scores()).text(by: [.kind, .rule, .speaker], mistakes: 5)
    #expect(text.contains("wrong-source\td\tdirect\tYes we can\tAnn → Bo\n"))
    #expect(text.contains("missed\td\tindirect\tNo way\n"))
    #expect(text.contains("extra\td\tdirect\tMaybe so\n"))
    #expect(text.contains("wrong-stance\td\tdirect\tYes we can\ttax=support → Tax=oppose\n"))
  }

  @Test(
    "Wilson's interval is the one of the textbooks",
    arguments: [(8, 10, 0.490, 0.943), (0, 20, 0.000, 0.161), (95, 100, 0.888, 0.978)])
  func wilson(_ hits: Int, _ count: Int, _ low: Double, _ high: Double) {
    let interval = WilsonInterval(hits: hits, count: count)
    #expect(abs(interval.low - low) < 0.0006)
    #expect(abs(interval.high - high) < 0.0006)
  }

  @Test("an audit gives precision for each part")
  func audit() throws {
    let file = """
      {"schema":"sayso-audit/1","sample":5,"judgements":[\
      {"id":"d#1","kind":"direct","right":true,"wrong":[]},\
      {"id":"d#2","kind":"direct","right":false,"wrong":["speaker","stance"]},\
      {"id":"d#3","kind":"indirect","right":false,"wrong":["content"]}]}
      """
    let scores = try AuditScores(Array(file.utf8), file: "audit.json")
    #expect(scores.sampled == 5)
    #expect(
      scores.rows.map { "\($0.name) \($0.interval.hits)/\($0.interval.count)" } == [
        "right 1/3", "content 2/3", "speaker 2/3", "stance 2/3", "direct 1/2", "indirect 0/1",
      ])
  }

  @Test("an audit that contradicts itself is refused")
  func badAudit() {
    let file = """
      {"schema":"sayso-audit/1","judgements":[{"id":"d#1","right":true,"wrong":["speaker"]}]}
      """
    #expect(throws: GoldError.self) { _ = try AuditScores(Array(file.utf8), file: "a") }
  }
}
