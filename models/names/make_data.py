"""The training texts of the name models: open tweets and news, our own sentences filled with names, and texts without.

python models/names/make_data.py DATA SOURCES OUT.jsonl [--seed 1] [--excluded HASHES] [--tune]

DATA holds ner_wnut17.csv, ner_broad_twitter.csv, banking77.csv, polis_comments.csv and edinburgh_places.csv; SOURCES
the two lists of `name_lists`. Of WNUT-17 only the train split is read; of Broad Twitter neither section F, which is its
published test, nor section A, on which thresholds are chosen. With --tune the texts are made for tuning instead: other
sentences, and names that training never sees.
"""

import argparse
import json
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from random import Random

import numpy as np
import pandas as pd
import templates
from name_lists import Names, hashes, load_names
from spacy.tokens import Doc

from themes.personal_data.cues import Cues
from themes.personal_data.detectors import Detectors, Opinions
from themes.personal_data.gazetteer import load_gazetteer
from themes.personal_data.names import find as find_names
from themes.personal_data.placeholders import BLANK
from themes.personal_data.reading import Name, Reading
from themes.personal_data.tokens import tokeniser
from themes.personal_data.words import Classifier
from themes.synthetic.consultation import make
from themes.synthetic.questionnaire import OPEN

PERSON, OTHER = "PERSON", "OTHER"
"""OTHER is a place, an organisation, a product: what looks like a name and is none."""
LABELS = {"person": PERSON, "PER": PERSON, "LOC": OTHER, "ORG": OTHER, "location": OTHER, "corporation": OTHER,
          "group": OTHER, "product": OTHER, "creative-work": OTHER}  # fmt: skip
TRAINED_SECTIONS = ("b", "e", "g", "h")
WEIGHTS = {"english": 8, "scots": 14, "gaelic": 12, "irish": 8, "polish": 9, "south_asian": 14, "chinese": 11,
           "african": 14, "arabic": 10, "european": 6, "gazetteer": 14, "usa": 8, "invented": 6}  # fmt: skip
NAMED, PLAIN, ORDINARY, CARRIED, SYNTHETIC = 16_000, 11_000, 2_000, 3_000, 1_200
"""How many texts of each kind are made; the last in respondents, of some three answers each."""
TITLES = "Mr|Mrs|Ms|Miss|Dr|Doctor|Prof|Cllr|Councillor|Sister|Nurse|Rev|mr|mrs|ms|dr|doctor|Dr.|Mr.".split("|")
VOCATIVES = ("Mhairi", "Sheumais", "Chaluim", "Dhòmhnaill", "Iain", "Mhòrag", "Sheonaidh")
"""Gaelic names as they are called."""
SLOPPY, SLIPS = 0.25, 0.2
"""The share of texts with slips or stray capitals, and of words in them."""
BLANKED = 0.06
SLOT = re.compile(r"\{(\w+)\}")
CHOICE = re.compile(r"\[([^\[\]]*)\]")
MARKS = dict.fromkeys(("place", "facility", "facility_kind", "org", "famous"), OTHER)

Span = tuple[int, int, str]


@dataclass(frozen=True)
class Example:
    """A text, and what in it is a name of a person, or looks like one."""

    text: str
    spans: tuple[Span, ...]
    group: str = ""
    style: str = ""


