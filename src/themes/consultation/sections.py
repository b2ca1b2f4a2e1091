"""The sections of `consultation.toml`, each with what may stand in it."""

from collections.abc import Mapping
from datetime import date
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

# Kept out of published tables unless the body says otherwise: the combinations that identify people soonest.
INTERNAL_BY_DEFAULT = ("trans", "sexual_orientation", "religion", "care_experience")


# How the names of an export's columns stand in it.
HeaderLayout = Literal["one row", "two rows", "code and wording", "code and id", "qualtrics"]


class Section(BaseModel):
    """A part of the settings: frozen, and refusing keys that it does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)


class Input(Section):
    """Where the export is and how it is laid out."""

    # No path: everything came as letters.
    path: str | None = None
    # Where no column holds an id, each row is a respondent of its own.
    respondent_id: str | None = None
    # One person who answered twice is known by the same entry in this column; nothing else puts people together.
    same_person_by: str | None = None
    layout: Literal["wide", "long"] = "wide"
    question_column: str | None = None
    answer_column: str | None = None
    withdrawn: str | None = None
    sheet: str | None = None
    # Where the headers stand; the file tells where the settings do not.
    header: HeaderLayout | None = None
    header_row: int | None = Field(default=None, ge=1)
    date_order: Literal["day first", "month first"] = "day first"


class Question(Section):
    """An open question, answered in the respondents' own words."""

    id: str = Field(pattern=r"^[A-Za-z0-9_-]+$")
    text: str
    column: str | None = None
    # The closed question that says who agreed; agreeing with the proposal is not agreeing with a theme.
    position_column: str | None = None
    # The closed question whose "Other (please specify)" this is.
    write_in_of: str | None = None
    # Columns in which people have coded the answers already: a code, or several with ";" or "," between.
    tags: tuple[str, ...] = ()


class ClosedQuestion(Section):
    """A closed question, for a table of its own.

    `columns` instead of `column` where each option has a column of its own, named in `options` in the same order.
    """

    id: str = Field(pattern=r"^[A-Za-z0-9_-]+$")
    text: str
    column: str | None = None
    columns: tuple[str, ...] = ()
    kind: Literal["single", "multiple", "scale", "ranking"] = "single"
    options: tuple[str, ...] = ()


class Characteristic(Section):
    """A characteristic: the column that holds it, and how answers in it are read.

    `columns` instead of `column` where people could choose several and each has a column of its own.
    """

    column: str | None = None
    columns: tuple[str, ...] = ()
    # Answers that mean "not stated".
    not_stated: tuple[str, ...] = ()
    # What the form's own words mean, where the canonical categories do not know them: { "Wumman" = "Female" }.
    read_as: Mapping[str, str] = Field(default_factory=dict)


class Letters(Section):
    """A folder of letters, e-mails and event notes, each a response of its own."""

    path: str
    # A csv or xlsx of a row a file; the one called "index" in the folder, where none is named.
    index: str | None = None
    # The open question that a letter answers when its row in the index names none.
    question: str = "general"


class Geography(Section):
    """How postcodes become places: they are looked up as they are read, and kept nowhere."""

    postcode_column: str
    # A csv or xlsx that the body supplies: a row a postcode, with the columns that `columns` names.
    lookup: str
    lookup_postcode: str = "Postcode"
    # Characteristic = column of the lookup.
    columns: Mapping[str, str] = Field(min_length=1)


class RespondentColumns(Section):
    """The columns that say who answered."""

    kind: str | None = None
    people: str | None = None
    may_publish: str | None = None
    locality: str | None = None
    submitted_at: str | None = None
    # How each response came: online, on paper, at an event. Where no column says, all came through the survey.
    channel: str | None = None


class Permission(Section):
    """Why quotes may be published when no column of the export says so."""

    quotes_may_be_published_because: str | None = None


class Cleaning(Section):
    """How answers are told apart before they are analysed."""

    # Nearly the same answer of this many words from different people is copied; a shorter one is an opinion shared.
    campaign_min_words: int = Field(default=20, ge=5)
    nil_replies: tuple[str, ...] = ()


class Redaction(Section):
    """How personal data is treated."""

    names_to_keep: tuple[str, ...] = ()
    # An installed spaCy model whose people join those that the shipped detectors find, such as "en_core_web_lg".
    spacy_model: str | None = None
    # Redacted answers that an officer reads before a release; none missed in 200 leaves at most 1.5 % (95 %).
    sample: int = Field(default=200, ge=20)


class Triage(Section):
    """Who must read today what people wrote about harm, abuse, threats and the like."""

    contact: str | None = None
    # "wide" marks answers that are less like a disclosure too: more are found, and more than twice as many are to read.
    reach: Literal["usual", "wide"] = "usual"


class Clustering(Section):
    """How themes are proposed."""

    seed: int = 20260101
    # How many themes a question is parted into, before those that do not last are left out; else by its passages.
    themes: int | None = Field(default=None, ge=2, le=200)
    max_themes: int | None = Field(default=None, ge=2, le=200)
    quotes_per_theme: int = Field(default=3, ge=0, le=20)


