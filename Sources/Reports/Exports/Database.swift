import CSQLite

/// A connection to a SQLite file.
final class Database {
  private var handle: OpaquePointer?
  private let path: String

  init(_ path: String) throws {
    self.path = path
    let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
    guard sqlite3_open_v2(path, &handle, flags, nil) == SQLITE_OK else {
      let problem = message
      sqlite3_close_v2(handle)
      handle = nil
      throw ResultError(file: path, line: nil, problem: problem, isOutput: true)
    }
  }

  deinit { sqlite3_close_v2(handle) }

  var message: String {
    handle.flatMap { sqlite3_errmsg($0) }.map { String(cString: $0) } ?? "cannot be opened"
  }

  func execute(_ statements: String) throws {
    guard sqlite3_exec(handle, statements, nil, nil, nil) == SQLITE_OK else { throw failure() }
  }

  func prepare(_ statement: String) throws -> Statement {
    var compiled: OpaquePointer?
    guard sqlite3_prepare_v2(handle, statement, -1, &compiled, nil) == SQLITE_OK, let compiled
    else { throw failure() }
    return Statement(compiled, self)
  }

  func failure() -> ResultError {
    ResultError(file: path, line: nil, problem: message, isOutput: true)
  }

  /// A compiled statement, run once for each row.
  final class Statement {
    enum Value {
      case text(String?)
      case number(Int?)
    }

    private let handle: OpaquePointer
    private let database: Database

    init(_ handle: OpaquePointer, _ database: Database) {
      self.handle = handle
      self.database = database
    }

    deinit { sqlite3_finalize(handle) }

    func run(_ values: [Value]) throws {
      for (at, value) in values.enumerated() {
        let place = Int32(at + 1)
        switch value {
        case .text(let text?):
          // SQLITE_TRANSIENT: the bytes are copied. The length is given, so NUL bytes are kept.
          let copy = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
          let bytes = Array(text.utf8)
          _ = bytes.withUnsafeBufferPointer { buffer in
            buffer.withMemoryRebound(to: CChar.self) {
              sqlite3_bind_text(handle, place, $0.baseAddress, Int32(clamping: $0.count), copy)
            }
          }
          if bytes.isEmpty { sqlite3_bind_text(handle, place, "", 0, copy) }
        case .number(let number?): sqlite3_bind_int64(handle, place, Int64(number))
        case .text(nil), .number(nil): sqlite3_bind_null(handle, place)
        }
      }
      let code = sqlite3_step(handle)
      sqlite3_reset(handle)
      guard code == SQLITE_DONE else { throw database.failure() }
    }
  }
}
