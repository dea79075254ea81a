import TextModel

/// Penn Treebank tags as the reduced tags; the same as `reduced` in `Lexicons/tools/silver.py`.
enum PennTags {
  private static let subordinators: Set<String> = [
    "if", "whether", "because", "although", "though", "unless", "while", "whereas", "lest", "once",
    "albeit",
  ]
  private static let quotes: Set<String> = ["\"", "“", "”", "``", "''", "‘", "«", "»", "„", "‚"]
  private static let fixed: [String: Tag] = [
    ",": .comma, ".": .stop, ":": .colon, "-LRB-": .colon, "-RRB-": .colon, "SYM": .colon,
    "#": .colon, "LS": .colon, "NFP": .colon, "HYPH": .colon, "$": .cd, "NNP": .np, "NNPS": .np,
    "PRP$": .prps, "RB": .rb, "RBR": .rb, "RBS": .rb, "UH": .rb, "WRB": .wh, "WP": .wh,
    "WP$": .wh, "WDT": .wh, "DT": .dt, "PDT": .dt, "NNS": .nns, "PRP": .prp, "MD": .md,
    "CC": .cc, "CD": .cd, "RP": .rp, "POS": .pos, "EX": .ex, "JJ": .jj, "JJR": .jj, "JJS": .jj,
  ]
  private static let verbs: [String: Tag] = [
    "VB": .vb, "VBP": .vbp, "VBZ": .vbz, "VBD": .vbd, "VBN": .vbn, "VBG": .vbg,
  ]

  /// The reduced tag; `word` in lower case, `next` the next Penn tag but RB.
  static func reduced(
    _ penn: String, _ word: String, lemma: String, relation: String, next: String
  ) -> Tag {
    if penn == "``" || penn == "''" || (quotes.contains(word) && penn != "POS") { return .qt }
    if let verb = verbs[penn] {
      return lemma == "be" ? .be : lemma == "have" ? .hv : lemma == "do" ? .do : verb
    }
    if word == "not" || word == "n't" || word == "n’t" { return .neg }
    if let tag = fixed[penn] { return tag }
    if penn == "TO" || (word == "to" && penn != "NN") {
      return relation == "mark" || next == "VB" ? .ti : .in
    }
    if penn == "IN" {
      if word == "that" { return .thc }
      return subordinators.contains(word) || relation == "mark" ? .sub : .in
    }
    return .nn
  }
}
