import Lexicons
import Syntax
import TextModel

/// The working arrays of one thread; hand the same one to every call to save allocations.
///
/// A class, so that other modules need not know its layout.
public final class StanceWorkspace {
  /// Most statements that can be on their way together.
  public let capacity: Int
  private let works: UnsafeMutablePointer<StatementWork>
  /// The work at hand.
  private let current: UnsafeMutablePointer<UnsafeMutablePointer<StatementWork>>
  private let found: UnsafeMutablePointer<StanceWords>
  /// Empty arrays whose memory serves one quotation after the other.
  var lists = QuotationLists()

  /// - Parameter capacity: most statements that are to go through the steps together.
  public init(capacity: Int = 1) {
    self.capacity = max(capacity, 1)
    works = .allocate(capacity: self.capacity)
    for i in 0..<self.capacity { (works + i).initialize(to: StatementWork()) }
    current = .allocate(capacity: 1)
    current.initialize(to: works)
    found = .allocate(capacity: 1)
    found.initialize(to: StanceWords())
  }

  deinit {
    for i in 0..<capacity { works[i].free() }
    works.deinitialize(count: capacity)
    works.deallocate()
    current.deallocate()
    found.pointee.free()
    found.deinitialize(count: 1)
    found.deallocate()
  }

  /// The words of the text at hand, to be looked up by `cover`; the text is held until the next one.
  func words(of text: TaggedText, _ lexicon: StanceLexicon) -> UnsafePointer<StanceWord> {
    found.pointee.read(text, lexicon)
    return found.pointee.pointer
  }

  /// Looks up `tokens` of the text at hand.
  func cover(_ tokens: Range<Int>, of text: TaggedText, _ lexicon: StanceLexicon) {
    found.pointee.cover(tokens, of: text, lexicon)
  }

  /// Turns to `text` and looks up the parts of it that are to be asked for, all at once.
  func prepare(_ parts: [TokenRange], of text: TaggedText, _ lexicon: StanceLexicon) {
    found.pointee.read(text, lexicon)
    found.pointee.cover(parts, of: text, lexicon)
  }

  /// The words covered last, to ask which of them may begin or take up a target.
  var coveredWords: UnsafePointer<StanceWords> { UnsafePointer(found) }

  /// The words of a text that is read once: it is not held, so that its arrays can be filled anew.
  func freshWords(of text: TaggedText, _ lexicon: StanceLexicon) -> UnsafePointer<StanceWord> {
    found.pointee.readAnew(text, lexicon)
    return found.pointee.pointer
  }

  /// Turns to the statement at `place` (below `capacity`), whose judge is then the one at hand.
  func work(at place: Int) -> UnsafeMutablePointer<StatementWork> {
    precondition(place >= 0 && place < capacity)
    current.pointee = works + place
    return current.pointee
  }

  /// The judge at hand, in place.
  var judge: StanceJudge {
    @inline(__always) unsafeAddress { UnsafePointer(current.pointee.pointee.judge) }
    @inline(__always) unsafeMutableAddress { current.pointee.pointee.judge }
  }
}

/// What is listed for one quotation.
struct QuotationLists {
  var windows: [QuotationWindow] = []
  var mentions: [TargetMention] = []
  var candidates: [StanceTagger.Candidate] = []
  var joined: [StanceTagger.Joined] = []

  /// Empties the lists; their memory is kept.
  mutating func clear() {
    // To empty an array that is empty takes as long as another.
    if !windows.isEmpty { windows.removeAll(keepingCapacity: true) }
    if !mentions.isEmpty { mentions.removeAll(keepingCapacity: true) }
    if !candidates.isEmpty { candidates.removeAll(keepingCapacity: true) }
    if !joined.isEmpty { joined.removeAll(keepingCapacity: true) }
  }
}

/// A free statement on its way through the steps.
struct StatementWork {
  let judge: UnsafeMutablePointer<StanceJudge>
  /// Tokens of the target in the text; empty where it is not in it.
  var target = 0..<0
  /// Tokens of target and holder in the window.
  var targetInWindow = 0..<0
  var holderInWindow: Range<Int>?
  var profile = StanceProfile.claim
  var decision = StanceDecision(side: 0, tier: .silent, sum: 0)
  /// A target that was read as a common noun, as it stands in the text.
  var common: StanceReading.CommonNoun?

  init() {
    judge = .allocate(capacity: 1)
    judge.initialize(to: StanceJudge())
  }

  func free() {
    judge.pointee.free()
    judge.deinitialize(count: 1)
    judge.deallocate()
  }
}

