"""Makes words.lex, wordnet.lex, word-shapes.lex and tag-points.lex from silver tags and WordNet.

Usage: fit_tagger.py GOLD-FOLDER WORDNET-FOLDER CUES.TSV OUTPUT-FOLDER [--tune]
GOLD-FOLDER holds polnear-train.jsonl, polnear-train-syntax.jsonl.gz and the same for dev; its other
*.jsonl files (never dev or valid) are read too, only to see which words of WordNet occur in news.
With --tune a third of the training articles is held out and scored instead of dev.
Needs only the standard library. Same input, same output.
"""
import collections
import hashlib
import math
import pathlib
import random
import re
import sys

import silver
import wordnet
from silver import INDEX, TAGS

SCALE = 12  # points of cost in a nat
STEP = 3  # costs are rounded to multiples of this
LIMIT = 4  # candidates of an entry
WORD_SYMBOLS = 200
CLASS_SYMBOLS = 180
EPOCHS = 8
REPORT = 6  # rows that say what stands before "that"

# ---------------------------------------------------------------- entries

def entry(shares):
    """Candidates with costs, best first, from shares: ((tag, cost), ...)."""
    total = sum(shares.values())
    ranked = sorted(((p / total, t) for t, p in shares.items() if p > 0),
                    key=lambda x: (-x[0], INDEX[x[1]]))
    top = ranked[0][0]
    likely = [(p, t) for p, t in ranked if p >= 0.003 * top and p >= 0.002]
    kept = likely[:LIMIT]
    for tag, partner in (("VBN", "VBD"), ("VBD", "VBN")):  # read, put: both or neither
        lost = [x for x in likely[LIMIT:] if x[1] == tag]
        if lost and any(t == partner for _, t in kept[:-1]):
            kept = kept[:-1] + lost
    return tuple((INDEX[t], min(240, STEP * round(SCALE * math.log(top / p) / STEP)))
                 for p, t in kept)


def entry_text(e):
    return " ".join(TAGS[t] + (str(c) if c else "") for t, c in e)


def normalized(counter):
    total = sum(counter.values())
    return {t: n / total for t, n in counter.items()}


class Counts:
    """What the silver tags say about each folded form."""

    def __init__(self, documents):
        self.low = collections.defaultdict(collections.Counter)
        self.inside = collections.defaultdict(collections.Counter)
        self.start_name = collections.Counter()
        self.lemmas = collections.defaultdict(collections.Counter)
        self.tokens = collections.Counter()
        for _, sentences in documents:
            for sentence in sentences:
                for t in sentence:
                    self.tokens[t.folded] += 1
                    if t.tag in LEMMA_SLOT:
                        self.lemmas[t.folded, LEMMA_SLOT[t.tag]][t.lemma] += 1
                    if t.shape == "lower" or (t.shape == "mark" and t.folded[0] == "'"):
                        self.low[t.folded][t.tag] += 1
                    elif t.shape in ("capital", "capitals") and not t.title:
                        if not t.initial:
                            self.inside[t.folded][t.tag] += 1
                        elif t.tag == "NP":
                            self.start_name[t.folded] += 1
                        else:
                            self.low[t.folded][t.tag] += 1


LEMMA_SLOT = {"NNS": "noun", "VBZ": "verb", "VBD": "verb", "VBN": "verb", "VBG": "verb",
              "MD": "verb", "BE": "verb", "HV": "verb", "DO": "verb", "NEG": "verb"}
OPEN = {"NN", "NNS", "JJ", "RB", "VB", "VBP", "VBZ", "VBD", "VBN", "VBG", "CD"}


