"""The tables that travel between stages: each declared once, with its key, its columns and its own static type.

The columns that hold respondents' words have four names, one for each degree of safety: `text`, `clean_text`,
`redacted_text` and `quote`. A frame of raw text therefore cannot pass as a table of redacted text.

The module is long because every column of every table stands here and nowhere else.
"""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Generic, NewType, TypeVar, cast

import pandas as pd
from pandas.api import types

from themes.errors import TableError

Raw = NewType("Raw", pd.DataFrame)
Respondents = NewType("Respondents", pd.DataFrame)
Characteristics = NewType("Characteristics", pd.DataFrame)
Closed = NewType("Closed", pd.DataFrame)
Positions = NewType("Positions", pd.DataFrame)
Codes = NewType("Codes", pd.DataFrame)
Clean = NewType("Clean", pd.DataFrame)
Findings = NewType("Findings", pd.DataFrame)
Redacted = NewType("Redacted", pd.DataFrame)
Triage = NewType("Triage", pd.DataFrame)
Passages = NewType("Passages", pd.DataFrame)
Embeddings = NewType("Embeddings", pd.DataFrame)
Frame = NewType("Frame", pd.DataFrame)
Proposals = NewType("Proposals", pd.DataFrame)
Matches = NewType("Matches", pd.DataFrame)
Links = NewType("Links", pd.DataFrame)
Examples = NewType("Examples", pd.DataFrame)
Decisions = NewType("Decisions", pd.DataFrame)
Reviewed = NewType("Reviewed", pd.DataFrame)
Codeframe = NewType("Codeframe", pd.DataFrame)
Assigned = NewType("Assigned", pd.DataFrame)
Themes = NewType("Themes", pd.DataFrame)
Quotes = NewType("Quotes", pd.DataFrame)
Breakdown = NewType("Breakdown", pd.DataFrame)
ClosedCounts = NewType("ClosedCounts", pd.DataFrame)
Accounting = NewType("Accounting", pd.DataFrame)
Population = NewType("Population", pd.DataFrame)
Differences = NewType("Differences", pd.DataFrame)
Intersections = NewType("Intersections", pd.DataFrame)
Representation = NewType("Representation", pd.DataFrame)
Agreement = NewType("Agreement", pd.DataFrame)
AgreementParts = NewType("AgreementParts", pd.DataFrame)
Points = NewType("Points", pd.DataFrame)
Replies = NewType("Replies", pd.DataFrame)
Reasons = NewType("Reasons", pd.DataFrame)
Actions = NewType("Actions", pd.DataFrame)
Lessons = NewType("Lessons", pd.DataFrame)
Counterparts = NewType("Counterparts", pd.DataFrame)
Reliability = NewType("Reliability", pd.DataFrame)

T_co = TypeVar("T_co", bound=pd.DataFrame, covariant=True)

KINDS = {
    "text": types.is_string_dtype,
    "integer": types.is_integer_dtype,
    "number": types.is_float_dtype,
    "flag": types.is_bool_dtype,
}


@dataclass(frozen=True)
class Column:
    """One column: its name, its kind (text, integer, number or flag), and the values it may hold."""

    name: str
    kind: str = "text"
    nullable: bool = False
    values: tuple[str, ...] = ()


@dataclass(frozen=True)
class Table(Generic[T_co]):
    """One table: its name, key and columns. `width` numbered columns v0, v1, ... of float32 may follow them."""

    name: str
    frame_type: type[T_co]
    key: tuple[str, ...]
    columns: tuple[Column, ...]
    width: int = 0

    @property
    def names(self) -> list[str]:
        """The names of the columns, in order."""
        return [column.name for column in self.columns] + [f"v{number}" for number in range(self.width)]

    def check(self, frame: pd.DataFrame) -> T_co:
        """Return the frame, typed, with the declared columns in order.

        Raises:
            TableError: naming columns and counts only, never a value.
        """
        missing = [name for name in self.names if name not in frame.columns]
        if missing:
            raise TableError(f"table {self.name}: no column {', '.join(missing)}")
        frame = frame[self.names]
        problems = [problem for column in self.columns for problem in _column_problems(column, frame[column.name])]
        repeated = int(frame.duplicated(list(self.key)).sum())
        if repeated:
            problems.append(f"{repeated} repeated keys ({', '.join(self.key)})")
        if problems:
            raise TableError(f"table {self.name}: {'; '.join(problems)}")
        whole = {column.name: "int64" for column in self.columns if column.kind == "integer" and not column.nullable}
        return cast(T_co, frame.reset_index(drop=True).astype(whole))

    def empty(self) -> T_co:
        """A table with no rows."""
        dtypes = {"text": "str", "integer": "Int64", "number": "float64", "flag": "bool"}
        series = {column.name: pd.Series(dtype=dtypes[column.kind]) for column in self.columns}
        series |= {f"v{number}": pd.Series(dtype="float32") for number in range(self.width)}
        return self.check(pd.DataFrame(series))