/// The steps from a statement to its stance; several statements may go through each together, so that
/// the code of a step stays in the processor's cache.
extension StanceTagger {
  /// The first step: finds target and holder and reads the window around them.
  ///
  /// - Parameter place: where in the workspace the statement is kept for the other steps.
  public func read(
    target: StancePlace, holder: StancePlace?, in text: TaggedText, at place: Int,
    using workspace: StanceWorkspace
  ) {
    let work = workspace.work(at: place)
    let isCommon = target.isCommonNoun
    let window = locate(target, holder, in: text, work, workspace)
    workspace.judge.asksForTarget = true
    workspace.judge.holdsCue = false
    workspace.judge.cue = nil
    workspace.judge.objectCue = nil
    workspace.judge.read(text, workspace.freshWords(of: text, lexicon), window, lexicon)
    work.pointee.common =
      isCommon ? workspace.judge.reading.makeCommon(work.pointee.targetInWindow) : nil
  }

  /// The first step for another target in the text that was last read at `place`, whose reading serves
  /// again; false where the text is so long that it must be read anew around the target.
  public func readAgain(
    target: StancePlace, holder: StancePlace?, in text: TaggedText, at place: Int,
    using workspace: StanceWorkspace
  ) -> Bool {
    guard text.tags.count <= Self.windowLimit else { return false }
    let work = workspace.work(at: place)
    if let common = work.pointee.common { workspace.judge.reading.restore(common) }
    let isCommon = target.isCommonNoun
    _ = locate(target, holder, in: text, work, workspace)
    workspace.judge.forgetAnswers()
    work.pointee.common =
      isCommon ? workspace.judge.reading.makeCommon(work.pointee.targetInWindow) : nil
    return true
  }

  /// Finds target and holder; returns the window that is to be read.
  private func locate(
    _ target: StancePlace, _ holder: StancePlace?, in text: TaggedText,
    _ work: UnsafeMutablePointer<StatementWork>, _ workspace: StanceWorkspace
  ) -> Range<Int> {
    let target = tokens(target, text)
    let holder = holder.map { tokens($0, text) }
    let window = self.window(around: target, text)
    work.pointee.target = target
    work.pointee.targetInWindow = clip(target, to: window)
    work.pointee.holderInWindow = holder.flatMap { $0.isEmpty ? nil : clip($0, to: window) }
    work.pointee.profile = target.isEmpty ? .claim : holder != nil ? .holder : .portrayal
    // A holder that the text does not name is the one who speaks it.
    workspace.judge.isHolderContent = holder?.isEmpty ?? false
    return window
  }

  /// The second step for the first `count` statements: applies the rules and decides.
  public func decide(_ count: Int, using workspace: StanceWorkspace) {
    for place in 0..<count { judge(workspace.work(at: place), workspace) }
    for place in 0..<count { decide(workspace.work(at: place), workspace) }
  }

  /// The second step for one statement.
  public func decide(at place: Int, using workspace: StanceWorkspace) {
    let work = workspace.work(at: place)
    judge(work, workspace)
    decide(work, workspace)
  }

  private func decide(_ work: UnsafeMutablePointer<StatementWork>, _ workspace: StanceWorkspace) {
    let profile = work.pointee.profile
    // Tables that are not named here would be copied, which counts references for all they hold.
    switch profile {
    case .holder where !workspace.judge.isHolderContent:
      work.pointee.decision = workspace.judge.decide(profile, holderPoints, lexicon)
    case .holder, .portrayal:
      work.pointee.decision = workspace.judge.decide(profile, portrayalPoints, lexicon)
    case .claim:
      work.pointee.decision = workspace.judge.decide(profile, claimPoints, lexicon)
    }
  }

  /// The last step: puts the answer, with evidence, into `stance`, whose arrays are filled anew.
  ///
  /// Name of the target and holder are left as they are.
  public func answer(
    _ stance: inout Stance, in text: TaggedText, at place: Int, using workspace: StanceWorkspace
  ) {
    let work = workspace.work(at: place)
    let decision = work.pointee.decision
    let manner = workspace.judge.manner(
      decision, cue: workspace.judge.voice(of: decision, lexicon), lexicon)
    stance.target.span = work.pointee.target.isEmpty ? nil : span(work.pointee.target, text)
    stance.pole = Self.pole(decision)
    stance.intensity = manner.intensity
    stance.act = manner.act
    stance.modality = manner.modality
    stance.evidence.removeAll(keepingCapacity: true)
    switch work.pointee.profile {
    case .holder where !workspace.judge.isHolderContent:
      workspace.judge.appendSteps(decision, text, holderPoints, to: &stance.evidence)
    case .holder, .portrayal:
      workspace.judge.appendSteps(decision, text, portrayalPoints, to: &stance.evidence)
    case .claim:
      workspace.judge.appendSteps(decision, text, claimPoints, to: &stance.evidence)
    }
  }

  /// Applies the rules to a statement that is read; its judge must be the one at hand.
  func judge(_ work: UnsafeMutablePointer<StatementWork>, _ workspace: StanceWorkspace) {
    workspace.judge.judge(
      work.pointee.targetInWindow, holder: work.pointee.holderInWindow, lexicon)
  }
}
