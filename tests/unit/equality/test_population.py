import pandas as pd
import pytest

from tests.unit.equality.people import several, tables
from themes.consultation import Consultation
from themes.equality.population import read_population
from themes.equality.representation import represent, represent_shown
from themes.equality.units import read_units
from themes.errors import DataError
from themes.tables import BREAKDOWN, CHARACTERISTICS, POPULATION

HEADER = "characteristic,group,geography,age_base,count,source,reference_date\n"
PLACE = "Strathtay,16+"
CENSUS = "Census 2022,2022-03-20"


@pytest.fixture
def read(tmp_path):
    """What is read of a population table; the settings know sex, age, ethnicity, trans and locality."""

    def reader(lines, stated, *, header=HEADER, age_base=None):
        (tmp_path / "population.csv").write_text(header + "\n".join(lines) + "\n", encoding="utf-8")
        consultation = Consultation.model_validate({
            "title": "t", "body": "b", "input": {"path": "x.csv"}, "path": tmp_path / "consultation.toml",
            "characteristics": {"sex": "Sex", "age": "Age", "ethnicity": "E", "trans": "T"},
            "respondent": {"locality": "Where"}, "population": {"path": "population.csv", "age_base": age_base},
        })  # fmt: skip
        rows = [(f"r{n}", name, group) for n, (name, group) in enumerate(stated)]
        groups = pd.DataFrame(rows, columns=CHARACTERISTICS.names).astype("str")
        return read_population(consultation, CHARACTERISTICS.check(groups))

    return reader


def refused(read, lines, stated=(("sex", "Female"), ("sex", "Male")), **named):
    with pytest.raises(DataError) as error:
        read(lines, stated, **named)
    return [problem.removeprefix("population.csv: ") for problem in error.value.problems]


def line(characteristic, group, count, *, place=PLACE, source=CENSUS):
    return f"{characteristic},{group},{place},{count},{source}"


SEXES = [line("sex", "Female", '"52,000"'), line("sex", "Male", 48000)]


def test_groups_may_be_named_by_label_or_code_and_counts_have_commas(read):
    found = read([line("sex", "F", '"52,000"'), line("sex", "male", 48000)], [("sex", "Female"), ("sex", "Male")])
    assert found[["group", "count"]].to_numpy().tolist() == [["Female", 52000], ["Male", 48000]]


def test_the_column_of_groups_may_be_called_code(read):
    found = read([line("sex", "F", 1), line("sex", "M", 2)], [], header=HEADER.replace("group", "code"))
    assert list(found["group"]) == ["Female", "Male"]


def test_no_table_is_no_problem():
    settings = Consultation.model_validate({"title": "t", "body": "b", "input": {"path": "x.csv"}})
    assert read_population(settings, CHARACTERISTICS.empty()).empty


def test_every_problem_is_told_at_once(read):
    problems = refused(read, [
        line("sex", "Femail", 52000), line("sex", "Male", 48000, place="Strathtay,all ages"),
        line("age", "16 to 24", 100, place="Strathtay,16+"), line("age", "Under 25", 150, place="Strathtay,16+"),
        line("faith", "None", 5),
    ])  # fmt: skip
    assert problems == [
        "age: '16 to 24' lies in 'Under 25', which has a row too: its people would count twice",
        "faith: no such characteristic in the settings; they have sex, age, ethnicity, trans, locality",
        "sex: age_base must be the same in all of its rows, and there are 2",
        "sex: no row for the group 'Female', which respondents stated",
        "sex: 'Femail' is no group of this characteristic; did you mean Female?",
        "age_base differs between characteristics (16+, all ages); take tables of one age base",
    ]


def test_a_count_that_is_no_number_and_a_blank_are_refused(read):
    assert refused(read, [line("sex", "Female", "many"), line("sex", "Male", 2, source="Census 2022,")]) == [
        "row 2: count must be a whole number of people",
        "row 3: every column needs an entry",
    ]


def test_a_column_that_is_missing_is_named(read):
    assert "source" in " ".join(refused(read, ["sex,Female,1"], header="characteristic,group,count\n"))


def test_the_age_base_is_the_one_that_the_settings_name(read):
    problems = refused(read, SEXES, age_base="all ages")
    assert problems == ["sex: its age_base is '16+' and must be 'all ages' (population.age_base)"]
    assert len(read(SEXES, [("sex", "Female")], age_base="16 and over")) == 2


