import CICU
import CText

/// ICU's own compiled rules, laid out anew as a machine over the bytes of UTF-8: the boundaries are
/// ICU's, at several times its speed.
///
/// Texts with characters that ICU leaves to a dictionary (Han, Thai …) are turned down. Immutable and
/// shared by all workers.
final class RuleTransducer: Sendable {
  /// What to do at a byte or category in a state: the next state, with two flags.
  private typealias Step = UInt16
  /// A boundary stands before this character.
  private static let emits: Step = 1
  /// The rules stop where no boundary is allowed: go back to the last allowed place.
  private static let backsUp: Step = 2
  private static let stateShift: Step = 7

  /// `[state << 7 | byte]`
  private nonisolated(unsafe) let ascii: UnsafeMutablePointer<Step>
  /// `[state * categories + category]`
  private nonisolated(unsafe) let steps: UnsafeMutablePointer<Step>
  private nonisolated(unsafe) let rules: OpaquePointer
  private nonisolated(unsafe) let tables: cicu_rule_tables
  private let categories: Int
  private let dictionaryStart: Int
  private let start: Int

  /// By byte: the step that a plain byte takes from every plain state, 0 for other bytes. In a run of
  /// plain bytes only the last one matters, so that the run can be skipped.
  private nonisolated(unsafe) let plain: UnsafeMutablePointer<Step>
  /// Whether all printing ASCII but . ! ? is plain, so that it can be skipped sixteen bytes at a time.
  private nonisolated(unsafe) var onlyStopsMatter = false
  /// By state: whether it is plain.
  private nonisolated(unsafe) let isPlain: UnsafeMutablePointer<Bool>

  /// The machine for a kind of boundary, made at first use; nil if this ICU's rules cannot be read or
  /// the machine fails its self-test.
  static func shared(_ kind: BoundaryKind) -> RuleTransducer? { kind == .word ? word : sentence }
  private static let word = RuleTransducer(tested: .word)
  private static let sentence = RuleTransducer(tested: .sentence)

  private convenience init?(tested kind: BoundaryKind) {
    self.init(kind)
    if !agreesWithICU(kind) { return nil }
  }

  /// Reads the rules for a kind of boundary from ICU.
  private init?(_ kind: BoundaryKind) {
    var status: Int32 = 0
    guard let breaker = cicu_breaker_open(kind.rawValue, &status) else { return nil }
    defer { cicu_breaker_close(breaker) }
    guard let rules = cicu_rules_open(breaker) else { return nil }
    self.rules = rules
    let tables = cicu_rules_tables(rules)
    self.tables = tables
    let categories = Int(tables.categories)
    let states = Int(tables.states)
    self.categories = categories
    dictionaryStart = Int(tables.dictionary_start)
    start = tables.begins_with_category != 0 ? Int(tables.next[categories + 2]) : 1
    ascii = .allocate(capacity: states << 7)
    plain = .allocate(capacity: 256)
    isPlain = .allocate(capacity: states)
    steps = .allocate(capacity: states * categories)
    for state in 0..<states {
      for category in 0..<categories {
        steps[state * categories + category] = step(state, category)
      }
      for byte in 0..<128 {
        ascii[state << 7 | byte] = steps[state * categories + Int(tables.bmp[byte])]
      }
    }
    findPlainBytes(states)
  }

  deinit {
    ascii.deallocate()
    steps.deallocate()
    plain.deallocate()
    isPlain.deallocate()
    cicu_rules_close(rules)
  }

  /// A stop behind an allowed boundary and the start of the next segment in one step.
  private func step(_ state: Int, _ category: Int) -> Step {
    var step = Self.backsUp
    let next = tables.next[state * categories + category]
    if next != 0 {
      step = next << Self.stateShift
    } else if tables.accepting[state] != 0 {
      step = tables.next[start * categories + category] << Self.stateShift | Self.emits
    }
    // State 0 cannot be gone on from.
    return step >> Self.stateShift == 0 ? step | Self.backsUp : step
  }