class Guesser:
    """Shares of tags for forms that were seen rarely or never."""

    def __init__(self, counts, possible):
        self.possible = possible
        self.suffixes = collections.defaultdict(collections.Counter)
        self.classes = collections.defaultdict(collections.Counter)
        for word, tags in counts.low.items():
            if sum(tags.values()) > 10 or not word[-1].isalpha():
                continue
            for tag, n in tags.items():
                if tag in OPEN:
                    for k in range(0, min(6, len(word))):
                        self.suffixes[word[len(word) - k:] if k else ""][tag] += n
                    if word in possible:
                        self.classes[possible[word]][tag] += n
        self.suffixes = {s: c for s, c in self.suffixes.items()
                         if not s or (sum(c.values()) >= 20 and s.isascii())}

    def suffix(self, word):
        shares = normalized(self.suffixes[""])
        for k in range(1, 6):
            s = word[-k:]
            if len(word) <= k or s not in self.suffixes:
                break
            shares = self.smoothed(s, shares)
        return shares

    def smoothed(self, s, shares):
        seen = self.suffixes[s]
        n = sum(seen.values())
        return {t: (seen.get(t, 0) + 4.0 * shares.get(t, 0)) / (n + 4.0)
                for t in sorted(set(shares) | set(seen))}

    def suffix_rows(self):
        """Longest-match table: suffix -> shares."""
        rows = {"": normalized(self.suffixes[""])}
        for s in sorted(self.suffixes, key=len):
            if s and s[1:] in rows:
                rows[s] = self.smoothed(s, rows[s[1:]])
        return rows

    def known(self, word):
        base = self.suffix(word)
        tags = self.possible.get(word)
        if not tags:
            return base
        q = {t: base.get(t, 0) + 1e-4 for t in tags}
        z = sum(q.values())
        q = {t: v / z for t, v in q.items()}
        seen = self.classes.get(tags)
        if seen:
            m = sum(seen.values())
            q = {t: (seen.get(t, 0) + 5 * q.get(t, 0)) / (m + 5) for t in sorted(tags | set(seen))}
            r = {t: (v + 1e-3) * (base.get(t, 0) + 1e-2) for t, v in q.items()}
            z = sum(r.values())
            q = {t: v / z for t, v in r.items()}
        return q


# ---------------------------------------------------------------- the lexicon

def generated(lexeme):
    """Forms that a WordNet lexeme gives, as (form, tags, lemma slot or None)."""
    if lexeme.plurals or lexeme.verb_forms:
        third = lexeme.verb_forms[0] if lexeme.verb_forms else []
        for form in lexeme.plurals:
            yield form, ("NNS", "VBZ") if form in third else ("NNS",), "noun"
        for k, forms in enumerate(lexeme.verb_forms):
            tags = (("VBZ",), ("VBG",), ("VBD", "VBN"), ("VBN",))[k]
            if k == 2 and len(lexeme.verb_forms) > 3:
                tags = ("VBD",)
            for form in forms:
                yield form, ("NNS", "VBZ") if k == 0 and form in lexeme.plurals else tags, "verb"
    for form in lexeme.degrees:
        yield form, ("JJ",), None


def split_past(lexeme):
    """Tells past and participle apart where their shapes do (sang, sung; broke, broken)."""
    if len(lexeme.verb_forms) == 3 and len(lexeme.verb_forms[2]) == 2:
        a, b = lexeme.verb_forms[2]
        for past, participle in ((a, b), (b, a)):
            if participle.endswith(("en", "wn")) and not past.endswith(("en", "wn")):
                lexeme.verb_forms = lexeme.verb_forms[:2] + [[past], [participle]]
                return
            if "a" in past and past.replace("a", "u") == participle:
                lexeme.verb_forms = lexeme.verb_forms[:2] + [[past], [participle]]
                return


def possible_tags(lexemes):
    """WordNet's tags for each form."""
    possible = collections.defaultdict(set)
    own = {"noun": {"NN"}, "verb": {"VB", "VBP"}, "adj": {"JJ"}, "adv": {"RB"}}
    for lexeme in lexemes.values():
        for part in lexeme.parts:
            possible[lexeme.word] |= own[part]
        for form, tags, _ in generated(lexeme):
            possible[form].update(tags)
    return {w: frozenset(t) for w, t in possible.items()}


RARE_CLASSES = {"05", "08", "13", "20", "27"}  # animal, body, food, plant, substance
KEPT_CLASSES = {"10", "14", "18"}  # communication, group, person


