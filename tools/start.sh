#!/bin/sh
# What `make run` starts: the window, or, where there is no screen, the tour that leaves its results in build/tour.
# Installs nothing: that is tools/bootstrap.sh.
set -eu
cd "$(dirname "$0")/.."
python=.venv/bin/python

case "${1:--}" in
    -*) ;;
    *) exec "$python" main.py "$@" ;; # a command such as `demo` or `review` needs no screen
esac

if reason=$("$python" tools/screen.py); then
    exec "$python" main.py "$@"
fi
echo "$reason: building the sample journal, its review PDF and pictures of the window in build/tour instead."
exec "$python" main.py tour build/tour
