import Foundation
import Scoring
import Testing

@Suite struct SampleGoldTests {
  static let corpus = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Corpus")
  static let names =
    (try? FileManager.default.contentsOfDirectory(atPath: corpus.path))?
    .filter { $0.hasSuffix(".gold") }.sorted() ?? []

  @Test("gold without its marks is the article", arguments: names)
  func isArticle(_ name: String) throws {
    let gold = try Data(contentsOf: Self.corpus.appendingPathComponent(name))
    let article = try Data(
      contentsOf: Self.corpus.appendingPathComponent(name.replacing(".gold", with: ".txt")))
    let document = try MarkedGold.document([UInt8](gold), id: name, file: name)
    #expect(document.text == [UInt8](article))
    #expect(!document.quotations.isEmpty)
  }
}
