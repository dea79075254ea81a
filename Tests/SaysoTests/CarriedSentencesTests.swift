import Sayso
import Testing
import TextModel

/// Stances of sentences without a cue between two reports of one speaker.
@Suite struct CarriedSentencesTests {
  private func records(_ text: String) throws -> [AttributionRecord] {
    let worker = try Pipeline().makeWorker()
    return worker.annotate(Document(id: "a", text: Array(text.utf8))).records
  }

  static let report = "The harbour minister, Olga Brandt, said that her view had not changed."
  static let demand =
    "If the islands want a settlement, they must drop the landing fees and open their books."
  static let more = "Ms. Brandt added that a vote could be held within a week."

  @Test(arguments: [
    "\(report) \(demand) \(more)",
    "\(report) \(demand)\n\n\(more)",
    "\(report) If the islands want peace, they should drop the landing fees and pay. \(more)",
  ])
  func theSpeakerHoldsWhatStandsBetween(_ text: String) throws {
    let records = try records(text)
    let stance = try #require(records.first?.stances.first { $0.target.name == "landing fees" })
    #expect(stance.holder == ["Olga Brandt"])
    #expect(stance.evidence.first?.rule == "carried-on")
    #expect(stance.modality.flags.contains(.conditional))
    let sentence = try #require(stance.evidence.first?.span)
    let bytes = Array(text.utf8)[sentence.start..<sentence.end]
    #expect(String(decoding: bytes, as: UTF8.self).hasPrefix("If the islands"))
    #expect(records.count == 2)
  }

  @Test func theDemandHasAPole() throws {
    let stance = try #require(
      try records("\(Self.report) \(Self.demand) \(Self.more)").first?.stances.first)
    #expect(stance.pole == .oppose)
    #expect(stance.act == .demand)
  }

  /// Another speaker behind it, a paragraph of its own, nothing behind it, another sentence between, no
  /// condition, no duty, a rule for which nobody has to want anything, what others must do.
  @Test(arguments: [
    "\(report) \(demand) Mr. Falk added that a vote could be held within a week.",
    "\(report)\n\n\(demand) \(more)",
    "\(report) \(demand)",
    "\(report) \(demand) The ferries run twice a day. \(more)",
    "\(report) They must drop the landing fees and open their books. \(more)",
    "\(report) If the islands want peace, they paid the landing fees too late. \(more)",
    "\(report) If both chambers approve, they must scrap the landing fees by May. \(more)",
    "\(report) If the islands want peace, the ports must drop the landing fees. \(more)",
  ])
  func otherwiseNobodyHoldsIt(_ text: String) throws {
    let stances = try records(text).flatMap(\.stances)
    #expect(!stances.contains { $0.evidence.first?.rule == "carried-on" })
  }

  /// Of two reports in one sentence the last is carried on, and only that.
  @Test func theLastReportIsCarriedOn() throws {
    let first = "Olga Brandt said the work was slow and warned that the winter was near."
    let twice = try records("\(first) \(Self.demand) \(Self.more)")
    #expect(twice.filter { $0.stances.contains { $0.evidence[0].rule == "carried-on" } }.count == 1)
    let other = "“We are late,” Olga Brandt said, and Tom Falk said the work was slow."
    #expect(
      try !records("\(other) \(Self.demand) \(Self.more)").contains {
        $0.stances.contains { $0.evidence[0].rule == "carried-on" }
      })
  }

  /// What is likely is told for no side, and without what a pronoun takes up from before.
  @Test func whatIsLikelyIsAPrediction() throws {
    let text = """
      “The mill has to lower its prices,” said Tom Falk. If it does, China is likely to take similar \
      steps. But he noted that the quarrel was old.
      """
    let stance = try #require(
      try records(text).first?.stances.first { $0.evidence.first?.rule == "carried-on" })
    #expect(stance.target.name == "China")
    #expect(stance.pole == .neutral)
    #expect(stance.act == .prediction)
  }

  @Test func whatTheReportItselfSaysComesFirst() throws {
    let text = """
      Olga Brandt said the landing fees were a disgrace. If the islands want a settlement, they \
      must drop the landing fees. Ms. Brandt added that a vote could be held soon.
      """
    let stances = try #require(try records(text).first?.stances)
    #expect(stances.filter { $0.target.name == "landing fees" }.count == 1)
    #expect(stances.first?.evidence.first?.rule != "carried-on")
  }
}
