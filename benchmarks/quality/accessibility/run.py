"""Whether people who cannot see, use a mouse, or hold a large screen can read the reports.

`python -m benchmarks.quality.accessibility.run FOLDER --axe AXE.js [--shots FOLDER] [--out FILE.json]` opens every HTML
file under a folder in a headless Chromium: axe-core (`npm pack axe-core`, then `package/axe.min.js`), a walk with the
Tab key, a window of 320 pixels, one at 200 % zoom, wider spacing between letters and lines, no colour, and paper. It
checks every docx and xlsx beside them with `tests/word_structure.py` and `tests/workbook_structure.py`. It ends with 1
where anything was found.
"""

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from benchmarks.quality.accessibility.browser import Browser, browser
from tests.word_structure import faults
from tests.workbook_structure import workbook_faults

CHECKS = Path(__file__).with_name("checks.js").read_text(encoding="utf-8")
LARGE, PHONE, ZOOMED = (1280, 900), (320, 800), (640, 450)
MOST_TABS = 4_000


def look_at(page: Browser, file: Path, axe: str, shots: Path | None) -> dict[str, Any]:
    """Everything that is checked of one page."""
    page.size(*LARGE)
    _open(page, file, axe)
    found = {"axe": page.ask("checks.axe()"), "keyboard": walk(page)}
    for name, size, scale in (("320 px", PHONE, 1.0), ("200 % zoom", ZOOMED, 2.0)):
        page.size(*size, scale)
        _open(page, file, axe)
        found[name] = page.ask("checks.fit()")
        keep(page, shots, file, name)
        if name == "320 px":
            found["axe at 320 px"] = page.ask("checks.axe()")["violations"]
            page.ask("checks.space()")
            found["spacing"] = page.ask("checks.fit()")
    page.size(*LARGE)
    _open(page, file, axe)
    keep(page, shots, file, "screen")
    page.ask("checks.grey()")
    keep(page, shots, file, "grey")
    page.open(file)
    if shots:
        page.print(shots / f"{file.parent.name}-{file.stem}.pdf")
    found["requests"] = [address for address in page.asked if address != file.resolve().as_uri()]
    return found


def _open(page: Browser, file: Path, axe: str) -> None:
    """Open a page, and teach it to answer."""
    page.open(file)
    page.ask(axe)
    page.ask(CHECKS)


def walk(page: Browser) -> dict[str, Any]:
    """A walk through the page with the Tab key: what is reached, in which order, and whether one sees where one is."""
    stops: list[dict[str, Any]] = []
    for _ in range(MOST_TABS):
        page.press("Tab")
        here = page.ask("checks.focus()")
        if here["place"] < 0 or (stops and here["place"] <= stops[-1]["place"]):
            break
        stops.append(here)
    return {
        "stops": len(stops),
        "focusable": page.ask("checks.focusable()"),
        "first": stops[0]["name"] if stops else "",
        "unseen": [one["name"] for one in stops if not one["seen"]],
        "without a ring": [one["name"] for one in stops if not one["ring"]],
        "without a name": sum(not one["name"] for one in stops),
    }


def keep(page: Browser, shots: Path | None, file: Path, name: str) -> None:
    """A picture of the top of the page."""
    if shots:
        page.picture(shots / f"{file.parent.name}-{file.stem}-{name.replace(' ', '').replace('%', '')}.png")


def problems(found: dict[str, Any]) -> list[str]:
    """What is wrong with a page."""
    keyboard = found["keyboard"]
    told = [f"axe: {one}" for one in [*found["axe"]["violations"], *found["axe at 320 px"]]]
    told += [
        f"keyboard: {what}: {keyboard[what]}"
        for what in ("unseen", "without a ring", "without a name")
        if keyboard[what]
    ]
    if keyboard["stops"] != keyboard["focusable"]:
        told.append(f"keyboard: {keyboard['stops']} of {keyboard['focusable']} reached")
    for name in ("320 px", "200 % zoom", "spacing"):
        told += [f"{name}: {what}: {value}" for what, value in found[name].items() if value]
    return told + [f"network: {address}" for address in found["requests"]]


def _published(folder: Path, ending: str) -> list[Path]:
    """The files of drafts and releases; workbooks to work in follow other rules."""
    return [file for file in sorted(folder.rglob(f"*.{ending}")) if "review" not in file.parts]


def main() -> int:
    """Check every report under a folder."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--axe", type=Path, required=True)
    parser.add_argument("--shots", type=Path)
    parser.add_argument("--out", type=Path)
    options = parser.parse_args()
    if options.shots:
        options.shots.mkdir(parents=True, exist_ok=True)
    results: dict[str, Any] = {}
    with browser() as page:
        for file in _published(options.folder, "html"):
            found = look_at(page, file, options.axe.read_text(encoding="utf-8"), options.shots)
            results[str(file.relative_to(options.folder))] = {"problems": problems(found), **found}
    for ending, check in (("docx", faults), ("xlsx", workbook_faults)):
        for file in _published(options.folder, ending):
            results[str(file.relative_to(options.folder))] = {"problems": check(file.read_bytes())}
    for name, found in results.items():
        print(f"{name}: {len(found['problems'])} problems", *found["problems"], sep="\n  ")
    if options.out:
        options.out.write_text(json.dumps(results, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    return int(any(found["problems"] for found in results.values()))


if __name__ == "__main__":
    sys.exit(main())
