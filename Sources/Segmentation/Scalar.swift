import CICU

/// One code point read from UTF-8, and how many bytes it takes.
struct Scalar {
  let value: UInt32
  let count: Int

  /// Reads the code point at `at`. A byte that begins no whole sequence counts alone as U+FFFD.
  @inline(__always)
  init(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) {
    let first = text[at]
    if first < 0x80 {
      self.init(value: UInt32(first), count: 1)
    } else {
      self.init(nonASCII: text, at, first)
    }
  }

  private init(nonASCII text: UnsafeBufferPointer<UInt8>, _ at: Int, _ first: UInt8) {
    let length = first < 0xC2 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 1
    if length == 1 || length > text.count - at {
      self.init(value: 0xFFFD, count: 1)
      return
    }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for i in 1..<length {
      let byte = text[at + i]
      if byte & 0xC0 != 0x80 {
        self.init(value: 0xFFFD, count: 1)
        return
      }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    self.init(value: value <= 0x10FFFF ? value : 0xFFFD, count: length)
  }

  @inline(__always)
  private init(value: UInt32, count: Int) {
    self.value = value
    self.count = count
  }
}

extension Scalar {
  private var kind: Int32 { cicu_character_class(Int32(truncatingIfNeeded: value)) }
  var isUpper: Bool { kind == CICU_UPPER }
  var isLower: Bool { kind == CICU_LOWER }
}
