import Lexicons
import Syntax
import TextModel

/// Resolves the source phrases of attributions to speakers: known persons and organisations of the
/// document.
///
/// The resolver reads the whole document: it finds all names, groups them into entities, follows
/// pronouns through the text, and then reads every source. Nothing is guessed: where two candidates
/// are equal the name is nil and both are listed.
public struct SpeakerResolver: Sendable {
  private let names: SpeakerNames

  /// Creates a resolver that knows the names of `lexicon`.
  ///
  /// - Parameter vocabulary: gives the word ids of the tagged texts.
  public init(lexicon: NameLexicon, vocabulary: Vocabulary) {
    names = SpeakerNames(lexicon, vocabulary)
  }

  /// The speaker of each attribution, in order; nil where it has no source and inherits none.
  ///
  /// - Complexity: O(*n*) in the number of tokens and attributions.
  public func speakers(
    of attributions: [Attribution], in text: TaggedText,
    using workspace: SpeakerWorkspace = SpeakerWorkspace()
  ) -> [Speaker?] {
    guard !attributions.isEmpty else { return [] }
    return SpeakerText.with(text, names, workspace) { view in
      var out = run(attributions, view, keepsCandidates: false).out
      return out.withUnsafeMutableBufferPointer { out in
        [Speaker?].filled(room: out.count) { speakers, count in
          for i in out.indices {
            speakers.initializeElement(at: i, to: out[i].speaker.take())
            count += 1
          }
        }
      }
    }
  }

  /// The same with the candidates, what each scored, and the rule that decided.
  public func explained(
    _ attributions: [Attribution], in text: TaggedText
  ) -> [SpeakerExplanation] {
    guard !attributions.isEmpty else { return [] }
    return SpeakerText.with(text, names, SpeakerWorkspace()) { view in
      run(attributions, view, keepsCandidates: true).out
    }
  }

  /// Marks the names that stand in sources.
  ///
  /// - Complexity: O(*a* log *m*) for *a* attributions and *m* names.
  private func markSources(_ attributions: [Attribution], _ found: inout [NameMention]) {
    for a in attributions {
      guard let source = a.source else { continue }
      var low = 0
      var high = found.count
      while low < high {
        let middle = (low + high) / 2
        if found[middle].first < Int(source.first) { low = middle + 1 } else { high = middle }
      }
      while low < found.count, found[low].first < Int(source.end) {
        found[low].isSource = !found[low].isPossessive
        low += 1
      }
    }
  }

  private func run(
    _ attributions: [Attribution], _ view: SpeakerText, keepsCandidates: Bool
  ) -> ResolutionPass {
    var found = MentionFinder(text: view).mentions()
    markSources(attributions, &found)
    let table = EntityTable(view, found, keepsCandidates: keepsCandidates)
    var pass = ResolutionPass(
      text: view, table: table, attributions: attributions, keepsCandidates: keepsCandidates)
    pass.run()
    return pass
  }
}

/// Why an attribution has its speaker.
public struct SpeakerExplanation: Sendable {
  public var speaker: Speaker?
  /// The rule that decided: "speaker.name", "speaker.pronoun" …
  public var rule: String
  /// Candidates, best first; empty where there was no choice or none was asked for.
  public var candidates: [SpeakerCandidate]
}
