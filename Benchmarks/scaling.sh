#!/bin/sh
# How much faster are two cores than one? One worker on one core, reader and writer with it, against
# two workers on two. Measures a tree of small files and one JSONL file, both
# made of the sample corpus, in pairs of runs one after the other, and prints the ratio of the medians.
#
#   Benchmarks/scaling.sh [PAIRS]      default: 7
#
# Fails where a ratio is below 1.85. Only a machine with nothing else to do tells the truth: the load
# before the measurement is printed first.
set -eu
cd "$(dirname "$0")/.."
program=.build/release/sayso
pairs="${1:-7}"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT INT TERM

echo "cores: $(nproc), load: $(cut -d ' ' -f 1-3 /proc/loadavg)"
# About 40 MB each.
mkdir "$work/tree"
for i in $(seq 150); do
  mkdir "$work/tree/$i"
  cp Corpus/*.txt "$work/tree/$i"
done
awk -v rounds=150 '
  FNR == 1 { if (NR > 1) texts[++n] = text; text = "" }
  { gsub(/\\/, "\\\\"); gsub(/"/, "\\\""); gsub(/\t/, "\\t"); gsub(/\r/, "")
    text = text $0 "\\n" }
  END {
    texts[++n] = text
    for (r = 1; r <= rounds; r++)
      for (i = 1; i <= n; i++) printf "{\"id\":\"%d-%d\",\"text\":\"%s\"}\n", r, i, texts[i]
  }' Corpus/*.txt > "$work/lines.jsonl"

# One core: without taskset the reader and the writer of the single worker have a core of their own.
pin=""
if command -v taskset > /dev/null; then pin="taskset -c 0"; fi

failed=0
for input in tree lines.jsonl; do
  for jobs in 1 2; do : > "$work/times$jobs"; done
  for pair in $(seq "$pairs"); do
    for jobs in 1 2; do
      run=""
      if [ "$jobs" = 1 ]; then run=$pin; fi
      before=$(date +%s%N)
      $run "$program" extract "$work/$input" -q --force -o "$work/out" -j "$jobs"
      after=$(date +%s%N)
      echo $(((after - before) / 1000000)) >> "$work/times$jobs"
    done
  done
  for jobs in 1 2; do
    sort -n "$work/times$jobs" | awk '{ t[NR] = $1 } END { print t[int((NR + 1) / 2)] }' \
      > "$work/median$jobs"
  done
  one=$(cat "$work/median1")
  two=$(cat "$work/median2")
  awk -v input="$input" -v one="$one" -v two="$two" -v pairs="$pairs" 'BEGIN {
    printf "%-12s %d ms on one core, %d ms on two: %.2f times (medians of %d)\n", \
      input, one, two, one / two, pairs
    exit one / two < 1.85 }' || failed=1
done
exit $failed
