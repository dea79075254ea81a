import Glibc
import Testing

@testable import BatchProcessing

@Suite struct OrderedBatchTests {
  private struct Failure: Error {}

  /// Numbers from 1 on, for any thread.
  private final class Numbers: Sendable {
    private let last = Locked(0)

    func next() -> Int {
      last.withLock { last in
        last += 1
        return last
      }
    }
  }

  @Test("results come in the order of the items", arguments: [1, 2, 3, 7], [1, 100, 1000])
  func ordered(workers: Int, count: Int) throws {
    let results = Locked<[Int]>([])
    let numbers = Numbers()
    try OrderedBatch(workers: workers).run(
      next: {
        let number = numbers.next()
        return number <= count ? number : nil
      },
      makeState: { Seeded(UInt64(count)) },
      work: { state, item in
        if item % 7 == 0 { usleep(UInt32(state.next() % 500)) }
        return item * 2
      },
      consume: { result in results.withLock { $0.append(result) } })
    #expect(results.withLock { $0 } == (1...count).map { $0 * 2 })
  }

  @Test("never more items are in flight than the window holds", arguments: [1, 2, 4])
  func bounded(workers: Int) throws {
    let inFlight = Locked((now: 0, most: 0, taken: 0))
    try OrderedBatch(workers: workers, window: 5).run(
      next: {
        inFlight.withLock { flight -> Int? in
          if flight.taken == 300 { return nil }
          flight.taken += 1
          flight.now += 1
          flight.most = max(flight.most, flight.now)
          return flight.taken
        }
      },
      makeState: {}, work: { _, item in if item % 10 == 1 { usleep(300) } },
      consume: { _ in inFlight.withLock { $0.now -= 1 } })
    let most = inFlight.withLock { $0.most }
    #expect(most <= 5)
    #expect(inFlight.withLock { $0.now } == 0)
  }

  @Test("parts of a result come in order, before the rest of it", arguments: [1, 2, 3, 7])
  func inParts(workers: Int) throws {
    let results = Locked<[Int]>([])
    let numbers = Numbers()
    try OrderedBatch(workers: workers).runInParts(
      next: {
        let number = numbers.next()
        return number <= 400 ? number : nil
      },
      makeState: { Seeded(5) },
      work: { state, item, handOn in
        if item % 5 == 0 { usleep(UInt32(state.next() % 300)) }
        for part in 0..<item % 4 { try handOn(item * 10 + part) }
        return item * 10 + item % 4
      },
      consume: { result in results.withLock { $0.append(result) } })
    let expected = (1...400).flatMap { item in (0...item % 4).map { item * 10 + $0 } }
    #expect(results.withLock { $0 } == expected)
  }

  @Test(
    "an error reaches those who wait to hand on a part", arguments: [Place.work, .consume],
    [2, 3, 7])
  func failingInParts(place: Place, workers: Int) {
    let numbers = Numbers()
    #expect(throws: Failure.self) {
      try OrderedBatch(workers: workers).runInParts(
        next: { numbers.next() }, makeState: {},
        work: { _, item, handOn in
          if item == 20 {
            usleep(2000)
            if place == .work { throw Failure() }
          }
          try handOn(item)
          return item
        },
        consume: { item in if place == .consume && item == 20 { throw Failure() } })
    }
  }

  enum Place: CaseIterable { case next, makeState, work, consume }

  @Test("an error ends the run and is thrown", arguments: Place.allCases, [1, 2, 3])
  func failing(place: Place, workers: Int) {
    let consumed = Locked<[Int]>([])
    let numbers = Numbers()
    #expect(throws: Failure.self) {
      try OrderedBatch(workers: workers).run(
        next: {
          let item = numbers.next()
          if place == .next && item == 20 { throw Failure() }
          return item < 1_000_000 ? item : nil
        },
        makeState: { if place == .makeState { throw Failure() } },
        work: { _, item in
          if place == .work && item == 20 { throw Failure() }
          return item
        },
        consume: { item in
          if place == .consume && item == 20 { throw Failure() }
          consumed.withLock { $0.append(item) }
        })
    }
    let items = consumed.withLock { $0 }
    #expect(items == Array(items.indices.map { $0 + 1 }))
    #expect(items.count < 20)
  }
}
