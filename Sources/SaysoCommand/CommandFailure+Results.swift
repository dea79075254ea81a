import Glibc
import Reports
import Scoring

extension CommandFailure {
  /// Runs `body`; what is wrong with results, gold or output ends the command with its exit code.
  static func reported(_ body: () throws -> Void) throws {
    // A reader that has gone is a quiet end.
    signal(SIGPIPE, SIG_IGN)
    do {
      try body()
    } catch let error as ResultError {
      if error.problem == String(cString: strerror(EPIPE)) { return }
      throw error.isOutput
        ? CommandFailure.output(error.description) : CommandFailure.usage(error.description)
    } catch let error as GoldError {
      throw CommandFailure.usage(error.description)
    } catch let error as ExportError {
      throw CommandFailure.usage(error.description)
    }
  }
}
