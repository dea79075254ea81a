import JSONText
import StanceTagging
import TextModel

/// One line of `sayso stance`: a text with a target and perhaps a holder.
public struct StanceRequest: Sendable {
  /// A name with its place in code points, where given.
  struct Mention: Sendable {
    var name: String
    var start: Int?
    var end: Int?

    init?(_ value: JSONValue?) {
      guard let value else { return nil }
      if let name = value.string {
        self.init(name: name, start: nil, end: nil)
        return
      }
      guard let name = value["name"]?.string else { return nil }
      self.init(name: name, start: value["start"]?.int, end: value["end"]?.int)
    }

    init(name: String, start: Int?, end: Int?) {
      self.name = name
      self.start = start
      self.end = end
    }
  }

  let target: Mention
  let holder: Mention?

  public var targetName: String { target.name }

  /// Reads `target` and `holder` (or `meta.holder`) of a JSON object; nil where there is no target.
  public init?(_ value: JSONValue) {
    guard let target = Mention(value["target"]) else { return nil }
    self.target = target
    holder = Mention(value["holder"]) ?? Mention(value["meta"]?["holder"])
  }

  /// The statement, with places in bytes of `text`.
  public func statement(_ text: String) -> StanceStatement {
    StanceStatement(
      target: place(target, text), targetName: target.name,
      holder: holder.map { place($0, text) }, holderName: holder?.name)
  }

  private func place(_ mention: Mention, _ text: String) -> StancePlace {
    guard let start = mention.start, let end = mention.end, start >= 0, end > start else {
      return .name(mention.name)
    }
    var text = text
    let span = text.withUTF8 { bytes -> TextSpan? in
      var points = 0
      var low: Int?
      for (i, byte) in bytes.enumerated() where byte & 0xC0 != 0x80 {
        if points == start { low = i }
        if points == end { return low.map { TextSpan($0, i) } }
        points += 1
      }
      return points == end ? low.map { TextSpan($0, bytes.count) } : nil
    }
    return span.map { .span($0) } ?? .name(mention.name)
  }
}
