"""Formulas: words that a spreadsheet program would take for one when it opens a CSV file."""

import re

# After a byte order mark, spaces or quotation marks, which programs overlook.
# Source: OWASP ASVS 1.2.10 (= + - @ TAB NUL); carriage return, line feed and full-width forms are extra caution.
FORMULA = re.compile("\\A[\ufeff\u00a0 \"'“”‘’]*[=+\\-@\t\r\n\0＝＋－＠]")


def guard(value: object) -> object:
    """A text that no spreadsheet program takes for a formula: an apostrophe before one that looks like it.

    >>> guard("=1+1"), guard("1+1"), guard(-1)
    ("'=1+1", '1+1', -1)
    """
    return f"'{value}" if isinstance(value, str) and FORMULA.match(value) else value
