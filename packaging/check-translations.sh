#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# check-translations.sh [ROOT]: every string that the sources show through tr() stands in translations/serment_fr.ts,
# finished, with the apostrophe of printed French (’, U+2019). The file itself is not touched.
set -eu
root=${1:-$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)}
PATH=$PATH:/usr/lib/qt6/bin
command -v lupdate >/dev/null || { echo "translations: lupdate is missing (qt6-l10n-tools)"; exit 1; }
file=$root/translations/serment_fr.ts
[ -f "$file" ] || { echo "translations: $file is missing"; exit 1; }

work=$(mktemp -d "${TMPDIR:-/tmp}/serment-translations.XXXXXX")
trap 'rm -rf "$work"' EXIT
cp "$file" "$work/serment_fr.ts"
(cd "$root" && lupdate -silent -no-obsolete -locations none -I . ui app -ts "$work/serment_fr.ts")

awk '
    /<name>/ { gsub(/.*<name>|<\/name>.*/, ""); context = $0 }
    /<source>/ { source = $0; gsub(/^ *<source>|<\/source>.*/, "", source); total++ }
    /<translation|<numerusform/ { french = 1 }
    french && /&apos;|\047/ { printf "translations: straight apostrophe, French wants ’: %s: %s\n", context, source; straight++ }
    /<\/translation|<\/numerusform/ { french = 0 }
    /type="unfinished"/ { printf "translations: not in French: %s: %s\n", context, source; missing++ }
    END {
        if (straight) { printf "translations: %d with a straight apostrophe\n", straight }
        if (missing) { printf "translations: %d of %d strings missing\n", missing, total }
        if (straight || missing) { exit 1 }
        printf "translations: %d strings, all in French\n", total
    }' "$work/serment_fr.ts"
