#!/bin/sh
# Everything `make test` checks, cheapest first. The first failure ends it. Arguments go to pytest.
# Installs nothing: that is tools/bootstrap.sh.
set -eu
cd "$(dirname "$0")/.."
python=.venv/bin/python

# No test opens a window on the person's screen, and Qt's remarks about the missing one help nobody.
export QT_QPA_PLATFORM=offscreen QT_LOGGING_RULES="qt.qpa.*=false"

"$python" -m ruff check .
"$python" -m ruff format --check .
"$python" -m mypy --strict
# A file is tested in one process: what its tests share is made once.
exec "$python" -m pytest -n 2 --dist loadfile "$@"
