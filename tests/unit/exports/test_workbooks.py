"""Workbooks: every sheet as text as people see it, at the rows where it stands, and nothing run."""

import datetime
import io
import zipfile

import openpyxl
import pytest
import xlsxwriter

from themes.errors import DataError

ENCRYPTED = '<m:manifest xmlns:m="m"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>'


def written(write):
    """An .xlsx that a function writes with xlsxwriter."""
    file = io.BytesIO()
    with xlsxwriter.Workbook(file) as book:
        write(book)
    return file.getvalue()


def problem(read, data, name="export.xlsx"):
    with pytest.raises(DataError) as told:
        read(data, name)
    return str(told.value)


def row(number, cells):
    return f'<row r="{number}">{cells}</row>'


def test_rows_keep_the_numbers_of_the_file(read_one):
    def write(book):
        sheet = book.add_worksheet("Answers")
        sheet.write("C4", "head")
        sheet.write("D6", "cell")

    found = read_one(written(write), "export.xlsx")
    assert found.name == "Answers"
    assert found.rows == [[], [], [], ["", "", "head", ""], ["", "", "", ""], ["", "", "", "cell"]]


def test_values_are_text_as_people_see_it(read_one):
    day = datetime.datetime(2026, 1, 2)

    def write(book):
        sheet = book.add_worksheet()
        sheet.write_row("A1", [3.0, 0.1 + 0.2, -0.0, 12345678901, True, " a\u00a0b "])
        sheet.write("A2", day, book.add_format({"num_format": "dd/mm/yyyy"}))
        sheet.write("B2", day.replace(hour=3, minute=4, second=5), book.add_format({"num_format": "dd/mm/yy hh:mm"}))
        sheet.write("C2", datetime.time(3, 4), book.add_format({"num_format": "hh:mm"}))
        sheet.write("D2", 30.5 / 24, book.add_format({"num_format": "[h]:mm"}))
        sheet.write("E2", "two\nlines")

    assert read_one(written(write), "export.xlsx").rows == [
        ["3", "0.3", "0", "12345678901", "TRUE", " a\u00a0b "],
        ["2026-01-02", "2026-01-02 03:04:05", "03:04:00", "30:30:00", "two\nlines", ""],
    ]


def test_dates_counted_from_1904_are_the_same_dates(read_one):
    file = io.BytesIO()
    with xlsxwriter.Workbook(file, {"date_1904": True}) as book:
        book.add_worksheet().write("A1", datetime.datetime(2026, 1, 2), book.add_format({"num_format": "yyyy-mm-dd"}))
    assert read_one(file.getvalue(), "export.xlsx").rows == [["2026-01-02"]]


def test_escaped_line_ends_are_line_ends(read_one, xlsx):
    cells = '<c r="A1" t="inlineStr"><is><t>a_x000D_\nb_x000D_c</t></is></c><c r="B1" t="str"><v>d_x000D_e</v></c>'
    assert read_one(xlsx(row(1, cells)), "export.xlsx").rows == [["a\nb\nc", "d\ne"]]


def test_hidden_sheets_are_read_and_noted(read):
    def write(book):
        book.add_worksheet("Open").write("A1", "x")
        book.add_worksheet("Hidden").hide()
        book.add_worksheet("Deep").very_hidden()
        book.add_chartsheet("Chart")

    found = read(written(write), "export.xlsx")
    assert [(sheet.name, sheet.rows, sheet.notes) for sheet in found] == [
        ("Open", [["x"]], ()),
        ("Hidden", [], ("sheet 'Hidden' is hidden",)),
        ("Deep", [], ("sheet 'Deep' is hidden",)),
    ]


def test_hidden_rows_and_columns_are_read_and_counted(read_one):
    def write(book):
        sheet = book.add_worksheet()
        sheet.write_column("A1", ["a", "b", "c"])
        sheet.set_row(1, None, None, {"hidden": True})
        sheet.set_column("C:D", None, None, {"hidden": True})

    found = read_one(written(write), "export.xlsx")
    assert found.rows == [["a"], ["b"], ["c"]]
    assert found.notes == ("hidden in the sheet, but read: 1 row, 2 columns",)


