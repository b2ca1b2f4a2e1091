"""Whether people who cannot see, use a mouse, or hold a large screen can read the reports.

`python -m benchmarks.quality.accessibility.run FOLDER --axe AXE.js [--shots FOLDER] [--out FILE.json]` opens every HTML
file under a folder in a headless Chromium: axe-core (`npm pack axe-core`, then `package/axe.min.js`), a walk with the
Tab key, a window of 320 pixels, one at 200 % zoom, wider spacing between letters and lines, no colour, and paper. It
checks every docx beside them with `tests/word_structure.py`. It ends with 1 where anything was found.
"""

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from benchmarks.quality.accessibility.browser import Browser, browser
from tests.word_structure import faults

# WCAG 2.2 A and AA, and axe's own advice.
AXE = """axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})
  .then(found => ({violations: found.violations.map(one => [one.id, one.impact, one.nodes.length, one.nodes[0].html.slice(0, 200)]),
                   incomplete: found.incomplete.map(one => [one.id, one.nodes.length]),
                   passes: found.passes.length}))"""
# Where the focus is: its place in the page, whether it can be seen, and what it is called.
FOCUS = """(() => { const one = document.activeElement, box = one.getBoundingClientRect(), style = getComputedStyle(one);
  const all = [...document.querySelectorAll('a[href], [tabindex]')];
  const label = (one.getAttribute('aria-labelledby') || '').split(' ').map(id => document.getElementById(id)?.innerText).join(' ').trim();
  return {place: all.indexOf(one), name: (one.innerText || label || one.getAttribute('aria-label') || '').trim().slice(0, 60),
          seen: box.bottom > 0 && box.top < innerHeight && box.width > 0, ring: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2}; })()"""
FOCUSABLE = "document.querySelectorAll('a[href], [tabindex]:not([tabindex=\"-1\"])').length"
# How much too wide the page is, and the words that are cut off outside what scrolls by itself.
FIT = """(() => { const page = document.documentElement, wide = innerWidth;
  const cut = [...document.querySelectorAll('main p, main li, h1, h2, h3, h4, figcaption, .bar-text')].filter(one =>
    !one.closest('.scroll') && one.getBoundingClientRect().right > wide + 1).map(one => one.className + ': ' + one.innerText.slice(0, 40));
  return {overflow: page.scrollWidth - page.clientWidth, cut: cut.slice(0, 5)}; })()"""
# WCAG 2.2, 1.4.12: the spacing that people may set themselves.
SPACING = """(() => { const sheet = new CSSStyleSheet(); sheet.replaceSync(
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }');
  document.adoptedStyleSheets = [sheet]; })()"""
GREY = """(() => { const sheet = new CSSStyleSheet(); sheet.replaceSync('html { filter: grayscale(1); }');
  document.adoptedStyleSheets = [sheet]; })()"""
LARGE, PHONE, ZOOMED = (1280, 900), (320, 800), (640, 450)
MOST_TABS = 4_000


def look_at(page: Browser, file: Path, axe: str, shots: Path | None) -> dict[str, Any]:
    """Everything that is checked of one page."""
    page.size(*LARGE)
    page.open(file)
    page.ask(axe)
    found = {"axe": page.ask(AXE), "keyboard": walk(page)}
    for name, size, scale in (("320 px", PHONE, 1.0), ("200 % zoom", ZOOMED, 2.0)):
        page.size(*size, scale)
        page.open(file)
        found[name] = page.ask(FIT)
        keep(page, shots, file, name)
        if name == "320 px":
            page.ask(axe)
            found["axe at 320 px"] = page.ask(AXE)["violations"]
            page.ask(SPACING)
            found["spacing"] = page.ask(FIT)
    page.size(*LARGE)
    page.open(file)
    keep(page, shots, file, "screen")
    page.ask(GREY)
    keep(page, shots, file, "grey")
    page.open(file)
    if shots:
        page.print(shots / f"{file.parent.name}-{file.stem}.pdf")
    found["requests"] = [address for address in page.asked if address != file.resolve().as_uri()]
    return found


def walk(page: Browser) -> dict[str, Any]:
    """A walk through the page with the Tab key: what is reached, in which order, and whether one sees where one is."""
    stops: list[dict[str, Any]] = []
    for _ in range(MOST_TABS):
        page.press("Tab")
        here = page.ask(FOCUS)
        if here["place"] < 0 or (stops and here["place"] <= stops[-1]["place"]):
            break
        stops.append(here)
    return {
        "stops": len(stops),
        "focusable": page.ask(FOCUSABLE),
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
        for file in sorted(options.folder.rglob("*.html")):
            found = look_at(page, file, options.axe.read_text(encoding="utf-8"), options.shots)
            results[str(file.relative_to(options.folder))] = {"problems": problems(found), **found}
    for file in sorted(options.folder.rglob("*.docx")):
        results[str(file.relative_to(options.folder))] = {"problems": faults(file.read_bytes())}
    for name, found in results.items():
        print(f"{name}: {len(found['problems'])} problems", *found["problems"], sep="\n  ")
    if options.out:
        options.out.write_text(json.dumps(results, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    return int(any(found["problems"] for found in results.values()))


if __name__ == "__main__":
    sys.exit(main())
