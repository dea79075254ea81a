import Syntax
import TextModel

extension AttributionCascade {
  /// What the stages have chosen for a cue so far.
  struct CueWork {
    let context: CueContext
    let score: Int32
    /// The best side; the second best where it is close, else -1.
    var side = -1
    var second = -1
    /// The best start of content to the right; the second best where it is close, else -1.
    var start = -1
    var otherStart = -1
    /// Places in the lists of spans.
    var rights = 0..<0
    /// How many of those are there for a second side: one, of the best start.
    var secondRights = 0
    var lefts = 0..<0

    init(context: CueContext, score: Int32) {
      self.context = context
      self.score = score
    }
  }

  /// Sums of all tables, to be copied for each candidate.
  struct Sums: @unchecked Sendable {
    // Safe to share: addresses in tables that are never written.
    let cue, start, end, left, begin, source, extent, more, choice: PointSum
    let side: SidePointSum

    init(_ t: CascadeTables, _ words: PointWords) {
      cue = PointSum(.cue, t, words)
      side = SidePointSum(.side, t, words)
      start = PointSum(.start, t, words)
      end = PointSum(.end, t, words)
      left = PointSum(.left, t, words)
      begin = PointSum(.begin, t, words)
      source = PointSum(.source, t, words)
      extent = PointSum(.extent, t, words)
      more = PointSum(.more, t, words)
      choice = PointSum(.choice, t, words)
    }
  }

  /// Lists used again for each block and each candidate.
  struct Workspace: ~Copyable {
    var readings: [Reading] = []
    var cues = WorkList<CueWork>(capacity: AttributionCascade.block + 32)
    var rightSpans = WorkList<TokenRange>(capacity: AttributionCascade.block * 4)
    var leftSpans = WorkList<TokenRange>(capacity: AttributionCascade.block * 2)
    var looks = WorkList<CueStage.Candidate>()
    var candidates = WorkList<Int>()
    var points = WorkList<Int32>()
    var anchorPoints = WorkList<Int32>()
    var anchorPaths = WorkList<Int>()
    var sidePoints = WorkList<Int32>()
    var anchors = WorkList<SourceCandidate>()

    init(readings count: Int) { readings.reserveCapacity(count) }
  }
}
