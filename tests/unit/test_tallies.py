from collections.abc import Sequence

import pandas as pd

from themes.consultation import ClosedQuestion, Disclosure
from themes.tables import ASSIGNED, CLEAN, CLOSED, CODEFRAME, NO_THEME, RESPONDENTS, REVIEWED
from themes.tallies import account, count_closed, count_themes

RULES = Disclosure(threshold=5, group_minimum=10, percent_base=20)


def people(
    individuals: int = 0, organisations: int = 0, *, events: int = 0, unstated: int = 0, standing: str = "in time"
):
    kinds = [
        *[(f"i{n:03}", "individual") for n in range(individuals)],
        *[(f"o{n:03}", "organisation") for n in range(organisations)],
        *[(f"e{n:03}", "event note") for n in range(events)],
        *[(f"u{n:03}", "not stated") for n in range(unstated)],
    ]
    return RESPONDENTS.check(
        pd.DataFrame(kinds, columns=["respondent_id", "kind"], dtype="str").assign(
            source_id="", people=1, may_publish="no", locality="", submitted_at="", source="", channel="",
            standing=standing,
        )
    )  # fmt: skip


def answered(ids: Sequence[str], status: str = "analysed"):
    return REVIEWED.check(
        pd.DataFrame({"respondent_id": list(ids)}, dtype="str").assign(
            question_id="q1", submission=1, status=status, campaign_id="", redacted_text="words"
        )
    )


def raised(**themes: Sequence[str]):
    rows = [(person, theme, start) for theme, ids in themes.items() for start, person in enumerate(ids)]
    return ASSIGNED.check(
        pd.DataFrame(rows, columns=["respondent_id", "theme_id", "start"])
        .astype({"respondent_id": "str", "theme_id": "str"})
        .assign(question_id="q1", strength=1.0, end=5, assigned_by="computer")
    )


def codeframe(*themes: str):
    return CODEFRAME.check(
        pd.DataFrame({"theme_id": list(themes)}).assign(
            question_id="q1", parent_id="", label="", description="", keywords="", stability=1.0, decision=""
        )
    )


def test_a_heading_is_not_counted_and_its_themes_are():
    frame = codeframe("head", "t1", "t2").assign(parent_id=["", "head", "head"])
    people = answered(ids("i", 30)).assign(kind="individual")[["respondent_id", "kind"]]
    counted = count_themes(raised(t1=ids("i", 8), t2=ids("i", 9)), frame, answered(ids("i", 30)), people, RULES)
    assert list(zip(counted["theme_id"], counted["parent_id"], strict=True)) == [("t2", "head"), ("t1", "head")]


def tally(respondents: pd.DataFrame, **themes: Sequence[str]) -> dict[str, object]:
    """The one row of one theme, without what the codeframe says of it."""
    table = count_themes(
        raised(**themes), codeframe(*themes), answered(respondents["respondent_id"]), respondents, RULES
    )
    row = table.iloc[0].astype(object)
    return {name: None if pd.isna(row[name]) else row[name] for name in table.columns[6:-1]}


def ids(kind: str, number: int) -> list[str]:
    return [f"{kind}{n:03}" for n in range(number)]


def test_responses_are_people_however_many_passages_they_wrote():
    assert tally(people(40), t1=[*ids("i", 12), *ids("i", 12)])["responses"] == 12


def test_a_theme_has_its_percentage_of_everybody_who_answered():
    assert tally(people(30, 10), t1=[*ids("i", 9), *ids("o", 6)]) == {
        "responses": 15, "base": 40, "percent": 38, "individuals": 9, "organisations": 6, "event_mentions": 0,
        "status": "shown",
    }  # fmt: skip


def test_a_percentage_needs_a_base_of_twenty():
    assert tally(people(19), t1=ids("i", 9))["percent"] is None


def test_fewer_responses_than_the_threshold_are_hidden_with_all_that_follows_from_them():
    assert tally(people(40), t1=ids("i", 4)) == {
        "responses": None, "base": 40, "percent": None, "individuals": None, "organisations": None,
        "event_mentions": 0, "status": "suppressed",
    }  # fmt: skip


def test_of_just_as_many_as_the_threshold_somebody_alone_in_a_group_would_know_of_a_few_others_so_nothing_is_told():
    assert tally(people(40), t1=ids("i", 5))["responses"] is None
    assert tally(people(40), t1=ids("i", 6))["responses"] == 6


