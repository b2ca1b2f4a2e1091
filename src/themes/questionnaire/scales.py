"""Scales: the usual answers of rating questions, in the order in which forms offer them."""

import re
from collections.abc import Iterable

from themes.exports import fold

_SCALES = """
strongly agree, agree, slightly agree, tend to agree, somewhat agree, neither agree nor disagree, neither agree or disagree, neutral, neither, unsure, slightly disagree, tend to disagree, somewhat disagree, disagree, strongly disagree
fully support, strongly support, support, tend to support, partially support, neither support nor oppose, partially oppose, tend to oppose, oppose, strongly oppose
very satisfied, satisfied, fairly satisfied, somewhat satisfied, neither satisfied nor dissatisfied, somewhat dissatisfied, fairly dissatisfied, dissatisfied, very dissatisfied
very good, good, fairly good, neither good nor poor, average, fair, poor, fairly poor, bad, very poor, very bad
excellent, very good, good, fair, average, poor, very poor
very easy, easy, fairly easy, neither easy nor difficult, fairly difficult, difficult, very difficult
very important, important, fairly important, quite important, somewhat important, neither important nor unimportant, not very important, somewhat unimportant, unimportant, not important, not at all important, very unimportant
very useful, useful, fairly useful, somewhat useful, neither useful nor not useful, not very useful, not useful, not useful at all, not at all useful
very likely, likely, fairly likely, somewhat likely, neither likely nor unlikely, somewhat unlikely, fairly unlikely, unlikely, very unlikely
extremely, very, quite, fairly, moderately, somewhat, slightly, a little, not very, not at all
a lot, some, not much, not at all
a great deal, a lot, a moderate amount, a fair amount, some, a little, not much, none at all, not at all
always, usually, often, sometimes, occasionally, rarely, seldom, hardly ever, never
daily, every day, several times a week, weekly, once a week, fortnightly, monthly, once a month, every few months, quarterly, yearly, once a year, less often, rarely, seldom, hardly ever, never
very favorably, somewhat favorably, neither favorably nor unfavorably (neutral), somewhat unfavorably, very unfavorably
very positive, positive, mostly positive, mixed, neutral, no impact, mostly negative, negative, very negative
very confident, confident, fairly confident, somewhat confident, not very confident, not confident, not at all confident
very safe, safe, fairly safe, neither safe nor unsafe, a bit unsafe, unsafe, very unsafe
very well, well, fairly well, not very well, not well, not at all well
to a great extent, to some extent, to a small extent, not at all
much better, better, a little better, about the same, no change, a little worse, worse, much worse
high priority, medium priority, low priority, not a priority
"""
SCALES: tuple[tuple[str, ...], ...] = tuple(
    tuple(answer.strip() for answer in line.split(",")) for line in _SCALES.strip().splitlines()
)
# Answers beside a scale, in the order in which forms end with them.
BESIDE = ("yes", "no", "maybe", "other", "don't know", "don’t know", "dont know", "not sure", "unsure", "no opinion", "not applicable", "n/a", "prefer not to say", "other (please specify)")  # fmt: skip
# So much of what was chosen must be of one scale.
SHARE_OF_SCALE = 0.6
# More different answers than this are of no scale, whichever they are.
MOST_DIFFERENT = max(map(len, SCALES)) / SHARE_OF_SCALE


def find_scale(options: Iterable[str]) -> tuple[str, ...] | None:
    """The scale that most of some options are of; None where they are of none."""
    folded: set[str] = set()
    for option in options:
        folded |= {_plain(option)}.difference(BESIDE)
        if len(folded) > MOST_DIFFERENT:
            return None
    if len(folded) < 2:
        return None
    best = max(SCALES, key=lambda scale: len(folded & set(scale)))
    return best if len(folded & set(best)) >= max(2, SHARE_OF_SCALE * len(folded)) else None


def in_order(options: Iterable[str]) -> list[str]:
    """Options in the order of their scale, numbers by size, others by the alphabet; "don't know" and the like last."""
    listed = list(options)
    scale = find_scale(listed) or ()

    def place(option: str) -> tuple[int, float, str]:
        folded = _plain(option)
        if folded in scale:
            return 0, scale.index(folded), folded
        if folded in BESIDE:
            return 2, BESIDE.index(folded), folded
        return 1, float(folded) if folded.isdecimal() else 0.0, folded

    return sorted(listed, key=place)


def _plain(option: str) -> str:
    """An option without its number and what stands in brackets: "1 - Very good (5)" is "very good"."""
    words = re.sub(r"\([^)]*\)", " ", fold(option).casefold())
    return fold(re.sub(r"^\d{1,2}\s*[-–.:)=]\s*", "", words)) or fold(option).casefold()
