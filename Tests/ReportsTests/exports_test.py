#!/usr/bin/env python3
"""Reads every export of a result back and compares it with the records, fact by fact.

    python3 exports_test.py SAYSO RESULT

SAYSO is the built program, RESULT a folder of `sayso extract -o RESULT --keep-text`. Python's
standard library is enough. Exit: 0 all the same, 1 something is lost or changed.
"""
import collections, csv, json, os, re, shutil, sqlite3, subprocess, sys, tempfile

failures = 0
POINTS = ("start", "end", "byte_start", "byte_end", "text")


def same(name, found, expected):
    """Compares two lists of facts."""
    global failures
    if found == expected and expected:
        print(f"ok    {name}: {len(expected)}")
        return
    failures += 1
    where = next((i for i, (a, b) in enumerate(zip(found, expected)) if a != b), min(len(found), len(expected)))
    print(f"FAIL  {name}: {len(found)} for {len(expected)}; first at {where}: {found[where:where + 1]} for {expected[where:where + 1]}")


def records(path):
    with open(path, encoding="utf-8") as f:
        return [json.loads(line) for line in f if line.strip()]


def span(s):
    return tuple(s[k] for k in POINTS) if s else None


def name(q):
    return q["speaker"] and q["speaker"]["name"]


def check_csv(path, quotes, documents):
    with open(path, encoding="utf-8", newline="") as f:
        rows = list(csv.DictReader(f))
    with open(path, encoding="utf-8", newline="") as f:
        cells = [c for row in csv.reader(f) for c in row]
    same("csv: no cell is a formula", [c for c in cells if c[:1] in "=+-@\t\r＝＋－＠" and c] or [0], [0])
    off = lambda s: s[1:] if s.startswith("'") else s
    text = lambda v: "" if v is None else str(v)
    expected = []
    for q in quotes:
        d, s = documents[q["document"]], q["speaker"] or {}
        t = q["stances"][0] if q["stances"] else {}
        c = q["content"]
        expected.append({
            "id": q["id"], "document": q["document"], "title": text(d["title"]), "date": text(d["date"]), "publisher": text(d["source"]), "url": text(d["url"]),
            "kind": q["kind"], "attribution": q["attribution"], "text": q["text"], "speaker": text(s.get("name")), "speaker_id": text(s.get("id")),
            "speaker_kind": text(s.get("kind")), "role": text(s.get("role")), "resolution": text(s.get("resolution")), "source": " … ".join(x["text"] for x in q["source"]),
            "cue": " … ".join(x["text"] for x in q["cue"]), "target": text(t.get("target", {}).get("name")), "pole": text(t.get("pole")), "intensity": text(t.get("intensity")),
            "act": text(t.get("act")), "stances": "; ".join(f"{x['target']['name']}={x['pole']}" for x in q["stances"]), "rules": " ".join(e["rule"] for e in q["evidence"]),
            "paragraph": str(q["context"]["paragraph"]), "line": str(q["context"]["line"]), "start": str(c[0]["start"]), "end": str(c[-1]["end"]),
            "byte_start": str(c[0]["byte_start"]), "byte_end": str(c[-1]["byte_end"]), "parent": text(q["parent"]), "continues": text(q["continues"]), "flags": " ".join(q["flags"])})
    same("csv: every column of every row", [{k: off(v) for k, v in r.items()} for r in rows], expected)


