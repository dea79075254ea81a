/// Templates of evidence: what is looked at, with up to three values filled in.
///
/// The name in the point tables is the stage and what is seen: `cue.lemma-frame`.
@frozen public enum Template: UInt16, Sendable, CaseIterable {
  // cue
  case cueBase = 1
  case cueKind, cueTag, cueLemma, cueLemmaFrame, cueLemmaForm, cueLemmaSubject
  case cueLemmaMarks, cueFrame, cueForm, cueFormSubject, cueMarks, cueLemmaObject, cueLemmaNext
  case cueLemmaBefore, cueLeft, cueLeft2, cueLemmaLeft, cueSubjectWord, cueSubjectDistance
  case cueLemmaDistance, cueFrameForm, cueObjectWord, cueFormLeftFrame, cueBefore, cueNext
  case cueHeadline, cueLemmaHeadline, cueVerbClass, cueVerbClassFrame, cueVerbClassSubject
  case cueLemmaObjectClass, cueObjectClassFrame, cueSubjectClass, cueFormSubjectClass
  case cueLemmaSubjectClass, cueSubjectClassFrame, cueOpener, cueLemmaOpener, cuePossessor
  case cueLemmaPossessor, cuePossessorNext, cueLemmaRight, cueCarrier, cueLemmaCarrier, cueLast
  case cueNounClassPossessor, cueNounClassRight, cueNounClassCarrier, cueNextHead
  case cueLemmaKindForm, cueLemmaPara, cueSubjectSpeech
  // side
  case sideBase, sideLemma, sideFrame, sideLemmaFrame, sideLeft, sideLeft2, sideLeft3, sideForm
  case sideRight, sideRight2, sideRight3, sideMarks, sideNext, sideRest, sideBefore
  case sideRestBefore, sideRestNext, sideShape, sidePost, sideShapePost, sideShapeMarks
  case sidePostMarks, sideShapeRest, sidePostRestNext, sideLemmaShape, sideLemmaPost
  case sideLemmaForm
  // start
  case startClass, startDistance, startClassDistance, startPreviousClass
  case startPreviousClassDistance, startBetween, startLemmaClass, startLemmaClassDistance
  case startLemmaBetween, startWord, startLemmaWord, startFrameDistance, startLemmaFrameDistance
  case startClassNext, startClassVerbDistance, startLemmaClassVerb, startSameSentence
  case startOpener, startLemmaOpener, startOpenerDistance, startFormClassDistance
  case startColonComma, startLemmaPrevious, startLemmaPreviousWord, startBetweenVerb
  // end
  case endNext, endNext2, endNext3, endLemmaNext, endFirstNext, endFirstNext2, endFirstAtEnd
  case endAtEnd, endLemmaAtEnd, endLemmaFirstAtEnd, endMarksNext, endSpan, endSpanAtEnd
  case endOpenInside, endOpenInsideAtEnd, endLaterMarks, endCommasNext, endFiniteFirst
  case endFiniteFirstAtEnd, endLength, endLengthNext, endRestNext, endRestFirst, endFirstComma
  case endNewClause, endNewClauseFirst, endNewClauseLemma, endTailNext, endLastNext
  case endFiniteLength, endLastNewClause, endSentences, endTailNext2, endFormNext, endFormFirst
  case endWordFirst, endLemmaFinite, endCommasFinite, endPreposition, endPrepositionFirst
  case endPrepositionAfter, endPrepositionNoun, endPrepositionFinite, endPrepositionLemma
  case endPrepositionLast, endTimePhrase, endConjunction, endConjunctionFinite
  case endConjunctionVerb, endConjunctionForm, endCommaWord, endCommaWordFirst, endCommaVerb
  case endCommaClasses, endCommaLast, endCommaLemma, endLastWord, endLemmaStop
  // left
  case leftBetween, leftBetweenFine, leftNext, leftLast, leftLastNext, leftClose
  case leftCloseBetween, leftInside, leftVerbs, leftFinite, leftLemmaBetween, leftAfterBetween
  case leftLemmaNext, leftLemmaLast, leftFormLast, leftFormBetween, leftDistance
  case leftFiniteBetween, leftFirst, leftRestAfter, leftOutside, leftLemmaForm
  // begin
  case beginPrevious, beginClass, beginPreviousClass, beginSentence, beginSentenceMarks
  case beginMarks, beginInside, beginFinite, beginWord, beginNext, beginNextFinite, beginForm
  case beginLemma, beginBefore, beginBeforeClass, beginLength, beginLemmaLength, beginEarlier
  case beginMarksPrevious, beginPosition, beginClasses, beginSingle
  // source
  case sourceNone, sourceNoneLemma, sourceNoneForm, sourceNoneLemmaForm, sourceNoneSide
  case sourceNoneLeft, sourceNoneLeftForm, sourceNoneRightForm, sourceNoneSubject
  case sourceNoneSubjectForm, sourceNoneSides, sourceBase, sourceType, sourcePath
  case sourceFullPath, sourcePathType, sourcePrevious, sourcePreviousPath, sourceLemma
  case sourceLemmaType, sourceFormVerbs, sourceFormPath, sourceVerbsType, sourcePhrases
  case sourceCommas, sourceWord, sourceWordNear, sourceQuoted, sourceInContent, sourceAgreement
  case sourceFirst, sourceNext, sourceSidePath, sourceSideType, sourceFirstPrevious
  case sourceLemmaPath, sourceInContentSide, sourceNextPrevious, sourceLeftVerbs, sourceTagPath
  case sourceFormLeft, sourceHeadClass, sourceHeadClassPath, sourceHeadClassVerbs
  case sourceRelative, sourceVerbBetween, sourceHeadline
  // extent
  case extentPath, extentNext, extentPathNext, extentAtCue, extentPathAtCue, extentTypeAny
  case extentTypePath, extentFine, extentFineNext, extentGap, extentGapPath, extentComma
  case extentCount, extentNext2, extentBefore, extentVerb, extentTypeGap, extentCommasNext
  case extentTailNext
  // more
  case moreBase, moreParagraph, moreMarks, moreReporting, moreFull, moreParagraphFull
  case moreParagraphReporting, moreTail, moreSide, moreLemma, moreOpen, moreLength, moreHop
  case morePrevious, moreSideOpen
  // choice
  case choiceBase, choiceScore, choiceSide, choiceSideShare, choiceKindFirst, choiceLength
  case choiceLengthFirst, choiceMarks, choiceFinite, choiceSource, choiceSourceWord
  case choiceSourceFirst, choiceOuter, choiceOuterMargin, choiceOuterScore, choiceInner
  case choiceInnerMargin, choiceOverlap, choiceOverlapMargin, choiceOuterSide
  case choiceOuterSideScore, choiceSameSource, choiceLemmaFirst, choiceLemmaSource
  case choiceLemmaLength, choiceLemmaFinite, choiceQuoted, choiceFirstScore, choiceSourceScore
  case choiceFormSource, choiceLemmaOuter, choiceParts, choiceFrameScore, choiceSourceClass
  case choiceSourceClassFirst, choiceLemmaSourceClass, choiceLemmaContent, choiceContentClass
  case choiceAround, choiceQuotedAll, choiceItems, choiceOuterOwn, choiceAtEndFirst
  case choiceVerbClassFirst, choiceVerbClassSource, choiceBorder, choiceBorderFirst
  case choiceAnchor, choiceRank, choiceNext, choiceNext2, choiceNextFirst, choicePreviousFirst
  case choiceSiblings, choiceBorderGap, choiceBorderScore, choiceAnchorScore, choiceLemmaNext
  case choiceLengthNext, choiceRestFirst, choiceSourcePath, choiceSourcePathForm
  case choiceSourceInside, choiceSourceWords, choiceShared, choiceAnchorVerbs
  case choiceAnchorBefore, choiceNoSourceForm, choiceNoSourceAnchor, choiceNoSourceLemma
  // later ones; the numbers above are fixed
  case cueClass, cueClassFrame, cueClassForm, cueClassSubject, cueClassOpener
  case choiceClassFirst, choiceClassSource, choiceRepeated, choiceRepeatedScore
  case choiceRepeatedFirst, endClassNext, endClassFirst, endClassFinite
  case sideFinite, sideFinitePost, sideFiniteMarks, sideClass, sideClassFrame
  case sideRule, sideRuleShape, sideRuleLemma, sideQuoteBefore, sideQuotePost
  case cueRule, cueLemmaRule, cueRuleForm, cueRuleSubject, startRule, startRuleClass, startRuleAny
  case endRule, endRuleNext, endRuleFirst, endRuleAny, leftRule, beginRule, sourceRule
  case sourceRuleType, sourceRuleSide, extentRule, choiceRule, choiceRuleScore, choiceRuleClass
  case choiceRuleFirst, choiceQuoteBefore

  /// One more than the highest number, with room to add some.
  static var limit: Int { 512 }

  /// Whether rows of this template hold one number per side.
  @inline(__always) static func isSide(_ rawValue: UInt16) -> Bool {
    (rawValue >= Template.sideBase.rawValue && rawValue <= Template.sideLemmaForm.rawValue)
      || (rawValue >= Template.sideFinite.rawValue && rawValue <= Template.sideQuotePost.rawValue)
  }
}
