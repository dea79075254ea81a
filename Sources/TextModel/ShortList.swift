/// What a `ShortList` holds: plain memory, with a value for the places that are not in use.
public protocol ShortListElement: BitwiseCopyable, Hashable, Sendable {
  static var unused: Self { get }
}

/// A list that nearly always has few elements: they stand in place, and only what is too much for that
/// stands in an array. So most lists are made, copied and thrown away without asking for memory.
@frozen public struct ShortList<Element: ShortListElement>: Sendable {
  @usableFromInline var places: InlineArray<4, Element>
  @usableFromInline var used: Int
  @usableFromInline var rest: [Element]

  /// How many elements stand in place.
  @inlinable static var room: Int { 4 }

  @inlinable public init() {
    places = InlineArray(repeating: .unused)
    used = 0
    rest = []
  }

  @inlinable public init(_ element: Element) {
    places = InlineArray(repeating: element)
    used = 1
    rest = []
  }

  @inlinable public mutating func append(_ element: Element) {
    if used < Self.room { places[used] = element } else { rest.append(element) }
    used += 1
  }
}

extension ShortList: RandomAccessCollection, MutableCollection, RangeReplaceableCollection {
  @inlinable public var count: Int { used }
  @inlinable public var startIndex: Int { 0 }
  @inlinable public var endIndex: Int { used }

  @inlinable public subscript(i: Int) -> Element {
    get {
      precondition(i >= 0 && i < used)
      return i < Self.room ? places[i] : rest[i - Self.room]
    }
    set {
      precondition(i >= 0 && i < used)
      if i < Self.room { places[i] = newValue } else { rest[i - Self.room] = newValue }
    }
  }

  public mutating func replaceSubrange(
    _ range: Range<Int>, with new: some Collection<Element>
  ) {
    var all = Array(self)
    all.replaceSubrange(range, with: new)
    self = ShortList()
    for element in all { append(element) }
  }
}

extension ShortList: ExpressibleByArrayLiteral {
  public init(arrayLiteral elements: Element...) {
    self.init()
    for element in elements { append(element) }
  }
}

extension ShortList: Hashable {
  public static func == (a: ShortList, b: ShortList) -> Bool { a.elementsEqual(b) }
  public static func == (a: ShortList, b: [Element]) -> Bool { a.elementsEqual(b) }
  public static func == (a: [Element], b: ShortList) -> Bool { a.elementsEqual(b) }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(count)
    for element in self { hasher.combine(element) }
  }
}

/// Spans of one document; of content, cue and source there are seldom more than two.
public typealias SpanList = ShortList<TextSpan>

extension TextSpan: ShortListElement {
  @inlinable public static var unused: TextSpan { TextSpan(0, 0) }
}
