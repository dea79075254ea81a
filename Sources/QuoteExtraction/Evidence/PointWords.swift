/// Numbers for the words that any row of points names, the same for all stages: few, so that what is
/// looked up by them lies together.
///
/// 0 is any other word, 1 a word that no lexicon knows, with the id 0, which rows name too.
final class PointWords: @unchecked Sendable {
  // Safe to share: written in `init` only.
  private let numbers: UnsafeMutablePointer<UInt16>
  /// One more than the largest word id that rows name.
  private let limit: Int
  /// One more than the largest number.
  let count: Int
  /// The words by their number.
  let ids: [UInt32]
  /// First cells of leading words in a stage's table by number, and symbols of those below.
  private let leads: UnsafeMutablePointer<UInt32>
  private let inner: UnsafeMutablePointer<UInt16>

  init(_ tables: CascadeTables) {
    let stages = CascadeStage.allCases.map { tables.table($0) }
    limit = stages.reduce(0) { max($0, Int($1.symbols.wordIDs.max() ?? 0)) } + 1
    numbers = .allocate(capacity: limit)
    numbers.initialize(repeating: 0, count: limit)
    numbers[0] = PointWord.none.number
    var ids: [UInt32] = [0, 0]
    for table in stages {
      for id in table.symbols.wordIDs where numbers[Int(id)] == 0 && ids.count < Int(UInt16.max) {
        numbers[Int(id)] = UInt16(ids.count)
        ids.append(id)
      }
    }
    self.ids = ids
    count = ids.count
    leads = .allocate(capacity: count * stages.count)
    leads.initialize(repeating: 0, count: count * stages.count)
    inner = .allocate(capacity: count * stages.count)
    inner.initialize(repeating: 0, count: count * stages.count)
    for (stage, table) in stages.enumerated() {
      let stride = table.symbols.stride(.word)
      for id in table.symbols.wordIDs {
        let number = Int(numbers[Int(id)])
        if number == 0 { continue }
        leads[stage * count + number] = UInt32(
          truncatingIfNeeded: table.symbols.cell(.word, UInt64(id), 0) * stride)
        inner[stage * count + number] = UInt16(
          truncatingIfNeeded: table.symbols.cell(.word, UInt64(id), 1))
      }
    }
  }

  deinit {
    numbers.deallocate()
    leads.deallocate()
    inner.deallocate()
  }

  /// Number of the word with this id.
  @inline(__always) func number(_ id: UInt32) -> UInt16 { view[id] }

  /// The numbers alone, while the object lives.
  var view: Numbers { Numbers(numbers: UnsafePointer(numbers), limit: limit) }

  struct Numbers {
    fileprivate let numbers: UnsafePointer<UInt16>
    fileprivate let limit: Int

    @inline(__always) subscript(_ id: UInt32) -> UInt16 {
      Int(id) < limit ? numbers[Int(id)] : 0
    }
  }

  /// First cells of leading words in a stage's table by number, and symbols of those below.
  func symbols(
    _ stage: CascadeStage
  ) -> (leads: UnsafePointer<UInt32>, inner: UnsafePointer<UInt16>) {
    let place = (CascadeStage.allCases.firstIndex(of: stage) ?? 0) * count
    return (UnsafePointer(leads + place), UnsafePointer(inner + place))
  }
}

/// A word of the text where it is evidence: its id, and its number among the words of points.
struct PointWord {
  var id: UInt32
  var number: UInt16

  /// No word, or one that no lexicon knows.
  @inline(__always) static var none: PointWord { PointWord(id: 0, number: 1) }

  @inline(__always) init(id: UInt32, number: UInt16) {
    self.id = id
    self.number = number
  }
}
