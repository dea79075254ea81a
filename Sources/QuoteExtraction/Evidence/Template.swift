/// Templates of evidence: what is looked at, with up to three values filled in.
///
/// The name in the point tables is the stage and what is seen: `cue.lemma-frame`.
@frozen public enum Template: UInt16, Sendable, CaseIterable {
  // cue
  case cueLemmaForm = 1, cueMarks, cueLemmaNext, cueLeft, cueLeft2, cueSubjectWord, cueHeadline
  case cueVerbClass, cueObjectClassFrame, cuePossessorNext
  case cueClassForm, cueLemmaRule, cueRuleForm
  // side
  case sideLemma, sideLeft, sideLeft2, sideForm, sideRight, sideRight3, sideMarks, sideNext
  case sideShapePost, sideLemmaForm, sideFinite, sideClass, sideClassFrame, sideRule
  case sideRuleShape, sideRuleLemma, sideQuotePost
  // start
  case startDistance, startPreviousClass, startLemmaBetween, startWord, startFrameDistance
  case startClassNext, startLemmaClassVerb, startFormClassDistance, startColonComma
  case startLemmaPrevious, startLemmaPreviousWord, startRule
  // end
  case endNext3, endLemmaAtEnd, endMarksNext, endSpanAtEnd, endOpenInside, endFiniteFirstAtEnd
  case endNewClause, endTailNext, endTailNext2, endFormNext, endCommasFinite, endPrepositionFinite
  case endCommaWord, endLastWord, endLemmaStop, endRuleNext
  // left
  case leftBetween, leftBetweenFine, leftLastNext, leftClose, leftCloseBetween, leftInside
  case leftVerbs, leftFinite, leftLemmaBetween, leftAfterBetween, leftLemmaNext, leftLemmaLast
  case leftFormLast, leftFormBetween, leftFirst, leftRestAfter, leftRule
  // begin
  case beginPrevious, beginClass, beginPreviousClass, beginInside, beginFinite, beginNext
  case beginNextFinite, beginForm, beginLemma, beginLength, beginPosition, beginClasses, beginRule
  // source
  case sourceNoneLemma, sourceNoneSide, sourcePrevious, sourceLemma, sourceFormPath
  case sourceVerbsType, sourcePhrases, sourceCommas, sourceWord, sourceWordNear, sourceQuoted
  case sourceFirst, sourceNext, sourceSidePath, sourceLemmaPath, sourceInContentSide
  case sourceNextPrevious, sourceLeftVerbs, sourceTagPath, sourceFormLeft, sourceHeadClass
  case sourceHeadClassVerbs, sourceRelative, sourceVerbBetween, sourceRuleType
  // extent
  case extentNext, extentPathNext, extentTypePath, extentGap, extentComma, extentNext2
  case extentBefore, extentVerb, extentTailNext, extentRule
  // more
  case moreParagraph, moreReporting, moreTail, moreSide, moreLemma, moreOpen, moreLength, moreHop
  case morePrevious, moreSideOpen
  // choice
  case choiceOverlap, choiceSameSource, choiceLemmaFinite, choiceLengthNext
  case choiceSourcePathForm, choiceAnchorBefore, choiceClassFirst, choiceRuleScore
  // candidates that are never right
  case startGate, endGate, sourceGate

  /// One more than the highest number, with room to add some.
  static var limit: Int { 256 }

  /// Whether rows of this template hold one number per side.
  @inline(__always) static func isSide(_ rawValue: UInt16) -> Bool {
    rawValue >= Template.sideLemma.rawValue && rawValue <= Template.sideQuotePost.rawValue
  }
}
