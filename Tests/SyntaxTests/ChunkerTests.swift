import Lexicons
import Segmentation
import Syntax
import Testing
import TextModel

/// Texts through segmenter, tagger and chunker.
private struct Stages {
  let segmenter: Segmenter
  let tagger: Tagger
  let chunker: Chunker

  init() throws {
    let lexicon = try Lexicon()
    segmenter = try Segmenter(
      abbreviations: Abbreviations(
        lexicon.abbreviations.entries.compactMap { entry in
          AbbreviationClass(rawValue: entry.kind.rawValue).map { (entry.text, $0) }
        }))
    tagger = try Tagger(files: LexiconFiles(), vocabulary: lexicon.vocabulary)
    chunker = Chunker(vocabulary: lexicon.vocabulary)
  }

  func chunked(_ text: String) -> ChunkedText {
    chunker.chunk(tagger.tag(segmenter.segment(Array(text.utf8))))
  }
}

@Suite struct ChunkerTests {
  /// `class|words` for each chunk, grammar words by themselves.
  private func line(_ text: String) throws -> String {
    let c = try Stages().chunked(text)
    return c.chunks.map { chunk in
      let words = (Int(chunk.first)...Int(chunk.last)).map {
        c.tagged.text.string(c.tagged.text.tokens[$0])
      }
      return "\(chunk.fine.spelling)|\(words.joined(separator: " "))"
    }.joined(separator: "  ")
  }

  @Test(
    "base phrases, verb groups and marks",
    arguments: [
      (
        "The senior minister has not said that the new tariffs will help.",
        "NP|The senior minister  fin|has not said  that|that  NP|the new tariffs  fin|will help  .|."
      ),
      (
        "The mill was sold, leaked letters show.",
        "NP|The mill  fin|was sold  ,|,  NP|leaked letters  fin|show  .|."
      ),
      (
        "Her claim that she was abroad was untrue.",
        "NP|Her claim  that|that  PRP|she  fin|was  ADV|abroad  fin|was  ADJ|untrue  .|."
      ),
      ("Ann “Skip” Roe said so.", "NNP|Ann “ Skip ” Roe  fin|said  ADV|so  .|."),
      ("She wants to leave.", "PRP|She  fin|wants  to|to  inf|leave  .|."),
      (
        "The plan’s critics were asked about it.",
        "NP|The plan ’s critics  fin|were asked  about|about  PRP|it  .|."
      ),
      ("„We won,“ he said.", "QO|„  PRP|We  fin|won  ,|,  QC|“  PRP|he  fin|said  .|."),
      ("“We won,” he said.", "QO|“  PRP|We  fin|won  ,|,  QC|”  PRP|he  fin|said  .|."),
    ])
  func chunks(_ text: String, _ expected: String) throws {
    #expect(try line(text) == expected)
  }

  @Test("every token lies in exactly one chunk, no chunk crosses a sentence")
  func partition() throws {
    let c = try Stages().chunked(
      "“A,” he said. The B. Co. plan (it is old) – see No. 4 – failed; who knows why?\n\nYes.")
    var next = 0
    for (k, chunk) in c.chunks.enumerated() {
      #expect(Int(chunk.first) == next)
      #expect(chunk.first <= chunk.head && chunk.head <= chunk.last)
      for i in Int(chunk.first)...Int(chunk.last) {
        #expect(Int(c.chunkOfToken[i]) == k)
        #expect(
          c.tagged.text.sentenceOfToken[i] == c.tagged.text.sentenceOfToken[Int(chunk.first)])
      }
      next = Int(chunk.last) + 1
    }
    #expect(next == c.tagged.text.tokens.count)
  }

  @Test(
    "quotation marks pair",
    arguments: [
      ("He said “we won” twice.", ["“we won”"]),
      ("\"One,\" he said. \"Two.\"", ["\"One,\"", "\"Two.\""]),
      ("``One,'' he said. ''Two.''", ["``One,''", "''Two.''"]),
      ("« Oui », dit-il.", ["« Oui »"]),
      ("‘It’s ours,’ she said.", ["‘It’s ours,’"]),
      ("“He said ‘no’ to us,” she said.", ["“He said ‘no’ to us,”"]),
      ("The players’ union said it wasn’t so.", []),
      ("“Open here.\n\n“Still open.” Done.", ["“Open here.", "“Still open.”"]),
      ("A “stray mark.\nNext “one” here.", ["“stray mark.", "“one”"]),
    ])
  func pairs(_ text: String, _ expected: [String]) throws {
    let c = try Stages().chunked(text)
    let found = c.stretches.map { s in
      c.tagged.text.string(
        TextSpan(
          Int(c.tagged.text.tokens[Int(s.first)].start), Int(c.tagged.text.tokens[Int(s.last)].end))
      )
    }
    #expect(found == expected)
  }
}
