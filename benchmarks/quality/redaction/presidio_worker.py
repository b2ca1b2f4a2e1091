"""Presidio as a worker, in its own environment: its patterns, every UK recogniser, and a spaCy model or none."""

import argparse
from collections.abc import Iterator

import spacy
import tldextract
from presidio_analyzer import AnalyzerEngine, BatchAnalyzerEngine, RecognizerRegistry, predefined_recognizers
from presidio_analyzer.nlp_engine import NerModelConfiguration, SpacyNlpEngine
from spacy.language import Language
from spacy.tokens import Doc

from benchmarks.quality.redaction.answering import answer

tldextract.tldextract.TLD_EXTRACTOR = tldextract.TLDExtract(suffix_list_urls=())  # its own list: no network
UK = [name for name in predefined_recognizers.__all__ if name.startswith("Uk")]
PERSON_LABELS = {"PERSON": "PERSON", "PER": "PERSON", "NAME": "PERSON"}
REGIONS = ("GB", "US", "DE", "FR", "IL", "IN", "CA", "BR")


@Language.component("words_as_lemmas")
def words_as_lemmas(doc: Doc) -> Doc:
    """Give each word itself as its lemma: without lemmas Presidio's context words raise no score."""
    for token in doc:
        token.lemma_ = token.lower_
    return doc


class LoadedEngine(SpacyNlpEngine):
    """Presidio's spaCy engine with a pipeline that is already on the disk, or a blank one."""

    def __init__(self, model: str) -> None:
        super().__init__(ner_model_configuration=NerModelConfiguration(model_to_presidio_entity_mapping=PERSON_LABELS))
        nlp = spacy.load(model) if model else spacy.blank("en")
        if not {"lemmatizer", "trainable_lemmatizer"} & set(nlp.pipe_names):
            nlp.add_pipe("words_as_lemmas")
        self.nlp = {"en": nlp}


def analyzer(model: str) -> AnalyzerEngine:
    """The default English recognisers, telephones of Great Britain first, and those for the United Kingdom."""
    engine = LoadedEngine(model)
    registry = RecognizerRegistry()
    registry.load_predefined_recognizers(languages=["en"], nlp_engine=engine)
    registry.remove_recognizer("PhoneRecognizer")
    registry.add_recognizer(predefined_recognizers.PhoneRecognizer(supported_regions=REGIONS))
    for name in UK:
        registry.add_recognizer(getattr(predefined_recognizers, name)())
    return AnalyzerEngine(registry=registry, nlp_engine=engine, supported_languages=["en"])


def main() -> None:
    """Serve one set of texts."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--spacy-model", default="")
    parser.add_argument("--only-ner", action="store_true", help="the spaCy model alone, without Presidio")
    given = parser.parse_args()
    if given.only_ner:
        nlp = spacy.load(given.spacy_model)
        answer(lambda texts: ([(e.start_char, e.end_char, e.label_, 1.0, "") for e in d.ents] for d in nlp.pipe(texts)))
        return
    batch = BatchAnalyzerEngine(analyzer(given.spacy_model))

    def detect(texts: list[str]) -> Iterator[list[tuple[int, int, str, float, str]]]:
        for results in batch.analyze_iterator(texts, language="en", score_threshold=0.0):
            found = sorted(results, key=lambda result: (result.start, result.end, result.entity_type))
            yield [(one.start, one.end, one.entity_type, one.score, "") for one in found]

    answer(detect)


if __name__ == "__main__":
    main()
