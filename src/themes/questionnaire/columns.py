"""Columns: what a single column may be used for, likeliest first."""

import re
from collections.abc import Iterator, Sequence

from themes.categories import categorise, is_blank, is_declined, is_dont_know, several, takes_several
from themes.categories.kinds import read_kind
from themes.categories.permissions import read_permission
from themes.questionnaire.answers import question_guesses
from themes.questionnaire.evidence import (
    CODE,
    COORDINATE,
    EMAIL,
    IP_ADDRESS,
    NUMBER,
    PHONE,
    POSTCODE,
    Evidence,
)
from themes.questionnaire.guess import Guess, Role
from themes.questionnaire.scales import find_scale
from themes.questionnaire.wordings import (
    ADMINISTRATION,
    CHANNEL,
    CHANNELS,
    CHARACTERISTICS,
    CONSENT,
    GENDERS,
    KIND,
    LOCALITY,
    MAY_PUBLISH,
    OPINION,
    OTHER_AXES,
    OTHER_SPECIFY,
    PEOPLE,
    PERSONAL,
    POSTCODE_HEADER,
    RESPONDENT_ID,
    SUBMITTED,
    TAGS,
)

# So much of what people answered must be known categories before a column is taken for a characteristic.
KNOWN_ENOUGH = 0.5
# ... and so much where the header does not say so.
KNOWN_WITHOUT_WORDING = 0.85
# Characteristics whose categories are like no other question's answers: they are known by their answers alone.
TELLING = ("ethnicity", "religion", "sexual_orientation", "marital", "age", "sex")
# Select-all questions that their options tell: so many of them at least.
MANY_OPTIONS = ("condition", "national_identity")
LEAST_OPTIONS = 3
LIMITS = "disability_limits"
# A characteristic's answers are among the commonest values of its column.
COMMONEST = 4
# Of so many people two are in one group: a column in which no answer repeats tells no characteristic by its answers.
SOME_REPEAT = 15
# Characteristics that people answer with yes or no: the answers do not tell them from any other question.
YES_OR_NO = frozenset({"disability", "carer", "care_experience", "veteran", "pregnancy", "trans", "island"})
# So many rows show that a column holds a different code in each.
ROWS_OF_CODES = 10
# "Response" may be what somebody answered: it is an id where its cells are codes.
BARE_ID = re.compile(r"^\W*(response|respondent|participant|submission|contributor)\W*$", re.IGNORECASE)
# A quiz's columns beside every question: "Points - What ...?" and "Feedback - What ...?".
QUIZ = re.compile(r"^\W*(points|feedback)\s+[-–]\s", re.IGNORECASE)
KINDS_OF_AREA = frozenset("urban suburban rural city town village countryside semi-rural island remote".split())
# A cell of codes holds a few words; an analyst's note holds sentences.
CODE_WORDS = 8
# A survey tool's own field has a short name.
FIELD_WORDS = 6
YEAR = re.compile(r"^(19|20)\d\d$")
TOOL_FIELDS = frozenset(
    "startdate enddate status ipaddress progress duration finished recordeddate _recordid recipientlastname "
    "recipientfirstname recipientemail externaldatareference locationlatitude locationlongitude distributionchannel "
    "userlanguage".split()
)


def candidates(column: Evidence, *, after: str = "", is_long: bool = False) -> list[Guess]:
    """What a column may be, likeliest first; the last needs no other column to be out of the way.

    Args:
        column: its evidence.
        after: the name of the characteristic that the column before it is, if it is one.
        is_long: whether each row is an answer, so that a person's id repeats.
    """
    found = [*_special(column, after, is_long), *question_guesses(column)]
    return [guess.with_columns(column.name) for guess in found]


def _guess(role: Role, because: str, weight: float = 1.0, name: str = "") -> Guess:
    return Guess(role, (), because, weight=weight, name=name)


