import Segmentation
import Testing
import TextModel

@Suite struct TokenTests {
  /// Expected tokens are written with one space between them.
  struct Case: CustomTestStringConvertible, Sendable {
    let text: String
    let tokens: String
    init(_ text: String, _ tokens: String) {
      self.text = text
      self.tokens = tokens
    }
    var testDescription: String { text }
  }

  private func tokens(_ text: String) throws -> String {
    let result = try makeSegmenter().segment(Array(text.utf8))
    return result.tokens.map { result.string($0) }.joined(separator: " ")
  }

  @Test(
    "clitics are split off",
    arguments: [
      Case("We don't know.", "We do n't know ."),
      Case("It isn’t Klara’s.", "It is n’t Klara ’s ."),
      Case("They can't, won't and cannot.", "They ca n't , wo n't and can not ."),
      Case(
        "I'm sure you're late; we've said he'll say I'd.",
        "I 'm sure you 're late ; we 've said he 'll say I 'd ."),
      Case("the voters' choice", "the voters ' choice"),
      Case("the workers’ union", "the workers ’ union"),
      Case("Gomez' car", "Gomez ' car"),
      Case("the U.S.'s role", "the U.S. 's role"),
      Case("he shouldn't've", "he should n't 've"),
      Case("DON'T SAY IT'S", "DO N'T SAY IT 'S"),
      Case("O'Neill and D’Arcy at ten o'clock", "O'Neill and D’Arcy at ten o'clock"),
      Case("gonna, Gotta, gimme", "gon na , Got ta , gim me"),
      Case("the film “Tide”’s end", "the film “ Tide ” ’s end"),
      Case("Klara‘s plan", "Klara ‘s plan"),
    ])
  func clitics(_ example: Case) throws {
    #expect(try tokens(example.text) == example.tokens)
  }

  @Test(
    "words with hyphens, slashes, stops and signs stay whole",
    arguments: [
      Case("a state-owned, anti-Rossi firm", "a state-owned , anti-Rossi firm"),
      Case("U.S.-led talks, a U.S.-Peru pact", "U.S.-led talks , a U.S.-Peru pact"),
      Case("pre- and post-war", "pre - and post-war"),
      Case("Mr. Lee met Gen. J. B. Ruiz.", "Mr. Lee met Gen. J. B. Ruiz ."),
      Case("at 9 a.m. on Jan. 5", "at 9 a.m. on Jan. 5"),
      Case("Sen. Ann Ray (D-N.Y.) left.", "Sen. Ann Ray ( D-N.Y. ) left ."),
      Case("No. 4 said no. Then", "No. 4 said no . Then"),
      Case("It was 2.9%, or $1,000.50.", "It was 2.9 % , or $ 1,000.50 ."),
      Case("the 3rd at 9:30, 2-1 in the 1990s", "the 3rd at 9:30 , 2-1 in the 1990s"),
      Case("a .45 gun at -3 and +4", "a .45 gun at -3 and +4"),
      Case("a CNN/XYZ poll, 24/7, Q&A", "a CNN/XYZ poll , 24/7 , Q&A"),
      Case("over.Then it began", "over . Then it began"),
      Case("See example.com/a-b?c=d.", "See example.com/a-b?c=d ."),
      Case("(https://example.org/x_y).", "( https://example.org/x_y ) ."),
      Case(
        "Mail ann.lee@example.com, ask @ann_lee about #WaterNow!",
        "Mail ann.lee@example.com , ask @ann_lee about #WaterNow !"),
      Case("in Evanston, Ill., and very ill. Then", "in Evanston , Ill. , and very ill . Then"),
      Case("said Del. Roe of Dover, Del., and left", "said Del. Roe of Dover , Del. , and left"),
      Case("the Miss. delta; a near miss. Next", "the Miss . delta ; a near miss . Next"),
    ])
  func wholes(_ example: Case) throws {
    #expect(try tokens(example.text) == example.tokens)
  }

  @Test(
    "marks",
    arguments: [
      Case("Well... so… and -- yes — no", "Well ... so … and -- yes — no"),
      Case("so . . . yes", "so . . . yes"),
      Case("``Yes,'' he said.", "`` Yes , '' he said ."),
      Case("What?! No!!!", "What ?! No !!!"),
      Case("a <a href=\"x\">link</a> &amp; more", "a <a href=\"x\"> link </a> &amp; more"),
      Case("“‘No,’ she said.”", "“ ‘ No , ’ she said . ”"),
      Case("'No,' she said.", "' No , ' she said ."),
      Case("rock 'n' roll in the '90s, get 'em", "rock 'n' roll in the '90s , get 'em"),
      Case("goin' home", "goin' home"),
      Case("He is 5'10\" tall.", "He is 5'10 \" tall ."),
      Case("«Non», dit-il.", "« Non » , dit-il ."),
      Case("ok 😀👍🏽 done", "ok 😀 👍🏽 done"),
    ])
  func marks(_ example: Case) throws {
    #expect(try tokens(example.text) == example.tokens)
  }

  /// Kinds by letter: w word, n number, c clitic, p punctuation, q quotation mark, s symbol.
  @Test(
    "kinds",
    arguments: [
      Case("Ann’s 3rd “$4 bill”.", "w c n q s n w q p"),
      Case("'Go,' the 'voters' said.", "q w p q w q w q w p"),
      Case("the voters' role", "w w c w"),
      Case("He said ‘the voters’ role’ matters.", "w w q w w c w q w p"),
      Case("'Twas the '80s, said O'Hara", "w w w p w w"),
      Case("``A'' (B) 50-year 2.9% é — 漢字", "q w q p w p w n s w p w"),
    ])
  func kinds(_ example: Case) throws {
    let result = try makeSegmenter().segment(Array(example.text.utf8))
    let letters = result.tokens.map { token in
      switch token.kind {
      case .word: "w"
      case .number: "n"
      case .clitic: "c"
      case .punctuation: "p"
      case .quotationMark: "q"
      case .symbol: "s"
      }
    }
    #expect(letters.joined(separator: " ") == example.tokens)
  }

  @Test("flags are seen from the bytes and the neighbours")
  func flags() throws {
    let text = "Élan NATO iPad. x2\n“U.S.” don't"
    let result = try makeSegmenter().segment(Array(text.utf8))
    let flags = result.tokens.map { "\(result.string($0)) \(names($0.flags))" }
    #expect(
      flags == [
        "Élan before after capitalized nonASCII paragraph sentence",
        "NATO before after capitalized capitals",
        "iPad before",
        ". after",
        "x2 before after digit",
        "“ before nonASCII paragraph sentence",
        "U.S. capitalized capitals",
        "” after nonASCII",
        "do before",
        "n't after",
      ])
  }

  private func names(_ flags: TokenFlags) -> String {
    let all: [(TokenFlags, String)] = [
      (.spaceBefore, "before"), (.spaceAfter, "after"), (.capitalized, "capitalized"),
      (.allCapitals, "capitals"), (.nonASCII, "nonASCII"), (.digit, "digit"),
      (.startsParagraph, "paragraph"), (.startsSentence, "sentence"),
    ]
    return all.filter { flags.contains($0.0) }.map(\.1).joined(separator: " ")
  }
}
