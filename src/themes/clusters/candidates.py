"""Candidates: what a theme's passages say, counted: the phrases that may name it, and the words that set it apart."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from themes.clusters.wordings import wordings
from themes.speech.attitudes import FAULTING, NOTHING, PRAISING, attitude, attitude_of
from themes.speech.phrases import Phrase, nothings, phrases, words_of
from themes.speech.stems import stem

# Words that fit any answer: none of them is a subject by itself. Read off the labels of real comments.
GENERIC = frozenset(
    """
    people person persons everyone way ways thing things lot lots bit time times day days week weeks month months year
    years level levels place places part parts number numbers point points area areas issue issues problem problems
    need needs use lack ability amount kind sort type types terms term example examples case cases side end fact
    reason reasons moment situation matter idea ideas question questions answer comment comments experience
    experiences everything nothing anything something someone member members group groups others other another one
    ones whole rest half majority work working life lives world home help support care service services staff team
    teams good better best bad feeling feelings thought thoughts use range set line basis order focus process hour
    hours minute minutes today job getting going being having making doing increase change changes information system
    patients patient access health class check pick mins hrs men man lady ladies women woman husband wife mother father
    mum dad son daughter child house mind truth course fault age trust experience situation
    """.split()
)
# These say nothing even beside another noun, so that "number of people" is no subject.
EMPTY = frozenset(
    """
    people person way ways thing things lot lots bit part parts number terms kind sort type example case fact reason
    moment matter one ones rest half majority amount someone anyone ability couple loads plenty side sense due bits
    stuff guys sake etc others other another
    """.split()
)
# A phrase of these alone is a piece of somebody's story, and no subject: "my mother-in-law", "sixteen days", "Friday
# night", "eleven miles", "the big question". Read off the labels of the invented example.
STORY = frozenset(
    stem(word)
    for word in """
    mother father mum mam dad parent son daughter child sister brother auntie aunt uncle granny gran grandmother
    grandfather husband wife partner neighbour friend cousin niece nephew mother-in-law father-in-law lad lass
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
    nineteen twenty thirty forty fifty sixty hundred half few several couple first second last next
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december morning afternoon evening night weekend today tomorrow yesterday
    minute hour day week month year time mile yard pound end mind truth idea question point thing way story course age
    big real main whole small little wee old new same right good better daft
    ye somebody naebody nobody anybody everybody folk
    """.split()
)
# A phrase that holds one of these is tied to one telling, though it names a thing: "Friday night with a bag", "my late
# husband", "the NHS for eighteen years". Parents, friends and the hours of a day are not among them: they are subjects.
TOLD = frozenset(
    stem(word)
    for word in """
    mother father mum mam dad son daughter sister brother auntie aunt uncle granny gran grandmother grandfather husband
    wife cousin niece nephew mother-in-law father-in-law
    two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
    nineteen twenty thirty forty fifty sixty
    monday tuesday wednesday thursday friday saturday sunday january february april june july august september october
    november december
    """.split()
)
# What anything may be: "sad time", "new life", "great job" say how it was, and not what.
VAGUE = frozenset(
    """
    time times day days life lives situation situations experience experiences feeling feelings moment moments start
    job thing things way ways point points world
    """.split()
)
# What stands for a redacted name in the passages (see `embeddings.passage_texts`): no word of theirs.
HIDDEN = "someone"
# Passages of a theme that are searched for phrases, spread over all of it: phrases that name a theme are common there.
SEARCHED = 600
# The kinds of words that carry a phrase's meaning, and the small words that turn it: "more staff", "no parking".
HELD = frozenset("AGPTVRN")
TURNING = frozenset("more less fewer no enough".split())
# A phrase does not begin with one of these: "doing activities", "being a patient".
HOLLOW = frozenset("doing being having making saying coming going keeping letting putting".split())
LONGEST_WHOLE = 4
# From this share of a theme's passages, the few words that they all are name it.
MOST_ALIKE = 0.35
# What joins two subjects in one heading.
AND = "and"
# What one person said is nobody else's wording.
SHARED = 2
# A longer phrase that only says how somebody found a thing is not its name: "good food".
JUDGING = PRAISING | FAULTING
# Last words that leave a phrase hanging: "little quicker getting".
HANGING = frozenset("getting going doing being having trying".split())
# From this share of a phrase's users a longer one that holds it is what they said: "long term plan", not "term plan".
PART_OF = 0.8
# From this share of its uses a phrase stands in the plural: "call handlers".
PLURAL = 0.2


@dataclass(frozen=True)
class Candidate:
    """A phrase that may name a theme.

    Attributes:
        text: its commonest form, in lower case.
        written: each word of it as most people write it within a sentence; "" where nobody does.
        kinds: the kind of each word.
        stems: the stems of the words that carry its meaning.
        people: how many people of the theme used it, in any form.
        parts: the stems of each of two subjects that are joined in it; empty for what people wrote as one.
    """

    text: str
    kinds: str
    stems: frozenset[str]
    people: int
    written: tuple[str, ...] = ()
    parts: tuple[frozenset[str], ...] = ()

    def joined(self, other: "Candidate") -> "Candidate":
        """This phrase and another as one heading."""
        written = tuple(word for each in (self, other) for word in (each.written or ("",) * len(each.words)))
        place = len(self.words)
        return Candidate(
            f"{self.text} {AND} {other.text}",
            f"{self.kinds}C{other.kinds}",
            self.stems | other.stems,
            max(self.people, other.people),
            (*written[:place], "", *written[place:]),
            (self.stems, other.stems),
        )

    @property
    def words(self) -> list[str]:
        """The words."""
        return self.text.split()


@dataclass(frozen=True)
class Spoken:
    """What the passages of a theme say.

    Attributes:
        texts: the passages.
        people: who said each.
        stems: the share of the theme's people who used each stem.
        attitudes: how many passages have which attitude.
        takers: how many people wrote a passage of each attitude.
    """

    texts: tuple[str, ...]
    people: tuple[str, ...]
    stems: dict[str, float]
    attitudes: Counter[str]
    takers: Counter[str]
    words: dict[str, Counter[str]] = field(repr=False)

    @property
    def _step(self) -> int:
        """How far apart the passages stand that are searched for phrases."""
        return max(1, -(-len(self.texts) // SEARCHED))

    @property
    def searched(self) -> int:
        """How many passages are searched for phrases."""
        return len(self.texts[:: self._step])

    @cached_property
    def phrases(self) -> dict[frozenset[str], list[tuple[Phrase, str]]]:
        """The phrases of the passages with who used each, those of the same stems together."""
        step = self._step
        found: dict[frozenset[str], list[tuple[Phrase, str]]] = {}
        texts, people = self.texts[::step], self.people[::step]
        for text, person in zip(texts, people, strict=True):
            for phrase in phrases(text):
                stems = essence(phrase.words, phrase.kinds)
                if stems:
                    found.setdefault(stems, []).append((phrase, person))
        for phrase, person in wordings(texts, people):
            found.setdefault(frozenset(map(stem, phrase.words)), []).append((phrase, person))
        return found


def spoken(passages: pd.DataFrame, themes: NDArray[np.intp], theme: int) -> Spoken:
    """What the passages of one theme say: `respondent_id` and `text`, a row a passage."""
    rows = passages[themes == theme]
    said = [words_of(text) for text in rows["text"]]
    users: dict[str, set[str]] = {}
    words: dict[str, Counter[str]] = {}
    for word, people in _users(rows["respondent_id"], said).items():
        for part in word.split("-"):
            users.setdefault(stem(part), set()).update(people)
    for word, count in Counter(word for each in said for word in each).items():
        words.setdefault(stem(word), Counter())[word] += count
    everybody = max(1, rows["respondent_id"].nunique())
    attitudes = list(map(attitude_of, said))
    return Spoken(
        tuple(rows["text"]),
        tuple(rows["respondent_id"]),
        {stemmed: len(people) / everybody for stemmed, people in users.items() if stemmed},
        Counter(attitudes),
        Counter(side for side, _ in set(zip(attitudes, rows["respondent_id"], strict=True))),
        words,
    )


def _users(people: Iterable[str], said: Iterable[Sequence[str]]) -> dict[str, set[str]]:
    """Who used each word."""
    users: dict[str, set[str]] = {}
    for person, words in zip(people, said, strict=True):
        for word in words:
            users.setdefault(word, set()).add(person)
    return users


def essence(words: Sequence[str], found: str) -> frozenset[str]:
    """The stems of a phrase's words that carry its meaning: what two forms of one subject have in common."""
    return frozenset(
        stem(part)
        for word, kind in zip(words, found, strict=True)
        for part in word.split("-")
        if (kind in HELD and part not in EMPTY) or word in TURNING
    )


