"""Facts about `import themes`: what it offers, and that asking for help reads no heavy library."""

import subprocess
import sys

import pytest

import themes

HELP = """
import sys
from themes.cli import main
try:
    main(["--help"])
except SystemExit:
    sys.exit("pandas" in sys.modules or "spacy" in sys.modules)
"""


@pytest.mark.parametrize("name", themes.__all__)
def test_a_name_of_the_front_door_is_the_one_that_its_room_defines(name):
    assert getattr(themes, name).__module__ in {"themes.errors", "themes.consultation", "themes.analysis"}


def test_a_name_that_is_not_there_is_no_attribute():
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        themes.nothing  # noqa: B018  the asking is the fact


def test_help_is_printed_before_anything_heavy_is_read():
    assert subprocess.run([sys.executable, "-c", HELP], capture_output=True, check=False).returncode == 0
