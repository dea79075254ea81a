import TextModel

/// A stretch of text in quotation marks, marks included.
@frozen public struct QuotedStretch: Sendable, Hashable {
  /// Token of the opening mark.
  public var first: Int32
  /// Token of the closing mark, or the paragraph's last token where there is none.
  public var last: Int32
  /// Whether a closing mark was found.
  public var isClosed: Bool
  /// Whether the marks are single ones.
  public var isSingle: Bool

  public init(first: Int, last: Int, isClosed: Bool, isSingle: Bool) {
    self.first = Int32(truncatingIfNeeded: first)
    self.last = Int32(truncatingIfNeeded: last)
    self.isClosed = isClosed
    self.isSingle = isSingle
  }
}

/// A base phrase, a verb group, a grammar word or a mark.
@frozen public struct Chunk: Sendable, Hashable {
  public var chunkClass: ChunkClass
  public var fine: FineClass
  /// First and last token, both inside.
  public var first: Int32
  public var last: Int32
  /// Token that stands for the chunk: the last noun, the lexical verb.
  public var head: Int32

  @inlinable
  public init(_ chunkClass: ChunkClass, _ fine: FineClass, first: Int, last: Int, head: Int) {
    self.chunkClass = chunkClass
    self.fine = fine
    self.first = Int32(truncatingIfNeeded: first)
    self.last = Int32(truncatingIfNeeded: last)
    self.head = Int32(truncatingIfNeeded: head)
  }
}

/// A tagged text with its quoted stretches and chunks; every token lies in exactly one chunk, no
/// chunk crosses a sentence border.
public struct ChunkedText: Sendable {
  public var tagged: TaggedText
  /// Outermost stretches in quotation marks, in text order, not overlapping.
  public var stretches: [QuotedStretch]
  /// Index into `stretches` for each token, -1 outside.
  public var stretchOfToken: [Int32]
  public var chunks: [Chunk]
  /// Index into `chunks` for each token.
  public var chunkOfToken: [Int32]
}
