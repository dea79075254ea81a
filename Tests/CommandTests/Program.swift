import Glibc

/// What a run of the program left behind.
struct Finished {
  var out: [UInt8]
  var err: String
  /// Exit code; 128 + N for signal N.
  var code: Int32

  var lines: [String] {
    String(decoding: out, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  /// Lines of records of one type.
  func records(_ type: String) -> [String] {
    lines.filter { $0.hasPrefix("{\"schema\":\"sayso/1\",\"type\":\"\(type)\"") }
  }
}

/// The built `sayso`, run as users run it.
struct Program {
  /// The one that `SAYSO_BINARY` names, else the one beside the test executable.
  static let path: String = {
    if let named = getenv("SAYSO_BINARY") { return String(cString: named) }
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count - 1)
    var bytes = buffer.prefix(max(0, count)).map(UInt8.init(bitPattern:))
    // The runner may be a helper that loads the tests: then its arguments name them.
    for argument in CommandLine.arguments where argument.contains(".xctest") {
      bytes = Array(argument.utf8)
    }
    let folder = bytes[..<(bytes.lastIndex(of: 0x2F) ?? bytes.startIndex)]
    return String(decoding: folder, as: UTF8.self) + "/sayso"
  }()

  static let isLong = getenv("SAYSO_LONG") != nil

  /// Whether the environment names the program, which is then a release build.
  static let isNamed = getenv("SAYSO_BINARY") != nil

  /// Runs to the end. Input comes from and output goes to files, so nothing can block.
  static func run(
    _ arguments: [String], input: [UInt8] = [], out: String? = nil, environment: [String]? = nil,
    folder: String? = nil
  ) -> Finished {
    let scratch = Scratch()
    let input = scratch.write("in", input)
    let running = Running(
      arguments, input: input, out: out ?? scratch.path + "/out", err: scratch.path + "/err",
      environment: environment, folder: folder)
    let code = running.wait()
    return Finished(
      out: out == nil ? scratch.read("out") : [],
      err: String(decoding: scratch.read("err"), as: UTF8.self), code: code)
  }

  static func run(_ arguments: [String], input: String) -> Finished {
    run(arguments, input: Array(input.utf8))
  }

  /// Runs a line of shell with `sayso` in `$SAYSO`.
  static func shell(_ line: String) -> Finished {
    let scratch = Scratch()
    let running = Running(
      ["-c", line], program: "/bin/sh", input: "/dev/null", out: scratch.path + "/out",
      err: scratch.path + "/err", environment: ["SAYSO=\(path)", "PATH=/usr/bin:/bin"],
      folder: nil)
    let code = running.wait()
    return Finished(
      out: scratch.read("out"), err: String(decoding: scratch.read("err"), as: UTF8.self),
      code: code)
  }
}

/// A program that runs.
final class Running {
  private(set) var process: pid_t = 0
  private var status: Int32 = 0
  /// User and system time in seconds and peak memory in bytes, once it has ended.
  private(set) var cpu = 0.0
  private(set) var peakMemory = 0

  init(
    _ arguments: [String], program: String = Program.path, input: String = "/dev/null",
    out: String = "/dev/null", outNumber: Int32? = nil, err: String = "/dev/null",
    environment: [String]? = nil,
    folder: String? = nil
  ) {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
    if let outNumber {
      posix_spawn_file_actions_adddup2(&actions, outNumber, 1)
    } else {
      posix_spawn_file_actions_addopen(&actions, 1, out, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    }
    posix_spawn_file_actions_addopen(&actions, 2, err, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    // `env` changes the folder: posix_spawn cannot, portably.
    let arguments = folder.map { ["-C", $0, program] + arguments } ?? arguments
    let program = folder == nil ? program : "/usr/bin/env"
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // The test runner may have set signals to be ignored or blocked.
    var none = sigset_t()
    var all = sigset_t()
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    var words = ([program] + arguments).map { strdup($0) } + [nil]
    var settings = (environment ?? ["PATH=/usr/bin:/bin"]).map { strdup($0) } + [nil]
    defer { for word in words + settings { free(word) } }
    let code = posix_spawn(&process, program, &actions, &attributes, &words, &settings)
    precondition(code == 0, "cannot run \(program): error \(code)")
  }

  func signal(_ number: Int32) { kill(process, number) }

  /// Whether it has not ended yet; it is not waited for.
  var isAlive: Bool {
    var info = siginfo_t()
    let options = WEXITED | WNOHANG | WNOWAIT
    return waitid(P_PID, id_t(process), &info, options) == 0 && info.si_signo == 0
  }

  /// Waits for the end; returns the exit code.
  ///
  /// The peak of memory is read from the running process: what the kernel tells at its end begins with
  /// the memory of the test runner that started it.
  func wait() -> Int32 {
    var pause: UInt32 = 250
    while isAlive {
      peakMemory = max(peakMemory, Self.highWater(of: process))
      usleep(pause)
      pause = min(pause * 2, 4000)
    }
    var usage = rusage()
    while wait4(process, &status, 0, &usage) < 0 && errno == EINTR {}
    func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
    cpu = seconds(usage.ru_utime) + seconds(usage.ru_stime)
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
  }
}

extension Running {
  /// The most memory that a process or one of its children has taken so far, in bytes; 0 once it has
  /// ended.
  private static func highWater(of process: pid_t) -> Int {
    let folder = "/proc/\(process)/"
    var most = 0
    for line in Scratch.lines(of: folder + "status") where line.hasPrefix("VmHWM:") {
      most = (line.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0) * 1024
    }
    for line in Scratch.lines(of: folder + "task/\(process)/children") {
      for child in line.split(separator: " ") {
        if let child = pid_t(child) { most = max(most, highWater(of: child)) }
      }
    }
    return most
  }
}

/// A temporary folder that goes away with its owner.
final class Scratch {
  let path: String

  init() {
    var template = Array("/tmp/sayso-test-XXXXXX".utf8CString)
    path = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) } ?? ""
    }
    precondition(!path.isEmpty, "no temporary folder")
  }