def _special(column: Evidence, after: str, is_long: bool) -> Iterator[Guess]:
    """The roles that are not a question's."""
    if not column.filled:
        yield _guess("blank", "holds nothing")
        return
    if column.code.casefold() in TOOL_FIELDS:
        yield from _tool_field(column)
        return
    if QUIZ.search(column.name) and not column.is_own_words:
        yield _guess("administration", "a quiz's points or feedback")
        return
    yield from _codes(column)
    yield from _identity(column, is_long)
    yield from _dates(column)
    if not column.is_own_words:
        yield from _about_the_respondent(column, after)
    if column.says(PERSONAL) or column.share(EMAIL) >= 0.5:
        yield _guess("personal", "names or finds a person, or an organisation")
    elif any(column.share(pattern) >= 0.8 for pattern in (IP_ADDRESS, PHONE, COORDINATE)):
        yield _guess("personal", "holds what finds a person: internet addresses, telephone numbers or places on a map")
    elif not column.is_own_words:
        yield from _by_answers(column)
    yield from _administration(column)
    if column.distinct == column.rows >= ROWS_OF_CODES and column.share(CODE) >= 0.95:
        yield _guess("id", "a code in every row, all different", 0.5)
        yield _guess("administration", "another id")


def _codes(column: Evidence) -> Iterator[Guess]:
    """What analysts wrote beside the answers: codes, which are used, and notes, which may name people."""
    if column.says(TAGS) and not column.name.endswith("?"):
        if column.mean_words <= CODE_WORDS:
            yield _guess("tags", "headed as analysts' codes")
        else:
            yield _guess("personal", "analysts' notes, which may name people")


def _administration(column: Evidence) -> Iterator[Guess]:
    """The tool's own fields, and consents that are no leave to publish."""
    if column.says(CONSENT) and not column.is_own_words:
        yield _guess("administration", "consent to something other than publication, or leave to write to them")
    words = len(column.name.split())
    # "Complete?" asks nobody anything.
    is_question = (column.name.rstrip().endswith("?") and words > 1) or words > FIELD_WORDS
    if QUIZ.search(column.name) and not column.is_own_words:
        yield _guess("administration", "a quiz's points or feedback")
    elif column.says(ADMINISTRATION) and not column.is_own_words and not is_question:
        yield _guess("administration", "the survey tool's own field")
    elif column.distinct == 1 and column.filled == column.rows > 4 and not is_question:
        yield _guess("administration", "the same in every row")


def _tool_field(column: Evidence) -> Iterator[Guess]:
    """A field that Qualtrics names in every language by the same id."""
    field = column.code.casefold()
    if field == "_recordid":
        yield _guess("id", "Qualtrics' id of the response", 3)
    elif field in ("recordeddate", "enddate", "startdate"):
        yield _guess("submitted_at", "Qualtrics' date", {"enddate": 3, "recordeddate": 2, "startdate": 1}[field])
        yield _guess("administration", "another date")
    elif field.startswith(("recipient", "ipaddress", "location")):
        yield _guess("personal", "names or finds a person")
    else:
        yield _guess("administration", "Qualtrics' own field")


def _identity(column: Evidence, is_long: bool) -> Iterator[Guess]:
    """An id: headed so, and one word in nearly every row."""
    headed = column.says(RESPONDENT_ID) or (column.says(BARE_ID) and column.share(CODE) >= KNOWN_WITHOUT_WORDING)
    if headed and column.filled >= 0.9 * column.rows and column.mean_words <= 2:
        unique = column.distinct == column.rows
        because = (
            "headed as an id, different in every row"
            if unique
            else f"headed as an id, {column.distinct:,} different in {column.rows:,} rows"
        )
        named = re.search(r"respon|submission|record", column.name, re.IGNORECASE)
        yield _guess("id", because, 2 + (unique != is_long) + 0.5 * bool(named))
        yield _guess("administration", "another id")


def _dates(column: Evidence) -> Iterator[Guess]:
    """The day of the response."""
    is_birth = column.says(CHARACTERISTICS["age"])
    for rank, pattern in enumerate(SUBMITTED):
        if column.says(pattern) and column.dates >= 0.8 and not is_birth:
            yield _guess("submitted_at", "headed as the date of the response, and holds dates", len(SUBMITTED) - rank)
            yield _guess("administration", "another date")
            return
    if column.dates >= 0.8 and not is_birth:
        yield _guess("submitted_at", "holds dates", 0.5)
        yield _guess("administration", "another date")


