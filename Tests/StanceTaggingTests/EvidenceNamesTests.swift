import Testing

@testable import StanceTagging

@Suite struct EvidenceNamesTests {
  private static func spelled<T>(_ value: T) -> String {
    String(describing: value).reduce(into: "") { name, c in
      name += c.isUppercase ? "-" + c.lowercased() : String(c)
    }
  }

  @Test("the listed names are those of the cases")
  func listsAgreeWithCases() {
    #expect(StanceContext.allCases.map(\.name) == StanceContext.allCases.map(Self.spelled))
    #expect(EvidencePart.allCases.map(\.name) == EvidencePart.allCases.map(Self.spelled))
    #expect(TargetLinkRole.allCases.map(\.name) == TargetLinkRole.allCases.map(Self.spelled))
    #expect(HolderRelation.allCases.map(\.name) == HolderRelation.allCases.map(Self.spelled))
  }
}