def check_sqlite(path, quotes, documents, errors):
    db = sqlite3.connect(path)
    rows = lambda sql: [tuple(r) for r in db.execute(sql)]
    same("sqlite: integrity", rows("PRAGMA integrity_check"), [("ok",)])
    same("sqlite: quotations", rows('SELECT q.id, document, q.kind, attribution, text, s.name, s.id, s.kind, q.role, resolution, candidates, paragraph, first_sentence, last_sentence, line, "column", '
        "excerpt, cut_before, cut_after, parent, continues, flags FROM quotations q LEFT JOIN speakers s USING (speaker) ORDER BY quotation"),
        [(q["id"], q["document"], q["kind"], q["attribution"], q["text"], *((s["name"], s["id"], s["kind"], s["role"], s["resolution"], "\n".join(s["candidates"])) if (s := q["speaker"]) else (None,) * 6),
          (c := q["context"])["paragraph"], *c["sentences"], c["line"], c["column"], c["excerpt"]["text"], int(c["cut_before"]), int(c["cut_after"]), q["parent"], q["continues"], " ".join(q["flags"])) for q in quotes])
    for part, get in (("content", lambda q: q["content"]), ("cue", lambda q: q["cue"]), ("source", lambda q: q["source"]), ("excerpt", lambda q: [q["context"]["excerpt"]]),
                      ("mention", lambda q: [q["speaker"]["mention"]] if q["speaker"] and q["speaker"]["mention"] else [])):
        same(f"sqlite: {part} spans", rows(f"SELECT quotation, number, start, \"end\", byte_start, byte_end, text FROM spans WHERE part = '{part}' ORDER BY quotation, number"),
             [(i, n, *span(s)) for i, q in enumerate(quotes, 1) for n, s in enumerate(get(q), 1)])
    stances = [(i, s) for i, q in enumerate(quotes, 1) for s in q["stances"]]
    same("sqlite: stances", rows("SELECT t.quotation, target, target_id, holder, pole, intensity, act, certainty, polarity, flags, start, \"end\", byte_start, byte_end, text FROM stances t "
        "LEFT JOIN spans p ON p.stance = t.stance ORDER BY t.stance"),
        [(i, s["target"]["name"], s["target"]["id"], " > ".join(s["holder"]), s["pole"], s["intensity"], s["act"], s["modality"]["certainty"], s["modality"]["polarity"],
          " ".join(s["modality"]["flags"]), *(span(s["target"]["span"]) or (None,) * 5)) for i, s in stances])
    step = lambda e: (e["rule"], e.get("points"), e.get("effect"), *(span(e["span"]) or (None,) * 5))
    same("sqlite: evidence", rows('SELECT quotation, stance, number, rule, points, effect, start, "end", byte_start, byte_end, text FROM evidence WHERE stance IS NULL ORDER BY quotation, number'),
         [(i, None, n, *step(e)) for i, q in enumerate(quotes, 1) for n, e in enumerate(q["evidence"], 1)])
    same("sqlite: evidence of stances", rows('SELECT quotation, stance, number, rule, points, effect, start, "end", byte_start, byte_end, text FROM evidence WHERE stance IS NOT NULL ORDER BY stance, number'),
         [(i, k, n, *step(e)) for k, (i, s) in enumerate(stances, 1) for n, e in enumerate(s["evidence"], 1)])
    keys = ("id", "path", "line", "title", "date", "source", "url", "language", "encoding", "sha256", "text")
    same("sqlite: documents", rows("SELECT id, path, line, title, date, publisher, url, language, encoding, sha256, text, bytes, tokens, sentences, paragraphs, flags FROM documents ORDER BY rowid"),
         [(*(d.get(k) for k in keys), *(d["counts"][k] for k in ("bytes", "tokens", "sentences", "paragraphs")), " ".join(d["flags"])) for d in documents.values()])
    same("sqlite: errors", rows("SELECT document, path, line, byte_offset, code, message FROM errors") + [0],
         [tuple(e[k] for k in ("document", "path", "line", "byte_offset", "code", "message")) for e in errors] + [0])
    counts = collections.Counter(name(q) for q in quotes if q["speaker"])
    same("sqlite: the view of speakers", sorted(rows("SELECT name, quotations FROM speaker_counts"), key=str), sorted(counts.items(), key=str))
    pairs = collections.Counter((name(q), s["target"]["name"], s["pole"]) for q in quotes if q["speaker"] for s in q["stances"])
    same("sqlite: the view of speakers by targets", sum(sum(r) for r in rows("SELECT support, oppose, mixed, neutral FROM speaker_targets")) == sum(pairs.values()) and [1] or [0], [1])
    word = max(re.findall(r"[a-z]+", quotes[0]["text"].lower()), key=len)
    same(f"sqlite: full-text search for {word}", rows(f"SELECT q.id FROM search JOIN quotations q ON q.quotation = search.rowid WHERE search MATCH 'text:{word}' ORDER BY q.quotation"),
         [(q["id"],) for q in quotes if word in re.findall(r"\w+", q["text"].lower())])


def files(folder, ending, documents):
    """Files of a folder with the documents they belong to, in the order of the documents."""
    with open(os.path.join(folder, "names.json"), encoding="utf-8") as f:
        names = {d: n for n, d in json.load(f).items()}
    return [(os.path.join(folder, names[d] + ending), d) for d in documents]