def prune(lexemes, seen, train):
    """Leaves out what neither news nor SemCor shows, where the ending tells as much.

    Verbs and nouns for communication, persons and groups stay; comparatives must be seen.
    """
    counts = Counts(train)
    for lexeme in lexemes.values():
        lexeme.degrees = [f for f in lexeme.degrees if seen[f] and lexeme.count["adj"]]
    guesser = Guesser(counts, possible_tags(lexemes))

    def best(shares):
        return max(sorted(shares), key=lambda t: shares[t])

    kept = {}
    for word, lexeme in lexemes.items():
        forms = {word} | {form for form, _, _ in generated(lexeme)}
        if (any(seen[f] for f in forms) or any(lexeme.count.values()) or "verb" in lexeme.parts
                or lexeme.noun_class[:2] in KEPT_CLASSES
                or (lexeme.noun_class[:2] not in RARE_CLASSES and "-" not in word
                    and best(guesser.suffix(word)) != best(guesser.known(word)))):
            kept[word] = lexeme
    return kept


def words_of_news(folder):
    """How often each word in lower case occurs in the texts of a folder, dev and valid left out."""
    seen = collections.Counter()
    for path in sorted(pathlib.Path(folder).glob("*.jsonl")):
        if "dev" not in path.name and "valid" not in path.name:
            with open(path, encoding="utf-8") as lines:
                for line in lines:
                    seen.update(re.findall(r"[a-z][a-z'\-]+", line.lower()))
    return seen


class Word:
    """A row of words.lex."""
    __slots__ = ("low", "inside", "start", "lemmas")

    def __init__(self):
        self.low = self.inside = self.start = None
        self.lemmas = {}


