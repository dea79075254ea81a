# For the Makefile: include Tests/Fuzz/fuzz.mk
.PHONY: fuzz thread-sanitizer

# Two minutes on each target; inputs found stay in .build/fuzz/corpus.
fuzz: setup
	Tests/Fuzz/run.sh

# The batch and the command's runs under the Thread Sanitizer.
thread-sanitizer: setup
	$(SWIFT) build --build-path .build/tsan --sanitize thread --build-tests
	$(SWIFT) test --build-path .build/tsan --sanitize thread --skip-build \
	  --filter 'OrderedBatchTests|ResumeTests|ExtractTests'
