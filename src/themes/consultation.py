"""The settings of one consultation, as an analyst writes them in `consultation.toml`."""

import difflib
import re
import tomllib
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from themes.errors import ConsultationError

# The names that later stages know; any other snake_case name is an axis of the body's own.
KNOWN_CHARACTERISTICS = (
    "age", "sex", "trans", "disability", "ethnicity", "religion", "sexual_orientation", "marital", "pregnancy",
    "carer", "care_experience", "veteran", "simd_quintile", "urban_rural", "island", "locality",
)  # fmt: skip
# Kept out of published tables unless the body says otherwise: the combinations that identify people soonest.
INTERNAL_BY_DEFAULT = ("trans", "sexual_orientation", "religion", "care_experience")
NAME_PATTERN = re.compile(r"[a-z][a-z0-9_]*")
# A key this near to a known one is a slip of the keyboard; difflib's own default is 0.6, which suggests too freely.
SUGGESTION_CUTOFF = 0.7


class Section(BaseModel):
    """A part of the settings: frozen, and refusing keys that it does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)


class Input(Section):
    """Where the export is and how it is laid out."""

    path: str
    respondent_id: str
    layout: Literal["wide", "long"] = "wide"
    question_column: str | None = None
    answer_column: str | None = None
    withdrawn: str | None = None
    sheet: str | None = None


class Question(Section):
    """An open question, answered in the respondents' own words."""

    id: str = Field(pattern=r"^[A-Za-z0-9_-]+$")
    text: str
    column: str | None = None
    position_column: str | None = None


class ClosedQuestion(Section):
    """A closed question, for a table of its own."""

    id: str = Field(pattern=r"^[A-Za-z0-9_-]+$")
    text: str
    column: str
    kind: Literal["single", "multiple", "scale", "ranking"] = "single"
    options: tuple[str, ...] = ()


class Characteristic(Section):
    """A characteristic: the column that holds it, and the answers in it that mean "not stated"."""

    column: str
    not_stated: tuple[str, ...] = ()


def _from_column(value: object) -> object:
    """`age = "What is your age?"` is short for `age = { column = "What is your age?" }`."""
    return {"column": value} if isinstance(value, str) else value


class RespondentColumns(Section):
    """The columns that say who answered."""

    kind: str | None = None
    people: str | None = None
    may_publish: str | None = None
    locality: str | None = None
    submitted_at: str | None = None


class Permission(Section):
    """Why quotes may be published when no column of the export says so."""

    quotes_may_be_published_because: str | None = None


class Cleaning(Section):
    """How answers are told apart before they are analysed."""

    # The same answer of this many words from different people is copied; a shorter one is an opinion shared.
    campaign_min_words: int = Field(default=20, ge=5)
    nil_replies: tuple[str, ...] = ()


class Redaction(Section):
    """How personal data is treated."""

    names_to_keep: tuple[str, ...] = ()


class Clustering(Section):
    """How themes are proposed."""

    seed: int = 20260101
    max_themes: int | None = Field(default=None, ge=2, le=200)
    quotes_per_theme: int = Field(default=3, ge=0, le=20)


class Disclosure(Section):
    """What may be published about small numbers of people; every value is printed in the report."""

    threshold: int = Field(default=5, ge=3)
    group_minimum: int = Field(default=10, ge=5)
    quote_minimum: int = Field(default=10, ge=5)
    percent_base: int = Field(default=20, ge=1)
    characteristics: Mapping[str, Literal["public", "internal", "off"]] = Field(default_factory=dict)

    def policy(self, characteristic: str) -> str:
        """Whether a characteristic's table is public, internal or off."""
        default = "internal" if characteristic in INTERNAL_BY_DEFAULT else "public"
        return self.characteristics.get(characteristic, default)


class Publication(Section):
    """What a release needs before it is made."""

    # "required": refuse while a theme or a quote awaits a person; "not required": publish undecided themes and say so.
    review: Literal["required", "not required"] = "required"
    report_date: date | None = None
    contact: str | None = None


