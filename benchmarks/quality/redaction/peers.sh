#!/bin/sh
# Make .venv-peers with Presidio, whose patterns the benchmark is run beside. No torch; nothing of ours is put there.
set -eu
"${PYTHON:-python3}" -m venv .venv-peers
.venv-peers/bin/python -m pip install --quiet --disable-pip-version-check "presidio-analyzer==2.2.366"
