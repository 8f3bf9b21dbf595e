#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# valgrind.sh BUILD [SUITE…]: the tests of core under valgrind, one program after the other; figures in tests/results.
# Left out: what looks into the memory of other processes or measures them (Process.*).
set -eu
build=$1
shift
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
[ $# -gt 0 ] || set -- base text store keys journal deontology people directory consent records requests agenda gate documents \
    transfer access
# Without the compiler of regular expressions, whose code valgrind cannot follow.
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 TZ=Europe/Paris QT_ENABLE_REGEXP_JIT=0
results=$here/../results
mkdir -p "$results"
done='' errors=0
for suite in "$@"; do
    printf '== valgrind %s\n' "$suite"
    # Leaks of what is lost for good count; what lives until the end does not.
    if ! valgrind --quiet --error-exitcode=9 --leak-check=full --show-leak-kinds=definite --errors-for-leak-kinds=definite \
        --suppressions="$here/valgrind.supp" --child-silent-after-fork=yes \
        "$build/tests/$suite/test_$suite" --gtest_brief=1 --gtest_filter='-Process.*'; then
        errors=$((errors + 1))
    fi
    done="$done \"$suite\","
done
commit=$(git -C "$here" describe --always --abbrev=8 2>/dev/null || echo '?')
printf '{"suites": [%s], "with_reports": %s, "date": "%s", "commit": "%s", "machine": "%s cores"}\n' "${done%,}" "$errors" \
    "$(date +%F)" "$commit" "$(nproc)" >"$results/valgrind.json"
printf '%s suites with reports\n' "$errors"
[ "$errors" = 0 ]
