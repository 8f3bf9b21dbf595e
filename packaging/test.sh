#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# test.sh [--asan | --tsan | --valgrind | --coverage | --faults] [CTEST OPTION…]
# Installs the dependencies, builds and runs every test. Ends on CTest's summary.
# The checks of the sources (layers, sizes, translations) come first because they take a second; CTest holds
# them too.
#   --asan      every test under AddressSanitizer and UndefinedBehaviorSanitizer
#   --tsan      every test under ThreadSanitizer
#   --valgrind  the tests of core under valgrind
#   --coverage  lines and branches of core that the tests reach, in tests/results
#   --faults    the long runs of tests/faults, in tests/results (hours)
set -eu
. "$(dirname -- "$0")/common.sh"

kind=
case ${1:-} in
--asan | --tsan | --valgrind | --coverage | --faults)
    kind=${1#--}
    shift
    ;;
esac

ctest_in() {
    preset=$1
    shift
    exec ctest --test-dir "$serment_root/build/$preset" --output-on-failure --no-tests=error -j "$(nproc)" "$@"
}

case $kind in
'')
    sh "$serment_root/packaging/dependencies.sh"
    say "Checking the sources"
    sh "$serment_root/packaging/check-layers.sh"
    sh "$serment_root/packaging/check-sources.sh"
    sh "$serment_root/packaging/check-translations.sh"
    sh "$serment_root/packaging/build.sh" release
    say "Testing"
    ctest_in release "$@"
    ;;
asan | tsan)
    sh "$serment_root/packaging/dependencies.sh"
    sh "$serment_root/packaging/build.sh" "$kind"
    say "Testing ($kind)"
    exec sh "$serment_root/tests/sanitizers/suite.sh" "$kind" "$serment_root/build/$kind" "$@"
    ;;
valgrind)
    sh "$serment_root/packaging/dependencies.sh" proof
    sh "$serment_root/packaging/build.sh" dev
    exec sh "$serment_root/tests/sanitizers/valgrind.sh" "$serment_root/build/dev" "$@"
    ;;
coverage)
    sh "$serment_root/packaging/dependencies.sh" proof
    sh "$serment_root/packaging/build.sh" coverage
    exec sh "$serment_root/tests/coverage.sh" "$serment_root/build/coverage" "$@"
    ;;
faults)
    sh "$serment_root/packaging/dependencies.sh" proof
    sh "$serment_root/packaging/build.sh" release
    for run in "kill --count 20000" calls "power --count 2000" full damage two around; do
        say "Faults: $run"
        # Words and counts, no names: they split.
        # shellcheck disable=SC2086
        QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 "$serment_root/build/release/tests/faults/faults" $run --write || failed=1
    done
    python3 "$serment_root/tests/results/tables.py"
    exit "${failed:-0}"
    ;;
esac
