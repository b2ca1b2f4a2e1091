"""Any export, however damaged, ends in settings that pass or in a message; every row is counted; nobody is quoted."""

import random
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from themes.checking import check_consultation
from themes.consultation import load
from themes.errors import InputError
from themes.questionnaire import propose_settings, write_settings

CANARY = "canaryqzx"
HEADERS = ["Response ID", "What matters most to you?", "Why do you say that?", "What is your age?", "Date submitted"]


def export(dice):
    rows = [HEADERS]
    for number in range(25):
        words = " ".join(f"{CANARY}{dice.randrange(999)}" for _ in range(dice.randrange(12)))
        rows.append(
            [f"R{number}", words, f'"{CANARY}", and {number}', f"{CANARY} {number}", f"0{1 + number % 9}/10/2026"]
        )
    return "\n".join(",".join('"' + cell.replace('"', '""') + '"' for cell in row) for row in rows).encode()


def flip(data, dice):
    at = dice.randrange(len(data) + 1)
    return data[:at] + bytes([dice.randrange(256)]) + data[at + 1 :]


def cut(data, dice):
    return data[: dice.randrange(len(data) + 1)]


def drop_a_line(data, dice):
    lines = data.split(b"\n")
    del lines[dice.randrange(len(lines))]
    return b"\n".join(lines)


def repeat_the_headers(data, dice):
    lines = data.split(b"\n")
    lines.insert(dice.randrange(len(lines)), lines[0])
    return b"\n".join(lines)


def unquote(data, dice):
    at = data.find(b'"', dice.randrange(len(data) // 2 + 1))
    return data[:at] + data[at + 1 :]


def mix_encodings(data, dice):
    at = data.find(b"\n", dice.randrange(len(data) // 2 + 1))
    return data[:at] + b"\xe9\x92" + data[at:]


MUTATIONS = [flip, cut, drop_a_line, repeat_the_headers, unquote, mix_encodings]


@pytest.mark.timeout(120)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True)
@given(st.integers(0, 10_000), st.lists(st.sampled_from(MUTATIONS), min_size=1, max_size=4))
def test_a_mutated_export_is_accounted_for_or_refused_without_a_word_of_anybody(seed, mutations):
    dice = random.Random(seed)
    data = export(dice)
    for mutate in mutations:
        data = mutate(data, dice)
    with tempfile.TemporaryDirectory() as folder:
        path, toml = Path(folder, "export.csv"), Path(folder, "consultation.toml")
        path.write_bytes(data)
        try:
            proposal = propose_settings(path)
            toml.write_text(write_settings(proposal, path.name), encoding="utf-8")
            check = check_consultation(load(toml), b"k" * 32)
        except InputError as error:
            said = str(error)
        else:
            received = check.accounting.loc[check.accounting["step"] == "received", "responses"]
            assert (received == len(proposal.export.cells)).all()
            said = "\n".join(check.oddities)
    headers = data.split(b"\n")[0].decode(errors="replace")
    assert CANARY not in said or CANARY in headers
