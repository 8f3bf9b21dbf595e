#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# valgrind.sh BUILD [SUITE…]: the tests of core under valgrind, one program after the other; figures in tests/results, where
# each suite keeps those of its last run.
# Left out: what looks into the memory of other processes or measures them (Process.*).
set -eu
build=$1
shift
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
[ $# -gt 0 ] || set -- base text store keys journal deontology people directory consent records requests agenda gate documents \
    transfer access continuity
# Without the compiler of regular expressions and libjpeg's vector instructions, which valgrind cannot follow.
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 TZ=Europe/Paris QT_ENABLE_REGEXP_JIT=0 JSIMD_FORCENONE=1
results=$here/../results
mkdir -p "$results"
commit=$(git -C "$here" describe --always --abbrev=8 2>/dev/null || echo '?')
errors=0
for suite in "$@"; do
    printf '== valgrind %s\n' "$suite"
    reports=0
    # Leaks of what is lost for good count; what lives until the end does not.
    valgrind --quiet --error-exitcode=9 --leak-check=full --show-leak-kinds=definite --errors-for-leak-kinds=definite \
        --suppressions="$here/valgrind.supp" --child-silent-after-fork=yes \
        "$build/tests/$suite/test_$suite" --gtest_brief=1 --gtest_filter='-Process.*' || reports=1
    errors=$((errors + reports))
    python3 - "$results/valgrind.json" "$suite" "$reports" "$(date +%F)" "$commit" "$(nproc) cores" <<'END'
import json, pathlib, sys
path, (suite, reports, date, commit, machine) = pathlib.Path(sys.argv[1]), sys.argv[2:]
kept = json.loads(path.read_text()) if path.exists() else {}
kept[suite] = {"with_reports": int(reports), "date": date, "commit": commit, "machine": machine}
path.write_text(json.dumps(kept, indent=1) + "\n")
END
done
printf '%s suites with reports\n' "$errors"
[ "$errors" = 0 ]
