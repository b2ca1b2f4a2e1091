"""Campaigns: sets of nearly the same long answer from different people, and what each of them added."""

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt
import pandas as pd

from themes.passages import spans
from themes.tables import short_hash

# Runs of three words: at 20 % of words changed, half of a copy's runs still stand in the standard; of two unrelated
# answers hardly any do.
RUN = 3
# So many runs of the standard, as a share of its words, must stand in a copy. Of two copies with 20 % of their words
# changed each holds 26 % of the other's; the nearest of 1,484 long answers on one subject share 11 %
# (benchmarks/quality/campaigns.py).
SHARE_OF_STANDARD = 0.15
# ... or so much of the answer's words must stand in runs of the standard: somebody sent a part of the letter.
SHARE_OF_ANSWER = 0.70
# Two answers of fewer words than this are copies only where that share of both is the same: one sentence in common is
# not enough.
SHORT = 40
# ... or where so many people sent the one, and nearly all of it stands in the other.
ESTABLISHED = 3
SHARE_OF_SHORT = 0.90
# What a third of the copies share is the standard's; for two copies, what both share.
SHARE_OF_COPIES = 1 / 3
# The standard is found again from the copies, so that copies that its first guess missed are found; then it is stable.
ROUNDS = 3
# A sentence of which less than this is in the standard's words is the sender's own.
OWN_SENTENCE = 0.6
LEAST_OWN_WORDS = 3
# ... and of whose words no stretch of the copies nearest to the standard holds so many, in any order: a sentence of the
# standard with 20 % of its words changed keeps 80 %, and a stranger's shares a third of its words, the commonest ones.
LIKE_A_SENTENCE = 0.55
# ... nor so many of its words of four letters or more: short words alone make any two sentences alike.
LIKE_IN_LONG_WORDS, LONG_WORD = 0.4, 4
STANDARDS_COMPARED = 5
# A sentence of a copy of which less than this is the other copies' is left out of that comparison.
STANDARD_SENTENCE = 0.35
# Greetings and closes differ from sender to sender and say nothing.
GREETING = re.compile(
    r"^\W*(dear|hello|hi|good (morning|afternoon|evening)|to whom it may concern|for the attention of|fao|sir|madam)\b",
    re.IGNORECASE,
)
CLOSE = re.compile(
    r"^\W*(yours|your|kind|best|warm|many) (sincerely|faithfully|truly|regards|wishes|thanks)\b"
    r"|^\W*(regards|thank(s| you))\W*$"
    r"|^\W*(sincerely|faithfully)\b",
    re.IGNORECASE,
)
# A line of so few words, above a greeting or below a close, is of an address: a village's letters share it.
ADDRESS_WORDS = 8
# A line so short after a close is a name.
NAME_WORDS = 4
WORD = re.compile(r"\w+")

Numbers = npt.NDArray[np.int64]


@dataclass(frozen=True)
class Texts:
    """The different long answers to a question, sorted, as numbered words, with how many sent each.

    `runs` holds every run of words of every text one after the other; text t has those from `starts[t]` to
    `starts[t + 1]`. `order` sorts the runs by number: `places[r]:places[r + 1]` of it are where run r stands. `owner`
    is the text of each.
    """

    words: list[Numbers]
    copies: Numbers
    runs: Numbers
    starts: Numbers
    order: Numbers
    places: Numbers
    owner: Numbers

    def of(self, text: int) -> Numbers:
        """The runs of a text, in order."""
        return self.runs[self.starts[text] : self.starts[text + 1]]


@dataclass(frozen=True)
class Standard:
    """A standard text as far as it is known: its runs, sorted; how many words it has; whether enough people sent it."""

    runs: Numbers
    words: int
    established: bool = False


