/// Reads brat stand-off: text-bound annotations `Content`, `Cue` and `Source`, relations from a
/// content to its cue and source, attributes `Kind`, and notes `Speaker` and `Stance`.
public enum BratReader {
  /// The document of one pair of files.
  public static func document(
    text: [UInt8], annotations: [UInt8], id: String, file: String
  ) throws(GoldError) -> GoldDocument {
    var spans: [String: [GoldSpan]] = [:]
    var contents: [String] = []
    var quotations: [String: GoldQuotation] = [:]
    var links: [Link] = []
    var facts: [Fact] = []
    var number = 0
    let scalars = Array(String(decoding: text, as: UTF8.self).unicodeScalars)
    for raw in annotations.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      let line = String(decoding: raw, as: UTF8.self)
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields.count >= 2, let first = fields[0].first else { continue }
      let words = fields[1].split(separator: " ").map(String.init)
      switch first {
      case "T":
        guard let label = words.first, var found = Self.spans(words.dropFirst()) else {
          throw GoldError(file: file, line: number, problem: "no offsets in '\(fields[1])'")
        }
        found = joined(found, scalars)
        spans[fields[0]] = found
        if label.lowercased() == "content" {
          contents.append(fields[0])
          var quotation = GoldQuotation()
          quotation.id = fields[0]
          quotation.content = found
          quotations[fields[0]] = quotation
        }
      case "R":
        guard words.count == 3, words[1].hasPrefix("Arg1:"), words[2].hasPrefix("Arg2:") else {
          throw GoldError(file: file, line: number, problem: "a relation needs Arg1 and Arg2")
        }
        links.append(
          Link(
            label: words[0].lowercased(), from: String(words[1].dropFirst(5)),
            to: String(words[2].dropFirst(5))))
      case "A", "M":
        guard words.count >= 2 else { continue }
        facts.append(
          Fact(
            label: words[0].lowercased(), of: words[1], value: words.count > 2 ? words[2] : ""))
      case "#":
        guard words.count >= 2, fields.count >= 3 else { continue }
        facts.append(Fact(label: words[0].lowercased(), of: words[1], value: fields[2]))
      default: continue
      }
    }
    for link in links {
      guard let found = spans[link.to] else { continue }
      if link.label == "cue" { quotations[link.from]?.cue += found }
      if link.label == "source" { quotations[link.from]?.source += found }
    }
    for fact in facts { apply(fact, to: &quotations) }
    return GoldDocument(id: id, text: text, quotations: contents.compactMap { quotations[$0] })
  }

  private struct Link {
    let label: String
    let from: String
    let to: String
  }

  private struct Fact {
    let label: String
    let of: String
    let value: String
  }

  private static func apply(_ fact: Fact, to quotations: inout [String: GoldQuotation]) {
    switch fact.label {
    case "kind": quotations[fact.of]?.kind = fact.value.lowercased()
    case "speaker": quotations[fact.of]?.speaker = fact.value
    case "nested": quotations[fact.of]?.isNested = true
    case "stance":
      guard let equals = fact.value.lastIndex(of: "=") else { return }
      let rest = fact.value[fact.value.index(after: equals)...].split(separator: ":")
      guard let pole = rest.first else { return }
      let stance = GoldStance(
        target: String(fact.value[..<equals]), pole: String(pole),
        act: rest.count > 1 ? String(rest[1]) : nil)
      if quotations[fact.of]?.stances == nil { quotations[fact.of]?.stances = [] }
      quotations[fact.of]?.stances?.append(stance)
    default: return
    }
  }

  /// Spans that only a line end parts are one: brat cannot write it as such.
  private static func joined(_ spans: [GoldSpan], _ text: [Unicode.Scalar]) -> [GoldSpan] {
    var out: [GoldSpan] = []
    for span in spans {
      if let last = out.last, last.end < span.start, span.start <= text.count,
        text[last.end..<span.start].allSatisfy({ $0 == "\n" || $0 == "\r" })
      {
        out[out.count - 1].end = span.end
      } else {
        out.append(span)
      }
    }
    return out
  }

  /// Offsets as brat writes them: `0 5` or `0 5;9 12`.
  private static func spans(_ words: ArraySlice<String>) -> [GoldSpan]? {
    var found: [GoldSpan] = []
    for part in words.joined(separator: " ").split(separator: ";") {
      let ends = part.split(separator: " ").compactMap { Int($0) }
      guard ends.count == 2, ends[0] <= ends[1] else { return nil }
      found.append(GoldSpan(ends[0], ends[1]))
    }
    return found.isEmpty ? nil : found
  }
}
