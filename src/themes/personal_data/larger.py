"""Names of people found by a spaCy model that the user has installed, where the settings name one."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from themes.errors import ModelError
from themes.personal_data.cnn import PERSON, document
from themes.personal_data.words import Word

if TYPE_CHECKING:
    from spacy.language import Language


class Larger:
    """A pipeline with a recogniser of entities whose label for people is PERSON or PER."""

    def __init__(self, nlp: "Language") -> None:
        self._nlp = nlp

    def persons(self, words: Sequence[Word]) -> Iterable[tuple[int, int]]:
        """Yield each name of a person in a stretch, half open in words."""
        doc = self._nlp(document(self._nlp.vocab, words))
        return ((name.start, name.end) for name in doc.ents if name.label_ in {PERSON, "PER"})


def load_larger(name: str) -> Larger:
    """Load an installed spaCy model by the name of its package.

    Raises:
        ModelError: when it is not installed, cannot be loaded, or recognises no people.
    """
    import spacy

    where = f'[redaction] spacy_model = "{name}"'
    try:
        nlp = spacy.load(name, exclude=["lemmatizer", "parser"])
    except OSError as error:
        remedy = f"install it with `python -m spacy download {name}`, or take the line out of consultation.toml"
        raise ModelError(f"{where}: this spaCy model is not installed; {remedy}") from error
    labels = {label for held in nlp.pipe_labels.values() for label in held}
    if not labels & {PERSON, "PER"}:
        raise ModelError(f"{where}: this spaCy model recognises no people; name one that does, such as en_core_web_lg")
    return Larger(nlp)
