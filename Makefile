# The commands of this house; `make help` lists them.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
PIP    := $(BIN)/python -m pip --disable-pip-version-check
JOBS   ?= auto

.DEFAULT_GOAL := help
.PHONY: help install dev demo test test-all lint format bench lock wheel clean

help:           ## list the commands
	@grep -hE '^[a-z-]+: .*##' $(MAKEFILE_LIST) | awk -F':.*## ' '{printf "  make %-10s %s\n", $$1, $$2}'

$(VENV)/.installed: requirements.lock pyproject.toml
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(PIP) install -q --require-hashes -r requirements.lock
	$(PIP) install -q --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/.installed-dev: requirements-dev.lock $(VENV)/.installed
	$(PIP) install -q --require-hashes -r requirements-dev.lock
	@touch $@

install: $(VENV)/.installed        ## make .venv with the pinned packages and the harvester command

dev: $(VENV)/.installed-dev        ## the same, with what tests and checks need

demo: $(VENV)/.installed           ## crawl the sample province into demo.db and show what was found
	@$(BIN)/harvester demo

test: $(VENV)/.installed-dev       ## every test but the slow ones (under 10 minutes on 2 cores)
	$(BIN)/python -m pytest -n $(JOBS) --dist loadgroup -m "not slow"

test-all: $(VENV)/.installed-dev   ## every test
	$(BIN)/python -m pytest -n $(JOBS) --dist loadgroup

lint: $(VENV)/.installed-dev       ## ruff, mypy --strict, and the test that holds the house
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/python -m pytest -q tests/test_house.py

format: $(VENV)/.installed-dev     ## put the code into the house's form
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

bench: $(VENV)/.installed-dev      ## every bench, one after the other (some minutes each)
	@for script in bench/*.py; do echo "== $$script"; $(BIN)/python $$script || exit 1; done

lock: $(VENV)/.installed-dev       ## pin the newest versions that pyproject.toml allows, with hashes
	$(BIN)/python -m piptools compile $(LOCK_FLAGS) --build-deps-for editable -o requirements.lock pyproject.toml
	$(BIN)/python -m piptools compile $(LOCK_FLAGS) --build-deps-for editable --extra dev -c requirements.lock -o requirements-dev.lock pyproject.toml

# no index address, no path of this machine, no header naming the command line
LOCK_FLAGS := --quiet --upgrade --generate-hashes --allow-unsafe --strip-extras --no-header --no-annotate \
	--no-emit-index-url --no-emit-find-links --no-emit-trusted-host --no-emit-options

wheel: $(VENV)/.installed-dev      ## build the wheel into dist/
	$(BIN)/python -m build --wheel --no-isolation

clean:          ## remove what the commands above made, but no database and no archive
	rm -rf build dist *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis
