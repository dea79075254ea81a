import Glibc
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

  @Test("names and pronouns take time in proportion to the text")
  func staysLinear() throws {
    /// A text with this many names, each in its own paragraph with ten pronouns.
    func text(_ names: Int) -> [UInt8] {
      var out: [UInt8] = []
      for i in 0..<names {
        let letters = [i / 676 % 26, i / 26 % 26, i % 26].map { UInt8(97 + $0) }
        let surname = "B" + String(decoding: letters, as: UTF8.self) + "sen"
        out += Array("Carl \(surname) met Anna Bell. He said it was late. ".utf8)
        for _ in 0..<9 { out += Array("He said he knew her. ".utf8) }
        out += [10, 10]
      }
      return out
    }
    /// CPU seconds of this thread for resolving one pronoun of each paragraph; all are followed.
    func seconds(_ names: Int) throws -> Double {
      let tagged = try Self.pipeline.get().makeWorker().chunked(text(names)).tagged
      let tokens = tagged.text.tokens
      var attributions: [Attribution] = []
      for p in tagged.text.paragraphs {
        let he = p.range.first { tagged.text.string(tokens[$0]) == "He" }
        guard let i = he else { continue }
        attributions.append(
          Attribution(
            cueHead: i + 1, cue: TokenRange(i + 1, i + 2), content: [TokenRange(i + 2, i + 5)],
            source: TokenRange(i, i + 1), kind: .indirect, type: .assertion))
      }
      #expect(attributions.count == names)
      let resolver = try Self.resolver.get()
      let workspace = SpeakerWorkspace()
      _ = resolver.speakers(of: Array(attributions.prefix(1)), in: tagged, using: workspace)
      let start = Self.threadSeconds
      let speakers = resolver.speakers(of: attributions, in: tagged, using: workspace)
      let time = Self.threadSeconds - start
      #expect(speakers.allSatisfy { $0?.name?.hasPrefix("Carl ") ?? false })
      return time
    }
    let small = try seconds(200)
    let large = try seconds(2000)
    #expect(large < small * 14, "\(small) s for 200 names, \(large) s for 2000")
  }

  @Test(
    "extraction takes time in proportion to the text",
    arguments: [
      "The minister, who officials say is ill, left. ",
      "The mayor's argument was that the mill would close. ",
      "The plan was condemned by farmers as a sham. ",
      "Holt said the mill was shut, and Roe, who runs it, denied that. ",
    ])
  func extractsInProportion(_ sentence: String) throws {
    func seconds(_ times: Int) throws -> Double {
      let text = (0..<times).flatMap { _ in Array(sentence.utf8) }
      let worker = try Self.pipeline.get().makeWorker()
      _ = worker.annotate(Document(id: "scale", text: Array(sentence.utf8)))
      let start = Self.threadSeconds
      let records = worker.annotate(Document(id: "scale", text: text)).records
      #expect(records.count >= times / 2)
      return Self.threadSeconds - start
    }
    let small = try seconds(300)
    let large = try seconds(3000)
    #expect(large < small * 25, "\(small) s for 300 sentences, \(large) s for 3000")
  }

  private static var threadSeconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
