import Glibc
import TextModel

/// A SQLite database of a result: tables, views for the common questions, full-text search.
enum SQLiteExport {
  static let schema = """
    CREATE TABLE run (name TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
    CREATE TABLE documents (
      id TEXT PRIMARY KEY, path TEXT, line INTEGER, title TEXT, date TEXT, publisher TEXT, url TEXT,
      language TEXT, encoding TEXT, sha256 TEXT, bytes INTEGER, tokens INTEGER, sentences INTEGER,
      paragraphs INTEGER, flags TEXT, text TEXT);
    CREATE TABLE speakers (
      speaker INTEGER PRIMARY KEY, name TEXT, id TEXT, kind TEXT NOT NULL, role TEXT);
    CREATE TABLE quotations (
      quotation INTEGER PRIMARY KEY, id TEXT NOT NULL, document TEXT NOT NULL, kind TEXT NOT NULL,
      attribution TEXT NOT NULL, text TEXT NOT NULL, speaker INTEGER REFERENCES speakers,
      resolution TEXT, role TEXT, paragraph INTEGER, first_sentence INTEGER, last_sentence INTEGER,
      line INTEGER, "column" INTEGER, excerpt TEXT, cut_before INTEGER, cut_after INTEGER,
      candidates TEXT, parent TEXT, continues TEXT, flags TEXT);
    CREATE TABLE spans (
      quotation INTEGER NOT NULL REFERENCES quotations, part TEXT NOT NULL, number INTEGER NOT NULL,
      start INTEGER NOT NULL, "end" INTEGER NOT NULL, byte_start INTEGER NOT NULL,
      byte_end INTEGER NOT NULL, text TEXT NOT NULL, stance INTEGER REFERENCES stances);
    CREATE TABLE stances (
      stance INTEGER PRIMARY KEY, quotation INTEGER NOT NULL REFERENCES quotations,
      target TEXT NOT NULL, target_id TEXT, holder TEXT, pole TEXT NOT NULL, intensity INTEGER,
      act TEXT, certainty TEXT, polarity TEXT, flags TEXT);
    CREATE TABLE evidence (
      quotation INTEGER NOT NULL REFERENCES quotations, stance INTEGER REFERENCES stances,
      number INTEGER NOT NULL, rule TEXT NOT NULL, tier TEXT, points INTEGER, effect TEXT,
      start INTEGER, "end" INTEGER, byte_start INTEGER, byte_end INTEGER, text TEXT);
    CREATE TABLE errors (
      path TEXT, line INTEGER, byte_offset INTEGER, document TEXT, code TEXT NOT NULL,
      message TEXT NOT NULL);
    CREATE VIRTUAL TABLE search USING fts5(
      text, speaker, content='', tokenize='unicode61 remove_diacritics 2');
    """

  static let views = """
    CREATE INDEX quotations_document ON quotations (document);
    CREATE INDEX quotations_speaker ON quotations (speaker);
    CREATE UNIQUE INDEX quotations_id ON quotations (id, quotation);
    CREATE INDEX spans_quotation ON spans (quotation);
    CREATE INDEX stances_quotation ON stances (quotation);
    CREATE INDEX stances_target ON stances (target, pole);
    CREATE VIEW all_quotations AS
      SELECT q.*, s.name AS speaker_name, s.kind AS speaker_kind, d.title, d.date, d.publisher, d.url
      FROM quotations q LEFT JOIN speakers s USING (speaker)
      LEFT JOIN documents d ON d.id = q.document;
    CREATE VIEW speaker_counts AS
      SELECT s.name, max(s.id) AS id, min(s.kind) AS kind, max(s.role) AS role,
        count(*) AS quotations, count(DISTINCT q.document) AS documents
      FROM quotations q JOIN speakers s USING (speaker) GROUP BY s.name
      ORDER BY quotations DESC, s.name;
    CREATE VIEW speaker_targets AS
      SELECT s.name AS speaker, t.target, sum(t.pole = 'support') AS support,
        sum(t.pole = 'oppose') AS oppose, sum(t.pole = 'mixed') AS mixed,
        sum(t.pole = 'neutral') AS neutral
      FROM stances t JOIN quotations q USING (quotation) JOIN speakers s USING (speaker)
      GROUP BY s.name, t.target ORDER BY count(*) DESC, s.name, t.target;
    CREATE VIEW target_months AS
      SELECT t.target, substr(d.date, 1, 7) AS month, t.pole, count(*) AS stances
      FROM stances t JOIN quotations q USING (quotation) JOIN documents d ON d.id = q.document
      WHERE d.date IS NOT NULL GROUP BY 1, 2, 3 ORDER BY 1, 2, 3;
    CREATE VIEW unattributed AS
      SELECT * FROM all_quotations WHERE speaker IS NULL;
    """

