import BatchProcessing

/// `sayso extract --dry-run`: what would be read.
struct DryRun {
  let paths: [String]
  let options: InputOptions

  /// Lists each file with format, compression, encoding and size, and the sum of all; with
  /// `--shard`, those that the shard reads.
  func run() throws {
    var walker = CorpusWalker(roots: paths, options: options)
    var files = 0
    var bytes = 0
    var problems = 0
    do throws(OutputError) {
      while let entry = walker.next() {
        let look = FileLook(entry, options: options)
        // Of a file with records each shard reads all and works on its lines.
        let isWhole = look.problem != nil || look.format == InputFormat.text.rawValue
        if isWhole, let shard = options.shard, !shard.contains(entry.ordinal) { continue }
        let place = Messages.printable(entry.path)
        if let problem = look.problem {
          problems += 1
          try writeOut("\(place)\terror[\(problem.kind.rawValue)]: \(problem.problem)\n")
          continue
        }
        files += 1
        bytes &+= entry.size
        try writeOut(
          "\(place)\t\(look.format)\t\(look.compression ?? "plain")\t\(look.encoding)"
            + "\t\(entry.size) bytes\n")
      }
      try writeOut(
        "\(files) files, \(bytes) bytes, \(walker.skipped) others left out, \(problems) errors\n")
    } catch {
      throw Extract.failure(error)
    }
  }
}
