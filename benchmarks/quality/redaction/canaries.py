"""Random and hostile strings: no exception, offsets right, and what was redacted once has nothing left to redact.

python -m benchmarks.quality.redaction.canaries [--strings 10000] [--seed 5] [--no-long]
"""

import argparse
import json
import random
import re
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks.quality.redaction.formats import CLOSE, OPEN
from benchmarks.quality.redaction.plant import KINDS
from themes.personal_data import FLAGGED, Finding, find, load_recognisers, replace

SEED = 5
HOSTILE = (
    "\u200b \u200c \u200d \u202e \u2066 \u2069 \ufeff \u00ad \u0301 \u0338 \u20e3 \ufe0f \x00 \x0b \x1b \x85 \u2028 "
    "\u2029 \U0001f469\u200d\U0001f469\u200d\U0001f467 \U0001f3f4\U000e0067\U000e007f ﬁ ß İ ı ſ "
    "K Å ﷽ שלום محمد 王芳 संजय ᚠ ０１３１ ٠١٢٣٤٥٦٧٨٩ ① Ⅷ a̐éö̲ Z͑ͫ̓ ' \" \\ [NAME 1] [PHONE] [ ] {0} %s \r\n \t"
).split(" ")
LONG = 50_000
LONG_PIECES = (
    *("a", "0", "0 ", "07700 900123 ", "John Smith ", "A1", "@", "e@e.", "\u0301", "(", "1/1 High Street, "),
    *("\U0001f469\u200d", "\u202eabc ", "John\n", "EH", "Dr ", "-", ".", "www.", "+44 ", "my name is "),
)
MOST_SECONDS = 5.0  # two readings of the longest: a consultation may hold hundreds of long letters
RECOGNISERS = load_recognisers()


def strings(count: int, seed: int = SEED) -> Iterator[str]:
    """Random strings: code points of every plane, hostile pieces, and written identifiers cut and joined."""
    dice = random.Random(seed)
    makers = (*(_points, _pieces, _identifiers) * 3, _halves)
    for number in range(count):
        yield makers[number % len(makers)](dice)


def _points(dice: random.Random) -> str:
    top = dice.choice([0x7F, 0x24F, 0x2FFF, 0x10FFFF])
    return "".join(chr(dice.randrange(top)) for _ in range(dice.randrange(120)))


def _pieces(dice: random.Random) -> str:
    return "".join(
        dice.choice(HOSTILE) + dice.choice(["", " ", "0131", "Mary", "@"]) for _ in range(dice.randrange(40))
    )


def _halves(dice: random.Random) -> str:
    """Surrogates that lack their other half, as broken exports hold."""
    half = dice.choice(["\ud83d", "\udfff"])
    return f"{_identifiers(dice)} {half} {dice.choice(HOSTILE)}"


def _identifiers(dice: random.Random) -> str:
    clause = dice.choice(KINDS[dice.choice(list(KINDS))].clauses(dice)).replace(OPEN, "").replace(CLOSE, "")
    at = dice.randrange(len(clause))
    return clause[:at] + dice.choice(HOSTILE) + clause[at + dice.randrange(2) :] + dice.choice(["", "\n", clause[::-1]])


def faults(texts: Sequence[str]) -> Counter[str]:
    """How many texts raised an exception, had wrong offsets, or had something left after redaction."""
    wrong: Counter[str] = Counter()
    for text in texts:
        try:
            (findings,) = find(RECOGNISERS, [text])
            once = replace(text, findings)
            (again,) = find(RECOGNISERS, [once])
        except Exception as error:  # noqa: BLE001  # the count of exceptions is the measurement
            halves = ", a lone surrogate in the text" if re.search("[\ud800-\udfff]", text) else ""
            wrong[f"exception {type(error).__name__}{halves}"] += 1
            continue
        wrong["offsets"] += not _are_right(text, findings)
        wrong["text outside the findings changed"] += not _keeps_the_rest(text, once, findings)
        wrong["something left after redaction"] += replace(once, again) != once
    return +wrong


def _timed(piece: str, *lengths: int) -> Counter[str]:
    """The faults of an answer that repeats the piece, ever longer, until it takes more than its share of the time."""
    wrong: Counter[str] = Counter()
    for length in lengths:
        began = time.process_time()
        wrong += faults([(piece * length)[:length]])
        seconds = time.process_time() - began
        if seconds > MOST_SECONDS * length / LONG:
            print(f"{length} characters of {piece!r} took {seconds:.1f} CPU seconds")
            wrong["too slow"] += 1
            break
    return wrong


def _are_right(text: str, findings: Sequence[Finding]) -> bool:
    """Sorted, inside the text, not empty, not overlapping."""
    ends = [0, *(one.end for one in findings)]
    return all(
        before <= one.start < one.end <= len(text) for before, one in zip(ends[:-1], findings, strict=True)
    ) and bool(ends)


def _keeps_the_rest(text: str, redacted: str, findings: Sequence[Finding]) -> bool:
    """Whether what lies between the hidden findings stands in the redacted text, in order."""
    at, begin = 0, 0
    for one in [one for one in findings if one.tier != FLAGGED]:
        found = redacted.find(text[at : one.start], begin)
        if found < 0:
            return False
        begin, at = found + one.start - at, one.end
    return redacted.endswith(text[at:])


def main() -> None:
    """Print the faults, and fail if there are any."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--strings", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--no-long", action="store_true", help="leave out the long answers, which take minutes")
    parser.add_argument("--out", type=Path, default=Path("benchmarks/results/redaction-canaries.json"))
    given = parser.parse_args()
    short = faults(list(strings(given.strings, given.seed)))
    long: Counter[str] = Counter()
    for piece in () if given.no_long else LONG_PIECES:
        long += _timed(piece, LONG // 25, LONG // 5, LONG)
    figures = {
        "random strings": given.strings,
        "seed": given.seed,
        "faults": short,
        "long answers": 0 if given.no_long else len(LONG_PIECES),
        "faults of long": long,
    }
    print(json.dumps(figures, indent=1))
    given.out.parent.mkdir(parents=True, exist_ok=True)
    given.out.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    sys.exit(bool(short or long))


if __name__ == "__main__":
    main()
