"""What must hold of every table: bounds agree with counting every possible world, and nothing small comes out."""

import itertools
from collections.abc import Iterator

import pandas as pd
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from themes.consultation import ClosedQuestion, Disclosure
from themes.disclosure import audit
from themes.disclosure.bounds import Row, Theme, cell_intervals, individuals_interval
from themes.disclosure.risks import SPLIT, Place, is_small, risks
from themes.disclosure.suppression import suppress, uncovered
from themes.equality import break_down
from themes.equality.groups import merge_small
from themes.tables import ASSIGNED, CHARACTERISTICS, CLOSED, CODEFRAME, MISSING_GROUPS, RESPONDENTS, REVIEWED
from themes.tallies import count_closed, count_themes

THRESHOLD = 3
quick = settings(max_examples=150, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
slow = settings(max_examples=40, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])


@st.composite
def true_themes(draw: st.DrawFn) -> Theme:
    """A theme with true counts: up to three characteristics of two or three groups each."""
    bases = [draw(st.lists(st.integers(THRESHOLD, 5), min_size=2, max_size=3)) for _ in range(draw(st.integers(1, 3)))]
    people = max(map(sum, bases))
    bases = [[*groups[:-1], groups[-1] + people - sum(groups)] for groups in bases]
    individuals = draw(st.integers(0, people))
    rows = tuple(Row(_shared_out(draw, individuals, groups), tuple(groups)) for groups in bases)
    organisation_base = draw(st.integers(0, 7))
    organisations = draw(st.integers(0, organisation_base))
    hides = draw(st.booleans())
    responses = individuals + organisations
    return Theme(responses, None if hides else individuals, people, organisation_base, rows)


def _shared_out(draw: st.DrawFn, total: int, bases: list[int]) -> tuple[int, ...]:
    """Counts that add up to a total, none over its base."""
    counts: list[int] = []
    for number, base in enumerate(bases):
        left, room = total - sum(counts), sum(bases[number + 1 :])
        counts.append(draw(st.integers(max(0, left - room), min(base, left))))
    return tuple(counts)


@st.composite
def told_themes(draw: st.DrawFn) -> Theme:
    """A theme of which any cells are hidden."""
    theme = draw(true_themes())
    for number, row in enumerate(theme.rows):
        counts = tuple(None if draw(st.booleans()) else count for count in row.counts)
        theme = theme.with_row(number, Row(counts, row.bases))
    return theme


def worlds(theme: Theme) -> Iterator[dict[Place, int]]:
    """Every way in which the hidden numbers may be what the published ones allow; SPLIT is the individuals."""
    for individuals in range(theme.responses + 1):
        if individuals > theme.individual_base or theme.responses - individuals > theme.organisation_base:
            continue
        if theme.individuals not in (None, individuals):
            continue
        for filled in itertools.product(*(_fillings(row, individuals) for row in theme.rows)):
            cells = {
                Place(number, place): count
                for number, (row, counts) in enumerate(zip(theme.rows, filled, strict=True))
                for place, count in zip(row.hidden, counts, strict=True)
            }
            yield {SPLIT: individuals, **cells}


def _fillings(row: Row, individuals: int) -> list[tuple[int, ...]]:
    ranges = (range(row.bases[place] + 1) for place in row.hidden)
    return [counts for counts in itertools.product(*ranges) if sum(counts) + row.shown_total == individuals]


def possible(theme: Theme, knowing: tuple[Place, int] | None = None) -> dict[Place, set[int]]:
    """Every value of every hidden number. Rows meet in the individuals only, so that one row is filled at a time."""
    values: dict[Place, set[int]] = {}
    for world in _linked_worlds(theme, knowing):
        for place, found in world.items():
            values.setdefault(place, set()).update(found)
    return values


def _linked_worlds(theme: Theme, knowing: tuple[Place, int] | None) -> Iterator[dict[Place, set[int]]]:
    for individuals in range(theme.responses + 1):
        fits = individuals <= theme.individual_base and theme.responses - individuals <= theme.organisation_base
        if not fits or theme.individuals not in (None, individuals):
            continue
        if knowing and knowing[0] == SPLIT and knowing[1] != individuals:
            continue
        world: dict[Place, set[int]] = {SPLIT: {individuals}}
        for number, row in enumerate(theme.rows):
            fillings = _fillings(row, individuals)
            if knowing and knowing[0].row == number:
                where = row.hidden.index(knowing[0].cell)
                fillings = [counts for counts in fillings if counts[where] == knowing[1]]
            if not fillings:
                break
            world |= {Place(number, place): {c[i] for c in fillings} for i, place in enumerate(row.hidden)}
        else:
            yield world


@quick
@given(told_themes())
def test_the_bounds_are_those_of_every_possible_world(theme: Theme) -> None:
    values = possible(theme)
    individuals = individuals_interval(theme)
    assert values[SPLIT] == set(range(individuals.low, individuals.high + 1))
    for number, row in enumerate(theme.rows):
        for place, interval in cell_intervals(row, individuals).items():
            assert values[Place(number, place)] == set(range(interval.low, interval.high + 1))


