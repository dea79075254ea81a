/// The names that cases of an enum have in files: `goodFor` is `good-for`.
public struct CaseNames<Value: CaseIterable & Sendable>: Sendable {
  /// Names in the order of `allCases`.
  public let names: [String]
  @usableFromInline let values: [Value]
  @usableFromInline let index: NameIndex

  /// Takes the names from a list in the order of the cases, with a blank between them.
  ///
  /// Written down, because to ask each case for its own name takes a third of the time in which all
  /// stance lexicons are read.
  public init(_ list: StaticString) {
    let bytes = UnsafeBufferPointer(start: list.utf8Start, count: list.utf8CodeUnitCount)
    names = bytes.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
    values = Array(Value.allCases)
    precondition(names.count == values.count, "each case of \(Value.self) needs a name in its list")
    index = NameIndex(names)
  }

  /// Takes the names that `name` gives.
  public init(_ name: (Value) -> String) {
    values = Array(Value.allCases)
    names = values.map(name)
    index = NameIndex(names)
  }

  /// The case with this name, or nil.
  public subscript(name name: String) -> Value? {
    var name = name
    return name.withUTF8 { index.find($0).map { values[$0] } }
  }

  /// The case with this name in UTF-8, or nil.
  @inlinable public subscript(name: UnsafeBufferPointer<UInt8>) -> Value? {
    index.find(name).map { values[$0] }
  }
}

/// Places in a short list of names.
@usableFromInline struct NameIndex: Sendable {
  /// The bytes of all names, and where each begins; the last is one past the end.
  private var bytes: [UInt8] = []
  private var starts: [Int] = []
  /// 1 + place by hash of the name, open-addressed; 0 is free.
  private var slots: [UInt16]

  init(_ names: [String]) {
    var size = 16
    while size < names.count * 4 { size *= 2 }
    slots = Array(repeating: 0, count: size)
    for (i, name) in names.enumerated() {
      var name = name
      var slot = name.withUTF8 { Self.hash($0) } & (size - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = UInt16(truncatingIfNeeded: i + 1)
      starts.append(bytes.count)
      bytes += name.utf8
    }
    starts.append(bytes.count)
  }

  /// The place of a name, nil where it is not there.
  @usableFromInline func find(_ name: UnsafeBufferPointer<UInt8>) -> Int? {
    let mask = slots.count - 1
    var slot = Self.hash(name) & mask
    while slots[slot] != 0 {
      let i = Int(slots[slot]) - 1
      if isName(i, name) { return i }
      slot = (slot + 1) & mask
    }
    return nil
  }

  private func isName(_ i: Int, _ name: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = starts[i]
    guard starts[i + 1] - start == name.count else { return false }
    for k in 0..<name.count where bytes[start + k] != name[k] { return false }
    return true
  }

  private static func hash(_ name: UnsafeBufferPointer<UInt8>) -> Int {
    Int(truncatingIfNeeded: longHash(name) >> 32)
  }
}
