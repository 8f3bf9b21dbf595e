#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# elsewhere.sh [SUITE [COMMAND…]]: builds and tests the last commit on another Debian (default: trixie), in a system of its
# own made by debootstrap and kept in the cache; the mirror is this machine's own. As root. Nothing outside the
# cache is touched. With a COMMAND, that is run in the copy of the sources instead of packaging/test.sh.
set -eu
. "$(dirname -- "$0")/common.sh"

suite=${1:-trixie}
[ $# -eq 0 ] || shift
[ "$(id -u)" = 0 ] || die "debootstrap and chroot need root."
sh "$serment_root/packaging/dependencies.sh" elsewhere
system=$serment_cache/elsewhere/$suite
if [ ! -x "$system/usr/bin/apt-get" ] || [ ! -f "$system/made" ]; then
    mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | grep -v security | sort -u | head -n 1)
    [ -n "$mirror" ] || die "this machine's apt names no mirror."
    say "Making a Debian $suite"
    rm -rf "$system"
    mkdir -p "$system"
    debootstrap --variant=minbase --include=ca-certificates,git "$suite" "$system" "$mirror"
    # Whatever reaches the network here reaches it there.
    for file in /etc/resolv.conf /etc/hosts; do [ ! -f "$file" ] || cp -L "$file" "$system$file"; done
    for file in /etc/apt/apt.conf.d/*; do grep -ql -i 'proxy\|https::' "$file" 2>/dev/null && cp "$file" "$system$file" || true; done
    [ ! -d /usr/local/share/ca-certificates ] || cp -r /usr/local/share/ca-certificates "$system/usr/local/share/"
    chroot "$system" update-ca-certificates >/dev/null 2>&1 || true
    touch "$system/made"
fi
say "Copying the last commit"
mkdir -p "$system/serment"
git -C "$serment_root" archive HEAD | tar -x -C "$system/serment"
for place in proc dev dev/shm; do mountpoint -q "$system/$place" || mount --bind "/$place" "$system/$place"; done
trap 'for place in dev/shm dev proc; do umount "$system/$place" 2>/dev/null || true; done' EXIT
[ $# -gt 0 ] || set -- sh packaging/test.sh
chroot "$system" env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 TERM="${TERM:-dumb}" \
    sh -c 'cd /serment && exec "$@"' sh "$@"
