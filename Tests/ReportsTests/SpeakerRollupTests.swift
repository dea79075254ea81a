import JSONText
import Reports
import Testing

@Suite struct SpeakerRollupTests {
  private func quotation(
    _ document: String, _ name: String?, id: String? = nil, role: String? = nil,
    source: String = "she", target: String? = nil, pole: String = "oppose"
  ) throws -> JSONValue {
    func text(_ value: String?) -> String { value.map { "\"\($0)\"" } ?? "null" }
    let stances =
      target.map { "[{\"target\":{\"name\":\"\($0)\"},\"pole\":\"\(pole)\"}]" } ?? "[]"
    return try JSONParser.parse(
      """
      {"type":"quotation","document":"\(document)","kind":"direct","source":[{"text":"\(source)"}],\
      "speaker":{"name":\(text(name)),"id":\(text(id)),"kind":"person","role":\(text(role))},\
      "stances":\(stances)}
      """)
  }

  @Test("one identifier is one speaker") func byIdentifier() throws {
    var rollup = SpeakerRollup()
    rollup.addQuotation(try quotation("a", "Mara Lindqvist", id: "S1"))
    rollup.addQuotation(try quotation("b", "Lindqvist", id: "S1"))
    rollup.addQuotation(try quotation("b", nil))
    let rows = rollup.rows()
    #expect(rows.map(\.name) == ["Mara Lindqvist"])
    #expect(rows.map(\.documents) == [2])
    #expect(rollup.unnamed == 1)
  }

  @Test(
    "names without identifier",
    arguments: [
      ("Mara Lindqvist", "mayor of Osterholt", "Mara Lindqvist", "mayor", 1),
      ("Mara Lindqvist", "mayor of Osterholt", "Mara Lindqvist", nil, 1),
      ("Mara Lindqvist", "mayor of Osterholt", "Mara Lindqvist", "dentist", 2),
      ("Lindqvist", nil, "Lindqvist", nil, 2),
      ("Mara Lindqvist", nil, "Anna Lindqvist", nil, 2),
    ] as [(String, String?, String, String?, Int)])
  func merging(_ a: String, _ roleA: String?, _ b: String, _ roleB: String?, _ count: Int) throws {
    var rollup = SpeakerRollup()
    rollup.addQuotation(try quotation("a", a, role: roleA))
    rollup.addQuotation(try quotation("b", b, role: roleB))
    #expect(rollup.rows().count == count)
  }

  @Test(
    "groups by source, month and target",
    arguments: [
      (SpeakerGrouping.source, "Bay Post"), (.month, "2026-05"), (.target, "tariffs"),
    ])
  func groups(_ grouping: SpeakerGrouping, _ value: String) throws {
    var rollup = SpeakerRollup(by: grouping)
    rollup.addDocument(
      try JSONParser.parse("{\"id\":\"a\",\"source\":\"Bay Post\",\"date\":\"2026-05-09\"}"))
    rollup.addQuotation(try quotation("a", "Mara Lindqvist", target: "tariffs"))
    let groups = rollup.rows().first?.groups ?? []
    #expect(groups.map(\.value) == [value])
    #expect(groups.map(\.count) == [1])
  }

  @Test("table, CSV and JSON") func output() throws {
    var rollup = SpeakerRollup()
    rollup.addQuotation(
      try quotation("a", "Mara \\\"M\\\" Lindqvist", role: "=mayor", target: "tariffs"))
    let rows = rollup.rows()
    let writer = SpeakerRollupWriter()
    #expect(
      String(decoding: writer.table(rows), as: UTF8.self) == """
        quotes  direct  docs  speaker             role    stances
             1       1     1  Mara "M" Lindqvist  =mayor  tariffs +0 -1 ±0 0:0

        """)
    #expect(
      String(decoding: writer.csv(rows), as: UTF8.self) == """
        name,id,kind,quotations,direct,mixed,indirect,documents,roles,spellings,stances\r
        "Mara ""M"" Lindqvist",,person,1,1,0,0,1,'=mayor (1),she (1),tariffs +0 -1 ±0 0:0\r

        """)
    #expect(
      String(decoding: writer.json(rows), as: UTF8.self) == """
        [{"name":"Mara \\"M\\" Lindqvist","id":null,"kind":"person","quotations":1,"direct":1,\
        "mixed":0,"indirect":0,"documents":1,"roles":[{"value":"=mayor","count":1}],\
        "spellings":[{"value":"she","count":1}],"stances":[{"target":"tariffs","support":0,\
        "oppose":1,"mixed":0,"neutral":0}]}]

        """)
  }
}
