import Lexicons
import Sayso
import StanceTagging
import Syntax
import Testing
import TextModel

/// How a stance is taken: flags, certainty, polarity, intensity.
@Suite struct StanceMannerTests {
  private func stance(_ text: String) throws -> Stance {
    let lexicon = try Lexicon()
    let tagger = try StanceTagger(lexicon: lexicon, targets: [])
    let reader = try StanceReader(lexicon)
    let statement = StanceStatement(
      target: .name("the tax"), targetName: "the tax", holder: .name("the one who speaks"),
      holderName: "speaker")
    return tagger.stance(toward: statement, in: reader.tagged(Array(text.utf8)))
  }

  @Test(arguments: [
    ("We would back the tax if it were fair.", [StanceFlag.conditional]),
    ("Provided the tax is cut, we will sign.", [.conditional]),
    ("Even if the tax brings in millions, it is wrong.", [.concessive]),
    ("Although the tax hurts some, we support the tax.", [.concessive]),
    ("We should have scrapped the tax years ago.", [.counterfactual]),
    ("The tax would have ruined us.", [.counterfactual]),
    ("“Why do we keep the tax?” asked the mayor.", [.question]),
    ("The tax seems to hurt the poor.", [.hedged]),
    ("The tax may have hurt the poor.", []),
    ("The tax hurts the poor.", []),
  ])
  func flagsAreRead(_ text: String, _ flags: [StanceFlag]) throws {
    let found = try stance(text).modality.flags.filter { $0 != .fallback }
    #expect(found == flags, "\(text)")
  }

  @Test(arguments: [
    ("The tax may hurt the poor.", Certainty.possible, true),
    ("The tax will probably hurt the poor.", .probable, true),
    ("The tax is expected to hurt the poor.", .probable, true),
    ("I think the tax is a mistake.", .probable, true),
    ("The tax hurts the poor.", .certain, true),
    ("We’ll scrap the tax.", .certain, true),
    ("We won’t support the tax.", .certain, false),
    ("I wonder whether the tax is fair.", .unknown, true),
  ])
  func certaintyIsRead(_ text: String, _ certainty: Certainty, _ isPositive: Bool) throws {
    let modality = try stance(text).modality
    #expect(modality.certainty == certainty, "\(text)")
    #expect(modality.positive == isPositive, "\(text)")
  }

  @Test(arguments: [
    ("We oppose the tax under any circumstances.", 3),
    ("The tax is an absolute disgrace.", 3),
    ("We wholeheartedly back the tax.", 3),
    ("We oppose the tax.", 2),
    ("The tax is slightly unfair.", 1),
  ])
  func intensityIsRead(_ text: String, _ intensity: Int) throws {
    #expect(try stance(text).intensity == intensity, "\(text)")
  }
}
