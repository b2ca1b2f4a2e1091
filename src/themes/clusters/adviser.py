"""The adviser: labels proposed by a language model on the body's own network, each checked against the passages.

Off unless the settings name an endpoint. It is sent redacted passages only. What it answers is kept, so that a second
run asks nothing again; the same bytes on another machine are not promised.
"""

import hashlib
import http.client
import ipaddress
import json
import re
import socket
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

import pandas as pd

from themes.clusters.candidates import words_of_enough_people
from themes.consultation import Naming
from themes.embeddings import passage_texts
from themes.errors import ConsultationError
from themes.speech.kinds import kinds
from themes.speech.phrases import WORD, words_of
from themes.speech.stems import stem, stems_of
from themes.tables import NO_THEME, PROPOSALS, Examples, Matches, Passages, Proposals, Redacted

# Passages that a label is asked for, those that show the theme first; and the longest part of each that is sent.
PASSAGES_SENT, LONGEST_SENT = 12, 400
MOST_WORDS, LONGEST_ANSWER = 8, 20_000
ASKED = (
    "These are passages from answers to a public consultation that share one theme. Name the theme in two to five "
    "plain words of British English that stand in the passages, as a noun phrase. Answer with the name only.\n\n"
)
# The kinds of words (see `speech.kinds`) that carry no subject and need not be anybody's.
FUNCTION = frozenset("DEQOICSMBHJ")
Ask = Callable[[str], str]


@dataclass(frozen=True)
class Advice:
    """The proposals with the labels that were taken, every answer to keep, and what became of them in counts."""

    proposals: Proposals
    answers: Mapping[str, str]
    notes: tuple[str, ...]


def advise(proposals: Proposals, said: pd.DataFrame, answers: Mapping[str, str], ask: Ask, *, threshold: int) -> Advice:
    """Take a model's label for each theme where it passes: enough people used its words, and no other theme has it.

    Args:
        proposals: the codeframe, with labels of our own.
        said: from `passages_of`.
        answers: what the model answered before, by `question_key`; it is not asked again.
        ask: sends a question to the model; OSError where it cannot be had.
        threshold: so many people of the question must have used each word of a label that is no function word.

    Returns:
        Our own label stays where the model gave none, or one that does not pass.
    """
    kept = dict(answers)
    labels = {
        (question, theme): label for question, theme, label in proposals[_LABEL].itertuples(index=False, name=None)
    }
    allowed = {str(question): words_of_enough_people(rows, threshold) for question, rows in said.groupby("question_id")}
    taken, refused, failed = 0, 0, 0
    for theme, rows in said.groupby(["question_id", "theme_id"], sort=True):
        key = (str(theme[0]), str(theme[1]))
        if key not in labels:
            continue
        prompt = ASKED + "\n".join(f"- {text[:LONGEST_SENT]}" for text in rows["text"].head(PASSAGES_SENT))
        try:
            answer = kept[question_key(prompt)] if question_key(prompt) in kept else ask(prompt)
        except (OSError, ValueError, http.client.HTTPException):
            failed += 1
            continue
        kept[question_key(prompt)] = answer
        label = _label(answer)
        others = {stems_of(other) for theme, other in labels.items() if theme[0] == key[0] and theme != key}
        if _passes(label, allowed[key[0]], rows["text"]) and stems_of(label) not in others:
            labels[key], taken = label, taken + 1
        else:
            refused += 1
    named = [labels[key] for key in proposals[_LABEL[:2]].itertuples(index=False, name=None)]
    notes = tuple(_notes(taken, refused, failed))
    return Advice(PROPOSALS.check(proposals.assign(label=pd.Series(named, dtype="str"))), kept, notes)


_LABEL = ["question_id", "theme_id", "label"]


def passages_of(responses: Redacted, examples: Examples, matches: Matches) -> pd.DataFrame:
    """`question_id`, `theme_id`, `respondent_id` and `text` of what says something, what shows a theme first."""
    rows = matches.assign(text=passage_texts(responses, Passages(matches)))
    span = ["question_id", "theme_id", "respondent_id", "start", "end"]
    rows = rows.merge(examples[[*span, "rank"]], on=span, how="left")
    rows = rows.sort_values(
        ["question_id", "theme_id", "rank", "strength", "text", "respondent_id"],
        ascending=[True, True, True, False, True, True],
    )
    return rows.loc[rows["theme_id"] != NO_THEME, ["question_id", "theme_id", "respondent_id", "text"]]