  deinit { Self.remove(path) }

  /// Writes a file, with the folders it lies in; returns its path.
  @discardableResult func write(_ name: String, _ bytes: [UInt8]) -> String {
    var made = path
    for part in name.split(separator: "/").dropLast() {
      made += "/" + part
      mkdir(made, 0o755)
    }
    let full = path + "/" + name
    guard let file = fopen(full, "w") else { preconditionFailure("cannot write \(full)") }
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
    return full
  }

  @discardableResult func write(_ name: String, _ text: String) -> String {
    write(name, Array(text.utf8))
  }

  /// The bytes of a file; none where it is not there.
  func read(_ name: String) -> [UInt8] {
    guard let file = fopen(path + "/" + name, "r") else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 20)
    while true {
      let count = fread(&piece, 1, piece.count, file)
      if count == 0 { return bytes }
      bytes += piece[..<count]
    }
  }

  /// The lines of a small file; none where it is not there.
  static func lines(of path: String) -> [Substring] {
    guard let file = fopen(path, "r") else { return [] }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 8192)
    let count = fread(&bytes, 1, bytes.count, file)
    return String(decoding: bytes[..<count], as: UTF8.self).split(separator: "\n")
  }

  func has(_ name: String) -> Bool { access(path + "/" + name, F_OK) == 0 }

  static func remove(_ path: String) {
    chmod(path, 0o700)
    if let handle = opendir(path) {
      while let entry = readdir(handle) {
        let name = withUnsafeBytes(of: &entry.pointee.d_name) { field in
          String(decoding: field.prefix { $0 != 0 }, as: UTF8.self)
        }
        if name == "." || name == ".." { continue }
        if unlink(path + "/" + name) != 0 { remove(path + "/" + name) }
      }
      closedir(handle)
    }
    rmdir(path)
  }
}

/// Random numbers that a seed decides.
struct Seeded: RandomNumberGenerator {
  private var state: UInt64
  init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}

/// News of no event: articles made of a few sentences with names and quotations.
enum Articles {
  private static let people = ["Anna Berg", "Li Wen", "Omar Haddad", "Ruth Okoye", "Tom Sayer"]
  private static let roles = ["a spokeswoman", "the minister", "an economist", "the mayor"]
  private static let claims = [
    "the bridge will open in May", "prices have gone too far", "we cannot accept the new fees",
    "the talks were frank and useful", "nobody told the crews",
  ]

  static func article(_ number: Int, paragraphs: Int = 5) -> String {
    var random = Seeded(UInt64(number + 1))
    var text = "Report number \(number) from the harbour.\n\n"
    for _ in 0..<paragraphs {
      let who = people.randomElement(using: &random) ?? ""
      let role = roles.randomElement(using: &random) ?? ""
      let claim = claims.randomElement(using: &random) ?? ""
      switch Int.random(in: 0..<4, using: &random) {
      case 0:
        text += "“\(claim.prefix(1).uppercased() + claim.dropFirst()),” said \(who), \(role).\n\n"
      case 1: text += "\(who), \(role), said that \(claim).\n\n"
      case 2: text += "According to \(who), \(claim). The council did not comment.\n\n"
      default: text += "\"It is simple: \(claim),\" \(who) told the paper on Monday.\n\n"
      }
    }
    return text
  }

  /// The same as JSON Lines.
  static func jsonl(_ numbers: Range<Int>, paragraphs: Int = 5) -> String {
    var out = ""
    for number in numbers {
      let text = article(number, paragraphs: paragraphs)
      let escaped = text.replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
      out += "{\"id\":\"n\(number)\",\"text\":\"\(escaped)\"}\n"
    }
    return out
  }
}
