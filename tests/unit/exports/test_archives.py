"""Archives: what is packed is counted as it is, and a danger is refused before it is opened."""

import io
import struct
import zipfile

import pytest

from themes.errors import DataError
from themes.exports import archives
from themes.exports.archives import check_archive


@pytest.fixture
def check(tmp_path):
    """Write an archive's bytes, and check it."""

    def write_and_check(data):
        (tmp_path / "export.xlsx").write_bytes(data)
        return check_archive(tmp_path / "export.xlsx")

    return write_and_check


def zipped(members, method=zipfile.ZIP_DEFLATED):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", method) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return file.getvalue()


def refusal(check, data):
    with pytest.raises(DataError) as told:
        check(data)
    return str(told.value)


@pytest.mark.parametrize("method", [zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED])
def test_a_sound_archive_gives_the_names_of_its_members(check, method):
    assert check(zipped({"a.xml": "<a/>", "b/c.xml": "<a>" + "x" * 3_000_000 + "</a>", "d": ""}, method)) == (
        "a.xml",
        "b/c.xml",
        "d",
    )


def test_a_bomb_is_refused_by_what_it_unpacks_to(check, monkeypatch):
    monkeypatch.setattr(archives, "UNPACKED", 1_000_000)
    assert "far too large to be an export" in refusal(check, zipped({"a": "0" * 600_000, "b": "0" * 600_000}))


def test_a_member_packed_beyond_belief_is_refused(check):
    assert "far too large to be an export" in refusal(check, zipped({"a": b"0" * 60_000_000}))


@pytest.mark.parametrize("told", [3, 900_000])
def test_an_archive_that_lies_of_a_size_is_damaged(check, told):
    data = zipped({"a": b"0" * 800_000})
    data = data.replace(struct.pack("<I", 800_000), struct.pack("<I", told))
    assert "it is damaged" in refusal(check, data)


@pytest.mark.parametrize("head", ["<!DOCTYPE x>", "<?xml version='1.0'?>\n<!-- a -->\n<!doctype x>", "<!ENTITY a 'b'>"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_xml_that_declares_entities_is_refused(check, head, encoding):
    assert "declares entities" in refusal(check, zipped({"xl/styles.xml": (head + "<x/>").encode(encoding)}))


def test_an_archive_inside_is_not_opened(check):
    inner = zipped({"bomb": b"0" * 1_000_000})
    assert check(zipped({"inner.zip": inner})) == ("inner.zip",)


def test_many_members_and_members_of_one_name_are_refused(check, monkeypatch):
    assert "damaged" in refusal(check, zipped({"xl/a.xml": "", "XL\\A.xml": ""}))
    monkeypatch.setattr(archives, "MEMBERS", 2)
    assert "too many files inside" in refusal(check, zipped({"a": "", "b": "", "c": ""}))
    monkeypatch.setattr(archives, "DIRECTORY", 100)
    assert "too many files inside" in refusal(check, zipped({"a": "", "b": "", "c": ""}))


@pytest.mark.parametrize("cut", [10, 100, -5, -30])
def test_an_archive_cut_off_is_damaged(check, cut):
    assert "it is damaged" in refusal(check, zipped({"a": b"abc" * 1000, "b": "x"})[:cut])


def test_a_flipped_byte_is_seen(check):
    data = bytearray(zipped({"a": b"abc" * 100}, zipfile.ZIP_STORED))
    data[60] ^= 1
    assert "it is damaged" in refusal(check, bytes(data))


def test_a_member_with_a_password_is_told_of(check):
    data = bytearray(zipped({"a": "x"}))
    data[data.index(b"PK\x01\x02") + 8] |= 1
    assert refusal(check, bytes(data)) == "export.xlsx: it is protected with a password; save it without one"


def test_other_ways_of_packing_are_refused(check):
    assert "damaged" in refusal(check, zipped({"a": b"abc" * 100}, zipfile.ZIP_BZIP2))
