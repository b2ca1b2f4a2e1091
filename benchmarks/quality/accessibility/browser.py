"""A headless Chromium, steered over its own pipe (the DevTools protocol) with the standard library alone."""

import base64
import json
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

FLAGS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-dev-shm-usage",
    "--disable-background-networking", "--disable-component-update", "--disable-sync", "--hide-scrollbars",
    "--remote-debugging-pipe",
)  # fmt: skip
KEYS = {"Tab": 9, "Enter": 13, "ArrowRight": 39, "ArrowLeft": 37}


class Browser:
    """One page of a browser."""

    def __init__(self, reader: int, writer: int) -> None:
        self.reader, self.writer = os.fdopen(reader, "rb", buffering=0), os.fdopen(writer, "wb", buffering=0)
        self.rest, self.number, self.session = b"", 0, ""
        # The addresses that the page asked for.
        self.asked: list[str] = []
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Network"):
            self.call(f"{domain}.enable")

    def call(self, method: str, **parameters: object) -> dict[str, Any]:
        """Ask the browser to do something and wait until it has."""
        self.number += 1
        message: dict[str, object] = {"id": self.number, "method": method, "params": parameters}
        if self.session:
            message["sessionId"] = self.session
        self.writer.write(json.dumps(message).encode() + b"\0")
        while True:
            heard = self._hear()
            if heard.get("id") == self.number:
                if "error" in heard:
                    raise RuntimeError(f"{method}: {heard['error']['message']}")
                return heard["result"]

    def _hear(self) -> dict[str, Any]:
        """The browser's next message; requests are noted on the way."""
        while b"\0" not in self.rest:
            piece = self.reader.read(1 << 20)
            if not piece:
                raise RuntimeError("the browser has gone")
            self.rest += piece
        first, _, self.rest = self.rest.partition(b"\0")
        heard = json.loads(first)
        if heard.get("method") == "Network.requestWillBeSent":
            self.asked.append(heard["params"]["request"]["url"])
        self.last = heard
        return heard

    def size(self, width: int, height: int, scale: float = 1) -> None:
        """Set the size of the window in CSS pixels, and how many device pixels each is."""
        self.call(
            "Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=scale, mobile=False
        )

    def open(self, path: Path) -> None:
        """Open a file and wait until it is drawn."""
        self.asked.clear()
        self.call("Page.navigate", url=path.resolve().as_uri())
        while self.last.get("method") != "Page.loadEventFired":
            self._hear()

    def ask(self, script: str) -> Any:
        """What a script says of the page; the page's own rules against scripts do not bind the browser's owner."""
        said = self.call("Runtime.evaluate", expression=script, awaitPromise=True, returnByValue=True)
        if "exceptionDetails" in said:
            raise RuntimeError(said["exceptionDetails"]["exception"].get("description", "the script failed"))
        return said["result"].get("value")

    def press(self, key: str) -> None:
        """Press and release a key."""
        for kind in ("rawKeyDown", "keyUp"):
            self.call("Input.dispatchKeyEvent", type=kind, key=key, code=key, windowsVirtualKeyCode=KEYS[key])

    def picture(self, path: Path, *, clip: dict[str, float] | None = None) -> None:
        """A picture of the window, or of a part of the page."""
        more = {"clip": {**clip, "scale": 1}, "captureBeyondViewport": True} if clip else {}
        path.write_bytes(base64.b64decode(self.call("Page.captureScreenshot", format="png", **more)["data"]))

    def print(self, path: Path) -> None:
        """The page as it comes out of a printer."""
        printed = self.call("Page.printToPDF", preferCSSPageSize=True, printBackground=False)
        path.write_bytes(base64.b64decode(printed["data"]))


@contextmanager
def browser() -> Iterator[Browser]:
    """A browser that ends with the block."""
    command = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if command is None:
        raise SystemExit("there is no chromium here: apt-get install chromium")
    there, ours = os.pipe()
    back, theirs = os.pipe()

    def connect() -> None:
        os.dup2(os.dup(there), 3)
        os.dup2(os.dup(theirs), 4)

    # High numbers first, so that connecting overwrites nothing that it needs.
    with tempfile.TemporaryDirectory() as profile:
        process = subprocess.Popen(
            [command, *FLAGS, f"--user-data-dir={profile}", "about:blank"],
            preexec_fn=connect, close_fds=False,  # noqa: PLW1509  no thread has started
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        os.close(there)
        os.close(theirs)
        try:
            yield Browser(back, ours)
        finally:
            process.terminate()
            process.wait()