class Lexicon:
    """Everything the tagger knows of single words; the Swift loader does the same from the files."""

    def __init__(self, documents, lexemes, cue_lemmas):
        counts = Counts(documents)
        self.lexemes = lexemes
        self.possible = possible_tags(lexemes)
        guesser = Guesser(counts, self.possible)
        self.suffixes = {s: entry(p) for s, p in guesser.suffix_rows().items()}
        self.forms = self.form_entries(guesser)
        self.shapes = {
            "number": entry({"CD": 1.0}),
            "ordinal": entry({"JJ": 0.9, "NN": 0.1}),
            "decade": entry({"NNS": 0.8, "CD": 0.2}),
            "number-word": entry({"JJ": 0.85, "NN": 0.1, "CD": 0.05}),
            "hyphen": entry({"JJ": 0.6, "NN": 0.3, "NNS": 0.05, "RB": 0.02, "VBN": 0.01}),
            "hyphen-s": entry({"NNS": 0.55, "NN": 0.2, "JJ": 0.2, "VBZ": 0.02, "RB": 0.03}),
        }
        known, unknown = collections.Counter(), collections.Counter()
        for w, tags in counts.inside.items():
            if sum(tags.values()) <= 2:
                (known if w in counts.low or w in self.possible else unknown).update(tags)
        self.shapes["name"] = entry({t: v for t, v in normalized(unknown).items() if v > 0.01})
        name_share = max(normalized(known)["NP"], 0.6)
        self.inside_cost = STEP * round(SCALE * math.log(name_share / (1 - name_share)) / STEP)
        self.start_cost = STEP * round(SCALE * math.log(0.6 / 0.4) / STEP)
        self.unknown_start_cost = STEP * round(SCALE * math.log(0.7 / 0.3) / STEP)
        self.words = {}
        self.lexeme_entries = {}
        self.generated = {}
        self.add_lexemes(guesser)
        self.add_counted(counts, guesser, name_share)
        self.add_lemmas(counts)
        for lemma in cue_lemmas:
            if not self.knows(lemma):
                self.words[lemma] = Word()
        self.symbols = {}
        self.tokens = counts.tokens

    def knows(self, form):
        return form in self.words or form in self.lexeme_entries or form in self.generated

    def form_entries(self, guesser):
        """Default entries of generated forms, by the tags WordNet allows."""
        names = {("NNS",): "plural", ("VBZ",): "third", ("NNS", "VBZ"): "plural-third",
                 ("VBG",): "ing", ("VBD", "VBN"): "past", ("VBD",): "past-only",
                 ("VBN",): "participle", ("JJ",): "degree"}
        out = {}
        for tags, name in names.items():
            seen = guesser.classes.get(frozenset(tags)) or {}
            m = sum(seen.values())
            shares = {t: (seen.get(t, 0) + (5 / len(tags) if t in tags else 0)) / (m + 5)
                      for t in sorted(set(tags) | set(seen))}
            out[tags] = (name, entry({t: p for t, p in shares.items() if p > 0.02}))
        return out

    def add_lexemes(self, guesser):
        own = {"noun": {"NN"}, "verb": {"VB", "VBP"}, "adj": {"JJ"}, "adv": {"RB"}}
        for word in sorted(self.lexemes):
            lexeme = self.lexemes[word]
            self.lexeme_entries[word] = entry(guesser.known(word))
        for word in sorted(self.lexemes):
            for form, tags, _ in generated(self.lexemes[word]):
                if form not in self.lexeme_entries and form not in self.generated:
                    self.generated[form] = self.forms[tags][1]
        # Where several lexemes meet in a form, the defaults do not hold.
        for form, tags in self.possible.items():
            if form in self.generated and tags not in map(frozenset, self.forms):
                row = self.words.setdefault(form, Word())
                row.low = entry(guesser.known(form))

    def add_counted(self, counts, guesser, name_share):
        for form in sorted(set(counts.low) | set(counts.inside) | set(counts.start_name)):
            low, inside = counts.low.get(form), counts.inside.get(form)
            m, n = (sum(c.values()) if c else 0 for c in (low, inside))
            names = counts.start_name.get(form, 0)
            if max(m, n) < 2 or len(form) > 40 or " " in form:
                continue
            if not any(c.isalpha() for c in form):
                continue
            if form[0] in "#@<" or "/" in form:
                continue
            row = self.words.setdefault(form, Word())
            base = guesser.known(form)
            shares = base
            if m:
                weight = 0.0 if m >= 30 else 1.0
                shares = {t: (low.get(t, 0) + weight * base.get(t, 0)) / (m + weight)
                          for t in sorted(set(low) | (set(base) if weight else set()))}
                row.low = entry(shares)
            if n:
                back = {t: (1 - name_share) * v for t, v in shares.items()} if m or (
                    form in self.possible) else {}
                back["NP"] = back.get("NP", 0) + name_share
                row.inside = entry({t: (inside.get(t, 0) + back.get(t, 0)) / (n + 1)
                                    for t in sorted(set(inside) | set(back))})
            start = collections.Counter()
            for t, v in shares.items():
                if m:
                    start[t] += m * v
            if n:
                start.update({t: inside[t] for t in inside})
            start["NP"] += names + (0.02 * m ** 0.5 if m else 0)
            row.start = entry({t: start[t] for t in sorted(start)})

    def low_entry(self, form):
        """Lower-case entry of a form in the vocabulary, or None."""
        row = self.words.get(form)
        if row and row.low:
            return row.low
        return self.lexeme_entries.get(form) or self.generated.get(form)

    def add_lemmas(self, counts):
        """Lemmas that the loader would not find from the lexemes in their order."""
        found = {}
        best = {}
        for word in sorted(self.lexemes):
            for form, _, slot in generated(self.lexemes[word]):
                if slot and form != word:
                    found.setdefault((form, slot), word)
                    rank = (self.lexemes[word].count[slot], counts.tokens[word])
                    if (form, slot) not in best or rank > best[form, slot][0]:
                        best[form, slot] = (rank, word)
        wanted = {key: word for key, (_, word) in best.items()}
        for (form, slot), lemmas in counts.lemmas.items():
            if form in self.words and sum(lemmas.values()) >= 2:
                lemma = max(sorted(lemmas), key=lambda l: lemmas[l])
                if lemma != form and lemma.isascii() and lemma.isalpha() and lemma.islower():
                    wanted[form, slot] = lemma
                elif lemma == form and (form, slot) in found and lemmas[lemma] >= 5:
                    wanted[form, slot] = form
        for (form, slot), lemma in FIXED_LEMMAS.items():
            wanted[form, slot] = lemma
        for (form, slot), lemma in sorted(wanted.items()):
            if found.get((form, slot)) != lemma and not (
                    lemma == form and (form, slot) not in found):
                self.words.setdefault(form, Word()).lemmas[slot] = lemma
                if not self.knows(lemma):
                    self.words[lemma] = Word()

    # What the tagger sees of a token; mirrors Tagger+Entries.swift.

    def token_entry(self, token):
        form = token.folded
        row = self.words.get(form)
        low = self.low_entry(form)
        if token.tag == "QT":
            return ((INDEX["QT"], 0),)
        if token.shape == "mark":
            if form == "'":
                return ((INDEX["POS"], 0),)
            if low:
                return low
            return ((INDEX[MARKS.get(token.word, "COLON")], 0),)
        if token.shape == "number":
            return self.shapes[number_shape(form)]
        if token.shape == "lower":
            return low or self.unknown(form)
        if not (token.initial or token.title):
            if row and row.inside:
                return row.inside
            return self.with_name(low, self.inside_cost) if low else self.shapes["name"]
        if row and row.start:
            return row.start
        if low:
            return self.with_name_second(low, self.start_cost)
        return self.with_name(self.unknown(form), self.unknown_start_cost)

    def unknown(self, form):
        if "-" in form[1:]:
            return self.shapes["hyphen-s" if form.endswith("s") else "hyphen"]
        for k in range(min(5, len(form) - 1), 0, -1):
            if form[-k:] in self.suffixes:
                return self.suffixes[form[-k:]]
        return self.suffixes[""]

    @staticmethod
    def with_name(low, cost):
        """A name, or the word itself at a cost."""
        rest = [(t, c + cost) for t, c in low if t != INDEX["NP"] and c + cost <= MAX_DERIVED]
        return ((INDEX["NP"], 0),) + tuple(rest[:LIMIT - 1])

    @staticmethod
    def with_name_second(low, cost):
        """The word itself, or a name at a cost."""
        rest = [(t, c) for t, c in low if t != INDEX["NP"]]
        out = sorted(rest + [(INDEX["NP"], cost)], key=lambda x: x[1])
        kept = out[:LIMIT]
        if (INDEX["NP"], cost) not in kept:
            kept = kept[:LIMIT - 1] + [(INDEX["NP"], cost)]
        return tuple((t, c - kept[0][1]) for t, c in kept)


