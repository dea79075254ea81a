import Lexicons

extension CascadeTables {
  /// Reads the tables `points-STAGE.lex` of a language.
  ///
  /// - Throws: `LexiconErrors` with every bad line of all tables.
  public init(
    _ files: LexiconFiles, vocabulary: Vocabulary, language: String = "en"
  ) throws(LexiconErrors) {
    self.init()
    let spelling = PointSpelling(vocabulary: vocabulary)
    var errors: [LexiconError] = []
    for stage in CascadeStage.allCases {
      let name = "\(language)/points-\(stage.rawValue).lex"
      var rows: [(key: UInt64, points: Int8)] = []
      files.withBytes(of: name) { bytes in
        var lines = LexiconLines(file: name, bytes: bytes)
        rows.reserveCapacity(lines.lines.count)
        for line in lines.lines {
          guard line.columns.count >= 2, let last = line.columns.last, let points = Int8(last)
          else {
            lines.add(line.number, "expected a template, its fields and points from -128 to 127")
            continue
          }
          switch spelling.key(columns: Array(line.columns.dropLast())) {
          case .success(let key): rows.append((key, points))
          case .failure(let error):
            lines.add(line.number, "'\(error.column)' is no template, field or word of this stage")
          }
        }
        errors += lines.errors
      }
      set(stage, PointTable(rows: rows))
    }
    if !errors.isEmpty { throw LexiconErrors(errors) }
  }
}
