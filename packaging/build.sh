#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# build.sh [PRESET]: configures when needed and builds (default: release) into build/PRESET.
# Expects the dependencies (dependencies.sh).
set -eu
. "$(dirname -- "$0")/common.sh"

preset=${1:-release}
build=$serment_root/build/$preset
cache=$build/CMakeCache.txt

newer() { [ -n "$(find "$1" -prune -newer "$2" 2>/dev/null)" ]; }

# A build folder made for another place (a copied or moved clone) cannot be used again.
if [ -f "$cache" ] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$serment_root" "$cache"; then
    rm -rf "$build"
fi
# Ninja runs cmake again by itself for what cmake has read; the presets and the private SQLCipher are ours to watch.
if [ ! -f "$build/build.ninja" ] || newer "$serment_root/CMakePresets.json" "$cache" ||
    newer "$sqlcipher_prefix" "$cache"; then
    say "Configuring ($preset)"
    launcher=
    ! command -v ccache >/dev/null || launcher=-DCMAKE_CXX_COMPILER_LAUNCHER=ccache
    (cd "$serment_root" && cmake --preset "$preset" $launcher --log-level=WARNING)
    touch "$cache"
fi
say "Building ($preset)"
cmake --build "$build"
