"""The pictures of the README: parts of a draft report as a browser draws them.

`python -m benchmarks.quality.accessibility.pictures RUN docs/images` takes the first page, a theme, a breakdown and,
where there is one, the register of actions.
"""

import sys
from pathlib import Path

from benchmarks.quality.accessibility.browser import browser

WIDTH, HEIGHT = 1_000, 760
# What each picture shows: the name of its file, and where the part begins in the page.
PARTS = {
    "first-page": "body",
    "theme": "article.theme",
    "breakdown": "section[aria-labelledby=groups] figure.grid",
    "actions": "section[aria-labelledby=actions]",
}
PLACE = """(() => {{ const part = document.querySelector({part!r}); if (!part) return null;
  const box = part.getBoundingClientRect();
  return {{x: 0, y: Math.max(0, box.top + scrollY - 16), width: innerWidth, height: Math.min(box.height + 32, {most})}};
}})()"""


def main() -> None:
    """Take them."""
    run, folder = map(Path, sys.argv[1:])
    folder.mkdir(parents=True, exist_ok=True)
    with browser() as page:
        page.size(WIDTH, HEIGHT)
        page.open(run / "draft" / "report.html")
        # The word across a draft would cover the pictures; the banner on the first page still says what it is.
        page.ask("document.body.classList.remove('draft')")
        for name, part in PARTS.items():
            clip = page.ask(PLACE.format(part=part, most=HEIGHT))
            if clip:
                page.picture(folder / f"{name}.png", clip=clip)


if __name__ == "__main__":
    main()
