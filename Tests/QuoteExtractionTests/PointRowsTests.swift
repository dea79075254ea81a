import Lexicons
import Sayso
import Testing

@Suite struct PointRowsTests {
  @Test(
    "a bad row of points is reported with its line",
    arguments: [
      ("moreLemma  word=say", "expected a template, its fields and points from -128 to 127"),
      ("moreLemma  word=say  200", "expected a template, its fields and points from -128 to 127"),
      ("moreLema  word=say  3", "'moreLema' is no template, field or word of this stage"),
      ("moreLemma  word=qqxzv  3", "'word=qqxzv' is no template, field or word of this stage"),
      ("moreLemma  wort=say  3", "'wort=say' is no template, field or word of this stage"),
      ("moreLemma  say  3", "'say' is no template, field or word of this stage"),
      (
        "sideClassFrame  side=left  kind=speech  frame=NP>NP>NP  3",
        "'frame=NP>NP>NP' is no template, field or word of this stage"
      ),
    ])
  func refuses(_ row: String, _ problem: String) {
    var files = LexiconFiles()
    // Good rows come first, so that columns remembered from them are tried too.
    files.overrides["en/points-cue.lex"] = Array(
      "format lexicon 1\n# rows\nmoreLemma  word=say  3\ncueLemmaForm\tword=say\tform=fin\t-3\n\(row)\n"
        .utf8)
    let error = #expect(throws: LexiconErrors.self) { _ = try Pipeline(files: files) }
    #expect(error?.description == "en/points-cue.lex:5: error: \(problem)")
  }

  @Test("all bad lines of all tables are reported at once")
  func reportsAll() {
    var files = LexiconFiles()
    files.overrides["en/points-cue.lex"] = Array(
      "format lexicon 1\na  1\ncueHeadline  yes=yes  tag=63  1\nb  1\n".utf8)
    files.overrides["en/points-end.lex"] = Array("moreHop  n=1  1\n".utf8)
    let error = #expect(throws: LexiconErrors.self) { _ = try Pipeline(files: files) }
    #expect(
      error?.errors.map { "\($0.file):\($0.line)" } == [
        "en/points-cue.lex:2", "en/points-cue.lex:4", "en/points-end.lex:1",
      ])
  }

  @Test(
    "a bad row of stance lexicons is reported with its line",
    arguments: [
      (
        "en/stance-points-claim.lex", "bias  1",
        "expected evidence and two whole numbers below 1000"
      ),
      ("en/stance-points-claim.lex", "context nowhere  1  2", "unknown evidence 'context nowhere'"),
      (
        "en/predicates.lex", "like  v  admire, , adore",
        "an empty word; words are separated by ', '"
      ),
      ("en/predicates.lex", "likes  v  admire", "unknown class 'likes'"),
    ])
  func refusesStance(_ file: String, _ row: String, _ problem: String) {
    var files = LexiconFiles()
    files.overrides[file] = Array("format lexicon 1\n\n\(row)\n".utf8)
    let error = #expect(throws: LexiconErrors.self) { _ = try Pipeline(files: files) }
    #expect(error?.description == "\(file):3: error: \(problem)")
  }
}