def tells_a_story(words: Sequence[str], found: str) -> bool:
    """Whether a phrase is of kin, numbers, days and the like alone, and so is no subject."""
    held = {stem(word) for word, kind in zip(words, found, strict=True) if kind in HELD}
    return bool(held) and held <= STORY


def is_told(words: Sequence[str]) -> bool:
    """Whether a phrase holds a piece of somebody's story: kin, a number, a day."""
    return any(stem(part) in TOLD for word in words for part in (word, *word.split("-")))


def says_little(words: Sequence[str], found: str) -> bool:
    """Whether all words of a phrase that carry meaning fit any answer: "staff and patients", "health care"."""
    pairs = zip(words, found, strict=True)
    return all(word in GENERIC for word, kind in pairs if (kind in HELD and kind != "R") or word in TURNING)


def candidates(said: Spoken, allowed: set[str]) -> list[Candidate]:
    """The phrases that may name a theme; every word of them is allowed."""
    found = []
    for stems, uses in said.phrases.items():
        people = len({person for _, person in uses})
        forms = [phrase for phrase, _ in uses if set(phrase.words) <= allowed and _stands(phrase)]
        if forms:
            best = _best(Counter((phrase.words, phrase.kinds) for phrase in forms))
            written = _written([phrase.written for phrase in forms if phrase.words == best[0]])
            found.append(Candidate(" ".join(best[0]), best[1], stems, people, written))
    return [each for each in found if not any(_is_part(each, other) for other in found)]


