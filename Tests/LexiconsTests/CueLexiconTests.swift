import Lexicons
import Testing
import TextModel

@Suite struct CueLexiconTests {
  private static func lexicon(_ text: String) throws -> CueLexicon {
    let builder = VocabularyBuilder()
    let bytes = Array(text.utf8)
    return try bytes.withUnsafeBufferPointer {
      try CueLexicon(file: "cues.lex", bytes: $0, builder: builder)
    }
  }

  /// Number of entries of each part in the shipped file.
  private static func shippedCounts(_ lexicon: Lexicon) -> [CuePart: Int] {
    var counts: [CuePart: Int] = [:]
    for entry in lexicon.cues.entries { counts[entry.part, default: 0] += 1 }
    return counts
  }

  @Test func shippedFileIsLargeEnough() throws {
    let lexicon = try Lexicon()
    let counts = Self.shippedCounts(lexicon)
    #expect(counts[.verb, default: 0] >= 450)
    #expect(counts[.noun, default: 0] >= 150)
    #expect(counts[.adjective, default: 0] >= 60)
    #expect(lexicon.cues.phrases.count >= 150)
    #expect(lexicon.cues.entries.count == lexicon.cues.count, "the vocabulary knows every word")
  }

  @Test(
    "types and frames by lemma",
    arguments: [
      ("say", AttributionType.assertion, CueFrames.thatClause),
      ("believe", .belief, .bareClause),
      ("know", .fact, .thatClause),
      ("want", .eventuality, .toInfinitive),
      ("urge", .eventuality, .objectTo),
      ("accuse", .assertion, .objectPreposition(9)),
    ])
  func types(_ lemma: String, _ type: AttributionType, _ frame: CueFrames) throws {
    let lexicon = try Lexicon()
    let id = lexicon.vocabulary.id(lemma)
    #expect(lexicon.cues.type(of: id, verb: true) == type)
    #expect(lexicon.cues.frames(of: id).contains(frame))
  }

  @Test func commitmentsAreKept() throws {
    let lexicon = try Lexicon()
    func commitment(_ lemma: String) -> CueCommitment {
      lexicon.cues.commitment(of: lexicon.vocabulary.id(lemma), verb: true)
    }
    #expect(commitment("claim") == .doubting)
    #expect(commitment("acknowledge") == .endorsing)
    #expect(commitment("slam") == .critical)
    #expect(commitment("praise") == .supportive)
    #expect(commitment("say") == .neutral)
    #expect(lexicon.cues.verb(lexicon.vocabulary.id("walk")) == nil)
  }

  @Test func phrasesAreFoundByTheirFirstWordLongestFirst() throws {
    let lexicon = try Lexicon()
    let phrases = lexicon.cues.phrases(startingWith: lexicon.vocabulary.id("make"))
    #expect(phrases.count >= 5)
    #expect(zip(phrases, phrases.dropFirst()).allSatisfy { $0.lemmas.count >= $1.lemmas.count })
    #expect(phrases.contains { $0.lemmas == ["make", "clear"].map { lexicon.vocabulary.id($0) } })
    let slot = lexicon.cues.phrases(startingWith: lexicon.vocabulary.id("in"))
    #expect(slot.contains { $0.lemmas.contains(CuePhrase.slot) })
  }

  @Test func bitsNameTheKinds() throws {
    let lexicon = try Lexicon()
    let bits = lexicon.cues.bits(in: lexicon.vocabulary)
    func bit(_ word: String) -> UInt8 { bits[Int(lexicon.vocabulary.id(word).rawValue)] }
    #expect(bit("claim") & 1 != 0)
    #expect(bit("sure") & 2 != 0)
    #expect(bit("reportedly") & 4 != 0)
    #expect(bit("have") & 8 != 0)
    #expect(bit("bridge") == 0)
  }

  @Test(
    "a bad line stops the load and says why",
    arguments: [
      ("say  verb  says said saying  quote  assertion", "5 columns"),
      ("say  werb  says said saying  quote  assertion  neutral", "unknown part 'werb'"),
      ("say  verb  says  quote  assertion  neutral", "has 1 forms"),
      ("say  verb  says said saying  quot  assertion  neutral", "unknown frame 'quot'"),
      ("say  verb  says said saying  quote  opinion  neutral", "unknown type 'opinion'"),
      ("say  verb  says said saying  quote  assertion  warm", "unknown commitment 'warm'"),
      ("X view  phrase  -  quote  assertion  neutral", "begins with X"),
      (
        "say  verb  says said saying  quote  assertion  neutral\n"
          + "say  verb  says said saying  quote  assertion  neutral", "listed twice"
      ),
    ])
  func badLines(_ line: String, _ message: String) {
    #expect {
      try Self.lexicon("format lexicon 1\n" + line + "\n")
    } throws: { error in
      "\(error)".contains(message) && "\(error)".contains("cues.lex:")
    }
  }
}
