"""The order in which people expect names to stand: "Under 5", "5 to 9", "10 to 14"; capitals beside small letters."""

import re

# What goes before a number and means less than it: "Under 16" stands before "16 to 24".
LESS_THAN = re.compile(r"(?:under|below|up to|less than|fewer than) (?=\d)")


def natural_order(name: str) -> tuple[list[tuple[int, int, str]], str]:
    """A key to sort by: runs of digits as numbers, the rest without case; the name itself settles a tie."""
    folded = name.casefold()
    parts = re.findall(r"\d+|\D+", LESS_THAN.sub("", folded, count=1) if LESS_THAN.match(folded) else folded)
    return [(0, int(part), "") if part.isdecimal() else (1, 0, part) for part in parts], name