MAX_DERIVED = 54
FIXED_LEMMAS = {("n't", "verb"): "not", ("'ll", "verb"): "will", ("'d", "verb"): "would",
                ("'ve", "verb"): "have", ("'re", "verb"): "be", ("'m", "verb"): "be",
                ("'s", "verb"): "be", ("ca", "verb"): "can", ("wo", "verb"): "will",
                ("sha", "verb"): "shall", ("is", "verb"): "be", ("was", "verb"): "be",
                ("are", "verb"): "be", ("were", "verb"): "be", ("been", "verb"): "be",
                ("being", "verb"): "be", ("am", "verb"): "be", ("has", "verb"): "have",
                ("had", "verb"): "have", ("having", "verb"): "have", ("does", "verb"): "do",
                ("did", "verb"): "do", ("done", "verb"): "do", ("doing", "verb"): "do",
                ("ai", "verb"): "be"}
MARKS = {",": "COMMA", ".": "STOP", "!": "STOP", "?": "STOP", "$": "CD", "%": "NN", "&": "CC",
         "£": "CD", "€": "CD"}


def number_shape(form):
    if form.endswith(("th", "st", "nd", "rd")):
        return "ordinal"
    if form.endswith("s"):
        return "decade"
    if "-" in form and any(c.isalpha() for c in form):
        return "number-word"
    return "number"


# ---------------------------------------------------------------- symbols and weights

def symbol_key(e):
    return (e[0][0],) + tuple(sorted(t for t, _ in e))


def choose_symbols(lexicon, documents):
    words = collections.Counter()
    keys = collections.Counter()
    tokens = [t for _, ss in documents for s in ss for t in s]
    for t in tokens:
        t.entry = lexicon.token_entry(t)
        if t.shape in ("lower", "capital") and t.tag != "QT":
            words[t.folded] += 1
    frequent = [w for w, _ in sorted(words.items(), key=lambda x: (-x[1], x[0]))[:WORD_SYMBOLS]]
    names = {w: i for i, w in enumerate(sorted(frequent))}
    for t in tokens:
        if t.folded not in names:
            keys[symbol_key(t.entry)] += 1
    best = sorted(keys.items(), key=lambda x: (-x[1], x[0]))[:CLASS_SYMBOLS]
    base = len(names)
    classes = {k: base + i for i, k in enumerate(sorted(k for k, _ in best))}
    fallback = base + len(classes)
    return names, classes, fallback