@settings(quick, max_examples=60)
@given(told_themes())
def test_filling_a_row_at_a_time_finds_the_same_values_as_filling_all_rows_at_once(theme: Theme) -> None:
    assume(sum(len(row.hidden) for row in theme.rows) <= 5)
    values: dict[Place, set[int]] = {}
    for world in worlds(theme):
        for place, count in world.items():
            values.setdefault(place, set()).add(count)
    assert values == possible(theme)


@quick
@given(told_themes())
def test_the_risks_are_those_that_counting_every_world_finds(theme: Theme) -> None:
    values = possible(theme)
    expected = {
        place
        for place, found in values.items()
        if place != SPLIT and any(is_small(n, THRESHOLD) for n in found)
        and (max(found) < THRESHOLD or len(found) == 1 if theme.rows[place.row].is_wholly_hidden
             else not set(range(THRESHOLD + 1)) <= found)
    }  # fmt: skip
    if theme.individuals is None and _split_is_known_too_well(theme, values[SPLIT]):
        expected.add(SPLIT)
    assert set(risks(theme, THRESHOLD)) == expected | set(_insiders(theme, values))


def _split_is_known_too_well(theme: Theme, individuals: set[int]) -> bool:
    organisations = {theme.responses - count for count in individuals}
    hidden_well = set(range(min(THRESHOLD, theme.organisation_base) + 1)) <= organisations or (
        set(range(min(THRESHOLD, theme.individual_base) + 1)) <= individuals
    )
    return not hidden_well and any(is_small(count, THRESHOLD) for count in individuals | organisations)


def _insiders(theme: Theme, values: dict[Place, set[int]]) -> Iterator[Place]:
    """Cells of one person who then knows a small number of others; cells that a lone organisation then knows."""
    for place, found in values.items():
        if place == SPLIT or 1 not in found:
            continue
        others = {where: known for where, known in possible(theme, (place, 1)).items() if where != place}
        individuals = others.pop(SPLIT)
        if theme.individuals is None:
            others |= {Place(-2, 0): individuals, Place(-2, 1): {theme.responses - n for n in individuals}}
        if any(len(known) == 1 and is_small(min(known), THRESHOLD) for known in others.values()):
            yield place
    alone = theme.responses - 1
    if theme.individuals is None and alone in values[SPLIT]:
        for place, known in possible(theme, (SPLIT, alone)).items():
            if place != SPLIT and len(known) == 1 and is_small(min(known), THRESHOLD):
                yield place


@quick
@given(true_themes())
def test_suppression_hides_every_small_cell_and_leaves_no_risk_that_hiding_can_help(theme: Theme) -> None:
    told = suppress(theme, THRESHOLD)
    left = risks(told, THRESHOLD)
    for row, published in zip(theme.rows, told.rows, strict=True):
        for true, count in zip(row.counts, published.counts, strict=True):
            assert count in (None, true)
            assert count is None or not is_small(count, THRESHOLD)
    assert all(place == SPLIT or told.rows[place.row].is_wholly_hidden for place in left)
    if left and theme.individuals is None:
        assert all(row.is_wholly_hidden for row in told.rows)


@quick
@given(true_themes())
def test_after_suppression_every_small_cell_may_be_anything_from_none_to_the_threshold(theme: Theme) -> None:
    told = suppress(theme, THRESHOLD)
    assume(not risks(told, THRESHOLD) and not uncovered(theme, told, THRESHOLD))
    values = possible(told)
    for number, row in enumerate(theme.rows):
        for place, count in enumerate(row.counts):
            if is_small(count or 0, THRESHOLD):
                assert set(range(THRESHOLD + 1)) <= values[Place(number, place)]


@quick
@given(
    st.dictionaries(
        st.sampled_from(["a", "b", "c", "d", "e", *MISSING_GROUPS]),
        st.tuples(st.integers(0, 30), st.integers(0, 30)),
        min_size=1,
    )
)
def test_merged_groups_reach_the_minimum_in_every_question_and_lose_nobody(sizes: dict[str, tuple[int, int]]) -> None:
    names = merge_small(sizes, 10)
    assert set(names) == set(sizes)
    if len(set(names.values())) > 1:
        for published in set(names.values()):
            parts = [sizes[name] for name in sizes if names[name] == published]
            assert all(sum(bases) >= 10 for bases in zip(*parts, strict=True))


RULES = Disclosure(threshold=3, group_minimum=5, percent_base=10)


@st.composite
def consultations(draw: st.DrawFn) -> tuple[pd.DataFrame, ...]:
    """A small consultation: two questions, four themes, two characteristics."""
    number = draw(st.integers(8, 45))
    random = draw(st.randoms(use_true_random=False))
    ids = [f"r{place:02}" for place in range(number)]
    share = draw(st.sampled_from([0.0, 0.1, 0.3]))
    kinds = ["organisation" if random.random() < share else "individual" for _ in ids]
    reviewed = [(i, q) for i in ids for q in ("q1", "q2") if random.random() < 0.9]
    chances = {theme: draw(st.sampled_from([0.0, 0.1, 0.3, 0.6, 0.95])) for theme in ("t1", "t2", "t3", "t4")}
    assigned = [(i, q, t) for i, q in reviewed for t, chance in chances.items() if random.random() < chance]
    groups = {"age": ["young", "middle", "old", "Not answered"], "sex": ["F", "M", "Prefer not to say"]}
    held = [(i, name, random.choice(values)) for i in ids for name, values in groups.items()]
    return _tables(list(zip(ids, kinds, strict=True)), reviewed, assigned, held)


