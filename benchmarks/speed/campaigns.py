"""How long campaigns take to find in 100,000 responses, and in how much memory.

`python benchmarks/speed/campaigns.py --data FILE` takes short texts from a csv with a column `text` (zipped or not).
`--copied` is the share of answers that are changed copies of one of 30 letters: 0.3, or 1 and 0 for the hard cases.
"""

import argparse
import random
import resource
import sys
import time
from pathlib import Path

import pandas as pd

from themes.campaigns import find_campaigns

CAMPAIGNS = 30
CHANGES = (0.0, 0.0, 0.05, 0.1, 0.2)


def responses(texts: list[str], number: int, copied: float, dice: random.Random) -> pd.DataFrame:
    """So many answers, of which a share are copies of letters of some 100 words."""
    letters = [" ".join(dice.sample(texts, 9)) for _ in range(CAMPAIGNS)]
    vocabulary = " ".join(dice.sample(texts, 2_000)).split()
    rows = []
    unread: list[str] = []
    for place in range(number):
        if dice.random() < copied:
            campaign = dice.randrange(CAMPAIGNS)
            share = dice.choice(CHANGES)
            words = [dice.choice(vocabulary) if dice.random() < share else word for word in letters[campaign].split()]
            rows.append((f"r{place:06}", " ".join(words), campaign))
        else:
            if len(unread) < 6:
                unread = dice.sample(texts, len(texts))
            rows.append((f"r{place:06}", " ".join(unread.pop() for _ in range(dice.choice([1, 3, 6]))), -1))
    return pd.DataFrame(rows, columns=["respondent_id", "clean_text", "campaign"]).assign(question_id="q1")


def main() -> int:
    """Print seconds, memory and what was found."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--responses", type=int, default=100_000)
    parser.add_argument("--copied", type=float, default=0.3)
    options = parser.parse_args()
    texts = [text for text in pd.read_csv(options.data)["text"].dropna().astype(str) if len(text.split()) >= 8]
    frame = responses(texts, options.responses, options.copied, random.Random(1))
    started = time.perf_counter()
    found = find_campaigns(frame, least_words=20)
    seconds = time.perf_counter() - started
    copies = frame[frame["campaign"] >= 0]
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    strangers = len(found.index.difference(copies.index))
    share = len(found.index.intersection(copies.index)) / max(1, len(copies))
    print(
        f"{len(frame):,} responses, {len(copies):,} copies of {CAMPAIGNS} letters: {seconds:.0f} s, {most:,.0f} MB; "
        f"{share:.4f} of the copies found, {strangers:,} other answers in {found['campaign_id'].nunique():,} sets"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
