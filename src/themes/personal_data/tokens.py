"""Tokens: a text in words and marks, as every recogniser of names reads it."""

from typing import cast

import spacy
from spacy.language import Language
from spacy.tokenizer import Tokenizer
from spacy.util import compile_infix_regex, compile_prefix_regex, compile_suffix_regex

from themes.personal_data.placeholders import BLANK

_INSIDE_WORDS = rf"{BLANK}+|[<>\"()\[\]/;:_*=|&+!?]|(?<=[A-Za-z])[.,](?=[A-Za-z])"
"""What splits a word besides spaCy's own rules: people leave out the space after a full stop."""
_LONGEST_SUFFIX = 40
"""Characters at the end of a word in which a suffix is looked for. spaCy looks through all of the word for each suffix
that it takes off, which took nine seconds for 10,000 brackets in a row; its longest suffix but a row of full stops is a
unit of a few letters."""


def tokeniser() -> Language:
    """Return an English pipeline that does nothing but split texts into tokens."""
    nlp = spacy.blank("en")
    split = cast(Tokenizer, nlp.tokenizer)
    split.infix_finditer = compile_infix_regex([*(nlp.Defaults.infixes or ()), _INSIDE_WORDS]).finditer
    split.prefix_search = compile_prefix_regex(nlp.Defaults.prefixes or ()).match
    suffixes = compile_suffix_regex(nlp.Defaults.suffixes or ())
    split.suffix_search = lambda word: suffixes.search(word, max(0, len(word) - _LONGEST_SUFFIX))
    split.url_match = None
    return nlp
