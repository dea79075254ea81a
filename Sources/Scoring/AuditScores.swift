import JSONText

/// A share with its 95 % interval by Wilson's formula, which stays honest for few judgements.
public struct WilsonInterval: Sendable, Hashable {
  public let hits: Int
  public let count: Int
  public let low: Double
  public let high: Double
  public var share: Double { count > 0 ? Double(hits) / Double(count) : 0 }

  public init(hits: Int, count: Int) {
    self.hits = hits
    self.count = count
    guard count > 0 else {
      low = 0
      high = 1
      return
    }
    let z = 1.959963984540054
    let n = Double(count)
    let p = Double(hits) / n
    let middle = p + z * z / (2 * n)
    let reach = z * (p * (1 - p) / n + z * z / (4 * n * n)).squareRoot()
    let scale = 1 + z * z / n
    low = max(0, (middle - reach) / scale)
    high = min(1, (middle + reach) / scale)
  }
}

/// Precision from the judgements that the report's audit view exports.
public struct AuditScores: Sendable, Hashable {
  public struct Row: Sendable, Hashable {
    public let name: String
    public let interval: WilsonInterval
  }

  public let sampled: Int
  /// Everything right; then content, speaker and stance on their own; then by kind.
  public let rows: [Row]

  /// Reads the audit file: `{"schema":"sayso-audit/1","sample":N,"judgements":[{"id","kind",
  /// "right":true|false,"wrong":["content"|"speaker"|"stance",…]},…]}`.
  public init(_ bytes: [UInt8], file: String) throws(GoldError) {
    let value: JSONValue
    do { value = try JSONParser.parse(bytes) } catch {
      throw GoldError(file: file, line: 1, problem: "not JSON: \(error)")
    }
    guard value["schema"]?.string == "sayso-audit/1", let raw = value["judgements"]?.array else {
      throw GoldError(file: file, line: 1, problem: "no 'sayso-audit/1' file with judgements")
    }
    var right = 0
    var wrong: [String: Int] = [:]
    var kinds: [String: [Bool]] = [:]
    for item in raw {
      let parts = item["wrong"]?.array?.compactMap(\.string) ?? []
      guard let isRight = item["right"]?.bool, isRight == parts.isEmpty else {
        throw GoldError(
          file: file, line: 1,
          problem: "the judgement of '\(item["id"]?.string ?? "?")' is neither right nor wrong")
      }
      if isRight { right += 1 }
      for part in Set(parts) { wrong[part, default: 0] += 1 }
      kinds[item["kind"]?.string ?? "?", default: []].append(isRight)
    }
    sampled = value["sample"]?.int ?? raw.count
    var rows = [Row(name: "right", interval: WilsonInterval(hits: right, count: raw.count))]
    for part in ["content", "speaker", "stance"] {
      rows.append(
        Row(
          name: part,
          interval: WilsonInterval(hits: raw.count - (wrong[part] ?? 0), count: raw.count)))
    }
    for kind in kinds.keys.sorted() {
      let all = kinds[kind] ?? []
      rows.append(
        Row(name: kind, interval: WilsonInterval(hits: all.count { $0 }, count: all.count)))
    }
    self.rows = rows
  }
}
