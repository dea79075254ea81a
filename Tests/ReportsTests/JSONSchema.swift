import JSONText

/// Checks values against the part of JSON Schema (draft 2020-12) that the record schema uses; a
/// keyword it does not know is an error, so that none is passed over.
struct JSONSchema {
  let root: JSONValue

  /// What is wrong with `value`, each with its place; empty where it is valid.
  func problems(_ value: JSONValue) -> [String] { problems(value, root, "$") }

  /// Keys of `value` that the schema of its type does not describe, each with its place.
  func undescribed(_ value: JSONValue) -> [String] {
    guard let type = value["type"]?.string, let schema = root["$defs"]?[type] else {
      return ["no type"]
    }
    // Every record names its schema; the root describes that key.
    return undescribed(value, schema, "$").filter { $0 != "$.schema" && !$0.hasSuffix("].schema") }
  }

  private func undescribed(_ value: JSONValue, _ schema: JSONValue, _ path: String) -> [String] {
    if let name = schema["$ref"]?.string?.split(separator: "/").last {
      return undescribed(value, root["$defs"]?[String(name)] ?? .null, path)
    }
    if let choices = schema["anyOf"]?.array ?? schema["oneOf"]?.array {
      let fitting = choices.first { problems(value, $0, path).isEmpty }
      return undescribed(value, fitting ?? .null, path)
    }
    var out: [String] = []
    for member in value.members ?? [] {
      if let inner = schema["properties"]?[member.key] ?? schema["additionalProperties"] {
        out += undescribed(member.value, inner, "\(path).\(member.key)")
      } else if schema["type"]?.string != "object" || schema["properties"] != nil {
        out.append("\(path).\(member.key)")
      }
    }
    for (at, item) in (value.array ?? []).enumerated() {
      out += undescribed(item, schema["items"] ?? .null, "\(path)[\(at)]")
    }
    return out
  }

  /// Every property that the schema describes, as "type.key".
  func properties() -> Set<String> {
    var out: Set<String> = []
    func walk(_ value: JSONValue, _ owner: String) {
      for member in value["properties"]?.members ?? [] {
        out.insert("\(owner).\(member.key)")
        walk(member.value, "\(owner).\(member.key)")
      }
      if let items = value["items"] { walk(items, owner) }
    }
    for definition in root["$defs"]?.members ?? [] { walk(definition.value, definition.key) }
    return out
  }

  private func problems(_ value: JSONValue, _ schema: JSONValue, _ path: String) -> [String] {
    var out: [String] = []
    for member in schema.members ?? [] {
      let rule = member.value
      switch member.key {
      case "$schema", "$id", "$defs", "title", "description": continue
      case "$ref":
        let name = (rule.string ?? "").split(separator: "/").last.map(String.init) ?? ""
        guard let target = root["$defs"]?[name] else { return ["\(path): no $defs/\(name)"] }
        out += problems(value, target, path)
      case "type":
        let names = rule.array?.compactMap(\.string) ?? [rule.string ?? ""]
        if !names.contains(where: { has(value, type: $0) }) { out.append("\(path): not \(names)") }
      case "const": if value != rule { out.append("\(path): not the constant") }
      case "enum": if rule.array?.contains(value) != true { out.append("\(path): not in enum") }
      case "required":
        for key in rule.array?.compactMap(\.string) ?? [] where value[key] == nil {
          out.append("\(path): no \(key)")
        }
      case "properties":
        for property in rule.members ?? [] {
          guard let inner = value[property.key] else { continue }
          out += problems(inner, property.value, "\(path).\(property.key)")
        }
      case "additionalProperties":
        for inner in value.members ?? [] {
          out += problems(inner.value, rule, "\(path).\(inner.key)")
        }
      case "items":
        for (at, item) in (value.array ?? []).enumerated() {
          out += problems(item, rule, "\(path)[\(at)]")
        }
      case "anyOf", "oneOf":
        let results = (rule.array ?? []).map { problems(value, $0, path) }
        let valid = results.count { $0.isEmpty }
        if valid == 0 { out += results.min { $0.count < $1.count } ?? [] }
        if member.key == "oneOf" && valid > 1 { out.append("\(path): \(valid) of oneOf fit") }
      case "minimum":
        if let n = value.double, let m = rule.double, n < m { out.append("\(path): below \(m)") }
      case "maximum":
        if let n = value.double, let m = rule.double, n > m { out.append("\(path): above \(m)") }
      case "minItems":
        if let n = value.array?.count, let m = rule.int, n < m { out.append("\(path): too few") }
      case "maxItems":
        if let n = value.array?.count, let m = rule.int, n > m { out.append("\(path): too many") }
      case "minLength":
        if let n = value.string?.count, let m = rule.int, n < m { out.append("\(path): short") }
      case "maxLength":
        if let n = value.string?.count, let m = rule.int, n > m { out.append("\(path): long") }
      default: out.append("\(path): unknown keyword \(member.key)")
      }
    }
    return out
  }

  private func has(_ value: JSONValue, type: String) -> Bool {
    switch (type, value) {
    case ("null", .null), ("boolean", .bool), ("number", .number), ("string", .string),
      ("array", .array), ("object", .object):
      true
    case ("integer", .number): value.int != nil
    default: false
    }
  }
}
