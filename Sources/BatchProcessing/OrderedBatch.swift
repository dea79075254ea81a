import CText
import Dispatch

/// Maps items on several workers and hands the results on in the order of the items.
///
/// N long-lived workers run in one `concurrentPerform`. A worker takes the next item under a ticket
/// lock, works on it without any lock, puts the result into its slot of a ring and, when it is the
/// next one in order, hands on all results that are ready. At most `window` items are in flight, so
/// memory does not depend on the number of items, and the order of results does not depend on the
/// number of workers.
public struct OrderedBatch: Sendable {
  /// Number of workers, at least 1.
  public let workers: Int
  /// Largest number of items taken and not yet handed on.
  public let window: Int

  public init(workers: Int, window: Int? = nil) {
    self.workers = max(1, workers)
    self.window = max(self.workers, window ?? self.workers * 4)
  }

  /// Runs until `next` returns nil or something throws; the first error is thrown again.
  ///
  /// - Parameters:
  ///   - next: Returns the next item or nil; called by one worker at a time.
  ///   - makeState: Makes what a worker keeps to itself, such as handles; once for each worker.
  ///   - work: Turns an item into a result; called by all workers at once.
  ///   - consume: Takes the results in the order of the items; called by one worker at a time.
  ///
  /// After an error no item is taken any more, and no result after the failed one is handed on.
  public func run<State, Item: Sendable, Result: Sendable>(
    next: @escaping @Sendable () throws -> Item?,
    makeState: @escaping @Sendable () throws -> State,
    work: @escaping @Sendable (inout State, Item) throws -> Result,
    consume: @escaping @Sendable (Result) throws -> Void
  ) throws {
    try runInParts(
      next: next, makeState: makeState, work: { state, item, _ in try work(&state, item) },
      consume: consume)
  }

  /// The same, where a result may be so large that it is handed on in parts: `work` gets a function
  /// that waits until all earlier results are handed on and then hands on a part of this one.
  public func runInParts<State, Item: Sendable, Result: Sendable>(
    next: @escaping @Sendable () throws -> Item?,
    makeState: @escaping @Sendable () throws -> State,
    work: @escaping @Sendable (inout State, Item, (Result) throws -> Void) throws -> Result,
    consume: @escaping @Sendable (Result) throws -> Void
  ) throws {
    let ring = Ring<Result>(window: window)
    let ticket = Locked(0)
    DispatchQueue.concurrentPerform(iterations: workers) { _ in
      do {
        // A worker that starts when all is done needs no state.
        if ring.isClosed { return }
        ctext_use_large_pages_here()
        var state = try makeState()
        while true {
          ring.takeSlot()
          if ring.isClosed { break }
          guard let (index, item) = try Self.take(from: ticket, next) else { break }
          let result = try work(&state, item) { part in
            try ring.handOn(part, of: index, consume)
          }
          ring.put(result, at: index)
          try ring.drain(consume)
        }
        ring.close(nil)
      } catch {
        ring.close(error)
      }
    }
    if let error = ring.error { throw error }
  }

  // The number and the item belong together only here, under the lock.
  private static func take<Item: Sendable>(
    from ticket: Locked<Int>, _ next: () throws -> Item?
  ) throws -> (index: Int, item: Item)? {
    try ticket.withLock { count in
      guard let item = try next() else { return nil }
      defer { count += 1 }
      return (count, item)
    }
  }
}

/// The results between the workers and the consumer.
private final class Ring<Result: Sendable>: Sendable {
  private struct State: Sendable {
    var slots: [Result?]
    /// Number of results handed on.
    var done = 0
    /// Whether a worker is handing on results.
    var draining = false
    /// Who waits for the turn of an item, to hand on a part of its result.
    var waiting: [Int: DispatchSemaphore] = [:]
    var closed = false
    var error: (any Error)?
  }

  private let state: Locked<State>
  /// Counts free slots; starts at 0 and is signalled up, as it must never end below its start.
  private let free = DispatchSemaphore(value: 0)

  init(window: Int) {
    state = Locked(State(slots: Array(repeating: nil, count: window)))
    for _ in 0..<window { free.signal() }
  }

  var isClosed: Bool { state.withLock { $0.closed } }
  var error: (any Error)? { state.withLock { $0.error } }

  /// Waits until fewer than `window` items are in flight, or until the ring is closed.
  func takeSlot() { free.wait() }

  /// Lets every waiting worker go on and take nothing more; keeps the first error.
  func close(_ error: (any Error)?) {
    let waiting = state.withLock { state -> [Int: DispatchSemaphore] in
      state.closed = true
      if state.error == nil { state.error = error }
      if state.error == nil { return [:] }
      defer { state.waiting = [:] }
      return state.waiting
    }
    for waiter in waiting.values { waiter.signal() }
    // Each worker that passes sees `closed`, and closing again passes the permission on.
    free.signal()
  }

  func put(_ result: Result, at index: Int) {
    state.withLock { $0.slots[index % $0.slots.count] = result }
  }

  /// Waits for the turn of an item and hands on a part of its result.
  ///
  /// It is then the first in order and not in its slot yet, so no other worker hands on anything.
  func handOn(_ part: Result, of index: Int, _ consume: (Result) throws -> Void) throws {
    let turn = DispatchSemaphore(value: 0)
    while true {
      let error: (any Error)?
      let isTurn: Bool
      (isTurn, error) = state.withLock { state in
        if state.error == nil && state.done != index { state.waiting[index] = turn }
        return (state.done == index, state.error)
      }
      if let error { throw error }
      if isTurn { return try consume(part) }
      turn.wait()
    }
  }

  /// Hands on the results that are next in order, unless another worker is doing so.
  func drain(_ consume: (Result) throws -> Void) throws {
    while true {
      let next: Result? = state.withLock { state in
        let slot = state.done % state.slots.count
        guard !state.draining, state.error == nil, let result = state.slots[slot] else {
          return nil
        }
        state.slots[slot] = nil
        state.draining = true
        return result
      }
      guard let next else { return }
      do {
        try consume(next)
      } catch {
        state.withLock {
          $0.draining = false
          if $0.error == nil { $0.error = error }
        }
        throw error
      }
      let waiter = state.withLock { state in
        state.draining = false
        state.done += 1
        return state.waiting.removeValue(forKey: state.done)
      }
      waiter?.signal()
      free.signal()
    }
  }
}
