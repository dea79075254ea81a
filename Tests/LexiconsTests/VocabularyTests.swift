import Lexicons
import Testing
import TextModel

@Suite struct VocabularyTests {
  private static let shipped = Result { try VocabularyBuilder(files: LexiconFiles()).freeze() }

  @Test(
    "words are found whatever their case and apostrophe",
    arguments: [
      ("Said", "said"), ("SAID", "said"), ("N’T", "n't"), ("Élan", "élan"), ("ŽIŽEK", "žižek"),
      ("ŸPRES", "ÿpres"), ("İstanbul", "istanbul"), ("co‑founder", "co-founder"),
      ("Ångström", "ångström"),
      ("Straße", "straße"), ("×", "×"),
      ("Antidisestablishmentarianism", "antidisestablishmentarianism"),
    ])
  func folds(_ written: String, _ folded: String) {
    let builder = VocabularyBuilder()
    let id = builder.add(written)
    #expect(id != .unknown)
    #expect(builder.add(folded) == id)
    let vocabulary = builder.freeze()
    #expect(vocabulary.id(written) == id)
    #expect(vocabulary.id(folded) == id)
    #expect(vocabulary.string(id) == folded)
  }

  @Test(
    "what was not added is unknown",
    arguments: [
      "", "sai", "saids", "said ", "\u{0}", "sai\u{0}", "é", "Éé",
      String(repeating: "x", count: 300),
    ])
  func knowsNothingElse(_ word: String) {
    let builder = VocabularyBuilder()
    builder.add("said")
    builder.add("ée")
    builder.add("someverylongwordindeed")
    #expect(builder.freeze().id(word) == .unknown)
  }

  @Test("words longer than 255 bytes get no id")
  func refusesLongWords() {
    let builder = VocabularyBuilder()
    #expect(builder.add(String(repeating: "x", count: 256)) == .unknown)
    #expect(builder.add(String(repeating: "x", count: 255)) != .unknown)
    #expect(builder.add("") == .unknown)
  }

  @Test("a builder that grows keeps all its words")
  func grows() {
    let builder = VocabularyBuilder(expected: 1)
    let words = (0..<5000).map { "w\($0)" + String(repeating: "é", count: $0 % 3) }
    let ids = words.map { builder.add($0) }
    let vocabulary = builder.freeze()
    #expect(Set(ids).count == words.count)
    #expect(words.map { vocabulary.id($0) } == ids)
    #expect(ids.map { vocabulary.string($0) } == words)
  }

  @Test("ids fit in 18 bits, and too many words are refused")
  func staysSmall() {
    let builder = VocabularyBuilder(expected: 300_000)
    var last = WordID.unknown
    for i in 0..<262_143 { last = builder.add("w\(i)") }
    #expect(last.rawValue == 262_143)
    #expect(builder.add("onemore") == .unknown)
    #expect(builder.add("w7").rawValue == 8)
  }

  @Test(
    "forms have lemmas by their tag",
    arguments: [
      ("said", TextModel.Tag.vbd, "say"), ("tariffs", .nns, "tariff"), ("is", .be, "be"),
      ("’s", .be, "be"),
      ("has", .hv, "have"), ("did", .do, "do"), ("n’t", .neg, "not"), ("went", .vbd, "go"),
      ("found", .vbd, "find"), ("found", .vb, "found"), ("claims", .vbz, "claim"),
      ("claims", .nns, "claim"), ("saying", .vbg, "say"), ("countries", .nns, "country"),
      ("women", .nns, "woman"), ("left", .vbd, "leave"), ("denied", .vbn, "deny"),
      ("urging", .vbg, "urge"), ("said", .jj, "said"), ("reportedly", .rb, "reportedly"),
      ("wo", .md, "will"), ("ca", .md, "can"), ("criticised", .vbd, "criticise"),
      ("sang", .vbd, "sing"), ("sung", .vbn, "sing"), ("saw", .vbd, "see"), ("felt", .vbd, "feel"),
    ])
  func lemmas(_ word: String, _ tag: TextModel.Tag, _ lemma: String) throws {
    let vocabulary = try Self.shipped.get()
    let id = vocabulary.id(word)
    #expect(id != .unknown)
    #expect(vocabulary.string(vocabulary.lemma(id, tag)) == lemma)
  }

