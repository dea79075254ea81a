import CFuzzer
import Glibc

/// Runs libFuzzer on one of the targets: `sayso-fuzz TARGET CORPUS… [libFuzzer's options]`.
@main struct SaysoFuzz {
  static func main() {
    guard CommandLine.arguments.count > 1, let target = Target(rawValue: CommandLine.arguments[1])
    else {
      let names = Target.allCases.map(\.rawValue).joined(separator: " ")
      print("usage: sayso-fuzz TARGET CORPUS…  with TARGET one of \(names)")
      exit(2)
    }
    // libFuzzer must not see the target's name; it keeps the arguments, so they are never freed.
    var words = CommandLine.arguments
    words.remove(at: 1)
    var count = Int32(words.count)
    var pointers = words.map { strdup($0) } + [nil]
    let callback: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
    switch target {
    case .decoder: callback = { Target.decoder.run($0, $1) }
    case .jsonl: callback = { Target.jsonl.run($0, $1) }
    case .csv: callback = { Target.csv.run($0, $1) }
    case .lexicon: callback = { Target.lexicon.run($0, $1) }
    case .pipeline: callback = { Target.pipeline.run($0, $1) }
    }
    let code = pointers.withUnsafeMutableBufferPointer { buffer -> Int32 in
      guard var base = buffer.baseAddress else { return 2 }
      return LLVMFuzzerRunDriver(&count, &base, callback)
    }
    exit(code)
  }
}