def _tables(
    respondents: list[tuple[str, str]],
    reviewed: list[tuple[str, str]],
    assigned: list[tuple[str, str, str]],
    held: list[tuple[str, str, str]],
) -> tuple[pd.DataFrame, ...]:
    people = pd.DataFrame(respondents, columns=["respondent_id", "kind"]).assign(
        source_id="",
        people=1,
        may_publish="no",
        locality="",
        submitted_at="",
        source="",
        channel="",
        standing="in time",
    )
    answers = pd.DataFrame(reviewed, columns=["respondent_id", "question_id"], dtype="str").assign(
        submission=1, status="analysed", campaign_id="", redacted_text="words"
    )
    raised = pd.DataFrame(assigned, columns=["respondent_id", "question_id", "theme_id"], dtype="str").assign(
        strength=1.0, start=0, end=5, assigned_by="computer"
    )
    codes = pd.DataFrame([(q, t) for q in ("q1", "q2") for t in ("t1", "t2", "t3", "t4")])
    codeframe = codes.set_axis(["question_id", "theme_id"], axis=1).assign(
        parent_id="", label="", description="", keywords="", stability=1.0, decision=""
    )
    characteristics = pd.DataFrame(held, columns=["respondent_id", "characteristic", "group"], dtype="str")
    return (
        ASSIGNED.check(raised),
        CODEFRAME.check(codeframe),
        REVIEWED.check(answers),
        RESPONDENTS.check(people),
        CHARACTERISTICS.check(characteristics),
    )


@slow
@given(consultations())
def test_no_published_table_lets_a_reader_work_out_a_small_number(tables: tuple[pd.DataFrame, ...]) -> None:
    assigned, codeframe, reviewed, respondents, characteristics = tables
    themes = count_themes(assigned, codeframe, reviewed, respondents, RULES)
    breakdown = break_down(themes, assigned, reviewed, (respondents, characteristics), RULES)
    assert audit(themes, breakdown, RULES) == []
    counts = [*breakdown["count"].dropna(), *themes[["responses", "individuals", "organisations"]].stack().dropna()]
    assert not any(is_small(int(count), RULES.threshold) for count in counts)
    assert breakdown["base"].ge(RULES.group_minimum).all()


@slow
@given(consultations(), st.integers(0, 1000))
def test_the_order_of_rows_changes_nothing(tables: tuple[pd.DataFrame, ...], seed: int) -> None:
    def published(given_tables: list[pd.DataFrame]) -> tuple[pd.DataFrame, pd.DataFrame]:
        assigned, codeframe, reviewed, respondents, characteristics = given_tables
        themes = count_themes(assigned, codeframe, reviewed, respondents, RULES)
        return themes, break_down(themes, assigned, reviewed, (respondents, characteristics), RULES)

    shuffled = [table.sample(frac=1, random_state=seed) for table in tables]
    for one, other in zip(published(list(tables)), published(shuffled), strict=True):
        pd.testing.assert_frame_equal(one, other)


@quick
@given(st.lists(st.sets(st.sampled_from("abcd"), min_size=1, max_size=2), min_size=1, max_size=11), st.booleans())
def test_no_closed_question_lets_a_reader_work_out_a_small_number(chosen: list[set[str]], one_each: bool) -> None:
    chosen = [set(sorted(options)[:1]) if one_each else options for options in chosen]
    rows = [(f"r{number:02}", "c1", option) for number, options in enumerate(chosen) for option in sorted(options)]
    closed = CLOSED.check(pd.DataFrame(rows, columns=["respondent_id", "question_id", "option"]))
    respondents = _tables([(f"r{number:02}", "individual") for number in range(len(chosen))], [], [], [])[3]
    question = ClosedQuestion(
        id="c1", text="", column="", kind="single" if one_each else "multiple", options=(*"abcd",)
    )
    table = count_closed(closed, respondents, [question], RULES)
    answered, counts = len(chosen), table["count"].tolist()
    assert not any(is_small(count, RULES.threshold) for count in counts if not pd.isna(count))
    if answered < RULES.threshold:
        assert all(pd.isna(count) for count in [*counts, *table["base_answered"]])
        return
    hidden = [place for place, count in enumerate(counts) if pd.isna(count)]
    shown = sum(count for count in counts if not pd.isna(count))
    fits = [
        world
        for world in itertools.product(range(answered + 1), repeat=len(hidden))
        if (sum(world) + shown == answered if one_each else sum(world) + shown >= answered)
    ]
    for number, place in enumerate(hidden):
        if is_small(sum("abcd"[place] in options for options in chosen), RULES.threshold):
            assert set(range(RULES.threshold + 1)) <= {world[number] for world in fits}
