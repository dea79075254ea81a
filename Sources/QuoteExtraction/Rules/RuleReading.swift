import TextModel

/// What a named rule proposes for one cue.
struct RuleReading {
  /// Token of the cue word.
  var head: Int
  var construction: Construction
  var cue: TokenRange
  var content: ContentSpans
  var source: TokenRange?
  /// Type by the lexicon.
  var type: AttributionType

  var count: Int { content.places.reduce(0) { $0 + content[$1].count } }
}
