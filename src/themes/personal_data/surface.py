"""The surface of a text: what recognisers see of it, odd spaces, dashes, figures and marks made plain."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from themes.personal_data.placeholders import blank_placeholders

_ODD = re.compile(r"[^\x00-\xff]|[\xa0\xa6\xad\xb4\xb7\\]")
_PLAIN = {
    **dict.fromkeys("\u2018\u2019\u201b\u02bc\u00b4\u2032", "'"),
    **dict.fromkeys("\u2044\u2215\\", "/"),
    **dict.fromkeys("\xb7\u2027\u2219\u22c5\u30fb", "."),
    "\xa6": "|",
    **dict.fromkeys("\u2028\u2029", "\n"),
    "\u2212": "-",
}
_BY_CATEGORY = {"Zs": " ", "Pd": "-"}
_INVISIBLE = ("Cf", "Mn", "Me", "Cs")
"""Unicode categories that are dropped: format characters (zero-width, soft hyphen), combining or enclosing marks, and
halves of a character (surrogates), which no encoding holds."""


@dataclass(frozen=True)
class Surface:
    """A plain text and, where characters were dropped from the original, the original offset of each character."""

    text: str
    offsets: tuple[int, ...] = ()

    def original(self, offset: int) -> int:
        """Return the offset into the original text of an offset into this one."""
        return self.offsets[offset] if self.offsets else offset


def see(text: str) -> Surface:
    """Return the surface of a text, with placeholders of an earlier redaction blanked.

    A number with a zero-width space in it is seen whole, a decomposed accent is seen as its bare letter, and the
    figures of every script, enclosed and full-width ones too, are seen as 0 to 9.
    """
    if (text.isascii() and "\\" not in text) or not _ODD.search(text):
        return Surface(blank_placeholders(text))
    plain = _ODD.sub(lambda match: _plain(match[0]), text)
    kept = [at for at, character in enumerate(plain) if not _is_invisible(character)]
    if len(kept) == len(plain):
        return Surface(blank_placeholders(plain))
    return Surface(blank_placeholders("".join(plain[at] for at in kept)), (*kept, len(plain)))


@lru_cache(maxsize=4096)
def _plain(character: str) -> str:
    """Return one character that stands for this one: a figure for a figure, the compatibility form of a letter."""
    if character in _PLAIN:
        return _PLAIN[character]
    figure = unicodedata.decimal(character, None)
    if figure is not None:
        return str(figure)
    marked = _BY_CATEGORY.get(unicodedata.category(character))
    if marked:
        return marked
    compatible = unicodedata.normalize("NFKC", character)
    return compatible if len(compatible) == 1 else character


@lru_cache(maxsize=4096)
def _is_invisible(character: str) -> bool:
    return unicodedata.category(character) in _INVISIBLE
