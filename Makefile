# Sayso: `make demo` and `make test` do all their set-up on a fresh machine with Swift and apt.

SWIFT ?= swift
OUT ?= .build/demo

.PHONY: demo test test-long bench bench-stages bench-scaling format lint setup test-setup static install clean

demo: setup
	$(SWIFT) build -c release --product sayso
	rm -rf $(OUT)
	.build/release/sayso extract Corpus -o $(OUT) --keep-text
	.build/release/sayso report $(OUT)
	.build/release/sayso show $(OUT) --limit 8
	@echo
	@echo "Records: $(OUT)/quotations.jsonl   Report: $(OUT)/report.html"

# Tests of the program run the release build, so that sizes and times are those of what ships.
TESTED = SAYSO_BINARY="$(CURDIR)/.build/release/sayso"

test: setup test-setup
	$(SWIFT) build --build-tests
	$(SWIFT) build -c release --product sayso
	$(TESTED) $(SWIFT) test --skip-build

test-long: setup test-setup
	$(SWIFT) build --build-tests
	$(SWIFT) build -c release --product sayso
	$(TESTED) SAYSO_LONG=1 $(SWIFT) test --skip-build
	# What needs the machine to itself.
	$(TESTED) SAYSO_LONG=1 $(SWIFT) test --skip-build --filter ScaleTests.scaling

bench: setup
	$(SWIFT) build -c release --product sayso
	.build/release/sayso bench Corpus

# Each stage alone, with the number of its results and its allocations checked.
bench-stages: setup
	cd Benchmarks && $(SWIFT) build -c release --product PipelineBenchmarks
	cd Benchmarks && .build/release/PipelineBenchmarks --quiet true

# Two workers against one; on a machine with nothing else to do.
bench-scaling: setup
	$(SWIFT) build -c release --product sayso
	Benchmarks/scaling.sh

format:
	$(SWIFT) format --in-place --recursive Sources Tests

lint:
	$(SWIFT) format lint --strict --recursive Sources Tests

# One program that needs no Swift on the machine it runs on; ICU stays a shared library.
static: setup
	$(SWIFT) build -c release --product sayso --static-swift-stdlib
	strip -o .build/sayso .build/release/sayso
	@ls -l .build/sayso

# The program, its manual page and completions for bash, zsh and fish, under PREFIX.
PREFIX ?= /usr/local
install: static
	install -D -m 755 .build/sayso $(DESTDIR)$(PREFIX)/bin/sayso
	mkdir -p .build/install
	.build/sayso manual > .build/install/sayso.1
	for shell in bash zsh fish; do \
	  .build/sayso --generate-completion-script $$shell > .build/install/$$shell || exit 1; \
	done
	install -D -m 644 .build/install/sayso.1 $(DESTDIR)$(PREFIX)/share/man/man1/sayso.1
	install -D -m 644 .build/install/bash $(DESTDIR)$(PREFIX)/share/bash-completion/completions/sayso
	install -D -m 644 .build/install/zsh $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_sayso
	install -D -m 644 .build/install/fish $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/sayso.fish

# Installs what is missing; needs apt, as root or with sudo.
setup:
	@missing=""; \
	for p in icu-i18n:libicu-dev zlib:zlib1g-dev libzstd:libzstd-dev sqlite3:libsqlite3-dev; do \
	  pkg-config --exists "$${p%%:*}" 2>/dev/null || missing="$$missing $${p##*:}"; \
	done; \
	if ! command -v pkg-config >/dev/null; then missing="$$missing pkg-config"; fi; \
	if [ -n "$$missing" ]; then \
	  echo "installing:$$missing"; \
	  if [ "$$(id -u)" = 0 ]; then apt="apt-get"; else apt="sudo apt-get"; fi; \
	  $$apt update -qq && $$apt install -y -qq $$missing; \
	fi

# What tests compare with, where it can be had: without it they say that they were skipped.
test-setup:
	@if [ ! -e /usr/share/unicode/auxiliary/WordBreakTest.txt ]; then \
	  echo "installing: unicode-data"; \
	  if [ "$$(id -u)" = 0 ]; then apt="apt-get"; else apt="sudo apt-get"; fi; \
	  { $$apt update -qq && $$apt install -y -qq unicode-data; } \
	    || echo "unicode-data could not be installed: Unicode's own tests are skipped"; \
	fi

clean:
	rm -rf .build

include Tests/Fuzz/fuzz.mk