def set_symbols(lexicon, documents, symbols):
    names, classes, fallback = symbols
    for _, sentences in documents:
        for sentence in sentences:
            for t in sentence:
                t.entry = lexicon.token_entry(t)
                t.symbol = names.get(t.folded) if t.shape != "number" else None
                if t.symbol is None:
                    key = symbol_key(t.entry)
                    t.symbol = classes.get(key, fallback + key[0])


SHAPES = ["mark", "lower", "capital", "capitals", "number"]


class Model:
    """Rows of 33 weights: before (two tags), next, second next, previous word, shape, that."""

    def __init__(self, symbol_count):
        self.edge = symbol_count
        n = len(TAGS)
        rows = n * n
        self.last = rows
        rows += n
        self.next = rows
        rows += symbol_count + 1
        self.second = rows
        rows += symbol_count + 1
        self.previous = rows
        rows += symbol_count + 1
        self.shape = rows
        rows += 2 * len(SHAPES)
        self.that = rows
        rows += REPORT
        self.weights = [[0.0] * n for _ in range(rows)]


def run(model, sentences, train=None, report=None):
    """Tags sentences greedily; learns where `train` (an accumulator with a step count) is given."""
    n = len(TAGS)
    w = model.weights
    stop = INDEX["STOP"]
    quote = INDEX["QT"]
    out = []
    for sentence in sentences:
        chain = [t for t in sentence if t.entry[0][0] != quote]
        p1 = p2 = stop
        previous = model.edge
        for i, t in enumerate(chain):
            e = t.entry
            tag = e[0][0]
            if len(e) > 1:
                rows = [w[p1 * n + p2], w[model.last + p1],
                        w[model.next + (chain[i + 1].symbol if i + 1 < len(chain) else model.edge)],
                        w[model.second + (chain[i + 2].symbol if i + 2 < len(chain)
                                          else model.edge)],
                        w[model.previous + previous],
                        w[model.shape + 2 * SHAPES.index(t.shape) + t.initial]]
                if t.folded == "that":
                    rows.append(w[model.that + report(chain, i, p1)])
                best = -1e18
                for candidate, cost in e:
                    score = -cost / 4.0
                    for row in rows:
                        score += row[candidate]
                    if score > best:
                        best, tag = score, candidate
                if train is not None:
                    train.step += 1
                    gold = INDEX[t.tag]
                    if tag != gold and any(c == gold for c, _ in e):
                        for row in rows:
                            row[gold] += 1
                            row[tag] -= 1
                            sums = train.sums[id(row)]
                            sums[gold] += train.step
                            sums[tag] -= train.step
            out.append(tag)
            p2, p1 = p1, tag
            previous = t.symbol
    return out


class Trainer:
    def __init__(self, model):
        self.step = 0
        self.sums = {id(row): [0] * len(TAGS) for row in model.weights}


def fit(model, documents, report):
    trainer = Trainer(model)
    sentences = [s for _, ss in documents for s in ss]
    order = random.Random(1)
    for epoch in range(EPOCHS):
        order.shuffle(sentences)
        run(model, sentences, trainer, report)
        print("epoch", epoch + 1, file=sys.stderr, flush=True)
    for row in model.weights:
        sums = trainer.sums[id(row)]
        for t in range(len(TAGS)):
            value = 4 * (row[t] - sums[t] / trainer.step)
            row[t] = max(-127, min(127, round(value)))
    n = len(TAGS)
    for p1 in range(n):  # the last tag alone and both together are one row in the end
        for p2 in range(n):
            row = model.weights[p1 * n + p2]
            for t in range(n):
                row[t] = max(-127, min(127, row[t] + model.weights[model.last + p1][t]))
    for p1 in range(n):
        model.weights[model.last + p1] = [0] * n


