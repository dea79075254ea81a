import Testing

@testable import Lexicons

@Suite struct LexiconRowsTests {
  /// Random numbers that come again with their seed.
  private struct Dice: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 16 | state << 48
    }
  }

  /// Rows as columns with their line's number, read as the readers of large files do.
  private static func rows(_ text: [UInt8]) -> [(line: Int, columns: [String], count: Int)] {
    text.withUnsafeBufferPointer { bytes in
      var rows = LexiconRows(file: "x.lex", bytes: bytes)
      var all: [(Int, [String], Int)] = []
      while rows.next() {
        all.append((rows.line, (0..<rows.count).map { rows.string($0) }, rows.wholeCount))
      }
      return all
    }
  }

  @Test("rows have the columns that lines have, whatever stands in them", arguments: 0..<300)
  func agreesWithLines(_ seed: UInt64) {
    var dice = Dice(state: seed)
    let alphabet: [[UInt8]] = [
      Array("a".utf8), Array("bc".utf8), Array(" ".utf8), Array("  ".utf8), Array("\t".utf8),
      Array("\n".utf8), Array("\r\n".utf8), Array("#".utf8), Array("é".utf8), Array("\r".utf8),
      [UInt8](repeating: 120, count: 70),
    ]
    var text = Array("format lexicon 1\n".utf8)
    let length = Int.random(in: 0..<120, using: &dice)
    for _ in 0..<length { text += alphabet[Int.random(in: 0..<alphabet.count, using: &dice)] }
    let lines = text.withUnsafeBufferPointer { LexiconLines(file: "x.lex", bytes: $0) }.lines
    let rows = Self.rows(text)
    #expect(rows.map(\.line) == lines.map(\.number), "seed \(seed)")
    for (row, line) in zip(rows, lines) {
      #expect(row.count == line.columns.count, "seed \(seed), line \(line.number)")
      if line.columns.count <= 8 {
        #expect(row.columns == line.columns, "seed \(seed), line \(line.number)")
      }
    }
  }

  @Test("numbers of all phrases of a list are those of each alone", arguments: 0..<100)
  func readsPhrases(_ seed: UInt64) {
    let builder = VocabularyBuilder()
    for word in ["say", "the", "deal", "well-known", "naïve", "counterproductively", "of"] {
      builder.add(word)
    }
    let words = WordNumbers(vocabulary: builder.freeze())
    let parts = [
      "say", "the", "deal", "well-known", "naïve", "counterproductively", "of", "his", "~", "'s",
      "workers'", "trump's", "Deal", "unheard", "an-unheard-of-one-of-many-bytes", "’s", "x",
      "hist",
    ]
    var dice = Dice(state: seed)
    let phrases = (0..<Int.random(in: 1...9, using: &dice)).map { _ in
      (0..<Int.random(in: 1...4, using: &dice)).map { _ in
        parts[Int.random(in: 0..<parts.count, using: &dice)]
      }.joined(separator: " ")
    }
    var list = PhraseList(words)
    for text in [phrases.joined(separator: ", "), phrases.reversed().joined(separator: ",")] {
      let expected = text.split(separator: ",").map { part in
        var numbers: [UInt32] = []
        var phrase = String(part)
        phrase.withUTF8 { words.append($0, to: &numbers) }
        return numbers
      }
      // With room for sixteen bytes at its end and without.
      for added in ["", "\nmore bytes than sixteen"] {
        let bytes = Array((text + added).utf8)
        bytes.withUnsafeBufferPointer { all in
          let own = UnsafeBufferPointer(rebasing: all[..<text.utf8.count])
          list.read(own, room: bytes.count)
          let found = list.phrases.map { phrase in
            (phrase.first..<phrase.end).map { list.numbers[Int($0)] }
          }
          #expect(found == expected, "seed \(seed): \(text)")
        }
      }
    }
  }
}
