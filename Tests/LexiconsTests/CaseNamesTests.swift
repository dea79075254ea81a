import Testing
import TextModel

@testable import Lexicons

@Suite struct CaseNamesTests {
  /// `goodFor` is `good-for`.
  static func spelled<T>(_ value: T) -> String {
    String(describing: value).reduce(into: "") { name, c in
      name += c.isUppercase ? "-" + c.lowercased() : String(c)
    }
  }

  @Test("the listed names are those of the cases")
  func listsAgreeWithCases() {
    #expect(StanceClass.allCases.map(\.name) == StanceClass.allCases.map(Self.spelled))
    #expect(StanceWordKind.allCases.map(\.name) == StanceWordKind.allCases.map(Self.spelled))
    #expect(WordShape.named.names == WordShape.allCases.map(Self.spelled))
    #expect(
      Tag.allCases.map(\.lexiconName) == Tag.allCases.map { String(describing: $0).uppercased() })
  }

  @Test("classes and kinds fit into one word of bits")
  func setsFit() {
    #expect(StanceClass.allCases.allSatisfy { $0.rawValue < 64 })
    #expect(StanceWordKind.allCases.allSatisfy { $0.rawValue < 64 })
  }

  @Test("a name is found by its bytes, another is not")
  func findsNames() {
    #expect(StanceClass.named[name: "good-for"] == .goodFor)
    #expect(StanceClass.named[name: "goodFor"] == nil)
    #expect(StanceClass.named[name: ""] == nil)
  }
}
