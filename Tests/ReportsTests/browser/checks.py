"""What the tests of the page share: a list of failures, records, addresses."""
import json, os, subprocess

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


def address(page, view, **filters):
    """Goes to a view with filters, put into the address as the page itself puts them."""
    page.run(f"location.hash = route.href({json.dumps(view)}, {json.dumps(filters)}); new Promise(r => setTimeout(r, 150))")


def visit(page, view):
    if view == "document":
        page.run("location.hash = route.href('document', {id: data.docs.id[0], n: data.q.num[0]}); new Promise(r => setTimeout(r, 200))")
    else:
        page.go(view)
