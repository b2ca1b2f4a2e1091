from themes.disclosure.bounds import Row, Theme
from themes.disclosure.risks import SPLIT, Place, risks
from themes.disclosure.suppression import neighbours, suppress, uncovered


def published(*counts: int, bases: tuple[int, ...] = (), individuals: bool = True, organisations: int = 0):
    row = Row(counts, bases or (50,) * len(counts))
    people = sum(counts)
    told = Theme(people + organisations, people if individuals else None, sum(row.bases), 30, (row,))
    return suppress(told, 5).rows[0].counts


def test_nothing_is_hidden_where_nothing_is_small():
    assert published(0, 5, 40) == (0, 5, 40)


def test_a_small_cell_is_never_hidden_alone():
    assert published(3, 9, 40) == (None, None, 40)


def test_two_small_cells_need_no_other_when_they_leave_room():
    assert published(3, 4, 40) == (None, None, 40)


def test_two_small_cells_that_add_up_to_the_threshold_need_a_third():
    assert published(1, 4, 12, 40) == (None, None, None, 40)


def test_the_smallest_cell_that_makes_room_is_hidden_and_a_zero_does_not():
    assert published(2, 0, 30, 7) == (None, 0, 30, None)


def test_where_the_organisations_are_hidden_every_row_hides_a_cell():
    assert published(9, 8, 40, individuals=False, organisations=2) == (9, None, 40)


def test_a_small_cell_beside_hidden_organisations_is_not_given_away_with_them():
    told = published(4, 9, 40, individuals=False, organisations=2)
    assert told[0] is None


def test_a_second_characteristic_does_not_undo_the_first():
    rows = (Row((3, 50), (30, 70)), Row((20, 33), (50, 50)))
    told = suppress(Theme(55, None, 100, 20, rows), 5)
    assert risks(told, 5) == []
    assert all(row.hidden for row in told.rows)


def test_where_nearly_everybody_raised_a_theme_hiding_cannot_help_and_the_risk_is_left_for_the_caller():
    theme = Theme(93, 93, 100, 0, (Row((3, 90), (10, 90)),))
    told = suppress(theme, 5)
    assert told.rows[0].counts == (None, None)
    assert uncovered(theme, told, 5) == [(0, 0)]


def test_whoever_is_alone_in_one_of_two_groups_knows_the_other_from_the_total_and_no_table_tells_it():
    theme = Theme(9, 9, 100, 0, (Row((1, 8), (40, 60)),))
    told = suppress(theme, 5)
    assert told.rows[0].counts == (None, None)
    assert neighbours(theme, told) == []


def test_a_row_that_is_hidden_from_end_to_end_may_tell_whoever_is_alone_in_it_nothing_more():
    # 25 of 25 others raised it: alone among 3 groups, one knows both other numbers.
    theme = Theme(26, 26, 40, 0, (Row((1, 10, 15), (15, 10, 15)),))
    told = Theme(26, 26, 40, 0, (Row((None, None, None), (15, 10, 15)),))
    assert neighbours(theme, told) == [Place(0, 1), Place(0, 2)]


def test_the_only_organisation_knows_how_many_individuals_there_are_and_may_know_no_cell():
    theme = Theme(30, None, 100, 20, (Row((10, 19), (40, 60)),))
    assert neighbours(theme, Theme(30, None, 100, 20, (Row((None, 19), (40, 60)),))) == [Place(0, 0)]
    assert neighbours(theme, Theme(30, None, 100, 20, (Row((None, None), (40, 60)),))) == []


def test_whoever_is_alone_in_a_cell_may_not_learn_the_split_of_their_theme():
    theme = Theme(12, None, 100, 20, (Row((1, 9), (40, 60)),))
    assert neighbours(theme, Theme(12, None, 100, 20, (Row((None, 9), (40, 60)),))) == [Place(0, SPLIT.cell)]
