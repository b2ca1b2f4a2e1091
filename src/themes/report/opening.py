"""The opening: why people were consulted and how, in the words of the officers who did it."""

from collections.abc import Iterator

from themes.consultation import Consultation
from themes.report.naming import set_words
from themes.report.parts import Section
from themes.report.printable import Edition
from themes.report.sentences import Wordings

# What each part is called, and what a draft asks an officer to write there.
PARTS = {
    "purpose": (
        "Purpose of this report",
        "For the officer to write: why people were asked, what is to be decided, when and by whom, and what the board "
        "is asked to do. It goes under purpose in [report] of the settings, or into the sheet sentences.",
    ),
    "how_consulted": (
        "How people were asked",
        "For the officer to write: from when to when, how people could answer, who was invited, which events were "
        "held, and what was done to reach people who seldom answer. It goes under how_consulted in [report] of the "
        "settings, or into the sheet sentences.",
    ),
}


def opening_parts(consultation: Consultation, wordings: Wordings, edition: Edition) -> tuple[Section, ...]:
    """The parts that officers wrote; in a draft also a place for each that they have not."""
    parts = (_part(name, consultation, wordings) for name in PARTS)
    return tuple(part for part in parts if edition == "draft" or not part.is_placeholder)


def unwritten(consultation: Consultation, wordings: Wordings) -> Iterator[str]:
    """What a release leaves out because nobody has written it."""
    for name, (title, _) in PARTS.items():
        if _part(name, consultation, wordings).is_placeholder:
            yield f"“{title}” is left out: nobody has written {name} in [report] of the settings"


def _part(name: str, consultation: Consultation, wordings: Wordings) -> Section:
    """One part: what the settings say, what an officer wrote in the workbook, or what is to be written."""
    title, asked = PARTS[name]
    written = str(getattr(consultation.report, name) or "")
    paragraphs = [
        set_words(" ".join(paragraph.split()), f"report.{name}")
        for paragraph in written.split("\n\n")
        if paragraph.strip()
    ]
    told = tuple(
        wordings.say(f"opening/{name}" + (f"/{number}" if number > 1 else ""), words)
        for number, words in enumerate(paragraphs or [asked], start=1)
    )
    is_empty = not paragraphs and not told[0].rewritten_by
    return Section(f"opening-{name.replace('_', '-')}", title, told, is_placeholder=is_empty)
