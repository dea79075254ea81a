import Scoring
import Testing

@Suite struct GoldReaderTests {
  private static let marked = """
    format gold 1
    genre  news agency
    text
    {content:1|“We won’t pay,”} {cue:1|said} {source:1,2|Zoë Ng}. {content:1|“Not
    ever.”} She {cue:2|thinks} {content:2|it is “over”} for {him}.

    end
    # a comment
    1  direct  Zoë Ng | Ng  levy=oppose:refusal; the tax plan=neutral
    2  mixed   -          -

    """

  @Test("marked text gives the article, its spans and its table")
  func readsMarkedText() throws {
    let document = try MarkedGold.document(
      Array(Self.marked.utf8), id: "a", file: "a.gold")
    let text = "“We won’t pay,” said Zoë Ng. “Not\never.” She thinks it is “over” for {him}.\n\n"
    #expect(String(decoding: document.text, as: UTF8.self) == text)
    let words = WordTokens(document.text)
    #expect(document.quotations.count == 2)
    let first = document.quotations[0]
    #expect(first.content.map { words.string($0) } == ["“We won’t pay,”", "“Not\never.”"])
    #expect(first.cue.map { words.string($0) } == ["said"])
    #expect(first.source.map { words.string($0) } == ["Zoë Ng"])
    #expect(first.kind == "direct")
    #expect(first.speaker == "Zoë Ng")
    #expect(first.aliases == ["Ng"])
    #expect(
      first.stances == [
        GoldStance(target: "levy", pole: "oppose", act: "refusal"),
        GoldStance(target: "the tax plan", pole: "neutral"),
      ])
    let second = document.quotations[1]
    #expect(second.speaker == nil)
    #expect(second.stances == [])
    #expect(second.source == first.source)
  }

  @Test(
    "a mistake in marked text is reported with its line",
    arguments: [
      ("format gold 1", "format lexicon 1", "a.gold:1:"),
      ("\n1  direct", "\n1  spoken", "a.gold:9:"),
      ("\n2  mixed", "\n3  mixed", "a.gold:10:"),
      ("levy=oppose:refusal", "levy oppose", "a.gold:9:"),
      ("it is", "{cue:2|it} is", "a.gold:5:"),
      ("\nend\n", "\n", "a.gold:"),
    ])
  func reportsLine(_ old: String, _ new: String, _ expected: String) {
    let broken = Self.marked.replacing(old, with: new)
    let error = #expect(throws: GoldError.self) {
      _ = try MarkedGold.document(Array(broken.utf8), id: "a", file: "a.gold")
    }
    #expect(error?.description.hasPrefix(expected) == true, "\(String(describing: error))")
  }

  @Test("brat stand-off gives contents with their cues, sources and facts")
  func readsBrat() throws {
    let text = "“A,” said Ann. “B.”"
    let annotations = """
      T1\tContent 0 4;15 19\t“A,” “B.”
      T2\tCue 5 9\tsaid
      T3\tSource 10 13\tAnn
      R1\tCue Arg1:T1 Arg2:T2
      R2\tSource Arg1:T1 Arg2:T3
      A1\tKind T1 direct
      #1\tSpeaker T1\tAnn Bo
      #2\tStance T1\tlevy=oppose:demand
      """
    let document = try BratReader.document(
      text: Array(text.utf8), annotations: Array(annotations.utf8), id: "a", file: "a.ann")
    var expected = GoldQuotation()
    expected.id = "T1"
    expected.kind = "direct"
    expected.content = [GoldSpan(0, 4), GoldSpan(15, 19)]
    expected.cue = [GoldSpan(5, 9)]
    expected.source = [GoldSpan(10, 13)]
    expected.speaker = "Ann Bo"
    expected.stances = [GoldStance(target: "levy", pole: "oppose", act: "demand")]
    #expect(document.quotations == [expected])
  }

  @Test(
    "spans are read in every form",
    arguments: [
      ("[3,9]", [GoldSpan(3, 9)]),
      ("[[3,9],[12,14]]", [GoldSpan(3, 9), GoldSpan(12, 14)]),
      ("{\"start\":3,\"end\":9}", [GoldSpan(3, 9)]),
      ("[{\"start\":3,\"end\":9}]", [GoldSpan(3, 9)]),
      ("null", []), ("[]", []),
    ])
  func readsSpans(_ source: String, _ expected: [GoldSpan]) throws {
    let line = "{\"document\":\"d\",\"content\":\(source)}"
    let reader = try QuotationLinesReader(Array(line.utf8), file: "f")
    #expect(reader.document("d")?.quotations.map(\.content) == [expected])
  }

  @Test("a prediction in UTF-16 units is scored by its bytes")
  func scoresUTF16() throws {
    let gold = """
      {"id":"d","text":"😀😀 “Yes,” said Ann.","quotes":[{"content":[[3,9]],"source":[[15,18]]}]}
      """
    let predicted = """
      {"type":"run","offsets":"utf16"}
      {"document":"d","content":[{"start":5,"end":11,"byte_start":9,"byte_end":19}],\
      "source":[{"start":17,"end":20,"byte_start":25,"byte_end":28}]}
      """
    let scores = QuotationScorer.scores(
      gold: try QuotationLinesReader(Array(gold.utf8), file: "g").documents,
      predicted: try QuotationLinesReader(Array(predicted.utf8), file: "p"))
    #expect(scores.quotationsExact.f1 == 1)
    #expect(scores.attributed.f1 == 1)
  }
}
