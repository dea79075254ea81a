# For the Makefile: include Tests/Fuzz/fuzz.mk
.PHONY: fuzz tsan

# Two minutes on each target; inputs found stay in .build/fuzz/corpus.
fuzz: setup
	SWIFT="$(SWIFT)" Tests/Fuzz/run.sh

# The batch, and runs of the command with several workers and with signals, under the Thread
# Sanitizer. The program is slow under it, so these few.
tsan: setup
	$(SWIFT) build --build-path .build/tsan --sanitize thread --build-tests
	$(SWIFT) test --build-path .build/tsan --sanitize thread --skip-build \
	  --filter 'OrderedBatchTests|RunFolderTests|ExtractTests/sameBytes|StoppedRunTests/interrupted'
