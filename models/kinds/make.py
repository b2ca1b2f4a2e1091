"""Write the kinds of everyday words, from the lexicon of Brill's tagger: `python models/kinds/make.py LEXICON`.

LEXICON is `en-lexicon.txt` of the Python package textblob (a word and its commonest tag a line). Only words of the
vocabulary of names' rules are taken (SCOWL, sizes to 50), which keeps slang, names and slips out; nouns are left out
too, because a word that nobody lists is taken for one, save those whose ending would have them taken for another kind.
"""

import sys
from pathlib import Path

from themes.speech.kinds import KINDS_FILE, by_ending

SOURCE = Path("src/themes/personal_data/vocabulary.txt")
KIND = {
    "JJ": "A", "JJR": "A", "JJS": "A", "VBG": "G", "VBN": "P", "VBD": "T", "VB": "V", "VBP": "V", "VBZ": "V",
    "RB": "R", "RBR": "R", "NN": "N", "NNS": "N",
}  # fmt: skip
HEAD = """\
# The commonest kind of everyday words that are no nouns, or that an ending would have taken for another kind:
# A adjective, G ending in -ing, P participle, T past tense, V other verb, R adverb, N noun. Written by
# models/kinds/make.py from the lexicon of Eric Brill's tagger; see NOTICE.
"""


def main(lexicon: Path) -> None:
    """Write the list."""
    wanted = {line.strip() for line in SOURCE.read_text(encoding="utf-8").splitlines()}
    found: dict[str, list[str]] = {kind: [] for kind in "AGPTVRN"}
    for line in lexicon.read_text(encoding="utf-8").splitlines():
        word, _, tags = line.partition(" ")
        kind = KIND.get(tags.split(" ")[0])
        if kind and word in wanted and word.isalpha() and by_ending(word) != kind:
            found[kind].append(word)
    lines = [f"{kind} {' '.join(sorted(words))}" for kind, words in found.items()]
    KINDS_FILE.write_text(HEAD + "\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
