#!/usr/bin/env python3
"""Writes a result folder of made-up records, for tests of the report and the exports.

    python3 synthetic.py DIR [--quotations N] [--hostile] [--keep-text] [--seed N]

The sentences are put together from word lists; the same arguments give the same bytes. With
--hostile, ids, titles, names, roles, publishers, texts, targets, rules and effects are strings that
would do harm in a careless page.
"""
import argparse, hashlib, json, os, random

FIRST = "Amara Björn Chen Dalia Emeka Farida Goran Hana Ines Jonas Kwame Leila Mateo Noor Olga Pavel Quynh Rosa Samir Tomás Uma Viktor Wanjiru Xin Yusuf Zoë".split()
LAST = "Abara Bergström Castillo Dimitrov Eriksen Farouk Grant Haddad Ivanova Jensen Kovač Lindqvist Moreau Nakamura Okafor Petrov Quintero Rossi Sato Tanaka Ueda Varga Weiß Xu Yilmaz Zhang".split()
ROLES = ["trade minister", "spokesperson", "chief economist", "union leader", "mayor of Port Ellery", "central bank governor", None]
ORGS = ["the Harbour Authority", "the Ministry of Trade", "Northwind Steel", "the Farmers’ Union", "the Institute for Tides"]
TARGETS = [("harbour levy", "t:levy"), ("steel tariffs", "t:tariffs"), ("coastal treaty", "t:treaty"), ("wage freeze", "t:wages"),
           ("export licences", "t:licences"), ("the new budget", None), ("fishing quotas", "t:quotas"), ("rail merger", None)]
VERBS = ["said", "warned", "argued", "told reporters", "insisted", "added", "wrote", "acknowledged", "predicted"]
SOURCES = ["The Ellery Gazette", "Northern Wire", "Tidewater Post", "Bay Business Daily"]
NOUNS = "market harbour price cabinet committee forecast shipment quarter worker exporter region deadline contract ministry meeting audit border factory winter harvest".split()
ADJ = "fragile steady sudden patient costly narrow early public private modest late serious plain awkward".split()
ACT = {"support": ["praise", "call", "welcome"], "oppose": ["criticism", "warning", "refusal"], "mixed": ["caution"], "neutral": ["assertion"]}
HOSTILE = ["<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "</script><script>document.title='owned'</script>",
           "javascript:alert(1)", "=HYPERLINK(\"http://example.invalid\")", "+1+1", "@SUM(A1)", "-2+3", "a\u202egnp.exe", "\x1b[31mred\x1b[0m",
           "{{constructor.constructor('alert(1)')()}}", "&lt;b&gt;", "' OR 1=1 --", "\u0000nul", "line\u2028sep", "'; DROP TABLE quotations; --",
           "שלום עולם", "مرحبا بالعالم", "<!--", "]]>", "%s%n", "😀", "__proto__", "constructor", "#overview", "\t=1+1"]


