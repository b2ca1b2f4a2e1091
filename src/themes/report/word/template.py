"""The body's Word template: read, and refused where it is damaged or would do more than give a report its looks."""

import posixpath
import re
from pathlib import Path

from themes.consultation import Consultation
from themes.errors import ConsultationError, DataError
from themes.exports.archives import Archive, open_archive

KEY = "report.template"
ENDINGS = (".docx", ".dotx")
MACROS = "vbaproject"
# What a report takes over, and so where nothing may be loaded from another place when somebody opens it.
TAKEN = re.compile(r"word/_rels/(?:header|footer)\d*\.xml\.rels|word/theme/_rels/.*\.rels")
LINK = "/hyperlink"


def read_template(consultation: Consultation) -> bytes:
    """The template that the settings name, or nothing where they name none.

    Raises:
        ConsultationError: when it is not there, is no Word document, or holds what a report may not take over.
    """
    if consultation.report.template is None:
        return b""
    path = consultation.folder / consultation.report.template
    problem = _problem(path)
    if problem:
        raise ConsultationError([f"{consultation.path.name}: {KEY}: {problem}"])
    return path.read_bytes()


def template_notes(consultation: Consultation) -> list[str]:
    """What an analyst should know of the template: the styles that it lacks."""
    template = read_template(consultation)
    if not template:
        return []
    from themes.report.word.package import open_package
    from themes.report.word.styles import complete, missing_words

    return list(filter(None, [missing_words(complete(open_package(template), is_own=False).missing)]))


def _problem(path: Path) -> str:
    """What is wrong with a template; "" where nothing is."""
    if path.suffix.lower() not in ENDINGS:
        return f"{path.name} is no docx or dotx; save it as one of these, without macros"
    if not path.is_file():
        return f"there is no file {path.name} beside the settings"
    from themes.report.word.package import open_package

    try:
        with open_archive(path) as archive:
            problem = _held(archive)
        if not problem:
            open_package(path.read_bytes())
    except DataError as error:
        return "; ".join(error.problems)
    except (KeyError, ValueError, SyntaxError):
        return f"{path.name} is no Word document; open it in Word, and save it again as .docx"
    return problem


def _held(archive: Archive) -> str:
    """What an archive holds that a report may not take over."""
    if any(MACROS in name for name in archive.members):
        return f"{archive.name} holds macros; save it as .docx without them"
    outside: list[str] = []

    def look(tag: str, attributes: dict[str, str]) -> None:
        is_outside = attributes.get("TargetMode") == "External"
        if tag == "Relationship" and is_outside and not attributes.get("Type", "").endswith(LINK):
            outside.append(posixpath.basename(attributes.get("Type", "")))

    for name in archive.members:
        if TAKEN.fullmatch(name):
            archive.follow(name, look)
    if outside:
        return (
            f"its header or footer loads something ({outside[0]}) from another place; put it into the template itself"
        )
    return ""
