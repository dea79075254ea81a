/// What a rule says, in a sentence for readers who do not know its name.
///
/// The reports and `sayso explain` share these. A rule without a sentence is shown by the words of
/// its name.
public enum RuleSentences {
  /// A sentence for the rule of that public name, without a full stop; nil where none is written.
  public static func sentence(for rule: String) -> String? {
    fixed[rule] ?? stance(rule)
  }

  /// The sentence, or the words of the name: "content.that-clause" is "that clause".
  public static func words(for rule: String) -> String {
    if let sentence = sentence(for: rule) { return sentence }
    let parts = rule.split(separator: ".").dropFirst(rule.contains(".") ? 1 : 0)
    return parts.joined(separator: ", ").replacing("-", with: " ").replacing("_", with: " ")
  }

  private static let fixed: [String: String] = [
    "cue.reporting-verb": "a verb of saying, thinking, knowing or wanting, with its auxiliaries",
    "cue.noun": "a noun that carries the content, such as a claim or a promise",
    "cue.adjective": "an adjective that takes a content, such as sure or afraid",
    "cue.according-to": "“according to” and its like",
    "cue.colon": "a colon after the name introduces what was said",
    "cue.preposition": "a preposition that gives the source",
    "cue.adverb": "an adverb that reports, such as reportedly",
    "cue.auxiliary": "an auxiliary that stands for a verb of saying",
    "cue.none": "there is no cue",
    "content.quotation-subject-verb": "the quotation comes first, the reporting clause follows it",
    "content.quotation-resumed":
      "one statement in two parts, the reporting clause between them or after the first",
    "content.verb-quotation": "the quotation follows its cue",
    "content.colon-quotation": "a colon introduces the quotation",
    "content.colon-clause": "a colon introduces what is said, without quotation marks",
    "content.that-clause": "the content begins with “that”, which belongs to it",
    "content.bare-clause": "a clause follows the cue without “that”",
    "content.clause-subject-verb": "the reporting clause follows a clause without quotation marks",
    "content.clause-resumed": "the reporting clause stands inside the clause that it reports",
    "content.wh-clause": "a question or a wh-clause is reported",
    "content.to-infinitive": "an infinitive says what is promised, refused or planned",
    "content.object-infinitive":
      "somebody is told to do something; who is told belongs to no span",
    "content.gerund": "the content is an -ing clause",
    "content.noun-phrase": "the content is the object of the cue",
    "content.preposition": "the content follows the preposition of the cue",
    "content.small-clause": "the cue says of its object what it is",
    "content.passive-subject": "the cue is passive; its subject is the content",
    "content.relative-pronoun": "a relative pronoun stands for the content",
    "content.noun-complement": "the content belongs to the noun of the cue",
    "content.adjective-complement": "the content belongs to the adjective of the cue",
    "content.according-to": "the clause that “according to” belongs to",
    "content.continuation": "the statement goes on in a later sentence in quotation marks",
    "content.floating-quotation":
      "a sentence in quotation marks without a cue of its own carries its speaker on",
    "content.transcript-turn": "a turn of a transcript, up to the next label",
    "content.signed-quotation": "a quotation with the name of its speaker below it",
    "source.none": "nobody is given as the source",
    "source.before-cue": "the subject of the cue, with its title and appositive",
    "source.after-cue": "the reporting clause is inverted: “…,” said Smith",
    "source.across-clause": "the cue shares the subject of the clause before it",
    "source.possessor": "the possessor of the cue: her claim, the ministry’s view",
    "source.relative-pronoun": "in a relative clause the pronoun is the source",
    "source.by-agent": "the cue is passive; its source stands after “by”",
    "source.after-preposition": "the source stands after “according to”",
    "source.inherited": "taken over from the attribution before it",
    "source.transcript-label": "the label of the turn names the speaker",
    "source.signature": "the name below the quotation",
    "decision.points": "the last look: all points of this reading together",
    "speaker.none": "there is no source to resolve",
    "speaker.name": "the source gives a name",
    "speaker.name-ambiguous": "the name fits two people, and nothing tells them apart",
    "speaker.pronoun": "a pronoun; the candidate with the most points is taken",
    "speaker.it": "it or they; the candidate with the most points is taken",
    "speaker.they-person": "they, for one person",
    "speaker.they-group": "they, for a group",
    "speaker.they-organization": "they, for an organisation",
    "speaker.they-own": "they, for somebody who goes by it",
    "speaker.pronoun-next": "whom the sentence before is about; either may bear the given name",
    "speaker.first-person": "I or we inside a quotation is its speaker",
    "speaker.first-person-writer": "I or we outside of quotations is the writer",
    "speaker.addressee": "you is nobody by name",
    "speaker.relative": "the relative pronoun stands for the name before it",
    "speaker.relative-unnamed": "the relative pronoun stands for somebody without a name",
    "speaker.role": "a role that one person of the text has",
    "speaker.role-unnamed": "a role that nobody of the text is known to have",
    "speaker.role-salient": "a role that the one lately spoken of may have",
    "speaker.role-party": "the one politician whom the text gives no other party",
    "speaker.role-modifiers": "the one whose role has the words before the noun",
    "speaker.role-named-later": "a headline’s or lede’s role that the text names next",
    "speaker.interviewee": "who answers in an interview",
    "speaker.relative-of": "the one other person of that family name and gender",
    "speaker.witness": "the witness is who gave evidence last",
    "speaker.body": "a noun for an organisation that the text names",
    "speaker.body-of": "the noun and its possessor name an organisation",
    "speaker.body-as-called": "an organisation, called as the text calls it",
    "speaker.body-unnamed": "a noun for an organisation that the text does not name",
    "speaker.known-body": "an organisation of the knowledge base",
    "speaker.document": "a document that the text names",
    "speaker.document-of": "a document of somebody the text names",
    "speaker.document-unnamed": "a document without a name",
    "speaker.continuation": "no source of its own; the speaker goes on",
    "speaker.unnamed": "somebody without a name: officials, sources, residents",
    "cue.for": "the cue itself speaks for what its content names",
    "cue.against": "the cue itself speaks against what its content names",
    "inherited-target": "the target was named before; this stands for it",
    "carried-on": "a sentence without a cue between two reports of the same speaker",
    "so-called": "“so-called” keeps the target at a distance",
    "blocked": "something here keeps the statement from taking a side",
    "implicative": "the verb before it turns the statement round",
  ]
}

