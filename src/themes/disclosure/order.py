"""The order in which people expect names to stand: "5 to 9" before "10 to 14", capitals beside small letters."""

import re


def natural_order(name: str) -> tuple[list[tuple[int, int, str]], str]:
    """A key to sort by: runs of digits as numbers, the rest without case; the name itself settles a tie."""
    parts = re.findall(r"\d+|\D+", name.casefold())
    return [(0, int(part), "") if part.isdecimal() else (1, 0, part) for part in parts], name
