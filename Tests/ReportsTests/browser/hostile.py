"""The page and its policy against a corpus and a lexicon that mean harm, and against nothing at all."""
import os, subprocess

from checks import VIEWS, address, check, count_of, records, report, visit


def policy(page):
    """The content security policy stops what a breach would try."""
    page.complaints()
    page.run("""{ const s = document.createElement('script'); s.textContent = 'window.breach = 1'; document.body.append(s);
      const i = document.createElement('img'); i.src = 'https://example.invalid/x.png'; document.body.append(i);
      const d = document.createElement('div'); d.setAttribute('onclick', 'window.breach = 2'); document.body.append(d); d.click();
      s.remove(); i.remove(); d.remove(); } new Promise(r => setTimeout(r, 200))""")
    check("the policy stops inline scripts and requests", page.run("window.breach") is None and sum("Content Security Policy" in c for c in page.complaints()) >= 3)


def corpus(page, sayso, folder):
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
    for name in sorted({q["speaker"]["name"] for q in quotes if q["speaker"] and q["speaker"]["name"]}):
        address(page, "quotations", type="all", speaker=name)
        check(f"hostile corpus: found by the name {name[:24]!r}", count_of(page) == sum(bool(q["speaker"]) and q["speaker"]["name"] == name for q in quotes))
    dates = page.run("[...document.querySelectorAll('.card footer bdi')].filter(n => /^\\d{4}-\\d\\d-\\d\\d$/.test(n.textContent)).length")
    check("a publisher's script does not turn a date round", dates == page.run("document.querySelectorAll('.card footer').length") > 0, dates)
    arabic = page.run("""(() => { const n = document.createElement('p'); n.className = 'reading'; n.dir = 'auto'; n.textContent = 'مرحبا'; document.body.append(n);
      const d = getComputedStyle(n).direction; n.remove(); return d; })()""")
    check("right-to-left text reads from the right", arabic == "rtl")
    check("every shown text of the corpus finds its own direction", page.run("[...document.querySelectorAll('.reading, .card .speaker a, .target, .doc')].every(n => n.dir === 'auto')"))


def lexicon(page, sayso, folder):
    """Entries of a lexicon are as inert as the corpus: a role, an affiliation, a target."""
    os.makedirs(folder)
    role, place, target = "<img src=x onerror=alert(1)>", "</script><script>alert(2)</script>", "the <b>levy</b>"
    with open(os.path.join(folder, "own.lex"), "w", encoding="utf-8") as f:
        f.write("format lexicon 1\n")
        f.write(f"Ada Holt  person  f  GB  -  {role}  {place}  Coach Holt\n")
    with open(os.path.join(folder, "port.txt"), "w", encoding="utf-8") as f:
        f.write(f"“We oppose {target},” said Ada Holt. She said that {target} would harm the port.\n")
    result = os.path.join(folder, "result")
    subprocess.run([sayso, "extract", "--quiet", "--keep-text", "--speakers", os.path.join(folder, "own.lex"), "--target", target, os.path.join(folder, "port.txt"),
                    "-o", result, "--format", "html"], check=True)
    quotes = records(result, "quotations.jsonl")
    check("hostile lexicon: the entries are in the records", any(role in (q["speaker"]["role"] or "") for q in quotes if q["speaker"]), len(quotes))
    page.open(os.path.join(result, "report.html"))
    for view in VIEWS + ["document"]:
        visit(page, view)
    page.go("quotations?type=all")
    page.wait("document.querySelector('.card .role')")
    check("hostile lexicon: a role is text", role in page.run("document.querySelector('.card .role').textContent"))
    check("hostile lexicon: no element, exception, dialog or request", page.run("document.querySelectorAll('img, .card b, body script:not([type])').length") == 1 and not (c := page.complaints()), "; ".join(c)[:300])


def empty(page, sayso, folder):
    """A result without quotations is a page, too."""
    os.makedirs(folder)
    for name in ("quotations.jsonl", "documents.jsonl", "errors.jsonl"):
        open(os.path.join(folder, name), "w").close()
    out = os.path.join(folder, "report.html")
    report(sayso, folder, out)
    page.open(out)
    for view in VIEWS:
        page.go(view)
        check(f"empty result: {view.split('?')[0]} says so", "No " in page.run("document.getElementById('main').textContent"))
    check("empty result: no exception", not (c := page.complaints()), "; ".join(c)[:300])