def test_just_as_many_individuals_as_the_threshold_hide_the_split_and_as_many_organisations_do_not():
    few_individuals = tally(people(40, 30), t1=[*ids("i", 5), *ids("o", 20)])
    assert (few_individuals["responses"], few_individuals["individuals"]) == (25, None)
    assert tally(people(40, 30), t1=[*ids("i", 20), *ids("o", 5)])["organisations"] == 5


def test_nobody_is_not_a_small_number():
    assert tally(people(40), t1=[])["responses"] == 0


def test_a_few_organisations_hide_the_split_and_leave_the_responses():
    counted = tally(people(40, 12), t1=[*ids("i", 20), *ids("o", 2)])
    assert (counted["responses"], counted["individuals"], counted["organisations"]) == (22, None, None)
    assert counted["status"] == "shown"


def test_a_few_individuals_hide_the_split_too():
    counted = tally(people(40, 30), t1=[*ids("i", 3), *ids("o", 20)])
    assert (counted["responses"], counted["individuals"], counted["organisations"]) == (23, None, None)


def test_where_one_organisation_answered_no_theme_tells_whether_it_was_theirs():
    respondents = people(40, 1)
    with_it, without_it = tally(respondents, t1=[*ids("i", 20), "o000"]), tally(respondents, t1=ids("i", 21))
    assert with_it == without_it
    assert with_it["organisations"] is None


def test_a_theme_that_nearly_everybody_raised_is_hidden_where_its_split_would_follow_from_the_bases():
    assert tally(people(20, 12), t1=[*ids("i", 20), *ids("o", 2)])["status"] == "suppressed"


def test_people_of_no_stated_kind_count_as_individuals():
    assert tally(people(unstated=40), t1=ids("u", 8))["individuals"] == 8


def test_event_notes_stand_apart_from_the_base_and_few_of_them_are_not_told():
    assert tally(people(40, events=9), t1=[*ids("i", 8), *ids("e", 6)]) == {
        "responses": 8, "base": 40, "percent": 20, "individuals": 8, "organisations": 0, "event_mentions": 6,
        "status": "shown",
    }  # fmt: skip
    assert tally(people(40, events=9), t1=[*ids("i", 8), *ids("e", 2)])["event_mentions"] is None


def test_a_question_without_analysed_answers_has_a_base_of_nobody():
    assert tally(people(0), t1=[])["base"] == 0


def test_no_themes_are_an_empty_table():
    nobody = people(0)
    assert count_themes(ASSIGNED.empty(), CODEFRAME.empty(), answered([]), nobody, RULES).empty
    assert account(CLEAN.empty()).empty


def test_passages_without_a_theme_are_counted_in_the_base_only():
    respondents = people(40)
    table = count_themes(
        raised(**{NO_THEME: ids("i", 20), "t1": ids("i", 8)}),
        codeframe("t1"), answered(respondents["respondent_id"]), respondents, RULES,
    )  # fmt: skip
    assert table[["theme_id", "responses", "base"]].to_numpy().tolist() == [["t1", 8, 40]]


def test_answers_that_were_not_analysed_are_in_no_count():
    respondents = people(40)
    reviewed = pd.concat([answered(ids("i", 30)), answered(ids("i", 40)[30:], "late")])
    table = count_themes(raised(t1=ids("i", 40)), codeframe("t1"), REVIEWED.check(reviewed), respondents, RULES)
    assert table.loc[0, ["responses", "base"]].tolist() == [30, 30]


def test_themes_stand_from_most_to_fewest_and_hidden_ones_last():
    respondents = people(40)
    table = count_themes(
        raised(a=ids("i", 3), b=ids("i", 9), c=ids("i", 20), d=ids("i", 9)),
        codeframe("a", "b", "c", "d"), answered(respondents["respondent_id"]), respondents, RULES,
    )  # fmt: skip
    assert table["theme_id"].tolist() == ["c", "b", "d", "a"]


def test_every_response_has_one_step_and_received_is_their_sum():
    clean = CLEAN.check(
        pd.DataFrame(
            [("a", "analysed"), ("b", "analysed"), ("c", "blank"), ("d", "late")], columns=["respondent_id", "status"]
        ).assign(question_id="q1", submission=1, clean_text="", campaign_id="", language="")
    )
    steps = account(clean).set_index("step")["responses"].to_dict()
    assert steps == {
        "received": 4, "blank": 1, "nil_reply": 0, "duplicate": 0, "combined": 0, "campaign_copy": 0,
        "other_language": 0, "withdrawn": 0, "late": 1, "analysed": 2, "campaign_additions": 0,
    }  # fmt: skip