class Writer:
    """Fills the sentences with names and words, all chosen by one seed."""

    def __init__(self, names: dict[str, Names], dice: Random, places: Sequence[str]) -> None:
        self.names = names
        self.dice = dice
        self.words = {slot: words.replace("\n", "").split("|") for slot, words in templates.WORDS.items()}
        self.words["place"] = [*self.words["place"], *places]
        self.words["number"] = templates.NUMBERS.split("|")
        self.words["illness_start"] = [word[0].upper() + word[1:] for word in self.words["illness"]]
        self.words["thing_bare"] = ["blood test", "operation", "scan", "review", "assessment", "physio", "form"]
        self.group = ""

    def sentence(self, template: str) -> Example:
        """A sentence of a template, in one group's names."""
        self.group = self.dice.choices(list(WEIGHTS), list(WEIGHTS.values()))[0]
        while CHOICE.search(template):
            template = CHOICE.sub(lambda found: self.dice.choice(found[1].split("|")), template)
        text, spans, at = "", [], 0
        for slot in SLOT.finditer(template):
            text += template[at : slot.start()]
            words, before, label = self._fill(slot[1])
            text += before
            if label:
                spans.append((len(text), len(text) + len(words), label))
            text += words
            at = slot.end()
        return Example(text + template[at:], tuple(spans), self.group)

    def _fill(self, slot: str) -> tuple[str, str, str]:
        """What stands in a slot, what stands before it, and its label."""
        if slot in {"N", "F", "P", "S", "T", "I", "R", "V"}:
            name, before = self.name(slot)
            return name, before, PERSON
        return self.dice.choice(self.words[slot]), "", MARKS.get(slot, "")

    def name(self, form: str) -> tuple[str, str]:
        """A name of a form, and the title before it."""
        dice, names = self.dice, self.names[self.group]
        given, surname = dice.choice(names.given), dice.choice(names.surnames)
        if form == "T":
            roll = dice.random()
            name = surname if roll < 0.65 else f"{given} {surname}" if roll < 0.9 else self._initials(given, surname)
            return name, dice.choice(TITLES) + " "
        if form in {"N", "F"} and dice.random() < (0.6 if form == "N" else 0.2):
            return self._full(given, surname), ""
        others = {"V": dice.choice(VOCATIVES), "S": surname, "R": self._reversed(given, surname)}
        return (self._initials(given, surname) if form == "I" else others.get(form, given)), ""

    def _initials(self, given: str, surname: str) -> str:
        """A surname and one or two initials, in the ways that people and systems write them."""
        one, two = given[0].upper(), self.dice.choice("ABCDEFGHJKLMNPRSTW")
        return self.dice.choice(
            (
                f"{one}. {surname}", f"{one} {surname}", f"{given} {surname[0]}", f"{given} {surname[0]}.",
                f"{one}.{two}. {surname}", f"{one}. {two}. {surname}", f"{one} {two} {surname}",
                f"{one}{two} {surname}", f"{surname} {one}", f"{surname} {one}.", f"{surname}, {one}.",
                f"{surname} {one}{two}",
            )
        )  # fmt: skip

    def _reversed(self, given: str, surname: str) -> str:
        """A name as systems sort it: the surname first."""
        first = self.dice.choice((surname, surname.upper()))
        return first + self.dice.choice((", ", " ")) + given

    def _full(self, given: str, surname: str) -> str:
        """A given name and a surname, now and then with a second of either, an initial, or the surname first."""
        dice, names = self.dice, self.names[self.group]
        roll = dice.random()
        if roll < 0.05:
            return f"{given} {surname}-{dice.choice(names.surnames)}"
        if roll < 0.1:
            return f"{given} {dice.choice(names.given)} {surname}"
        if roll < 0.13:
            return f"{given} {dice.choice('ABCDEFGHJKLMNPRSTW')} {surname}"
        if roll < 0.17:
            return self._initials(given, surname) if roll < 0.15 else self._reversed(given, surname)
        return f"{surname} {given}" if self.group == "chinese" and roll < 0.5 else f"{given} {surname}"


def restyle(example: Example, dice: Random) -> Example:
    """An example in another case, with slips and stray capitals, or with a name misspelt, as people type."""
    if dice.random() < SLOPPY:
        example = sloppy(example, dice)
    roll = dice.random()
    style = "proper" if roll < 0.55 else "lower" if roll < 0.8 else "upper" if roll < 0.9 else "misspelt"
    return in_style(example, style, dice)


