"""Theme cards: each proposed theme of some runs on one page, for an analyst who must defend them to read one by one.

    PYTHONPATH=src python benchmarks/quality/theme_cards.py RUN [RUN ...] --out cards.html [--cards 200] [--seed 0]

A card is a theme's label, description, keywords, size and five of its passages, spread from the strongest to the
weakest so that strays show. The page holds respondents' words: keep it outside the repository. Under the cards stands
how many labels are alike and how many are no phrase of the text, beside those of stock BERTopic's manner (the four best
words of a theme, joined), made of the same clusters.
"""

import argparse
import html
import random
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pandas as pd

from themes.speech.attitudes import ASK, FAULT, PRAISE, attitude
from themes.speech.phrases import words_of
from themes.speech.stems import stems_of
from themes.store import open_run
from themes.tables import MATCHES, PROPOSALS, READ, REDACTED, UNTHEMED

PASSAGES_SHOWN = 5
LONGEST = 320
STOCK_WORDS = 4


@dataclass(frozen=True)
class Card:
    """One theme as a reader sees it."""

    data: str
    question_id: str
    theme_id: str
    label: str
    description: str
    keywords: str
    people: int
    sides: str
    passages: tuple[str, ...]


@dataclass(frozen=True)
class Labels:
    """How the labels of a set of themes stand: all, those like another of their question, those that nobody wrote."""

    labels: int
    alike: int
    no_phrase: int


def cards(folder: Path) -> Iterator[Card]:
    """Every theme of a run that has passages of its own."""
    run = open_run(folder)
    rows = _passages(run.read(REDACTED), run.read(MATCHES))
    data = folder.parent.name if folder.name == "run" else folder.name
    columns = ["question_id", "theme_id", "label", "description", "keywords"]
    for question, theme, label, description, keywords in run.read(PROPOSALS)[columns].itertuples(index=False):
        here = rows[(rows["question_id"] == question) & (rows["theme_id"] == theme)]
        if len(here):
            shown = tuple(_spread(here))
            people = here["respondent_id"].nunique()
            sides = Counter(map(attitude, here["text"]))
            told = f"praise {sides[PRAISE]}, fault {sides[FAULT]}, ask for something {sides[ASK]}"
            yield Card(data, question, theme, label, description, keywords, people, told, shown)


def _passages(redacted: pd.DataFrame, matches: pd.DataFrame) -> pd.DataFrame:
    """The passages that have a theme, with their words."""
    texts = redacted[redacted["status"].isin(READ)].drop_duplicates(["respondent_id", "question_id"])
    rows = matches[~matches["theme_id"].isin(UNTHEMED)].merge(texts[["respondent_id", "question_id", "redacted_text"]])
    places = zip(rows["redacted_text"], rows["start"], rows["end"], strict=True)
    return rows.assign(text=[text[start:end] for text, start, end in places])


def _spread(rows: pd.DataFrame) -> Iterator[str]:
    """Passages of different people, from the strongest to the weakest."""
    order = rows.sort_values(["strength", "text"], ascending=[False, True]).drop_duplicates("respondent_id")
    for number in range(min(PASSAGES_SHOWN, len(order))):
        text = order["text"].iloc[number * len(order) // PASSAGES_SHOWN if len(order) > PASSAGES_SHOWN else number]
        yield " ".join(text.split())[:LONGEST]


def label_faults(folder: Path, *, stock: bool = False) -> Labels:
    """Count the labels of a run that are like another of their question, or that stand in no answer to it.

    Args:
        folder: a run.
        stock: take for each theme's label the words that BERTopic's default would join, rather than ours.
    """
    run = open_run(folder)
    proposals = run.read(PROPOSALS)
    rows = _passages(run.read(REDACTED), run.read(MATCHES))
    labels = alike = no_phrase = 0
    for question, frame in proposals.groupby("question_id"):
        asked = rows[rows["question_id"] == question]
        said = f" {' | '.join(' '.join(words_of(text)) for text in asked['text'])} "
        named = _stock(asked) if stock else list(frame["label"])
        essences = [stems_of(label.replace("_", " ")) for label in named]
        labels += len(named)
        alike += sum(essences.count(each) > 1 for each in essences)
        no_phrase += sum(not _is_said(label.replace("_", " "), said) for label in named)
    return Labels(labels, alike, no_phrase)


def _is_said(label: str, said: str) -> bool:
    """Whether somebody wrote a label, or each of two subjects that it joins."""
    words = " ".join(words_of(label))
    return any(all(f" {part} " in said for part in parts) for parts in ([words], words.split(" and ")))


def _stock(asked: pd.DataFrame) -> list[str]:
    """The labels of BERTopic's default representation of the same clusters: c-TF-IDF with nothing changed."""
    from bertopic.vectorizers import ClassTfidfTransformer
    from sklearn.feature_extraction.text import CountVectorizer

    together = asked.groupby("theme_id")["text"].agg(" ".join)
    counter = CountVectorizer()
    weights = ClassTfidfTransformer().fit_transform(counter.fit_transform(together)).toarray()
    words = counter.get_feature_names_out()
    return ["_".join(words[place] for place in (-row).argsort(kind="stable")[:STOCK_WORDS]) for row in weights]


def page(chosen: list[Card], told: str) -> str:
    """The cards as one page that needs nothing else."""
    boxes = "\n".join(_box(number, card) for number, card in enumerate(chosen, start=1))
    style = "body{font:16px/1.5 sans-serif;max-width:60rem;margin:auto}article{border-top:2px solid;padding:1rem 0}"
    head = f'<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Theme cards</title><style>{style}</style>'
    return f"{head}<h1>{len(chosen)} theme cards</h1>\n{boxes}\n<p>{html.escape(told)}</p></html>\n"


def _box(number: int, card: Card) -> str:
    said = "".join(f"<li>{html.escape(text)}</li>" for text in card.passages)
    return (
        f"<article><h2>{number}. {html.escape(card.label)}</h2><p>{html.escape(card.description)}</p>"
        f"<p>Keywords: {html.escape(card.keywords)}</p><p>{card.people} people; passages: {card.sides}; "
        f"{html.escape(card.data)} {html.escape(card.theme_id)}</p><ul>{said}</ul></article>"
    )


def main(arguments: list[str]) -> None:
    """Write the page, and say how the labels stand."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("runs", nargs="+", type=Path)
    parser.add_argument("--out", required=True, type=Path)
    parser.add_argument("--cards", type=int, default=200)
    parser.add_argument("--seed", type=int, default=0)
    given = parser.parse_args(arguments)
    found = [card for folder in given.runs for card in cards(folder)]
    random.Random(given.seed).shuffle(found)
    lines = []
    for way, stock in (("themes", False), ("stock words", True)):
        each = [label_faults(folder, stock=stock) for folder in given.runs]
        total, alike = sum(one.labels for one in each), sum(one.alike for one in each)
        lines.append(
            f"{way}: {total} labels, {alike} alike, {sum(one.no_phrase for one in each)} no phrase of the text"
        )
    given.out.write_text(page(found[: given.cards], "; ".join(lines)), encoding="utf-8")
    sys.stdout.write("\n".join([f"{len(found)} themes; {given.out}", *lines]) + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
