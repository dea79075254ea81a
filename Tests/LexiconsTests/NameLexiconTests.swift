import Lexicons
import Testing

@Suite struct NameLexiconTests {
  static let lexicon = Result { try NameLexicon(LexiconFiles()) }

  @Test(
    "spellings of one name have one key",
    arguments: [
      ("Erdoğan", "Erdogan"), ("U.S. Chamber", "US chamber"), ("O’Neill", "O'Neill"),
      ("Nguyễn Phú Trọng", "Nguyen Phu Trong"), ("Šefčovič", "Sefcovic"),
      ("Radosław Sikorski", "Radoslaw  Sikorski"), ("Støre", "Store"),
      ("Ursula\u{A0}von der Leyen", "ursula von der leyen"), ("Želj Ÿ", "zelj y"),
      ("Mary Ann Eleanor Whitcombe", "Mary  Ann Eleanor Whitcombe"),
      (" Harbor Pilots Union 12 ", "harbor pilots union 12"),
      ("Sjöberg Harbor Authority", "Sjoberg harbor authority"),
      ("Anne-Marie O’Hara", "ANNE-MARIE O'HARA"), ("Port & Rail Council", "port & rail\tcouncil"),
      ("Lantern Co., Ltd.", "lantern co ltd"), ("Roe Poe A B C D E", "Roe Poe A. B. C. D. E."),
    ])
  func keys(_ a: String, _ b: String) {
    #expect(NameKey(a) == NameKey(b))
  }

  @Test(
    "different names have different keys",
    arguments: [
      ("Wu Xinbo", "WuXinbo"), ("Anna", "Annas"), ("何亚东", "宋泓"),
      ("Ann Marie Roe", "AnnMarie Roe"), ("Harbor Pilots", "Harbor Pilot s"),
      ("Harbor Union 12", "Harbor Union 13"), ("Harbor-Pilots", "Harbor Pilots"),
    ])
  func differentKeys(_ a: String, _ b: String) {
    #expect(NameKey(a) != NameKey(b))
  }

  @Test(
    "the knowledge base has the speakers of the sample articles",
    arguments: [
      ("He Yadong", "何亚东"), ("Song Hong", "宋泓"), ("Wu Xinbo", "吴心伯"),
      ("International Energy Agency", "IEA"), ("World Trade Organization", "WTO"),
    ])
  func knows(_ name: String, _ alias: String) throws {
    let speakers = try Self.lexicon.get().speakers
    let entry = try #require(speakers.entry(named: NameKey(alias)))
    #expect(speakers.entries[entry].name == name)
    #expect(speakers.entries.count >= 400)
  }

  @Test(
    "given names have the gender they usually have",
    arguments: [
      ("Mary", Gender.female), ("José", .male), ("Jose", .male), ("Leslie", .any),
      ("Xylophone", .neuter),
    ])
  func genders(_ name: String, _ gender: Gender) throws {
    let word = try Self.lexicon.get().word(NameKey(name))
    #expect((word?.givenName ?? .neuter) == gender)
  }

  @Test(
    "syllables of given names after a first surname",
    arguments: [
      ("Xinbo", true), ("Ki-moon", true), ("Jae-in", true), ("Smith", false), ("said", false),
    ])
  func syllables(_ name: String, _ expected: Bool) throws {
    let lexicon = try Self.lexicon.get()
    let answer = Array(name.utf8).withUnsafeBufferPointer { lexicon.isEastAsianGivenName($0) }
    #expect(answer == expected)
  }
}
