import Lexicons
import Sayso
import StanceTagging
import Syntax
import Testing
import TextModel

/// The shipped lexicons, read once.
private struct Bench {
  let lexicon: Lexicon
  let tagger: StanceTagger
  let reader: StanceReader

  init(targets: [StanceTargetEntry] = []) throws {
    lexicon = try Lexicon()
    tagger = try StanceTagger(lexicon: lexicon, targets: targets)
    reader = try StanceReader(lexicon)
  }

  /// The stance of somebody who says `text`.
  func stance(_ text: String, toward target: String) -> Stance {
    let statement = StanceStatement(
      target: .name(target), targetName: target, holder: .name("the one who speaks"),
      holderName: "speaker")
    return tagger.stance(toward: statement, in: reader.tagged(Array(text.utf8)))
  }

  /// The stance of somebody whom the text names, or of nobody.
  func stance(_ example: StanceCases.NamedCase) -> Stance {
    let statement = StanceStatement(
      target: .name(example.target), targetName: example.target,
      holder: example.holder.map { .name($0) }, holderName: example.holder)
    return tagger.stance(toward: statement, in: reader.tagged(Array(example.text.utf8)))
  }

  /// The stances of a quotation that is the whole text.
  func stances(_ text: String, cue: String? = nil) -> [Stance] {
    let tagged = reader.tagged(Array(text.utf8))
    return tagger.stances(
      content: [TokenRange(0, tagged.tags.count)], cue: nil,
      cueLemma: cue.map { lexicon.vocabulary.id($0) }, source: nil, holder: ["Ann Reed"],
      in: tagged)
  }
}

@Suite struct StanceTableTests {
  /// Whether a row comes out as it says, which it must unless it is marked as a gap.
  private func isRight(_ stance: Stance, _ text: String, pole: String, act: String?, isGap: Bool)
    -> Bool
  {
    let isRight = stance.pole.rawValue == pole && (act == nil || stance.act.rawValue == act)
    #expect(
      isRight != isGap,
      "\(text): \(stance.pole) \(stance.act) \(stance.evidence.map(\.rule))")
    return isRight
  }

  @Test func tableHoldsAndKnownGapsStayKnown() throws {
    let bench = try Bench()
    let right = StanceCases.all.filter {
      isRight(
        bench.stance($0.text, toward: $0.target), "\($0.text) [\($0.target)]", pole: $0.pole,
        act: $0.act, isGap: $0.isGap)
    }.count
    #expect(StanceCases.all.count >= 200)
    #expect(right * 100 >= StanceCases.all.count * 92)
  }

  @Test func namedTableHoldsAndKnownGapsStayKnown() throws {
    let bench = try Bench()
    let right = StanceCases.named.filter {
      isRight(
        bench.stance($0), "\($0.text) [\($0.target)]", pole: $0.pole, act: $0.act, isGap: $0.isGap)
    }.count
    #expect(StanceCases.named.count >= 900)
    #expect(right * 100 >= StanceCases.named.count * 80)
  }

  @Test func typographicMarksAndPlaceInTheTextChangeNothing() throws {
    let bench = try Bench()
    for example in StanceCases.all.prefix(60) where !example.isGap {
      let plain = bench.stance(example.text, toward: example.target)
      let curly = bench.stance(
        String(example.text.map { $0 == "'" ? "’" : $0 }), toward: example.target)
      #expect(plain.pole == curly.pole, "\(example.text)")
    }
  }
}

@Suite struct StanceLexiconTests {
  @Test func listsAreLargeAndHierarchical() throws {
    let bench = try Bench()
    let targets = bench.tagger.lexicon.targets
    #expect(bench.tagger.lexicon.predicateCount >= 4000)
    #expect(targets.entries.count >= 300)
    let index = try #require(targets.entries.firstIndex { $0.id == "reciprocal-tariffs" })
    #expect(
      targets.lineage(index).map { targets.entries[$0].id ?? "" } == [
        "reciprocal-tariffs", "tariffs", "trade-measures", "trade",
      ])
  }

  @Test(arguments: [
    ("en/predicates.lex", "adore  v  love", "unknown class 'adore'"),
    ("en/predicates.lex", "like  x  love", "the part of speech must be v, a, n or p, not 'x'"),
    ("en/targets.lex", "a  nowhere  A  -", "the parent 'nowhere' is not an id of this file"),
    ("en/stance-words.lex", "negater  not", "expected a kind of word and words, found 'negater'"),
    (
      "en/stance-points-holder.lex", "rule object.adore  1  2",
      "unknown evidence 'rule object.adore'"
    ),
  ])
  func badLinesStopTheLoad(_ file: String, _ line: String, _ problem: String) throws {
    var files = LexiconFiles()
    files.overrides[file] = Array("format lexicon 1\n\(line)\n".utf8)
    let lexicon = try Lexicon(files)
    do {
      _ = try StanceTagger(lexicon: lexicon)
      Issue.record("the line was accepted: \(line)")
    } catch {
      #expect("\(error)" == "\(file):2: error: \(problem)")
    }
  }

  @Test func everyWeightNamesKnownEvidence() throws {
    for profile in StanceProfile.allCases {
      let bench = try Bench()
      let points = try StancePoints(
        files: LexiconFiles(), profile: profile, lexicon: bench.tagger.lexicon)
      #expect(points.count > 0, "\(profile)")
      #expect(points.count <= 3000)
    }
  }
}

