"""The flows as people start them: what they say, what Prefect keeps, and what is left when they stop."""

import base64
import binascii
import csv
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import psutil
import pytest

from themes.synthetic import write

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]

FLOWS = Path(__file__).parents[2] / "flows"
# An invented word that a respondent wrote: it must be in no place that Prefect keeps or prints.
CANARY = "quillowmarsh"
# A time every twenty seconds, so that no test sits through minutes: croniter, which Prefect asks, takes a sixth field.
OFTEN = "* * * * * */20"
# A stage that fails as libraries do: with the words that it choked on in its message.
BROKEN_STAGE = """
def redact(answers, *rest):
    raise ValueError("cannot redact " + " / ".join(answers["clean_text"]))
"""


@pytest.fixture(scope="module")
def environment(tmp_path_factory):
    """The environment of every command: one PREFECT_HOME, and nothing of the developer's own Prefect."""
    own = {name: value for name, value in os.environ.items() if not name.startswith("PREFECT_")}
    return {**own, "PREFECT_HOME": str(tmp_path_factory.mktemp("prefect")), "PYTHONUNBUFFERED": "1"}


@pytest.fixture(scope="module")
def example(tmp_path_factory):
    """A consultation of thirty respondents, the canary at the end of every answer to the first question."""
    path = write(tmp_path_factory.mktemp("consultation") / "hubs", 30)
    export = path.with_name("responses.csv")
    with export.open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    column = rows[0].index("What matters most to you about local health and social care?")
    for row in rows[1:]:
        row[column] += f" {CANARY}" if row[column] else ""
    with export.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    return path


@pytest.fixture
def consultation(example, tmp_path):
    """A copy of the consultation that a test may spoil."""
    return Path(shutil.copytree(example.parent, tmp_path / "hubs")) / example.name


@pytest.fixture(scope="module")
def run(example, tmp_path_factory, environment):
    """A finished run, and what the command said."""
    folder = tmp_path_factory.mktemp("runs") / "hubs"
    return folder, flow("analyse", example, "--out", folder, env=environment)


def test_the_flow_says_what_each_stage_did_and_where_the_draft_is(run):
    folder, said = run
    assert said.returncode == 0, said.stderr
    assert said.stderr == ""
    assert said.stdout.splitlines()[-1] == f"The draft report is {folder / 'draft' / 'report.html'}"
    assert (folder / "draft" / "report.html").is_file()
    assert {"read", "clean", "redact", "draft"} <= {line.split()[0] for line in said.stdout.splitlines()}


def test_prefect_keeps_no_word_of_a_respondent(run, environment):
    _, said = run
    home = Path(environment["PREFECT_HOME"])
    assert holding(home, "COMPLETED")  # the search reads the database
    assert holding(home, CANARY) == []
    assert CANARY not in said.stdout + said.stderr


def test_publishing_a_run_that_nobody_reviewed_is_refused_with_the_reasons(run, environment):
    folder, _ = run
    said = flow("publish", folder, env=environment)
    assert said.returncode == 3, said.stderr
    assert said.stderr.strip()
    assert "Traceback" not in said.stderr
    assert not (folder / "release" / "report.html").exists()


def test_a_failing_stage_is_named_and_its_words_stay_in_the_private_folder(consultation, tmp_path, environment):
    themes = tmp_path / "broken" / "themes"
    themes.mkdir(parents=True)
    (themes / "redaction.py").write_text(BROKEN_STAGE)
    (themes / "__init__.py").write_text(f"__path__ += {[*sys.modules['themes'].__path__]!r}")
    path = os.pathsep.join([str(themes.parent), environment.get("PYTHONPATH", "")]).rstrip(os.pathsep)
    folder = tmp_path / "run"
    said = flow("analyse", consultation, "--out", folder, env={**environment, "PYTHONPATH": path})
    assert said.returncode == 1, said.stderr
    assert "redact" in said.stderr
    assert "ValueError" in said.stderr
    assert len(said.stderr.splitlines()) == 1
    assert CANARY not in said.stdout + said.stderr
    home = Path(environment["PREFECT_HOME"])
    assert [kept for kept in holding(home, "WithheldError") if kept.parent.name == "storage"]  # it reads pickles
    assert holding(home, CANARY) == []
    assert all(kept.relative_to(folder).parts[0] == "private" for kept in holding(folder, CANARY))


def test_wrong_input_is_told_before_anything_starts(consultation, tmp_path, environment):
    consultation.with_name("responses.csv").unlink()
    said = flow("analyse", consultation, "--out", tmp_path / "run", env=environment)
    assert said.returncode == 2, said.stderr
    assert "responses.csv" in said.stderr
    assert "Traceback" not in said.stderr


