# Everything needs only make and Python 3.11 or later: each target makes its own virtual environment
# under .venv or .cache on first use, and works without a network afterwards.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
CACHE := .cache
NEWEST := $(CACHE)/venv-wheel
LOWEST := $(CACHE)/venv-lowest
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.PHONY: help demo test test-tree test-wheel test-lowest check format bench docs reference clean
.DEFAULT_GOAL := help

help: ## show this list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

demo: $(VENV)/ready ## check one record and let 5,000 come in against 5,000, and show what happens
	@$(BIN)/python -m firsttimeright.demo

# The two long parts run side by side; what the tree's says is kept, and printed when both are done.
test: test-wheel $(LOWEST)/ready ## all tests: the wheel, the lowest versions admitted, the tree
	@$(MAKE) --no-print-directory test-tree >$(CACHE)/tree.log 2>&1 & tree=$$!; \
	$(MAKE) --no-print-directory test-lowest; lowest=$$?; \
	wait $$tree; status=$$?; \
	cat $(CACHE)/tree.log; \
	test $$lowest -eq 0 || echo "The tests with the lowest versions failed: see above, or run make test-lowest." >&2; \
	test $$lowest -eq 0 && test $$status -eq 0

test-tree: $(VENV)/ready ## the test suite on the tree, with branch coverage
	$(BIN)/python -m pytest --cov --cov-report=term:skip-covered

test-wheel: $(VENV)/ready $(NEWEST)/ready ## the built wheel, alone in an environment
	@rm -rf build dist
	$(BIN)/python -m build --wheel --no-isolation --outdir dist >$(CACHE)/build.log || { cat $(CACHE)/build.log; exit 1; }
	$(NEWEST)/bin/python -m pip install --quiet --no-deps --force-reinstall dist/*.whl
	$(NEWEST)/bin/python -I tools/wheel.py

test-lowest: $(LOWEST)/ready ## the tests of the house with the lowest versions that pyproject.toml admits
	$(LOWEST)/bin/python -I tools/wheel.py --tree src
	$(LOWEST)/bin/python -m pytest -p no:cacheprovider -m 'not pinned' tests

check: $(VENV)/ready ## format, lint, types, imports, drift of what is generated
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo
	$(BIN)/python tools/docs.py --check

format: $(VENV)/ready ## put the code in form
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

bench: $(VENV)/ready ## benchmarks, with machine and versions beside the figures
	$(BIN)/python -m benchmarks

docs: $(VENV)/ready ## write docs/findings.md from the catalogue, and the schema of a report
	$(BIN)/python tools/docs.py
	$(BIN)/python tools/schema.py

reference: $(VENV)/ready ## write the reference tables anew from their sources
	$(BIN)/python -m pip install --quiet --requirement tools/reference/requirements.txt
	$(BIN)/python tools/reference/build.py

clean: ## remove what was made
	rm -rf build dist .coverage .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

$(VENV)/ready: pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or later is needed: make PYTHON=python3.11")'
	@echo "Setting up .venv, once; it takes a minute or two."
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --editable '.[dev]'
	@touch $@

$(NEWEST)/ready: pyproject.toml constraints.txt
	$(PYTHON) -m venv --clear $(NEWEST)
	$(NEWEST)/bin/python -m pip install --quiet --constraint constraints.txt '.[cli]'
	$(NEWEST)/bin/python -m pip uninstall --quiet --yes firsttimeright
	@touch $@

$(LOWEST)/ready: pyproject.toml constraints.txt tools/lowest.py $(VENV)/ready
	$(PYTHON) -m venv --clear $(LOWEST)
	$(BIN)/python tools/lowest.py > $(CACHE)/lowest.txt
	$(LOWEST)/bin/python -m pip install --quiet --constraint $(CACHE)/lowest.txt --editable '.[cli]'
	$(LOWEST)/bin/python -m pip install --quiet --constraint constraints.txt pytest hypothesis sybil
	@touch $@
