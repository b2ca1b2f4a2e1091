"""Train the convolutional recogniser of names: spaCy's hash embeddings and CNN with a transition parser, from nothing.

python models/names/train_cnn.py TRAIN.jsonl TUNE.jsonl OUT.bin [--seed 1] [--epochs 5]

Writes the trained component's bytes; `src/themes/personal_data/cnn.py` holds the same architecture and reads them.
"""

import argparse
import re
import time
from dataclasses import replace
from pathlib import Path
from random import Random

from make_data import PERSON, Example, read, slip
from name_lists import SYLLABLES
from spacy.language import Language
from spacy.tokens import Doc, Span
from spacy.training import Example as Pair
from spacy.util import filter_spans, fix_random_seed
from thinc.api import Adam

from themes.personal_data.cnn import CONFIG, LABELS, document
from themes.personal_data.gazetteer import load_gazetteer
from themes.personal_data.tokens import tokeniser
from themes.personal_data.words import Classifier

WORDS_A_BATCH = (400, 2400)
"""Words in a batch, from the first epoch to the last."""
DROPOUT = 0.2
SCRAMBLED = 0.5
"""The share of names whose words are made up afresh in each epoch."""
RATES = (0.0015, 0.0004)


def documents(nlp: Language, examples: list[Example]) -> list[Doc]:
    """Each example as a document; a span that splits a token takes the whole of it."""
    classifier = Classifier(load_gazetteer())
    docs = []
    for split, example in zip(nlp.tokenizer.pipe(example.text for example in examples), examples, strict=True):
        words, _ = classifier.words(split)
        doc = document(nlp.vocab, words)
        spans = []
        for start, end, label in example.spans:
            inside = [at for at, word in enumerate(words) if word.start < end and start < word.end]
            if inside:
                spans.append(Span(doc, inside[0], inside[-1] + 1, label=label))
        doc.set_ents(filter_spans(spans))
        docs.append(doc)
    return docs


def scrambled(example: Example, dice: Random) -> Example:
    """The example with the words of some names made up, so that the network learns from what stands around them."""
    text, spans, at = "", [], 0
    for start, end, label in example.spans:
        name = example.text[start:end]
        if label == PERSON and dice.random() < SCRAMBLED:
            name = re.sub(r"[^\W\d_]{3,}", lambda found: _made_up(found[0], dice), name)
        text += example.text[at:start]
        spans.append((len(text), len(text) + len(name), label))
        text += name
        at = end
    return replace(example, text=text + example.text[at:], spans=tuple(spans))


def _made_up(word: str, dice: Random) -> str:
    """A word like a name, in the case of the one that it stands for: made of syllables, or of the word with slips."""
    made = "".join(dice.choices(SYLLABLES, k=dice.choice((2, 3, 3))))
    made = made if dice.random() < 0.5 else slip(slip(word, dice), dice)
    return made.upper() if word.isupper() else made.title() if word[0].isupper() else made.lower()


def bare(doc: Doc) -> Doc:
    """The document without its names."""
    return Doc(doc.vocab, words=[token.text for token in doc], spaces=[bool(token.whitespace_) for token in doc])


def batches(pairs: list[Pair], words: int) -> list[list[Pair]]:
    """The pairs in batches of about so many words."""
    made: list[list[Pair]] = [[]]
    held = 0
    for pair in pairs:
        if held > words:
            made.append([])
            held = 0
        made[-1].append(pair)
        held += len(pair.reference)
    return made


def train(nlp: Language, examples: list[Example], *, epochs: int, seed: int, report: list[Example]) -> bytes:
    """Train the pipeline's recogniser; return its bytes, with the weights averaged over the last steps."""
    ner = nlp.get_pipe("ner")
    dice = Random(seed)
    nlp.initialize(lambda: _pairs(nlp, examples[:200]))
    optimiser = Adam(learn_rate=RATES[0], L2=0.01, grad_clip=1.0, L2_is_weight_decay=True, use_averages=True)
    for epoch in range(epochs):
        share = epoch / max(epochs - 1, 1)
        optimiser.learn_rate = RATES[0] * (RATES[1] / RATES[0]) ** share
        words = int(WORDS_A_BATCH[0] * (WORDS_A_BATCH[1] / WORDS_A_BATCH[0]) ** share)
        dice.shuffle(examples)
        pairs = _pairs(nlp, [scrambled(example, dice) for example in examples])
        losses: dict[str, float] = {}
        for batch in batches(pairs, words):
            ner.update(batch, sgd=optimiser, drop=DROPOUT, losses=losses)
        print(f"epoch {epoch + 1}: loss {losses['ner']:.0f}, {time.process_time():.0f} CPU-s", flush=True)
    with ner.model.use_params(optimiser.averages):
        print(*recall(nlp, report), flush=True)
        return bytes(ner.to_bytes(exclude=["vocab"]))


def _pairs(nlp: Language, examples: list[Example]) -> list[Pair]:
    """Each example as a document without its names, and one with them."""
    return [Pair(bare(doc), doc) for doc in documents(nlp, examples)]


def recall(nlp: Language, examples: list[Example]) -> tuple[str, ...]:
    """The share of names wholly found, by style, and the false spans a thousand texts."""
    hits: dict[str, list[bool]] = {}
    false = 0
    truth = documents(nlp, examples)
    for doc, real, example in zip(nlp.pipe(map(bare, truth)), truth, examples, strict=True):
        found = {at for span in doc.ents if span.label_ == "PERSON" for at in range(span.start, span.end)}
        names = {at for span in real.ents if span.label_ == "PERSON" for at in range(span.start, span.end)}
        for span in real.ents:
            if span.label_ == "PERSON":
                hits.setdefault(example.style, []).append(found.issuperset(range(span.start, span.end)))
        false += len(found - names)
    rates = [f"{style} {sum(found) / len(found):.3f}" for style, found in sorted(hits.items())]
    return (*rates, f"false words {1000 * false / len(examples):.0f}")


def main() -> None:
    """Train, and write the component's bytes."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("train", "tune", "out"):
        options.add_argument(name, type=Path)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--epochs", type=int, default=4)
    options.add_argument("--texts", type=int, default=32_000)
    chosen = options.parse_args()
    fix_random_seed(chosen.seed)
    nlp = tokeniser()
    ner = nlp.add_pipe("ner", config=CONFIG)
    for label in LABELS:
        ner.add_label(label)
    examples = read(chosen.train)[: chosen.texts]
    trained = train(nlp, examples, epochs=chosen.epochs, seed=chosen.seed, report=read(chosen.tune))
    chosen.out.write_bytes(trained)


if __name__ == "__main__":
    main()
