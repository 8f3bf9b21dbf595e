#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# check-sources.sh [ROOT]: every source has its licence line, no file of core, ui or app exceeds 600 lines, nothing is
# left for later, no loop runs over a Result that lives no longer than its first line, no test is switched off, no thread
# begins but where all do, the French translation holds no unfinished sentence, and each folder of data
# names its sources (SOURCES.md; the SQL is ours).
set -eu
root=${1:-$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)}
cd "$root"

# Tables of data in the form of code are exempt from the size (house style).
find core ui app tests cmake packaging resources translations CMakeLists.txt -type f -print 2>/dev/null | LC_ALL=C sort |
    LC_ALL=C awk '
function complain(line, what) {
    printf "%s:%d: %s\n", file, line, what
    bad++
}

function checkSource(    number, line, licensed, where) {
    while ((getline line < file) > 0) {
        number++
        if (number <= 2 && line ~ /SPDX-License-Identifier: /) licensed = 1
        if (line ~ later && file !~ /^packaging\/check-/) complain(number, "left for later: " line)
        if (file ~ /\.(h|cpp)$/ && line ~ /^ *for \([^;]*[^:]: (\*[A-Za-z_:]+\(|[^;]*\)\.value\(\)|[A-Za-z_:]*::[A-Za-z_]+\([^()]*\)->)/)
            complain(number, "reads a Result that is already gone (keep it in a variable): " line)
        if (file ~ /^(core|ui|app)\/.*\.(h|cpp)$/ && file !~ /^(ui\/widgets\/Background|core\/journal\/Chain)\./ &&
            line ~ /QtConcurrent|QThreadPool|QThread::|moveToThread|QMutex|QReadWriteLock|std::(thread|async|jthread)/)
            complain(number, "threads are started by ui/widgets/Background, locks are of std (CONTRIBUTING, Decisions): " line)
        if (file ~ /^(core|ui|app)\/.*\.(h|cpp)$/ && line ~ /^ *(m_)?(file|out|target|copy|output)\.write\(/)
            complain(number, "a full medium cuts a write short, and only its count says so: " line)
        if (file ~ /^tests\/.*\.(h|cpp)$/ && line ~ /(QVERIFY|QCOMPARE|QTRY_[A-Z_]*)\(/) complain(number, "cannot fail a GoogleTest: " line)
        if (file ~ /^tests\/.*\.cpp$/ && line ~ /GTEST_SKIP|[( ]DISABLED_|, DISABLED_/) complain(number, "a test is switched off: " line)
    }
    close(file)
    if (!licensed) complain(1, "no SPDX-License-Identifier on the first lines")
    if (file ~ /^(core|ui|app)\/.*\.(h|cpp)$/ && number > 600) complain(number, "longer than 600 lines: split it")
    sources++
}

function checkTranslation(    number, line) {
    while ((getline line < file) > 0) {
        number++
        if (line ~ /type="(unfinished|vanished|obsolete)"/) complain(number, "not translated, or no longer used: " line)
    }
    close(file)
}

function checkSourced(    folder) {
    for (folder in data)
        if (folder != "sql" && !(folder in sourced)) {
            file = "resources/" folder "/SOURCES.md"
            complain(1, "missing: where the data of this folder come from")
        }
}

BEGIN { later = "(^|[^A-Za-z])(TODO|FIXME|XXX)([^A-Za-z]|$)" }
{
    file = $0
    if (file ~ /\.(h|cpp|sh|sql|cmake|awk|py|qss)$/ || file ~ /(^|\/)CMakeLists\.txt$/) checkSource()
    if (split(file, at, "/") > 2 && at[1] == "resources") data[at[2]] = 1
    if (file ~ /^resources\/[^\/]*\/SOURCES\.md$/) sourced[at[2]] = 1
    if (file ~ /^translations\/serment_fr\.ts$/) checkTranslation()
}
END {
    checkSourced()
    if (!sources) { print "sources: none found"; exit 1 }
    if (bad) { printf "sources: %d fault(s) in %d files\n", bad, sources; exit 1 }
    printf "sources: %d files in order\n", sources
}'