  @Test(
    "verbs and nouns have WordNet's classes",
    arguments: [
      ("say", "v.communication+cc+F", true), ("believe", "v.cognition", true),
      ("walk", "v.motion", true),
      ("statement", "n.communication", false), ("country", "n.group", false),
    ])
  func classes(_ word: String, _ prefix: String, _ isVerb: Bool) throws {
    let vocabulary = try Self.shipped.get()
    let id = vocabulary.id(word)
    let name =
      isVerb
      ? vocabulary.verbClassNames[Int(vocabulary.verbClass(id))]
      : vocabulary.nounClassNames[Int(vocabulary.nounClass(id))]
    #expect(name.hasPrefix(prefix), "\(name)")
    #expect(vocabulary.verbClassNames[Int(vocabulary.verbClass(.unknown))] == "none")
  }

  @Test(
    "verbs show their form",
    arguments: [
      ("is", TextModel.Tag.be, VerbForm.finite), ("been", .be, .pastParticiple),
      ("being", .be, .ing),
      ("be", .be, .base), ("has", .hv, .finite), ("having", .hv, .ing),
      ("done", .do, .pastParticiple),
      ("say", .vb, .base), ("says", .vbz, .finite), ("will", .md, .finite), ("saying", .vbg, .ing),
      ("said", .vbn, .pastParticiple), ("tariff", .nn, .none),
    ])
  func forms(_ word: String, _ tag: TextModel.Tag, _ form: VerbForm) throws {
    let vocabulary = try Self.shipped.get()
    #expect(vocabulary.verbForm(vocabulary.id(word), tag) == form)
  }

  @Test(
    "bad lines stop the load, with file and line",
    arguments: [
      ("en/words.lex", "format lexicon 1\nsay\tXX\n", "en/words.lex:2: error: 'XX' is no entry"),
      ("en/words.lex", "format lexicon 1\nsay\tVB NN300\n", "en/words.lex:2: error: 'VB NN300'"),
      ("en/words.lex", "format lexicon 1\nsay\tVB3\n", "en/words.lex:2: error: the first tag"),
      ("en/words.lex", "format lexicon 1\nsay\tVB VB9\n", "en/words.lex:2: error: 'VB VB9'"),
      (
        "en/words.lex", "format lexicon 1\nsay\tVB\t-\t-\tadverb:x\n",
        "en/words.lex:2: error: 'adverb:x'"
      ),
      ("en/words.lex", "format lexicon 1\nsay\n", "en/words.lex:2: error: expected 2 to 5 columns"),
      ("en/words.lex", "format lexicon 1\nsay\t-\t-\t=\n", "en/words.lex:2: error: '='"),
      (
        "en/words.lex", "format lexicon 1\nsay\tVB\nSay\tVB\n",
        "en/words.lex:3: error: 'Say' is here twice"
      ),
      ("en/words.lex", "say\tVB\n", "en/words.lex:1: error: the first line must be"),
      ("en/words.lex", "# nothing\n", "en/words.lex:0: error: the file is empty"),
      ("en/wordnet.lex", "format lexicon 1\nsay\tVB\t-\txx s\n", "en/wordnet.lex:2: error: 'xx s'"),
      ("en/wordnet.lex", "format lexicon 1\nsay\tVB\t10 9s\n", "en/wordnet.lex:2: error: '9s'"),
      (
        "en/word-shapes.lex", "format lexicon 1\nform\tplural\tNNS\n",
        "en/word-shapes.lex:0: error: there is no row"
      ),
      (
        "en/word-shapes.lex", "format lexicon 1\nform\tdual\tNNS\n",
        "en/word-shapes.lex:2: error: unknown form 'dual'"
      ),
    ])
  func refuses(_ file: String, _ content: String, _ message: String) {
    var files = LexiconFiles()
    files.overrides[file] = Array(content.utf8)
    let error = #expect(throws: LexiconErrors.self) { _ = try VocabularyBuilder(files: files) }
    #expect(error?.description.hasPrefix(message) == true, "\(String(describing: error))")
  }

  @Test("all bad lines are reported at once")
  func reportsAll() {
    var files = LexiconFiles()
    files.overrides["en/words.lex"] = Array("format lexicon 1\na\tXX\nb\tNN\nc\tYY\n".utf8)
    let error = #expect(throws: LexiconErrors.self) { _ = try VocabularyBuilder(files: files) }
    #expect(error?.errors.map(\.line) == [2, 4])
  }
}