def score(model, documents, report):
    for row in model.weights:
        for t in range(len(row)):
            row[t] /= 4.0
    sentences = [s for _, ss in documents for s in ss]
    tags = run(model, sentences, None, report)
    for row in model.weights:
        for t in range(len(row)):
            row[t] = round(row[t] * 4)
    quote = INDEX["QT"]
    tokens = [t for s in sentences for t in s]
    right = total = 0
    k = 0
    wrong = collections.Counter()
    groups = collections.defaultdict(lambda: [0, 0])
    outside = 0
    for t in tokens:
        if t.entry[0][0] == quote:
            tag = quote
        else:
            tag = tags[k]
            k += 1
        total += 1
        gold = INDEX[t.tag]
        good = tag == gold
        right += good
        if not good:
            wrong[t.tag, TAGS[tag]] += 1
            outside += not any(c == gold for c, _ in t.entry)
        for name, member in (("that", t.folded == "that"), ("to", t.folded == "to"),
                             ("VBD/VBN", t.tag in ("VBD", "VBN"))):
            if member:
                groups[name][0] += good
                groups[name][1] += 1
    print(f"{100 * right / total:.2f} % of {total}; gold not among candidates {outside}; "
          + "; ".join(f"{g} {100 * a / b:.1f}" for g, (a, b) in sorted(groups.items())))
    print(wrong.most_common(30))


# ---------------------------------------------------------------- main

def reporting(lexicon):
    """Function (chain, index of that, previous tag) -> row: what stands before "that"."""
    verb_class = {}
    noun_class = {}
    for word, lexeme in lexicon.lexemes.items():
        verb_class[word] = lexeme.verb_class
        noun_class[word] = lexeme.noun_class
    lemma_of = {}
    for word in sorted(lexicon.lexemes):
        for form, _, slot in generated(lexicon.lexemes[word]):
            if slot:
                lemma_of.setdefault((form, slot), word)
    for form, row in lexicon.words.items():
        for slot, lemma in row.lemmas.items():
            lemma_of[form, slot] = lemma
    verbs = {INDEX[t] for t in ("VB", "VBP", "VBZ", "VBD", "VBN", "VBG")}
    nouns = {INDEX[t] for t in ("NN", "NNS")}

    def row(chain, i, p1):
        if i == 0:
            return 0
        before = chain[i - 1].folded
        if p1 in verbs:
            c = verb_class.get(lemma_of.get((before, "verb"), before), "")
            return 2 if c.endswith("F") else 1
        if p1 in nouns:
            c = noun_class.get(lemma_of.get((before, "noun"), before), "")
            return 4 if c.startswith(("10", "09")) else 5 if "c" in c else 3
        return 0

    return row


def third(identifier):
    return int(hashlib.md5(identifier.encode()).hexdigest(), 16) % 3


def main():
    gold, wordnet_folder, cues, output = sys.argv[1:5]
    tune = "--tune" in sys.argv
    train = list(silver.read(f"{gold}/polnear-train.jsonl", f"{gold}/polnear-train-syntax.jsonl.gz"))
    if tune:
        check = [d for d in train if third(d[0]) == 2]
        train = [d for d in train if third(d[0]) != 2]
    else:
        check = list(silver.read(f"{gold}/polnear-dev.jsonl", f"{gold}/polnear-dev-syntax.jsonl.gz"))
    lexemes = wordnet.load(wordnet_folder)
    lexemes["be"].verb_forms = []
    for lexeme in lexemes.values():
        split_past(lexeme)
    lexemes = prune(lexemes, words_of_news(gold), train)
    lemmas = set()
    with open(cues, encoding="utf-8") as lines:
        for line in lines:
            if not line.startswith(("#", "lemma\t")):
                lemmas.update(w for w in silver.fold(line.split("\t")[0]).split() if w[0].isalpha())
    lexicon = Lexicon(train, lexemes, sorted(lemmas))
    print("words", len(lexicon.words), "lexemes", len(lexicon.lexeme_entries), "generated",
          len(lexicon.generated), file=sys.stderr)
    symbols = choose_symbols(lexicon, train)
    set_symbols(lexicon, train, symbols)
    set_symbols(lexicon, check, symbols)
    entries = {lexicon.low_entry(w) for w in lexicon.possible} | {
        e for r in lexicon.words.values() for e in (r.low, r.inside, r.start)}
    print("distinct entries", len(entries), file=sys.stderr)
    model = Model(symbols[2] + len(TAGS))
    report = reporting(lexicon)
    fit(model, train, report)
    score(model, check, report)
    if not tune:
        import write_tables
        write_tables.write(output, lexicon, symbols, model)


if __name__ == "__main__":
    main()
