import Glibc
import Testing

@testable import BatchProcessing

@Suite struct RunFolderTests {
  private func open(
    _ path: String, _ mode: RunFolder.Mode = .new, fingerprint: String = "f"
  ) throws(OutputError) -> RunFolder {
    try RunFolder(
      path, names: ["a", "b"], others: ["run.json"], mode: mode, fingerprint: fingerprint, counts: 2
    )
  }

  private func refusal(_ body: () throws(OutputError) -> RunFolder) -> OutputError.Kind? {
    do throws(OutputError) {
      _ = try body()
      return nil
    } catch {
      return error.kind
    }
  }

  @Test("results appear under their names when the run is complete, and only then")
  func complete() throws {
    let scratch = Scratch()
    let path = scratch.path + "/deep/out"
    let folder = try open(path)
    try folder.append([[1, 2], [3]])
    #expect(access(path + "/a", F_OK) != 0)
    try folder.finish(InputPosition(), counts: [1, 1], with: [(name: "run.json", bytes: [9])])
    #expect(scratch.read("deep/out/a") == [1, 2])
    #expect(scratch.read("deep/out/b") == [3])
    #expect(scratch.read("deep/out/run.json") == [9])
    #expect(access(path + "/checkpoint.json", F_OK) != 0)
    #expect(access(path + "/a.part", F_OK) != 0)
  }

  @Test("what stands behind the checkpoint is cut off when a run goes on")
  func resumes() throws {
    let scratch = Scratch()
    let path = scratch.path + "/out"
    var position = InputPosition()
    position.ordinal = 7
    position.path = "c/\u{201C}x\".txt"
    do {
      let folder = try open(path)
      try folder.append([[1, 2], [3]])
      try folder.save(position, counts: [5, 6])
      try folder.append([[UInt8](repeating: 4, count: 1 << 20), [5]])
    }
    #expect((scratch.read("out/a.part") ?? []).count > 2)
    #expect(refusal { () throws(OutputError) in try open(path) } == .exists)
    #expect(
      refusal { () throws(OutputError) in try open(path, .resume, fingerprint: "g") }
        == .notResumable)
    let folder = try open(path, .resume)
    #expect(folder.resumed?.position == position)
    #expect(folder.resumed?.counts == [5, 6])
    try folder.append([[7], []])
    try folder.finish(position, counts: [0, 0], with: [])
    #expect(scratch.read("out/a") == [1, 2, 7])
    #expect(scratch.read("out/b") == [3])
  }

  @Test("a checkpoint stands before a unit of which only parts are written")
  func parts() throws {
    let scratch = Scratch()
    let path = scratch.path + "/out"
    do {
      let folder = try open(path)
      try folder.append([[1], [2]])
      try folder.append([[3], []], isPart: true)
      try folder.save(InputPosition(), counts: [1, 1])
    }
    #expect(scratch.read("out/a.part") == [1, 3])
    let folder = try open(path, .resume)
    try folder.append([[4], []], isPart: true)
    try folder.append([[5], [6]])
    try folder.finish(InputPosition(), counts: [2, 2], with: [])
    #expect(scratch.read("out/a") == [1, 4, 5])
    #expect(scratch.read("out/b") == [2, 6])
  }

  @Test("a run that was stopped while it put its files in place ends when it goes on")
  func endsTwice() throws {
    let scratch = Scratch()
    let path = scratch.path + "/out"
    do {
      let folder = try open(path)
      try folder.append([[1], [2]])
      try folder.finish(InputPosition(), counts: [1, 1], with: [])
    }
    // As if it had stopped after the first rename.
    rename(path + "/b", path + "/b.part")
    var checkpoint = Checkpoint(fingerprint: "f", sizes: [1, 1], counts: [1, 1])
    checkpoint.isComplete = true
    scratch.write("out/checkpoint.json", checkpoint.json)
    let folder = try open(path, .resume)
    #expect(folder.resumed?.isComplete == true)
    for stream in 0...1 { try folder.eachLine(of: stream) { _ in } }
    try folder.finish(InputPosition(), counts: [1, 1], with: [(name: "run.json", bytes: [9])])
    #expect(scratch.read("out/a") == [1])
    #expect(scratch.read("out/b") == [2])
    #expect(scratch.read("out/run.json") == [9])
  }

  @Test("results are not overwritten unless asked, and one run at a time writes")
  func refuses() throws {
    let scratch = Scratch()
    let path = scratch.path + "/out"
    do {
      let folder = try open(path)
      #expect(refusal { () throws(OutputError) in try open(path, .overwrite) } == .locked)
      try folder.finish(InputPosition(), counts: [], with: [])
    }
    #expect(refusal { () throws(OutputError) in try open(path) } == .exists)
    #expect(refusal { () throws(OutputError) in try open(path, .resume) } == .complete)
    #expect(refusal { () throws(OutputError) in try open(path, .overwrite) } == nil)
    scratch.write("file", "x")
    #expect(refusal { () throws(OutputError) in try open(scratch.path + "/file/x") } == .notWritten)
    scratch.write("odd/checkpoint.json", "{}")
    #expect(
      refusal { () throws(OutputError) in try open(scratch.path + "/odd", .resume) }
        == .notResumable)
  }

  @Test("a full device is an error with the file's name")
  func full() throws {
    let number = Glibc.open("/dev/full", O_WRONLY)
    defer { close(number) }
    do throws(OutputError) {
      try writeAll([1, 2, 3], to: number, "results/a")
      Issue.record("wrote to a full device")
    } catch {
      #expect(error.kind == .notWritten)
      #expect(error.description.hasPrefix("results/a: cannot be written: No space left on device"))
    }
  }

  @Test("documents whose id came before are flagged in their line")
  func duplicates() throws {
    let scratch = Scratch()
    let options = InputOptions()
    let reader = try CorpusReader(roots: [scratch.write("x.txt", "x")], options: options)
    let unit = try #require(reader.next())
    var output = UnitOutput(streams: 1, counts: 0, unit: unit)
    var lines: [UInt8] = []
    for (id, flags) in [
      ("a", ""), ("b", "\"x\""), ("a", "\"made-id\""), ("\\\"flags\\\":[", ""), ("b", ""),
    ] {
      let line = "{\"id\":\"\(id)\",\"flags\":[\(flags)],\"meta\":{\"flags\":[1]}}\n"
      output.marks.append(UnitOutput.Mark(id: id, line: lines.count))
      lines += Array(line.utf8)
    }
    output.streams[0] = lines
    var ids = DocumentIDs()
    #expect(ids.flagDuplicates(in: &output) == 2)
    let result = String(decoding: output.streams[0], as: UTF8.self).split(separator: "\n")
    #expect(result[0] == #"{"id":"a","flags":[],"meta":{"flags":[1]}}"#)
    #expect(result[2] == #"{"id":"a","flags":["duplicate-id","made-id"],"meta":{"flags":[1]}}"#)
    #expect(result[4] == #"{"id":"b","flags":["duplicate-id"],"meta":{"flags":[1]}}"#)
    var again = DocumentIDs()
    Array(result[1].utf8).withUnsafeBufferPointer { again.insert(documentLine: $0) }
    #expect(again.flagDuplicates(in: &output) == 3)
  }
}