def closed(
    kind: str = "single",
    options: Sequence[str] = (),
    respondents: pd.DataFrame | None = None,
    *,
    rules: Disclosure = RULES,
    senders: Sequence[str] = (),
    **given: object,
):
    """Published counts as {(option, kind): count}."""
    rows = [(person, option) for option, chosen in given.items() for person in chosen]  # type: ignore[attr-defined]  # lists of people
    table = CLOSED.check(pd.DataFrame(rows, columns=["respondent_id", "option"], dtype="str").assign(question_id="c1"))
    question = ClosedQuestion.model_validate({"id": "c1", "text": "", "column": "", "kind": kind, "options": options})
    everybody = respondents if respondents is not None else people(60, 30)
    return count_closed(table, everybody, [question], rules, senders=senders)


def counts(table: pd.DataFrame) -> dict[tuple[str, str], int | None]:
    keys = zip(table["option"], table["respondent_kind"], strict=True)
    return {key: None if pd.isna(n) else int(n) for key, n in zip(keys, table["count"], strict=True)}


def test_a_closed_question_is_counted_for_each_kind_where_nothing_is_small():
    table = closed(Yes=[*ids("i", 40), *ids("o", 12)], No=[*ids("i", 60)[40:], *ids("o", 30)[12:]])
    assert counts(table) == {
        ("No", "all"): 38, ("No", "individual"): 20, ("No", "organisation"): 18,
        ("Yes", "all"): 52, ("Yes", "individual"): 40, ("Yes", "organisation"): 12,
    }  # fmt: skip
    assert table.loc[0, ["base_answered", "base_all", "percent"]].tolist() == [90, 90, 42]


def test_where_kinds_are_counted_together_neither_themes_nor_closed_questions_tell_them_apart():
    rules = RULES.model_copy(update={"kinds": "together"})
    everybody = people(40, 30)
    themes = count_themes(
        raised(t1=[*ids("i", 20), *ids("o", 20)]),
        codeframe("t1"),
        answered(everybody["respondent_id"]),
        everybody,
        rules,
    ).loc[0]
    assert (themes["responses"], themes["status"]) == (40, "shown")
    assert themes[["individuals", "organisations"]].isna().all()
    table = closed(rules=rules, Yes=[*ids("i", 40), *ids("o", 12)], No=[*ids("i", 60)[40:], *ids("o", 30)[12:]])
    assert counts(table) == {("No", "all"): 38, ("Yes", "all"): 52}


def test_a_small_number_of_organisations_leaves_the_kinds_out_of_the_whole_question():
    table = closed(Yes=[*ids("i", 40), *ids("o", 28)], No=[*ids("i", 60)[40:], *ids("o", 30)[28:]])
    assert counts(table) == {("No", "all"): 22, ("Yes", "all"): 68}


def test_a_small_option_is_hidden_with_another_that_the_base_would_give_it_away_by():
    table = closed(options=("Yes", "No", "Unsure"), Yes=ids("i", 40), No=ids("i", 57)[40:], Unsure=ids("i", 60)[57:])
    assert counts(table) == {("Yes", "all"): 40, ("No", "all"): None, ("Unsure", "all"): None}
    assert table.loc[1:, ["percent"]].isna().all(axis=None)


def test_a_small_option_among_ticked_ones_is_hidden_alone_where_the_others_may_account_for_everybody():
    ticked = {"a": ids("i", 40), "b": [*ids("i", 20), *ids("i", 56)[40:]], "c": ids("i", 60)[56:]}
    table = closed("multiple", ("a", "b", "c"), **ticked)
    assert counts(table) == {("a", "all"): 40, ("b", "all"): 36, ("c", "all"): None}


def test_a_small_option_among_ticked_ones_is_hidden_with_another_where_somebody_must_have_ticked_it():
    ticked = {"a": ids("i", 40), "b": ["i000", *ids("i", 57)[40:]], "c": ids("i", 60)[57:]}
    table = closed("multiple", ("a", "b", "c"), **ticked)
    assert counts(table) == {("a", "all"): 40, ("b", "all"): None, ("c", "all"): None}


