import ArgumentParser
import Dispatch
import Glibc
import Lexicons
import QuoteExtraction
import Sayso
import TextModel

/// Fits the attribution tables.
struct AttributionFit: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "attribution",
    abstract: "Fit the attribution point tables on annotated articles.",
    discussion: """
      Writes points-STAGE.lex for each stage. The third of the articles whose id hashes to 0 modulo 3 \
      is left out unless --all is given.
      """)

  @Argument(help: "Annotated articles: JSON lines with id, text, quotes; or marked text (.gold).")
  var articles: [String]
  @Option(help: "Folder that gets the tables.")
  var output: String
  @Option(help: "L1 penalty of the first nine stages.")
  var penalty: Double = 12
  @Option(help: "L1 penalty of the last look.")
  var lastPenalty: Double = 8
  @Option(help: "A key must be shown by this many candidates.")
  var minimum: Int = 6
  @Option(help: "Gate after the first look, in eighths of a log-odd.")
  var gate: Int = -14
  @Option(help: "How often each article in marked text (.gold) counts.")
  var weight: Int = 3
  @Option(help: "Parts that are read with tables fitted on the others, for the last look.")
  var folds: Int = 2
  @Option(help: "Candidates that look alike and are seen this often may be passed over.")
  var gateCount: Int = 40
  @Option(help: "They are where fewer of them than this share are right.")
  var gateShare: Double = 0.008
  @Option(help: "The share of one stage, as STAGE=NUMBER. Repeatable.")
  var gateShareOf: [String] = []
  @Flag(help: "Average the weights of the later passes.")
  var average = false
  @Option(help: "Fits to average, each without another part of the articles.")
  var bags: Int = 1
  @Option(help: "Passes over the events, times the usual.")
  var passes: Double = 1
  @Option(help: "File that gets each template with its rows and what they add up to.")
  var report: String?
  @Option(help: "Penalty of one stage, as STAGE=NUMBER. Repeatable.")
  var stagePenalty: [String] = []
  @Option(help: "File with names of templates to leave out, one a line.")
  var without: String?
  @Option(help: "File that gets, for each stage, templates to leave out and what that costs.")
  var trial: String?
  @Flag(help: "Use the articles kept aside too.")
  var all = false

  static let rates: [CascadeStage: Double] = [.cue: 0.15, .more: 0.15, .choice: 0.08]

  func run() throws {
    // The tables to be made must not matter.
    var files = LexiconFiles()
    for stage in CascadeStage.allCases {
      files.overrides["en/points-\(stage.rawValue).lex"] = Array("format lexicon 1\n".utf8)
    }
    let pipeline = try Pipeline(files: files)
    let worker = try pipeline.makeWorker()
    let read = try articles.flatMap { path in
      let articles = try AnnotatedArticle.read(path: path, worker: worker)
      // The project's own articles are few and of many genres: each counts several times.
      return path.hasSuffix(".gold")
        ? Array(repeating: articles, count: weight).flatMap { $0 } : articles
    }
    let used = all ? read : read.filter { !$0.isAside }
    print("articles \(used.count) of \(read.count)")
    // First what candidates there are, and which of them are never right; then the others.
    let open = pipeline.extractor(with: CascadeTables())
    var counter = EventCollector(extractor: open, open: open)
    for (i, a) in used.enumerated() {
      counter.addFirstLook(a.chunked, gold: a.gold, document: i)
    }
    let gates = gateRows(counter)
    var gated = CascadeTables()
    for (stage, rows) in gates { gated.set(stage, PointTable(rows: rows)) }
    var collector = EventCollector(extractor: pipeline.extractor(with: gated), open: open)
    for (i, a) in used.enumerated() {
      collector.addFirstLook(a.chunked, gold: a.gold, document: i)
    }
    let fold = used.map { AnnotatedArticle.hash("x" + $0.id) % UInt64(max(folds, 2)) }
    let stages = CascadeStage.allCases.filter { $0 != .choice }
    let fits = FitResults()
    let penalties = numbers(stagePenalty)
    let dropped = try without.map { try droppedTemplates(path: $0) } ?? []
    let data = stages.map {
      LinearFit.Data(collector.events[$0] ?? StageEvents(), minimum: minimum, without: dropped)
    }
    // All articles, and each half for the other half's readings.
    let jobs = stages.indices.flatMap { s in (-1..<max(folds, 2)).map { (s, $0) } }
      .sorted { data[$0.0].features.count > data[$1.0].features.count }
    DispatchQueue.concurrentPerform(iterations: jobs.count) { j in
      let (s, half) = jobs[j]
      let stage = stages[s]
      let fit = LinearFit(
        rate: Self.rates[stage] ?? 0.2, penalty: penalties[stage.rawValue] ?? penalty,
        passes: Int(passes * (stage.competes ? 6 : 5)), averages: average)
      let w = fit.weights(data[s], competes: stage.competes, bags: half < 0 ? bags : 1) {
        half < 0 || fold[Int($0)] != UInt64(half)
      }
      fits.set(stage, half, Self.rows(data[s].keys, w) + (gates[stage] ?? []))
      if half < 0 { fits.add(Self.mass(data[s], w)) }
    }
    for stage in stages {
      print("\(stage.rawValue) \(fits.get(stage, -1).count)", terminator: " ")
    }
    print("")
    var last = EventCollector(extractor: open, open: open)
    for half in 0..<max(folds, 2) {
      var tables = CascadeTables()
      tables.gate = Int32(clamping: gate)
      for stage in stages {
        tables.set(
          stage, PointTable(rows: fits.get(stage, half)))
      }
      var part = EventCollector(extractor: pipeline.extractor(with: tables), open: open)
      for (i, a) in used.enumerated() where fold[i] == UInt64(half) {
        part.addLastLook(a.chunked, gold: a.gold, document: i)
      }
      last.append(part, stage: .choice)
    }
    let choice = LinearFit.Data(
      last.events[.choice] ?? StageEvents(), minimum: minimum, without: dropped)
    let w = LinearFit(rate: 0.08, penalty: lastPenalty, passes: Int(passes * 4), averages: average)
      .weights(
        choice, competes: false, bags: bags
      ) {
        _ in true
      }
    fits.set(.choice, -1, Self.rows(choice.keys, w))
    if let trial {
      let rows = stages.indices.map { lines(of: stages[$0], data[$0], used) }
      try FileBytes.write(
        Array((rows + [lines(of: .choice, choice, used)]).joined().utf8), to: trial)
    }
    fits.add(Self.mass(choice, w))
    if let report { try FileBytes.write(Array(fits.report.utf8), to: report) }
    print("choice \(fits.get(.choice, -1).count)")
    var total = 0
    for i in 0..<1024 where last.recorder.kinds[i] != 0 {
      collector.recorder.kinds[i] = last.recorder.kinds[i]
    }
    for stage in CascadeStage.allCases {
      let rows = fits.get(stage, -1)
      total += rows.count
      try write(stage, rows, collector.recorder.kinds, pipeline.lexicon.vocabulary)
    }
    print("rows \(total)")
  }

  /// Numbers by stage, from options `STAGE=NUMBER`.
  private func numbers(_ options: [String]) -> [String: Double] {
    Dictionary(
      options.compactMap { text -> (String, Double)? in
        let parts = text.split(separator: "=")
        guard parts.count == 2, let value = Double(parts[1]) else { return nil }
        return (String(parts[0]), value)
      }, uniquingKeysWith: { $1 })
  }

  /// Rows of the gates: keys whose candidates are hardly ever right.
  private func gateRows(
    _ counter: EventCollector
  ) -> [CascadeStage: [(key: UInt64, points: Int8)]] {
    var out: [CascadeStage: [(key: UInt64, points: Int8)]] = [:]
    let shares = numbers(gateShareOf)
    for stage in CascadeStage.allCases {
      guard let counts = counter.gates[stage] else { continue }
      let share = shares[stage.rawValue] ?? gateShare
      var all = 0
      var right = 0
      var dropped = 0
      var lost = 0
      for (key, count) in counts {
        all += count.all
        right += count.right
        guard count.all >= gateCount, Double(count.right) < share * Double(count.all) else {
          continue
        }
        dropped += count.all
        lost += count.right
        out[stage, default: []].append((key, -128))
      }
      print(
        "gate \(stage.rawValue): \(out[stage]?.count ?? 0) rows, \(dropped) of \(all) candidates, \(lost) of \(right) right ones"
      )
      out[stage]?.sort { $0.key < $1.key }
    }
    return out
  }

  /// What the templates of a stage cost when they are left out, one line each.
  private func lines(
    of stage: CascadeStage, _ data: LinearFit.Data, _ used: [AnnotatedArticle]
  ) -> String {
    let isLast = stage == .choice
    let fit = LinearFit(
      rate: Self.rates[stage] ?? 0.2, penalty: isLast ? lastPenalty : penalty,
      passes: stage.competes ? 6 : 4, averages: average)
    return TemplateTrial(
      data: data, fit: fit, competes: stage.competes, isAside: { used[Int($0)].isAside }
    ).steps(most: 0.03).map {
      let name = PointSpelling.name(template: UInt16(truncatingIfNeeded: $0.template)) ?? "?"
      func percent(_ x: Double) -> String { String(Int((x * 100_000).rounded())) }
      return "\(stage.rawValue)\t\(name)\t\(percent($0.alone))\t\(percent($0.loss))\n"
    }.joined()
  }

  /// For each template: rows, and the sum of count times points over all of them.
  private static func mass(_ data: LinearFit.Data, _ w: [Double]) -> [UInt64: (Int, Double)] {
    var out: [UInt64: (Int, Double)] = [:]
    for j in w.indices where (w[j] * 8).rounded() != 0 {
      let own = out[data.keys[j] >> 54] ?? (0, 0)
      out[data.keys[j] >> 54] = (own.0 + 1, own.1 + abs(w[j]) * 8 * Double(data.counts[j]))
    }
    return out
  }

  /// Numbers of the templates that the file names.
  private func droppedTemplates(path: String) throws -> Set<UInt64> {
    let lines = String(decoding: try FileBytes.read(path), as: UTF8.self).split(separator: "\n")
    return Set(
      try lines.map { name in
        guard let number = PointSpelling.number(template: String(name)) else {
          throw ValidationError("no template is named '\(name)'")
        }
        return UInt64(number)
      })
  }

  /// Rows whose points round to something; a template with fewer than `fewest` is given up, so that
  /// the run need not look for it.
  private static func rows(_ keys: [UInt64], _ w: [Double]) -> [(key: UInt64, points: Int8)] {
    let fewest = 6
    var out: [(key: UInt64, points: Int8)] = []
    var count: [UInt64: Int] = [:]
    var strong: Set<UInt64> = []
    for (key, weight) in zip(keys, w) {
      let points = max(-127, min(127, (weight * 8).rounded()))
      if points == 0 { continue }
      out.append((key, Int8(points)))
      count[key >> 54, default: 0] += 1
      if abs(points) >= 4 { strong.insert(key >> 54) }
    }
    return out.filter { count[$0.key >> 54, default: 0] >= fewest || strong.contains($0.key >> 54) }
  }

  private func write(
    _ stage: CascadeStage, _ rows: [(key: UInt64, points: Int8)], _ kinds: [UInt32],
    _ vocabulary: Vocabulary
  ) throws {
    let spelling = PointSpelling(vocabulary: vocabulary)
    var lines: [String] = []
    for row in rows {
      let columns = spelling.columns(key: row.key, kinds: kinds[Int(row.key >> 54)])
      switch spelling.key(columns: columns) {
      case .success(let key) where key == row.key:
        lines.append((columns + ["\(row.points)"]).joined(separator: "\t"))
      default:
        print("not spelled: \(columns)")
      }
    }
    lines.sort()
    let head = [
      "# points-\(stage.rawValue).lex — points of the \(stage.rawValue) stage, in eighths of a log-odd",
      "# Made by sayso-fit attribution from counts over annotated articles; may be edited by hand.",
      "format lexicon 1",
      "# template\tfields\tpoints",
    ]
    try FileBytes.write(
      Array(((head + lines).joined(separator: "\n") + "\n").utf8),
      to: output + "/points-\(stage.rawValue).lex")
  }
}

/// Rows by stage and half, filled from several threads.
private final class FitResults: @unchecked Sendable {
  private let queue = DispatchQueue(label: "fit-results")
  private var rows: [String: [(key: UInt64, points: Int8)]] = [:]

  func set(_ stage: CascadeStage, _ half: Int, _ value: [(key: UInt64, points: Int8)]) {
    queue.sync { rows["\(stage.rawValue)\(half)"] = value }
  }

  private var masses: [UInt64: (Int, Double)] = [:]

  func add(_ mass: [UInt64: (Int, Double)]) {
    queue.sync { masses.merge(mass) { $1 } }
  }

  /// Lines of template, rows and what they add up to, in thousands.
  var report: String {
    queue.sync {
      masses.sorted { $0.key < $1.key }.map { number, mass in
        let name = PointSpelling.name(template: UInt16(truncatingIfNeeded: number)) ?? "?"
        return "\(name)\t\(mass.0)\t\(Int(mass.1 / 1000))\n"
      }.joined()
    }
  }

  func get(_ stage: CascadeStage, _ half: Int) -> [(key: UInt64, points: Int8)] {
    queue.sync { rows["\(stage.rawValue)\(half)"] ?? [] }
  }
}
