#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# suite.sh asan|tsan BUILD [CTEST OPTION…]: every test under the sanitizer that BUILD was made with; figures in tests/results.
# Reports go to files, so that those of child processes whose output a test reads are counted too.
set -eu
kind=$1 build=$2
shift 2
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
reports=$(mktemp -d "${TMPDIR:-/tmp}/serment-reports.XXXXXX")
trap 'rm -rf "$reports"' EXIT
shared=log_path=$reports/report:print_suppressions=0
export ASAN_OPTIONS="detect_leaks=1:$shared" UBSAN_OPTIONS="print_stacktrace=1:halt_on_error=1:$shared"
export LSAN_OPTIONS="suppressions=$here/lsan.supp:$shared" TSAN_OPTIONS="suppressions=$here/tsan.supp:halt_on_error=1:$shared"
failed=0
ctest --test-dir "$build" --output-on-failure --no-tests=error -j "$(nproc)" "$@" || failed=1
count=$(find "$reports" -type f | wc -l)
find "$reports" -type f -exec cat {} +
mkdir -p "$here/../results"
suites=$(ctest --test-dir "$build" -N "$@" | sed -n 's/^ *Test *#[0-9]*: //p' | paste -sd, | sed 's/,/", "/g')
printf '{"suites": ["%s"], "with_reports": %s, "failed": %s, "date": "%s", "commit": "%s", "machine": "%s cores"}\n' "$suites" \
    "$count" "$failed" "$(date +%F)" "$(git -C "$here" describe --always --abbrev=8 2>/dev/null || echo '?')" "$(nproc)" \
    >"$here/../results/$kind.json"
printf '%s reports\n' "$count"
[ "$failed" = 0 ] && [ "$count" = 0 ]