  static func write(_ source: String, to path: String) throws {
    let draft = path + ".partial"
    unlink(draft)
    do {
      let rows = try SQLiteRows(draft)
      try ResultFolder.forEachRecord(of: source) { try rows.add($0) }
      try rows.finish()
    } catch {
      unlink(draft)
      throw error
    }
    if rename(draft, path) != 0 { throw LineReader.failure(path, isOutput: true) }
  }
}

/// Fills a new database.
private final class SQLiteRows {
  private let database: Database
  private let run: Database.Statement
  private let documents: Database.Statement
  private let speakers: Database.Statement
  private let quotations: Database.Statement
  private let spans: Database.Statement
  private let stances: Database.Statement
  private let evidence: Database.Statement
  private let errors: Database.Statement
  private let search: Database.Statement
  private var speakerNumbers: [String: Int] = [:]
  private var quotationCount = 0
  private var stanceCount = 0

  init(_ path: String) throws {
    database = try Database(path)
    try database.execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN;")
    try database.execute(SQLiteExport.schema)
    run = try database.prepare("INSERT OR REPLACE INTO run VALUES (?,?)")
    documents = try database.prepare(
      "INSERT OR IGNORE INTO documents VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)")
    speakers = try database.prepare("INSERT INTO speakers VALUES (?,?,?,?,?)")
    quotations = try database.prepare(
      "INSERT INTO quotations VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)")
    spans = try database.prepare("INSERT INTO spans VALUES (?,?,?,?,?,?,?,?,?)")
    stances = try database.prepare("INSERT INTO stances VALUES (?,?,?,?,?,?,?,?,?,?,?)")
    evidence = try database.prepare("INSERT INTO evidence VALUES (?,?,?,?,?,?,?,?,?,?,?,?)")
    errors = try database.prepare("INSERT INTO errors VALUES (?,?,?,?,?,?)")
    search = try database.prepare("INSERT INTO search (rowid, text, speaker) VALUES (?,?,?)")
  }

  func finish() throws {
    try database.execute(SQLiteExport.views)
    try database.execute("COMMIT; ANALYZE;")
  }

  func add(_ record: ResultRecord) throws {
    switch record {
    case .run(let value, let unit):
      try run.run([.text("sayso"), .text(value.sayso)])
      try run.run([.text("icu"), .text(value.icu)])
      try run.run([.text("lexicon"), .text(value.lexicon)])
      try run.run([.text("offsets"), .text(unit.rawValue)])
      for option in value.options {
        try run.run([.text("option " + option.name), .text(option.value)])
      }
    case .document(let document, let nested):
      try add(document)
      for quotation in nested { try add(quotation) }
    case .quotation(let quotation): try add(quotation)
    case .error(let problem):
      try errors.run([
        .text(problem.path), .number(problem.line), .number(problem.byteOffset),
        .text(problem.document), .text(problem.code), .text(problem.message),
      ])
    case .summary: break
    }
  }

