"""Decoding: each encoding that survey tools write gives the same text."""

import pytest

from themes.exports.decoding import decode

TEXT = "Café,naïve\r\n“so”,£5\r\n"


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (TEXT.encode(), "utf-8"),
        (TEXT.encode("utf-8-sig"), "utf-8 with BOM"),
        (TEXT.encode("cp1252"), "windows-1252"),
        (TEXT.encode("utf-16"), "utf-16"),
        (b"\xfe\xff" + TEXT.encode("utf-16-be"), "utf-16"),
        (TEXT.encode("utf-16-le"), "utf-16"),
        (TEXT.encode("utf-16-be"), "utf-16"),
        (TEXT.encode("utf-32"), "utf-32"),
    ],
)
def test_every_encoding_gives_the_same_text_and_nothing_to_note(data, encoding):
    found = decode(data)
    assert (found.text, found.encoding, found.notes, found.is_text) == (TEXT, encoding, (), True)


def test_mixed_encodings_are_decided_line_by_line():
    found = decode("Café\n".encode() * 3 + "Café\n".encode("cp1252") + b"plain\n")
    assert found.text == "Café\n" * 4 + "plain\n"
    assert found.encoding == "utf-8"
    assert found.notes == ("its encodings are mixed: 1 lines were read as windows-1252 and the others as utf-8",)


def test_bytes_that_mean_nothing_are_counted():
    found = decode(b"caf\xe9 \x81\x9d\n")
    assert found.text == "café \ufffd\ufffd\n"
    assert found.notes == ("2 characters are damaged and show as \ufffd",)


def test_utf_16_that_was_cut_off_keeps_what_is_there():
    found = decode("ab".encode("utf-16")[:-1])
    assert found.text == "a\ufffd"
    assert found.notes == ("1 characters are damaged and show as \ufffd",)


def test_nul_characters_are_taken_out_and_counted():
    found = decode(b"a,b\nc\0,d is long enough\n")
    assert found.text == "a,b\nc,d is long enough\n"
    assert found.notes == ("1 NUL characters, which are no text, were taken out",)


def test_noise_is_not_text_and_a_few_stray_characters_are():
    assert not decode(bytes(range(1, 256)) * 20).is_text
    assert not decode(b"\0" * 100 + b"abc").is_text
    assert decode(b"\x08 stray \x1b, and then words\n").is_text
