"""The page in a real browser: it draws, asks nothing of the network, and fits a phone."""

import shutil
import subprocess
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import NamedTuple

import pandas as pd
import pytest

from themes.consultation import Consultation
from themes.report import Sources, build, write
from themes.tables import ACCOUNTING, BREAKDOWN, CLOSED_COUNTS, DECISIONS, QUOTES, STATUSES, THEMES

CHROMIUM = shutil.which("chromium")
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(CHROMIUM is None, reason="there is no chromium here: apt-get install chromium"),
]

QUESTIONS = (
    "What matters most to you about local health and social care?",
    "What would help you to look after your own health and wellbeing?",
    "Is there anything else that you would like to tell us?",
)
LABELS = (
    "Waiting times for GP appointments", "Care at home and support for unpaid carers", "Transport to hospital",
    "Mental health support for young people", "Staff who listen and are kind", "Dentists who take new patients",
    "Respite and short breaks", "Access for deaf and disabled people", "Parking at the health centre",
    "Getting through on the telephone", "Community hospitals and the minor injuries unit staying open",
    "Green space and walking groups",
)  # fmt: skip
AGES = {"16 to 24": 24, "25 to 44": 60, "45 to 64": 88, "65 and over": 74, "Not stated": 14}
CARERS = {"Yes": 96, "No": 150, "Prefer not to say": 14}


# A phone 400 pixels wide, as a frame; its title says how much too wide the page in it is, and what else it loaded.
PHONE = """<!DOCTYPE html><title>waiting</title><iframe src="/report.html" width="400" height="800" onload="
  const page = this.contentDocument.documentElement;
  const loaded = this.contentWindow.performance.getEntriesByType('resource').length;
  document.title = 'overflow ' + (page.scrollWidth - page.clientWidth) + ', loaded ' + loaded;"></iframe>"""


class Site(NamedTuple):
    """A local server with the report, and the addresses that the browser asked it for."""

    port: int
    asked: list[str]
    folder: Path


class Listener(SimpleHTTPRequestHandler):
    """Serves a folder and notes what is asked of it."""

    def __init__(self, *args, asked: list[str], **named) -> None:
        self.asked = asked
        super().__init__(*args, **named)

    def log_request(self, code: object = "-", size: object = "-") -> None:
        self.asked.append(self.path)

    def log_message(self, *args: object) -> None:
        pass


@pytest.fixture(scope="module", params=["draft", "release"])
def site(request, tmp_path_factory) -> Iterator[Site]:
    folder = tmp_path_factory.mktemp("site")
    (folder / "report.html").write_bytes(write(build(board_sources(), edition=request.param))["report.html"])
    (folder / "phone.html").write_text(PHONE)
    asked: list[str] = []
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Listener, asked=asked, directory=str(folder))) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield Site(server.server_port, asked, folder)
        server.shutdown()
        thread.join()


def browse(site: Site, page: str, *options: str) -> str:
    """What a headless browser prints of a page of the site; it can reach no other host."""
    command = [
        str(CHROMIUM), "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars",
        f"--user-data-dir={site.folder / 'profile'}", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
        "--disable-background-networking", "--disable-component-update", "--no-first-run", "--disable-sync", *options,
        f"http://127.0.0.1:{site.port}/{page}",
    ]  # fmt: skip
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=True).stdout


def test_the_page_draws_and_asks_nothing_more_of_its_server(site) -> None:
    picture = site.folder / "page.png"
    site.asked.clear()
    browse(site, "report.html", f"--screenshot={picture}", "--window-size=1200,3000")
    assert picture.read_bytes().startswith(b"\x89PNG")
    assert picture.stat().st_size > 50_000  # an empty page of this size has some 10,000 bytes
    assert set(site.asked) - {"/favicon.ico"} == {"/report.html"}  # the icon is the browser's own wish


def test_the_page_fits_a_phone_and_loads_nothing_from_anywhere(site) -> None:
    page = browse(site, "phone.html", "--dump-dom", "--virtual-time-budget=5000")
    assert "<title>overflow 0, loaded 0</title>" in page