def find_campaigns(answers: pd.DataFrame, *, least_words: int, last: Collection[str] = ()) -> pd.DataFrame:
    """Find the answers that different people sent in nearly the same words.

    Args:
        answers: a unique index and the columns respondent_id, question_id and clean_text.
        least_words: how long an answer must be to belong to a campaign; shorter ones are opinions shared.
        last: respondents whose answer stands for the standard text only where nobody else's can: it may not be quoted.

    Returns:
        The answers that belong to a campaign, under their labels in `answers`: campaign_id ("campaign-1a2b3c4d", of
        the question and the standard text); is_standard, true of one answer a campaign; additions, the sentences that
        its sender added, "" where there are none. The order of the rows changes nothing.
    """
    found: list[pd.DataFrame] = []
    # Folding joins words and parts none, so that no answer of enough words is left out here.
    long = answers[answers["clean_text"].astype("str").str.count(WORD.pattern) >= least_words]
    for question, rows in long.groupby("question_id", sort=True):
        found += _of_question(str(question), rows, least_words, frozenset(last))
    empty = pd.DataFrame({"campaign_id": [], "is_standard": [], "additions": []}).astype(
        {"campaign_id": "str", "is_standard": "bool", "additions": "str"}
    )
    together = pd.concat([empty, *found]) if found else empty.set_index(answers.index[:0])
    return together.loc[answers.index[answers.index.isin(together.index)]]


def fold(text: str) -> list[str]:
    """The words of a text, in lower case, without punctuation."""
    return WORD.findall(text.casefold().replace("'", "").replace("’", ""))


def _body(text: str) -> str:
    """What a letter says: without its greeting and what stands above, its close and what stands below."""
    lines = text.split("\n")
    short = [len(fold(line)) <= ADDRESS_WORDS for line in lines]
    start = next((at + 1 for at, line in enumerate(lines) if short[at] and GREETING.search(line)), 0)
    if not all(short[:start]):
        start = 0
    closes = (at for at in range(start, len(lines)) if short[at] and CLOSE.search(lines[at]))
    end = next((at for at in closes if all(short[at:])), len(lines))
    return "\n".join(lines[start:end])


def _of_question(question: str, rows: pd.DataFrame, least: int, last: frozenset[str]) -> Iterator[pd.DataFrame]:
    """The campaigns of one question."""
    folded = {text: " ".join(fold(_body(text))) for text in rows["clean_text"].unique()}
    keys = rows["clean_text"].map(folded)
    long = rows.assign(key=keys)[keys.str.count(" ") + 1 >= least]
    if len(long) < 2:
        return
    long = long.sort_values(["key", "respondent_id"])
    sizes = long.groupby("key", sort=True).size()
    texts = _numbered([key.split(" ") for key in sizes.index], np.asarray(sizes, dtype=np.int64))
    number = dict(zip(sizes.index, range(len(sizes)), strict=True))
    by_text = {int(place): group for place, group in long.groupby(long["key"].map(number))}
    for members in _clusters(texts, least):
        cluster = pd.concat([by_text[member] for member in members])
        if cluster["respondent_id"].nunique() > 1:
            yield _described(question, cluster, last)


def _numbered(texts: Sequence[list[str]], copies: Numbers) -> Texts:
    """Texts as numbers: the same words and runs have the same number, in the order in which they come up."""
    vocabulary: dict[str, int] = {}
    words = [
        np.array([vocabulary.setdefault(word, len(vocabulary)) for word in text], dtype=np.int64) for text in texts
    ]
    base = len(vocabulary)
    raw = [(text[:-2] * base + text[1:-1]) * base + text[2:] for text in words]
    starts = np.concatenate([[0], np.cumsum([len(runs) for runs in raw])]).astype(np.int64)
    _, runs = np.unique(np.concatenate(raw), return_inverse=True)
    order = np.argsort(runs, kind="stable")
    places = np.concatenate([[0], np.cumsum(np.bincount(runs))]).astype(np.int64)
    owner = np.repeat(np.arange(len(words)), np.diff(starts))
    return Texts(words, copies, runs, starts, order, places, owner)


def _clusters(texts: Texts, least: int) -> Iterator[list[int]]:
    """The texts that are copies of one another, and single texts that several people sent."""
    spread = np.bincount(texts.runs, weights=texts.copies[texts.owner])
    free = np.ones(len(texts.words), dtype=bool)
    shared = np.add.reduceat((spread > 1)[texts.runs].astype(np.int64), texts.starts[:-1])
    widely = np.add.reduceat(np.log2(spread)[texts.runs], texts.starts[:-1]) / np.diff(texts.starts)
    # From the text whose runs most people wrote: the standard, or a copy that is next to it.
    for seed in np.lexsort((np.arange(len(widely)), -np.round(widely, 9))):
        if not free[seed] or (shared[seed] * RUN < least):
            continue
        members = _copies(texts, int(seed), free, least)
        if len(members) > 1 or texts.copies[seed] > 1:
            free[members] = False
            yield members


