/// A parsed JSON value; object members keep their order.
public indirect enum JSONValue: Sendable, Hashable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([Member])

  public struct Member: Sendable, Hashable {
    public var key: String
    public var value: JSONValue
    public init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// The member of an object, or nil.
  public subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  public var string: String? { if case .string(let s) = self { s } else { nil } }
  public var double: Double? { if case .number(let d) = self { d } else { nil } }
  public var bool: Bool? { if case .bool(let b) = self { b } else { nil } }
  public var array: [JSONValue]? { if case .array(let a) = self { a } else { nil } }
  public var members: [Member]? { if case .object(let m) = self { m } else { nil } }
  public var isNull: Bool { if case .null = self { true } else { false } }

  /// The number as an integer where it is one.
  public var int: Int? {
    guard case .number(let d) = self, d == d.rounded(), abs(d) < 9e15 else { return nil }
    return Int(d)
  }
}
