#!/usr/bin/env python3
"""Tests the report page in headless Chromium.

    python3 report_test.py SAYSO [RESULT] [--shots DIR] [--big] [--axe FILE]

SAYSO is the built program. RESULT is a result folder of `sayso extract -o`; without it made-up
records are used. --axe names axe.min.js; without it that of the Python package axe-core-python is
taken where it is installed, else the accessibility checks are the few written here. --big adds the test with 100,000 quotations.
Exit: 0 passed, 1 failed, 77 Chromium is not there.
"""
import argparse, collections, importlib.util, json, os, subprocess, sys, tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import chromium

HERE = os.path.dirname(os.path.abspath(__file__))
VIEWS = ["overview", "quotations?type=all", "speakers", "stances", "documents", "audit?type=all&n=5&seed=3"]
failures = []


def check(name, true, note=""):
    print(("ok    " if true else "FAIL  ") + name + (f"  ({note})" if note else ""))
    if not true:
        failures.append(name)


def records(folder, name):
    with open(os.path.join(folder, name), encoding="utf-8") as f:
        return [json.loads(line) for line in f if line.strip()]


def report(sayso, folder, out):
    subprocess.run([sayso, "report", folder, "-o", out], check=True)


def count_of(page):
    page.wait("document.querySelector('.column > .status')?.textContent.includes('quotation')")
    return int(page.run("document.querySelector('.column > .status').textContent").split()[0].replace(",", ""))


