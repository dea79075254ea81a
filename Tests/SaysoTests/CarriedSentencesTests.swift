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

  /// Another speaker behind it, a paragraph of its own, nothing behind it, another sentence between, a
  /// sentence without a condition, marks of quotation.
  @Test(arguments: [
    "\(report) \(demand) Mr. Falk added that a vote could be held within a week.",
    "\(report)\n\n\(demand) \(more)",
    "\(report) \(demand)",
    "\(report) \(demand) The ferries run twice a day. \(more)",
    "\(report) They must drop the landing fees and open their books. \(more)",
    "\(report) If the islands want peace, they paid the landing fees too late. \(more)",
  ])
  func otherwiseNobodyHoldsIt(_ text: String) throws {
    let stances = try records(text).flatMap(\.stances)
    #expect(!stances.contains { $0.evidence.first?.rule == "carried-on" })
  }

  @Test func whatTheReportItselfSaysComesFirst() throws {
    let text = """
      Olga Brandt said the landing fees were a disgrace. If they stay, the landing fees will ruin \
      the ports, and the islands must pay. Ms. Brandt added that a vote could be held soon.
      """
    let stances = try #require(try records(text).first?.stances)
    #expect(stances.filter { $0.target.name == "landing fees" }.count == 1)
    #expect(stances.first?.evidence.first?.rule != "carried-on")
  }
}
