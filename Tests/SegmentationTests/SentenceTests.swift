import Segmentation
import Testing
import TextModel

@Suite struct SentenceTests {
  /// Borders between sentences are marked with `‖`, put behind the white space before the sentence.
  @Test(
    "sentences end where they should",
    arguments: [
      "It rained. ‖It poured.",
      "Mr. Lee met Gen. Ruiz and Rep. Ann Ray. ‖They spoke.",
      "It fell in the U.S. Senate. ‖It rose in the U.S. ‖The rest stayed.",
      "They met at 9 a.m. Monday and at 3 p.m. ‖He left on Jan. 5.",
      "See No. 4 and p. 7. ‖No. ‖He will not.",
      "J. B. Ruiz spoke. ‖George W. Hill did not.",
      "“We won,” he said. ‖“We won.” ‖She left.",
      "“We won. ‖They lost.” ‖She left.",
      "“Why now?” he asked. ‖“Why?” ‖“Because.”",
      "“Stop!” he said. ‖(They did.) ‖Then it ended.",
      "''We won,'' he said. ‖''They lost.'' ‖She left.",
      "Ann Ray (R-Ariz.) Tuesday said so. ‖Ann Ray (D-N.Y.) said no.",
      "It rose to 2.9 in May. ‖15 people died. ‖$4 million went.",
      "1. The first point. ‖And more.",
      "Prices rose… and fell. ‖It went on ... and on.",
      "“We tried… ‖We lost…” ‖She stopped … ‖‘Well…’ ‖He left.",
      "It began at 9 p.m. Eastern and ended at 2 a.m. Friday. ‖It began at 9 p.m. ‖Rossi spoke.",
      "They grow pears, plums etc. ‖Rossi grows none.",
      "She grew up in Lodi, Calif. ‖Ann Ray did not. ‖In Lodi, Calif., it rained.",
      "He shot it in Reno, Nev. ‖“It was hot,” he said. ‖A Reno, Nev. 89501 address.",
      "He was sure. ” ‖She was not.",
      "She works for Acme Inc. ‖He does not.",
      "He sold Acme Inc. Chairman Bo Hill agreed.",
      "The firm (Acme Corp.) lost. ‖It won (again). ‖So it goes.",
      "Neither do I. ‖The others do.",
      "First line\n‖second line.\r\n‖Third\r‖fourth\u{2028}‖fifth\u{C}‖sixth",
      "他来了。‖我们走了。",
      "Yes!‖No? ‖Maybe, he said.",
    ])
  func borders(_ marked: String) throws {
    let text = marked.replacing("‖", with: "")
    let result = try makeSegmenter().segment(Array(text.utf8))
    var remarked = ""
    var at = 0
    for (index, sentence) in result.sentences.enumerated() {
      let start = Int(result.tokens[sentence.range.lowerBound].start)
      remarked += result.string(TextSpan(at, start)) + (index > 0 ? "‖" : "")
      at = start
    }
    remarked += result.string(TextSpan(at, result.bytes.count))
    #expect(remarked == marked)
  }

  @Test(
    "a paragraph is a line with text",
    arguments: [
      ("", 0), ("\n\n", 0), (" \t\r\n \u{2028}", 0), ("one", 1), ("one\ntwo", 2),
      ("one\n\n\ntwo\n", 2),
      ("one\r\ntwo\rthree\u{2029}four", 4), ("one\u{C}two", 2), ("\u{FEFF}one\n\u{FEFF}\n", 1),
    ] as [(String, Int)])
  func paragraphs(_ text: String, _ count: Int) throws {
    let result = try makeSegmenter().segment(Array(text.utf8))
    #expect(result.paragraphs.count == count)
  }
}
