# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by the scripts beside it: where things are, and how they speak. POSIX sh.

serment_root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
serment_cache=${SERMENT_CACHE:-${XDG_CACHE_HOME:-${HOME:-/tmp}/.cache}/serment}
sqlcipher_prefix=$serment_cache/sqlcipher-4.6.1

say() { printf '== %s\n' "$*"; }

die() {
    printf 'serment: %s\n' "$*" >&2
    exit 1
}