class CodeframeFile(Section):
    """The themes that people wrote down beforehand, and what becomes of what they do not cover."""

    # csv or xlsx, with the columns of review/codeframe.csv; an earlier run's can be given as it is.
    path: str | None = None
    # "discover": no file, all themes are proposed. "seed": passages that fit none of the file's themes are clustered
    # into further ones. "closed": those passages have no theme.
    mode: Literal["discover", "seed", "closed"] = "discover"


class Naming(Section):
    """A language model that may propose labels, on the body's own network; off unless an endpoint is named.

    It gets redacted passages, which are still personal data. Its labels need not come out the same elsewhere.
    """

    # An endpoint that speaks as OpenAI's does: http://127.0.0.1:8080/v1
    endpoint: str | None = None
    model: str = "default"
    # Whether it may lie outside the machine and the private network.
    outside_network: bool = False
    # How long to wait for each label.
    seconds: int = Field(default=60, ge=1)


class Disclosure(Section):
    """What may be published about small numbers of people; every value is printed in the report."""

    # "suppress": small numbers are hidden, and others with them; "round": others are rounded to the nearest 5.
    method: Literal["suppress", "round"] = "suppress"
    threshold: int = Field(default=5, ge=3)
    group_minimum: int = Field(default=10, ge=5)
    quote_minimum: int = Field(default=10, ge=5)
    percent_base: int = Field(default=20, ge=1)
    # "apart": individuals and organisations are also counted apart; "together": all respondents are one number.
    kinds: Literal["apart", "together"] = "apart"
    characteristics: Mapping[str, Literal["public", "internal", "off"]] = Field(default_factory=dict)

    def policy(self, characteristic: str) -> str:
        """Whether a characteristic's table is public, internal or off."""
        name = characteristic.split(": ", maxsplit=1)[
            0
        ]  # one answer of a select-all question is ruled as the question is
        default = "internal" if name in INTERNAL_BY_DEFAULT else "public"
        return self.characteristics.get(name, default)


class PopulationTable(Section):
    """The table of who lives where the consultation was held; the body supplies it."""

    # A csv or xlsx: characteristic, group (or code), geography, age_base, count, source, reference_date.
    path: str
    # The ages of the people who could take part, such as "16+"; where it is given, the table must be of these ages.
    age_base: str | None = None


class Equality(Section):
    """What is worked out for the people who write an equality impact assessment."""

    # Whether differences are tested; where they are not, the report tells wide ones and says that they are not tested.
    tests: bool = True
    # Pairs of characteristics whose groups are also looked at together, in the analyst's annex.
    intersections: tuple[tuple[str, str], ...] = (
        ("age", "sex"),
        ("disability", "sex"),
        ("ethnicity", "sex"),
        ("age", "disability"),
    )
    # Further sheets of the evidence workbook: the Fairer Scotland Duty, the Islands (Scotland) Act 2018, and the rights
    # of children under the UN convention.
    fairer_scotland: bool = False
    islands: bool = False
    childrens_rights: bool = False


class Quality(Section):
    """How well the computer's coding must agree with people's."""

    # Cohen's kappa under which a theme is "not fit for counts". Under 0.60 "little confidence should be placed in the
    # study results" (McHugh 2012, "Interrater reliability: the kappa statistic", Biochemia Medica 22, 276-282);
    # "substantial" begins at 0.61 (Landis and Koch 1977). Krippendorff (2004) asks for 0.667 at the least.
    floor: float = Field(default=0.6, ge=0, le=1)


class Publication(Section):
    """What a release needs before it is made."""

    # "required": refuse while a theme or a quote awaits a person; "not required": publish undecided themes and say so.
    review: Literal["required", "not required"] = "required"
    # "required": refuse until an officer has read the sample of redacted answers; "not required": publish and say so.
    redaction_check: Literal["required", "not required"] = "required"
    report_date: date | None = None
    contact: str | None = None
    # "required": refuse while a point that must be answered has no reply.
    replies: Literal["required", "not required"] = "not required"


class ReportSettings(Section):
    """How the report looks, what officers say in it, and which further editions are made of it."""

    # The body's Word template (docx or dotx): its styles, headers, footers and page; not its words.
    template: str | None = None
    # Paragraphs are parted by an empty line.
    purpose: str | None = None
    how_consulted: str | None = None
    # How to ask for the report in large print, Easy Read, BSL, Gaelic and so on.
    alternative_formats: str | None = None
    # Axes with a page for each group: the locality if not given; in a joint exercise, the bodies.
    pages_by: tuple[str, ...] = ()
    # Axes that say in which role people answered, such as staff and carers, told side by side.
    side_by_side: tuple[str, ...] = ()
    # Files beside the full report: "summary" (for the public), "localities" (a file a page), "update" (what was done).
    editions: tuple[Literal["summary", "localities", "update"], ...] = ()