def in_style(example: Example, style: str, dice: Random) -> Example:
    """The example in a style: proper, lower, upper or misspelt."""
    text, spans = example.text, list(example.spans)
    if style == "proper" and dice.random() < 0.7:
        text = text[:1].upper() + text[1:] if not text.startswith(("-", "@")) else text
    if style == "lower":
        text = _same_length(text, str.lower) if dice.random() < 0.7 else _lower_names(text, spans)
    if style == "upper":
        text = _same_length(text, str.upper) if dice.random() < 0.75 else _upper_names(text, spans)
    if style == "misspelt":
        text, spans = _misspelt(text, spans, dice)
    if dice.random() < 0.35 and text and text[-1].isalnum():
        text += dice.choice((".", ".", "!", " .", "!!", "..."))
    return Example(text, tuple(spans), example.group, style)


def sloppy(example: Example, dice: Random) -> Example:
    """The example with slips, or with stray capitals, in words that are no names."""
    change = dice.choice((slip, slip, lambda word, _: word[:1].upper() + word[1:]))
    text, spans, at = "", [], 0
    for start, end, label in [*example.spans, (len(example.text), len(example.text), "")]:
        words = re.split(r"(\s+)", example.text[at:start])
        text += "".join(change(word, dice) if word.isalpha() and dice.random() < SLIPS else word for word in words)
        if label:
            spans.append((len(text), len(text) + end - start, label))
        text += example.text[start:end]
        at = end
    return Example(text, tuple(spans), example.group, example.style)


def blanked(example: Example, dice: Random) -> Example:
    """The example with some names blanked, as a text is when it is read a second time."""
    text, spans = example.text, []
    for start, end, label in example.spans:
        if label == PERSON and dice.random() < 0.6:
            text = text[:start] + BLANK * (end - start) + text[end:]
        else:
            spans.append((start, end, label))
    return Example(text, tuple(spans), example.group, example.style)


def _same_length(text: str, change: Callable[[str], str]) -> str:
    return "".join(new if len(new := change(old)) == 1 else old for old in text)


def _lower_names(text: str, spans: Sequence[Span]) -> str:
    for start, end, _ in spans:
        text = text[:start] + _same_length(text[start:end], str.lower) + text[end:]
    return text


def _upper_names(text: str, spans: Sequence[Span]) -> str:
    for start, end, _ in spans:
        text = text[:start] + _same_length(text[start:end], str.upper) + text[end:]
    return text


def _misspelt(text: str, spans: Sequence[Span], dice: Random) -> tuple[str, list[Span]]:
    """One slip in every name of four letters or more."""
    pieces, moved, at = [], [], 0
    length = 0
    for start, end, label in spans:
        words = slip(text[start:end], dice) if label == PERSON else text[start:end]
        pieces += [text[at:start], words]
        length += start - at
        moved.append((length, length + len(words), label))
        length += len(words)
        at = end
    return "".join([*pieces, text[at:]]), moved


def slip(word: str, dice: Random) -> str:
    """The word with a letter doubled, dropped, swapped with the next or replaced."""
    places = [at for at in range(1, len(word) - 1) if word[at].isalpha() and word[at + 1].isalpha()]
    if len(word) < 4 or not places:
        return word
    at = dice.choice(places)
    return dice.choice(
        (
            word[:at] + word[at] + word[at:],
            word[:at] + word[at + 1 :],
            word[:at] + word[at + 1] + word[at] + word[at + 2 :],
            word[:at] + dice.choice("aeioulnrst") + word[at + 1 :],
        )
    )


def labelled(data: Path) -> Iterator[Example]:
    """The train split of WNUT-17 and the trained sections of Broad Twitter."""
    wnut = pd.read_csv(data / "ner_wnut17.csv", dtype=str, keep_default_na=False)
    twitter = pd.read_csv(data / "ner_broad_twitter.csv", dtype=str, keep_default_na=False)
    rows = [wnut[wnut["source_split"] == "train"], twitter[twitter["section"].isin(TRAINED_SECTIONS)]]
    for text, spans in pd.concat(rows)[["text", "spans"]].itertuples(index=False):
        kept = [(start, end, LABELS[label]) for start, end, label, _ in json.loads(spans) if label in LABELS]
        yield Example(text, tuple(kept), "tweets", "proper")


