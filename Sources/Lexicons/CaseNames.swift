/// The names that cases of an enum have in files: `goodFor` is `good-for`.
public struct CaseNames<Value: CaseIterable & Hashable & Sendable>: Sendable {
  /// Names in the order of `allCases`.
  public let names: [String]
  private let values: [String: Value]

  public init() {
    var names: [String] = []
    var values: [String: Value] = [:]
    for value in Value.allCases {
      var name: [UInt8] = []
      for byte in String(describing: value).utf8 {
        if byte >= 0x41 && byte <= 0x5A {
          name += [0x2D, byte | 0x20]
        } else {
          name.append(byte)
        }
      }
      let text = String(decoding: name, as: UTF8.self)
      names.append(text)
      values[text] = value
    }
    self.names = names
    self.values = values
  }

  /// The case with this name, or nil.
  public subscript(name name: String) -> Value? { values[name] }
}
