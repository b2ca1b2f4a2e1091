"""Categories: the groups that one equality question is published in, with every wording that names each of them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from themes.categories.folding import fold_words

# In Gaelic and in Welsh too: each half of an answer in two languages must be known.
YES = "yes | y | true | tha | ydw | ydy | oes | ie"
NO = "no | n | false | chan eil | nac ydw | nac ydy | nac oes"


@dataclass(frozen=True)
class Category:
    """A group that answers are counted in.

    Attributes:
        code: a short name, unique within the characteristic: "W_SCO".
        label: what a published table calls it, unique within the characteristic: "White: Scottish".
        parent: the code of the group that it lies in; "" at the top.
    """

    code: str
    label: str
    parent: str = ""


@dataclass(frozen=True)
class Wordings:
    """The categories of a characteristic in the form's usual order, and what each folded wording means.

    Attributes:
        categories: parents included, before what lies in them.
        aliases: folded wording -> category.
        is_numbered: whether a number before an answer is the form's numbering, and no part of the answer.
        has_hints: whether examples and requests after an answer ("please write in") leave its meaning as it is.
    """

    categories: tuple[Category, ...]
    aliases: Mapping[str, Category]
    is_numbered: bool = True
    has_hints: bool = True


def wordings(*rows: tuple[str, str, str, str], is_numbered: bool = True, has_hints: bool = True) -> Wordings:
    """Read a table of categories.

    Args:
        rows: code, parent, label, and the wordings beside the label with " | " between them.
        is_numbered: as in `Wordings`.
        has_hints: as in `Wordings`.

    Raises:
        ValueError: when one wording would mean two categories, or a parent is no category.
    """
    found: dict[str, Category] = {}
    categories = tuple(Category(code, label, parent) for code, parent, label, _ in rows)
    if missing := {category.parent for category in categories} - {category.code for category in categories} - {""}:
        raise ValueError(f"no category has the code of the parent {', '.join(sorted(missing))}")
    for category, (_, _, label, others) in zip(categories, rows, strict=True):
        for words in filter(None, map(fold_words, [label, *others.split(" | ")])):
            if found.setdefault(words, category) != category:
                raise ValueError(f"'{words}' would mean both {found[words].code} and {category.code}")
    return Wordings(categories, found, is_numbered, has_hints)


def combined(starts: Iterable[str], ends: Iterable[str]) -> str:
    """Every start with every end, as wordings of a table's row: "White" and "Scottish" make "White Scottish"."""
    ends = tuple(ends)
    return " | ".join(f"{start} {end}".strip() for start in starts for end in ends)