def _about_the_respondent(column: Evidence, after: str) -> Iterator[Guess]:
    """Who answered, what they allow, where they live, and the groups that they belong to."""
    asks_kind = bool(column.says(KIND))
    kinds = {value: read_kind(value) for value in column.counts if asks_kind or column.is_options}
    stated = sum(column.counts[value] for value, kind in kinds.items() if kind != "not stated") / column.filled
    several_kinds = len(set(kinds.values()) - {"not stated"}) > 1
    if (asks_kind and stated >= 0.3) or (stated >= 0.8 and several_kinds and column.is_options):
        yield _guess(
            "kind",
            "answers say individual or organisation",
            stated + several_kinds + 2 * asks_kind,
        )
    if column.says(CHANNEL) and column.is_options and sum(bool(CHANNELS.search(value)) for value in column.counts) >= 2:
        yield _guess("channel", "headed as how the response came, and says so")
    if column.says(PEOPLE) and column.share(NUMBER) >= 0.8:
        yield _guess("people", "headed as how many people a response speaks for")
    if _is_permission(column):
        yield _guess(
            "may_publish", "asks whether the response may be published", 1 + ("publi" in column.name.casefold())
        )
    if column.says(OTHER_SPECIFY) and (after or _characteristic_of(column.wordings)) and not _is_select_all(column):
        yield _guess("personal", "a write-in about the person, which may identify them")
        return
    if column.share(POSTCODE) >= (0.3 if column.says(POSTCODE_HEADER) else 0.7):
        yield _guess("postcode", "holds postcodes")
        yield _guess("personal", "holds postcodes")
        return
    yield from _characteristics(column, after)
    places = (
        column.mean_words <= 6 and column.share(NUMBER) < 0.5 and not column.is_ticks and not find_scale(column.counts)
    )
    if column.says(LOCALITY) and places and not column.units_repeat:
        lives = any("live" in wording.casefold() for wording in column.wordings)
        yield _guess("locality", "asks where people live", 1 + column.is_options + lives)
    for name, pattern in OTHER_AXES.items():
        if column.says(pattern) and column.is_options and column.distinct > 1:
            yield _guess("characteristic", "asks about the respondent; kept as the form words it", 0.5, name)


def _is_permission(column: Evidence) -> bool:
    """Whether a column asks for leave to publish: headed so, with answers that give or refuse it."""
    if not column.says(MAY_PUBLISH) or column.distinct > 8:
        return False
    read = {value: read_permission(value) for value in column.counts}
    allowed = any(meaning != "no" for meaning in read.values())
    refused = any(re.search(r"\bno\b|\bnot\b|n['’]t", value.casefold()) for value in read)
    return allowed or refused


def _characteristics(column: Evidence, after: str) -> Iterator[Guess]:
    """The characteristic that the header asks about, where the answers agree."""
    named = _characteristic_of(column.wordings)
    if named and column.says(OPINION) and (named in YES_OR_NO or known_share(named, column) < KNOWN_ENOUGH):
        return
    if (
        after == "disability"
        and (not named or named == "disability")
        and known_share("condition", column) >= KNOWN_ENOUGH > known_share("disability", column)
    ):
        named = "condition"  # "If yes, which of these apply to you?"
    if named:
        yield from _named(named, column)
    elif {value.casefold() for value in column.counts} <= KINDS_OF_AREA and column.distinct > 1:
        yield _guess("characteristic", "asks about the kind of area; kept as the form words it", 1, "area_type")