def without_names(data: Path) -> list[str]:
    """Questions to a bank and comments on Polis in which nothing looks like a name."""
    bank = pd.read_csv(data / "banking77.csv", dtype=str, keep_default_na=False)
    polis = pd.read_csv(data / "polis_comments.csv", dtype=str, keep_default_na=False)
    bank_texts = bank.loc[bank["source_split"] == "train", "text"].drop_duplicates()[:2200]
    texts = sorted({*bank_texts, *polis["text"].str.strip()} - {""})
    nlp, lists = tokeniser(), load_gazetteer()
    detectors = Unaided(Cues(nlp, lists.allowed), Classifier(lists))
    return [text for text in texts if len(text) < 400 and not _may_name(text, nlp.make_doc(text), detectors)]


class Unaided(Detectors):
    """The rules and lists without the networks, so that what is trained does not hang on what was trained before."""

    def opinions(self, text: str, reading: Reading, ruled: Sequence[Name]) -> Opinions:  # noqa: ARG002  the signature of Detectors
        """Deny nothing and find nothing: no number is above nothing, nor below it."""
        return Opinions(np.full(len(reading.words), np.nan, dtype=np.float32), frozenset(), frozenset())


def _may_name(text: str, doc: Doc, detectors: Detectors) -> bool:
    """Whether rules or lists find a name, or a word of no vocabulary has a capital inside a sentence."""
    words, _ = detectors.classifier.words(doc)
    unknown = (
        word.shape.case == "title" and not word.shape.vocabulary and before.shape.text[-1].isalnum()
        for before, word in pairwise(words)
    )
    return any(unknown) or bool(find_names(text, doc, detectors))


def synthetic(writer: Writer, respondents: int, seed: int) -> Iterator[Example]:
    """Answers of the synthetic consultation, its planted names changed for ours."""
    made = make(respondents, seed=seed)
    ids = next(column for column in made.export.columns if made.export[column].is_unique or "ID" in column)
    planted = dict(iter(made.planted.groupby(["source_id", "question_id"])))
    for row in made.export.drop_duplicates(ids).to_dict("records"):
        for question, column in OPEN.items():
            if row[column]:
                yield _renamed(row[column], planted.get((row[ids], question)), writer)


def _renamed(text: str, planted: pd.DataFrame | None, writer: Writer) -> Example:
    if planted is None:
        return Example(text, (), "synthetic", "proper")
    writer.group = writer.dice.choices(list(WEIGHTS), list(WEIGHTS.values()))[0]
    out, spans, at = "", [], 0
    for start, end, kind, words in planted.sort_values("start")[["start", "end", "kind", "words"]].itertuples(
        index=False
    ):
        if kind != "NAME":
            continue
        titled = words.split()[0].rstrip(".") in {"Dr", "Doctor", "Mr", "Mrs", "Ms", "Professor", "Nurse", "Sister"}
        name, _ = writer.name("S" if titled else "P" if " " not in words else "N")
        out += text[at:start] + (words.split()[0] + " " if titled else "")
        spans.append((len(out), len(out) + len(name), PERSON))
        out += name
        at = end
    return Example(out + text[at:], tuple(spans), writer.group, "proper")


def joined(first: Example, second: Example, joiner: str) -> Example:
    """Two texts as one."""
    shift = len(first.text) + len(joiner)
    moved = [(start + shift, end + shift, label) for start, end, label in second.spans]
    return Example(first.text + joiner + second.text, (*first.spans, *moved), first.group or second.group, first.style)


def holds_excluded(example: Example, excluded: frozenset[str]) -> bool:
    """Whether a name in the example has a word that training must not see as a name."""
    return any(
        not excluded.isdisjoint(hashes(example.text[start:end]))
        for start, end, label in example.spans
        if label == PERSON
    )


