import Lexicons
import QuoteExtraction
import Sayso
import Testing
import TextModel

@Suite struct SpeakerResolverTests {
  static let pipeline = Result { try Pipeline() }
  static let resolver = Result {
    SpeakerResolver(
      lexicon: try NameLexicon(LexiconFiles()), vocabulary: try pipeline.get().lexicon.vocabulary)
  }

  @Test("sources lead to their speakers", arguments: try SpeakerCase.all())
  func resolves(_ example: SpeakerCase) throws {
    let text = try Self.pipeline.get().makeWorker().chunked(example.text).tagged
    let attributions = example.attributions(text.text)
    let answers = try Self.resolver.get().explained(attributions, in: text)
    for (expected, answer) in zip(example.expectations, answers) {
      let name = answer.speaker?.name ?? "-"
      switch expected.name {
      case "?":
        #expect(answer.speaker?.name == nil)
        #expect(answer.speaker?.resolution == .ambiguous)
        #expect((answer.speaker?.candidates.count ?? 0) >= 2)
      default: #expect(name == expected.name, "by \(answer.rule)")
      }
      if let role = expected.role { #expect(answer.speaker?.role == role) }
    }
  }

  @Test("a continuation carries the speaker on") func continues() throws {
    let example = SpeakerCase("{Carl Foss|Carl Foss} said prices fell. “They will fall again.”")
    let text = try Self.pipeline.get().makeWorker().chunked(example.text).tagged
    var attributions = example.attributions(text.text)
    let sentence = text.text.sentences[1]
    var more = Attribution(
      cueHead: nil, cue: nil, content: [sentence], source: nil, kind: .direct, type: .assertion)
    more.continues = 0
    attributions.append(more)
    let speakers = try Self.resolver.get().speakers(of: attributions, in: text)
    #expect(speakers[1]?.name == "Carl Foss")
    #expect(speakers[1]?.resolution == .continuation)
  }

  @Test("a user's own speaker replaces the shipped one") func ownSpeakers() throws {
    let own = SpeakerFile(
      path: "own.lex",
      bytes: Array(
        """
        format lexicon 1
        Zora Quist  person  f  SE  S1  harbor master  Port of Visby  Quist

        """.utf8))
    let lexicon = try NameLexicon(LexiconFiles(), ownSpeakers: [own])
    let example = SpeakerCase("{Zora Quist|Quist} said ships were late.")
    let text = try Self.pipeline.get().makeWorker().chunked(example.text).tagged
    let speaker =
      SpeakerResolver(lexicon: lexicon, vocabulary: try Self.pipeline.get().lexicon.vocabulary)
      .speakers(of: example.attributions(text.text), in: text).first ?? nil
    #expect(speaker?.name == "Zora Quist")
    #expect(speaker?.id == "S1")
    #expect(speaker?.role == "harbor master, Port of Visby")
  }

  @Test(
    "bad lines stop the load with file and line",
    arguments: [
      ("Zora Quist  person  f", "own.lex:2: error: 3 columns; expected 8"),
      ("Zora Quist  robot  f  SE  -  -  -  -", "own.lex:2: error: unknown 'robot'"),
      ("Zora Quist  person  x  SE  -  -  -  -", "own.lex:2: error: unknown gender 'x'"),
      ("Zora Quist  person  f  se  -  -  -  -", "own.lex:2: error: 'se' is no country code"),
      ("Zora Quist  person  f  SE  Q1x  -  -  -", "own.lex:2: error: 'Q1x' is no Wikidata id"),
    ])
  func badLines(_ line: String, _ message: String) throws {
    let own = SpeakerFile(path: "own.lex", bytes: Array("format lexicon 1\n\(line)\n".utf8))
    #expect {
      _ = try NameLexicon(LexiconFiles(), ownSpeakers: [own])
    } throws: { error in
      "\(error)".hasPrefix(message)
    }
  }

  @Test("ten times the text has ten times the tokens and no more than thirty times the work")
  func staysLinear() throws {
    func seconds(_ times: Int) throws -> Double {
      let text = Array(
        (0..<times).map { "Carl Foss met Anna Bell\($0 % 97). He said it was late. " }.joined().utf8
      )
      let tagged = try Self.pipeline.get().makeWorker().chunked(text).tagged
      let tokens = tagged.text.tokens
      var attributions: [Attribution] = []
      for i in tokens.indices where tagged.text.string(tokens[i]) == "He" && i + 5 < tokens.count {
        attributions.append(
          Attribution(
            cueHead: i + 1, cue: TokenRange(i + 1, i + 2), content: [TokenRange(i + 2, i + 5)],
            source: TokenRange(i, i + 1), kind: .indirect, type: .assertion))
      }
      #expect(attributions.count == times)
      let clock = ContinuousClock()
      let resolver = try Self.resolver.get()
      let time = clock.measure { _ = resolver.speakers(of: attributions, in: tagged) }
      return Double(time.components.attoseconds) / 1e18 + Double(time.components.seconds)
    }
    _ = try seconds(10)
    let small = try seconds(300)
    let large = try seconds(3000)
    #expect(large < small * 30 + 0.05)
  }
}
