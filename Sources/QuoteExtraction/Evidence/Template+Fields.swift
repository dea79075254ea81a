extension Template {
  /// What fields its rows have, in the order of their columns. Verbs' classes stand where nouns' do.
  var fields: [FieldKind] {
    switch self {
    // cue
    case .cueLemmaForm: [.word, .form]
    case .cueMarks: [.quotation, .tag]
    case .cueLemmaNext: [.word, .word]
    case .cueLeft: [.tag, .fine]
    case .cueLeft2: [.tag, .finePair]
    case .cueSubjectWord: [.word, .tag]
    case .cueHeadline: [.yes, .tag]
    case .cueVerbClass: [.nounClass, .tag]
    case .cueObjectClassFrame: [.tag, .nounClass, .frame]
    case .cuePossessorNext: [.tag, .fine]
    case .cueClassForm: [.cueKind, .form]
    case .cueLemmaRule: [.construction, .word]
    case .cueRuleForm: [.construction, .form]
    // side
    case .sideLemma: [.word]
    case .sideLeft, .sideRight: [.fine]
    case .sideLeft2: [.finePair]
    case .sideForm: [.form]
    case .sideRight3: [.fineTriple]
    case .sideMarks: [.state]
    case .sideNext, .sideFinite: [.number]
    case .sideShapePost: [.path, .path]
    case .sideLemmaForm: [.word, .form]
    case .sideClass: [.cueKind]
    case .sideClassFrame: [.cueKind, .frame]
    case .sideRule: [.construction, .number]
    case .sideRuleShape, .sideQuotePost: [.number, .path]
    case .sideRuleLemma: [.number, .word]
    // start
    case .startDistance: [.number]
    case .startPreviousClass, .startClassNext: [.fine, .fine]
    case .startLemmaBetween: [.word, .path, .fine]
    case .startWord: [.word]
    case .startFrameDistance: [.frame, .number]
    case .startLemmaClassVerb: [.word, .fine, .fine]
    case .startFormClassDistance: [.form, .fine, .number]
    case .startColonComma: [.state, .fine]
    case .startLemmaPrevious: [.word, .fine]
    case .startLemmaPreviousWord: [.word, .word, .number]
    case .startRule: [.construction, .number]
    // end
    case .endNext3: [.fineTriple]
    case .endLemmaAtEnd: [.word, .yes]
    case .endMarksNext: [.number, .yes, .fine]
    case .endSpanAtEnd: [.number, .yes]
    case .endOpenInside: [.yes]
    case .endFiniteFirstAtEnd: [.number, .fine, .yes]
    case .endNewClause: [.clause]
    case .endTailNext: [.chunk, .fine]
    case .endTailNext2: [.chunk, .finePair, .number]
    case .endFormNext: [.form, .fine]
    case .endCommasFinite: [.number, .number, .fine]
    case .endPrepositionFinite: [.word, .tag, .number]
    case .endCommaWord, .endLastWord: [.word]
    case .endLemmaStop: [.word, .fine, .number]
    case .endRuleNext: [.number, .fine]
    // left
    case .leftBetween: [.longPath]
    case .leftBetweenFine: [.fineQuad]
    case .leftLastNext: [.fine, .fine]
    case .leftClose, .leftFinite: [.yes, .fine]
    case .leftCloseBetween: [.yes, .longPath]
    case .leftInside: [.yes]
    case .leftVerbs: [.number]
    case .leftLemmaBetween: [.word, .longPath]
    case .leftAfterBetween: [.chunk, .longPath]
    case .leftLemmaNext, .leftLemmaLast: [.word, .fine]
    case .leftFormLast: [.form, .fine]
    case .leftFormBetween: [.form, .longPath]
    case .leftFirst: [.number, .fine]
    case .leftRestAfter: [.number, .chunk, .fine]
    case .leftRule: [.construction, .number]
    // begin
    case .beginPrevious, .beginClass: [.fine]
    case .beginPreviousClass, .beginNext: [.fine, .fine]
    case .beginInside: [.yes, .yes]
    case .beginFinite, .beginPosition: [.number, .fine]
    case .beginNextFinite: [.fine, .number, .chunk]
    case .beginForm: [.form, .fine]
    case .beginLemma: [.word, .fine]
    case .beginLength: [.number]
    case .beginClasses: [.fine, .fine, .number]
    case .beginRule: [.construction, .number]
    // source
    case .sourceNoneLemma, .sourceWord: [.word]
    case .sourceNoneSide: [.side, .form]
    case .sourcePrevious: [.yes, .fine]
    case .sourceLemma: [.yes, .word]
    case .sourceFormPath: [.yes, .form, .path]
    case .sourceVerbsType: [.yes, .number, .tag]
    case .sourcePhrases, .sourceCommas: [.yes, .number]
    case .sourceWordNear: [.yes, .word, .yes]
    case .sourceQuoted: [.yes]
    case .sourceFirst: [.yes, .yes, .number]
    case .sourceNext: [.yes, .fine, .yes]
    case .sourceSidePath: [.yes, .side, .path]
    case .sourceLemmaPath: [.yes, .word, .path]
    case .sourceInContentSide: [.yes, .side, .yes]
    case .sourceNextPrevious: [.chunk, .fine, .number]
    case .sourceLeftVerbs: [.fine, .number, .tag]
    case .sourceTagPath: [.tag, .form, .path]
    case .sourceFormLeft: [.form, .fine, .number]
    case .sourceHeadClass: [.nounClass]
    case .sourceHeadClassVerbs: [.nounClass, .number, .chunk]
    case .sourceRelative: [.state, .fine, .fine]
    case .sourceVerbBetween: [.word, .form]
    case .sourceRuleType: [.number, .tag]
    // extent
    case .extentNext: [.yes, .fine]
    case .extentPathNext: [.yes, .path, .fine]
    case .extentTypePath: [.yes, .tag, .path]
    case .extentGap: [.yes, .path]
    case .extentComma: [.state, .yes, .number]
    case .extentNext2: [.yes, .finePair]
    case .extentBefore: [.yes, .chunk, .path]
    case .extentVerb: [.yes, .yes, .yes]
    case .extentTailNext: [.yes, .fine, .fine]
    case .extentRule: [.yes, .number, .yes]
    // more
    case .moreParagraph: [.yes, .number]
    case .moreReporting: [.yes]
    case .moreTail: [.fine]
    case .moreSide, .moreLength: [.number, .yes]
    case .moreLemma: [.word]
    case .moreOpen: [.yes, .yes, .yes]
    case .moreHop: [.number]
    case .morePrevious: [.yes, .yes, .state]
    case .moreSideOpen: [.state, .yes, .yes]
    // choice
    case .choiceOverlap, .choiceSameSource: [.number]
    case .choiceLemmaFinite: [.word, .yes, .yes]
    case .choiceLengthNext: [.number, .fine]
    case .choiceSourcePathForm: [.yes, .path, .form]
    case .choiceAnchorBefore: [.chunk, .number]
    case .choiceClassFirst: [.cueKind, .fine, .yes]
    case .choiceRuleScore: [.number, .number]
    // candidates that are never right
    case .startGate: [.chunk, .chunk, .number]
    case .endGate: [.fine, .chunk, .number]
    case .sourceGate: [.chunk, .chunk, .state]
    }
  }

  /// The kinds of the fields of each template, a byte each, by template number; 0 for no template.
  static let kinds: [UInt32] = {
    var kinds = [UInt32](repeating: 0, count: limit)
    for template in allCases {
      for (i, kind) in template.fields.enumerated() {
        kinds[Int(template.rawValue)] |= UInt32(kind.rawValue) << UInt32(8 * i)
      }
    }
    return kinds
  }()

  /// Whether its rows have fields of these shapes, a byte each.
  func has(_ shape: UInt32) -> Bool { FieldKind.shape(Self.kinds[Int(rawValue)]) == shape }
}