  /// Writes the end of every segment of `text`, in bytes from its start, to `ends`.
  ///
  /// - Returns: the number of ends, or nil if ICU itself has to look at this text.
  /// - Complexity: O(*n*).
  func boundaries(of text: UnsafeBufferPointer<UInt8>, into ends: inout WorkBuffer<Int32>) -> Int? {
    if text.isEmpty { return 0 }
    ends.reserve(text.count + 2)
    let out = ends.base
    let ascii = ascii
    let first = Step(truncatingIfNeeded: start) << Self.stateShift
    var step = first
    var count = 0
    var at = 0
    while true {
      while at < text.count {
        if isPlain[Int(step >> Self.stateShift)] {
          let from = at
          if onlyStopsMatter, let base = text.baseAddress {
            at += ctext_before_stop(base + at, text.count - at)
          }
          while at < text.count && plain[Int(text[at])] != 0 { at += 1 }
          if at > from { step = plain[Int(text[at - 1])] }
          if at == text.count { break }
        }
        let byte = text[at]
        var length = 1
        if byte < 0x80 {
          step = ascii[Int(step & ~0x7F | Step(byte))]
        } else {
          let scalar = Scalar(text, at)
          length = scalar.count
          let category = category(scalar.value)
          if category >= dictionaryStart { return nil }
          step = steps[Int(step >> Self.stateShift) * categories + category]
        }
        if step & Self.backsUp != 0 { break }
        out[count] = Int32(truncatingIfNeeded: at)
        count += Int(step & Self.emits)
        at += length
      }
      if at >= text.count && step & Self.backsUp == 0 && mayEnd(step) {
        out[count] = Int32(truncatingIfNeeded: text.count)
        return count + 1
      }
      let from = count == 0 ? 0 : Int(out[count - 1])
      guard let end = segmentEnd(in: text, from: from) else { return nil }
      out[count] = Int32(truncatingIfNeeded: end)
      count += 1
      at = end
      step = first
      if at >= text.count { return count }
    }
  }

  @inline(__always)
  private func category(_ value: UInt32) -> Int {
    value < 0x10000
      ? Int(tables.bmp[Int(value)])
      : Int(cicu_rules_category(rules, Int32(truncatingIfNeeded: value)))
  }

  /// Whether a boundary may stand at the end of the text.
  private func mayEnd(_ step: Step) -> Bool {
    let state = Int(step >> Self.stateShift)
    let atEnd = Int(tables.next[state * categories + 1])
    return tables.accepting[state] != 0 || tables.accepting[atEnd] != 0
  }

  /// Returns the end of the one segment that begins at `from`, found as ICU finds it: the last allowed
  /// place before the rules stop, or the end of the first character. Nil if a dictionary is needed.
  func segmentEnd(in text: UnsafeBufferPointer<UInt8>, from: Int) -> Int? {
    var state = start
    var at = from
    var last = from
    var firstEnd = from
    while true {
      var category = 1
      var length = 0
      if at < text.count {
        let scalar = Scalar(text, at)
        length = scalar.count
        category = self.category(scalar.value)
        if category >= dictionaryStart { return nil }
      }
      state = Int(tables.next[state * categories + category])
      at += length
      if firstEnd == from { firstEnd = at }
      if tables.accepting[state] != 0 { last = at }
      if state == 0 || length == 0 { return last > from ? last : firstEnd }
    }
  }
}

extension RuleTransducer {
  /// Fills `plain` and `isPlain`: starting from all bytes that `a` goes to without a flag, drops those
  /// that disturb most others until every plain byte leads from every plain state to the same one.
  private func findPlainBytes(_ states: Int) {
    let origin = Int(ascii[start << 7 | 0x61]) & ~0x7F
    func target(_ byte: Int) -> Step { ascii[origin | byte] }
    var members = (0..<128).filter { target($0) & (Self.emits | Self.backsUp) == 0 }
    while true {
      var conflicts = [Int](repeating: 0, count: 128)
      for byte in members {
        for next in members where ascii[Int(target(byte)) | next] != target(next) {
          conflicts[byte] += 1
          conflicts[next] += 1
        }
      }
      guard let worst = conflicts.indices.max(by: { conflicts[$0] < conflicts[$1] }),
        conflicts[worst] > 0
      else { break }
      members.removeAll { $0 == worst }
    }
    plain.initialize(repeating: 0, count: 256)
    isPlain.initialize(repeating: false, count: states)
    for byte in members {
      plain[byte] = target(byte)
      isPlain[Int(target(byte) >> Self.stateShift)] = true
    }
    onlyStopsMatter = (0x20...0x7E).allSatisfy {
      plain[$0] != 0 || $0 == 0x2E || $0 == 0x21 || $0 == 0x3F
    }
  }

