#!/bin/sh
# Fuzzes every target for SECONDS_EACH (default 120) and keeps what was found.
#
#   Tests/Fuzz/run.sh [TARGET…]
#
# Seeds lie in Tests/Fuzz/corpus/TARGET; what fuzzing adds goes to .build/fuzz/corpus/TARGET and
# stays there for the next run. A failing input is left in .build/fuzz/failed.
# KEEP=1 puts the fewest inputs of both that cover as much into Tests/Fuzz/corpus, whose inputs
# `make test` runs.
set -eu
cd "$(dirname "$0")/../.."
export SAYSO_FUZZ=1
"${SWIFT:-swift}" build --build-path .build/fuzz/build --sanitize fuzzer -Xswiftc -O \
  -Xswiftc -enable-testing --product sayso-fuzz
program=.build/fuzz/build/debug/sayso-fuzz
mkdir -p .build/fuzz/failed
for target in ${*:-decoder jsonl csv lexicon pipeline}; do
  mkdir -p ".build/fuzz/corpus/$target"
  echo "== $target"
  export SAYSO_FUZZ_TARGET="$target"
  "$program" ".build/fuzz/corpus/$target" "Tests/Fuzz/corpus/$target" \
    -max_total_time="${SECONDS_EACH:-120}" -max_len=8192 -timeout=20 -rss_limit_mb=2048 \
    -print_final_stats=1 -verbosity=0 -artifact_prefix=.build/fuzz/failed/"$target"-
  if [ -n "${KEEP:-}" ]; then
    rm -rf .build/fuzz/fewest
    mkdir .build/fuzz/fewest
    "$program" -set_cover_merge=1 -use_counters=0 -max_len=1024 .build/fuzz/fewest \
      "Tests/Fuzz/corpus/$target" ".build/fuzz/corpus/$target"
    # What was found is named by its digest; what people wrote has a short name and stays.
    found='????????????????????????????????????????'
    find "Tests/Fuzz/corpus/$target" -type f -name "$found" -delete
    find .build/fuzz/fewest -type f -name "$found" -exec mv {} "Tests/Fuzz/corpus/$target" \;
  fi
done