def test_saved_values_of_formulas_are_read_and_errors_are_blank(read_one):
    def write(book):
        sheet = book.add_worksheet()
        sheet.write_formula("A1", "=1+1", None, 2)
        sheet.write_formula("B1", "=NA()", None, "#N/A")
        sheet.write_formula("C1", '=IF(A1,"yes","")', None, "yes")
        sheet.write("D1", "#N/A is what I typed")

    found = read_one(written(write), "export.xlsx")
    assert found.rows == [["2", "", "yes", "#N/A is what I typed"]]
    assert found.notes == (
        "formulas in 3 cells: the values saved with them are read",
        "errors such as #N/A or #REF! in 1 cell, read as blank",
    )


def test_formulas_without_a_saved_value_are_counted(read_one):
    book, file = openpyxl.Workbook(), io.BytesIO()
    book.active.append(["a", "=1+1", "=2+2"])
    book.save(file)
    found = read_one(file.getvalue(), "export.xlsx")
    assert found.rows[0][0] == "a"
    assert found.notes[1].startswith("formulas without a saved value in 2 cells, read as blank")


def test_long_numbers_are_noted_as_ids_that_excel_cut(read_one):
    found = read_one(written(lambda book: book.add_worksheet().write("A1", 1234567890123456789)), "export.xlsx")
    assert found.notes[0].startswith("numbers of more than 15 digits in 1 cell")


def test_macros_are_not_run_and_noted(read_one, xlsx):
    data = xlsx(row(1, '<c r="A1"><v>1</v></c>'), {"xl/vbaProject.bin": b"\xd0\xcf"})
    assert read_one(data, "export.xlsm").notes == ("the workbook holds macros, which were not run",)


def test_cells_without_places_and_names_with_backslashes_are_read(read_one, xlsx):
    data = xlsx('<row><c><v>1</v></c><c><v>2</v></c></row><row><c t="b"><v>0</v></c></row>')
    members = {}
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        members = {
            name.replace("xl/worksheets/", "xl\\worksheets\\"): archive.read(name) for name in archive.namelist()
        }
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    assert read_one(file.getvalue(), "export.xlsx").rows == [["1", "2"], ["FALSE", ""]]


@pytest.mark.parametrize("place", ["XFD1048576", "A1048577", "XFE1", "ZZZZ9", "A99999999999", "A0"])
def test_a_cell_too_far_away_is_refused_and_does_not_end_the_process(read, xlsx, place):
    message = problem(read, xlsx(row(1, '<c r="A1"><v>1</v></c>') + row(9, f'<c r="{place}"><v>1</v></c>')))
    assert "further than can be read" in message or "cannot be read as an Excel workbook" in message


def test_formatted_cells_far_away_are_no_matter(read_one, xlsx):
    data = xlsx(row(1, '<c r="A1"><v>1</v></c><c r="XFD1" s="1"/>') + row(1048576, '<c r="XFD1048576" s="1"/>'))
    assert read_one(data, "export.xlsx").rows == [["1"]]


def test_a_text_that_too_many_cells_share_is_refused(read, xlsx):
    shared = "<sst><si><t>" + "secret" * 20_000 + "</t></si></sst>"
    cells = "".join(f'<row r="{number}">' + '<c t="s"><v>0</v></c>' * 100 + "</row>" for number in range(1, 101))
    assert "more text than can be read" in problem(read, xlsx(cells, {"xl/sharedStrings.xml": shared}))


def test_a_workbook_with_a_password_is_told_of(read, makers):
    for name in ("export.xlsx", "export.xls"):
        data = makers.as_compound(b"secret", "EncryptedPackage")
        assert problem(read, data, name) == f"{name}: it is protected with a password; save it without one"


def test_an_ods_with_a_password_is_told_of(read, makers):
    data = makers.zipped({"META-INF/manifest.xml": ENCRYPTED.encode(), "content.xml": b"\x01\x02"})
    assert "protected with a password" in problem(read, data, "export.ods")


