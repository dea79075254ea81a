import Lexicons
import Testing

@testable import Segmentation

@Suite struct AbbreviationTests {
  private func classes(_ word: String) -> AbbreviationClasses {
    let abbreviations = Abbreviations([
      (text: "Mr.", class: .title), (text: "No.", class: .number), (text: "No", class: .opener),
      (text: "a.m.", class: .final),
    ])
    return Array(word.utf8).withUnsafeBufferPointer { abbreviations.classes(of: $0) }
  }

  @Test("words are found without their full stop")
  func lookup() {
    #expect(classes("Mr") == .title)
    #expect(classes("a.m") == .final)
    #expect(classes("No") == [.number, .opener])
    #expect(classes("Mrs") == [])
    #expect(classes("") == [])
  }

  @Test("capitals are found under the capitalized form, lower case is not")
  func capitals() {
    #expect(classes("MR") == .title)
    #expect(classes("mr") == [])
  }

  @Test("every class of the lexicon is one of the segmenter's")
  func sameClasses() {
    #expect(
      AbbreviationLexicon.Kind.allCases.map(\.rawValue)
        == AbbreviationClass.allCases.map(\.rawValue))
  }

  @Test("the shipped file loads")
  func shipped() throws {
    let entries = try AbbreviationLexicon(LexiconFiles()).entries
    #expect(entries.contains { $0.text == "Gov." && $0.kind == .title })
  }

  @Test("bad lines are all reported")
  func badLines() throws {
    let text =
      "format lexicon 1\nMr.  title\nMr.  title\nx.  shape\nThe.  opener\nGen  title\nalone\n"
    let error = #expect(throws: LexiconErrors.self) {
      try Array(text.utf8).withUnsafeBufferPointer { bytes in
        _ = try AbbreviationLexicon(file: "a.lex", bytes: bytes)
      }
    }
    #expect(error?.errors.map(\.line) == [3, 4, 5, 6, 7])
  }
}