def _copies(texts: Texts, seed: int, free: npt.NDArray[np.bool_], least: int) -> list[int]:
    """The free texts that are copies of a seed's standard, the seed among them."""
    standard = Standard(np.unique(texts.of(seed)), len(texts.words[seed]), bool(texts.copies[seed] >= ESTABLISHED))
    members: list[int] = [seed]
    for _ in range(ROUNDS):
        near = _near(texts, standard.runs, free, least)
        found = [text for text in near if _is_copy(texts, text, standard, least)]
        found = sorted({seed, *found})
        if found == members:
            break
        members = found
        standard = _standard(texts, members, standard)
    return members


def _near(texts: Texts, standard: Numbers, free: npt.NDArray[np.bool_], least: int) -> list[int]:
    """The free texts that share runs enough with a standard to be worth a look."""
    holders = np.concatenate([texts.owner[texts.order[texts.places[run] : texts.places[run + 1]]] for run in standard])
    counts = np.bincount(holders, minlength=len(free))
    return [int(text) for text in np.flatnonzero((counts * RUN >= least) & free)]


def _is_copy(texts: Texts, text: int, standard: Standard, least: int) -> bool:
    """Whether a text is a copy of the standard, with additions or without; or a part of it."""
    runs, words = texts.of(text), len(texts.words[text])
    places = np.minimum(np.searchsorted(standard.runs, runs), len(standard.runs) - 1)
    held = standard.runs[places] == runs
    matched = _covered(held, words)
    if matched < least:
        return False
    is_long = standard.words >= SHORT
    if matched >= SHARE_OF_ANSWER * words and (is_long or matched >= SHARE_OF_ANSWER * standard.words):
        return True
    if not is_long:
        return standard.established and matched >= SHARE_OF_SHORT * standard.words
    return _shared_in_one_stretch(runs, held, standard.words) >= SHARE_OF_STANDARD * standard.words


def _covered(held: npt.NDArray[np.bool_], words: int) -> int:
    """How many words of a text stand in a run that the standard holds."""
    covered = np.zeros(words, dtype=bool)
    for offset in range(RUN):
        covered[offset : offset + len(held)] |= held
    return int(covered.sum())


def _shared_in_one_stretch(runs: Numbers, held: npt.NDArray[np.bool_], length: int) -> int:
    """How many different runs of the standard stand in one stretch of a text, half as long again as the standard.

    The stock phrases that long answers on one subject share lie scattered over them.
    """
    width = int(1.5 * length)
    sums = np.concatenate([[0], np.cumsum(held)])
    starts = np.arange(max(1, len(held) - width + 1))
    best = int(np.argmax(sums[np.minimum(starts + width, len(held))] - sums[starts]))
    stretch = slice(best, best + width)
    return len(np.unique(runs[stretch][held[stretch]]))


