/// A hash of pieces of bytes, to notice that they have changed; the same on every machine.
///
/// Four lanes of eight bytes each, so that multiplications overlap; not made against an adversary.
public struct ByteHash: Sendable {
  private var state: UInt64 = 0x9E37_79B9_7F4A_7C15

  public init() {}

  /// The hash of all pieces so far.
  public var value: UInt64 { Self.mix(state, 0) }

  /// Takes in a piece; where one piece ends and the next begins counts.
  public mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    let raw = UnsafeRawBufferPointer(bytes)
    var a = state
    var b = state ^ 0xA076_1D64_78BD_642F
    var c = state ^ 0xE703_7ED1_A0B4_28DB
    var d = state ^ 0x8EBC_6AF0_9C88_C6E3
    var at = 0
    while at + 32 <= raw.count {
      a = Self.mix(a, Self.word(raw, at))
      b = Self.mix(b, Self.word(raw, at + 8))
      c = Self.mix(c, Self.word(raw, at + 16))
      d = Self.mix(d, Self.word(raw, at + 24))
      at += 32
    }
    while at < raw.count {
      a = Self.mix(a, UInt64(raw[at]))
      at += 1
    }
    state = Self.mix(Self.mix(Self.mix(Self.mix(a, b), c), d), UInt64(raw.count))
  }

  @inline(__always) private static func word(_ raw: UnsafeRawBufferPointer, _ at: Int) -> UInt64 {
    UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: at, as: UInt64.self))
  }

  /// Both halves of a product, so that every bit counts.
  @inline(__always) private static func mix(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    let product = (hash ^ word).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return product.high ^ product.low &+ 0x2545_F491_4F6C_DD1D
  }
}