def board_sources() -> Sources:
    """A consultation of the size that a partnership runs: three questions of twelve themes."""
    consultation = Consultation.model_validate(
        {
            "title": "Join the Conversation 2026",
            "body": "Strathtay Health and Social Care Partnership",
            "closes": "2026-10-30",
            "input": {"path": "responses.csv", "respondent_id": "id"},
            "questions": [{"id": f"q{n}", "text": text, "column": text} for n, text in enumerate(QUESTIONS, 1)],
            "closed": [{"id": "c1", "text": "Do you agree with the proposal?", "column": "c"}],
            "characteristics": {"age": "Age", "carer": "Carer", "trans": "Trans", "ethnicity": "Ethnicity"},
            "publication": {"report_date": "2026-11-20"},
        }
    )
    themes, breakdown, quotes = [], [], []
    for n in range(1, len(QUESTIONS) + 1):
        base = 290 - 10 * n
        for place, label in enumerate(LABELS):
            key, responses = (f"q{n}", f"q{n}-{place + 1:02d}"), (118 - 17 * n) * (13 - place) // 14 + 5
            events = place % 3
            numbers = (responses, base, (200 * responses + base) // (2 * base), responses - 5, 5, events)
            hidden = place == len(LABELS) - 1
            describes = (
                f"People spoke of {label[0].lower()}{label[1:]}: what works, what does not, and what would help."
            )
            words = ("", label, describes, "weeks, phone, appointment, surgery, morning")
            decided = "keep" if place < 5 else ""
            numbers = (None, base, None, None, None, None) if hidden else numbers
            themes.append((*key, *words, *numbers, "suppressed" if hidden else "shown", decided))
            breakdown += [cell for axis in ("age", "carer") for cell in cells(key, axis, place, hidden=hidden)]
            if not hidden:
                quotes += [
                    (*key, rank, f"It took {rank + 1} weeks before anybody rang back, and then the line was engaged.",
                     "Organisation" if rank == 3 else "Individual", "yes" if rank == 1 else "awaiting", "r", 0, 9)
                    for rank in (1, 2, 3)
                ]  # fmt: skip
    closed = [("Strongly agree", 71), ("Agree", 90), ("Neither agree nor disagree", 40), ("Disagree", 36),
              ("Strongly disagree", 20), ("Don’t know", 9)]  # fmt: skip
    counts = [("c1", option, "all", n, 266, 281, (200 * n + 266) // 532, "shown") for option, n in closed]
    steps = {"blank": 9, "nil_reply": 4, "duplicate": 2, "campaign_copy": 11, "late": 3, "analysed": 270}
    accounting = [
        (f"q{n}", step, responses)
        for n in range(1, 4)
        for step, responses in {"received": sum(steps.values()), **dict.fromkeys(STATUSES, 0), **steps}.items()
    ]
    return Sources(
        consultation, table(THEMES, themes), table(QUOTES, quotes), table(BREAKDOWN, breakdown),
        table(CLOSED_COUNTS, counts), table(ACCOUNTING, accounting), DECISIONS.empty(),
        {"name": 212, "phone": 14, "postcode": 31, "nhs_number": 2},
        {"Answers read (sha256)": "0123456789abcdef" * 4, "Sentence encoder": "all-MiniLM-L6-v2", "Seed": "20260101"},
    )  # fmt: skip


def cells(key: tuple[str, str], axis: str, place: int, *, hidden: bool) -> list[tuple]:
    """The groups of one theme."""
    rows = []
    for number, (group, base) in enumerate((AGES if axis == "age" else CARERS).items()):
        count = max(0, base * (34 - 3 * place + 6 * number * (place % 3)) // 100 - number)
        status = "suppressed" if hidden or count < 5 else "recoded" if group == "Not stated" else "shown"
        shown = status != "suppressed"
        percent = (200 * count + base) // (2 * base) if shown and base >= 20 else None
        rows.append((*key, axis, group, count if shown else None, base, percent, None, None, status))
    return rows


def table(declared, rows: list[tuple]):
    """Literals as a table."""
    kinds = {"integer": "Int64", "number": "float64", "text": "str"}
    frame = pd.DataFrame(rows, columns=declared.names)
    return declared.check(frame.astype({column.name: kinds[column.kind] for column in declared.columns}))
