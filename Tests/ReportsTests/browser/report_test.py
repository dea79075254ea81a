#!/usr/bin/env python3
"""Tests the report page in headless Chromium.

    python3 report_test.py SAYSO [RESULT] [--shots DIR] [--big N] [--axe FILE]

SAYSO is the built program. RESULT is a result folder of `sayso extract -o`; without it made-up
records are used. --axe names axe.min.js; without it that of the Python package
axe-playwright-python is taken, from .build/axe or where it is installed. --big N adds the test with
N quotations. Exit: 0 passed, 1 failed, 77 Chromium is not there.
"""
import argparse, collections, glob, importlib.util, json, os, re, subprocess, sys, tempfile, time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import chromium
from checks import HERE, VIEWS, address, check, count_of, failures, records, report, visit
import hostile


def speaker_keys(quotes):
    """Who a quotation's speaker is: the id where the name has one and no other, else the name."""
    ids = collections.defaultdict(set)
    for q in quotes:
        if q["speaker"] and q["speaker"]["id"]:
            ids[q["speaker"]["name"]].add(q["speaker"]["id"])

    def key(q):
        s = q["speaker"]
        if not s or not s["name"]:
            return None
        return min(ids[s["name"]]) if len(ids[s["name"]]) == 1 else s["id"] or s["name"]
    return key


def figures(page):
    return [n.replace(",", "") for n in page.run("[...document.querySelectorAll('.figure strong')].map(n => n.textContent)")]


