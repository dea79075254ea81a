/// Names of WordNet's lexicographer files by number, without the part of speech.
private let lexicographerFiles = [
  "adjective", "adjective-pertainym", "adverb", "tops", "act", "animal", "artifact", "attribute",
  "body", "cognition", "communication", "event", "feeling", "food", "group", "location", "motive",
  "object", "person", "phenomenon", "plant", "possession", "process", "quantity", "relation",
  "shape", "state", "substance", "time", "body", "change", "cognition", "communication",
  "competition", "consumption", "contact", "creation", "emotion", "motion", "perception",
  "possession", "social", "stative", "weather", "adjective-participial",
]

/// The classes met in wordnet.lex, in the order of their first use.
struct ClassTable: Sendable {
  private(set) var names = ["none"]
  /// Indices by two digits and up to three more letters (c, cc, F, cF, ccF).
  private var indices = [UInt8](repeating: 0, count: 100 * 8)

  /// The index of "32cF"; 0 where the text is no class.
  mutating func index(_ text: UnsafeBufferPointer<UInt8>) -> UInt8 {
    guard text.count >= 2, text.count <= 5 else { return 0 }
    let tens = Int(text[0]) - 48
    let ones = Int(text[1]) - 48
    guard (0...9).contains(tens), (0...9).contains(ones) else { return 0 }
    let file = tens * 10 + ones
    guard file < lexicographerFiles.count else { return 0 }
    var senses = 0
    var hasFrame = false
    for i in 2..<text.count {
      if hasFrame { return 0 }
      switch text[i] {
      case 99: senses += 1
      case 70: hasFrame = true
      default: return 0
      }
    }
    guard senses < 3 else { return 0 }
    let key = file * 8 + senses * 2 + (hasFrame ? 1 : 0)
    if indices[key] == 0 {
      guard names.count < 255 else { return 0 }
      // Nouns and verbs share some names.
      let part = file >= 29 && file <= 43 ? "v." : file >= 3 ? "n." : ""
      var name = part + lexicographerFiles[file]
      if senses > 0 { name += "+" + String(repeating: "c", count: senses) }
      if hasFrame { name += "+F" }
      indices[key] = UInt8(names.count)
      names.append(name)
    }
    return indices[key]
  }
}
