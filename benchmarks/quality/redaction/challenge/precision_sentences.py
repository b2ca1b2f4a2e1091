"""The set without a name: sentences in which tools redact what is nobody, in two halves that share no sentence.

python benchmarks/quality/redaction/challenge/precision_sentences.py

writes precision.csv again, with the same bytes, from our sentences and our lists of places, medicines and the like.
"""

import csv
import random
import re
from collections import defaultdict
from pathlib import Path

HERE = Path(__file__).parent
HALVES = ("tuning", "held_back")
TUNING = 0.4  # of the sentences of a category and of the entries of a list
LOWER, CAPITALS = 0.12, 0.06  # of the sentences with a slot are typed so throughout
SEED = 20261129
SLOT = re.compile(r"\{(\w+)\}")


def sentences() -> list[dict[str, str]]:
    """Every sentence of both halves; the same on every machine."""
    templates, lists = _split("precision_templates.csv", "category"), _split("precision_lists.csv", "list")
    rows = []
    for half in HALVES:
        entries = {name: [entry["name"] for entry in kept] for (name, part), kept in lists.items() if part == half}
        for (category, part), kept in templates.items():
            if part == half:
                dice = random.Random(f"{SEED} {half} {category}")
                rows += [{"half": half, "category": category, "text": text} for text in _filled(kept, entries, dice)]
    return [{"id": f"p{row['half'][0]}{i:04}", **row} for i, row in enumerate(rows, start=1)]


def _split(name: str, column: str) -> dict[tuple[str, str], list[dict[str, str]]]:
    """The rows of a file by a column and half: shuffled with the seed, the first part for tuning."""
    grouped = defaultdict(list)
    with (HERE / name).open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            grouped[row[column]].append(row)
    halves = {}
    for key, rows in grouped.items():
        shuffled = random.Random(f"{SEED} {key}").sample(rows, len(rows))
        cut = round(TUNING * len(rows))
        halves[key, HALVES[0]], halves[key, HALVES[1]] = shuffled[:cut], shuffled[cut:]
    return halves


def _filled(templates: list[dict[str, str]], entries: dict[str, list[str]], dice: random.Random) -> list[str]:
    """Each template as often as it says, its slots filled with entries that came up least."""
    texts, decks = [], {name: dice.sample(kept, len(kept)) for name, kept in entries.items()}
    for template in templates:
        for _ in range(int(template["repeats"])):
            text = SLOT.sub(lambda slot: _draw(decks[slot[1]]), template["text"])
            texts.append(_typed(text, dice) if SLOT.search(template["text"]) else text)
    return list(dict.fromkeys(texts))


def _draw(deck: list[str]) -> str:
    deck.append(deck.pop(0))
    return deck[-1]


def _typed(text: str, dice: random.Random) -> str:
    text, chance = text[0].upper() + text[1:] if text.startswith("the ") else text, dice.random()
    if chance < LOWER:
        return re.sub(r"[.,;:!?]", "", text.lower())
    return text.upper() if chance < LOWER + CAPITALS else text


def main() -> None:
    rows = sentences()
    with (HERE / "precision.csv").open("w", encoding="utf-8", newline="") as out:
        writer = csv.DictWriter(out, list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


if __name__ == "__main__":
    main()
