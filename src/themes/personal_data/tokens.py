"""Tokens: a text in words and marks, as every recogniser of names reads it."""

from typing import cast

import spacy
from spacy.language import Language
from spacy.tokenizer import Tokenizer
from spacy.util import compile_infix_regex

from themes.personal_data.placeholders import BLANK

_INSIDE_WORDS = rf"{BLANK}+|[<>\"()\[\]/;:_*=|&+!?]|(?<=[A-Za-z])[.,](?=[A-Za-z])"
"""What splits a word besides spaCy's own rules: people leave out the space after a full stop."""


def tokeniser() -> Language:
    """Return an English pipeline that does nothing but split texts into tokens."""
    nlp = spacy.blank("en")
    split = cast(Tokenizer, nlp.tokenizer)
    split.infix_finditer = compile_infix_regex([*(nlp.Defaults.infixes or ()), _INSIDE_WORDS]).finditer
    split.url_match = None
    return nlp
