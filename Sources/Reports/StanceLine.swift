import TextModel

/// Writes the answers of `sayso stance`.
public struct StanceLine: Sendable {
  private let stance: Stance
  private let id: String

  /// - Parameter id: the statement's own.
  public init(_ stance: Stance, id: String) {
    self.stance = stance
    self.id = id
  }

  /// Appends the answer as one line of JSON; spans lie in `text`, valid UTF-8.
  ///
  /// - Complexity: O(text + output).
  public func append(to out: inout [UInt8], text: UnsafeBufferPointer<UInt8>) {
    withUnsafePointer(to: stance) { stance in
      id.utf8Span.span.withUnsafeBufferPointer {
        Self.append(stance, id: $0, to: &out, text: text)
      }
    }
  }

  /// The same for a stance that is read in place, since to copy it counts references for all it holds.
  ///
  /// - Parameter id: valid UTF-8.
  public static func append(
    _ stance: UnsafePointer<Stance>, id: UnsafeBufferPointer<UInt8>, to out: inout [UInt8],
    text: UnsafeBufferPointer<UInt8>
  ) {
    ByteSink.append(to: &out, room: 512 + stance.pointee.evidence.count * 256) { sink in
      sink.literal("{\"id\":")
      sink.string(utf8: id)
      sink.manner(stance)
      sink.literal(",\"evidence\":[")
      append(stance.pointee.evidence, text, to: &sink)
      sink.literal("]}\n")
    }
  }

  private static func append(
    _ evidence: [Evidence], _ text: UnsafeBufferPointer<UInt8>, to sink: inout ByteSink
  ) {
    var index: OffsetIndex?
    evidence.withUnsafeBufferPointer { steps in
      for k in steps.indices {
        if k > 0 { sink.byte(0x2C) }
        sink.literal("{\"rule\":")
        sink.string(steps[k].rule)
        sink.literal(",\"span\":")
        if let span = steps[k].span {
          let places = index ?? OffsetIndex(text, unit: .codePoints)
          index = places
          let start = min(max(span.start, 0), text.count)
          let end = min(max(span.end, start), text.count)
          sink.span(
            start: places.position(start, in: text), end: places.position(end, in: text),
            byteStart: start, byteEnd: end,
            text: UnsafeBufferPointer(rebasing: text[start..<end]))
        } else {
          sink.literal("null")
        }
        sink.literal(",\"points\":")
        sink.int(orNull: steps[k].points)
        sink.literal(",\"effect\":")
        sink.string(orNull: steps[k].effect)
        sink.byte(0x7D)
      }
    }
  }
}

extension ByteSink {
  /// Writes pole, intensity, act and modality as members that go on with an object.
  mutating func manner(_ stance: UnsafePointer<Stance>) {
    literal(",\"pole\":")
    word(stance.pointee.pole.literal)
    literal(",\"intensity\":")
    int(stance.pointee.intensity)
    literal(",\"act\":")
    string(stance.pointee.act.rawValue)
    literal(",\"modality\":{\"certainty\":")
    word(stance.pointee.modality.certainty.literal)
    literal(",\"polarity\":")
    literal(stance.pointee.modality.positive ? "\"positive\"" : "\"negative\"")
    literal(",\"flags\":[")
    var first = true
    for flag in stance.pointee.modality.flags {
      if !first { byte(0x2C) }
      first = false
      string(flag.rawValue)
    }
    literal("]}")
  }
}
