import JSONText
import StanceTagging

/// One line of `sayso stance`: a text with a target and perhaps a holder.
public struct StanceRequest: Sendable {
  /// The line's own id; nil where it has none.
  public let id: String?
  /// The text in valid UTF-8; nil where the line has none.
  public let text: [UInt8]?
  /// Name of the target; nil where there is none.
  private let target: String?
  private let given: StanceStatement?

  /// Whether the line names a target.
  public var hasTarget: Bool { target != nil }

  /// Name of the target; empty where there is none.
  public var targetName: String { target ?? "" }

  /// Reads one JSON object.
  ///
  /// - Returns: nil where the line is JSON but no object.
  /// - Throws: where it is not JSON.
  public init?(_ line: UnsafeBufferPointer<UInt8>) throws(JSONError) {
    guard let fields = try StanceFields(line) else { return nil }
    var text: [UInt8] = []
    let plain = fields.readText(from: line, into: &text)
    id = fields.id.flatMap { $0.text(in: line) }
    self.text = plain == nil ? nil : text
    target = fields.target?.name.string(in: line)
    guard let plain, let found = fields.target else {
      given = nil
      return
    }
    given = StanceStatement(
      target: fields.place(found, in: line, text, plain: plain),
      targetName: found.name.string(in: line),
      holder: fields.holder.map { fields.place($0, in: line, text, plain: plain) },
      holderName: fields.holder?.name.string(in: line))
  }

  /// The statement, with places in bytes of the text; nil without text or target.
  public func statement() -> StanceStatement? { given }
}
