"""Our recognisers as a worker, through the public names of `themes.personal_data` only."""

from benchmarks.quality.redaction.answering import Found, answer
from themes.personal_data import find, load_recognisers

RECOGNISERS = load_recognisers()


def detect(texts: list[str]) -> Found:
    """The findings of each text."""
    for findings in find(RECOGNISERS, texts):
        yield [(found.start, found.end, found.kind, found.score, found.tier) for found in findings]


if __name__ == "__main__":
    answer(detect)
