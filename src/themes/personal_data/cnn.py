"""Names of people found by a small network over hashed words, their beginnings, ends and shapes.

It reads one stretch of a text at a time: what it makes of a stretch hangs on no other text.
"""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

import spacy
from spacy.tokens import Doc
from spacy.vocab import Vocab

from themes.personal_data.placeholders import BLANK
from themes.personal_data.words import Word

if TYPE_CHECKING:
    from spacy.pipeline import EntityRecognizer

PERSON = "PERSON"

LABELS = (PERSON, "OTHER")
"""What the network tells apart; OTHER is a place, an organisation or a product, and no finding."""
CONFIG = {
    "model": {
        "@architectures": "spacy.TransitionBasedParser.v2",
        "state_type": "ner",
        "extra_state_tokens": False,
        "hidden_width": 64,
        "maxout_pieces": 2,
        "use_upper": True,
        "tok2vec": {
            "@architectures": "spacy.Tok2Vec.v2",
            "embed": {
                "@architectures": "spacy.MultiHashEmbed.v2",
                "width": 96,
                "attrs": ["NORM", "PREFIX", "SUFFIX", "SHAPE"],
                "rows": [6000, 1500, 3000, 2500],
                "include_static_vectors": False,
            },
            "encode": {
                "@architectures": "spacy.MaxoutWindowEncoder.v2",
                "width": 96,
                "window_size": 1,
                "maxout_pieces": 3,
                "depth": 4,
            },
        },
    }
}


class Cnn:
    """The trained network."""

    def __init__(self, content: bytes) -> None:
        nlp = spacy.blank("en")
        recogniser: EntityRecognizer = nlp.add_pipe("ner", config=CONFIG)
        recogniser.from_bytes(content, exclude=["vocab"])
        self._vocab = nlp.vocab
        self._recogniser = recogniser

    def persons(self, words: Sequence[Word]) -> Iterable[tuple[int, int]]:
        """Yield each name of a person in a stretch, half open in words."""
        doc = self._recogniser(document(self._vocab, words))
        return ((name.start, name.end) for name in doc.ents if name.label_ == PERSON)


def document(vocab: Vocab, words: Sequence[Word]) -> Doc:
    """Return a stretch as the network reads it; what was blanked looks the same whatever its length."""
    texts = [BLANK if word.shape.text.startswith(BLANK) else word.shape.text for word in words]
    spaces = [word.end < after.start for word, after in pairwise(words)]
    return Doc(vocab, words=texts, spaces=[*spaces, False][: len(texts)])
