import JSONText

/// A figure over several rounds.
struct BenchFigure: Sendable {
  let median: Double
  let low: Double
  let high: Double

  init(_ values: [Double]) {
    let sorted = values.sorted()
    low = sorted.first ?? 0
    high = sorted.last ?? 0
    let middle = sorted.count / 2
    median =
      sorted.isEmpty
      ? 0
      : sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }
}

/// Seconds for one pass over the corpus, a value for each round.
struct BenchSeconds {
  var whole: [Double] = []
  /// By number of the stage.
  var stages = [[Double]](repeating: [], count: BenchStage.allCases.count)
  var icu: [Double] = []
  /// Seconds of the clock by number of workers.
  var wall: [Int: [Double]] = [:]
}

/// All figures of a run of `sayso bench`.
struct BenchReport {
  var counts: BenchCounts
  var jobs = 1
  var rounds = 0
  /// Passes over the corpus in one measurement.
  var passes = 1
  var startSeconds = 0.0
  /// Bytes.
  var peakMemory = 0
  /// Whether all passes gave the same counts.
  private(set) var isSteady = true

  /// CPU seconds of one pass.
  private(set) var whole = BenchFigure([])
  private(set) var stages: [BenchFigure] = []
  private(set) var icu = BenchFigure([])
  /// Throughput of the whole for that of bare ICU in the same round.
  private(set) var ofICU = BenchFigure([])
  /// Seconds of the clock for one pass, by number of workers.
  private(set) var scaling: [(jobs: Int, seconds: BenchFigure)] = []

  init(counts: BenchCounts) { self.counts = counts }

  /// Compares the counts of a pass with those of the first.
  mutating func note(_ other: BenchCounts) {
    var expected = counts
    if other.tokens == 0 { expected.tokens = 0 }
    if other != expected { isSteady = false }
  }

  mutating func take(_ seconds: BenchSeconds) {
    whole = BenchFigure(seconds.whole)
    stages = seconds.stages.map { BenchFigure($0) }
    icu = BenchFigure(seconds.icu)
    ofICU = BenchFigure(zip(seconds.icu, seconds.whole).map { $1 > 0 ? $0 / $1 : 0 })
    scaling = seconds.wall.keys.sorted().map { ($0, BenchFigure(seconds.wall[$0] ?? [])) }
  }

  /// Units of `count` for each second; low and high change places.
  func rate(_ count: Double, _ seconds: BenchFigure) -> BenchFigure {
    BenchFigure(
      [seconds.low, seconds.median, seconds.high].map { $0 > 0 ? count / $0 : 0 })
  }

  var megabytes: Double { Double(counts.textBytes) / 1e6 }
}

/// As text.
extension BenchReport {
  var text: String {
    var out = "\(counts.documents) documents, \(Self.fixed(megabytes, 2)) MB, "
    out += "\(counts.tokens) tokens, \(counts.quotations) quotations"
    if counts.errors > 0 { out += ", \(counts.errors) errors" }
    out += "; \(rounds) rounds of \(passes) passes\n\n"
    out += "one worker, for each second of CPU time\n"
    for (name, count, digits) in [
      ("MB", megabytes, 2), ("documents", Double(counts.documents), 0),
      ("tokens", Double(counts.tokens), 0), ("quotations", Double(counts.quotations), 0),
    ] {
      out += "  " + Self.left(name, 12) + Self.shown(rate(count, whole), digits) + "\n"
    }
    out += "  " + Self.left("bare ICU MB", 12) + Self.shown(rate(megabytes, icu), 2) + "\n"
    out += "  " + Self.left("of bare ICU", 12) + Self.shown(ofICU, 3) + "\n\n"
    out += "stages               share      MB/s\n"
    let sum = stages.map(\.median).reduce(0, +)
    for stage in BenchStage.allCases where stage.rawValue < stages.count {
      let seconds = stages[stage.rawValue]
      let share = sum > 0 ? seconds.median / sum * 100 : 0
      out += "  " + Self.left("\(stage)", 16) + Self.right(Self.fixed(share, 1) + " %", 8)
      out += Self.shown(rate(megabytes, seconds), 1) + "\n"
    }
    out += "\nworkers          MB/s by the clock\n"
    let single = scaling.first?.seconds.median ?? 0
    for (jobs, seconds) in scaling {
      out += "  " + Self.left("\(jobs)", 12) + Self.shown(rate(megabytes, seconds), 2)
      out += "   × \(Self.fixed(seconds.median > 0 ? single / seconds.median : 0, 2))\n"
    }
    out += "\npeak memory \(Self.fixed(Double(peakMemory) / 1e6, 1)) MB with \(jobs) workers, "
    out += "lexicons read in \(Self.fixed(startSeconds * 1000, 0)) ms\n"
    return out
  }

