# For the Makefile: include Tests/Fuzz/fuzz.mk
.PHONY: fuzz tsan

# Two minutes on each target; inputs found stay in .build/fuzz/corpus.
fuzz: setup
	SWIFT="$(SWIFT)" Tests/Fuzz/run.sh

# The batch and the command's runs under the Thread Sanitizer.
tsan: setup
	$(SWIFT) build --build-path .build/tsan --sanitize thread --build-tests
	$(SWIFT) test --build-path .build/tsan --sanitize thread --skip-build \
	  --filter 'OrderedBatchTests|ResumeTests|ExtractTests'
