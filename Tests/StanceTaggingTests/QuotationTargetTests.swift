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
    try expect(target, pole, in: text)
  }

  /// Sentences that a glance must not pass over before they are read.
  @Test(arguments: [
    // Another than the one who stands next to the verb may be the holder.
    ("Ms. Holt said we in the council oppose the levy.", "levy", Pole.oppose),
    ("Ms. Holt said the board and we oppose the toll.", "toll", .oppose),
    ("Ms. Holt said it was time the council scrapped the levy.", "levy", .oppose),
    // Between a verb and its particle or noun.
    ("Ms. Holt said she worries so much about the turnstiles.", "turnstiles", .oppose),
    ("Ms. Holt said she would throw her full weight behind the tunnel.", "tunnel", .support),
    // Verdicts by an adjective, a participle, an adverb behind it, a noun of several words, a verb that
    // is as good as *be*; behind a first noun; over a relative clause with a pronoun.
    ("Ms. Holt said the rota is overrated.", "rota", .oppose),
    ("Ms. Holt said the road had been treated unfairly.", "road", .oppose),
    ("Ms. Holt said choosing a new crest is a false choice.", "new crest", .oppose),
    ("Ms. Holt said the tunnel represents a significant advance.", "tunnel", .support),
    ("Ms. Holt said the rota is a small change and a bad idea.", "rota", .oppose),
    ("Ms. Holt said the crew who saved us are heroes.", "crew", .support),
    // A gerund with an article, and what has to be.
    ("“The defending was shambolic,” Ms. Holt said.", "defending", .oppose),
    ("Ms. Holt said the blockade has to end immediately.", "blockade", .oppose),
  ])
  func sentencesWithASideAreRead(_ text: String, _ target: String, _ pole: Pole) throws {
    try expect(target, pole, in: text)
  }

  private func expect(_ target: String, _ pole: Pole, in text: String) throws {
    let stances = try stances(text)
    let stance = try #require(stances.first { $0.target.name == target }, "\(stances)")
    #expect(stance.pole == pole)
  }

  /// What follows a preposition is no target of the verb before: the second phrase of each sentence.
  @Test(arguments: [
    ("She said he credits the change to a large defection among miners.", ["change"]),
    ("He said he would welcome their part in a network for the islands.", []),
    ("Ms. Holt said she supports evening classes for all beginners.", ["evening classes"]),
  ])
  func phrasesBehindPrepositionsAreNone(_ text: String, _ targets: [String]) throws {
    #expect(try stances(text).map(\.target.name) == targets)
  }

  @Test(arguments: [
    "Ms. Holt said the harbour board would meet in the old library on Monday.",
    "Ms. Holt said they must sail with the United States to prevent a spill.",
    "Ms. Holt said the lodge raised money for its choir at a dinner for donors in Asia.",
  ])
  func factsHaveNoTarget(_ text: String) throws {
    #expect(try stances(text).isEmpty)
  }
}