@Suite struct QuotationStanceTests {
  @Test(arguments: [
    ("We oppose the tariffs.", "tariffs", Pole.oppose),
    ("The treaty is dead, and it was a disgrace.", "treaty", .oppose),
    ("The U.S. must reduce tariffs on China.", "tariffs on China", .oppose),
    ("The talks will be long.", "talks", .neutral),
    ("We condemn torture and corruption.", "corruption", .oppose),
  ])
  func targetsOfTheLexiconAreFound(_ text: String, _ target: String, _ pole: Pole) throws {
    let stances = try Bench().stances(text)
    let stance = try #require(stances.first { $0.target.name == target }, "\(stances)")
    #expect(stance.pole == pole)
    #expect(stance.holder == ["Ann Reed"])
  }

  @Test func factsAboutManyTargetsGiveAtMostOneNeutralStance() throws {
    let stances = try Bench().stances("Tariffs, subsidies and sanctions were on the agenda.")
    #expect(stances.count <= 1)
  }

  @Test func stancesAreLimitedAndStrongestFirst() throws {
    let text =
      "We oppose tariffs, we oppose sanctions, we oppose inflation, we oppose austerity, we oppose fracking."
    let stances = try Bench().stances(text)
    #expect(stances.count == 4)
    #expect(stances.allSatisfy { $0.pole == .oppose })
  }

  @Test func pronounTakesUpTheTargetOfTheSentenceBefore() throws {
    let bench = try Bench()
    let text = "The ministry defended the merger. Reed said it will destroy competition."
    let tagged = bench.reader.tagged(Array(text.utf8))
    let start = try #require(
      tagged.text.tokens.firstIndex { tagged.text.string($0) == "it" })
    let stances = bench.tagger.stances(
      content: [TokenRange(start, tagged.tags.count - 1)], cue: nil,
      cueLemma: bench.lexicon.vocabulary.id("say"), source: nil, holder: ["Reed"], in: tagged)
    let stance = try #require(stances.first)
    #expect(stance.target.name == "merger")
    #expect(stance.target.span == nil)
    #expect(stance.pole == .oppose)
  }

  @Test func cueOfANounPhraseGivesThePole() throws {
    let bench = try Bench()
    #expect(bench.stances("the tariffs", cue: "slam").first?.pole == .oppose)
    #expect(bench.stances("the ceasefire", cue: "welcome").first?.pole == .support)
    #expect(bench.stances("the ceasefire", cue: "mention").allSatisfy { $0.pole == .neutral })
  }

  @Test func usersTargetsAreFound() throws {
    let bench = try Bench(targets: [
      StanceTargetEntry(id: nil, name: "Zorbic levy", aliases: ["zorbic charges"])
    ])
    let stances = bench.stances("We reject the zorbic charges.")
    #expect(stances.map(\.target.name) == ["Zorbic levy"])
    #expect(stances.first?.pole == .oppose)
  }

  @Test func evidenceCarriesRuleAndSpan() throws {
    let text = "We firmly oppose the tariffs."
    let stance = try #require(try Bench().stances(text).first)
    let step = try #require(stance.evidence.first { $0.rule == "object.dislike" })
    let span = try #require(step.span)
    #expect(Array(text.utf8)[span.start..<span.end].elementsEqual("oppose".utf8))
    #expect(stance.intensity == 3)
  }
}

@Suite struct HostileStatementTests {
  @Test(arguments: [
    "", " ", "\"", "\"\"\"\"", "of of of of", "by the the the", "if if if", "not not not",
    String(repeating: "oppose the tariffs and ", count: 3000),
    String(repeating: "\u{201C}", count: 500),
    String(repeating: "critic of ", count: 800),
  ])
  func nothingCrashes(_ text: String) throws {
    let bench = try Bench()
    let tagged = bench.reader.tagged(Array(text.utf8))
    for place in [
      StancePlace.name("tariffs"), .name(""), .span(TextSpan(0, 3)), .span(TextSpan(5, 9_999_999)),
      .span(TextSpan(999_999, 1_000_000)),
    ] {
      let statement = StanceStatement(
        target: place, targetName: "x", holder: .span(TextSpan(0, 1)), holderName: "y")
      let stance = bench.tagger.stance(toward: statement, in: tagged)
      #expect(Pole.allCases.contains(stance.pole))
    }
    #expect(bench.stances(text).count <= 4)
  }
}
