"""The forgotten: people whose answers a body erased, kept beside the consultation as keyed hashes.

Every later run of the consultation knows them by these hashes, and reads nothing of theirs. A hash is made of the
pseudonym with the consultation's secret: it is in no file of a run, and leads nobody without the secret to a person.
"""

import hashlib
import hmac
import re
import sys
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from pathlib import Path

from themes.errors import ConsultationError
from themes.store import make_private, pseudonym, write_whole

FILE = "forgotten"
# Only the owner may read it, as the secret beside it.
FILE_MODE = 0o600
# What stands between the ids of a person who sent several responses.
SEVERAL_IDS = "; "


@dataclass(frozen=True)
class Forgotten:
    """Who asked to be forgotten."""

    key: bytes
    digests: frozenset[str] = frozenset()

    def holds(self, names: Iterable[str]) -> bool:
        """Whether any of some pseudonyms is that of somebody forgotten."""
        return any(self.digest(name) in self.digests for name in names)

    def digest(self, name: str) -> str:
        """What stands for a pseudonym in the list."""
        return hmac.new(self.key, f"forgotten {name}".encode(), hashlib.sha256).hexdigest()


def pseudonyms(key: bytes, respondent_id: str, source_id: str) -> frozenset[str]:
    """The pseudonyms that a person may go by in a later run: that of each response, whichever comes first there."""
    own = frozenset(pseudonym(key, name) for name in source_id.split(SEVERAL_IDS))
    # A letter's pseudonym is made otherwise; its id may be that of a different person's response.
    return own if respondent_id in own else frozenset({respondent_id})


def read_forgotten(folder: Path, key: bytes) -> Forgotten:
    """Who is forgotten in the consultation of a folder.

    Raises:
        ConsultationError: naming the line that cannot be read.
    """
    path = folder / ".themes" / FILE
    if not path.is_file():
        return Forgotten(key)
    lines = path.read_text(encoding="utf-8").splitlines()
    for number, line in enumerate(lines, start=1):
        if not re.fullmatch("[0-9a-f]{64}", line):
            raise ConsultationError([f".themes/{FILE}, line {number}: it is no entry; put the file back from a copy"])
    return Forgotten(key, frozenset(lines))


def add_forgotten(folder: Path, key: bytes, names: Collection[str]) -> None:
    """Add people by their pseudonyms; the order of the list tells nothing of when."""
    known = read_forgotten(folder, key)
    digests = sorted(known.digests | {known.digest(name) for name in names})
    path = make_private(folder / ".themes") / FILE
    write_whole(path, "".join(f"{digest}\n" for digest in digests).encode())
    if sys.platform != "win32":
        path.chmod(FILE_MODE)
