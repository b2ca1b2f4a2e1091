"""Suggestions: the known names nearest to one that somebody mistyped."""

import difflib

# A key this near to a known one is a slip of the keyboard; difflib's own default is 0.6, which suggests too freely.
SUGGESTION_CUTOFF = 0.7


def suggest(name: str, known: list[str]) -> list[str]:
    """The known names nearest to a name that is not known, best first, at most three."""
    folded = {candidate.casefold(): candidate for candidate in known}
    return [folded[match] for match in difflib.get_close_matches(name.casefold(), folded, 3, SUGGESTION_CUTOFF)]


def suggestion(name: str, known: list[str]) -> str:
    """The end of a message about an unknown name."""
    nearest = suggest(name, known)
    if nearest:
        return f"; did you mean {' or '.join(nearest)}?"
    return f"; the keys here are {', '.join(known)}" if known else ""
