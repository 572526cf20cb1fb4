PYTHON ?= python3
VENV := .venv/bin/python
ifeq ($(OS),Windows_NT)
VENV := .venv/Scripts/python.exe
endif

.PHONY: run test check nightly bench bench-window pictures fuzz clean

run:            ## the window on the sample pair; FILES="a b" opens others
	@$(PYTHON) packaging/prepare.py
	@$(VENV) packaging/run.py $(FILES)

test:           ## every test
	@$(PYTHON) packaging/prepare.py --test
	@$(VENV) -m pytest -q $(ARGS)

check:          ## style, types, the import contracts, the size of files
	@$(PYTHON) packaging/prepare.py --test
	$(VENV) -m ruff check .
	$(VENV) -m ruff format --check .
	$(VENV) -m mypy
	.venv/bin/lint-imports
	$(VENV) tools/check_sizes.py
	$(VENV) packaging/check_wheel.py

nightly:        ## the property tests with 1,000 examples each
	@$(PYTHON) packaging/prepare.py --test
	HYPOTHESIS_PROFILE=nightly $(VENV) -m pytest -q $(ARGS)

bench:          ## matching beside other methods, and how it grows
	@$(PYTHON) packaging/prepare.py --test
	$(VENV) tools/bench.py

bench-window:   ## start, jump and scroll beside a bare Qt window
	@$(PYTHON) packaging/prepare.py --test
	$(VENV) tools/bench_window.py

pictures:       ## the window in every theme and size, into pictures/
	@$(PYTHON) packaging/prepare.py --test
	$(VENV) tools/pictures.py pictures

fuzz:           ## coverage-guided fuzzing, ten minutes a format
	@$(PYTHON) packaging/prepare.py --test
	@$(VENV) -m pip install -q --disable-pip-version-check "atheris>=3.0"
	$(VENV) -m tools.fuzz --seconds 600

clean:
	rm -rf .venv build dist pictures diptych-picture.png