class Maker:
    def __init__(self, options):
        self.random = random.Random(options.seed)
        self.hostile = options.hostile
        self.people = [(f"{a} {b}", self.random.choice(ROLES)) for a in FIRST for b in LAST]
        self.random.shuffle(self.people)

    def pick(self, items):
        return items[min(int(self.random.expovariate(4 / len(items))), len(items) - 1)]

    def phrase(self):
        r = self.random
        return f"the {r.choice(ADJ)} {r.choice(NOUNS)} {r.choice(['of', 'for', 'behind', 'after'])} the {r.choice(NOUNS)}"

    def clause(self, target):
        r = self.random
        verb = r.choice(["will change", "cannot explain", "has outlived", "depends on", "would hurt", "may yet save", "must come before"])
        return f"the {target} {verb} {self.phrase()}"

    def document(self, number, wanted):
        r = self.random
        text, quotes = "", []

        def add(s):
            nonlocal text
            at = len(text)
            text += s
            return (at, len(text))

        cast = [self.pick(self.people) for _ in range(4)]
        for k in range(wanted):
            if r.random() < 0.6:
                add(f"In the {r.choice(ADJ)} {r.choice(NOUNS)}, {self.phrase()} met {self.phrase()}. ")
            person, role = cast[k % 4]
            target, tid = self.pick(TARGETS)
            if self.hostile:
                target = HOSTILE[(number + k) % len(HOSTILE)]
                person = HOSTILE[(number * 3 + k) % len(HOSTILE)]
            shown, resolution, kind_of = person, "name", "person"
            if k >= 4 and not self.hostile:
                shown, resolution = person.split()[-1], "short-name"
            if r.random() < 0.12:
                shown, resolution, kind_of, person, role = r.choice(ORGS), "nominal", "organization", None, None
                person = shown.removeprefix("the ")
            unnamed = r.random() < 0.06
            if unnamed:
                shown, resolution, kind_of, person, role = "informed sources", "unnamed", "unnamed", None, None
            verb = r.choice(VERBS)
            kind = r.choice(["direct", "direct", "indirect", "mixed"])
            clause = self.clause(target)
            q = {"number": k + 1, "kind": kind}
            none = r.random() < 0.05
            if kind == "direct":
                a = add("“" + clause[0].upper() + clause[1:] + ",”")
                if none:
                    q.update(content=[a], cue=[], source=[])
                    add(" ")
                else:
                    add(" ")
                    s = add(shown)
                    add(" ")
                    c = add(verb)
                    add(". ")
                    content = [a]
                    if r.random() < 0.3:
                        content.append(add("“" + self.clause(target).capitalize() + ".”"))
                        add(" ")
                    q.update(content=content, cue=[c], source=[s])
            else:
                s = add(shown[0].upper() + shown[1:])
                add(" ")
                c = add(verb)
                add(" ")
                body = "that " + clause if kind == "indirect" else "that it was “" + clause + "”"
                a = add(body)
                add(". ")
                q.update(content=[a], cue=[c], source=[s])
            at = text.find(target, q["content"][0][0])
            q["target"] = (target, tid, (at, at + len(target)) if at >= 0 else None)
            q["speaker"] = None if not q["source"] else (person, role, kind_of, resolution)
            quotes.append(q)
            if r.random() < 0.35:
                text = text.rstrip(" ") + "\n\n"
        return text.rstrip() + "\n", quotes


