import Testing
import TextModel

@testable import Reports

@Suite struct TerminalViewTests {
  @Test(
    "columns of a text are those a terminal uses",
    arguments: [
      ("abc", 3), ("e\u{301}", 1), ("何亚东", 6), ("ｆ", 2), ("👩‍👩‍👧", 2), ("한", 2), ("กำลัง", 4), ("", 0),
      ("🇨🇳", 2), ("❤️", 2),
    ])
  func width(_ text: String, _ columns: Int) {
    #expect(DisplayText.width(text) == columns)
  }

  @Test(
    "what would move the cursor or turn the text is written out",
    arguments: [
      ("\u{1B}[31m", "␛[31m"), ("a\u{202E}b", "a<U+202E>b"), ("\u{0}\u{7F}", "␀␡"),
      ("a\r\nb", "a b"), ("\u{9B}2J", "<U+009B>2J"), ("\u{2066}x", "<U+2066>x"), ("né", "né"),
    ])
  func safe(_ text: String, _ expected: String) {
    #expect(DisplayText.safe(text) == expected)
  }

  @Test(
    "cells are filled or cut to their columns",
    arguments: [
      ("abc", 5, "abc  "), ("abcdef", 4, "abc…"), ("何亚东", 5, "何亚…"), ("何亚东", 4, "何… "),
      ("ab", 2, "ab"),
    ])
  func fitted(_ text: String, _ columns: Int, _ expected: String) {
    #expect(DisplayText.fitted(text, columns) == expected)
  }

  private func quotation() throws -> ResultQuotation {
    let fixture = try ResultFixture()
    defer { fixture.remove() }
    return try #require(try ResultFolder(path: fixture.path).quotations.first)
  }

  @Test("a card shows the quotation in context")
  func card() throws {
    let view = TerminalView(width: 60, hasColors: false)
    #expect(
      view.card(try quotation(), nil) == """
        Zoë Ng  mixed
          Zoë Ng warned ⟦that the “déjà-vu 🙂 levy” hurts⟧.
          − oppose harbour levy  firmly, warning, hedged
          a/b  a/b#1


        """)
  }

  @Test("colours mark content, cue and source, and nothing else escapes")
  func colors() throws {
    var quotation = try quotation()
    quotation.speaker?.name = "\u{1B}]0;owned\u{7}"
    let card = TerminalView(width: 80, hasColors: true).card(quotation, nil)
    #expect(card.contains("\u{1B}[1;35mZoë Ng\u{1B}[0m"))
    #expect(card.contains("\u{1B}[4;36mwarned\u{1B}[0m"))
    #expect(card.contains("\u{1B}[33mthat the “déjà-vu 🙂 levy” hurts\u{1B}[0m"))
    #expect(!card.contains("\u{1B}]"))
    #expect(card.contains("␛]0;owned␇"))
  }

  @Test("no line is wider than the terminal", arguments: [40, 61, 100])
  func wraps(_ width: Int) throws {
    var quotation = try quotation()
    let long = String(repeating: "何亚东说我们反对关税 word ", count: 20)
    quotation.excerpt = ResultSpan(
      start: 0, end: 9, bytes: TextSpan(0, long.utf8.count), text: long)
    quotation.content = [ResultSpan(start: 0, end: 1, bytes: TextSpan(0, 90), text: "")]
    quotation.cue = []
    quotation.source = []
    let card = TerminalView(width: width, hasColors: false).card(quotation, nil)
    for line in card.split(separator: "\n") { #expect(DisplayText.width(String(line)) <= width) }
    let row = TerminalView(width: max(width, 80), hasColors: false).row(quotation)
    #expect(DisplayText.width(String(row.dropLast())) <= max(width, 80))
  }
}
