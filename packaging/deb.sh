#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# deb.sh [OUT]: makes the Debian package of the sources as they stand, into OUT (default: build/deb).
set -eu
. "$(dirname -- "$0")/common.sh"

out=${1:-$serment_root/build/deb}
sh "$serment_root/packaging/dependencies.sh" deb

# debian/ must stand at the root of the sources, and debhelper wants no space in their path.
work=$(mktemp -d "${TMPDIR:-/tmp}/serment-deb.XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM HUP
mkdir "$work/serment"
(cd "$serment_root" && tar -cf - --exclude=./build --exclude=./.git --exclude='./build-*' .) | tar -xf - -C "$work/serment"
cp -R "$work/serment/packaging/debian" "$work/serment/debian"

# debhelper gives the build another home: what stands in ours is named.
if [ -d "$sqlcipher_prefix" ]; then
    SERMENT_SQLCIPHER_PREFIX=$sqlcipher_prefix
    export SERMENT_SQLCIPHER_PREFIX
fi
if command -v ccache >/dev/null; then
    SERMENT_CMAKE_OPTIONS=-DCMAKE_CXX_COMPILER_LAUNCHER=ccache
    CCACHE_DIR=$(ccache -k cache_dir)
    export SERMENT_CMAKE_OPTIONS CCACHE_DIR
fi
say "Building the package"
(cd "$work/serment" && dpkg-buildpackage -b -us -uc -ui)
mkdir -p "$out"
cp "$work"/serment_*.deb "$out/"
say "Made:" "$out"/serment_*.deb
