"""WordNet's single words: lemmas, inflected forms, classes. Reads the database files of WordNet 3.0."""
import collections
import re

PARTS = ("noun", "verb", "adj", "adv")


class Lexeme:
    """A lemma with what WordNet knows about it."""

    def __init__(self, word):
        self.word = word
        self.noun_class = self.verb_class = ""
        self.plurals = []  # NNS
        self.verb_forms = []  # [third person], [-ing], [past], [past participle]
        self.degrees = []  # comparatives and superlatives
        self.parts = set()
        self.count = {"noun": 0, "verb": 0, "adj": 0, "adv": 0}  # tagged occurrences in SemCor


def edit(word, form):
    """`form` as an edit of `word`: how many letters to drop (if any) and what to add."""
    k = 0
    while k < min(len(word), len(form)) and word[k] == form[k]:
        k += 1
    drop = len(word) - k
    return (str(drop) if drop else "") + form[k:]


def doubles(verb):
    return bool(re.match(r"^[^aeiou]*[aeiou][bdgklmnprtvz]$", verb))


def third_person(verb):
    if re.search(r"(s|x|z|ch|sh|o)$", verb):
        return verb + "es"
    return verb[:-1] + "ies" if re.search(r"[^aeiou]y$", verb) else verb + "s"


def ing_form(verb):
    if verb.endswith("ie"):
        return verb[:-2] + "ying"
    if re.search(r"[^eoy]e$", verb):
        return verb[:-1] + "ing"
    return verb + (verb[-1] if doubles(verb) else "") + "ing"


def past_form(verb):
    if verb.endswith("e"):
        return verb + "d"
    if re.search(r"[^aeiou]y$", verb):
        return verb[:-1] + "ied"
    return verb + (verb[-1] if doubles(verb) else "") + "ed"


def plural_forms(noun, exceptions):
    if exceptions:
        return exceptions
    if re.search(r"(s|x|z|ch|sh)$", noun):
        return [noun + "es"]
    if re.search(r"[^aeiou]y$", noun):
        return [noun[:-1] + "ies"]
    return [noun[:-3] + "men"] if noun.endswith("man") else [noun + "s"]


def degree_forms(word, exceptions):
    forms = list(exceptions)
    if len(word) <= 5 or word.endswith("y"):
        stem = word[:-1] if word.endswith("e") else word
        if re.search(r"[^aeiou]y$", word):
            stem = word[:-1] + "i"
        forms += [stem + "er", stem + "est"]
    return sorted(set(forms))


def classes(folder, part):
    """Class of each lemma: file number of its first sense, c for each of its second and third
    sense in communication or cognition, F if a verb has a sense with frame 26 (that clause)."""
    files, frames, result = {}, set(), {}
    with open(f"{folder}/data.{part}", encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("  "):
                continue
            head = line.split("|")[0]
            fields = head.split()
            files[fields[0]] = fields[1]
            if part == "verb" and "+ 26 " in head:
                frames.add(fields[0])
    with open(f"{folder}/index.{part}", encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("  "):
                continue
            fields = line.split()
            senses = [f for f in fields if re.fullmatch(r"\d{8}", f)]
            if senses:
                result[fields[0]] = (
                    files[senses[0]] + "".join("c" for s in senses[1:3] if files[s] in ("32", "31"))
                    + ("F" if any(s in frames for s in senses) else ""))
    return result


def lower_case_words(folder, part):
    words = set()
    with open(f"{folder}/data.{part}", encoding="utf-8") as lines:
        for line in lines:
            if not line.startswith("  "):
                fields = line.split(" ")
                for k in range(int(fields[3], 16)):
                    word = fields[4 + 2 * k].split("(")[0]
                    if word == word.lower():
                        words.add(word)
    return words


def load(folder):
    """All lexemes by word. Names (only capitalised in WordNet) and phrases are left out."""
    lexemes = {}
    for part in PARTS:
        exceptions = collections.defaultdict(list)
        with open(f"{folder}/{part}.exc", encoding="utf-8") as lines:
            for line in lines:
                if "_" not in line:
                    form, *bases = line.split()
                    for base in bases:
                        exceptions[base].append(form)
        lower = lower_case_words(folder, part)
        class_of = classes(folder, part) if part in ("noun", "verb") else {}
        with open(f"{folder}/index.{part}", encoding="utf-8") as lines:
            for line in lines:
                fields = line.split()
                if line.startswith(" ") or not re.fullmatch(r"[a-z][a-z'\-]+", fields[0]):
                    continue
                word = fields[0]
                if word not in lower:
                    continue
                lexeme = lexemes.setdefault(word, Lexeme(word))
                lexeme.parts.add(part)
                lexeme.count[part] = int(fields[4 + int(fields[3]) + 1])
                irregular = exceptions.get(word, [])
                if part == "noun":
                    lexeme.noun_class = class_of[word]
                    lexeme.plurals = plural_forms(word, irregular)
                elif part == "verb":
                    lexeme.verb_class = class_of[word]
                    ing = [f for f in irregular if f.endswith("ing")] or [ing_form(word)]
                    past = [f for f in irregular if not f.endswith(("ing", "s"))]
                    if all(f.endswith("n") for f in past):
                        past.append(past_form(word))
                    lexeme.verb_forms = [[third_person(word)], ing, past]
                elif part == "adj":
                    lexeme.degrees = degree_forms(word, irregular)
    return lexemes
