#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh [--seconds N] [--jobs N] [TARGET…]: builds the fuzz targets (preset "fuzz"), runs each for N seconds (60) at low
# priority, adds the time to hours.tsv and writes the table of tests/README.md again. Ends with 1 if an input broke a
# parser; that input stays in build/fuzz/found/TARGET and becomes a test.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
root=$(CDPATH='' cd -- "$here/../.." && pwd)
seconds=60 jobs=2
while [ $# -gt 0 ]; do
    case $1 in
    --seconds) seconds=$2; shift 2 ;;
    --jobs) jobs=$2; shift 2 ;;
    -*) echo "run.sh [--seconds N] [--jobs N] [TARGET…]" >&2; exit 2 ;;
    *) break ;;
    esac
done
targets=${*:-$(sed -n 's/^serment_fuzz(\([a-z]*\))$/\1/p' "$here/CMakeLists.txt")}
build=$root/build/fuzz

cd "$root"
[ -f "$build/build.ninja" ] || cmake --preset fuzz >/dev/null
# shellcheck disable=SC2086
nice -n 15 ninja -C "$build" -j "$jobs" $(printf 'fuzz_%s ' $targets)

# The table between the marks of tests/README.md, from the sums of hours.tsv.
table() {
    awk -F '\t' '
        /^#/ { next }
        { seconds[$1] += $2; runs[$1] += $3; if (!($1 in order)) { order[$1] = ++n; name[n] = $1 } }
        END {
            print "| parser | hours | inputs |"
            print "|---|---:|---:|"
            for (i = 1; i <= n; i++) {
                printf "| %s | %.2f | %d |\n", name[i], seconds[name[i]] / 3600, runs[name[i]]
                all += seconds[name[i]]; inputs += runs[name[i]]
            }
            printf "| together | %.2f | %d |\n", all / 3600, inputs
        }' "$here/hours.tsv"
}

failed=0
for target in $targets; do
    found=$build/found/$target work=$build/corpus/$target
    mkdir -p "$found" "$work"
    log=$build/$target.log
    start=$(date +%s)
    ended=0
    nice -n 15 "$build/tests/fuzz/fuzz_$target" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -max_len=65536 \
        -artifact_prefix="$found/" -print_final_stats=1 "$work" "$here/corpus/$target" >"$log" 2>&1 || ended=1
    took=$(($(date +%s) - start))
    runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
    printf '%s\t%s\t%s\n' "$target" "$took" "${runs:-0}" >>"$here/hours.tsv"
    if [ "$ended" -eq 0 ]; then
        echo "$target: $took s, ${runs:-0} inputs, nothing found"
    else
        failed=1
        echo "$target: an input broke it, see $log" >&2
    fi
done

table >"$build/table.md"
awk -v table="$build/table.md" '
    /<!-- fuzz hours -->/ { print; while ((getline line < table) > 0) print line; skip = 1; next }
    /<!-- end of fuzz hours -->/ { skip = 0 }
    !skip' "$root/tests/README.md" >"$build/README.md"
cp "$build/README.md" "$root/tests/README.md"
exit "$failed"
