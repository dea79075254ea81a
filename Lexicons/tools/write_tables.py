"""Writes the tables of fit_tagger.py as lexicon files."""
from fit_tagger import CLASS_SYMBOLS, REPORT, SHAPES, entry_text, symbol_key
from silver import TAGS
from wordnet import edit

FORMAT = "format lexicon 1\n"
FREQUENT = 4000  # words that stand at the head of words.lex
WORDS_HEAD = """\
# words.lex: words with counted parts of speech
# Made by tools/fit_tagger.py from automatic (CoreNLP) tags of 834 US political news articles
# (PolNeAR's training part); only counts were taken, no text. Forms seen twice or more as a word of
# lower case or inside sentences; forms in which WordNet's lexemes meet; lemmas of cue words.
# An entry is a list of tags, best first; a number is the cost of that tag in twelfths of a nat
# against the best one (12 = e times rarer, 28 = ten times rarer).
# lower   entry in lower case, - where the form gives none (wordnet.lex or the ending decides)
# inside  entry of the capitalised form inside a sentence, - = a name, or the lower-case entry
# start   entry of the capitalised form where a sentence starts, = as lower, - as inside
# lemma   verb: and noun: name the lemma where wordnet.lex would give another or none
# The 4,000 most frequent words come first, by frequency: the vocabulary finds the first words
# fastest.
"""
WORDNET_HEAD = """\
# wordnet.lex: single words of WordNet 3.0 (Princeton University; licence in WORDNET-LICENSE)
# Made by tools/fit_tagger.py: lemmas without blanks, digits or full stops, names left out; so are
# words that neither news nor SemCor shows where the ending tells the part of speech as well (verbs
# and nouns for communication, groups and persons are all here).
# entry   tags as in words.lex, - where words.lex has the word
# noun    class, then the plural as an edit of the word: letters to drop (if any) and what to add
# verb    class, then third person, -ing, past and (where it differs) past participle, as edits
# degree  comparative and superlative as edits
# class   WordNet's lexicographer file of the first sense (10 noun.communication, 32
#         verb.communication, ...); c for the second and third sense each that is in file 31 or 32
#         (verb.cognition, verb.communication); F where a sense has frame 26 (somebody ----s that
#         CLAUSE). / stands between variants.
# Forms are added by rule in the order of the file and get the entries of word-shapes.lex.
"""
SHAPES_HEAD = """\
# word-shapes.lex: parts of speech of words by their form
# Made by tools/fit_tagger.py; entries as in words.lex.
# suffix  ending of an unknown word, longest first; - = any word
# form    forms that wordnet.lex derives
# shape   numbers, words with a hyphen, unknown capitalised words inside a sentence
# cost    of the lower-case reading of a capitalised word inside a sentence; of the name reading of
#         a known word at the start of one; of the other reading of an unknown word there; the
#         dearest reading that is kept
"""
POINTS_HEAD = """\
# tag-points.lex: points of a part of speech in its context
# Made by tools/fit_tagger.py (averaged perceptron over automatic tags of 834 articles), in units of
# a quarter weight, the scale of the costs in words.lex. The tag with most points minus cost wins;
# words with one candidate are not decided. Quotation marks are left out.
# before    the two tags before the word, in reading order
# next, second, previous
#           the next word, the one after it, the word before: a frequent word itself; else the class
#           of its entry (best tag, then all its tags in the order of the tag list); else its best
#           tag; edge = the sentence ends (starts) there
# shape     of the word itself, inside or at the start of a sentence
# that      what stands before "that": other, verb, that-verb (WordNet frame 26), noun, said-noun
#           (communication, cognition), thought-noun (second or third sense)
"""
THAT_ROWS = ["other", "verb", "that-verb", "noun", "said-noun", "thought-noun"]


def weights_text(row):
    text = " ".join(f"{TAGS[t]}{v:+d}" for t, v in enumerate(row) if v)
    return text or "-"