def _named(named: str, column: Evidence) -> Iterator[Guess]:
    """The characteristic that a header names, as far as the answers are its answers."""
    asks, share = named.replace("_", " "), known_share(named, column)
    if named == "sex" and _offers_genders(column):
        yield _guess("characteristic", "asks about gender; kept as the form words it", 1, "gender")
    elif _is_numbered(named, column):
        because = f"asks about {asks}, but its answers are numbers: export it again with the answers in words"
        yield _guess("unsure", because, 1, named)
    elif share >= KNOWN_ENOUGH or (named == "age" and (column.dates >= 0.8 or column.share(YEAR) >= 0.8)):
        exact = 0.5 * (named == "sex" and bool(re.search(r"\bsex\b", column.name, re.IGNORECASE)))
        yield _guess("characteristic", f"asks about {asks}; {share:.0%} of answers known", 1 + share + exact, named)
        if named == "disability":
            yield _guess("characteristic", "a second question about disability: how far it limits", 0.5, LIMITS)
        if named == "age":
            yield _guess("personal", "a date of birth, or another age")
    elif named not in ("carer", "sex") and column.is_options and column.distinct > 1:
        because = f"may be the characteristic {named}, but only {share:.0%} of answers are known; or a closed question"
        yield _guess("unsure", because, 1, named)


def _offers_genders(column: Evidence) -> bool:
    """Whether a question says gender and not sex, and has answers that are genders and no sexes."""
    asks_sex = any(re.search(r"\bsex\b", wording, re.IGNORECASE) for wording in column.wordings)
    return not asks_sex and column.is_options and any(GENDERS.search(value) for value in column.counts)


def _is_numbered(named: str, column: Evidence) -> bool:
    """Whether a characteristic's answers are numbers that stand for answers, as tools export "numeric values"."""
    if column.share(NUMBER) < KNOWN_WITHOUT_WORDING or not column.is_scale:
        return False
    return named == "age" or known_share(named, column) < KNOWN_ENOUGH


def _by_answers(column: Evidence) -> Iterator[Guess]:
    """The characteristic that the answers alone tell, whatever the header says."""
    if column.distinct == column.filled >= SOME_REPEAT:
        return
    commonest = [value for value, _ in column.counts.most_common(COMMONEST)]
    for name in TELLING:
        if not any(categorise(name, value) for value in commonest):
            continue
        known = {value for value in column.counts if categorise(name, value)}
        least = 2 if name == "sex" else 3
        if (
            len(known) >= least
            and known_share(name, column) >= KNOWN_WITHOUT_WORDING
            and not column.is_scale
            and column.share(NUMBER) < 0.5
        ):
            yield _guess("characteristic", f"its answers are those of {name.replace('_', ' ')}", 0.9, name)
            return


def _characteristic_of(wordings: Sequence[str]) -> str:
    return next(
        (name for name, pattern in CHARACTERISTICS.items() if any(pattern.search(wording) for wording in wordings)), ""
    )


def known_share(characteristic: str, column: Evidence) -> float:
    """The share of the given answers that are known categories of a characteristic; declined ones are left out."""
    known = given = 0
    for value, times in column.counts.items():
        if is_declined(value) or is_dont_know(value) or is_blank(value):
            continue
        parts = several(characteristic, value) if takes_several(characteristic) else [value]
        given += times
        known += times if parts and all(categorise(characteristic, part) for part in parts) else 0
    return known / given if given else 1.0


def _is_select_all(column: Evidence) -> bool:
    """Whether a header that ends like a box's is that of a question with options: "If yes, please specify"."""
    return column.is_options and known_share("condition", column) >= KNOWN_ENOUGH


def _knows_all(characteristic: str, options: Sequence[str]) -> bool:
    """Whether nearly all of several options are a characteristic's: "Do you have any of the following?"."""
    known = [option for option in options if categorise(characteristic, option)]
    return len(known) >= max(LEAST_OPTIONS, KNOWN_WITHOUT_WORDING * len(options))


def characteristic_of_group(guess: Guess) -> Guess:
    """A select-all question of several columns as the characteristic it asks about, where most options are known."""
    named = _characteristic_of([guess.name]) or next(
        (name for name in MANY_OPTIONS if _knows_all(name, guess.options)), ""
    )
    if not named:
        return guess
    known = [option for option in guess.options if categorise(named, option)]
    if len(known) < KNOWN_ENOUGH * len(guess.options):
        return guess
    because = (
        f"asks about {named.replace('_', ' ')}, a column an answer; {len(known)} of {len(guess.options)} answers known"
    )
    return Guess("characteristic", guess.columns, because, name=named, options=guess.options)
