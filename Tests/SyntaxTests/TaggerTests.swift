import Lexicons
import Segmentation
import Syntax
import Testing
import TextModel

/// Tagged sentences: `word/TAG` for every token, `_` before a token that follows without a blank,
/// `¶` for a new line.
struct TaggedSentence: CustomTestStringConvertible, Sendable {
  let marked: String
  init(_ marked: String) { self.marked = marked }
  var testDescription: String { marked }

  var words: [Substring] { marked.split(separator: " ").filter { $0 != "¶" } }

  var text: String {
    var out = ""
    for part in marked.split(separator: " ") {
      if part == "¶" {
        out += "\n"
        continue
      }
      let word = part.prefix(upTo: part.lastIndex(of: "/") ?? part.endIndex)
      if word.hasPrefix("_") {
        out += word.dropFirst()
      } else {
        out += out.isEmpty || out.hasSuffix("\n") || out.hasSuffix("“") ? "" : " "
        out += word
      }
    }
    return out
  }
}

/// The tagger with the shipped lexicons.
enum ShippedTagger {
  static let result = Result { () throws -> (Lexicon, Tagger) in
    let lexicon = try Lexicon()
    return (lexicon, try Tagger(files: lexicon.files, vocabulary: lexicon.vocabulary))
  }

  static func tagged(_ text: String) throws -> TaggedText {
    let (lexicon, tagger) = try result.get()
    let segmenter = try Segmenter(
      abbreviations: Abbreviations(
        lexicon.abbreviations.entries.compactMap { entry in
          AbbreviationClass(rawValue: entry.kind.rawValue).map { (entry.text, $0) }
        }))
    return tagger.tag(segmenter.segment(Array(text.utf8)))
  }

  /// `word/TAG` for every token.
  static func pairs(_ text: String) throws -> [String] {
    let tagged = try tagged(text)
    return tagged.text.tokens.indices.map {
      tagged.text.string(tagged.text.tokens[$0]) + "/" + tagged.tags[$0].lexiconName
    }
  }
}

@Suite struct TaggerTests {
  @Test(
    "sentences of many kinds get their tags",
    arguments: [
      // Politics
      "The/DT senator/NN said/VBD on/IN Tuesday/NP that/THC she/PRP would/MD not/NEG vote/VB for/IN the/DT bill/NN _./STOP",
      "Critics/NNS argue/VBP that/THC the/DT plan/NN does/DO _n't/NEG go/VB far/RB enough/RB _./STOP",
      "The/DT governor/NN declined/VBD to/TI say/VB whether/SUB he/PRP had/HV read/VBN the/DT report/NN _./STOP",
      "The/DT claims/NNS that/WH were/BE made/VBN last/JJ week/NN have/HV been/BE denied/VBN by/IN his/PRPS aides/NNS _./STOP",
      "Voters/NNS who/WH backed/VBD the/DT mayor/NN are/BE turning/VBG to/IN his/PRPS rival/NN _./STOP",
      // Business
      "Shares/NNS in/IN the/DT company/NN fell/VBD 3/CD percent/NN after/SUB it/PRP reported/VBD a/DT loss/NN _./STOP",
      "The/DT bank/NN expects/VBZ prices/NNS to/TI rise/VB next/JJ year/NN _,/COMMA according/VBG to/IN its/PRPS chief/JJ economist/NN _./STOP",
      "The/DT customs/NNS official/NN said/VBD she/PRP doubts/VBZ that/THC prices/NNS will/MD fall/VB _./STOP",
      // Science
      "Researchers/NNS have/HV found/VBN that/THC bees/NNS can/MD count/VB _./STOP",
      "The/DT study/NN _,/COMMA published/VBN in/IN a/DT journal/NN _,/COMMA suggests/VBZ that/THC the/DT drug/NN works/VBZ _./STOP",
      // Sport
      "The/DT striker/NN scored/VBD twice/RB before/IN the/DT break/NN _./STOP",
      "We/PRP played/VBD well/RB _,/COMMA but/CC we/PRP did/DO not/NEG deserve/VB to/TI win/VB _./STOP",
      // British
      "Ministers/NNS have/HV been/BE warned/VBN that/THC hospitals/NNS face/VBP a/DT difficult/JJ winter/NN _./STOP",
      "She/PRP told/VBD the/DT committee/NN it/PRP was/BE \u{2018}/QT _madness/NN _\u{2019}/QT _./STOP",
      // Translated Chinese
      "China/NP firmly/RB opposes/VBZ any/DT unilateral/JJ tariffs/NNS _,/COMMA the/DT ministry/NN said/VBD _./STOP",
      "Trade/NN wars/NNS have/HV no/DT winners/NNS _,/COMMA the/DT spokesperson/NN noted/VBD _./STOP",
    ].map(TaggedSentence.init))
  func tags(_ sentence: TaggedSentence) throws {
    let pairs = try ShippedTagger.pairs(sentence.text)
    #expect(pairs == sentence.expected, "\(pairs.joined(separator: " "))")
  }