def test_answers_in_their_own_words_that_few_gave_are_not_named():
    table = closed(options=("Yes", "No"), Yes=ids("i", 40), No=ids("i", 54)[40:], **{"My GP Dr X": ids("i", 60)[54:55]})
    assert "My GP Dr X" not in set(table["option"])
    assert table["option"].tolist() == ["Yes", "No", "Other answers"]
    assert counts(table) == {("Yes", "all"): 40, ("No", "all"): None, ("Other answers", "all"): None}


def test_fewer_answers_than_the_threshold_say_nothing_at_all():
    table = closed(Yes=ids("i", 2), No=ids("i", 4)[2:])
    assert table[["count", "base_answered", "percent"]].isna().all(axis=None)


def test_just_as_many_answers_as_the_threshold_say_nothing_either_because_one_who_differs_would_know_of_the_others():
    table = closed(Yes=ids("i", 4), No=ids("i", 5)[4:])
    assert table[["count", "base_answered", "percent"]].isna().all(axis=None)


def test_a_kind_of_just_as_many_as_the_threshold_has_no_rows_because_its_base_would_be_hidden():
    given = {"No": ids("i", 40)[20:]}
    for organisations, kinds in ((5, {"all"}), (6, {"all", "individual", "organisation"})):
        given["Yes"] = [*ids("i", 20), *ids("o", organisations)]
        table = closed(respondents=people(40, 6), rules=Disclosure(threshold=5, group_minimum=5), **given)
        assert set(table["respondent_kind"]) == kinds
        assert table["base_answered"].notna().all()


def test_without_campaign_copies_nothing_is_told_of_just_as_many_as_the_threshold():
    given = {"Yes": ids("i", 20), "No": ids("i", 40)[20:]}
    for left, kinds in ((5, {"all"}), (6, {"all", "without campaign copies"})):
        table = closed(respondents=people(40), senders=ids("i", 40)[left:], **given)
        assert set(table["respondent_kind"]) == kinds
        assert table["base_answered"].notna().all()


def test_late_people_and_event_notes_are_in_no_closed_count():
    respondents = pd.concat([people(20, events=10), people(unstated=9, standing="late")], ignore_index=True)
    table = closed(respondents=RESPONDENTS.check(respondents), Yes=[*ids("i", 20), *ids("e", 10), *ids("u", 9)])
    assert table[["count", "base_answered", "base_all"]].to_numpy().tolist() == [[20, 20, 20]]


def test_options_stand_as_the_form_has_them_and_one_that_nobody_chose_is_there():
    table = closed(options=("Yes", "No", "Maybe"), Yes=ids("i", 30), No=ids("i", 60)[30:])
    assert counts(table) == {("Yes", "all"): 30, ("No", "all"): 30, ("Maybe", "all"): 0}


def test_no_closed_questions_is_an_empty_table():
    assert count_closed(CLOSED.empty(), people(5), [], RULES).empty


def ranked(*orders: tuple[int, str]):
    """The counts of a ranking of three: how many people gave each order, the first place first."""
    given = [order for times, order in orders for _ in range(times)]
    rows = [
        (f"i{number:03}", "c1", f"{name}: {place}")
        for number, order in enumerate(given)
        for place, name in enumerate(order, start=1)
    ]
    table = CLOSED.check(pd.DataFrame(rows, columns=["respondent_id", "question_id", "option"]))
    question = ClosedQuestion(id="c1", text="Rank", column="R", kind="ranking", options=("A", "B", "C"))
    told = counts(count_closed(table, people(len(given)), [question], RULES))
    return {option: count for (option, _), count in told.items()}


def test_a_ranking_without_small_numbers_shows_every_place_and_no_option_without_one():
    assert ranked((20, "ABC"), (10, "BCA"), (8, "CAB")) == {
        "A: 1": 20, "A: 2": 8, "A: 3": 10, "B: 1": 10, "B: 2": 20, "B: 3": 8, "C: 1": 8, "C: 2": 10, "C: 3": 20,
    }  # fmt: skip


def test_a_ranking_with_a_small_number_shows_first_places_only():
    # A third place that 3 people gave would follow from the first two, and from the third places of the others.
    assert ranked((20, "ABC"), (15, "BAC"), (3, "BCA")) == {"A: 1": 20, "B: 1": 18, "C: 1": 0}
    assert ranked((20, "ABC"), (15, "BAC"), (3, "CBA")) == {"A: 1": 20, "B: 1": None, "C: 1": None}