def question_key(prompt: str) -> str:
    """The name under which an answer is kept: a hash, so that what is kept holds no passage."""
    return hashlib.sha256(prompt.encode()).hexdigest()


def endpoint(settings: Naming) -> Ask:
    """What sends a question to the endpoint of the settings.

    Proxies and redirections are not followed: they could lead out of the network.

    Raises:
        ConsultationError: when the address is none of this machine or of a private network and the settings do not say
            that it may be.
    """
    address = settings.endpoint or ""
    _refuse_outside(address, allowed=settings.outside_network)
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}), _NoRedirection())

    def ask(prompt: str) -> str:
        body = {"model": settings.model, "temperature": 0, "messages": [{"role": "user", "content": prompt}]}
        request = urllib.request.Request(  # noqa: S310  http or https only: see `_refuse_outside`
            f"{address.rstrip('/')}/chat/completions",
            data=json.dumps(body).encode(),
            headers={"Content-Type": "application/json"},
        )
        with opener.open(request, timeout=settings.seconds) as response:
            found = json.loads(response.read(LONGEST_ANSWER))
        try:
            return str(found["choices"][0]["message"]["content"])
        except (KeyError, IndexError, TypeError):
            raise ValueError("the endpoint's answer has no choices[0].message.content") from None

    return ask


class _NoRedirection(urllib.request.HTTPRedirectHandler):
    """A redirection is an error."""

    def redirect_request(self, *_: object, **__: object) -> None:
        """Follow none."""


def _refuse_outside(address: str, *, allowed: bool) -> None:
    """Refuse an address that is not of this machine or of a private network, unless that is allowed."""
    try:
        parts = urllib.parse.urlsplit(address)
        is_address = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:  # a port or an address of version 6 that cannot be
        is_address = False
    if not is_address:
        raise ConsultationError(["naming.endpoint: write an address such as http://127.0.0.1:8080/v1"])
    if allowed:
        return
    try:
        found = socket.getaddrinfo(parts.hostname, parts.port or 80, type=socket.SOCK_STREAM)
    except OSError:
        raise ConsultationError(["naming.endpoint: this name has no address on the network; check it"]) from None
    places = [ipaddress.ip_address(str(entry[4][0]).split("%")[0]) for entry in found]
    if not all(place.is_loopback or place.is_private for place in places):
        raise ConsultationError(
            [
                "naming.endpoint: this address is outside your own network, and redacted answers are still personal "
                "data; use one inside, or set naming.outside_network = true if your data protection officer agrees"
            ]
        )


def _label(answer: str) -> str:
    """The first line of an answer as a label, without what models put around one."""
    lines = [line for line in answer.strip().splitlines() if line.strip()]
    words = (
        re.sub(r"^(?:theme|name|label)\s*:\s*", "", lines[0].strip(" \"'“”*#.-"), flags=re.IGNORECASE) if lines else ""
    )
    words = " ".join(words.strip(" \"'“”*#.").split())
    return words[:1].upper() + words[1:]


def _passes(label: str, allowed: set[str], texts: "pd.Series[str]") -> bool:
    """Whether enough people used the words of a label, and its subject stands in the theme's own passages."""
    words = words_of(label)
    if not words or len(words) > MOST_WORDS or re.search(r"[^\s'’&-]", WORD.sub("", label)):
        return False
    # A name with 'll after it looks like "they'll".
    content = [word for word, kind in zip(words, kinds(words), strict=True) if kind not in FUNCTION or "'" in word]
    here = {each for text in texts for each in stems_of(text)}
    return bool(content) and set(content) <= allowed and {stem(word) for word in content} <= here


def _notes(taken: int, refused: int, failed: int) -> Iterator[str]:
    """What became of the model's labels, in counts."""
    yield f"a language model named {taken:,} themes; another run elsewhere may name them otherwise"
    if refused:
        yield f"{refused:,} labels of the model were not taken: words that too few people used, or another theme's name"
    if failed:
        yield f"{failed:,} themes were not named by the model: it gave no answer; their own labels stand"
