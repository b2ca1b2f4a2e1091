"""The HTML report: one file that stands by itself, for a screen, a phone, a screen reader and paper."""

from jinja2 import Environment, PackageLoader, StrictUndefined

from themes.report.editions import Paper
from themes.report.model import Report


def html_page(report: Report) -> bytes:
    """The page. Every word is escaped by the template engine; the page loads nothing and runs nothing."""
    return _environment().get_template("report.html.j2").render(report=report).encode("utf-8")


def paper_page(paper: Paper, report: Report) -> bytes:
    """The page of a shorter edition, likewise."""
    return _environment().get_template("paper.html.j2").render(paper=paper, report=report).encode("utf-8")


def _environment() -> Environment:
    """The template engine, which escapes every word."""
    return Environment(
        loader=PackageLoader("themes.report"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
