/// Shares of candidates from their points: a softmax in whole numbers, so that every machine agrees.
final class Shares: @unchecked Sendable {
  // Safe to share: written in `init` only.
  /// round(65536 · exp(-i/8)) for i = 0…88; zero after that.
  private let powers: UnsafeMutablePointer<Int>
  private static var count: Int { 89 }

  init() {
    powers = .allocate(capacity: Self.count)
    // exp(-1/8) = 57,835 / 65,536, multiplied up with twenty more bits
    var value = 65_536 << 20
    for i in 0..<Self.count {
      (powers + i).initialize(to: (value + (1 << 19)) >> 20)
      value = value * 57_835 >> 16
    }
  }

  deinit { powers.deallocate() }

  /// Puts the shares of 65,536 that go with `points` into `out`; returns the places of the largest
  /// two, -1 for none.
  func fill(
    _ points: borrowing WorkList<Int32>, into out: inout WorkList<Int>
  ) -> (best: Int, next: Int) {
    out.removeAll()
    let count = points.count
    var most = Int32.min
    for i in 0..<count { most = max(most, points[i]) }
    var sum = 0
    for i in 0..<count {
      let below = Int(most) &- Int(points[i])
      let power = below < Self.count ? powers[below] : 0
      out.append(power)
      sum &+= power
    }
    var best = -1
    var next = -1
    for i in 0..<count {
      if out[i] != 0 { out[i] = out[i] &* 65_536 / sum }
      if best < 0 || out[i] > out[best] {
        next = best
        best = i
      } else if next < 0 || out[i] > out[next] {
        next = i
      }
    }
    return (best, next)
  }

  /// A share as a rough log: 0 is sure, 9 is nearly excluded.
  @inline(__always) static func level(_ share: Int) -> Int {
    // thresholds 65536 * exp(-k/1.5)
    func below(_ threshold: Int) -> Int { share < threshold ? 1 : 0 }
    return below(33_647) &+ below(17_275) &+ below(8_869) &+ below(4_554) &+ below(2_338)
      &+ below(1_200) &+ below(616) &+ below(316) &+ below(162)
  }
}
