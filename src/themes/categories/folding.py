"""Folding: what two ways to write one answer share."""

import re
import unicodedata

APOSTROPHES = re.compile(r"['’‘ʼ`´]")
NOT_WORDS = re.compile(r"[\W_]+")
# "A. ", "1) ", "(b) ", "2: " before anything; a dash only before a letter, since "16 - 24" is an age.
NUMBERING = re.compile(
    r"^\s*(?:\(\s*(?:\d{1,2}|[a-z])\s*\)\s*(?=\S)"
    r"|(?:\d{1,2}|[a-z])\s*[.):](?:\s*(?=[^\W\d])|\s+(?=\S))"
    r"|\d{1,2}\s*[-‐‒–—]\s*(?=[^\W\d])|[a-z]\s*[-‐‒–—]\s+(?=[^\W\d]))",
    re.IGNORECASE,
)
# A section's letter without a dot: "A White: Scottish". Only where the whole is no answer: "A lot" is one.
SECTION = re.compile(r"^\s*[A-H]\s+(?=[A-Z])")
# What a form says after an option to those who choose it, and is no part of the answer.
_REQUEST = r"(?:please |pls )?(?:write in|write|specify|describe|state|tell us|give details|say|enter)"
_REQUESTED = (
    r"(?: (?:in|below|here|details|more|further|which|what|one|it|this|is|your|own|answer|words|the|box|and|if|you|wish"
    r"|ethnic|ethnicity|group|background|origin|religion|denomination|or|body|belief|identity|condition|disability))*"
)
REQUEST = re.compile(rf"[\s,;:.(\[–-]+{_REQUEST}{_REQUESTED}[\s)\].:,]*$")
EXAMPLES = re.compile(
    r"\s*[(\[]\s*(?:for example|for instance|e\.?\s?g\b|such as|includ(?:es|ing)|incl\b|please|write|specify|tick|if"
    r"|an? (?:\w+ ){0,3}condition)\b"
    r".*[)\]][\s.:]*$"
)


def fold_answer(answer: str) -> str:
    """The words of an answer without case, punctuation and the form's numbering.

    >>> fold_answer("A.  White – Scottish"), fold_answer("(b) Don’t know"), fold_answer("16 - 24")
    ('white scottish', 'dont know', '16 24')
    """
    return fold_words(cut_numbering(answer))


def fold_words(text: str) -> str:
    """The words of a text without case and punctuation; a number before them stays.

    >>> fold_words("1 - Most deprived"), fold_words("Marriage & civil partnership")
    ('1 most deprived', 'marriage and civil partnership')
    """
    plain = unicodedata.normalize("NFKC", text).casefold().replace("&", " and ")
    return NOT_WORDS.sub(" ", APOSTROPHES.sub("", plain)).strip()


def cut_numbering(text: str) -> str:
    """A text without "A. ", "1 - ", "(b) " or "1) " before it, unless that is all there is."""
    return NUMBERING.sub("", unicodedata.normalize("NFKC", text), count=1)


def cut_section(text: str) -> str:
    """A text without a section's capital letter before it."""
    return SECTION.sub("", text, count=1)


def cut_hints(text: str) -> str:
    """A text without the examples and requests that a form puts after an option.

    >>> cut_hints("Other, please write in"), cut_hints("Vision (for example blindness or partial sight)")
    ('other', 'vision')
    """
    plain = " ".join(unicodedata.normalize("NFKC", text).casefold().split())
    return REQUEST.sub("", EXAMPLES.sub("", plain))