def check_brat(folder, quotes, documents):
    found = []
    for path, d in files(folder, ".ann", documents):
        text = documents[d]["text"]
        with open(path[:-4] + ".txt", encoding="utf-8", newline="") as f:
            same_text = f.read() == text
        entity, link, fact, note, order = {}, collections.defaultdict(dict), collections.defaultdict(dict), collections.defaultdict(list), []
        for line in open(path, encoding="utf-8", newline="\n"):
            key, body, *rest = line.rstrip("\n").split("\t")
            if key[0] == "T":
                label, places = body.split(" ", 1)
                entity[key] = [tuple(map(int, p.split())) for p in places.split(";")]
                same_text &= " ".join(text[a:b] for a, b in entity[key]).replace("\t", " ") == rest[0]
                if label == "Content": order.append(key)
            elif key[0] == "R":
                label, a, b = body.split()
                link[a[5:]][label] = b[5:]
            elif key[0] == "A":
                label, of, *value = body.split(" ")
                fact[of][label] = value[0] if value else True
            else:
                label, of = body.split()
                note[of].append((label, rest[0]))
        if not same_text: found.append((d, "texts differ"))
        for t in order:
            whole = lambda k: "".join(text[a:b] for a, b in entity.get(link[t].get(k), []))
            found.append((d, "".join(text[a:b] for a, b in entity[t]), whole("Cue"), whole("Source"), fact[t]["Kind"], fact[t]["Attribution"], "Nested" in fact[t], note[t]))
    flat = lambda spans: "".join(s["text"].replace("\n", "").replace("\r", "") for s in spans)
    notes = lambda q: ([("Speaker", name(q))] if name(q) else []) + [("Stance", f"{s['target']['name']}={s['pole']}:{s['act']}") for s in q["stances"]]
    same("brat: quotations", found, [(q["document"], flat(q["content"]), flat(q["cue"]), flat(q["source"]), q["kind"], q["attribution"], q["parent"] is not None, notes(q)) for q in quotes])


def check_w3c(path, quotes, documents):
    found = []
    for item in json.load(open(path, encoding="utf-8"))["items"]:
        def place(p):
            position, quote = p["selector"]
            return (position["start"], position["end"], quote["exact"])
        body = lambda purpose: [b["value"] for b in item["body"] if b["purpose"] == purpose]
        found.append((body("classifying"), body("identifying"), body("assessing"), [place(p) for p in item["target"]],
                      [place(b) for b in item["body"] if b["purpose"] == "linking"], [place(b) for b in item["body"] if b["purpose"] == "describing"], item["target"][0]["source"]))
    at = lambda spans: [(s["start"], s["end"], s["text"]) for s in spans]
    quoted = lambda t: "urn:sayso:" + re.sub(r"[^A-Za-z0-9._~-]", lambda m: "".join(f"%{b:02X}" for b in m[0].encode()), t)
    same("w3c: annotations", found, [([q["kind"], q["attribution"]], [name(q)] if name(q) else [], [f"{s['pole']}: {s['target']['name']}" for s in q["stances"]],
         at(q["content"]), at(q["source"]), at(q["cue"]), documents[q["document"]]["url"] or quoted(q["document"])) for q in quotes])


def check_displacy(path, quotes, documents):
    items = json.load(open(path, encoding="utf-8"))
    same("displacy: texts", [i["text"] for i in items], [d["text"] for d in documents.values()])
    found, expected = [], []
    for item, d in zip(items, documents):
        end = 0
        for e in item["ents"]:
            if e["start"] < end: found.append("overlap")
            end = e["end"]
        found.append(sorted((e["start"], e["end"], e["label"]) for e in item["ents"]))
        spans = sorted((s["start"], s["end"], label) for q in quotes if q["document"] == d and q["parent"] is None
                       for label, part in (("CONTENT", "content"), ("CUE", "cue"), ("SOURCE", "source")) for s in q[part])
        kept, end = [], 0
        for s in spans:
            if s[0] >= end:
                kept.append(s)
                end = s[1]
        expected.append(kept)
    same("displacy: entities that do not overlap", found, expected)


def check_corenlp(folder, quotes, documents):
    found, expected = [], []
    for path, d in files(folder, ".json", documents):
        value = json.load(open(path, encoding="utf-8"))
        units = documents[d]["text"].encode("utf-16-le")
        cut = lambda a, b: units[2 * a:2 * b].decode("utf-16-le")
        for q in value["quotes"]:
            found.append((value["docId"], q["record"], q["kind"], cut(q["beginIndex"], q["endIndex"]), q["text"], cut(q["mentionBegin"], q["mentionEnd"]) if "mention" in q else None,
                          q.get("mention"), q["canonicalSpeaker"], q["beginSentence"] + 1, q["endSentence"] + 1))
    for q in quotes:
        source = q["source"][0]["text"] if q["source"] else None
        expected += [(q["document"], q["id"], q["kind"], s["text"], s["text"], source, source, name(q) or "Unknown", *q["context"]["sentences"]) for s in q["content"]]
    same("corenlp: quotes", found, expected)


