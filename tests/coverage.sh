#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# coverage.sh BUILD [SUITE…]: runs the tests and prints the lines and branches of core that they reach; figures in
# tests/results/coverage.json. Without suites, all of CTest.
set -eu
build=$1
shift
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 TZ=Europe/Paris
find "$build" -name '*.gcda' -delete
if [ $# -eq 0 ]; then
    ctest --test-dir "$build" --output-on-failure --no-tests=error -j "$(nproc)"
    set -- ctest
else
    for suite in "$@"; do "$(find "$build/tests" -name "test_$suite" -type f)" --gtest_brief=1; done
fi
mkdir -p "$root/tests/results"
# Branches that only an exception takes are the compiler's.
gcovr --root "$root" --filter 'core/' --exclude-throw-branches --exclude-unreachable-branches --print-summary \
    --json-summary-pretty --json-summary "$build/coverage.json" "$build" >/dev/null
python3 "$root/tests/results/coverage.py" "$build/coverage.json" "$@"
