#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the dependencies, builds and runs every test. Ends on CTest's summary.
# The checks of the sources (layers, sizes, translations) come first because they take a second; CTest holds
# them too.
set -eu
. "$(dirname -- "$0")/common.sh"

sh "$serment_root/packaging/dependencies.sh"
say "Checking the sources"
sh "$serment_root/packaging/check-layers.sh"
sh "$serment_root/packaging/check-sources.sh"
sh "$serment_root/packaging/check-translations.sh"
sh "$serment_root/packaging/build.sh" release
say "Testing"
exec ctest --test-dir "$serment_root/build/release" --output-on-failure --no-tests=error -j "$(nproc)"
