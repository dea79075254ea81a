import Lexicons
import Syntax
import TextModel

/// Stages of the cascade, as the fitting program sees them.
public enum CascadeStage: String, Sendable, CaseIterable {
  case cue, side, start, end, left, begin, source, extent, more, choice

  /// Whether candidates compete (one is right) or each is right or wrong for itself.
  public var competes: Bool {
    switch self {
    case .cue, .more, .choice: false
    default: true
    }
  }
}

/// Training events of one stage: candidates with their evidence keys, in flat arrays.
public struct StageEvents: Sendable {
  /// Evidence keys of all candidates.
  public var keys: [UInt64] = []
  /// End of each candidate's keys in `keys`.
  public var candidateEnds: [Int] = []
  /// End of each event's candidates in `candidateEnds`.
  public var eventEnds: [Int] = []
  /// For competing stages the right candidate of each event; else 1 or 0.
  public var answers: [Int32] = []
  /// Document of each event.
  public var documents: [Int32] = []

  public init() {}
}

/// Collects training events with the very evidence of the run.
public struct EventCollector {
  private let cascade: AttributionCascade
  /// The same without tables: every candidate there is.
  private let open: AttributionCascade
  public private(set) var events: [CascadeStage: StageEvents] = [:]
  /// Kinds of the fields of each template.
  public let recorder = EvidenceRecorder()

  /// A collector for extractors made from `extractor`'s tables.
  public init(extractor: QuotationExtractor, open: QuotationExtractor) {
    cascade = extractor.cascade
    self.open = open.cascade
    for stage in CascadeStage.allCases { events[stage] = StageEvents() }
  }

  /// How often candidates with a key of a gate were seen, and were right.
  public private(set) var gates: [CascadeStage: [UInt64: GateCount]] = [:]

  public struct GateCount: Sendable {
    public var all = 0
    public var right = 0
  }

  /// Counts what was recorded for the gate of a stage.
  private mutating func gate(_ stage: CascadeStage, _ isRight: Bool) {
    for key in recorder.keys {
      gates[stage, default: [:]][key, default: GateCount()].all += 1
      if isRight { gates[stage]?[key]?.right += 1 }
    }
    recorder.clear()
  }

  private mutating func event(_ stage: CascadeStage, _ answer: Int, document: Int) {
    let count = events[stage]?.candidateEnds.count ?? 0
    events[stage]?.eventEnds.append(count)
    events[stage]?.answers.append(Int32(truncatingIfNeeded: answer))
    events[stage]?.documents.append(Int32(truncatingIfNeeded: document))
  }

  private mutating func candidate(_ stage: CascadeStage) {
    events[stage]?.keys.append(contentsOf: recorder.keys)
    let count = events[stage]?.keys.count ?? 0
    events[stage]?.candidateEnds.append(count)
    recorder.clear()
  }

  /// Adds the events of the first nine stages for one annotated text.
  public mutating func addFirstLook(
    _ text: ChunkedText, gold: [GoldAttribution], document: Int
  ) {
    TextView.withView(of: text, cascade.facts) { d in
      let sink = Sink(recorder)
      var heads = Set<Int>()
      for attribution in gold {
        guard let choice = GoldChoice(d, attribution, cascade.g, open) else { continue }
        heads.insert(choice.head)
        add(d, choice, document, sink)
      }
      for sentence in d.sentences {
        for i in sentence.range where cascade.cueStage.isCandidate(d, i) {
          let c = cascade.context(d, i)
          sink.record { cascade.cueStage.evidence(d, c, into: &$0) }
          candidate(.cue)
          event(.cue, heads.contains(i) ? 1 : 0, document: document)
        }
      }
    }
  }

  /// A sink that only records.
  private final class Sink {
    private let table = PointTable()
    private let recorder: EvidenceRecorder
    init(_ recorder: EvidenceRecorder) { self.recorder = recorder }
    func record(_ body: (inout RecordingSink) -> Void) {
      var sink = RecordingSink(table: table, recorder: recorder)
      body(&sink)
    }
  }