def _column_problems(column: Column, values: "pd.Series[str]") -> Iterator[str]:
    """What is wrong with a column, without quoting any value of it."""
    empty = int(values.isna().sum())
    if empty and not column.nullable:
        yield f"{empty} empty cells in {column.name}"
    if len(values) and not KINDS[column.kind](values) and not values.isna().all():
        yield f"{column.name} is not of kind {column.kind}"
    if column.values and not values.dropna().isin(column.values).all():
        yield f"{int((~values.dropna().isin(column.values)).sum())} unknown values in {column.name}"


# The steps of a response's accounting; `received` is their sum (contract).
STATUSES = (
    "analysed", "blank", "nil_reply", "duplicate", "combined", "campaign_copy", "other_language", "withdrawn", "late",
)  # fmt: skip
# What a sender added to a campaign's text: a comment of its own, beside the sum.
ADDITION = "campaign_addition"
# Whose words are read for themes.
READ = ("analysed", ADDITION)
INDIVIDUAL, ORGANISATION, EVENT_NOTE, NOT_STATED = "individual", "organisation", "event note", "not stated"
RESPONDENT_KINDS = (INDIVIDUAL, ORGANISATION, EVENT_NOTE, NOT_STATED)
STANDINGS = (IN_TIME, LATE, WITHDRAWN) = ("in time", "late", "withdrawn")
PERMISSIONS = ("with name", "without name", "no")
# Four kinds of missing, never folded into one another before publication (equality research note, section 1).
PREFER_NOT_TO_SAY, NOT_ANSWERED, NOT_ASKED, NOT_RECOGNISED = (
    "Prefer not to say",
    "Not answered",
    "Not asked",
    "Not recognised",
)
MISSING_GROUPS = (PREFER_NOT_TO_SAY, NOT_ANSWERED, NOT_ASKED, NOT_RECOGNISED)
SHOWN, SUPPRESSED, SECONDARY, RECODED = "shown", "suppressed", "secondary", "recoded"
CELL_STATUSES = (SHOWN, SUPPRESSED, SECONDARY, RECODED)
# The theme_id of a passage that says nothing that a theme could hold, and of one whose theme a person must find.
NO_THEME, NEEDS_PERSON = "no theme", "needs a person"
UNTHEMED = (NO_THEME, NEEDS_PERSON)
# Who gave a passage its theme: the clusters (or the likeness to a codeframe), a person, or what people's codes taught.
COMPUTER, PERSON, LEARNED_BY = "computer", "person", "learned"
# What people decided of a quote.
APPROVED, REFUSED, AWAITING = "yes", "no", "awaiting"
# Kinds of answer that somebody must read before anything else is done with it, the most urgent first.
RISKS = ("self-harm", "threat", "abuse", "harm", "allegation", "complaint")
STRENGTHS = SURE, LIKELY, POSSIBLE = "sure", "likely", "possible"
# Points that must be answered, however few people make them.
POINT_KINDS = ("alternative", "evidence", "challenge", "no theme")
# What a body decided about something that people said, and how far it is.
WILL, CANNOT, UNDECIDED = "we will", "we cannot", "not decided"
ACTION_DECISIONS = (WILL, CANNOT, UNDECIDED)
ACTION_STATUSES = ("not started", "under way", "done", "stopped")
# What became of a finding: its words are hidden, hidden until a person looks, left in for a person to look at, or left
# in because people said that they are no personal data.
HIDDEN_TIERS = ("redacted", "queued")
FLAGGED, LEFT_IN = "flagged", "left in"
FINDING_TIERS = (*HIDDEN_TIERS, FLAGGED, LEFT_IN)
# The recogniser of a finding that comes from what people decided in an earlier run.
LOCAL_LIST = "local_list"

