#!/bin/sh
# Writes requirements.txt and requirements-dev.txt from the ranges in pyproject.toml: every package for every platform,
# with the hashes of all its files. Needs `uv`. Pins that still fit are kept; `sh tools/lock.sh --upgrade` takes newer ones.
set -eu
cd "$(dirname "$0")/.."
# The build backend is pinned with the rest, so that installing the project itself fetches nothing.
backend=$(sed -n 's/^requires = \["\(.*\)"\]$/\1/p' pyproject.toml)

lock() {
    echo "$backend" | uv pip compile --quiet --no-config --universal --python-version 3.11 \
        --generate-hashes --no-build --emit-build-options --no-annotate \
        --custom-compile-command "sh tools/lock.sh" "$@" pyproject.toml -
}

lock --extra dev -o requirements-dev.txt "$@"
lock -c requirements-dev.txt -o requirements.txt "$@"
