# A line above each target says what it does. Everything runs from .venv.
PYTHON ?= python3
PIP = .venv/bin/python -m pip install --disable-pip-version-check --quiet --no-deps

.PHONY: demo test check lock bench clean

# Set everything up and run the flow on the example consultation.
demo: .venv/installed
	.venv/bin/python flows/analyse.py example/consultation.toml --out runs/demo

# Every test, lint and type check. The longest files stand first in their order, so that short ones fill the end.
test: .venv/installed-dev
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .
	.venv/bin/mypy
	.venv/bin/lint-imports
	.venv/bin/python -m pytest -n 2 --dist loadfile --no-loadscope-reorder

# The two hash-pinned, host-free lists of packages (needs uv 0.9.8 or newer).
lock:
	UV_CUSTOM_COMPILE_COMMAND="make lock" uv pip compile pyproject.toml --quiet --universal --python-version 3.11 --generate-hashes \
	  --extra flows --group torch-askers -o requirements.lock
	UV_CUSTOM_COMPILE_COMMAND="make lock" uv pip compile pyproject.toml --quiet --universal --python-version 3.11 --generate-hashes \
	  --extra flows --group torch-askers --group dev -o requirements-dev.lock

# Remove what the targets above made.
clean:
	rm -rf .venv runs

.venv/bin/python:
	$(PYTHON) -m venv .venv

.venv/installed: .venv/bin/python requirements.lock pyproject.toml
	$(PIP) --require-hashes -r requirements.lock
	$(PIP) --no-build-isolation --editable .
	touch $@

.venv/installed-dev: .venv/installed requirements-dev.lock
	$(PIP) --require-hashes -r requirements-dev.lock
	touch $@
