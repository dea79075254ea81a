import ArgumentParser
import Lexicons
import Sayso
import Scoring
import StanceTagging

/// Makes the stance weight tables from labelled statements.
struct StanceFit: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stance",
    abstract: "Fit the stance weights; report rules and weights on a fifth kept aside by text.",
    discussion: """
      Lines whose text hashes (FNV-1a) to 0 modulo 5 are kept aside: never fitted on, never listed. \
      Example: sayso-fit stance --portrayal train.jsonl --write Lexicons/en
      """)

  @Option(parsing: .upToNextOption, help: "Statements without a holder.")
  var portrayal: [String] = []
  @Option(parsing: .upToNextOption, help: "Statements with a holder.")
  var holder: [String] = []
  @Option(parsing: .upToNextOption, help: "Statements about a claim.")
  var claim: [String] = []
  @Option(help: "Folder to write stance-points-….lex to.")
  var write: String?
  @Option(help: "Folder to write kept-….jsonl to: the fifth kept aside, for score_stance.py.")
  var split: String?
  @Option(help: "L1 penalty.") var penalty = 1.0
  @Option(help: "Factor on the penalty of rows that name words.") var wordPenalty = 2.0
  @Option(help: "Step size.") var rate = 0.08
  @Option(help: "Passes over the data.") var passes = 12
  @Option(help: "Lift of rare classes, 0 to 1.") var balance = 0.7
  @Option(help: "Least training statements that show a row.") var minimum = 5
  @Option(help: "Least training statements that show a row with a word.") var wordMinimum = 8
  @Option(help: "Share of accuracy in what the thresholds are chosen for.") var accuracy = 0.0
  @Flag(help: "Rows that name words, for the portrayal profile.") var words = false
  @Flag(help: "List rules by precision on the training part.") var rules = false
  @Flag(help: "List words by precision on the training part.") var byWord = false
  @Option(parsing: .upToNextOption, help: "Annotated articles (.gold) to score.")
  var corpus: [String] = []
  @Option(help: "Article with gold quotations (JSON) whose stances are shown.")
  var quotes: String?
  @Option(parsing: .upToNextOption, help: "Texts whose tags are shown.")
  var trace: [String] = []
  @Option(help: "List this many wrong answers of the training part.") var errors = 0

  func run() throws {
    let lexicon = try Lexicon()
    let tagger = try StanceTagger(lexicon: lexicon)
    for line in trace { try StanceCorpus.trace(line, lexicon) }
    if !corpus.isEmpty { try StanceCorpus.score(corpus, lexicon, tagger, showsErrors: errors > 0) }
    if let quotes {
      for document in try QuotationLinesReader(try FileBytes.read(quotes), file: quotes).documents {
        try StanceCorpus.show(document, lexicon, tagger)
      }
    }
    for (profile, paths) in [
      (StanceProfile.portrayal, portrayal), (.holder, holder), (.claim, claim),
    ] where !paths.isEmpty {
      let examples = try StanceExamples.read(
        paths, lexicon, tagger, withWords: words && profile == .portrayal)
      print(
        "\(profile.rawValue): \(examples.count) lines, \(examples.filter(\.isKept).count) kept aside"
      )
      if let split { try writeKept(examples, profile, split) }
      reportRules(examples)
      if rules { StanceRuleReport.rules(examples) }
      if byWord { StanceRuleReport.words(examples) }
      if errors > 0 { StanceRuleReport.errors(examples, errors) }
      if penalty > 0 { try fit(examples, profile, lexicon) }
    }
  }

  private func reportRules(_ examples: [StanceExample]) {
    for kept in [false, true] {
      let part = examples.filter { $0.isKept == kept }
      print(kept ? " kept aside" : " training")
      print("  rules  " + StanceFigures(part.map { ($0.label, $0.found.side) }).description)
      for (name, test) in [
        ("direct", { (e: StanceExample) in e.found.isDirect && e.found.side != 0 }),
        ("indirect", { (e: StanceExample) in e.found.isIndirect }),
      ] {
        let fired = part.filter(test)
        let right = fired.filter { $0.label == $0.found.side }.count
        print("  \(name) fired \(fired.count) right \(StanceFigures.ratio(right, fired.count))")
      }
      for relation in ["subject", "content", "other", "subjectless", "none"] {
        var count = 0
        var right = 0
        for e in part where !e.isKept || kept {
          let sum = e.found.rules.filter { $0.relation == relation }.reduce(0) { $0 + $1.value }
          if abs(sum) >= 8 {
            count += 1
            if sum.signum() == e.label { right += 1 }
          }
        }
        if count > 0 {
          print(
            "  predicate's subject \(relation): \(count) right \(StanceFigures.ratio(right, count))"
          )
        }
      }
    }
  }

  private func writeKept(
    _ examples: [StanceExample], _ profile: StanceProfile, _ folder: String
  ) throws {
    var bytes: [UInt8] = []
    for example in examples where example.isKept { bytes += example.line + [10] }
    try FileBytes.write(bytes, to: "\(folder)/kept-\(profile.rawValue).jsonl")
  }

  private func fit(
    _ examples: [StanceExample], _ profile: StanceProfile, _ lexicon: Lexicon
  ) throws {
    var learner = StanceLearner()
    learner.penalty = penalty
    learner.rate = rate
    learner.passes = passes
    learner.balance = balance
    learner.wordPenalty = wordPenalty
    let data = StanceLearner.Data(examples, minimum: minimum, wordMinimum: wordMinimum)
    let training = examples.indices.filter { !examples[$0].isKept }
    // Thresholds are chosen on scores of folds that were left out.
    var outside = [SideScores](
      repeating: SideScores(oppose: 0, support: 0), count: examples.count)
    for fold in 0..<4 {
      let part = training.filter { examples[$0].fold != fold }
      let scorer = StanceScorer(learner.fit(data, part))
      for i in training where examples[i].fold == fold { outside[i] = scorer.scores(data, i) }
    }
    var best = (value: -1.0, shift: SideScores(oppose: 0, support: 0))
    for oppose in -16...12 {
      for support in -16...12 {
        let shift = SideScores(oppose: oppose, support: support)
        let figures = StanceFigures(
          training.map { (examples[$0].label, answer(examples[$0], outside[$0], shift, profile)) })
        let value = figures.macro + accuracy * figures.accuracy
        if value > best.value { best = (value, shift) }
      }
    }
    let shift = best.shift
    let crossed = StanceFigures(
      training.map { (examples[$0].label, answer(examples[$0], outside[$0], shift, profile)) })
    let weights = learner.fit(data, training)
    var scorer = StanceScorer(weights)
    let last = scorer.oppose.count - 1
    scorer.oppose[last] += shift.oppose
    scorer.support[last] += shift.support
    let zero = SideScores(oppose: 0, support: 0)
    let kept = examples.indices.filter { examples[$0].isKept }
    func figures(_ rulesFirst: Bool) -> StanceFigures {
      StanceFigures(
        kept.map {
          let scores = scorer.scores(data, $0)
          return (
            examples[$0].label,
            rulesFirst ? answer(examples[$0], scores, zero, profile) : scores.side(zero)
          )
        })
    }
    let rows = data.keys.indices.filter { scorer.oppose[$0] != 0 || scorer.support[$0] != 0 }
    print(
      " rows \(rows.count) of \(data.keys.count), with words \(rows.filter { data.keys[$0].namesWord }.count), shift \(shift.oppose) \(shift.support)"
    )
    print("  training, crossed  \(crossed)")
    print("  kept, rules first  \(figures(true))")
    print("  kept, weights only \(figures(false))")
    for isKept in [false, true] {
      var direct: [(Int, Int)] = []
      for i in examples.indices where examples[i].isKept == isKept && examples[i].found.isDirect {
        let scores = isKept ? scorer.scores(data, i) : outside[i]
        let side = scores.side(isKept ? zero : shift)
        if side != -examples[i].found.side {
          direct.append((examples[i].label, examples[i].found.side))
        }
      }
      let right = direct.filter { $0.0 == $0.1 }.count
      print(
        "  decided by a direct rule, \(isKept ? "kept" : "training"): \(direct.count) right \(StanceFigures.ratio(right, direct.count))"
      )
    }
    guard let write else { return }
    let vocabulary = lexicon.vocabulary
    var lines = rows.map {
      "\(data.keys[$0].name { vocabulary.string($0) })  \(scorer.oppose[$0])  \(scorer.support[$0])"
    }
    lines.sort()
    let head = """
      # stance-points-\(profile.rawValue).lex — made by `sayso-fit stance`; may be edited by hand
      # evidence  oppose  support  (tenths of a log-odd against neutral)
      format lexicon 1
      bias  \(scorer.oppose[last])  \(scorer.support[last])

      """
    let text = head + lines.joined(separator: "\n") + "\n"
    try FileBytes.write(Array(text.utf8), to: "\(write)/stance-points-\(profile.rawValue).lex")
  }

  /// The same order of tiers as `StanceTagger`.
  private func answer(
    _ example: StanceExample, _ scores: SideScores, _ shift: SideScores, _ profile: StanceProfile
  ) -> Int {
    if profile != .claim {
      if example.found.isBlocked { return 0 }
      let side = scores.side(shift)
      if example.found.isDirect && side != -example.found.side { return example.found.side }
    }
    return scores.side(shift)
  }
}
