import CText
import Dispatch

/// A value that another thread makes while this one goes on.
///
/// For a few large pieces of work, such as reading lexicons at the start: each takes a thread.
public final class Pending<Value: Sendable>: Sendable {
  private let made = Locked<Value?>(nil)
  private let group = DispatchGroup()
  private let make: @Sendable () -> Value

  /// Begins to make the value.
  public init(_ make: @escaping @Sendable () -> Value) {
    self.make = make
    DispatchQueue.global(qos: .userInitiated).async(group: group) { self.finish() }
  }

  /// Waits for the value.
  public func value() -> Value {
    group.wait()
    return made.withLock { $0 } ?? make()
  }

  private func finish() {
    ctext_use_large_pages_here()
    let value = make()
    made.withLock { $0 = value }
  }
}
