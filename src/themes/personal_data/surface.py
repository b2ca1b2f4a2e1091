"""The surface of a text: what recognisers see of it, with odd spaces, dashes, quotes and invisible marks made plain."""

import re
import unicodedata
from dataclasses import dataclass

from themes.personal_data.placeholders import blank_placeholders

_ODD = re.compile(r"[^\x00-\xff]|[\xa0\xad\xb4]")
_PLAIN = {
    **dict.fromkeys(
        map(ord, "\xa0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u3000"), " "
    ),
    **dict.fromkeys(map(ord, "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d"), "-"),
    **dict.fromkeys(map(ord, "\u2018\u2019\u201b\u02bc\u00b4\u2032"), "'"),
    **{wide: chr(wide - 0xFEE0) for wide in range(0xFF01, 0xFF5F)},
}
_INVISIBLE = ("Cf", "Mn")
"""Unicode categories that are dropped: format characters (zero-width, soft hyphen) and combining marks."""


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

    A number with a zero-width space in it is seen whole, and a decomposed accent is seen as its bare letter.
    """
    if text.isascii() or not _ODD.search(text):
        return Surface(blank_placeholders(text))
    plain = text.translate(_PLAIN)
    kept = [at for at, character in enumerate(plain) if unicodedata.category(character) not in _INVISIBLE]
    if len(kept) == len(plain):
        return Surface(blank_placeholders(plain))
    return Surface(blank_placeholders("".join(plain[at] for at in kept)), (*kept, len(plain)))
