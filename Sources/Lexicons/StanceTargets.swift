/// One issue or entity that a stance may be about.
public struct StanceTargetEntry: Sendable, Hashable {
  public var id: String?
  /// Id of the wider target, or nil.
  public var parent: String?
  public var name: String
  public var aliases: [String]

  public init(id: String?, parent: String? = nil, name: String, aliases: [String] = []) {
    self.id = id
    self.parent = parent
    self.name = name
    self.aliases = aliases
  }
}

/// The targets of `targets.lex` and the user's, in order; later ones win where phrases are equal.
public struct StanceTargets: Sendable {
  public private(set) var entries: [StanceTargetEntry] = []
  /// Index of the parent of each entry, or −1.
  public private(set) var parents: [Int] = []

  public init() {}

  mutating func add(_ entry: StanceTargetEntry) {
    entries.append(entry)
    parents.append(-1)
  }

  mutating func linkParents() {
    var index: [String: Int] = [:]
    for (i, entry) in entries.enumerated() {
      if let id = entry.id { index[id] = i }
    }
    for (i, entry) in entries.enumerated() {
      if let parent = entry.parent { parents[i] = index[parent] ?? -1 }
    }
  }

  /// The entry and the ones it lies under, narrowest first.
  public func lineage(_ index: Int) -> [Int] {
    var out = [index]
    var at = parents[index]
    while at >= 0 && !out.contains(at) {
      out.append(at)
      at = parents[at]
    }
    return out
  }
}
