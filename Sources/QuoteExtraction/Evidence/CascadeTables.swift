/// Point tables of the cascade, one for each stage.
public struct CascadeTables: Sendable {
  public var cue: PointTable
  public var side: PointTable
  public var start: PointTable
  public var end: PointTable
  public var left: PointTable
  public var begin: PointTable
  public var source: PointTable
  public var extent: PointTable
  public var more: PointTable
  public var choice: PointTable
  /// Candidates under this many eighths after the first look are given up.
  public var gate: Int32 = -8
  /// Readings under this many eighths after the last look are not emitted.
  public var threshold: Int32 = -27

  /// Empty tables.
  public init() {
    cue = PointTable()
    side = PointTable()
    start = PointTable()
    end = PointTable()
    left = PointTable()
    begin = PointTable()
    source = PointTable()
    extent = PointTable()
    more = PointTable()
    choice = PointTable()
  }
}

extension CascadeTables {
  /// The table of one stage.
  func table(_ stage: CascadeStage) -> PointTable {
    switch stage {
    case .cue: cue
    case .side: side
    case .start: start
    case .end: end
    case .left: left
    case .begin: begin
    case .source: source
    case .extent: extent
    case .more: more
    case .choice: choice
    }
  }

  /// Puts in the table of one stage.
  public mutating func set(_ stage: CascadeStage, _ table: PointTable) {
    switch stage {
    case .cue: cue = table
    case .side: side = table
    case .start: start = table
    case .end: end = table
    case .left: left = table
    case .begin: begin = table
    case .source: source = table
    case .extent: extent = table
    case .more: more = table
    case .choice: choice = table
    }
  }
}
