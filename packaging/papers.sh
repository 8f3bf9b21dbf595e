#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# papers.sh SERMENTCTL|FOLDER: a table of every kind of paper with what independent validators say of its filled example:
# pages, PDF/A-1b (PDFBox preflight), qpdf --check, fonts embedded (pdffonts), accents read back in order (pdftotext).
# With a program: makes a unit of demonstration first and takes the papers of its walkthrough. Exit status 1 when one fails.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
what=${1:?usage: papers.sh SERMENTCTL|FOLDER}

if [ -d "$what" ]; then
    folder=$what
else
    work=$(mktemp -d)
    trap 'rm -rf "$work"' EXIT
    "$what" demo "$work/unit" --json >/dev/null
    "$what" walkthrough "$work/unit" --json >/dev/null
    folder=$work/unit/out
fi

java=/usr/share/java
preflight=
if command -v java >/dev/null && [ -e $java/preflight.jar ]; then
    preflight=$java/preflight.jar:$java/pdfbox2.jar:$java/fontbox2.jar:$java/xmpbox.jar:$java/commons-logging.jar:$java/javax.activation.jar:$java/jaxb-api.jar
else
    echo 'papers.sh: PDFBox preflight is not installed (packaging/dependencies.sh papers): PDF/A is NOT checked.' >&2
fi

verdict() { if "$@" >/dev/null 2>&1; then echo ok; else echo FAILED; fi; }

pdfa() {
    if [ -z "$preflight" ]; then
        echo '-'
        return
    fi
    verdict java -Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog -cp "$preflight" \
        org.apache.pdfbox.preflight.Validator_A1b "$1"
}

# Every font embedded: the column "emb" of pdffonts.
fonts() { verdict sh -c 'pdffonts "$1" | awk "NR > 2 && \$(NF - 4) != \"yes\" { bad = 1 } END { exit bad }"' sh "$1"; }

# Letterhead, then the place and date, then the signature, with their accents.
words() {
    pdftotext "$1" - | tr '\n' ' ' | grep -q 'Unité sanitaire.*Fait à .*, le .* 20[0-9][0-9].*Signature et cachet' && echo ok || echo FAILED
}

bad=0
printf '%-40s %5s  %-8s %-6s %-6s %s\n' kind pages PDF/A-1b qpdf fonts words
for file in "$folder"/*.pdf; do
    name=$(basename "$file" .pdf)
    # Only the example of a kind: what else stands there (the file handed over, sealed) is no paper of the gate.
    [ -e "$root/resources/documents/$name.json" ] || continue
    line=$(printf '%-40s %5s  %-8s %-6s %-6s %s' "$name" "$(pdfinfo "$file" | awk '/^Pages:/ { print $2 }')" \
        "$(pdfa "$file")" "$(verdict qpdf --check "$file")" "$(fonts "$file")" "$(words "$file")")
    echo "$line"
    case $line in *FAILED*) bad=1 ;; esac
done
exit $bad
