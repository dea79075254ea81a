import Reports
import TextModel

/// A document made from text with marks: `{content:1|…}`, `{cue:1|…}`, `{source:1,2|…}`,
/// `{target:1|…}`, `{mention:1|…}`. The numbers tell which record a span belongs to.
struct MarkedText {
  var document: Document
  var records: [AttributionRecord] = []

  init(_ source: String, id: String = "doc", kind: QuotationKind = .direct) {
    var text: [UInt8] = []
    var marks: [(label: String, numbers: [Int], span: TextSpan)] = []
    var rest = Substring(source)
    while let open = rest.firstIndex(of: "{"), let bar = rest[open...].firstIndex(of: "|"),
      let close = rest[bar...].firstIndex(of: "}")
    {
      text += Array(rest[..<open].utf8)
      let head = rest[rest.index(after: open)..<bar].split(separator: ":")
      let start = text.count
      text += Array(rest[rest.index(after: bar)..<close].utf8)
      let numbers = head.count > 1 ? head[1].split(separator: ",").compactMap { Int($0) } : [1]
      marks.append((String(head[0]), numbers, TextSpan(start, text.count)))
      rest = rest[rest.index(after: close)...]
    }
    text += Array(rest.utf8)
    document = Document(id: id, text: text)
    for number in Set(marks.flatMap(\.numbers)).sorted() {
      func spans(_ label: String) -> [TextSpan] {
        marks.filter { $0.label == label && $0.numbers.contains(number) }.map(\.span)
      }
      var record = AttributionRecord(
        number: number, kind: kind, attribution: .assertion, content: SpanList(spans("content")),
        cue: SpanList(spans("cue")), source: SpanList(spans("source")))
      if let source = record.source.first {
        record.speaker = Speaker(
          name: String(decoding: text[source.start..<source.end], as: UTF8.self), kind: .person,
          resolution: .name, mention: spans("mention").first ?? source)
      }
      record.evidence = [
        QuotationEvidence(rule: "cue.verb", tier: "cue", span: record.cue.first, points: 12)
      ]
      if let target = spans("target").first {
        record.stances = [
          Stance(
            target: StanceTarget(
              name: String(decoding: text[target.start..<target.end], as: UTF8.self), id: nil,
              span: target),
            holder: [record.speaker?.name ?? "?"], pole: .oppose, intensity: 2, act: .criticism,
            modality: Modality(flags: [.hedged]),
            evidence: [
              Evidence(rule: "attitude.verb", tier: "stance", span: target, effect: "oppose")
            ])
        ]
      }
      records.append(record)
    }
  }

  var annotated: AnnotatedDocument {
    AnnotatedDocument(
      document: document, records: records, tokenCount: 10, sentenceCount: 2, paragraphCount: 1)
  }
}
