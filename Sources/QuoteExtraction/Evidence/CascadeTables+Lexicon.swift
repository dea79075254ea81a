import Lexicons

extension CascadeTables {
  /// Reads the tables `points-STAGE.lex` of a language.
  ///
  /// - Throws: `LexiconErrors` with every bad line of all tables.
  public init(
    _ files: LexiconFiles, vocabulary: Vocabulary, language: String = "en"
  ) throws(LexiconErrors) {
    self.init()
    var reader = PointRowReader(spelling: PointSpelling(vocabulary: vocabulary))
    var errors: [LexiconError] = []
    for stage in CascadeStage.allCases {
      let name = "\(language)/points-\(stage.rawValue).lex"
      var rows: [(key: UInt64, points: Int8)] = []
      files.withBytes(of: name) { bytes in
        rows.reserveCapacity(bytes.count / 32)
        var file = LexiconRows(file: name, bytes: bytes)
        while file.next() {
          guard file.count >= 2, let points = file.integer(file.count - 1, as: Int8.self) else {
            file.fail("expected a template, its fields and points from -128 to 127")
            continue
          }
          switch reader.key(file) {
          case .success(let key): rows.append((key, points))
          case .failure(let error):
            file.fail("'\(error.column)' is no template, field or word of this stage")
          }
        }
        errors += file.errors
      }
      set(stage, PointTable(rows: rows))
    }
    if !errors.isEmpty { throw LexiconErrors(errors) }
  }
}