  private mutating func add(
    _ d: TextView, _ choice: GoldChoice, _ document: Int, _ sink: Sink
  ) {
    let c = cascade.context(d, choice.head)
    if c.hint.decidedSide < 0 {
      sink.record { cascade.sideStage.evidence(d, c, into: &$0) }
      let sideKeys = recorder.keys
      for side in 0..<4 {
        recorder.keys = sideKeys.map { $0 | UInt64(side) << 52 }
        candidate(.side)
      }
      event(.side, choice.side, document: document)
    }
    if let right = choice.right {
      let starts = WorkList.array {
        cascade.startStage.candidates(d, c, cascade.sums.start, into: &$0)
      }
      if c.hint.decidedStart < 0, let answer = starts.firstIndex(of: Int(right.first)) {
        for s in starts {
          sink.record { cascade.startStage.gateEvidence(d, c, d.chunkIndex(s), into: &$0) }
          if s < c.end { gate(.start, s == Int(right.first)) } else { recorder.clear() }
          sink.record { cascade.startStage.evidence(d, c, start: s, into: &$0) }
          candidate(.start)
        }
        event(.start, answer, document: document)
      }
      let ends = WorkList.array {
        cascade.endStage.candidates(d, c, start: Int(right.first), cascade.sums.end, into: &$0)
      }
      let nearest = ends.isEmpty ? 0 : Self.nearest(ends, Int(right.end) - 1)
      for (n, e) in ends.enumerated() where e + 1 < d.sentenceEnd(e) {
        let opening = d.chunkIndex(Int(right.first))
        sink.record { cascade.endStage.gateEvidence(d, opening, d.chunkIndex(e + 1), into: &$0) }
        gate(.end, n == nearest)
      }
      var from = ContentStart(d, Int(right.first))
      if !ends.isEmpty {
        for e in ends {
          sink.record {
            cascade.endStage.evidence(d, c, &from, last: e, into: &$0)
          }
          candidate(.end)
        }
        event(.end, nearest, document: document)
      }
    }
    if let left = choice.left {
      let ends = WorkList.array { cascade.leftStage.candidates(d, c, into: &$0) }
      for e in ends {
        sink.record { cascade.leftStage.evidence(d, c, last: e, into: &$0) }
        candidate(.left)
      }
      let last = Int(left.end) - 1
      event(.left, ends.firstIndex(of: last) ?? 0, document: document)
      let begins = WorkList.array { cascade.beginStage.candidates(d, c, last: last, into: &$0) }
      for b in begins {
        sink.record { cascade.beginStage.evidence(d, c, last: last, begin: b, into: &$0) }
        candidate(.begin)
      }
      event(.begin, Self.nearest(begins, Int(left.first)), document: document)
    }
    addSource(d, c, choice, document, sink)
    addContinuation(d, c, choice, document, sink)
  }

  private mutating func addSource(
    _ d: TextView, _ c: CueContext, _ choice: GoldChoice, _ document: Int, _ sink: Sink
  ) {
    let anchors = WorkList.array {
      cascade.sourceStage.candidates(d, c, cascade.sums.source, into: &$0)
    }
    guard let answer = Self.anchor(d, choice.gold.source, anchors) else { return }
    let content = ContentSpans(choice.gold.content)
    let decided = cascade.sourceStage.decided(d, c)
    if decided == nil || content.contains(decided?.first ?? 0) {
      for (n, x) in anchors.enumerated() {
        if x.kind == .phrase {
          sink.record { cascade.sourceStage.gateEvidence(d, c, x.last, into: &$0) }
          // Possessors come and go with their phrase.
          let isRight = n == answer || n + 1 == answer && anchors[answer].kind == .possessor
          gate(.source, isRight)
        }
        sink.record {
          cascade.sourceStage.evidence(d, c, x, side: choice.side, content, into: &$0)
        }
        candidate(.source)
      }
      event(.source, answer, document: document)
    }
    guard anchors[answer].kind == .phrase, let source = choice.gold.source else { return }
    let extents = WorkList.array {
      cascade.extentStage.candidates(d, c, anchors[answer], into: &$0)
    }
    for e in extents {
      sink.record { cascade.extentStage.evidence(d, c, anchors[answer], last: e, into: &$0) }
      candidate(.extent)
    }
    event(.extent, Self.nearest(extents, Int(source.end) - 1), document: document)
  }

