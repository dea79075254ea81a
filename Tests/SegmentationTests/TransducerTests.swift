import Testing

@testable import Segmentation

/// The transducer against ICU, boundary by boundary.
@Suite struct TransducerTests {
  @Test("this ICU's rules are known", arguments: [BoundaryKind.word, .sentence])
  func isThere(kind: BoundaryKind) throws {
    let major = ICUVersion.icu.prefix { $0 != "." }
    if major == "72" { #expect(RuleTransducer.shared(kind) != nil) }
    let finder = try BoundaryFinder(kind)
    #expect(finder.isFast == (RuleTransducer.shared(kind) != nil))
  }

  @Test("random text is cut as ICU cuts it", arguments: [BoundaryKind.word, .sentence])
  func random(kind: BoundaryKind) throws {
    var generator = SeededGenerator(seed: 11)
    var comparison = try Comparison(kind)
    for round in 0..<4000 {
      let text = randomText(&generator, pieces: 1 + round % 40)
      let isSame = comparison.isSame(Array(text.utf8))
      #expect(isSame, "seed 11, round \(round)")
    }
    #expect(comparison.fast > 500)
  }

  @Test("random code points are cut as ICU cuts them", arguments: [BoundaryKind.word, .sentence])
  func randomScalars(kind: BoundaryKind) throws {
    var generator = SeededGenerator(seed: 12)
    var comparison = try Comparison(kind)
    for round in 0..<3000 {
      var text = ""
      for _ in 0..<8 {
        let limit: UInt32 =
          [0x80, 0x250, 0x3000, 0x20000, 0x110000].randomElement(using: &generator) ?? 1
        if let scalar = Unicode.Scalar(UInt32.random(in: 0..<limit, using: &generator)) {
          text.unicodeScalars.append(scalar)
        }
      }
      let isSame = comparison.isSame(Array(text.utf8))
      #expect(isSame, "seed 12, round \(round)")
    }
  }

  @Test("malformed UTF-8 is cut as ICU cuts it", arguments: [BoundaryKind.word, .sentence])
  func malformed(kind: BoundaryKind) throws {
    var generator = SeededGenerator(seed: 13)
    var comparison = try Comparison(kind)
    for round in 0..<2000 {
      let bytes = (0..<20).map { _ in
        UInt8.random(in: 0...255, using: &generator)
          & (Bool.random(using: &generator) ? 0x7F : 0xFF)
      }
      let isSame = comparison.isSame(bytes)
      #expect(isSame, "seed 13, round \(round)")
    }
  }

  @Test("the sample corpus is cut as ICU cuts it", arguments: [BoundaryKind.word, .sentence])
  func sampleCorpus(kind: BoundaryKind) throws {
    let texts = try sampleArticles()
    try #require(texts.count > 40)
    var comparison = try Comparison(kind)
    for text in texts {
      for piece in [text[...]] + text.split(separator: 10) {
        let isSame = comparison.isSame(Array(piece))
        #expect(isSame, "\(String(decoding: piece.prefix(60), as: UTF8.self))")
      }
    }
    #expect(comparison.fast > texts.count)
  }

  /// The training articles lie beside the repository on some machines.
  @Test("news articles are cut as ICU cuts them", arguments: [BoundaryKind.word, .sentence])
  func articles(kind: BoundaryKind) throws {
    var comparison = try Comparison(kind)
    for text in trainingArticles() {
      for piece in [text[...]] + text.split(separator: 10) {
        let isSame = comparison.isSame(Array(piece))
        #expect(isSame, "\(String(decoding: piece.prefix(60), as: UTF8.self))")
      }
    }
  }

  @Test("segments of articles do not depend on the transducer")
  func segments() throws {
    let fast = try makeSegmenter()
    let plain = try makeSegmenter(usesTransducer: false)
    for text in try sampleArticles() + trainingArticles() {
      let a = fast.segment(text)
      let b = plain.segment(text)
      let isSame =
        a.tokens == b.tokens && a.sentences == b.sentences && a.paragraphs == b.paragraphs
      #expect(isSame, "\(String(decoding: text.prefix(60), as: UTF8.self))")
    }
  }
}

/// Runs both and counts.
private struct Comparison {
  private let iterator: BreakIterator
  private let transducer: RuleTransducer?
  private var own = WorkBuffer<Int32>()
  private var theirs = WorkBuffer<Int32>()
  /// Texts that the transducer took.
  private(set) var fast = 0

  init(_ kind: BoundaryKind) throws {
    iterator = try BreakIterator(kind)
    transducer = RuleTransducer.shared(kind)
  }

  mutating func isSame(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { text in
      guard let count = transducer?.boundaries(of: text, into: &own) else { return true }
      fast += 1
      if count != iterator.boundaries(of: text, into: &theirs) { return false }
      return (0..<count).allSatisfy { own.base[$0] == theirs.base[$0] }
    }
  }
}