def training(data: Path, writer: Writer, seed: int, excluded: frozenset[str]) -> list[Example]:
    """Every training text, shuffled."""
    dice = writer.dice
    named = [line for line in templates.NAMED.strip().splitlines() if line]
    plain = [line for line in templates.PLAIN.strip().splitlines() if line]
    examples = list(labelled(data))
    examples += [
        in_style(example, dice.choice(("lower", "upper")), dice)
        for example in dice.sample(examples, len(examples) // 4)
        if example.spans
    ]
    ordinary = [line for line in templates.ORDINARY.strip().splitlines() if line]
    carriers = without_names(data)
    fresh = [restyle(writer.sentence(dice.choice(named)), dice) for _ in range(NAMED)]
    none = [restyle(writer.sentence(dice.choice(plain)), dice) for _ in range(PLAIN)]
    none += [restyle(sloppy(writer.sentence(dice.choice(ordinary)), dice), dice) for _ in range(ORDINARY)]
    carried = [
        joined(
            *dice.sample((Example(dice.choice(carriers), ()), dice.choice(fresh)), 2), dice.choice((" ", ". ", "\n"))
        )
        for _ in range(CARRIED)
    ]
    pairs = [joined(dice.choice(none), dice.choice(fresh), dice.choice((". ", " ", ", "))) for _ in range(CARRIED)]
    answers = list(synthetic(writer, SYNTHETIC, seed))
    answers = [
        example if dice.random() < 0.8 else in_style(example, dice.choice(("lower", "upper")), dice)
        for example in answers
    ]
    empty = [restyle(Example(text, ()), dice) for text in carriers]
    examples += [*fresh, *none, *carried, *pairs, *answers, *empty]
    examples = [blanked(example, dice) if dice.random() < BLANKED else example for example in examples]
    dice.shuffle(examples)
    return [example for example in examples if example.text.strip() and not holds_excluded(example, excluded)]


def tuning(writer: Writer) -> list[Example]:
    """Texts of the tuning sentences, in each group and style, a tenth of them without a name."""
    dice = writer.dice
    named = [line for line in templates.DEV_NAMED.strip().splitlines() if line]
    plain = [line for line in templates.DEV_PLAIN.strip().splitlines() if line]
    examples = []
    for group in WEIGHTS:
        for style in ("proper", "lower", "upper", "misspelt"):
            for _ in range(60):
                while (example := writer.sentence(dice.choice(named))).group != group:
                    pass
                examples.append(in_style(example, style, dice))
    return examples + [restyle(writer.sentence(dice.choice(plain)), dice) for _ in range(400)]


def read(path: Path) -> list[Example]:
    """Read the examples that this script wrote."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return [
        Example(
            row["text"], tuple((start, end, label) for start, end, label in row["spans"]), row["group"], row["style"]
        )
        for row in rows
    ]


def main() -> None:
    """Write the examples, one a line."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("data", type=Path)
    options.add_argument("sources", type=Path)
    options.add_argument("out", type=Path)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--excluded", type=Path)
    options.add_argument("--tune", action="store_true")
    chosen = options.parse_args()
    excluded = frozenset(chosen.excluded.read_text(encoding="utf-8").split()) if chosen.excluded else frozenset()
    names = load_names(chosen.sources, held_out=chosen.tune, excluded=excluded)
    places = pd.read_csv(chosen.data / "edinburgh_places.csv", dtype=str, keep_default_na=False)
    neighbourhoods = sorted(set(places.loc[places["kind"] == "neighbourhood", "text"]))
    writer = Writer(names, Random(chosen.seed), [name for name in neighbourhoods if 3 < len(name) < 25])
    examples = tuning(writer) if chosen.tune else training(chosen.data, writer, chosen.seed, excluded)
    lines = [json.dumps(vars(example), ensure_ascii=False) for example in examples]
    chosen.out.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
