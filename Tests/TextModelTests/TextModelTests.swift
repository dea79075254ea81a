import Testing
import TextModel

@Suite struct TextSpanTests {
  @Test("spans that share a byte overlap, neighbours do not")
  func overlap() {
    #expect(TextSpan(2, 5).overlaps(TextSpan(4, 9)))
    #expect(!TextSpan(2, 5).overlaps(TextSpan(5, 9)))
    #expect(TextSpan(2, 9).contains(TextSpan(2, 5)))
    #expect(!TextSpan(2, 5).contains(TextSpan(2, 6)))
  }

  @Test("spans are ordered by start, then by end")
  func order() {
    #expect(
      [TextSpan(3, 4), TextSpan(1, 9), TextSpan(1, 2)].sorted() == [
        TextSpan(1, 2), TextSpan(1, 9), TextSpan(3, 4),
      ])
  }
}
