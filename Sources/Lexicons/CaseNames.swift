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

extension CaseNames {
  /// The place of a name in `names`, or nil.
  func place(_ name: UnsafeBufferPointer<UInt8>) -> Int? { index.find(name) }
}

/// Places in a short list of names.
@usableFromInline struct NameIndex: Sendable {
  private var table: EntryTable

  init(_ names: [String]) {
    table = EntryTable(expected: names.count)
    for (i, name) in names.enumerated() {
      var name = name
      name.withUTF8 { table.insert($0, UInt16(truncatingIfNeeded: i)) }
    }
  }

  /// The place of a name, nil where it is not there.
  @usableFromInline func find(_ name: UnsafeBufferPointer<UInt8>) -> Int? {
    table.find(name).map { Int($0) }
  }
}
