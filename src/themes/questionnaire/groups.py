"""Groups: columns side by side that belong to one question: its options, its ranks, its statements."""

import re
from collections.abc import Sequence

from themes.categories.ticks import TICKED, UNTICKED
from themes.questionnaire.evidence import OWN_WORDS, Evidence
from themes.questionnaire.guess import Guess
from themes.questionnaire.wordings import OTHER_SPECIFY, RANKING, SUBMITTER, TAGS

# How a tool joins a question to its part: "Question - Part", "Question: Part", "Question [Part]", "Question / Part".
PARTED = re.compile(r"^(?P<question>.+?)(?:\s+[-–—:/>]+\s+|:\s+|\s*\[)(?P<part>[^\[\]]+?)\]?\s*$", re.DOTALL)
JOINTS = (" - ", " – ", " — ", ": ", " [", " / ", " > ", " >> ", "[")
# "Option:Question", as Alchemer does it: so many words after a colon are a question that its options stand before.
LEAST_QUESTION = 3
# Codes that number the columns of one question: Q5_1, Q5_2; q5.1; Q5r1; Q5[SQ001].
CODED = re.compile(r"^(?P<question>[A-Za-z]*\d+[a-z]?)(?:[_.]|r|\[)(?P<part>\w+?)\]?$")


def find_groups(columns: Sequence[Evidence]) -> list[list[Evidence]]:
    """The runs of neighbouring columns, two or more, that share their question."""
    groups: list[list[Evidence]] = []
    shared: set[str] = set()
    for column in columns:
        # What analysts ticked is no question, nor is what a tool knows of who sent the form in.
        questions = set() if column.says(TAGS) or column.says(SUBMITTER) else _questions(column)
        if groups and groups[-1][-1].place == column.place - 1 and shared & questions:
            groups[-1].append(column)
            shared &= questions
        else:
            groups.append([column])
            shared = questions
    return [group for group in groups if len(group) > 1]


def question_of(group: Sequence[Evidence]) -> str:
    """The wording that the columns of a group share, before its parts or after; or the parts, where that is all."""
    for wordings in (beginnings, _endings):
        if shared := set.intersection(*(wordings(column.name) for column in group)):
            return max(shared, key=len)
    return " / ".join(column.name for column in group) if all(map(_is_own_name, group)) else group[0].name


def part_of(column: Evidence, question: str) -> str:
    """What a column of a group stands for: the rest of its name, or the one thing that it holds."""
    rest = column.name[len(question) :].strip(" -–—:/>[]") if column.name.startswith(question) else ""
    if column.name.endswith(f":{question}"):
        rest = column.name.removesuffix(f":{question}").strip()
    if rest and not re.fullmatch(r"\(\d+\)", rest):
        return rest
    return next(iter(column.counts), column.name) if column.distinct == 1 else column.name


def explain_group(group: Sequence[Evidence]) -> list[Guess]:
    """What the columns of a group are: one closed question together, or nothing that could be said of them together."""
    question = question_of(group)
    texts = [column for column in group if _is_text(column)]
    rest = [column for column in group if column not in texts and column.filled]
    if len(rest) < 2:
        return []
    ticks = [column for column in rest if _is_tick(column, part_of(column, question))]
    if len(ticks) == len(rest) and _are_ticks(rest):
        return [
            _closed(rest, question, "multiple", "each column holds a tick for one option"),
            *_write_ins(texts, rest),
        ]
    if _are_ranks(rest, question):
        return [
            _closed(rest, question, "ranking", "each column holds the rank that one option was given"),
            *_write_ins(texts, rest),
        ]
    return []


def _questions(column: Evidence) -> set[str]:
    """What a column may share with its neighbours: a wording, or a code."""
    coded = CODED.match(column.code or column.name)
    wordings = {f"wording {wording}" for wording in (*beginnings(column.name), *_endings(column.name))}
    wordings |= {"nothing but the option"} if _is_own_name(column) else set()
    return wordings | ({f"code {coded['question']}"} if coded and not _says_text(column) else set())


def beginnings(name: str) -> set[str]:
    """Every beginning of a name that ends where a part may begin."""
    plain = re.sub(r" \(\d+\)$", "", name)
    found = {plain} if plain != name else set()
    for joint in JOINTS:
        place = name.find(joint)
        while place > 0:
            found.add(name[:place].strip())
            place = name.find(joint, place + 1)
    found |= {name[: mark.end()] for mark in re.finditer(r"\?(?=\s*\S)", name)}
    return {wording for wording in found if len(wording) > 2}


def _endings(name: str) -> set[str]:
    """Every end of a name that stands after a colon and is long enough to be a question."""
    ends = [name[mark.end() :].strip() for mark in re.finditer(":", name)]
    return {end for end in ends if len(end.split()) >= LEAST_QUESTION}


def _is_own_name(column: Evidence) -> bool:
    """Whether a column holds its own header or nothing: an option whose question the export does not name."""
    return column.distinct == 1 and next(iter(column.counts)).casefold() == column.name.casefold()


def _says_text(column: Evidence) -> bool:
    return column.code.endswith("_TEXT")


def _is_text(column: Evidence) -> bool:
    """Whether a column of a group is the box beside its options, in which people write."""
    if _says_text(column):
        return True
    written = column.distinct > 2 and not column.is_scale and not column.is_options
    specified = bool(OTHER_SPECIFY.search(column.name)) and column.distinct > 1
    return column.is_own_words or written or specified


def _is_tick(column: Evidence, part: str) -> bool:
    values = {value.casefold() for value in column.counts}
    named = len(values) == 1 and (
        values == {part.casefold()} or column.filled < column.rows or len(part.split()) < OWN_WORDS
    )
    return named or values <= TICKED | UNTICKED


def _are_ticks(columns: Sequence[Evidence]) -> bool:
    """Ticks stand for options: not everybody has them all, and not each is a question that everybody answered."""
    words = {value.casefold() for column in columns for value in column.counts}
    if not words <= TICKED | UNTICKED:
        return True
    if words & UNTICKED and words & TICKED:
        # "Yes" and "No" under each of several statements are answers to it, unless all columns are full of digits.
        return (
            words <= {"0", "1"}
            or words <= {"true", "false"}
            or any("tick" in w or "select" in w or "check" in w or "quoted" in w for w in words)
        )
    return True


def _are_ranks(columns: Sequence[Evidence], question: str) -> bool:
    """Whether columns hold ranks: whole numbers up to how many columns there are, different ones in a row."""
    numbers = [set(column.counts) for column in columns]
    if not all(values and all(re.fullmatch(r"\d{1,2}", value) for value in values) for values in numbers):
        return False
    highest = max(int(value) for values in numbers for value in values)
    lowest = min(int(value) for values in numbers for value in values)
    return bool(RANKING.search(question)) and lowest >= 1 and highest <= max(len(columns), 3) + 1


def _closed(columns: Sequence[Evidence], question: str, kind: str, because: str) -> Guess:
    names = tuple(column.name for column in columns)
    options = tuple(part_of(column, question) for column in columns)
    return Guess(
        "closed", names, because, name=question, kind="multiple" if kind == "multiple" else "ranking", options=options
    )


def _write_ins(texts: Sequence[Evidence], rest: Sequence[Evidence]) -> list[Guess]:
    return [
        Guess("write_in", (column.name,), "the box for other answers", goes_with=rest[0].name)
        for column in texts
        if not column.is_own_words or OTHER_SPECIFY.search(column.name) or _says_text(column)
    ]
