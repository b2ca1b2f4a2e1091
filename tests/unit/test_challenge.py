"""Facts about the sets that redaction and triage are judged by (benchmarks/quality/redaction/challenge)."""

import csv
import importlib
from collections import Counter, defaultdict
from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[2] / "benchmarks" / "quality" / "redaction" / "challenge"


@pytest.fixture
def module(monkeypatch):
    monkeypatch.syspath_prepend(str(FOLDER))
    return importlib.import_module


def rows(name):
    with (FOLDER / name).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def names():
    return [(row, row["text"][int(row["start"]) : int(row["end"])]) for row in rows("names.csv")]


def halves_of(values):
    halves = defaultdict(set)
    for value, half in values:
        halves[value].add(half)
    return {value for value, found in halves.items() if len(found) > 1}


def test_no_word_of_a_name_is_in_both_halves(module):
    lists = module("name_lists")
    written = [(token, n.half) for n in lists.read_names() for token in lists.tokens(n.name) | lists.tokens(n.vocative)]
    assert halves_of(written) == set()


@pytest.mark.parametrize("name", ["templates.csv", "names.csv", "precision.csv"])
def test_no_sentence_is_in_both_halves_whatever_its_case(name):
    assert halves_of((row["text"].casefold(), row["half"]) for row in rows(name)) == set()


def test_the_names_are_as_the_generator_makes_them(module):
    made = module("name_sentences").mentions()
    assert [(m.id, m.text, str(m.start), str(m.end)) for m in made] == [
        (row["id"], row["text"], row["start"], row["end"]) for row in rows("names.csv")
    ]


def test_the_sentences_without_a_name_are_as_the_generator_makes_them(module):
    assert module("precision_sentences").sentences() == rows("precision.csv")


def test_each_group_has_four_hundred_different_names_and_as_many_in_each_case():
    different, cases = defaultdict(set), defaultdict(Counter)
    for row, name in names():
        different[row["group"]].add(name.casefold())
        cases[row["group"]][row["case"]] += 1
    assert len(different) == 9
    assert all(len(found) >= 400 for found in different.values())
    assert all(len(set(count.values())) == 1 for count in cases.values())


def test_a_span_is_a_name_in_the_case_that_its_row_says():
    for row, name in names():
        assert name == name.strip()
        assert {"lower": name.lower(), "capitals": name.upper()}.get(row["case"], name) == name


def test_the_set_of_triage_is_as_large_as_it_is_said_to_be_and_says_nothing_twice():
    said = rows("triage.csv")
    assert Counter(row["kind"] == "ordinary" for row in said) == {False: 200, True: 1000}
    assert len({row["text"].casefold() for row in said}) == len(said)


def test_the_sets_are_as_large_as_they_are_said_to_be():
    assert len(rows("precision.csv")) >= 2000


def test_a_share_of_none_and_of_all_has_an_interval_inside_nought_and_one(module):
    wilson = module("measures").wilson
    assert wilson(0, 10) == pytest.approx((0.0, 0.2775), abs=1e-4)
    assert wilson(10, 10) == pytest.approx((0.7225, 1.0), abs=1e-4)