  private static func shown(_ figure: BenchFigure, _ digits: Int) -> String {
    right(fixed(figure.median, digits), 12)
      + "   (\(fixed(figure.low, digits)) – \(fixed(figure.high, digits)))"
  }

  static func fixed(_ value: Double, _ digits: Int) -> String {
    guard value.isFinite, value >= 0, value < 1e15 else { return "–" }
    var scale = 1
    for _ in 0..<digits { scale *= 10 }
    if value > 1e15 / Double(scale) { return fixed(value, 0) }
    let number = Int((value * Double(scale)).rounded())
    if digits == 0 { return "\(number)" }
    let rest = "\(number % scale)"
    return "\(number / scale)." + String(repeating: "0", count: digits - rest.count) + rest
  }

  private static func left(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  private static func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}

/// As one JSON object on a line.
extension BenchReport {
  var json: [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.key("type")
    json.raw("\"bench\"")
    json.key("sayso")
    json.string(Version.sayso)
    json.key("icu")
    json.string(Version.icu)
    for (key, value) in [
      ("documents", counts.documents), ("errors", counts.errors), ("bytes", counts.textBytes),
      ("tokens", counts.tokens), ("quotations", counts.quotations), ("rounds", rounds),
      ("passes", passes), ("peak_memory_bytes", peakMemory),
    ] {
      json.key(key)
      json.int(value)
    }
    json.key("start_seconds")
    json.double(startSeconds)
    append("mb_per_cpu_second", rate(megabytes, whole), &json)
    append("documents_per_cpu_second", rate(Double(counts.documents), whole), &json)
    append("tokens_per_cpu_second", rate(Double(counts.tokens), whole), &json)
    append("quotations_per_cpu_second", rate(Double(counts.quotations), whole), &json)
    append("bare_icu_mb_per_cpu_second", rate(megabytes, icu), &json)
    append("of_bare_icu", ofICU, &json)
    json.key("stages")
    json.beginArray()
    for stage in BenchStage.allCases where stage.rawValue < stages.count {
      json.beginObject()
      json.key("stage")
      json.string("\(stage)")
      append("cpu_seconds", stages[stage.rawValue], &json)
      append("mb_per_cpu_second", rate(megabytes, stages[stage.rawValue]), &json)
      json.endObject()
    }
    json.endArray()
    json.key("scaling")
    json.beginArray()
    for (jobs, seconds) in scaling {
      json.beginObject()
      json.key("jobs")
      json.int(jobs)
      append("mb_per_second", rate(megabytes, seconds), &json)
      json.endObject()
    }
    json.endArray()
    json.endObject()
    json.bytes.append(10)
    return json.bytes
  }

  private func append(_ key: String, _ figure: BenchFigure, _ json: inout JSONWriter) {
    json.key(key)
    json.beginObject()
    json.key("median")
    json.double(figure.median)
    json.key("low")
    json.double(figure.low)
    json.key("high")
    json.double(figure.high)
    json.endObject()
  }
}