  private func add(_ document: ResultDocument) throws {
    try documents.run([
      .text(document.id), .text(document.path), .number(document.line), .text(document.title),
      .text(document.date), .text(document.source), .text(document.url), .text(document.language),
      .text(document.encoding), .text(document.sha256), .number(document.bytes),
      .number(document.tokens), .number(document.sentences), .number(document.paragraphs),
      .text(document.flags.joined(separator: " ")), .text(document.text),
    ])
  }

  private func speakerNumber(_ speaker: ResultSpeaker) throws -> Int {
    let key = [speaker.id ?? "", speaker.kind, speaker.name.map { "=" + $0 } ?? "?"]
      .joined(separator: "\u{1F}")
    if let number = speakerNumbers[key] { return number }
    let number = speakerNumbers.count + 1
    speakerNumbers[key] = number
    try speakers.run([
      .number(number), .text(speaker.name), .text(speaker.id), .text(speaker.kind),
      .text(speaker.name == nil ? nil : speaker.role),
    ])
    return number
  }

  private func add(_ quotation: ResultQuotation) throws {
    quotationCount += 1
    let key = Database.Statement.Value.number(quotationCount)
    let speaker = try quotation.speaker.map { try speakerNumber($0) }
    try quotations.run([
      key, .text(quotation.id), .text(quotation.document), .text(quotation.kind.rawValue),
      .text(quotation.attribution.rawValue), .text(quotation.text), .number(speaker),
      .text(quotation.speaker?.resolution), .text(quotation.speaker?.role),
      .number(quotation.paragraph), .number(quotation.firstSentence),
      .number(quotation.lastSentence), .number(quotation.line), .number(quotation.column),
      .text(quotation.excerpt?.text), .number(quotation.cutBefore ? 1 : 0),
      .number(quotation.cutAfter ? 1 : 0),
      .text(quotation.speaker?.candidates.joined(separator: "\n")), .text(quotation.parent),
      .text(quotation.continues),
      .text(quotation.flags.joined(separator: " ")),
    ])
    try search.run([key, .text(quotation.text), .text(quotation.speaker?.name)])
    try add(quotation.content, "content", key)
    try add(quotation.cue, "cue", key)
    try add(quotation.source, "source", key)
    try add(quotation.speaker?.mention.map { [$0] } ?? [], "mention", key)
    try add(quotation.excerpt.map { [$0] } ?? [], "excerpt", key)
    try add(quotation.evidence, key, stance: nil)
    for stance in quotation.stances {
      stanceCount += 1
      try stances.run([
        .number(stanceCount), key, .text(stance.target), .text(stance.targetID),
        .text(stance.holder.joined(separator: " > ")), .text(stance.pole.rawValue),
        .number(stance.intensity), .text(stance.act), .text(stance.certainty),
        .text(stance.positive ? "positive" : "negative"),
        .text(stance.flags.joined(separator: " ")),
      ])
      try add(stance.targetSpan.map { [$0] } ?? [], "target", key, stance: stanceCount)
      try add(stance.evidence, key, stance: stanceCount)
    }
  }

  private func add(
    _ items: [ResultSpan], _ part: String, _ quotation: Database.Statement.Value,
    stance: Int? = nil
  ) throws {
    for (number, span) in items.enumerated() {
      try spans.run([
        quotation, .text(part), .number(number + 1), .number(span.start), .number(span.end),
        .number(span.bytes.start), .number(span.bytes.end), .text(span.text), .number(stance),
      ])
    }
  }

  private func add(
    _ steps: [ResultEvidence], _ quotation: Database.Statement.Value, stance: Int?
  ) throws {
    for (number, step) in steps.enumerated() {
      try evidence.run([
        quotation, .number(stance), .number(number + 1), .text(step.rule), .text(step.tier),
        .number(step.points), .text(step.effect), .number(step.span?.start),
        .number(step.span?.end), .number(step.span?.bytes.start), .number(step.span?.bytes.end),
        .text(step.span?.text),
      ])
    }
  }
}
