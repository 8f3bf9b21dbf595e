#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# dependencies.sh [PURPOSE]: installs what building and running need (packages-debian.txt) where something is missing, then SQLCipher.
# Touches neither apt nor the network when everything is there.
set -eu
. "$(dirname -- "$0")/common.sh"

list=$serment_root/packaging/packages-debian.txt

purpose=${1:-}

# wanted SYSTEM: the packages of the list for that system and the purpose, one a line.
wanted() {
    awk -v here="$1" -v purpose="$purpose" '
        /^[[:space:]]*(#|$)/ { next }
        $1 == "always" || $1 == purpose { print $2; next }
        substr($1, 1, 1) == "!" { if (substr($1, 2) != here) print $2; next }
        { n = split($1, systems, ","); for (i = 1; i <= n; i++) if (systems[i] == here) print $2 }' "$list"
}

# missing PACKAGE…: those that dpkg does not hold as installed, on one line.
missing() {
    { dpkg-query -W -f '${db:Status-Status} ${Package}\n' "$@" 2>/dev/null || true; } |
        awk -v wanted="$*" '
            $1 == "installed" { have[$2] = 1 }
            END { n = split(wanted, names, " "); for (i = 1; i <= n; i++) if (!(names[i] in have)) printf "%s ", names[i] }'
}

# The packages that are needed, and why they are not being installed.
stop() {
    printf '\nserment: %s\nThese packages are needed:\n' "$1" >&2
    printf '  %s\n' $2 >&2
    exit 1
}

ID=unknown VERSION_ID='' ID_LIKE=''
[ ! -r /etc/os-release ] || . /etc/os-release
system=$ID-$VERSION_ID
case " $ID $ID_LIKE " in
*" debian "* | *" ubuntu "*) ;;
*) stop "this is not Debian or Ubuntu: install the equivalents of the packages below, then run packaging/build.sh." \
    "$(wanted unknown)" ;;
esac
command -v apt-get >/dev/null && command -v dpkg-query >/dev/null ||
    stop "apt-get and dpkg-query are not there: nothing can be installed." "$(wanted "$system")"

packages=$(wanted "$system")
[ -n "$packages" ] || die "the list of packages could not be read."
# Package names hold no space: the list splits into words.
# shellcheck disable=SC2086
absent=$(missing $packages)
if [ -n "$absent" ]; then
    if [ "$(id -u)" = 0 ]; then
        as_root=
    elif command -v sudo >/dev/null; then
        as_root=sudo
    else
        stop "some packages are missing, and they can be installed only as root or with sudo." "$absent"
    fi
    say "Installing packages:" $absent
    log=$(mktemp "${TMPDIR:-/tmp}/serment-apt.XXXXXX")
    trap 'rm -f "$log"' EXIT
    # A list that cannot be fetched (a third party's, say) matters only if a package is then not found.
    # shellcheck disable=SC2086
    $as_root apt-get -q update >"$log" 2>&1 || true
    # shellcheck disable=SC2086
    if ! $as_root env DEBIAN_FRONTEND=noninteractive apt-get -q install -y --no-install-recommends $absent >>"$log" 2>&1; then
        tail -n 20 "$log" >&2
        stop "apt-get could not install everything: is there a network?" "$absent"
    fi
fi

sh "$serment_root/packaging/sqlcipher.sh"
