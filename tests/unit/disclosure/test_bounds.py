from themes.disclosure.bounds import Interval, Row, Theme, cell_intervals, individuals_interval


def told(*rows: Row, responses: int = 57, individuals: int | None = 57, organisations: int = 0) -> Theme:
    return Theme(responses, individuals, individual_base=100, organisation_base=organisations, rows=rows)


def test_one_hidden_cell_is_the_total_less_the_others():
    row = Row((None, 30, 24), (20, 40, 40))
    assert cell_intervals(row, individuals_interval(told(row))) == {0: Interval(3, 3)}


def test_two_hidden_cells_share_what_the_others_leave():
    row = Row((None, None, 45), (20, 40, 40))
    assert cell_intervals(row, individuals_interval(told(row))) == {0: Interval(0, 12), 1: Interval(0, 12)}


def test_a_cell_is_no_larger_than_its_base_and_no_smaller_than_what_the_other_cannot_hold():
    row = Row((None, None), (10, 90))
    theme = told(row, responses=95, individuals=95)
    assert cell_intervals(row, individuals_interval(theme)) == {0: Interval(5, 10), 1: Interval(85, 90)}


def test_a_row_with_every_cell_shown_gives_the_organisations_away():
    theme = told(Row((3, 30, 22), (20, 40, 40)), individuals=None, organisations=12)
    assert individuals_interval(theme).taken_from(57) == Interval(2, 2)


def test_two_characteristics_together_narrow_the_organisations_down():
    age = Row((None, 45), (10, 90))
    sex = Row((46, None), (89, 11))
    each = [individuals_interval(told(row, individuals=None, organisations=40)) for row in (age, sex)]
    assert each == [Interval(45, 55), Interval(46, 57)]
    both = told(age, sex, individuals=None, organisations=40)
    assert individuals_interval(both) == Interval(46, 55)
    assert cell_intervals(age, individuals_interval(both)) == {0: Interval(1, 10)}