extension RuleSentences {
  /// Sentences for the names that stance rules put together: path, role, class and marks.
  private static func stance(_ rule: String) -> String? {
    var parts = rule.split(separator: ".").map(String.init)
    let path = parts.count > 1 ? paths[parts[0]] : nil
    if path != nil { parts.removeFirst() }
    guard let first = parts.first else { return nil }
    var out: String
    if let phrase = phrases[first] {
      out = phrase
      parts.removeFirst()
    } else {
      guard parts.count > 1, let role = roles[first], let value = classes[parts[1]] else {
        return nil
      }
      out = role + " " + value
      parts.removeFirst(2)
    }
    if let path { out = path + " " + out } else { out = "the target " + out }
    for part in parts {
      guard let mark = marks[part] else { return nil }
      out += ", " + mark
    }
    return out
  }

  private static let paths = [
    "pronoun": "a pronoun for the target", "coordinated": "what is joined to the target",
    "possessor": "what belongs to the target", "of": "something of the target",
    "modifier": "what the target modifies", "other": "something near the target",
    "none": "something without a link to the target",
  ]

  private static let roles = [
    "subject": "is the subject of", "object": "is the object of",
    "preposition": "follows the preposition of", "attribute": "is called",
    "adjective": "has the adjective", "apposition": "stands beside", "head": "is the head of",
  ]

  private static let classes = [
    "like": "a word of approval", "dislike": "a word of disapproval",
    "good-for": "a word for what does good to its object",
    "bad-for": "a word for what does harm to its object",
    "deed-good": "a word for a good deed", "deed-bad": "a word for a bad deed",
    "work-good": "a word for what works well", "undergo-good": "a word for faring well",
    "undergo-bad": "a word for faring badly", "change-up": "a word for more of it",
    "change-down": "a word for less of it", "prevent": "a word for stopping it",
    "directive": "a word that demands", "commit": "a word that commits",
    "implicative-negative": "a word that says it did not happen", "doubt": "a word of doubt",
    "reporting": "a word of saying", "good": "something good", "bad": "something bad",
    "good-thing": "something good", "bad-thing": "something bad", "relation": "a relation",
    "turning": "a word for turning to or from it", "describing": "a describing word",
  ]

  private static let phrases = [
    "object-phrase-good": "is the object of a phrase that speaks for it",
    "object-phrase-bad": "is the object of a phrase that speaks against it",
    "subject-phrase-good": "is the subject of a phrase that speaks for it",
    "subject-phrase-bad": "is the subject of a phrase that speaks against it",
    "than-good": "is what something else is compared with, and fares better",
    "than-bad": "is what something else is compared with, and fares worse",
    "conditional-good": "is a condition for something good",
    "conditional-bad": "is a condition for something bad",
  ]

  private static let marks = [
    "negated": "negated", "directed": "as somebody demands or hopes",
    "of-good": "and the other side is something good",
    "of-bad": "and the other side is something bad",
  ]
}