def test_a_batch_goes_on_after_a_failure_and_names_it(example, tmp_path, environment):
    for name in ("aird", "braes"):
        shutil.copytree(example.parent, tmp_path / "all" / name)
    (tmp_path / "all" / "aird" / "responses.csv").unlink()
    said = flow("batch", tmp_path / "all", "--out", tmp_path / "runs", env=environment)
    assert said.returncode == 1, said.stderr
    aird, braes = said.stdout.splitlines()[-2:]
    assert aird.startswith("aird: failed")
    assert "responses.csv" in aird
    assert braes.split() == ["braes:", "done", str(tmp_path / "runs" / "braes" / "draft" / "report.html")]
    assert CANARY not in said.stdout + said.stderr


@pytest.mark.parametrize("wrong", [["--cron", "61 * * * *"], ["--cron", "0 6 * * 1", "--timezone", "Mars/Base"]])
def test_a_schedule_that_can_never_be_due_is_refused(example, tmp_path, environment, wrong):
    said = flow("schedule", example, "--out", tmp_path / "runs", *wrong, env=environment)
    assert said.returncode == 2, said.stderr
    assert wrong[-1] in said.stderr
    assert not (tmp_path / "runs").exists()


def test_a_schedule_outlives_a_failed_run_reads_the_data_anew_and_leaves_no_process(
    consultation, tmp_path, environment
):
    export = consultation.with_name("responses.csv")
    away = export.rename(tmp_path / "later.csv")
    with Schedule(consultation, tmp_path / "runs", environment) as schedule:
        first = schedule.wait_for("responses.csv", seconds=100)
        away.rename(export)
        second = schedule.wait_for("done, ", seconds=100)
        os.kill(schedule.pid, signal.SIGTERM)
        assert schedule.wait(30) == 0
    assert first
    assert Path(second.split("done, ")[1]).is_file()
    assert Path(second.split("done, ")[1]).parents[1].name == second.split(": ")[0]
    assert [line for line in schedule.said if "failed, " in line]
    assert CANARY not in "\n".join(schedule.said)
    assert holding(Path(environment["PREFECT_HOME"]), CANARY) == []
    assert living(environment) == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows does not tell a process that its parent is gone")
def test_a_schedule_ends_with_the_process_that_started_it(consultation, tmp_path, environment):
    with Schedule(consultation, tmp_path / "runs", environment, through_a_parent=True) as schedule:
        schedule.wait_for("Next run at", seconds=60)
        assert len(living(environment)) > 1
        schedule.kill()
        schedule.wait(10)
        deadline = time.monotonic() + 30
        while living(environment) and time.monotonic() < deadline:
            time.sleep(0.5)
    assert living(environment) == []


class Schedule(subprocess.Popen):
    """The schedule, due every twenty seconds, and the lines it said so far."""

    def __init__(self, consultation, out, environment, *, through_a_parent=False):
        command = [sys.executable, FLOWS / "schedule.py", consultation, "--out", out, "--cron", OFTEN]
        words = [str(word) for word in command]
        if through_a_parent:
            words = [sys.executable, "-c", f"import subprocess; subprocess.run({words!r})"]
        self.said = []
        self.environment = environment
        super().__init__(words, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        self.listening = threading.Thread(target=self.listen)
        self.listening.start()

    def listen(self):
        for line in self.stdout:
            self.said.append(line.strip())

    def wait_for(self, words, *, seconds):
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            if found := [line for line in self.said if words in line]:
                return found[0]
            time.sleep(0.2)
        raise TimeoutError(f"{words!r} not in {self.said}")

    def __exit__(self, *raised):
        for process in living(self.environment):
            process.kill()
        self.listening.join()
        super().__exit__(*raised)


def flow(name, *arguments, env):
    command = [sys.executable, FLOWS / f"{name}.py", *arguments]
    return subprocess.run(list(map(str, command)), env=env, capture_output=True, text=True, timeout=240, check=False)


def living(environment):
    """The processes that run with our PREFECT_HOME, whoever their parent is by now."""
    found = []
    for process in psutil.process_iter():
        try:
            if process.environ().get("PREFECT_HOME") == environment["PREFECT_HOME"]:
                found.append(process)
        except psutil.Error:
            continue
    return found


def holding(folder, word):
    """The files that hold the word, as it is or in base64, as Prefect writes its pickles."""
    return [path for path in sorted(folder.rglob("*")) if path.is_file() and word.encode() in _readable(path)]


def _readable(path):
    content = path.read_bytes()
    try:
        return content + base64.b64decode(b"".join(content.split()), validate=True)
    except binascii.Error:
        return content
