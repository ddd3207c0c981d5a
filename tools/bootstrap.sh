#!/bin/sh
# Makes .venv ready for `make run` or `make test`, and does nothing when it is. Usage: bootstrap.sh run|test
# PYTHON=python3.12 chooses the interpreter. Versions of packages do not belong here but into the requirements files.
set -eu
unset CDPATH PYTHONHOME PYTHONPATH PIP_USER PIP_TARGET PIP_PREFIX PIP_REQUIRE_VIRTUALENV 2>/dev/null || :
export PIP_DISABLE_PIP_VERSION_CHECK=1
cd "$(dirname "$0")/.."

level=${1:-run}
case $level in
    run) lock=requirements.txt ;;
    test) lock=requirements-dev.txt ;;
    *) echo "usage: bootstrap.sh run|test" >&2; exit 2 ;;
esac
stamp=.venv/ready # "level place contents wanted", written last: without it .venv is half made

stop() {
    echo "$*" >&2
    exit 1
}

# Interpreters by name, the best first. Some names on PATH only tell where else to look (pyenv), so each one is tried.
interpreter() {
    if [ -n "${PYTHON:-}" ]; then
        set -- "$PYTHON"
    else
        set -- python3 python3.14 python3.13 python3.12 python3.11 /usr/bin/python3
    fi
    for name; do
        # The base interpreter: the one on PATH may live in the very .venv that is made anew.
        "$name" -c 'import sys
if not (3, 11) <= sys.version_info[:2] <= (3, 14): sys.exit(1)
print(getattr(sys, "_base_executable", "") or sys.executable)' 2>/dev/null && return
    done
    return 1
}

install_system_packages() {
    command="apt-get install -y --no-install-recommends $*"
    if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
        stop "Some system packages are missing; please run: sudo apt-get update && sudo $command"
    fi
    echo "Installing system packages: $*"
    # File descriptor 9 is our lock; nothing that apt starts may keep it.
    (
        export DEBIAN_FRONTEND=noninteractive
        exec </dev/null 9>&-
        apt-get update -qq && $command -qq -o Dpkg::Use-Pty=0 >/dev/null
    ) || stop "The system packages could not be installed; please run: apt-get update && $command"
}

# A moved folder, another Python version, a lost or added package or a changed requirement: each changes one of these.
place() { .venv/bin/python -c 'import sys; print(sys.prefix, sys.version_info[:2])' 2>/dev/null | cksum | tr ' ' '-'; }
# shellcheck disable=SC2010  # a list to compare, not names to use
contents() { ls .venv/lib/python*/site-packages 2>/dev/null | grep -v __pycache__ | cksum | tr ' ' '-'; }
wanted() { cat requirements.txt requirements-dev.txt pyproject.toml | cksum | tr ' ' '-'; }

# Two calls at once must not build on each other's half.
exec 9<requirements.txt
if command -v flock >/dev/null; then flock 9; fi

if ! python=$(interpreter); then
    if [ -z "${PYTHON:-}" ] && ! command -v python3 >/dev/null; then
        install_system_packages python3 python3-venv
        python=$(interpreter) || stop "PM Journal needs Python 3.11 to 3.14; this system offers $(python3 --version)."
    else
        found=$("${PYTHON:-python3}" --version 2>/dev/null) || found="no Python that runs"
        stop "PM Journal needs Python 3.11 to 3.14; ${PYTHON:-python3} is $found. Another one: make run PYTHON=python3.12"
    fi
fi

if [ "$level" = test ]; then unset DISPLAY WAYLAND_DISPLAY; fi # tests open no window
packages=$("$python" tools/system_packages.py)
if [ -n "$packages" ]; then
    # shellcheck disable=SC2086  # a list of words
    install_system_packages $packages
fi

# One test looks at the window as a screen reader does. Without what it needs, it is skipped.
if [ "$level" = test ]; then
    packages=$("$python" tools/system_packages.py walk)
    if [ -n "$packages" ]; then
        # shellcheck disable=SC2086  # a list of words
        (install_system_packages $packages) || echo "Until then, the test with a screen reader's eyes is skipped." >&2
    fi
fi

had="" state="$(place) $(contents) $(wanted)"
if [ -f "$stamp" ]; then read -r had rest <"$stamp"; else rest=""; fi
if [ "$rest" != "$state" ]; then had=""; fi
if [ -n "${PYTHON:-}" ] && [ "$("$python" -V)" != "$(.venv/bin/python -V 2>&1)" ]; then had=""; fi
if [ "$had" = "$level" ] || [ "$had" = test ]; then exit 0; fi

if [ -z "$had" ]; then
    echo "Making .venv with $("$python" --version)"
    rm -f "$stamp"
    "$python" -m venv --clear .venv || stop "The folder .venv could not be made in $(pwd)."
fi
rm -f "$stamp"
echo "Installing the pinned packages of $lock (the first time this downloads about 200 MB)"
.venv/bin/python -m pip install --quiet --require-hashes -r "$lock" ||
    stop "The pinned packages could not be installed; the lines above say why. Is there a network?"
.venv/bin/python -m pip install --quiet --no-index --no-deps --no-build-isolation -e . ||
    stop "PM Journal itself could not be installed into .venv; the lines above say why."
.venv/bin/python -c 'import PySide6.QtWidgets' || stop "Qt does not load here; the line above says what it misses."
echo "$level $(place) $(contents) $(wanted)" >"$stamp"
