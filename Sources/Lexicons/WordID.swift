/// A word of the vocabulary as a small integer (18 bits); 0 is every unknown word.
@frozen public struct WordID: Hashable, Sendable {
  public var rawValue: UInt32
  @inlinable public init(_ rawValue: UInt32) { self.rawValue = rawValue }
  @inlinable public static var unknown: WordID { WordID(0) }
}