def check_citron(folder, quotes, documents):
    found = []
    for path, d in files(folder, ".json", documents):
        value = json.load(open(path, encoding="utf-8"))
        at = lambda s: s and (s["start"], s["end"], s["text"], value["text"][s["start"]:s["end"]] == s["text"])
        found += [(q["id"], at(q["cue"]), [at(s) for s in q["sources"]], [at(s) for s in q["contents"]]) for q in value["quotes"]]
    at = lambda s: s and (s["start"], s["end"], s["text"], True)
    same("citron: quotes", found, [(q["id"], at(q["cue"][0] if q["cue"] else None), [at(s) for s in q["source"]], [at(s) for s in q["content"]]) for q in quotes])


def check_booknlp(folder, quotes, documents):
    found, expected = [], []
    for path, d in files(folder, ".quotes", documents):
        text = documents[d]["text"]
        table = lambda p: [line.rstrip("\n").split("\t") for line in open(p, encoding="utf-8")][1:]
        tokens = table(path[:-7] + ".tokens")
        for row in table(path):
            cut = lambda a, b: text[int(tokens[int(a)][6]):int(tokens[int(b)][7])]
            found.append((d, cut(row[0], row[1]), cut(row[2], row[3]) if row[2] != "None" else None, row[5] != "-1"))
        expected += [(d, s["text"].strip(), q["source"][0]["text"].strip() if q["source"] else None, bool(name(q))) for q in quotes if q["document"] == d for s in q["content"]]
    same("booknlp: quotes", found, expected)


def main():
    sayso, folder = sys.argv[1:3]
    quotes = records(os.path.join(folder, "quotations.jsonl"))
    documents = {d["id"]: d for d in records(os.path.join(folder, "documents.jsonl"))}
    errors = records(os.path.join(folder, "errors.jsonl"))
    with tempfile.TemporaryDirectory() as temporary:
        def made(form):
            path = os.path.join(temporary, form)
            subprocess.run([sayso, "convert", folder, "--to", form, "-o", path], check=True)
            return path
        check_csv(made("csv"), quotes, documents)
        check_sqlite(made("sqlite"), quotes, documents, errors)
        check_brat(made("brat"), quotes, documents)
        check_w3c(made("w3c"), quotes, documents)
        check_displacy(made("displacy"), quotes, documents)
        check_corenlp(made("corenlp"), quotes, documents)
        check_citron(made("citron"), quotes, documents)
        check_booknlp(made("booknlp"), quotes, documents)
        # Our own reader: the brat folder as gold, the records against it, without a single mistake.
        out = subprocess.run([sayso, "evaluate", made("brat"), folder, "--json"], check=True, capture_output=True, text=True).stdout
        figures = json.loads(out)
        outer = sum(q["parent"] is None for q in quotes)
        same("brat: read by our own reader", [figures["quotations_exact"]["f1"], figures["attributed"]["f1"], figures["speaker"], figures["gold"] >= outer - 5], [1, 1, 1, True])
        # Gold whose files are named without the ids' ending, against records in UTF-16 units.
        brat, texts, units = (os.path.join(temporary, n) for n in ("plain", "texts", "units"))
        os.mkdir(brat), os.mkdir(texts)
        plain = [d for d in documents if d.endswith(".txt") and "/" not in d]
        for d in plain:
            with open(os.path.join(texts, d), "w", encoding="utf-8", newline="") as f:
                f.write(documents[d]["text"])
            for ending in (".txt", ".ann"):
                shutil.copy(os.path.join(temporary, "brat", d + ending), os.path.join(brat, d[:-4] + ending))
        if plain:
            subprocess.run([sayso, "extract", "--quiet", texts, "-o", units, "--offsets", "utf16"], check=True)
            out = subprocess.run([sayso, "evaluate", brat, units, "--json"], check=True, capture_output=True, text=True)
            figures = json.loads(out.stdout)
            same("brat: files without the ids' ending, records in UTF-16", [figures["documents_missing"], figures["quotations_exact"]["f1"], out.stderr], [0, 1, ""])
    print(f"{failures} failed" if failures else "all read back")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
