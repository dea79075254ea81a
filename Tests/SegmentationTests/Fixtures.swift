import Glibc
import Lexicons
import TextModel

@testable import Segmentation

/// A segmenter with the shipped abbreviations.
func makeSegmenter(usesTransducer: Bool = true) throws -> Segmenter {
  let lexicon = try AbbreviationLexicon(LexiconFiles())
  var entries: [(text: String, class: AbbreviationClass)] = []
  for entry in lexicon.entries {
    guard let kind = AbbreviationClass(rawValue: entry.kind.rawValue) else { continue }
    entries.append((text: entry.text, class: kind))
  }
  return try Segmenter(
    abbreviations: Abbreviations(entries), usesTransducer: usesTransducer)
}

/// The bytes of a file, or nil if it cannot be read.
func readFile(_ path: String) -> [UInt8]? {
  let descriptor = open(path, O_RDONLY)
  if descriptor < 0 { return nil }
  defer { close(descriptor) }
  var bytes: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = read(descriptor, &chunk, chunk.count)
    if count <= 0 { return count == 0 ? bytes : nil }
    bytes += chunk[..<count]
  }
}

/// The folder of the package.
private let packageRoot = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")

/// The texts of the sample corpus.
func sampleArticles() throws -> [[UInt8]] {
  var texts: [[UInt8]] = []
  var folders = [packageRoot + "/Corpus"]
  while let folder = folders.popLast() {
    guard let listing = opendir(folder) else { continue }
    defer { closedir(listing) }
    while let entry = readdir(listing) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasPrefix(".") { continue }
      if name.hasSuffix(".txt"), let text = readFile(folder + "/" + name) { texts.append(text) }
      if entry.pointee.d_type == UInt8(DT_DIR) { folders.append(folder + "/" + name) }
    }
  }
  return texts
}

/// Lines of annotated articles beside the repository, with their line feeds and quotation marks; none
/// where they are not there.
func trainingArticles() -> [[UInt8]] {
  var texts: [[UInt8]] = []
  for name in ["polnear-train", "polnear-dev", "trade-article"] {
    guard let file = readFile(packageRoot + "/../shared/eval/gold/\(name).jsonl") else { continue }
    for line in file.split(separator: 10) {
      var text: [UInt8] = []
      var isEscape = false
      for byte in line {
        if byte == 0x5C && !isEscape {
          isEscape = true
          continue
        }
        text.append(isEscape && byte == 0x6E ? 10 : byte)
        isEscape = false
      }
      texts.append(text)
    }
  }
  return texts
}

/// A small generator of the same random numbers in every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }
}

/// Random text of words, marks and characters that are hard to cut.
func randomText(_ generator: inout SeededGenerator, pieces: Int) -> String {
  let alphabet = [
    "a", "b", "S", "T", "x", "9", "0", " ", " ", " ", "  ", ".", ".", ",", "'", "’", "‘", "“", "”",
    "\"", "`", "!", "?", ";", ":", "-", "–", "—", "…", "(", ")", "[", "]", "@", "#", "$", "%", "&",
    "/",
    "<", ">", "_", "\n", "\r", "\r\n", "\t", "\u{0}", "\u{B}", "\u{C}", "\u{85}", "\u{FEFF}",
    "\u{AD}", "\u{200B}", "\u{200D}", "\u{2028}", "\u{301}", "é", "É", "ß", "ñ", "漢字", "かな", "カナ",
    "ไทย", "한국", "אב", "عرب", "й", "😀", "👍🏽", "🇺🇸", "½", "²", "\u{A0}", "\u{1680}", "U.S.", "Mr.",
    "don't", "'s", "’re", "n't", "'em", "http://", "www.a.com/b", "can't", "cannot", "...", ". . .",
    "The ", "No. 4", "''", "``", "3.5", "1,000", "9:30", "&amp;", "<b>", "»", "«",
    "\u{1F468}\u{200D}",
    "\u{E0061}", "\u{600}", "\u{10FFFF}",
  ]
  var text = ""
  for _ in 0..<pieces { text += alphabet.randomElement(using: &generator) ?? "" }
  return text
}
