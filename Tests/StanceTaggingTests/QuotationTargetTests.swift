import Sayso
import StanceTagging
import Testing
import TextModel

/// Targets of quotations that are in no list: phrases about which something is said.
@Suite struct QuotationTargetTests {
  private func stances(_ text: String) throws -> [Stance] {
    let worker = try Pipeline().makeWorker()
    return worker.annotate(Document(id: "a", text: Array(text.utf8))).records.flatMap(\.stances)
  }

  @Test(arguments: [
    // A verb of several words, with an object before and behind its particle.
    ("The mayor said she would vote for the shelter levy.", "shelter levy", Pole.support),
    ("Ms. Holt said she wants to get rid of the turnstiles.", "turnstiles", .oppose),
    ("The union said it was rooting for the night bus.", "night bus", .support),
    // The noun that a relative clause is about.
    ("She said there are few votes I regret.", "few votes", .oppose),
    // What the cue says of its object.
    ("Nurses complained about the new rota.", "new rota", .oppose),
    // A verdict on the subject of a reported clause, and a reproach.
    ("Ms. Holt said her husband would be the best warden.", "husband", .support),
    ("Ms. Holt said the ferry is a disgrace.", "ferry", .oppose),
  ])
  func phrasesWithASideAreFound(_ text: String, _ target: String, _ pole: Pole) throws {
    let stances = try stances(text)
    let stance = try #require(stances.first { $0.target.name == target }, "\(stances)")
    #expect(stance.pole == pole)
  }

  /// Places, times, things counted and purposes behind prepositions are no targets.
  @Test(arguments: [
    "Ms. Holt said her team had won 40 of the 90 delegates in the north.",
    "Ms. Holt said the harbour board would meet in the old library on Monday.",
    "He said the ballot papers were brought to the hall in a lorry.",
    "Ms. Holt said the lodge raised money for its choir at a dinner for donors in Asia.",
    "The clerk said the parcels were sent to a depot behind the station.",
  ])
  func factsHaveNoTarget(_ text: String) throws {
    #expect(try stances(text).isEmpty)
  }
}