def counts(page, folder):
    """What the page counts is what the records hold."""
    quotes = records(folder, "quotations.jsonl")
    documents = records(folder, "documents.jsonl")
    usual = [q for q in quotes if q["attribution"] in ("assertion", "belief")]
    key = speaker_keys(quotes)
    for type_, kept in (("", usual), ("all", quotes)):
        address(page, "overview", type=type_)
        shown = figures(page)
        check(f"overview counts documents {type_}", shown[0] == str(len(documents)), shown[0])
        check(f"overview counts quotations {type_}", shown[1] == str(len(kept)), shown[1])
        check(f"overview counts named speakers {type_}", shown[2] == str(len({key(q) for q in kept} - {None})), shown[2])
        check(f"overview counts stances {type_}", shown[3] == str(sum(len(q["stances"]) for q in kept)), shown[3])
        check(f"overview gives the share without a source {type_}", shown[4] == f"{int(100 * sum(q['speaker'] is None for q in kept) / len(kept) + .5)} %", shown[4])
        check(f"overview counts errors {type_}", shown[5] == str(len(records(folder, "errors.jsonl"))), shown[5])
    page.go("quotations")
    check("the list opens on assertions and beliefs", count_of(page) == len(usual), len(usual))
    for kind in ("direct", "mixed", "indirect"):
        address(page, "quotations", type="all", kind=kind)
        check(f"filter kind {kind}", count_of(page) == sum(q["kind"] == kind for q in quotes))
    (best, n), = collections.Counter(filter(None, map(key, quotes))).most_common(1)
    names = {q["speaker"]["name"] for q in quotes if key(q) == best}
    address(page, "speakers", type="all")
    page.run(f"[...document.querySelectorAll('.data th a')].find(n => {json.dumps(sorted(names))}.includes(n.textContent)).click(); new Promise(r => setTimeout(r, 150))")
    check("a speaker's link leads to the speaker's quotations", count_of(page) == n and page.run("route.view") == "quotations", f"{n}")
    chip = page.run("document.querySelector('.chip')?.textContent || ''")
    check("the filter is shown", any(name in chip for name in names), chip)
    page.run("document.querySelector('.chip').click(); new Promise(r => setTimeout(r, 150))")
    check("the filter can be taken off", count_of(page) == len(quotes))
    poles = collections.Counter((s["target"]["name"], s["pole"]) for q in quotes for s in q["stances"])
    if poles:
        (target, pole), _ = poles.most_common(1)[0]
        address(page, "quotations", type="all", target=target, pole=pole)
        check("filter target and pole", count_of(page) == sum(any(s["target"]["name"] == target and s["pole"] == pole for s in q["stances"]) for q in quotes))
        matrix(page, quotes)
    word = max(quotes[0]["content"][0]["text"].split(), key=len).strip("“”\"'’,.").lower()
    hits = [q for q in quotes if word in q["text"].lower() or word in ((q["speaker"] or {}).get("name") or "").lower()]
    address(page, "quotations", type="all", q=word)
    check("filter words", count_of(page) == len(hits), f"{word}: {len(hits)}")
    dates = sorted(d["date"] for d in documents if d["date"])
    if dates:
        middle = dates[len(dates) // 2]
        late = {d["id"] for d in documents if d["date"] and d["date"] >= middle}
        kept = [q for q in quotes if q["document"] in late]
        address(page, "quotations", type="all", **{"from": middle})
        check("filter date", count_of(page) == len(kept))
        page.key("1")
        page.run("new Promise(r => setTimeout(r, 150))")
        check("filters go along to other views", page.run("route.view") == "overview" and figures(page)[1] == str(len(kept)))
        bars = page.run("[...document.querySelector('svg.time').querySelectorAll('.period title')].map(n => n.textContent)")
        total = sum(int(n) for b in bars for n in re.findall(r" (\d+)(?=,|$)", b.split(": ", 1)[1]))
        check("the timeline counts every quotation", total == len(kept), total)
    sources = collections.Counter(d["source"] for d in documents if d["source"])
    if sources:
        source = sources.most_common(1)[0][0]
        inside = {d["id"] for d in documents if d["source"] == source}
        address(page, "quotations", type="all", source=source)
        check("filter source", count_of(page) == sum(q["document"] in inside for q in quotes))


def matrix(page, quotes):
    """The cells of the matrix add up to the stances of the records."""
    page.run(f"location.hash = '#stances?type=all&n=100000&m=100000'; new Promise(r => setTimeout(r, 300))")
    cells = page.run("[...document.querySelectorAll('.matrix .cell span')].reduce((n, s) => n + Number(s.textContent.slice(1)), 0)")
    check("the matrix holds every stance", cells == sum(len(q["stances"]) for q in quotes), cells)
    label = page.run("document.querySelector('.matrix .cell').getAttribute('aria-label')")
    page.run("document.querySelector('.matrix .cell').click(); new Promise(r => setTimeout(r, 150))")
    speaker, target = page.run("document.querySelector('.card .speaker').textContent"), page.run("route.get('target')")
    check("a cell opens its quotations", label.startswith(f"{speaker} on {target}: "), label)


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
    check("the document's title is its headline or id", len(page.run("document.querySelector('h1').textContent")) > 0)
    page.key("j")
    third = page.run("[...document.querySelectorAll('.text mark.chosen')].map(n => n.textContent).join('')")
    check("j goes on in the document", third == "".join(s["text"] for s in quotes[2]["content"]) if quotes[2]["document"] == quotes[1]["document"] else True, third[:40])
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
    with tempfile.TemporaryDirectory() as downloads:
        page.call("Page.setDownloadBehavior", behavior="allow", downloadPath=downloads)
        page.run("[...document.querySelectorAll('button')].find(n => n.textContent === 'Export judgements').click()")
        file = os.path.join(downloads, "audit.json")
        for _ in range(100):
            if os.path.exists(file) and os.path.getsize(file): break
            time.sleep(0.05)
        with open(file, encoding="utf-8") as f:
            exported = f.read()
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
        visit(page, view)
        for scheme in ("light", "dark"):
            page.scheme(scheme)
            if axe:
                found = page.run("axe.run(document, {resultTypes: ['violations']}).then(r => r.violations.map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.target + ' ' + (n.any[0]?.message || '')).join('; ')))")
                check(f"axe finds nothing: {name} {view.split('?')[0]} {scheme}", not found, "; ".join(found)[:600])
            bare = page.run("[...document.querySelectorAll('button, a, input:not([type=hidden]), select')].filter(n => !(n.textContent.trim() || n.getAttribute('aria-label') || n.closest('label'))).length")
            check(f"every control has a name: {name} {view.split('?')[0]} {scheme}", bare == 0)
    page.scheme("light")


def keys_and_links(page, out, folder):
    """Every view has a key and an address; the keys are told."""
    for number, view in enumerate(("overview", "quotations", "speakers", "stances", "documents", "audit"), 1):
        page.key(str(number))
        page.run("new Promise(r => setTimeout(r, 60))")
        check(f"{number} opens {view}", page.run("route.view") == view and page.run("document.querySelector('nav [aria-current]').dataset.view") == view)
    page.key("2")
    page.run("new Promise(r => setTimeout(r, 60))")
    page.key("/")
    check("/ goes to the search", page.run("document.activeElement.type") == "search")
    page.run("document.activeElement.blur()")
    page.key("?")
    check("? tells the keys", page.run("document.querySelector('dialog[open]')?.textContent.includes('next / previous')"))
    page.run("document.querySelector('dialog').close()")
    quotes = records(folder, "quotations.jsonl")
    page.call("Page.navigate", url="about:blank")
    page.open(out, fragment="quotations?type=all&kind=direct")
    check("an address opens its view", count_of(page) == sum(q["kind"] == "direct" for q in quotes))
    page.call("Emulation.setEmulatedMedia", media="print")
    page.run("dispatchEvent(new Event('beforeprint'))")
    printed = page.run("document.querySelectorAll('.print-only .card mark').length")
    hidden = page.run("['header.top', '.filters', '.cards'].every(s => getComputedStyle(document.querySelector(s)).display === 'none')")
    check("print shows cards and no controls", printed > 0 and hidden, printed)
    page.run("dispatchEvent(new Event('afterprint'))")
    page.call("Emulation.setEmulatedMedia", media="")


def narrow(page):
    """On a telephone nothing sticks out."""
    page.call("Emulation.setDeviceMetricsOverride", width=360, height=740, deviceScaleFactor=1, mobile=False)
    for view in VIEWS + ["document"]:
        visit(page, view)
        over = page.run("document.scrollingElement.scrollWidth - innerWidth")
        check(f"narrow: nothing sticks out of {view.split('?')[0]}", over <= 0, over)
    page.call("Emulation.setDeviceMetricsOverride", width=1360, height=900, deviceScaleFactor=1, mobile=False)


def shots(page, folder):
    os.makedirs(folder, exist_ok=True)
    sizes = set()
    for scheme in ("light", "dark"):
        page.scheme(scheme)
        for view in VIEWS + ["document"]:
            visit(page, view)
            path = os.path.join(folder, f"{scheme}-{view.split('?')[0]}.png")
            page.shot(path)
            sizes.add(os.path.getsize(path))
    page.scheme("light")
    check("screenshots are of different views", len(sizes) > len(VIEWS), folder)


def big(page, sayso, folder, n):
    name = f"{n:,} quotations"
    subprocess.run([sys.executable, os.path.join(HERE, "synthetic.py"), folder, "--quotations", str(n)], check=True)
    out = os.path.join(folder, "report.html")
    report(sayso, folder, out)
    size = os.path.getsize(out) / 1e6
    check(f"{name}: at most {40 * n / 1e5:g} MB", size <= 40 * n / 1e5, f"{size:.1f} MB")
    seconds = page.open(out)
    check(f"{name}: usable in 4 s", seconds <= 4, f"{seconds:.2f} s")
    for view in VIEWS[2:5]:
        seconds = page.run(f"(async () => {{ const t = performance.now(); location.hash = '#{view}'; while (!document.querySelector('.view-{view} table')) await new Promise(r => setTimeout(r, 10)); return (performance.now() - t) / 1000; }})()")
        check(f"{name}: {view} in 2 s", seconds <= 2, f"{seconds:.2f} s")
    page.go("quotations?type=all")
    check(f"{name}: all listed", count_of(page) == n)
    # On a busy machine frames come late through no fault of the page: its own work counts, too.
    page.call("Performance.enable", timeDomain="threadTicks")
    work = lambda: next(m["value"] for m in page.call("Performance.getMetrics")["metrics"] if m["name"] == "TaskDuration")
    before = work()
    frames = page.run("""new Promise(done => {
      const gaps = []; let last = performance.now(); let n = 0;
      const step = (now) => { gaps.push(now - last); last = now; scrollBy(0, 240);
        if (++n < 240) requestAnimationFrame(step); else done(gaps.slice(5).sort((a, b) => a - b)); };
      requestAnimationFrame(step); })""")
    each, late = 1000 * (work() - before) / 240, frames[int(len(frames) * 0.95)]
    check(f"{name}: scrolling is smooth", late < 34 or each < 16, f"{each:.1f} ms of work in a frame, 95 % of frames within {late:.0f} ms, worst {frames[-1]:.0f} ms")
    check(f"{name}: few cards are in the page", page.run("document.querySelectorAll('.card').length") < 40)
    for place in (0.25, 0.5, 0.75, 1):
        page.run(f"scrollTo(0, document.body.scrollHeight * {place}); new Promise(r => setTimeout(r, 300))")
        seen = page.run("[...document.querySelectorAll('.card')].filter(n => { const r = n.getBoundingClientRect(); return r.bottom > 0 && r.top < innerHeight && n.querySelector('mark'); }).length")
        check(f"{name}: cards at {place:.0%}", seen > 0, seen)


def axe_file(named):
    """axe.min.js: the one named, or that of a Python package that carries it."""
    if named:
        return named
    root = os.path.join(HERE, "..", "..", "..", ".build", "axe")
    found = sorted(glob.glob(os.path.join(root, "*", "axe.min.js")))
    for package in ("axe_playwright_python", "axe_core_python"):
        if spec := importlib.util.find_spec(package):
            found += [os.path.join(p, "axe.min.js") for p in spec.submodule_search_locations or []]
    return next((f for f in found if os.path.exists(f)), None)


def main():
    a = argparse.ArgumentParser()
    a.add_argument("sayso"); a.add_argument("result", nargs="?"); a.add_argument("--shots"); a.add_argument("--big", type=int); a.add_argument("--axe")
    o = a.parse_args()
    o.axe = axe_file(o.axe)
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
            keys_and_links(page, out, folder)
            narrow(page)
            check("no exception and no request", not (c := page.complaints()), "; ".join(c)[:300])
            if o.axe:
                with open(o.axe, encoding="utf-8") as f:
                    page.run(f.read() + "; 0")
            else:
                print("note  axe is not there (pip install axe-playwright-python): its checks were not run")
            accessible(page, o.axe, "result")
            page.complaints()
            if o.shots:
                shots(page, o.shots)
            hostile.policy(page)
            hostile.corpus(page, o.sayso, bad)
            hostile.lexicon(page, o.sayso, os.path.join(temporary, "lexicon"))
            hostile.empty(page, o.sayso, os.path.join(temporary, "empty"))
            if o.big:
                big(page, o.sayso, os.path.join(temporary, "big"), o.big)
        finally:
            page.close()
    print(f"{len(failures)} failed" if failures else "all passed")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