def write_words(folder, lexicon):
    with open(f"{folder}/words.lex", "w", encoding="utf-8") as out:
        out.write(WORDS_HEAD + FORMAT + "# word\tlower\tinside\tstart\tlemma\n")
        frequent = sorted(lexicon.words, key=lambda w: (-lexicon.tokens[w], w))[:FREQUENT]
        rest = sorted(set(lexicon.words) - set(frequent))
        for word in frequent + rest:
            if word == rest[0]:
                out.write("# the others by the alphabet\n")
            row = lexicon.words[word]
            columns = [word] + [entry_text(e) if e else "-" for e in (row.low, row.inside)]
            columns.append("=" if row.start and row.start == row.low
                           else entry_text(row.start) if row.start else "-")
            columns.append(" ".join(f"{s}:{row.lemmas[s]}" for s in sorted(row.lemmas)) or "-")
            write_row(out, columns)


def write_row(out, columns):
    while columns[-1] == "-":
        columns.pop()
    if len(columns) == 1:
        columns.append("-")
    out.write("\t".join(columns) + "\n")


def write_wordnet(folder, lexicon):
    with open(f"{folder}/wordnet.lex", "w", encoding="utf-8") as out:
        out.write(WORDNET_HEAD + FORMAT + "# word\tentry\tnoun\tverb\tdegree\n")
        for word in sorted(lexicon.lexemes):
            x = lexicon.lexemes[word]
            counted = lexicon.words.get(word)
            columns = [word, "-" if counted and counted.low
                       else entry_text(lexicon.lexeme_entries[word])]

            def edits(forms):
                return "/".join(edit(word, f) or "0" for f in forms)
            columns.append(f"{x.noun_class} {edits(x.plurals)}" if x.plurals else "-")
            columns.append(f"{x.verb_class} " + " ".join(edits(f) for f in x.verb_forms)
                           if x.verb_forms else x.verb_class or "-")
            columns.append(edits(x.degrees) if x.degrees else "-")
            if any(c != "-" for c in columns[1:]):
                write_row(out, columns)


def write_shapes(folder, lexicon):
    with open(f"{folder}/word-shapes.lex", "w", encoding="utf-8") as out:
        out.write(SHAPES_HEAD + FORMAT)
        for name, e in sorted(lexicon.forms.values()):
            out.write(f"form\t{name}\t{entry_text(e)}\n")
        for name in sorted(lexicon.shapes):
            out.write(f"shape\t{name}\t{entry_text(lexicon.shapes[name])}\n")
        out.write(f"cost\tinside\t{lexicon.inside_cost}\n")
        out.write(f"cost\tstart\t{lexicon.start_cost}\n")
        out.write(f"cost\tunknown-start\t{lexicon.unknown_start_cost}\n")
        out.write("cost\tdearest\t54\n")
        for suffix in sorted(lexicon.suffixes):
            out.write(f"suffix\t{suffix or '-'}\t{entry_text(lexicon.suffixes[suffix])}\n")


def write_points(folder, symbols, model):
    names, classes, fallback = symbols
    labels = {}
    for word, s in names.items():
        labels[s] = f"word\t{word}"
    for key, s in classes.items():
        labels[s] = "class\t" + " ".join(TAGS[t] for t in key)
    for t, tag in enumerate(TAGS):
        labels[fallback + t] = f"tag\t{tag}"
    labels[model.edge] = "edge\t-"
    n = len(TAGS)
    with open(f"{folder}/tag-points.lex", "w", encoding="utf-8") as out:
        out.write(POINTS_HEAD + FORMAT)
        for feature, base in (("next", model.next), ("second", model.second),
                              ("previous", model.previous)):
            for s in range(model.edge + 1):
                out.write(f"{feature}\t{labels[s]}\t{weights_text(model.weights[base + s])}\n")
        for p2 in range(n):
            for p1 in range(n):
                row = model.weights[p1 * n + p2]
                if any(row):
                    out.write(f"before\ttags\t{TAGS[p2]} {TAGS[p1]}\t{weights_text(row)}\n")
        for k, name in enumerate(SHAPES):
            for start in (0, 1):
                row = weights_text(model.weights[model.shape + 2 * k + start])
                out.write(f"shape\t{('inside', 'start')[start]}\t{name}\t{row}\n")
        for k in range(REPORT):
            out.write(f"that\tafter\t{THAT_ROWS[k]}\t{weights_text(model.weights[model.that + k])}\n")


def write(folder, lexicon, symbols, model):
    write_words(folder, lexicon)
    write_wordnet(folder, lexicon)
    write_shapes(folder, lexicon)
    write_points(folder, symbols, model)
