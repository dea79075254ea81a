import Testing
import TextModel

@Suite struct ShortListTests {
  @Test("a list holds what is too much for its places", arguments: 0...7)
  func holds(count: Int) {
    let all = (0..<count).map { TextSpan($0, $0 + 3) }
    var list = SpanList()
    for span in all { list.append(span) }
    #expect(list == all && list.count == count && Array(list) == all)
    #expect(SpanList(all) == list)
    guard count > 0 else { return }
    list[count - 1] = TextSpan(9, 10)
    #expect(list.last == TextSpan(9, 10))
    list.removeFirst()
    #expect(list.count == count - 1)
    list.insert(TextSpan(0, 1), at: 0)
    #expect(list.first == TextSpan(0, 1) && list.count == count)
  }

  @Test("names of rules are equal by their letters")
  func names() {
    let name: RuleName = "content.that-clause"
    #expect(name == "content.that-clause" && name != "content.that")
    #expect(name != "content.that-clauses")
    #expect(name.string == "content.that-clause")
  }

  @Test("a step tells span and points only where it has them")
  func steps() {
    var step = QuotationEvidence(rule: "cue.noun", tier: "cue")
    #expect(step.span == nil && step.points == nil && step.effect == nil)
    step.span = TextSpan(0, 7)
    step.points = -4
    #expect(step.span == TextSpan(0, 7) && step.points == -4 && step.rule == "cue.noun")
  }

  @Test("arrays that are filled in place hold what was written")
  func filled() {
    #expect([Int].filled(3, with: 7) == [7, 7, 7] && [Int].filled(0, with: 7).isEmpty)
    let some = [Int].filled(room: 9) { out, count in
      out.initializeElement(at: 0, to: 4)
      count = 1
    }
    #expect(some == [4])
  }
}