def _standard(texts: Texts, members: Sequence[int], before: Standard) -> Standard:
    """What many of the copies share: the standard as far as it can be known from them."""
    runs = np.concatenate([np.unique(texts.of(member)) for member in members])
    weights = np.concatenate([np.full(len(np.unique(texts.of(member))), texts.copies[member]) for member in members])
    numbers, place = np.unique(runs, return_inverse=True)
    counts = np.bincount(place, weights=weights)
    people = int(texts.copies[list(members)].sum())
    lengths = sorted(len(texts.words[member]) for member in members for _ in range(int(texts.copies[member])))
    if people < ESTABLISHED:
        return Standard(before.runs, before.words, established=False)
    shared = numbers[counts >= max(2, SHARE_OF_COPIES * people)]
    return Standard(shared, lengths[len(lengths) // 2], established=True)


def _described(question: str, cluster: pd.DataFrame, last: frozenset[str]) -> pd.DataFrame:
    """A campaign: its id, the answer that stands for its text, and what the others added."""
    pairs = _shared_pairs(cluster["key"])
    fit = {key: _fit(key.split(" "), pairs) for key in cluster["key"].unique()}
    first = sorted(fit, key=lambda key: (-fit[key], key))[:STANDARDS_COMPARED]
    texts = cluster.drop_duplicates("key").set_index("key")["clean_text"]
    nearest = {str(texts[key]): _without_own(str(texts[key]), pairs) for key in first}
    added = {text: "\n".join(_own(text, pairs, nearest)) for text in cluster["clean_text"].unique()}
    additions = cluster["clean_text"].map(added)
    times = cluster.groupby("key")["key"].transform("size")
    order = cluster.assign(
        added=additions != "",
        silent=cluster["respondent_id"].isin(list(last)),
        times=-times,
        fit=-cluster["key"].map(fit),
    ).sort_values(["added", "silent", "times", "fit", "key", "respondent_id"])
    standard = order.index[0]
    # The text most people sent names the campaign, whoever may be quoted.
    named = order.sort_values(["added", "times", "fit", "key"])["key"].iloc[0]
    return pd.DataFrame(
        {
            "campaign_id": f"campaign-{short_hash(f'{question} {named}')[:8]}",
            "is_standard": cluster.index == standard,
            "additions": additions,
        },
        index=cluster.index,
    )


def _shared_pairs(keys: "pd.Series[str]") -> frozenset[tuple[str, str]]:
    """The neighbouring words that many of the copies share."""
    counts: Counter[tuple[str, str]] = Counter()
    for key, times in keys.value_counts().items():
        for pair in set(pairwise(str(key).split(" "))):
            counts[pair] += times
    least = max(2.0, SHARE_OF_COPIES * len(keys))
    return frozenset(pair for pair, times in counts.items() if times >= least)


def _own(text: str, pairs: frozenset[tuple[str, str]], nearest: Mapping[str, list[list[str]]]) -> Iterator[str]:
    """The sentences of a copy that its sender wrote: not the standard's, no greeting, no close, no name after it."""
    closing = False
    body = _body(text)
    for start, end in spans(body):
        sentence = body[start:end]
        words = fold(sentence)
        if GREETING.search(sentence) or CLOSE.search(sentence):
            closing = closing or not sentence.casefold().startswith(("dear", "hello", "hi", "good"))
            continue
        if closing and len(words) <= NAME_WORDS:
            continue
        if len(words) < LEAST_OWN_WORDS or _share(words, pairs) >= OWN_SENTENCE:
            continue
        if not any(_is_like(words, sentences) for copy, sentences in nearest.items() if copy != text):
            yield sentence


def _is_like(words: list[str], sentences: Sequence[list[str]]) -> bool:
    """Whether a sentence is one of the standard's with some of its words changed.

    A sentence that another copy has word for word, and that is not the standard's, is what two senders both added.
    """
    standard = [word for sentence in sentences if sentence != words for word in sentence]
    if _likeness(words, standard) < LIKE_A_SENTENCE:
        return False
    long = [word for word in words if len(word) >= LONG_WORD]
    return not long or _likeness(long, [word for word in standard if len(word) >= LONG_WORD]) >= LIKE_IN_LONG_WORDS


def _likeness(words: Sequence[str], standard: Sequence[str]) -> float:
    """The share of a sentence's words that the likeliest stretch of the standard, a third longer, holds too."""
    wanted = Counter(words)
    width = len(words) + max(2, len(words) // 3)
    held = Counter(standard[:width])
    best = current = sum(min(times, held[word]) for word, times in wanted.items())
    for gone, come in zip(standard, standard[width:], strict=False):
        if gone == come:
            continue
        current -= gone in wanted and held[gone] <= wanted[gone]
        held[gone] -= 1
        current += come in wanted and held[come] < wanted[come]
        held[come] += 1
        best = max(best, current)
    return best / len(words)


def _fit(words: Sequence[str], pairs: frozenset[tuple[str, str]]) -> int:
    """How near a copy is to the standard: the words that it has of it, less twice those that it has besides."""
    covered = _beside(words, pairs)
    return sum(1 if is_covered else -2 for is_covered in covered)


def _share(words: Sequence[str], pairs: frozenset[tuple[str, str]]) -> float:
    """The share of words that stand beside a neighbour as the standard has them."""
    return sum(_beside(words, pairs)) / max(1, len(words))


def _beside(words: Sequence[str], pairs: frozenset[tuple[str, str]]) -> list[bool]:
    """Which words stand beside a neighbour as the standard has them."""
    held = [pair in pairs for pair in pairwise(words)]
    return [left or right for left, right in zip([False, *held], [*held, False], strict=True)]


def _without_own(text: str, pairs: frozenset[tuple[str, str]]) -> list[list[str]]:
    """The words of a copy's sentences, without those that the other copies do not have: what its sender added."""
    body = _body(text)
    sentences = [fold(body[start:end]) for start, end in spans(body)]
    return [words for words in sentences if _share(words, pairs) >= STANDARD_SENTENCE]
