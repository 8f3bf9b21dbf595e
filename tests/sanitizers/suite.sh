#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# suite.sh asan|tsan BUILD [CTEST OPTION…]: every test under the sanitizer that BUILD was made with; figures in tests/results.
# Reports are counted in what the tests printed; a child process with a report ends in error, which fails its test. Left out:
# what looks into the memory of other processes or measures them (Process.*), since a sanitizer keeps copies beside.
set -eu
kind=$1 build=$2
shift 2
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
export GTEST_FILTER=-Process.*
export ASAN_OPTIONS=detect_leaks=1 UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1
export LSAN_OPTIONS="suppressions=$here/lsan.supp:print_suppressions=0"
# Qt's own event loop rather than GLib's, whose wake-ups would be reported as races.
export QT_NO_GLIB=1
export TSAN_OPTIONS="suppressions=$here/tsan.supp:halt_on_error=1:die_after_fork=0:print_suppressions=0"
failed=0
ctest --test-dir "$build" --output-on-failure --no-tests=error -j "$(nproc)" "$@" || failed=1
said='ERROR: (Address|Leak)Sanitizer|runtime error:|WARNING: ThreadSanitizer'
count=$(grep -cE "$said" "$build/Testing/Temporary/LastTest.log" || true)
mkdir -p "$here/../results"
suites=$(ctest --test-dir "$build" -N "$@" | sed -n 's/^ *Test *#[0-9]*: //p' | paste -sd, | sed 's/,/", "/g')
printf '{"suites": ["%s"], "with_reports": %s, "failed": %s, "date": "%s", "commit": "%s", "machine": "%s cores"}\n' "$suites" \
    "$count" "$failed" "$(date +%F)" "$(git -C "$here" describe --always --abbrev=8 2>/dev/null || echo '?')" "$(nproc)" \
    >"$here/../results/$kind.json"
printf '%s reports\n' "$count"
[ "$failed" = 0 ] && [ "$count" = 0 ]
