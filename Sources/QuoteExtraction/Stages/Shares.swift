/// Shares of candidates from their points: a softmax in whole numbers, so that every machine agrees.
final class Shares: @unchecked Sendable {
  // Safe to share: written in `init` only.
  /// round(65536 · exp(-i/8)) for i = 0…88; zero after that.
  private let powers: UnsafeMutablePointer<Int>
  private static var count: Int { 89 }

  init() {
    powers = .allocate(capacity: Self.count + 1)
    powers[Self.count] = 0
    // exp(-1/8) = 57,835 / 65,536, multiplied up with twenty more bits
    var value = 65_536 << 20
    for i in 0..<Self.count {
      (powers + i).initialize(to: (value + (1 << 19)) >> 20)
      value = value * 57_835 >> 16
    }
  }

  deinit { powers.deallocate() }

  /// The places of the three candidates with the most points, the first of equals, -1 for none.
  struct Outcome {
    var best = -1
    var next = -1
    var third = -1
    fileprivate var most = Int32.min
    fileprivate var sum = 0
  }

  /// Finds the best candidates and what their shares are parts of.
  @inline(__always) func outcome(_ points: borrowing WorkList<Int32>) -> Outcome {
    // Points, then how near the front: one number for both, so that nothing has to branch.
    var first = Int.min
    var second = Int.min
    var third = Int.min
    let count = points.count
    var i = 0
    while i < count {
      let own = Int(points[i]) << 32 | (Self.places &- i)
      let lower = lesser(first, own)
      first = greater(first, own)
      let last = lesser(second, lower)
      second = greater(second, lower)
      third = greater(third, last)
      i &+= 1
    }
    var out = Outcome()
    out.most = Int32(truncatingIfNeeded: first >> 32)
    out.best = Self.place(first)
    out.next = Self.place(second)
    out.third = Self.place(third)
    i = 0
    while i < count {
      out.sum &+= power(out.most, points[i])
      i &+= 1
    }
    return out
  }

  private static var places: Int { 0xFFFF_FFFF }

  @inline(__always) private static func place(_ key: Int) -> Int {
    key == .min ? -1 : places &- (key & places)
  }

  @inline(__always) private func power(_ most: Int32, _ points: Int32) -> Int {
    powers[lesser(Int(most) &- Int(points), Self.count)]
  }

  /// The share of 65,536 of a candidate with `points`.
  @inline(__always) func share(_ points: Int32, of outcome: Outcome) -> Int {
    power(outcome.most, points) &* 65_536 / outcome.sum
  }

  /// A share as a rough log: 0 is sure, 9 is nearly excluded.
  @inline(__always) static func level(_ share: Int) -> Int {
    // thresholds 65536 * exp(-k/1.5)
    func below(_ threshold: Int) -> Int { share < threshold ? 1 : 0 }
    return below(33_647) &+ below(17_275) &+ below(8_869) &+ below(4_554) &+ below(2_338)
      &+ below(1_200) &+ below(616) &+ below(316) &+ below(162)
  }
}
