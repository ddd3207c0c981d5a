# The two commands of the project, and little else: the work is in tools/*.sh, so that it can be read and tested.
# They work from any folder (`make -C DIR run`) and need nothing but make, a POSIX shell and Python 3.11 to 3.14.

ROOT := $(shell dirname "$(strip $(MAKEFILE_LIST))")
PYTHON ?=
ARGS ?=
export PYTHON
# Another project's settings must not leak into ours.
unexport PYTHONPATH PYTHONHOME VIRTUAL_ENV

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help run test clean

help:
	@echo 'make run     open PM Journal (without a screen: build the sample journal, its PDF and pictures)'
	@echo '             make run ARGS="--journal DIR"   hands options over'
	@echo 'make test    lint, types, import contracts and tests;  ARGS="-k goals" goes to pytest'
	@echo 'make clean   remove what was built; "rm -rf .venv" removes the packages too'
	@echo 'Both make .venv themselves. PYTHON=python3.12 chooses the interpreter.'

run:
	@cd "$(ROOT)" && sh tools/bootstrap.sh run && sh tools/start.sh $(ARGS)

test:
	@cd "$(ROOT)" && sh tools/bootstrap.sh test && sh tools/check.sh $(ARGS)

clean:
	@cd "$(ROOT)" && rm -rf build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