def main():
    a = argparse.ArgumentParser()
    a.add_argument("dir"); a.add_argument("--quotations", type=int, default=300); a.add_argument("--seed", type=int, default=7)
    a.add_argument("--hostile", action="store_true"); a.add_argument("--keep-text", action="store_true")
    o = a.parse_args()
    m = Maker(o); r = m.random
    os.makedirs(o.dir, exist_ok=True)
    out = {n: open(os.path.join(o.dir, n), "w", encoding="utf-8", newline="\n") for n in ("quotations.jsonl", "documents.jsonl", "errors.jsonl", "run.json")}
    dump = lambda f, v: out[f].write(json.dumps(v, ensure_ascii=False, separators=(",", ":")) + "\n")
    dump("run.json", {"schema": "sayso/1", "type": "run", "sayso": "0.0", "icu": "72.1", "lexicon": "synthetic", "offsets": "codepoints", "options": {"seed": str(o.seed), "paths": HOSTILE[0] if o.hostile else "articles"}})
    made = number = 0
    while made < o.quotations:
        number += 1
        wanted = min(r.randint(2, 14), o.quotations - made)
        text, quotes = m.document(number, wanted)
        made += wanted
        doc = f"doc-{number:05}"
        title = f"{m.phrase()[4:].capitalize()}: what {m.pick(m.people)[0]} wants"
        if o.hostile:
            doc = f"{HOSTILE[number % len(HOSTILE)]} {number}"
            title = HOSTILE[(number + 1) % len(HOSTILE)]
        date = f"{2023 + r.randint(0, 2)}-{r.randint(1, 12):02}-{r.randint(1, 28):02}"
        encoded = text.encode()
        span = lambda s: None if s is None else {"start": s[0], "end": s[1], "byte_start": len(text[:s[0]].encode()), "byte_end": len(text[:s[1]].encode()), "text": text[s[0]:s[1]]}
        kinds = {k: sum(q["kind"] == k for q in quotes) for k in ("direct", "mixed", "indirect")}
        stances_made = 0
        for q in quotes:
            first, last = min(q["content"])[0], max(q["content"])[1]
            for s in q["source"] + q["cue"]:
                first, last = min(first, s[0]), max(last, s[1])
            left, right = max(text.rfind("\n", 0, first) + 1, 0), text.find("\n", last)
            right = len(text) if right < 0 else right
            cut = (first - left > 200, right - last > 200)
            if cut[0]: left = text.find(" ", first - 200) + 1
            if cut[1]: right = text.rfind(" ", 0, last + 200)
            name, tid, where = q["target"]
            stances = []
            if r.random() < 0.6:
                pole = r.choice(["support", "oppose", "oppose", "neutral", "mixed"])
                stances.append({"target": {"name": name, "id": tid, "span": span(where)}, "holder": [(q["speaker"] or ("?",))[0] or "unnamed"], "pole": pole,
                    "intensity": r.randint(1, 3), "act": r.choice(ACT[pole]), "modality": {"certainty": r.choice(["certain", "certain", "probable"]), "polarity": "positive", "flags": ["hedged"] if r.random() < .1 else []},
                    "evidence": [{"rule": HOSTILE[number % len(HOSTILE)] if o.hostile else "object.bad-for", "span": span(where), "effect": HOSTILE[(number + 2) % len(HOSTILE)] if o.hostile else pole}]})
                stances_made += 1
            speaker = None
            if q["speaker"]:
                person, role, kind_of, resolution = q["speaker"]
                if o.hostile: role = HOSTILE[(number + 5) % len(HOSTILE)]
                speaker = {"name": person, "id": None, "kind": kind_of, "role": role, "resolution": resolution, "mention": span(q["source"][0]), "candidates": []}
            dump("quotations.jsonl", {"schema": "sayso/1", "type": "quotation", "id": f"{doc}#{q['number']}", "document": doc, "kind": q["kind"],
                "attribution": r.choice(["assertion"] * 6 + ["belief", "fact", "eventuality"]), "text": " … ".join(text[s:e] for s, e in q["content"]),
                "content": [span(s) for s in q["content"]], "cue": [span(s) for s in q["cue"]], "source": [span(s) for s in q["source"]], "speaker": speaker, "stances": stances,
                "evidence": ([{"rule": "cue.reporting-verb", "tier": "cue", "span": span(q["cue"][0]), "points": r.randint(4, 30)}] if q["cue"] else [])
                    + [{"rule": "content.that-clause" if q["kind"] != "direct" else "content.quotation-subject-verb", "tier": "content", "span": span(q["content"][-1]), "points": r.randint(-3, 12)}]
                    + ([{"rule": "source.before-cue", "tier": "source", "span": span(q["source"][0]), "points": 9}] if q["source"] else []),
                "context": {"paragraph": text.count("\n\n", 0, first) + 1, "sentences": [1, 1], "line": text.count("\n", 0, first) + 1, "column": 1,
                    "excerpt": span((left, right)), "cut_before": cut[0], "cut_after": cut[1]}, "parent": None, "continues": None, "flags": []})
        document = {"schema": "sayso/1", "type": "document", "id": doc, "path": f"articles/{doc}.txt", "line": None, "title": title, "date": date, "source": HOSTILE[(number + 4) % len(HOSTILE)] if o.hostile else r.choice(SOURCES),
            "url": "javascript:alert(1)" if o.hostile else f"https://example.org/{number}", "language": "en", "encoding": "utf-8", "sha256": hashlib.sha256(encoded).hexdigest(),
            "counts": {"bytes": len(encoded), "tokens": len(text.split()), "sentences": text.count(". "), "paragraphs": text.count("\n\n") + 1, "quotations": len(quotes), **kinds, "stances": stances_made}, "flags": []}
        if o.keep_text: document["text"] = text
        dump("documents.jsonl", document)
    dump("errors.jsonl", {"schema": "sayso/1", "type": "error", "document": None, "path": "articles/broken.jsonl", "line": 4, "byte_offset": 311, "code": "not-json", "message": HOSTILE[0] if o.hostile else "expected ',' or '}' at byte 17"})


if __name__ == "__main__":
    main()
