"""The settings of one consultation, as an analyst writes them in `consultation.toml`."""

import tomllib
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, BeforeValidator, Field, ValidationError

from themes.consultation.contradictions import contradictions
from themes.consultation.sections import (
    Characteristic,
    Cleaning,
    ClosedQuestion,
    Clustering,
    CodeframeFile,
    Disclosure,
    Equality,
    Geography,
    HeaderLayout,
    Input,
    Letters,
    Naming,
    Permission,
    PopulationTable,
    Publication,
    Quality,
    Question,
    Redaction,
    ReportSettings,
    RespondentColumns,
    Section,
    Triage,
)
from themes.consultation.suggestions import suggestion
from themes.errors import ConsultationError

__all__ = [
    "Characteristic",
    "Cleaning",
    "ClosedQuestion",
    "Clustering",
    "CodeframeFile",
    "Consultation",
    "Disclosure",
    "Equality",
    "Geography",
    "HeaderLayout",
    "Input",
    "Letters",
    "Naming",
    "Permission",
    "PopulationTable",
    "Publication",
    "Quality",
    "Question",
    "Redaction",
    "ReportSettings",
    "RespondentColumns",
    "Section",
    "Triage",
    "load",
]


def _from_column(value: object) -> object:
    """`age = "What is your age?"` is short for `age = { column = "What is your age?" }`."""
    return {"column": value} if isinstance(value, str) else value


class Consultation(Section):
    """One consultation: its questions, its columns and the rules it is analysed under."""

    title: str
    body: str
    # No date: nobody is late.
    closes: date | None = None
    input: Input = Input()
    questions: tuple[Question, ...] = ()
    closed: tuple[ClosedQuestion, ...] = ()
    characteristics: Mapping[str, Annotated[Characteristic, BeforeValidator(_from_column)]] = Field(
        default_factory=dict
    )
    respondent: RespondentColumns = RespondentColumns()
    letters: Letters | None = None
    geography: Geography | None = None
    permission: Permission = Permission()
    cleaning: Cleaning = Cleaning()
    redaction: Redaction = Redaction()
    triage: Triage = Triage()
    clustering: Clustering = Clustering()
    naming: Naming = Naming()
    codeframe: CodeframeFile = CodeframeFile()
    disclosure: Disclosure = Disclosure()
    quality: Quality = Quality()
    publication: Publication = Publication()
    report: ReportSettings = ReportSettings()
    population: PopulationTable | None = None
    equality: Equality = Equality()
    path: Path = Field(default=Path("consultation.toml"), exclude=True)

    @property
    def folder(self) -> Path:
        """The folder that holds the settings, the export and the secret."""
        return self.path.parent

    @property
    def axes(self) -> tuple[str, ...]:
        """Every characteristic that respondents have a group in: those asked, the locality, and those of a postcode."""
        places = ["locality"] if self.respondent.locality else []
        places += self.geography.columns if self.geography else []
        return tuple(dict.fromkeys([*self.characteristics, *places]))

    @property
    def pages_by(self) -> tuple[str, ...]:
        """The axes with a page for each group in the report."""
        return self.report.pages_by or (("locality",) if self.respondent.locality else ())

    @property
    def files(self) -> dict[str, Path]:
        """Every file or folder that the responses are read from, under the key that names it."""
        named = {
            "input.path": self.input.path,
            "input.withdrawn": self.input.withdrawn,
            "letters.path": self.letters and self.letters.path,
            "geography.lookup": self.geography and self.geography.lookup,
            "population.path": self.population and self.population.path,
            "codeframe.path": self.codeframe.path,
        }
        return {key: self.folder / place for key, place in named.items() if place}


def load(path: str | Path) -> Consultation:
    """Read a `consultation.toml`.

    Raises:
        ConsultationError: with every problem, each naming its key and the nearest known name.
    """
    path = Path(path)
    try:
        settings = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise ConsultationError([f"{path.name}: there is no such file; `themes new EXPORT` writes one"]) from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        where = str(error) if isinstance(error, tomllib.TOMLDecodeError) else "it is not UTF-8 text"
        raise ConsultationError([f"{path.name}: it cannot be read as TOML: {where}"]) from None
    settings.pop("path", None)
    try:
        consultation = Consultation.model_validate({**settings, "path": path})
        problems = []
    except ValidationError as error:
        problems = [f"{path.name}: {problem}" for problem in _problems(error)]
        consultation = None
    problems += [f"{path.name}: {problem}" for problem in contradictions(settings)]
    if problems or consultation is None:
        raise ConsultationError(dict.fromkeys(problems)) from None
    return consultation


def _problems(error: ValidationError) -> Iterator[str]:
    """Each mistake in the analyst's words: the key, and what is wrong with it."""
    for detail in error.errors(include_input=False, include_url=False, include_context=False):
        key = _key(detail["loc"])
        if detail["type"] == "extra_forbidden":
            yield f"{key}: unknown key{suggestion(str(detail['loc'][-1]), _siblings(detail['loc']))}"
        elif detail["type"] == "missing":
            yield f"{key}: this key is needed and is not there"
        else:
            yield f"{key}: {_plain(detail['msg'])}"


def _plain(message: str) -> str:
    """Pydantic's sentence, in the words of the file."""
    return message.replace("Input should be", "should be").replace("Value error, ", "").strip()


def _key(location: tuple[int | str, ...]) -> str:
    """`("questions", 0, "id")` as `questions[1].id`: people count from one."""
    key = ""
    for part in location:
        key += f"[{part + 1}]" if isinstance(part, int) else f".{part}" if key else part
    return key


def _siblings(location: tuple[int | str, ...]) -> list[str]:
    """The keys that the section holding an unknown key knows."""
    section: type[BaseModel] = Consultation
    for part in location[:-1]:
        if isinstance(part, str) and (inner := SECTIONS.get(part)):
            section = inner
        elif section is Consultation:
            section = Characteristic
    return [name for name in section.model_fields if name != "path" or section is not Consultation]


SECTIONS: dict[str, type[BaseModel]] = {
    "input": Input,
    "questions": Question,
    "closed": ClosedQuestion,
    "respondent": RespondentColumns,
    "letters": Letters,
    "geography": Geography,
    "permission": Permission,
    "cleaning": Cleaning,
    "redaction": Redaction,
    "triage": Triage,
    "clustering": Clustering,
    "naming": Naming,
    "codeframe": CodeframeFile,
    "disclosure": Disclosure,
    "quality": Quality,
    "publication": Publication,
    "report": ReportSettings,
    "population": PopulationTable,
    "equality": Equality,
}