  private mutating func addContinuation(
    _ d: TextView, _ c: CueContext, _ choice: GoldChoice, _ document: Int, _ sink: Sink
  ) {
    var content = ContentSpans([choice.left, choice.right].compactMap { $0 })
    var last = content.last.map { Int($0.end) - 1 } ?? -1
    var hop = 0
    while hop < 6, let q = cascade.moreStage.candidate(d, c, last: last) {
      let s = d.stretches[q]
      let a = Int(s.first)
      let isMore = choice.gold.content.contains {
        ($0.range.contains(a + 1) && a + 1 < d.count) || $0.range.contains(a)
      }
      sink.record {
        cascade.moreStage.evidence(
          d, c, stretch: q, content: content, side: choice.side, hop: hop, into: &$0)
      }
      candidate(.more)
      event(.more, isMore ? 1 : 0, document: document)
      if !isMore { return }
      content.append(TokenRange(a, Int(s.last) + 1))
      last = Int(s.last)
      hop += 1
    }
  }

  static func nearest(_ candidates: [Int], _ target: Int) -> Int {
    var best = 0
    for i in candidates.indices where abs(candidates[i] - target) < abs(candidates[best] - target) {
      best = i
    }
    return best
  }

  /// The anchor a gold source stands for, or nil where none fits.
  static func anchor(_ d: TextView, _ source: TokenRange?, _ anchors: [SourceCandidate]) -> Int? {
    guard let source else { return 0 }
    let i = Int(source.first)
    let j = Int(source.end) - 1
    for (n, c) in anchors.enumerated()
    where c.kind == .possessor && c.first == i && c.last == j {
      return n
    }
    for (n, c) in anchors.enumerated()
    where c.kind == .phrase && d.chunkOf[c.first] == d.chunkOf[i] {
      return n
    }
    var best: Int?
    for (n, c) in anchors.enumerated() where c.kind == .phrase && c.first >= i && c.first <= j {
      if let b = best, anchors[b].first <= c.first { continue }
      best = n
    }
    return best
  }

  /// Adds the events of the last look: every reading of the text, right where content and source both
  /// match the gold.
  public mutating func addLastLook(
    _ text: ChunkedText, gold: [GoldAttribution], document: Int
  ) {
    TextView.withView(of: text, cascade.facts) { d in
      let sink = Sink(recorder)
      var byHead: [Int: GoldAttribution] = [:]
      for attribution in gold {
        if let cue = attribution.cue, cue.count > 0 {
          byHead[GoldChoice.head(d, cue, cascade.g)] = attribution
        }
      }
      let readings = cascade.readings(d)
      let rivals = Rivals(readings)
      for i in readings.indices {
        readings.withUnsafeBufferPointer { all in
          sink.record { cascade.choiceStage.evidence(d, i, of: all, rivals, into: &$0) }
        }
        candidate(.choice)
        let right = byHead[readings[i].head].map { Self.matches(d, readings[i], $0) } ?? false
        event(.choice, right ? 1 : 0, document: document)
      }
    }
  }

  /// Whether content and source of a reading match the gold as the scorer counts.
  static func matches(_ d: TextView, _ r: Reading, _ gold: GoldAttribution) -> Bool {
    let a = words(d, gold.content)
    let b = words(d, r.content.array)
    let both = a.intersection(b).count
    if 2 * both < a.union(b).count || both == 0 { return false }
    let s = words(d, gold.source.map { [$0] } ?? [])
    let t = words(d, r.source.map { [$0] } ?? [])
    if s.isEmpty || t.isEmpty { return s.isEmpty && t.isEmpty }
    return 4 * s.intersection(t).count >= s.count + t.count
  }

  private static func words(_ d: TextView, _ ranges: [TokenRange]) -> Set<Int> {
    var out = Set<Int>()
    for r in ranges {
      for i in r.range where d.tokens[i].kind.rawValue <= TokenKind.clitic.rawValue {
        out.insert(i)
      }
    }
    return out
  }
}

extension EventCollector {
  /// Adds another collector's events of one stage.
  public mutating func append(_ other: EventCollector, stage: CascadeStage) {
    guard let more = other.events[stage], var own = events[stage] else { return }
    let keyBase = own.keys.count
    let candidateBase = own.candidateEnds.count
    own.keys += more.keys
    own.candidateEnds += more.candidateEnds.map { $0 + keyBase }
    own.eventEnds += more.eventEnds.map { $0 + candidateBase }
    own.answers += more.answers
    own.documents += more.documents
    events[stage] = own
    for i in recorder.kinds.indices where other.recorder.kinds[i] != 0 {
      recorder.kinds[i] = other.recorder.kinds[i]
    }
  }
}
