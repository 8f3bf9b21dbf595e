#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Debian 12 ships SQLCipher 3.4.1, which is too old. This rebuilds Debian 13's own source package with its own
# compiler flags, only the library, and keeps it outside the repository. Does nothing where SQLCipher >= 4.5 is
# packaged, or when the cache already holds it.
set -eu
. "$(dirname -- "$0")/common.sh"

# The version in SQLCipher's pkg-config file is that of the SQLite inside: 3.36 stands in SQLCipher 4.5.
if pkg-config --exists 'sqlcipher >= 3.36' 2>/dev/null; then
    exit 0
fi
if [ -f "$sqlcipher_prefix/lib/libsqlcipher.a" ] && [ -f "$sqlcipher_prefix/include/sqlcipher/sqlite3.h" ]; then
    exit 0
fi

. /etc/os-release
[ "${ID:-}" = debian ] ||
    die "SQLCipher 4.5 or later is needed (libsqlcipher-dev) and this system packages none; install it and set SERMENT_SQLCIPHER_PREFIX."
for tool in tclsh dpkg-source dpkg-buildflags cc make; do
    command -v "$tool" >/dev/null ||
        die "$tool is missing: install the packages tcl, dpkg-dev, gcc and make (packaging/dependencies.sh does)."
done

say "Building SQLCipher from Debian 13's source package, once (result in $sqlcipher_prefix)"

# Autotools cannot build below a path with a space: the work happens in the temporary folder.
work=$(mktemp -d "${TMPDIR:-/tmp}/serment-sqlcipher.XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM HUP

# A private apt configuration: the mirror is the machine's own, the machine's lists stay as they are.
mirror=$(apt-get indextargets --format '$(REPO_URI) $(RELEASE)' |
    awk -v release="${VERSION_CODENAME:-bookworm}" '$2 == release { print $1; exit }')
[ -n "$mirror" ] || die "apt knows no Debian mirror for ${VERSION_CODENAME:-bookworm}: check the apt sources of this machine."
keyring=/usr/share/keyrings/debian-archive-keyring.gpg
options=
[ ! -f "$keyring" ] || options="[signed-by=$keyring] "
mkdir -p "$work/lists/partial" "$work/cache/archives/partial" "$work/source"
printf 'deb-src %s%s trixie main\n' "$options" "$mirror" >"$work/sources.list"
private_apt() {
    apt-get -q -o "Dir::Etc::SourceList=$work/sources.list" -o Dir::Etc::SourceParts=/dev/null \
        -o "Dir::State::Lists=$work/lists" -o "Dir::Cache=$work/cache" -o APT::Sandbox::User=root "$@"
}

log=$work/log
show_log_and_die() {
    tail -n 30 "$log" >&2
    die "$1"
}
private_apt update --error-on=any >"$log" 2>&1 ||
    show_log_and_die "the list of Debian 13's sources could not be fetched: is there a network?"
(cd "$work/source" && private_apt source sqlcipher) >"$log" 2>&1 ||
    show_log_and_die "Debian 13's source package sqlcipher could not be fetched."

cd "$work/source"/sqlcipher-4.*/
printf 'include debian/rules\nserment-flags:\n\t@printf "%%s\\n" "$(CFLAGS) $(CPPFLAGS)"\n' >"$work/flags.mk"
flags=$(make -s -f "$work/flags.mk" serment-flags)
case $flags in
*SQLITE_HAS_CODEC*) ;;
*) die "the compiler flags of Debian's package could not be read from debian/rules." ;;
esac
# Debian's own options; malloc_usable_size is switched off there by a patch to configure.ac.
{
    ac_cv_func_malloc_usable_size=no CFLAGS="$flags" LIBS=-lcrypto \
        ./configure --disable-shared --enable-static --with-pic --enable-threadsafe --enable-load-extension \
        --enable-tempstore --enable-fts4 --enable-fts5 --enable-json --disable-tcl --disable-readline &&
        make -j"$(nproc)" libsqlcipher.la
} >"$log" 2>&1 || show_log_and_die "SQLCipher did not build."

# The prefix appears whole or not at all, even when two builds run at the same time.
staging=$sqlcipher_prefix.$$
mkdir -p "$staging/lib/pkgconfig" "$staging/include/sqlcipher" "$staging/share/doc"
cp .libs/libsqlcipher.a "$staging/lib/"
cp sqlite3.h src/sqlite3ext.h "$staging/include/sqlcipher/"
cp debian/copyright "$staging/share/doc/copyright"
cat >"$staging/lib/pkgconfig/sqlcipher.pc" <<PC
prefix=\${pcfiledir}/../..
Name: SQLCipher
Description: SQL database engine
Version: $(cat VERSION)
Libs: -L\${prefix}/lib -lsqlcipher -lcrypto -lm -ldl -lpthread
Cflags: -I\${prefix}/include/sqlcipher -DSQLITE_HAS_CODEC
PC
mv -T "$staging" "$sqlcipher_prefix" 2>/dev/null || rm -rf "$staging"
