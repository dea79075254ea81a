import TextModel
public struct Vocabulary: Sendable {
  public init(_ files: LexiconFiles) throws(LexiconErrors) {}
  public var count: Int { 0 }
  public func id(folding bytes: UnsafeBufferPointer<UInt8>) -> WordID { .unknown }
  public func id(_ word: String) -> WordID { .unknown }
  public func string(_ id: WordID) -> String { "" }
  public func lemma(_ id: WordID, _ tag: Tag) -> WordID { id }
  public func verbClass(_ lemma: WordID) -> UInt8 { 0 }
  public func nounClass(_ lemma: WordID) -> UInt8 { 0 }
  public func verbClassName(_ c: UInt8) -> String { "" }
  public func nounClassName(_ c: UInt8) -> String { "" }
  public func verbClass(named: String) -> UInt8? { 0 }
  public func nounClass(named: String) -> UInt8? { 0 }
}
