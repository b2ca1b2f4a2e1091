"""Candidates: words that could be part of a name, for whose sake a stretch of a text is read by the networks."""

from themes.personal_data.placeholders import BLANK
from themes.personal_data.reading import Reading
from themes.personal_data.words import Shape


def has_candidate(reading: Reading, first: int, end: int) -> bool:
    """Whether a stretch holds a word of no vocabulary and no slip, a listed name, or a capital inside a sentence."""
    return any(_is_candidate(reading, at) for at in range(first, end))


def _is_candidate(reading: Reading, at: int) -> bool:
    shape = reading.words[at].shape
    if shape.case == "other" or BLANK in shape.text:
        return False
    if shape.plain or not (shape.vocabulary or (shape.slip and shape.case == "lower")):
        return True
    if shape.everyday:
        return shape.ambiguous_given and shape.case == "title"
    return (shape.case == "title" and reading.is_inside(at)) or _is_ambiguous(shape)


def _is_ambiguous(shape: Shape) -> bool:
    """Whether a word of the vocabulary is a given name too, as "grace" and "mark" are."""
    return shape.ambiguous_given