# What a person's decision may be about; "added" is a theme that people made, "codeframe" a version of all themes.
ABOUTS = (
    "theme", "quote", "redaction", "sentence", "campaign", "sample", "reading", "point", "action",
    "added", "parent", "description", "keywords", "passage", "codeframe",
)  # fmt: skip

_ANSWER = (Column("respondent_id"), Column("question_id"), Column("submission", "integer"))
_ANSWER_KEY = ("respondent_id", "question_id", "submission")
_THEME = (Column("question_id"), Column("theme_id"))
_SPAN = (Column("start", "integer"), Column("end", "integer"))
_CODE = (Column("parent_id"), Column("label"), Column("description"), Column("keywords"))


def _interval(name: str) -> tuple[Column, Column, Column]:
    """A measure and its interval; empty where there was nothing to measure."""
    return tuple(Column(part, "number", nullable=True) for part in (name, f"{name}_low", f"{name}_high"))  # type: ignore[return-value]  # of three names, so three


RAW = Table("raw", Raw, _ANSWER_KEY, (*_ANSWER, Column("text")))
RESPONDENTS = Table(
    "respondents",
    Respondents,
    ("respondent_id",),
    (
        Column("respondent_id"),
        Column("source_id"),
        Column("kind", values=RESPONDENT_KINDS),
        Column("people", "integer"),
        Column("may_publish", values=PERMISSIONS),
        Column("locality"),
        Column("submitted_at"),
        Column("source"),
        Column("channel"),
        Column("standing", values=STANDINGS),
    ),
)
CHARACTERISTICS = Table(
    "characteristics",
    Characteristics,
    ("respondent_id", "characteristic", "group"),
    (Column("respondent_id"), Column("characteristic"), Column("group")),
)
CLOSED = Table(
    "closed",
    Closed,
    ("respondent_id", "question_id", "option"),
    (Column("respondent_id"), Column("question_id"), Column("option")),
)
# Whether a respondent agrees with the proposal that an open question is about, of its `position_column`.
POSITIONS = Table(
    "positions",
    Positions,
    ("respondent_id", "question_id"),
    (Column("respondent_id"), Column("question_id"), Column("position")),
)
# What people coded by hand before the export was made: tags and analysts' fields (contract: `themes score`).
CODES = Table(
    "codes",
    Codes,
    ("respondent_id", "question_id", "code"),
    (Column("respondent_id"), Column("question_id"), Column("code"), Column("source")),
)
CLEAN = Table(
    "clean",
    Clean,
    _ANSWER_KEY,
    (
        *_ANSWER,
        Column("clean_text"),
        Column("status", values=(*STATUSES, ADDITION)),
        Column("campaign_id"),
        Column("language"),
    ),
)
FINDINGS = Table(
    "findings",
    Findings,
    (*_ANSWER_KEY, "start"),
    (
        *_ANSWER,
        *_SPAN,
        Column("kind"),
        Column("recogniser"),
        Column("score", "number"),
        Column("tier", values=FINDING_TIERS),
    ),
)
_REDACTED_COLUMNS = (
    *_ANSWER,
    Column("status", values=(*STATUSES, ADDITION)),
    Column("campaign_id"),
    Column("redacted_text"),
)
REDACTED = Table("redacted", Redacted, _ANSWER_KEY, _REDACTED_COLUMNS)
# The answers that somebody must read today, without a word of them.
TRIAGE = Table(
    "triage",
    Triage,
    (*_ANSWER_KEY, "kind"),
    (*_ANSWER, Column("kind", values=RISKS), Column("strength", values=STRENGTHS)),
)
PASSAGES = Table(
    "passages",
    Passages,
    ("respondent_id", "question_id", "start"),
    (Column("respondent_id"), Column("question_id"), *_SPAN),
)
EMBEDDINGS = Table("embeddings", Embeddings, ("passage_key",), (Column("passage_key"),), width=384)
# How a theme survives resampling, from 0 to 1; empty where it is not known (a theme that people made, a heading).
_STABILITY = Column("stability", "number", nullable=True)
PROPOSALS = Table("proposals", Proposals, ("question_id", "theme_id"), (*_THEME, *_CODE, _STABILITY))
_MATCH_COLUMNS = (
    Column("respondent_id"),
    *_THEME,
    Column("strength", "number"),
    *_SPAN,
    Column("assigned_by", values=(COMPUTER, PERSON, LEARNED_BY)),
)
_MATCH_KEY = ("respondent_id", "question_id", "theme_id", "start")
MATCHES = Table("matches", Matches, _MATCH_KEY, _MATCH_COLUMNS)
# The passages that show each proposed theme best; spans of the redacted answers.
EXAMPLES = Table(
    "examples",
    Examples,
    ("question_id", "theme_id", "rank"),
    (*_THEME, Column("rank", "integer"), Column("respondent_id"), *_SPAN),
)
# The codeframe that people wrote (`[codeframe]`), its examples a line each, and the passages like its themes.
FRAME = Table("frame", Frame, ("question_id", "theme_id"), (*_THEME, *_CODE, Column("examples")))
FRAMED = Table("framed", Matches, _MATCH_KEY, _MATCH_COLUMNS)
DECISIONS = Table(
    "decisions",
    Decisions,
    ("number",),
    (
        Column("number", "integer"),
        Column("about", values=ABOUTS),
        Column(
            "action",
            values=(
                "keep",
                "rename",
                "merge",
                "drop",
                "approve",
                "refuse",
                "confirm",
                "mask",
                "rewrite",
                "split",
                "reject",
                "undo",
                "read",
                "add",
                "put",
                "move",
                "apply",
            ),
        ),
        Column("question_id"),
        Column("theme_id"),
        Column("respondent_id"),
        Column("target"),
        Column("value"),
        Column("decided_by"),
        Column("decided_at"),
    ),
)
REVIEWED = Table("reviewed", Reviewed, _ANSWER_KEY, _REDACTED_COLUMNS)
CODEFRAME = Table(
    "codeframe", Codeframe, ("question_id", "theme_id"), (*_THEME, *_CODE, _STABILITY, Column("decision"))
)
# Themes of different questions that are one subject share a group.
LINKS = Table("links", Links, ("group", "question_id", "theme_id"), (Column("group"), *_THEME))
ASSIGNED = Table("assigned", Assigned, _MATCH_KEY, _MATCH_COLUMNS)
THEMES = Table(
    "themes",
    Themes,
    ("question_id", "theme_id"),
    (
        *_THEME,
        *_CODE,
        Column("responses", "integer", nullable=True),
        Column("base", "integer"),
        Column("percent", "integer", nullable=True),
        Column("individuals", "integer", nullable=True),
        Column("organisations", "integer", nullable=True),
        Column("event_mentions", "integer", nullable=True),
        Column("status", values=CELL_STATUSES),
        Column("decision"),
    ),
)
QUOTES = Table(
    "quotes",
    Quotes,
    ("question_id", "theme_id", "rank"),
    (
        *_THEME,
        Column("rank", "integer"),
        Column("quote"),
        Column("attribution"),
        Column("approved", values=(APPROVED, REFUSED, AWAITING)),
        Column("respondent_id"),
        *_SPAN,
    ),
)
BREAKDOWN = Table(
    "breakdown",
    Breakdown,
    ("question_id", "theme_id", "characteristic", "group"),
    (
        *_THEME,
        Column("characteristic"),
        Column("group"),
        Column("count", "integer", nullable=True),
        Column("base", "integer"),
        Column("percent", "integer", nullable=True),
        Column("low", "number", nullable=True),
        Column("high", "number", nullable=True),
        Column("status", values=CELL_STATUSES),
    ),
)
CLOSED_COUNTS = Table(
    "closed_counts",
    ClosedCounts,
    ("question_id", "option", "respondent_kind"),
    (
        Column("question_id"),
        Column("option"),
        Column("respondent_kind"),
        Column("count", "integer", nullable=True),
        Column("base_answered", "integer", nullable=True),
        Column("base_all", "integer", nullable=True),
        Column("percent", "integer", nullable=True),
        Column("status", values=CELL_STATUSES),
    ),
)
ACCOUNTING = Table(
    "accounting",
    Accounting,
    ("question_id", "step"),
    (Column("question_id"), Column("step"), Column("responses", "integer")),
)
# Passages that may hold a point which must be answered; a person says which of them do.
POINTS = Table(
    "points",
    Points,
    ("question_id", "respondent_id", "start", "kind"),
    (
        Column("question_id"),
        Column("respondent_id"),
        *_SPAN,
        Column("kind", values=POINT_KINDS),
        Column("cue"),
        Column("theme_id"),
    ),
)
# How many of those who raised a theme said why: only where neither they nor the others are a small number.
REASONS = Table("reasons", Reasons, ("question_id", "theme_id"), (*_THEME, Column("reasons", "integer")))
# The points that people confirmed, in their own words, with the body's reply; it may be empty.
REPLIES = Table(
    "replies",
    Replies,
    ("question_id", "number"),
    (
        Column("question_id"),
        Column("number", "integer"),
        Column("theme_id"),
        Column("kind", values=POINT_KINDS),
        Column("point"),
        Column("reply"),
        Column("owner"),
        Column("date"),
    ),
)
# What the body decided about what people said: the register of actions.
ACTIONS = Table(
    "actions",
    Actions,
    ("number",),
    (
        Column("number", "integer"),
        *_THEME,
        Column("decision", values=ACTION_DECISIONS),
        Column("action"),
        Column("why"),
        Column("owner"),
        Column("date"),
        Column("status", values=ACTION_STATUSES),
    ),
)
# How many people of each group live where the consultation was held, as the body supplies it.
POPULATION = Table(
    "population",
    Population,
    ("characteristic", "group"),
    (
        Column("characteristic"),
        Column("group"),
        Column("geography"),
        Column("age_base"),
        Column("count", "integer"),
        Column("source"),
        Column("reference_date"),
    ),
)
# A group against the other stated groups of its characteristic together. The analyst's holds true counts; the report's
# is made of shown cells only.
DIFFERENCES = Table(
    "differences",
    Differences,
    ("question_id", "theme_id", "characteristic", "group"),
    (
        *_THEME,
        Column("characteristic"),
        Column("group"),
        Column("count", "integer"),
        Column("base", "integer"),
        Column("rest_count", "integer"),
        Column("rest_base", "integer"),
        Column("low", "number", nullable=True),
        Column("high", "number", nullable=True),
        Column("gap", "number", nullable=True),
        Column("gap_low", "number", nullable=True),
        Column("gap_high", "number", nullable=True),
        Column("p", "number", nullable=True),
        Column("q", "number", nullable=True),
        Column("flagged", "flag"),
        Column("is_minority", "flag"),
        Column("unless"),
    ),
)
# Two characteristics at once: the share of each group of both, drawn towards the others.
INTERSECTIONS = Table(
    "intersections",
    Intersections,
    ("question_id", "theme_id", "characteristic", "group", "other_characteristic", "other_group"),
    (
        *_THEME,
        Column("characteristic"),
        Column("group"),
        Column("other_characteristic"),
        Column("other_group"),
        Column("count", "integer"),
        Column("base", "integer"),
        Column("shrunk", "number"),
        Column("low", "number"),
        Column("high", "number"),
        Column("is_shrunk", "flag"),
    ),
)
# Who took part against who lives there; a kind of missing has people and nothing to compare them with.
REPRESENTATION = Table(
    "representation",
    Representation,
    ("characteristic", "group"),
    (
        Column("characteristic"),
        Column("group"),
        Column("people", "integer"),
        Column("stated", "integer"),
        Column("population", "integer", nullable=True),
        Column("population_total", "integer", nullable=True),
        Column("ratio", "number", nullable=True),
        Column("low", "number", nullable=True),
        Column("high", "number", nullable=True),
        Column("geography"),
        Column("age_base"),
        Column("source"),
        Column("reference_date"),
    ),
)
# Whether a theme agrees with a person's coding well enough to be counted (`quality.floor`).
FIT, NOT_FIT, TOO_FEW = "fit for counts", "not fit for counts", "too few to tell"
AGREEMENT = Table(
    "agreement",
    Agreement,
    ("question_id", "theme_id"),
    (
        *_THEME,
        Column("code"),  # what a person calls it; `themes` themes stand for it together
        Column("themes", "integer"),
        Column("responses", "integer"),
        Column("human", "integer"),
        Column("computer", "integer"),
        Column("both", "integer"),
        *_interval("f1"),
        *_interval("kappa"),
        Column("alpha", "number", nullable=True),
        *_interval("difference"),  # the computer's share of responses, less the person's
        Column("verdict", values=(FIT, NOT_FIT, TOO_FEW)),
    ),
)
AGREEMENT_PARTS = Table(
    "agreement_parts",
    AgreementParts,
    ("split", "part", "measure"),
    (
        Column("split"),
        Column("part"),
        Column("measure"),
        Column("responses", "integer"),
        *_interval("f1"),
        Column("coding"),  # a hash of the computer's coding that was measured: another one has not been
    ),
)
# What people coded for a run: a file given to `themes score --learn`, and passages that they decided in the workbook.
TRUTH = Table("truth", Codes, CODES.key, CODES.columns)
# The passages of the questions that people's codes were carried to; and what the answers that taught are given by what
# the others taught, which is what agreement is measured on.
LEARNED = Table("learned", Matches, _MATCH_KEY, _MATCH_COLUMNS)
HELD = Table("held", Matches, _MATCH_KEY, _MATCH_COLUMNS)
# What people's codes teach beside the themes as proposed, on codes that were held back; `needed`: how many more to try.
LESSONS = Table(
    "lessons",
    Lessons,
    ("question_id", "measure"),
    (
        Column("question_id"),
        Column("measure"),
        Column("coded", "integer"),
        Column("needed", "integer"),
        *_interval("proposed"),
        *_interval("learned"),
        *_interval("gain"),
        Column("used", "flag"),
    ),
)
# The code of people's own that each theme stands for, where their codes are no labels of the themes; "" where none.
COUNTERPARTS = Table(
    "counterparts",
    Counterparts,
    ("question_id", "theme_id"),
    (
        *_THEME,
        Column("code"),
        Column("responses", "integer"),
        Column("share", "number"),  # of these, how many people would give the code
    ),
)
# Of what was held back: how strong codes were said to be, and how many of them people gave.
RELIABILITY = Table(
    "reliability",
    Reliability,
    ("question_id", "low"),
    (
        Column("question_id"),
        Column("low", "number"),
        Column("high", "number"),
        Column("codes", "integer"),
        Column("strength", "number"),
        Column("right", "number"),
    ),
)
TABLES: tuple[Table[pd.DataFrame], ...] = (
    RAW, RESPONDENTS, CHARACTERISTICS, CLOSED, POSITIONS, CODES, CLEAN, FINDINGS, REDACTED, TRIAGE, PASSAGES,
    EMBEDDINGS, FRAME, FRAMED, PROPOSALS, MATCHES, EXAMPLES, LINKS, DECISIONS, REVIEWED, CODEFRAME, ASSIGNED, THEMES,
    QUOTES, BREAKDOWN, CLOSED_COUNTS, ACCOUNTING, POPULATION, DIFFERENCES, INTERSECTIONS, REPRESENTATION,
    AGREEMENT, AGREEMENT_PARTS, TRUTH, LEARNED, HELD, LESSONS, COUNTERPARTS,
    RELIABILITY, POINTS, REPLIES, ACTIONS,
)  # fmt: skip


def quote_target(start: int, end: int, quote: str) -> str:
    """How DECISIONS names a quote: its span and a hash of its words, so that a decision lapses when they change."""
    return f"{start}-{end}|{short_hash(quote)}"


def short_hash(words: str) -> str:
    """Sixteen hexadecimal digits that stand for words where the words themselves must not."""
    return hashlib.sha256(words.encode()).hexdigest()[:16]


def numbers_hash(sentence: str) -> str:
    """A hash of a sentence's numbers, so that what an officer wrote lapses when they change, not with a label."""
    return short_hash(" ".join(re.findall(r"\d+", sentence)))
