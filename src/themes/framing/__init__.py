"""Framing: a codeframe that people wrote, and the passages that its themes are given."""

from themes.framing.combining import combine, left_over, not_framed, renamed
from themes.framing.giving import give
from themes.framing.notes import frame_notes
from themes.framing.reading import read_frame, read_rows
from themes.framing.splitting import split_off

__all__ = [
    "combine",
    "frame_notes",
    "give",
    "left_over",
    "not_framed",
    "read_frame",
    "read_rows",
    "renamed",
    "split_off",
]