def _is_part(phrase: Candidate, other: Candidate) -> bool:
    """Whether most who used a phrase used it within another, that is no longer than a heading may be."""
    return (
        phrase.stems < other.stems
        and len(other.words) <= LONGEST_WHOLE
        and other.people >= max(SHARED, PART_OF * phrase.people)
        and f" {phrase.text} " in f" {other.text} "
        and not (set(other.words) - set(phrase.words)) & JUDGING
    )


def nothing_said(said: Spoken, allowed: set[str]) -> list[Candidate]:
    """How a theme's people say that there is nothing to say, the fullest way that several used first."""
    users: dict[str, set[str]] = {}
    for text, person in zip(said.texts, said.people, strict=True):
        for words in nothings(text) if attitude(text) == NOTHING else ():
            users.setdefault(words, set()).add(person)
    usable = [words for words in users if set(words.split()) <= allowed]
    usable.sort(key=lambda words: (len(users[words]) < SHARED or " " not in words, -len(users[words]), words))
    return [
        Candidate(words, "U" * len(words.split()), frozenset(map(stem, words.split())), len(users[words]))
        for words in usable
    ]


def said_by_most(said: Spoken, allowed: set[str]) -> list[Candidate]:
    """The few words that a good part of a theme's passages are, whole: "Everything", "Not a thing"."""
    whole = Counter(tuple(words_of(text)) for text in said.texts)
    words, count = min(whole.items(), key=lambda each: (-each[1], each[0]), default=((), 0))
    if not 0 < len(words) <= LONGEST_WHOLE or count < MOST_ALIKE * len(said.texts) or not set(words) <= allowed:
        return []
    people = {person for text, person in zip(said.texts, said.people, strict=True) if tuple(words_of(text)) == words}
    return [Candidate(" ".join(words), "U" * len(words), frozenset(map(stem, words)), len(people))]


def _best(forms: Counter[tuple[tuple[str, ...], str]]) -> tuple[tuple[str, ...], str]:
    """The form of a phrase that people use most; the plural, where enough use it."""
    several = Counter({form: count for form, count in forms.items() if form[0][-1].endswith("s")})
    if several.total() >= PLURAL * forms.total():
        forms = several
    return min(forms, key=lambda form: (-forms[form], len(form[0]), form))


def _written(spellings: Sequence[tuple[str, ...]]) -> tuple[str, ...]:
    """The commonest spelling of each word of a phrase."""
    counts = [Counter(word for word in words if word) for words in zip(*spellings, strict=True)]
    return tuple(min(found, key=lambda word: (-found[word], word)) if found else "" for found in counts)


def _stands(phrase: Phrase) -> bool:
    """Whether a phrase can stand as a heading: no word twice, its last word a subject, and no half of a sentence."""
    words, found = phrase.words, phrase.kinds
    first, last = words[0], words[-1]
    if found[-1] in "AR":  # a wording, which has been weighed already
        return True
    if len(set(words)) < len(words) or {"year", "old"} <= set(words) or found.count("G") > 1:
        return False
    hangs = last in HANGING or (found[-1] == "G" and bool({first, last} & JUDGING))
    hangs = hangs or (found[:2] in ("GI", "AI") and first in JUDGING)
    hangs = hangs or tells_a_story(words, found) or _is_tied_to_a_story(words, found)
    return not {first, last} & EMPTY and first not in HOLLOW and not hangs


def _is_tied_to_a_story(words: Sequence[str], found: str) -> bool:
    """Whether one side of an "of", "in" or "for" is a bare number, day or the like: "hospital in time"."""
    tie = max(found.find("I"), found.find("O"))
    sides = (words[:tie], words[tie + 1 + (found[tie + 1 : tie + 2] == "D") :]) if tie > 0 else ()
    return any(len(side) == 1 and stem(side[0]) in STORY for side in sides)


def words_of_enough_people(passages: pd.DataFrame, threshold: int) -> set[str]:
    """The words that at least so many respondents used in their answers to the question."""
    users = _users(passages["respondent_id"], map(words_of, passages["text"]))
    return {word for word, people in users.items() if len(people) >= threshold and word != HIDDEN}