  private static let letters = Array(0x41...0x5A) + Array(0x61...0x7A)

  /// Whether a segment that began with ASCII letters, and holds nothing else, ends before `byte`.
  func endsLetters(_ byte: UInt8) -> Bool {
    if byte >= 0x80 { return false }
    return Self.letters.allSatisfy { letter in
      let step = plain[letter]
      return step != 0 && ascii[start << 7 | letter] == step && mayEnd(step)
        && ascii[Int(step) | Int(byte)] & (Self.emits | Self.backsUp) == Self.emits
    }
  }

  /// Whether a segment that began with ASCII letters, and holds nothing else, ends before a full stop
  /// that a space or the end of the text follows.
  var endsLettersAtStop: Bool {
    allLetters { word in
      let stop = Int(tables.next[word * categories + Int(tables.bmp[0x2E])])
      let end = Int(tables.next[stop * categories + 1])
      return stop != 0 && tables.accepting[word] != 0 && tables.accepting[stop] == 0
        && tables.next[stop * categories + Int(tables.bmp[0x20])] == 0
        && tables.accepting[end] == 0
    }
  }

  /// Whether a letter behind ASCII letters and ’ belongs to their segment, and it goes on as if there were
  /// letters only.
  var joinsLettersAtApostrophe: Bool {
    allLetters { word in
      let mark = Int(tables.next[word * categories + Int(tables.bmp[0x2019])])
      return mark != 0 && Int(tables.next[mark * categories + Int(tables.bmp[0x73])]) == word
    }
  }

  /// Whether `holds` is true of the state behind a run of ASCII letters, whichever they are.
  private func allLetters(_ holds: (_ state: Int) -> Bool) -> Bool {
    return Self.letters.allSatisfy { letter in
      let step = plain[letter]
      guard step != 0 && ascii[start << 7 | letter] == step else { return false }
      return holds(Int(step >> Self.stateShift))
    }
  }

  /// A few lines that touch most rules; one stretch for a dictionary is not among them.
  private static let sample = """
    Mr. O’Neil can't say “no.” At 9:30 a.m., 1,000.5 went up 3.2%... (Why?) Yes! ‘so’ he said. 12 did.
    naïve cafe\u{301} x\u{AD}y a\u{200D}b \u{1F468}\u{200D}\u{1F469} \u{1F1E9}\u{1F1EA}\u{1F1EB}. “A?” B\
    _c d_ 4x. U.S.A. e.g. this; etc. That.\r\nא"ב 'q' \u{2026}Then — and\u{A0}so… Ю.я. \u{0}\u{85}z.\u{2028}T
    """

  /// Whether the machine finds ICU's boundaries in the sample, and in every end of it.
  private func agreesWithICU(_ kind: BoundaryKind) -> Bool {
    guard let iterator = try? BreakIterator(kind) else { return false }
    var own = WorkBuffer<Int32>()
    var theirs = WorkBuffer<Int32>()
    defer {
      own.free()
      theirs.free()
    }
    let bytes = Array(Self.sample.utf8)
    for length in [bytes.count, bytes.count / 2, bytes.count / 3, bytes.count / 5] {
      let isSame = bytes[(bytes.count - length)...].withUnsafeBufferPointer { text in
        let count = boundaries(of: text, into: &own)
        if count != iterator.boundaries(of: text, into: &theirs) { return false }
        return (0..<(count ?? 0)).allSatisfy { own.base[$0] == theirs.base[$0] }
      }
      if !isSame { return false }
    }
    return true
  }
}
