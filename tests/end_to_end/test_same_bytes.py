"""The same input gives the same bytes, and unchanged work is skipped."""

import csv
import random
import shutil
import signal
import subprocess
import sys
import time

import pytest

from tests.end_to_end.conftest import read_files, themes, themes_apart
from themes.stages import STAGES

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]


def test_another_folder_hash_seed_time_zone_thread_count_and_row_order_give_the_same_bytes(finished, tmp_path):
    consultation, first = finished
    shuffled = shutil.copytree(consultation.parent, tmp_path / "hubs")
    with (shuffled / "responses.csv").open(encoding="utf-8", newline="") as file:
        headers, *rows = csv.reader(file)
    random.Random(7).shuffle(rows)
    with (shuffled / "responses.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([headers, *rows])
    environment = {
        "PYTHONHASHSEED": "4242",
        "TZ": "Pacific/Kiritimati",
        "OMP_NUM_THREADS": "1",
        "OPENBLAS_NUM_THREADS": "1",
    }
    place = tmp_path / "other place" / "run"
    said = themes_apart("run", shuffled / consultation.name, "--out", place, env=environment)
    assert said.returncode == 0, said.stderr
    once, again = read_files(first, "draft", "review"), read_files(place, "draft", "review")
    assert sorted(once) == sorted(again)
    assert [name for name in once if once[name] != again[name]] == []


def test_a_second_run_into_the_same_folder_skips_every_stage_and_says_so(finished):
    consultation, folder = finished
    before = read_files(folder, "draft", "review")
    said = themes("run", consultation, "--out", folder)
    lines = [line for line in said.stdout.splitlines() if line.split(" ")[0] in {stage.name for stage in STAGES}]
    assert len(lines) == len(STAGES)
    assert all(line.endswith("unchanged, skipped") for line in lines)
    assert read_files(folder, "draft", "review") == before


# A process for each place, all forked from one that has loaded the libraries.
KILLED = """
import os, signal, sys
from themes import embeddings, pipeline, stages, store

def die(*_, **__):
    os.kill(os.getpid(), signal.SIGKILL)

def run_to(where, consultation, out):
    if where == "a write":
        whole = store.write_whole
        def half(path, content):
            if path.name == "redacted.parquet":
                path.with_name(f".{path.name}.part").write_bytes(content[: len(content) // 2])
                die()
            return whole(path, content)
        store.write_whole = half
    elif where == "embedding":
        encode = embeddings.encode
        embeddings.encode = lambda encoder, texts, progress: encode(encoder, texts, progress=die)
    else:
        stage = stages.BY_NAME[where]
        work = stage.work
        stages.BY_NAME[where] = type(stage)(**{**vars(stage), "work": lambda given: (work(given), die())})
    pipeline.prepare(consultation, out, check=False)
    for stage in stages.STAGES:
        pipeline.perform(stage.name, consultation, out)

consultation, out, *places = sys.argv[1:]
for where in places:
    child = os.fork()
    if not child:
        try:
            run_to(where, consultation, out)
        finally:
            os._exit(1)
    _, status = os.waitpid(child, 0)
    if not os.WIFSIGNALED(status) or os.WTERMSIG(status) != signal.SIGKILL:
        sys.exit(f"{where} was not killed: {status}")
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system has no SIGKILL")
def test_a_run_killed_in_each_stage_in_a_write_and_while_embedding_ends_with_the_same_bytes(finished, tmp_path):
    consultation, first = finished
    run = tmp_path / "killed"
    places = ["read", "clean", "a write", "redact", "triage", "split", "embedding"]
    places += [stage.name for stage in STAGES[5:]]
    command = [sys.executable, "-c", KILLED, str(consultation), str(run), *places]
    killed = subprocess.run(command, capture_output=True, text=True, check=False)
    assert killed.returncode == 0, killed.stderr
    said = themes("run", consultation, "--out", run)
    assert said.returncode == 0, said.stderr
    assert read_files(run, "draft", "review") == read_files(first, "draft", "review")
    assert not list(run.rglob(".*.part"))


def test_a_change_of_the_settings_does_again_only_what_depends_on_it(consultation, tmp_path):
    run = tmp_path / "run"
    themes("run", consultation, "--out", run)
    settings = consultation.read_text(encoding="utf-8")
    consultation.write_text(settings.replace("threshold = 5", "threshold = 6"), encoding="utf-8")
    started = time.monotonic()
    said = themes("run", consultation, "--out", run)
    assert time.monotonic() > started
    skipped = {line.split()[0] for line in said.stdout.splitlines() if line.endswith("skipped")}
    assert {"clean", "redact", "split", "embed"} <= skipped
    assert not {"propose", "count", "breakdown", "draft"} & skipped
