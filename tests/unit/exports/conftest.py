"""What the tests of reading share: writing a file and reading it, and the makers of formats that no library writes."""

import io
import zipfile

import pytest

from tests.measures import load_measure
from themes.exports.sheets import read_sheets


@pytest.fixture
def read(tmp_path):
    """Write bytes to a file, and read its sheets."""

    def write_and_read(data, name="export.csv"):
        path = tmp_path / name
        path.write_bytes(data)
        return read_sheets(path)

    return write_and_read


@pytest.fixture
def read_one(read):
    """Write bytes to a file, and read its only sheet."""

    def write_and_read(data, name="export.csv"):
        (sheet,) = read(data, name)
        return sheet

    return write_and_read


@pytest.fixture(scope="session")
def makers():
    """The makers of files in benchmarks/quality/mutations.py."""
    return load_measure("mutations")


@pytest.fixture
def xlsx():
    """An .xlsx of one sheet, whose cells are given as XML."""

    def make(cells, more=None, workbook=""):
        main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
        links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        package = "http://schemas.openxmlformats.org/package/2006/relationships"
        file = io.BytesIO()
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr(
                "_rels/.rels",
                f'<Relationships xmlns="{package}">'
                f'<Relationship Id="r1" Type="{links}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
            )
            archive.writestr(
                "xl/workbook.xml",
                f'<workbook xmlns="{main}" xmlns:r="{links}">{workbook}'
                '<sheets><sheet name="Answers" sheetId="1" r:id="r1"/></sheets></workbook>',
            )
            archive.writestr(
                "xl/_rels/workbook.xml.rels",
                f'<Relationships xmlns="{package}">'
                f'<Relationship Id="r1" Type="{links}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
            )
            for name, data in (more or {}).items():
                archive.writestr(name, data)
            archive.writestr(
                "xl/worksheets/sheet1.xml", f'<worksheet xmlns="{main}"><sheetData>{cells}</sheetData></worksheet>'
            )
        return file.getvalue()

    return make
