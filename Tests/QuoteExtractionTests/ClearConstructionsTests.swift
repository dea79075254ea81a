import Lexicons
import Sayso
import Testing
import TextModel

/// With all point tables empty the decision table alone extracts the clear constructions.
@Suite struct ClearConstructionsTests {
  private static func worker() throws -> PipelineWorker {
    var files = LexiconFiles()
    for name in LexiconFiles.embeddedNames where name.hasPrefix("en/points-") {
      files.overrides[name] = Array("format lexicon 1\n".utf8)
    }
    return try Pipeline(files: files).makeWorker()
  }

  @Test(
    "a clear construction comes out with these spans",
    arguments: [
      "{content|“We lost the harbour,”} {source|Mara Holt} {cue|said}.",
      "{content|“We lost the harbour,”} {cue|said} {source|Mara Holt, a former harbour master}.",
      "{content|“We lost the harbour,”} {source|Holt} {cue|said}. {content|“We will be back.”}",
      "{source|Holt} {cue|said:} {content|“We lost the harbour, but we will rebuild it.”}",
      "{source|Holt} {cue|said}, {content|“We lost the harbour, but we will rebuild it.”}",
      "{source|The mayor} {cue|said} {content|that the bridge would open in May}.",
      "{source|The mayor} {cue|said on Monday} {content|that the bridge would open in May}.",
      "{source|The mayor} {cue|said} {content|the bridge would open in May}.",
      "{content|The bridge would open in May}, {source|the mayor} {cue|said}.",
      "{content|The old stone bridge}, {source|the mayor} {cue|said}, {content|would open in May}.",
      "{cue|According to} {source|the police}, {content|two men fled the scene}.",
      "{content|Two men fled the scene}, {cue|according to} {source|the police}.",
      "{source|Reporters} {cue|asked} {content|whether the bridge was safe}.",
      "{source|The mayor} {cue|promised} {content|to reopen the bridge}.",
      "{source|The mayor} {cue|vowed} {content|not to close the bridge}.",
      "{source|The mayor} {cue|urged} {content|residents to stay at home}.",
      "{source|Holt} {cue|told} reporters {content|that the harbour was lost}.",
      "{source|The senator} {cue|called for} {content|a recount of the votes}.",
      "{source|The union} {cue|accused} {content|the minister of lying}.",
    ])
  func finds(_ marked: String) throws {
    let expected = ExpectedSpans("Town Diary\n\n" + marked + "\n")
    let records = try Self.worker().annotate(Document(id: "t", text: expected.text)).records
    #expect(records.count == 1)
    #expect(records.first?.content == SpanList(expected.content))
    #expect(records.first?.cue == SpanList(expected.cue))
    #expect(records.first?.source == SpanList(expected.source))
  }

  @Test(
    "nothing is taken for an attribution",
    arguments: [
      "The claims process takes six weeks.",
      "They sang “Happy Birthday” and went home.",
      "The bridge that the mayor opened is new.",
      "The state-owned bank closed on Friday.",
      "Everything went as it should.",
    ])
  func takesNothing(_ text: String) throws {
    let document = Document(id: "t", text: Array(("Town Diary\n\n" + text + "\n").utf8))
    #expect(try Self.worker().annotate(document).records.isEmpty)
  }

  @Test(
    "odd texts do no harm",
    arguments: [
      "", "said", "“", "said said said", "according to", ": : :", "“said”", "Holt said, “",
      "according", "He said that", "that said he", "\u{FEFF}“\n\n“\n\n“", "to say to say to",
      String(repeating: "he said ", count: 300), String(repeating: "“ ", count: 300),
      String(repeating: ", which said, ", count: 200),
    ])
  func oddTexts(_ text: String) throws {
    let document = Document(id: "t", text: Array(text.utf8))
    let records = try Self.worker().annotate(document).records
    #expect(records.allSatisfy { $0.content.allSatisfy { $0.end <= document.text.count } })
    let fitted = try Pipeline().makeWorker().annotate(document).records
    #expect(fitted.allSatisfy { $0.content.allSatisfy { $0.end <= document.text.count } })
  }
}