def test_an_xls_gives_its_rows(read_one, makers):
    found = read_one(makers.as_xls([["", "b"], ["c é", "d"]]), "export.xls")
    assert (found.name, found.rows) == ("Sheet", [["", "b"], ["c é", "d"]])


def test_an_xls_whose_cell_is_too_far_away_is_refused(read, makers):
    data = makers.as_xls([["aa", "bb"]])
    place = data.index(b"\x04\x02") + 4
    assert "further than can be read" in problem(read, data[:place] + b"\xff\xff\xff\xff" + data[place + 4 :], "e.xls")


def test_an_ods_gives_its_rows_repeated_as_they_are(read_one, makers):
    def cell(text, more=""):
        return f'<table:table-cell {more} office:value-type="string"><text:p>{text}</text:p></table:table-cell>'

    blank = '<table:table-row table:number-rows-repeated="2"><table:table-cell/></table:table-row>'
    end = (
        '<table:table-row table:number-rows-repeated="1048570">'
        '<table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
    )
    repeated = cell("b", 'table:number-columns-repeated="2"')
    body = f"{blank}<table:table-row><table:table-cell/>{cell('a')}{repeated}</table:table-row>{end}"
    found = read_one(ods(makers, body), "export.ods")
    assert (found.name, found.rows) == ("S", [[], [], ["", "a", "b", "b"]])


def test_an_ods_counts_formulas_and_errors(read_one, makers):
    cells = (
        '<table:table-cell office:value-type="float" office:value="2" table:formula="of:=1+1"><text:p>2</text:p>'
        '</table:table-cell><table:table-cell table:formula="of:=NA()" office:value-type="string" '
        'office:string-value="" xmlns:calcext="c" calcext:value-type="error"><text:p>#N/A</text:p></table:table-cell>'
    )
    found = read_one(ods(makers, f"<table:table-row>{cells}</table:table-row>"), "export.ods")
    assert found.rows == [["2", ""]]
    assert found.notes == (
        "formulas in 2 cells: the values saved with them are read",
        "errors such as #N/A or #REF! in 1 cell, read as blank",
    )


def ods(makers, body):
    """An .ods of one sheet; calamine asks for a manifest and the kind in every one."""
    content = makers.ods_content(body)
    return makers.zipped(
        {"mimetype": makers.ODS_TYPE.encode(), "META-INF/manifest.xml": b"<m/>", "content.xml": content}
    )


def test_an_ods_that_repeats_a_cell_beyond_measure_is_refused(read, makers):
    cell = '<table:table-cell table:number-columns-repeated="16384" office:value-type="float" office:value="1"/>'
    body = f'<table:table-row table:number-rows-repeated="1048576">{cell}</table:table-row>'
    data = ods(makers, body)
    assert "further than can be read" in problem(read, data, "export.ods")


@pytest.mark.parametrize(
    ("member", "words"),
    [("word/document.xml", "Word document"), ("xl/workbook.bin", "binary workbook"), ("a.csv", "zip archive")],
)
def test_archives_that_are_no_workbooks_are_told_of(read, makers, member, words):
    assert words in problem(read, makers.zipped({member: b"secret"}))


def test_a_file_that_is_two_kinds_of_workbook_at_once_is_refused(read, xlsx):
    assert "cannot be read as an Excel workbook" in problem(read, xlsx("", {"content.xml": "<x/>"}))


def test_a_damaged_workbook_is_told_of_and_nothing_is_printed(read, xlsx, capfd):
    data = xlsx(row(1, '<c r="A1" t="s"><v>7</v></c>'))
    assert problem(read, data) == (
        "export.xlsx: it cannot be read as an Excel workbook; open it, save it again as .xlsx"
    )
    assert capfd.readouterr() == ("", "")


def test_ten_thousand_columns_are_read(read_one):
    found = read_one(written(lambda book: book.add_worksheet().write_row("A1", ["x"] * 10_000)), "export.xlsx")
    assert found.rows == [["x"] * 10_000]