  @Test(
    "a name that is also a word is a name where names stand",
    arguments: [
      "He/NP Yadong/NP said/VBD the/DT talks/NNS would/MD continue/VB _./STOP",
      "Spokesperson/NN He/NP Yadong/NP said/VBD so/RB _./STOP",
      "The/DT spokesperson/NN He/NP said/VBD so/RB _./STOP",
      "An/NP Jung-hwan/NP scored/VBD twice/RB _./STOP",
      "So/NP Ji-sub/NP smiled/VBD _./STOP",
      "Long/NP Yongtu/NP spoke/VBD first/RB _./STOP",
      "Orvix/NP doubts/VBZ that/THC the/DT plan/NN works/VBZ _./STOP",
    ].map(TaggedSentence.init))
  func findsNames(_ sentence: TaggedSentence) throws {
    let pairs = try ShippedTagger.pairs(sentence.text)
    #expect(pairs == sentence.expected, "\(pairs.joined(separator: " "))")
  }

  @Test(
    "a word that is also a name stays a word elsewhere",
    arguments: [
      "He/PRP said/VBD the/DT talks/NNS would/MD continue/VB _./STOP",
      "“/QT _He/PRP lied/VBD _,/COMMA _”/QT she/PRP said/VBD _./STOP",
      "So/RB Clinton/NP went/VBD home/NN _./STOP",
    ].map(TaggedSentence.init))
  func keepsWords(_ sentence: TaggedSentence) throws {
    let pairs = try ShippedTagger.pairs(sentence.text)
    #expect(pairs == sentence.expected, "\(pairs.joined(separator: " "))")
  }

  @Test("an article before an unknown name and its noun stays an article")
  func keepsArticle() throws {
    #expect(try ShippedTagger.pairs("An Orvix plane was hit.").first == "An/DT")
  }

  @Test(
    "a document shows which words are names",
    arguments: [
      (
        "Song was late. The minister praised Song for his work.", "Song", TextModel.Tag.np
      ),
      (
        "Police were called. Two men were held by police.", "Police", TextModel.Tag.nn
      ),
      (
        "Striker Ivo Tarn was hurt. The striker left early.", "Striker", TextModel.Tag.nn
      ),
    ])
  func remembers(_ text: String, _ word: String, _ tag: TextModel.Tag) throws {
    let tagged = try ShippedTagger.tagged(text)
    #expect(tagged.text.string(tagged.text.tokens[0]) == word)
    #expect(tagged.tags[0] == tag)
  }

  @Test("quotation marks do not change the tags of the words around them")
  func ignoresMarks() throws {
    let plain = try ShippedTagger.pairs("They said he cooked the books for years.")
    let marked = try ShippedTagger.pairs("They said he “cooked” the books for years.")
    #expect(marked.filter { !$0.hasSuffix("/QT") } == plain)
  }

  @Test("words and lemmas are ids of the vocabulary")
  func setsWords() throws {
    let tagged = try ShippedTagger.tagged("The ministers said tariffs were “unfair”, Zorblatt.")
    let (lexicon, _) = try ShippedTagger.result.get()
    let words = tagged.words.map(lexicon.vocabulary.string)
    let lemmas = tagged.lemmas.map(lexicon.vocabulary.string)
    #expect(words.prefix(5) == ["the", "ministers", "said", "tariffs", "were"])
    #expect(lemmas.prefix(5) == ["the", "minister", "say", "tariff", "be"])
    #expect(tagged.words[tagged.words.count - 2] == .unknown)
    #expect(tagged.tags.count == tagged.text.tokens.count)
  }

  @Test("any bytes are tagged", arguments: ["", "\n\n", "“", "’", "\u{0}", "🙂 🙂", "a", "''", "--"])
  func takesAnything(_ text: String) throws {
    let tagged = try ShippedTagger.tagged(text)
    #expect(tagged.tags.count == tagged.text.tokens.count)
    #expect(tagged.lemmas.count == tagged.text.tokens.count)
  }

  @Test(
    "a bad table stops the load with its line",
    arguments: [
      (
        "en/tag-points.lex", "format lexicon 1\nnext\tword\tthe\tNN6\n",
        "en/tag-points.lex:2: error: 'NN6'"
      ),
      (
        "en/tag-points.lex", "format lexicon 1\nsecond\tword\tthe\tNN+6\n",
        "en/tag-points.lex:2: error: 'word  the' needs a row of 'next' before"
      ),
      (
        "en/name-words.lex", "format lexicon 1\nhe\tking\n", "en/name-words.lex:2: error: 'king'"
      ),
    ])
  func refuses(_ file: String, _ content: String, _ message: String) throws {
    var files = LexiconFiles()
    files.overrides[file] = Array(content.utf8)
    let vocabulary = try VocabularyBuilder(files: files).freeze()
    let error = #expect(throws: LexiconErrors.self) {
      _ = try Tagger(files: files, vocabulary: vocabulary)
    }
    #expect(error?.description.hasPrefix(message) == true, "\(String(describing: error))")
  }
}

extension TaggedSentence {
  /// `word/TAG` for every token, as `ShippedTagger.pairs` gives it.
  var expected: [String] { words.map { String($0.hasPrefix("_") ? $0.dropFirst() : $0) } }
}