class Consultation(Section):
    """One consultation: its questions, its columns and the rules it is analysed under."""

    title: str
    body: str
    closes: date
    input: Input
    questions: tuple[Question, ...] = Field(min_length=1)
    closed: tuple[ClosedQuestion, ...] = ()
    characteristics: Mapping[str, Annotated[Characteristic, BeforeValidator(_from_column)]] = Field(
        default_factory=dict
    )
    respondent: RespondentColumns = RespondentColumns()
    permission: Permission = Permission()
    cleaning: Cleaning = Cleaning()
    redaction: Redaction = Redaction()
    clustering: Clustering = Clustering()
    disclosure: Disclosure = Disclosure()
    publication: Publication = Publication()
    path: Path = Field(default=Path("consultation.toml"), exclude=True)

    @property
    def folder(self) -> Path:
        """The folder that holds the settings, the export and the secret."""
        return self.path.parent

    @property
    def export(self) -> Path:
        """The file that holds the responses."""
        return self.folder / self.input.path


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
    problems += [f"{path.name}: {problem}" for problem in _contradictions(settings)]
    if problems or consultation is None:
        raise ConsultationError(dict.fromkeys(problems)) from None
    return consultation


def _problems(error: ValidationError) -> Iterator[str]:
    """Each mistake in the analyst's words: the key, and what is wrong with it."""
    for detail in error.errors(include_input=False, include_url=False, include_context=False):
        key = _key(detail["loc"])
        if detail["type"] == "extra_forbidden":
            yield f"{key}: unknown key{_suggest(str(detail['loc'][-1]), _siblings(detail['loc']))}"
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
    "permission": Permission,
    "cleaning": Cleaning,
    "redaction": Redaction,
    "clustering": Clustering,
    "disclosure": Disclosure,
    "publication": Publication,
}


def suggest(name: str, known: list[str]) -> list[str]:
    """The known names nearest to a name that is not known, best first, at most three."""
    folded = {candidate.casefold(): candidate for candidate in known}
    return [folded[match] for match in difflib.get_close_matches(name.casefold(), folded, 3, SUGGESTION_CUTOFF)]


def _suggest(name: str, known: list[str]) -> str:
    """The end of a message about an unknown name."""
    nearest = suggest(name, known)
    if nearest:
        return f"; did you mean {' or '.join(nearest)}?"
    return f"; the keys here are {', '.join(known)}" if known else ""


def _contradictions(settings: Mapping[str, object]) -> Iterator[str]:
    """Mistakes that lie between keys, found even while single keys are wrong too."""
    layout = settings.get("input")
    if isinstance(layout, dict):
        yield from _layout_problems(layout, settings.get("questions"))
    ids = [str(entry.get("id")) for section in ("questions", "closed") for entry in _entries(settings.get(section))]
    for repeated in sorted({name for name in ids if ids.count(name) > 1 and name != "None"}):
        yield f"questions, closed: the id {repeated} stands {ids.count(repeated)} times; give each question its own"
    named = settings.get("characteristics")
    for name in named if isinstance(named, dict) else ():
        yield from _name_problems(str(name))
    policies = settings.get("disclosure")
    if isinstance(policies, dict) and isinstance(policies.get("characteristics"), dict):
        declared = [str(name) for name in named] if isinstance(named, dict) else []
        for name in policies["characteristics"]:
            if name not in declared:
                yield f"disclosure.characteristics.{name}: no such characteristic{_suggest(str(name), declared)}"


def _layout_problems(layout: Mapping[str, object], questions: object) -> Iterator[str]:
    """The long layout names its two columns; the wide one names a column a question."""
    if layout.get("layout") == "long":
        for key in ("question_column", "answer_column"):
            if not layout.get(key):
                yield f"input.{key}: the long layout needs it: the column that holds each row's {key.split('_')[0]}"
        return
    for number, entry in enumerate(_entries(questions), start=1):
        if not entry.get("column"):
            yield f"questions[{number}].column: the wide layout needs it: the column that holds the answers"


def _entries(section: object) -> list[dict[str, object]]:
    """The tables of an array of tables, where it is one."""
    return [entry for entry in section if isinstance(entry, dict)] if isinstance(section, list) else []


def _name_problems(name: str) -> Iterator[str]:
    """A characteristic is one that we know, or a plain name that is not a misspelling of one."""
    if name in KNOWN_CHARACTERISTICS:
        return
    nearest = suggest(name, list(KNOWN_CHARACTERISTICS))
    if nearest:
        yield f"characteristics.{name}: unknown; did you mean {' or '.join(nearest)}?"
    elif not NAME_PATTERN.fullmatch(name):
        yield f"characteristics.{name}: use lower-case letters, digits and underscores"
