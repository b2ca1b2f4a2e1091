"""The long lists of the gazetteer: names that alone prove little, and the words of everyday English.

python models/names/make_lists.py SOURCES SCOWL FOLDER

SOURCES is that of `name_lists`; SCOWL a folder of the Spell Checker Oriented Word Lists (Debian's package scowl), of which
the commonest half is taken. FOLDER is src/themes/personal_data, in which the three lists are written.
"""

import sys
from pathlib import Path

from name_lists import LATIN, LOCALES, _births, _census, _faker

from themes.personal_data.gazetteer import fold, load_gazetteer

SIZES = (10, 20, 35, 40, 50)
"""The lists' own measure of how common a word is; 50 is the last that they call common."""
SPELLINGS = ("english", "british", "british_z", "british_variant_1")
LEAST_BIRTHS = 500
MOST_SURNAMES = 25_000
HEADS = {
    "wide_given_names.txt": "# Given names that alone prove little: of {births} births or more in the USA since 1880 (public domain), and "
    "Faker's\n# lists of {locales} locales (MIT), less those of given_names.txt and vocabulary.txt. Written by models/names.\n",
    "wide_surnames.txt": "# Surnames that alone prove little: the {most} commonest of the US Census of 1990 (public domain) and Faker's\n"
    "# lists of {locales} locales (MIT), less those of surnames.txt and vocabulary.txt. Written by models/names.\n",
    "vocabulary.txt": "# Words of everyday English, less those that are names in the lists beside this one: SCOWL, sizes to 50, with\n"
    "# British spellings. Copyright 2000-2018 by Kevin Atkinson; see NOTICE. Written by models/names.\n",
}


def vocabulary(scowl: Path) -> set[str]:
    """The folded words of the common lists, possessives left out."""
    words: set[str] = set()
    for size in SIZES:
        for spelling in SPELLINGS:
            file = scowl / f"{spelling}-words.{size}"
            if file.is_file():
                words.update(fold(word) for word in file.read_text(encoding="latin-1").split())
    return {word for word in words if word.isalpha()}


def wide(sources: Path) -> tuple[set[str], set[str]]:
    """The folded given names and surnames of the sources, a word each."""
    given, surnames = _births(sources, LEAST_BIRTHS), _census(sources, MOST_SURNAMES)
    for locales in LOCALES.values():
        for locale in locales:
            more = _faker(locale)
            given.extend(more[0])
            surnames.extend(more[1])
    return _words(given), _words(surnames)


def _words(names: list[str]) -> set[str]:
    parts = {fold(part) for name in names if LATIN.fullmatch(name) for part in name.replace("’", "'").split()}
    return {part for part in parts if len(part) > 2 and part.isascii()}


def main(sources: Path, scowl: Path, folder: Path) -> None:
    """Write the three lists."""
    known = load_gazetteer()
    everyday = vocabulary(scowl) - known.given - known.surnames
    given, surnames = wide(sources)
    lists = {
        "wide_given_names.txt": given - known.given - known.ambiguous_given - everyday,
        "wide_surnames.txt": surnames - known.surnames - known.ambiguous_surnames - everyday,
        "vocabulary.txt": everyday,
    }
    facts = {"births": LEAST_BIRTHS, "most": MOST_SURNAMES, "locales": sum(map(len, LOCALES.values()))}
    for name, words in lists.items():
        text = HEADS[name].format(**facts) + "\n".join(sorted(words)) + "\n"
        (folder / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:4]))