def counts(page, folder):
    """What the page counts is what the records hold."""
    quotes = records(folder, "quotations.jsonl")
    documents = records(folder, "documents.jsonl")
    page.go("overview")
    shown = page.run("[...document.querySelectorAll('.figure strong')].map(n => n.textContent)")
    check("overview counts documents", shown[0].replace(",", "") == str(len(documents)), shown[0])
    check("overview counts quotations", shown[1].replace(",", "") == str(len(quotes)), shown[1])
    check("overview counts stances", shown[3].replace(",", "") == str(sum(len(q["stances"]) for q in quotes)), shown[3])
    check("overview counts errors", shown[5] == str(len(records(folder, "errors.jsonl"))), shown[5])
    usual = [q for q in quotes if q["attribution"] in ("assertion", "belief")]
    page.go("quotations")
    check("the list opens on assertions and beliefs", count_of(page) == len(usual), len(usual))
    for kind in ("direct", "mixed", "indirect"):
        page.go(f"quotations?type=all&kind={kind}")
        check(f"filter kind {kind}", count_of(page) == sum(q["kind"] == kind for q in quotes))
    names = collections.Counter(q["speaker"]["name"] for q in quotes if q["speaker"] and q["speaker"]["name"])
    name, n = names.most_common(1)[0]
    page.run(f"location.hash = '#quotations?' + new URLSearchParams({{type: 'all', speaker: {json.dumps(name)}}}); new Promise(r => setTimeout(r, 150))")
    by_id = {q["speaker"]["id"] for q in quotes if q["speaker"] and q["speaker"]["name"] == name}
    if by_id == {None}:
        check("filter speaker", count_of(page) == n, f"{n}")
    poles = collections.Counter((s["target"]["name"], s["pole"]) for q in quotes for s in q["stances"])
    if poles:
        (target, pole), _ = poles.most_common(1)[0]
        page.run(f"location.hash = '#quotations?' + new URLSearchParams({{type: 'all', target: {json.dumps(target)}, pole: '{pole}'}}); new Promise(r => setTimeout(r, 150))")
        check("filter target and pole", count_of(page) == sum(any(s["target"]["name"] == target and s["pole"] == pole for s in q["stances"]) for q in quotes))
    word = max(quotes[0]["content"][0]["text"].split(), key=len).strip("“”\"'’,.").lower()
    hits = [q for q in quotes if word in q["text"].lower() or word in ((q["speaker"] or {}).get("name") or "").lower()]
    page.go(f"quotations?type=all&q={word}")
    check("filter words", count_of(page) == len(hits), f"{word}: {len(hits)}")
    dates = sorted(d["date"] for d in documents if d["date"])
    if dates:
        middle = dates[len(dates) // 2]
        late = {d["id"] for d in documents if d["date"] and d["date"] >= middle}
        page.go(f"quotations?type=all&from={middle}")
        check("filter date", count_of(page) == sum(q["document"] in late for q in quotes))


def cards(page, folder):
    """A card shows its quotation, marked, in context."""
    quotes = records(folder, "quotations.jsonl")
    page.go("quotations?type=all")
    page.wait("document.querySelector('.card mark')")
    first = page.run("[...document.querySelector('.card').querySelectorAll('mark')].map(n => n.textContent).join('')")
    check("the first card marks its content", first == "".join(s["text"] for s in quotes[0]["content"]), first[:40])
    check("few cards are in the page", page.run("document.querySelectorAll('.card').length") < 40)
    page.key("j")
    page.key("j")
    check("j moves to the second card", page.run("document.activeElement.dataset.index") == "1")
    page.key("w")
    page.wait("document.querySelector('.card.current .why ol')")
    shown = page.run("document.querySelector('.card.current .why').textContent")
    check("w shows why", all(e["rule"] in shown for e in quotes[1]["evidence"]) and quotes[1]["id"] in shown)
    page.key("Enter")
    page.wait("document.querySelector('.view-document .chosen')")
    chosen = page.run("[...document.querySelectorAll('.text mark.chosen')].map(n => n.textContent).join('')")
    check("Enter opens the document at the quotation", chosen == "".join(s["text"] for s in quotes[1]["content"]), chosen[:40])
    page.run("history.back()")
    page.wait("document.querySelector('.view-quotations .card')")
    page.run("scrollTo(0, document.body.scrollHeight); new Promise(r => setTimeout(r, 400))")
    page.run("scrollTo(0, document.body.scrollHeight); new Promise(r => setTimeout(r, 400))")
    last = page.run("Math.max(...[...document.querySelectorAll('.card')].map(n => Number(n.getAttribute('aria-posinset'))))")
    check("the end of the list is reached", last == len(quotes), last)


def audit(page, sayso):
    """The audit is the same for the same seed, and its export is scored."""
    page.go("audit?type=all&n=12&seed=3")
    page.wait("document.querySelector('.stage .card')")
    first = page.run("document.querySelector('.stage .card').dataset.index")
    page.go("overview")
    page.go("audit?type=all&n=12&seed=3")
    page.wait("document.querySelector('.stage .card')")
    check("a seed draws the same sample", page.run("document.querySelector('.stage .card').dataset.index") == first)
    for key in "rrr":
        page.key(key)
    for key in ("s", "t", "ArrowRight", "c"):
        page.key(key)
    exported = page.run("auditFile(3, 300)")
    judgements = json.loads(exported)["judgements"]
    check("keys judge", [j["right"] for j in judgements] == [True] * 3 + [False] * 2 and judgements[3]["wrong"] == ["speaker", "stance"])
    with tempfile.NamedTemporaryFile("w", suffix=".json") as f:
        f.write(exported)
        f.flush()
        out = subprocess.run([sayso, "evaluate", "--audit", f.name, "--json"], check=True, capture_output=True, text=True).stdout
    rows = json.loads(out)["precision"]
    check("the export is scored", rows["right"]["hits"] == 3 and rows["right"]["n"] == 5 and rows["speaker"]["hits"] == 4)


def accessible(page, axe, name):
    for view in VIEWS + ["document"]:
        if view == "document":
            page.run("location.hash = '#document?' + new URLSearchParams({id: data.docs.id[0], n: data.q.num[0]}); new Promise(r => setTimeout(r, 200))")
        else:
            page.go(view)
        for scheme in ("light", "dark"):
            page.scheme(scheme)
            if axe:
                found = page.run("axe.run(document, {resultTypes: ['violations']}).then(r => r.violations.map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.target + ' ' + (n.any[0]?.message || '')).join('; ')))")
                check(f"axe finds nothing: {name} {view.split('?')[0]} {scheme}", not found, "; ".join(found)[:600])
            bare = page.run("[...document.querySelectorAll('button, a, input:not([type=hidden]), select')].filter(n => !(n.textContent.trim() || n.getAttribute('aria-label') || n.closest('label'))).length")
            check(f"every control has a name: {name} {view.split('?')[0]} {scheme}", bare == 0)
    page.scheme("light")


def hostile(page, sayso, folder):
    out = os.path.join(folder, "report.html")
    report(sayso, folder, out)
    page.open(out)
    title = page.run("document.title")
    for view in VIEWS:
        page.go(view)
    for d in range(page.run("data.docs.id.length")):
        page.run(f"location.hash = '#document?' + new URLSearchParams({{id: data.docs.id[{d}]}}); new Promise(r => setTimeout(r, 30))")
    check("hostile corpus: no exception, dialog, request or policy breach", not (c := page.complaints()), "; ".join(c)[:300])
    check("hostile corpus: no element from the corpus", page.run("document.querySelectorAll('img, iframe, object, embed, form[action], body script:not([type])').length") == 1)
    check("hostile corpus: no dangerous address", page.run("[...document.querySelectorAll('a')].every(a => /^(#|https?:|blob:)/.test(a.getAttribute('href') || '#'))"))
    page.go("overview")
    check("hostile corpus: the title is ours", page.run("document.title").startswith("Overview") and "owned" not in title)
    quotes = records(folder, "quotations.jsonl")
    page.go("quotations?type=all")
    check("hostile corpus: every quotation is counted", count_of(page) == len(quotes))


def big(page, sayso, folder):
    subprocess.run([sys.executable, os.path.join(HERE, "synthetic.py"), folder, "--quotations", "100000"], check=True)
    out = os.path.join(folder, "report.html")
    report(sayso, folder, out)
    size = os.path.getsize(out) / 1e6
    check("100,000 quotations: at most 40 MB", size <= 40, f"{size:.1f} MB")
    seconds = page.open(out)
    check("100,000 quotations: usable in 4 s", seconds <= 4, f"{seconds:.2f} s")
    page.go("quotations?type=all")
    check("100,000 quotations: all listed", count_of(page) == 100000)
    frames = page.run("""new Promise(done => {
      const gaps = []; let last = performance.now(); let n = 0;
      const step = (now) => { gaps.push(now - last); last = now; scrollBy(0, 240);
        if (++n < 240) requestAnimationFrame(step); else done(gaps.slice(5).sort((a, b) => a - b)); };
      requestAnimationFrame(step); })""")
    check("100,000 quotations: scrolling is smooth", frames[int(len(frames) * 0.95)] < 50, f"95 % of frames within {frames[int(len(frames) * .95)]:.0f} ms, worst {frames[-1]:.0f} ms")
    for place in (0.25, 0.5, 0.75, 1):
        page.run(f"scrollTo(0, document.body.scrollHeight * {place}); new Promise(r => setTimeout(r, 300))")
        seen = page.run("[...document.querySelectorAll('.card')].filter(n => { const r = n.getBoundingClientRect(); return r.bottom > 0 && r.top < innerHeight && n.querySelector('mark'); }).length")
        check(f"100,000 quotations: cards at {place:.0%}", seen > 0, seen)


def main():
    a = argparse.ArgumentParser()
    a.add_argument("sayso"); a.add_argument("result", nargs="?"); a.add_argument("--shots"); a.add_argument("--big", action="store_true"); a.add_argument("--axe")
    o = a.parse_args()
    if not o.axe and (found := importlib.util.find_spec("axe_core_python")) and found.origin:
        o.axe = os.path.join(os.path.dirname(found.origin), "axe.min.js")
    if not chromium.program():
        print("Chromium is not there: the browser tests were not run")
        sys.exit(77)
    with tempfile.TemporaryDirectory() as temporary:
        folder = o.result or os.path.join(temporary, "made")
        if not o.result:
            subprocess.run([sys.executable, os.path.join(HERE, "synthetic.py"), folder, "--keep-text"], check=True)
        bad = os.path.join(temporary, "hostile")
        subprocess.run([sys.executable, os.path.join(HERE, "synthetic.py"), bad, "--hostile"], check=True)
        out = os.path.join(temporary, "report.html")
        report(o.sayso, folder, out)
        page = chromium.Page()
        try:
            page.open(out)
            counts(page, folder)
            cards(page, folder)
            audit(page, o.sayso)
            if not o.axe:
                print("axe is not there (pip install axe-core-python): its checks were not run")
            if o.axe:
                with open(o.axe, encoding="utf-8") as f:
                    page.run(f.read() + "; 0")
            accessible(page, o.axe, "made")
            check("no exception and no request", not (c := page.complaints()), "; ".join(c)[:300])
            if o.shots:
                os.makedirs(o.shots, exist_ok=True)
                page.open(out)
                for scheme in ("light", "dark"):
                    page.scheme(scheme)
                    for view in VIEWS:
                        page.go(view)
                        page.shot(os.path.join(o.shots, f"{scheme}-{view.split('?')[0]}.png"))
                    page.run("location.hash = '#document?' + new URLSearchParams({id: data.docs.id[0], n: data.q.num[0]}); new Promise(r => setTimeout(r, 200))")
                    page.shot(os.path.join(o.shots, f"{scheme}-document.png"))
                page.scheme("light")
            hostile(page, o.sayso, bad)
            if o.big:
                big(page, o.sayso, os.path.join(temporary, "big"))
        finally:
            page.close()
    print(f"{len(failures)} failed" if failures else "all passed")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
