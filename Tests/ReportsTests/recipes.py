#!/usr/bin/env python3
"""Runs the recipes of EXPORTS.md over a result, and checks what they print.

    python3 recipes.py SAYSO RESULT

Every recipe whose program is there must end well and name the most quoted speaker. Python packages
are also looked for in .build/recipes. A program that is not there is noted.
Exit: 0 all that could be run are right, 1 one is not.
"""
import collections, importlib.util, json, os, re, shutil, subprocess, sys, tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.join(HERE, "..", "..")
PACKAGES = os.path.join(ROOT, ".build", "recipes")
sys.path.insert(0, PACKAGES)


def recipes():
    with open(os.path.join(ROOT, "Sources", "Reports", "EXPORTS.md"), encoding="utf-8") as f:
        text = f.read().split("## Recipes", 1)[1]
    return re.findall(r"^### (\w+)\n\n```\w+\n(.*?)^```", text, re.M | re.S)


def command(name, code):
    """The command that runs a recipe, or the name of what is missing."""
    if name == "pandas":
        return [sys.executable, "-c", code] if importlib.util.find_spec("pandas") else "pandas"
    if name == "R":
        if not shutil.which("Rscript"):
            return "Rscript"
        has = subprocess.run(["Rscript", "-e", 'quit(status = !requireNamespace("jsonlite", quietly = TRUE))'], capture_output=True)
        return ["Rscript", "-e", code] if has.returncode == 0 else "jsonlite for R"
    if name == "DuckDB":
        runner = "import duckdb, sys\nfor sql in sys.argv[1].split(';'):\n  if sql.strip(): print(duckdb.sql(sql).fetchall())"
        return [sys.executable, "-c", runner, code] if importlib.util.find_spec("duckdb") else "duckdb"
    program = "jq" if name == "jq" else "sqlite3"
    return ["bash", "-eu", "-c", code] if shutil.which(program) else program


def main():
    sayso, result = os.path.abspath(sys.argv[1]), sys.argv[2]
    failed = ran = 0
    with tempfile.TemporaryDirectory() as folder:
        for name in ("quotations.jsonl", "documents.jsonl", "errors.jsonl", "run.json"):
            shutil.copy(os.path.join(result, name), folder)
        bin = os.path.join(folder, "bin")
        os.mkdir(bin)
        os.symlink(sayso, os.path.join(bin, "sayso"))
        environment = dict(os.environ, PATH=bin + os.pathsep + os.environ["PATH"], PYTHONPATH=os.pathsep.join([PACKAGES, os.environ.get("PYTHONPATH", "")]))
        with open(os.path.join(folder, "quotations.jsonl"), encoding="utf-8") as f:
            quotes = [json.loads(line) for line in f]
        speakers = collections.Counter(q["speaker"]["name"] for q in quotes if q["speaker"] and q["speaker"]["name"])
        best = max(speakers.values())
        for name, code in recipes():
            run = command(name, code)
            if isinstance(run, str):
                print(f"note  {name}: {run} is not there, not run")
                continue
            ran += 1
            done = subprocess.run(run, cwd=folder, env=environment, capture_output=True, text=True)
            right = done.returncode == 0 and any(s in done.stdout and str(n) in done.stdout for s, n in speakers.items() if n == best)
            print(f"{'ok    ' if right else 'FAIL  '}{name}")
            if not right:
                failed += 1
                print(done.stdout[:800], done.stderr[:800])
    print(f"{ran} recipes run, {failed} failed")
    sys.exit(1 if failed or not ran else 0)


if __name__ == "__main__":
    main()
