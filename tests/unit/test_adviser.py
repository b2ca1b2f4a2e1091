"""Facts about labels from a language model: where it may be, what it is sent, and which of its labels are taken."""

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import ClassVar

import pandas as pd
import pytest

from themes.clusters import advise, endpoint
from themes.consultation import Naming
from themes.errors import ConsultationError
from themes.tables import PROPOSALS

BUSES = ["The bus service is late.", "Late buses and a poor bus service.", "A bus service that is late again."]
FOOD = ["The food was cold.", "Cold food again.", "Zebedee ate the cold food."]


class Model(BaseHTTPRequestHandler):
    """A language model that answers as it is told, and remembers what it was asked."""

    answers: ClassVar[list[str]] = []
    asked: ClassVar[list[str]] = []

    def do_POST(self) -> None:
        """Answer a question."""
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        Model.asked.append(body["messages"][0]["content"])
        answer = Model.answers.pop(0)
        if answer == "garbled":
            self.wfile.write(b"no such protocol\r\n\r\n")
            return
        if answer == "elsewhere":
            self.send_response(302)
            self.send_header("Location", "http://198.51.100.1/v1/chat/completions")
            self.end_headers()
            return
        self.send_response(200)
        self.end_headers()
        self.wfile.write(json.dumps({"choices": [{"message": {"content": answer}}]}).encode())

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    """Where the model listens."""
    server = HTTPServer(("127.0.0.1", 0), Model)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/v1"
    server.shutdown()
    server.server_close()
    thread.join()


def labels(address: str, *answers: str, kept: dict[str, str] | None = None):
    """The labels of a theme of buses and one of food after the model's answers, what it was asked, and the advice."""
    Model.answers, Model.asked = list(answers), []
    rows = [("t1", f"b{number}", text) for number, text in enumerate(BUSES)]
    rows += [("t2", f"f{number}", text) for number, text in enumerate(FOOD)]
    said = pd.DataFrame(rows, columns=["theme_id", "respondent_id", "text"]).assign(question_id="q1")
    own = pd.DataFrame({"theme_id": ["t1", "t2"], "label": ["Bus", "Food"], "stability": [1.0, 1.0]})
    own = own.assign(question_id="q1", parent_id="", description="", keywords="")
    advice = advise(PROPOSALS.check(own), said, kept or {}, endpoint(Naming(endpoint=address)), threshold=3)
    return list(advice.proposals["label"]), Model.asked, advice


def test_a_label_whose_words_enough_people_used_is_taken(address: str) -> None:
    found, asked, advice = labels(address, "Theme: late bus service.", '"Cold food"')
    assert found == ["Late bus service", "Cold food"]
    assert all(text in asked[0] for text in BUSES)
    assert "named 2 themes" in advice.notes[0]


@pytest.mark.parametrize(
    "answer",
    [
        "Zebedee and the food", "Zebedee'll have cold food", "Poor catering", "", "Late bus service",
        "<b>Cold food</b>", "Cold food 07700 900123", "Cold food 7", "Cold_food",
    ],
)  # fmt: skip
def test_a_label_of_rare_or_foreign_words_or_of_another_theme_is_not_taken(address: str, answer: str) -> None:
    assert labels(address, "Late bus service", answer)[0] == ["Late bus service", "Food"]


def test_the_model_is_not_asked_twice_and_what_is_kept_holds_no_passage(address: str) -> None:
    first = labels(address, "Late bus service", "Cold food")[2]
    found, asked, _ = labels(address, kept=dict(first.answers))
    assert (found, asked) == (["Late bus service", "Cold food"], [])
    assert not any(text in str(first.answers) for text in BUSES + FOOD)


def test_a_model_that_sends_us_elsewhere_or_fails_leaves_our_own_labels(address: str) -> None:
    assert labels(address, "elsewhere", "elsewhere")[0] == ["Bus", "Food"]
    assert labels(address, "garbled", "garbled")[0] == ["Bus", "Food"]
    assert labels("http://127.0.0.1:9/v1")[0] == ["Bus", "Food"]


@pytest.mark.parametrize("outside", ["http://198.51.101.7/v1", "https://8.8.8.8/v1", "ftp://127.0.0.1/v1", "nowhere"])
def test_an_address_outside_the_bodys_network_is_refused_unless_the_settings_allow_it(outside: str) -> None:
    with pytest.raises(ConsultationError):
        endpoint(Naming(endpoint=outside))
    if outside.startswith("http"):
        assert endpoint(Naming(endpoint=outside, outside_network=True))


@pytest.mark.parametrize(
    "address", ["http://127.0.0.1:99999/v1", "http://127.0.0.1:port/v1", "http://[::1/v1", "nowhere"]
)
def test_what_is_no_address_is_told_whatever_the_settings_allow(address: str) -> None:
    with pytest.raises(ConsultationError, match="write an address"):
        endpoint(Naming(endpoint=address, outside_network=True))


def test_addresses_of_this_machine_and_of_private_networks_may_be_asked() -> None:
    assert all(endpoint(Naming(endpoint=f"http://{place}/v1")) for place in ("127.0.0.1", "10.1.2.3", "[::1]:8080"))
