import TextModel

/// The first record of a run: what made the records that follow.
///
/// Holds nothing that differs between two runs over the same input with the same options, such as
/// times or host names.
public struct RunRecord: Sendable, Hashable {
  /// One option as it took effect.
  public struct Option: Sendable, Hashable {
    public var name: String
    public var value: String
    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// Version of Sayso: "1.0.0".
  public var sayso: String
  /// Version of ICU at run time: "76.1".
  public var icu: String?
  /// Fingerprint of all lexicons in use.
  public var lexicon: String?
  /// Options that shape records, in the order they should be shown.
  public var options: [Option]

  public init(sayso: String, icu: String? = nil, lexicon: String? = nil, options: [Option] = []) {
    self.sayso = sayso
    self.icu = icu
    self.lexicon = lexicon
    self.options = options
  }
}

/// The last record of a run: what was counted.
public struct SummaryRecord: Sendable, Hashable {
  public var documents: Int
  public var errors: Int
  public var direct: Int
  public var mixed: Int
  public var indirect: Int
  /// Quotations with a source phrase or an inherited speaker.
  public var attributed: Int
  /// Quotations whose speaker has a name.
  public var named: Int
  public var stances: Int
  /// Bytes of decoded text.
  public var bytes: Int
  /// Wall-clock seconds; nil where the record must be the same for every run.
  public var seconds: Double?

  public init() {
    (documents, errors, direct, mixed, indirect) = (0, 0, 0, 0, 0)
    (attributed, named, stances, bytes) = (0, 0, 0, 0)
    seconds = nil
  }

  public var quotations: Int { direct + mixed + indirect }

  /// Counts a document in.
  public mutating func add(_ annotated: AnnotatedDocument) {
    documents += 1
    bytes += annotated.document.text.count
    add(annotated.records)
  }

  /// Counts quotations in.
  public mutating func add(_ records: [AttributionRecord]) {
    // In place: to take a record out of the array counts references for all it holds.
    records.withUnsafeBufferPointer { records in
      for i in records.indices {
        switch records[i].kind {
        case .direct: direct += 1
        case .mixed: mixed += 1
        case .indirect: indirect += 1
        }
        if !records[i].source.isEmpty || records[i].speaker != nil { attributed += 1 }
        if records[i].speaker?.name != nil { named += 1 }
        stances += records[i].stances.count
      }
    }
  }

  /// Adds the counts of another part of the run.
  public mutating func add(_ other: SummaryRecord) {
    documents += other.documents
    errors += other.errors
    direct += other.direct
    mixed += other.mixed
    indirect += other.indirect
    attributed += other.attributed
    named += other.named
    stances += other.stances
    bytes += other.bytes
  }
}