def test_questions_for_adults_have_an_adult_base_beside_tables_of_all_ages(read):
    everybody = [one.replace("16+", "all ages") for one in SEXES]
    trans = [line("trans", "Yes", 1), line("trans", "No", 99)]
    assert len(read([*everybody, *trans], [], age_base="all ages")) == 4
    wrong = refused(read, [one.replace("16+", "all ages") for one in trans])
    assert wrong == [
        "trans: its age_base is 'all ages' and must be '16+' (the question is asked of people aged 16 and over)"
    ]


def test_children_who_took_part_are_in_no_base_of_adults(read):
    assert refused(read, SEXES, [("age", "Under 16")]) == [
        "age_base is '16+', and the respondents have the age group Under 16"
    ]


def test_a_group_may_stand_for_those_that_lie_in_it(read):
    found = read([line("ethnicity", "White", 9), line("ethnicity", "Asian", 1)], [("ethnicity", "White: Scottish")])
    assert list(found["group"]) == ["Asian", "White"]


def test_a_place_where_nobody_took_part_is_kept(read):
    found = read([line("locality", "North", 10), line("locality", "South", 30)], [("locality", "North")])
    assert list(found["group"]) == ["North", "South"]


def population(**groups):
    rows = [
        {"characteristic": "ethnicity", "group": group.replace("_", " "), "count": count, "geography": "g",
         "age_base": "16+", "source": "s", "reference_date": "d"}
        for group, count in groups.items()
    ]  # fmt: skip
    return POPULATION.check(pd.DataFrame(rows))


def test_shares_stand_against_those_of_the_population_with_unknowns_beside_them():
    people = [
        *several(80, groups={"ethnicity": "White: Scottish"}), *several(10, groups={"ethnicity": "White: Polish"}),
        *several(10, groups={"ethnicity": "African"}), *several(7, groups={"ethnicity": "Prefer not to say"}),
    ]  # fmt: skip
    known = population(White=900, African=50, Asian=50)
    found = represent(read_units(*tables(people)), known, ["ethnicity"]).set_index("group")
    assert found["people"].to_dict() == {"White": 90, "African": 10, "Asian": 0, "Prefer not to say": 7}
    assert found.loc["African", ["ratio", "stated"]].tolist() == [2.0, 100]
    assert [round(found.loc["African", name], 2) for name in ("low", "high")] == [1.10, 3.49]
    assert found.loc["Asian", "ratio"] == 0
    assert pd.isna(found.loc["Prefer not to say", "ratio"])


def breakdown(**bases):
    rows = [
        {"question_id": "q1", "theme_id": "t1", "characteristic": "ethnicity", "group": group.replace("_", " "),
         "count": 5, "base": base, "percent": 1, "low": 0.0, "high": 1.0, "status": "shown"}
        for group, base in bases.items()
    ]  # fmt: skip
    return BREAKDOWN.check(pd.DataFrame(rows))


def test_published_groups_stand_against_what_has_no_name_of_its_own():
    known = population(White=900, African=50, Asian=50)
    found = represent_shown(breakdown(White=80, Other_groups_together=20, Not_answered=30), known).set_index("group")
    assert found.loc["Other groups together", ["people", "population", "ratio"]].tolist() == [20, 100, 2.0]
    assert found.loc["White", "stated"] == 100
    assert pd.isna(found.loc["Not answered", "ratio"])


def test_a_group_that_holds_people_who_stated_none_is_not_compared():
    cells = breakdown(White=80, Asian=20).replace({"Asian": "Asian, or not stated"})
    assert represent_shown(BREAKDOWN.check(cells), population(White=900, Asian=100))["ratio"].isna().all()


def test_a_table_of_wider_groups_than_the_published_ones_is_not_compared():
    published = breakdown(Scottish=80, Asian=20, Other_groups_together=20).replace({"Scottish": "White: Scottish"})
    found = represent_shown(BREAKDOWN.check(published), population(White=900, Asian=100))
    assert found["ratio"].isna().all()


def test_without_a_table_nothing_is_compared():
    found = represent_shown(breakdown(White=80, Asian=20), POPULATION.empty())
    assert found["ratio"].isna().all()
    assert list(found["people"]) == [80, 20]
