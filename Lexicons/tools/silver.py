"""Articles with automatic parser tags, read with the reduced set of 33 tags."""
import gzip
import json

TAGS = ("NN NNS NP PRP PRPS VB VBP VBZ VBD VBN VBG MD BE HV DO JJ RB NEG DT IN SUB THC TI CC CD WH "
        "RP POS EX COMMA STOP COLON QT").split()
INDEX = {name: i for i, name in enumerate(TAGS)}
SUBORDINATORS = {"if", "whether", "because", "although", "though", "unless", "while", "whereas",
                 "lest", "once", "albeit"}
QUOTES = {'"', "“", "”", "``", "''", "‘", "«", "»", "„", "‚"}


def reduced(pos, word, lemma, relation, following):
    """The reduced tag of a token with a Penn tag; `following` is the next Penn tag but RB."""
    w = word.lower()
    if pos in ("``", "''") or (w in QUOTES and pos != "POS"):
        return "QT"
    fixed = {",": "COMMA", ".": "STOP", ":": "COLON", "-LRB-": "COLON", "-RRB-": "COLON",
             "SYM": "COLON", "#": "COLON", "LS": "COLON", "NFP": "COLON", "HYPH": "COLON",
             "$": "CD"}
    if pos in fixed:
        return fixed[pos]
    if w in ("not", "n't", "n’t"):
        return "NEG"
    if pos in ("NNP", "NNPS"):
        return "NP"
    if pos == "PRP$":
        return "PRPS"
    if pos[0] == "V":
        return {"be": "BE", "have": "HV", "do": "DO"}.get(lemma, pos)
    if pos[:2] == "JJ":
        return "JJ"
    if pos in ("RB", "RBR", "RBS", "UH"):
        return "RB"
    if pos in ("WRB", "WP", "WP$", "WDT"):
        return "WH"
    if pos in ("DT", "PDT"):
        return "DT"
    if pos == "TO" or w == "to":
        return "TI" if relation == "mark" or following == "VB" else "IN"
    if pos == "IN":
        if w == "that":
            return "THC"
        return "SUB" if w in SUBORDINATORS or relation == "mark" else "IN"
    if pos in ("NN", "NNS", "PRP", "MD", "CC", "CD", "RP", "POS", "EX"):
        return pos
    return "NN"


class Token:
    """A silver token: its text, where it stands, its tag and what can be seen of its shape."""
    __slots__ = ("word", "folded", "tag", "lemma", "shape", "initial", "before", "after", "start",
                 "end", "title", "entry", "symbol")


def shape(word):
    first = word[0]
    if first.isdigit() or (len(word) > 1 and first in ".-$+" and word[1].isdigit()):
        return "number"
    if not any(c.isalpha() for c in word):
        return "mark"
    letters = [c for c in word if c.isalpha()]
    if len(letters) > 1 and all(c.isupper() for c in letters):
        return "capitals"
    return "capital" if first.isupper() else "lower"


def fold(word):
    return word.lower().replace("’", "'").replace("‐", "-").replace("‑", "-")


def is_title(sentence):
    """Most words of a title-case line are capitalised."""
    words = [t for t in sentence if t.word[0].isalpha()]
    return len(words) > 3 and sum(t.word[0].isupper() for t in words) * 10 > 6 * len(words)


def mark_initials(sentence):
    """Sets `initial` for words that stand where any word would be capitalised."""
    title = is_title(sentence)
    start = True
    for token in sentence:
        token.title = title
        if any(c.isalnum() for c in token.word):
            token.initial = start
            start = False
        else:
            token.initial = False
            opening = token.word in ("“", "‘", "«", "„") or (
                token.tag == "QT" and token.before and not token.after)
            if opening or token.word in (":", ".", "!", "?", ";"):
                start = True


def read(text_file, syntax_file):
    """Yields (document id, sentences); a sentence is a list of tokens."""
    texts = {}
    with open(text_file, encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            texts[record["id"]] = record["text"]
    with gzip.open(syntax_file, "rt", encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            text = texts[record["id"]]
            sentences = []
            for parsed in record["sentences"]:
                sentence = []
                for k, (start, end, pos, lemma, _, relation) in enumerate(parsed):
                    following = parsed[k + 1][2] if k + 1 < len(parsed) else ""
                    if following == "RB" and k + 2 < len(parsed):
                        following = parsed[k + 2][2]
                    token = Token()
                    token.word, token.start, token.end = text[start:end], start, end
                    token.folded, token.lemma = fold(token.word), lemma
                    token.tag = reduced(pos, token.word, lemma, relation, following)
                    token.shape = shape(token.word)
                    token.before = start == 0 or text[start - 1].isspace()
                    token.after = end >= len(text) or text[end].isspace()
                    sentence.append(token)
                mark_initials(sentence)
                sentences.append(sentence)
            yield record["id"], sentences
