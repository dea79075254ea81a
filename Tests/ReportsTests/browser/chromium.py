"""Drives headless Chromium over its debugging pipe; Python's standard library is enough."""
import base64, json, os, shutil, subprocess, tempfile, time

PROGRAMS = ("chromium", "chromium-browser", "google-chrome", "chrome")


def program():
    """Path of a Chromium, or None."""
    return next((p for p in map(shutil.which, PROGRAMS) if p), None)


class Page:
    """One tab. Calls raise RuntimeError with the browser's message."""

    def __init__(self, width=1360, height=900):
        self.profile = tempfile.mkdtemp(prefix="sayso-chromium-")
        to_read, to_write = os.pipe()
        from_read, from_write = os.pipe()

        def plumb():
            a, b = os.dup(to_read), os.dup(from_write)
            os.dup2(a, 3)
            os.dup2(b, 4)

        self.process = subprocess.Popen(
            [program(), "--headless=new", "--remote-debugging-pipe", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
             "--disable-extensions", "--disable-background-networking", "--hide-scrollbars", f"--user-data-dir={self.profile}", f"--window-size={width},{height}", "about:blank"],
            preexec_fn=plumb, close_fds=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(to_read)
        os.close(from_write)
        self.out, self.input = os.fdopen(to_write, "wb", 0), os.fdopen(from_read, "rb", 0)
        self.buffer, self.number, self.events, self.session = b"", 0, [], None
        target = next(t for t in self.call("Target.getTargets")["targetInfos"] if t["type"] == "page")
        self.session = self.call("Target.attachToTarget", targetId=target["targetId"], flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.call(f"{domain}.enable")
        self.call("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)

    def message(self, timeout):
        end = time.monotonic() + timeout
        while b"\0" not in self.buffer:
            if time.monotonic() > end:
                raise RuntimeError("the browser does not answer")
            piece = self.input.read(1 << 16)
            if not piece:
                raise RuntimeError("the browser has gone")
            self.buffer += piece
        text, self.buffer = self.buffer.split(b"\0", 1)
        return json.loads(text)

    def call(self, method, timeout=60, **params):
        self.number += 1
        command = {"id": self.number, "method": method, "params": params}
        if self.session:
            command["sessionId"] = self.session
        self.out.write(json.dumps(command).encode() + b"\0")
        while True:
            m = self.message(timeout)
            if m.get("id") == self.number:
                if "error" in m:
                    raise RuntimeError(f"{method}: {m['error']['message']}")
                return m.get("result", {})
            self.events.append(m)

    def run(self, script):
        """The value of a script, promises awaited."""
        r = self.call("Runtime.evaluate", expression=script, awaitPromise=True, returnByValue=True)
        if "exceptionDetails" in r:
            raise RuntimeError(r["exceptionDetails"].get("exception", {}).get("description", r["exceptionDetails"]["text"]))
        return r["result"].get("value")

    def open(self, path, timeout=30, fragment=""):
        """Opens a file and waits until the report is ready; returns the seconds it took."""
        start = time.monotonic()
        self.call("Page.navigate", url="file://" + os.path.abspath(path) + ("#" + fragment if fragment else ""))
        self.wait("document.documentElement?.dataset.ready === 'yes'", timeout)
        return time.monotonic() - start

    def wait(self, condition, timeout=10):
        end = time.monotonic() + timeout
        while not self.run(f"Boolean({condition})"):
            if time.monotonic() > end:
                raise RuntimeError(f"never true: {condition}")
            time.sleep(0.02)

    def go(self, address):
        self.run(f"location.hash = {json.dumps(address)}; new Promise(r => setTimeout(r, 150))")

    def key(self, key):
        text = key if len(key) == 1 else ("\r" if key == "Enter" else "")
        self.call("Input.dispatchKeyEvent", type="keyDown", key=key, text=text)
        self.call("Input.dispatchKeyEvent", type="keyUp", key=key)

    def scheme(self, name):
        self.call("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": name}])

    def shot(self, path):
        data = self.call("Page.captureScreenshot", format="png")["data"]
        with open(path, "wb") as f:
            f.write(base64.b64decode(data))

    def complaints(self):
        """Errors of the page so far: exceptions, log entries, requests other than the page itself."""
        self.run("0")
        out = []
        for e in self.events:
            p = e.get("params", {})
            if e.get("method") == "Runtime.exceptionThrown":
                out.append(p["exceptionDetails"].get("exception", {}).get("description", p["exceptionDetails"]["text"]))
            elif e.get("method") == "Log.entryAdded" and p["entry"]["level"] in ("error", "warning"):
                out.append(p["entry"]["text"])
            elif e.get("method") == "Page.javascriptDialogOpening":
                out.append("a dialog: " + p["message"])
            elif e.get("method") == "Network.requestWillBeSent" and not p["request"]["url"].startswith(("file:", "blob:", "about:")):
                out.append("a request: " + p["request"]["url"])
        self.events.clear()
        return out

    def close(self):
        self.process.terminate()
        self.process.wait(20)
        shutil.rmtree(self.profile, ignore_errors=True)
