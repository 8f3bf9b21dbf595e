#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# checks_notice.sh ROOT: copies the sources, plants one fault at a time, and wants the check to name it.
set -eu
root=$1
work=$(mktemp -d "${TMPDIR:-/tmp}/serment-checks.XXXXXX")
trap 'rm -rf "$work"' EXIT
tree="$work/a copy"
mkdir -p "$tree/resources" "$tree/translations" "$tree/tests"
cp -R "$root/core" "$root/ui" "$root/app" "$root/cmake" "$root/packaging" "$root/CMakeLists.txt" "$tree/"
faults=0

# plant CHECK FILE TEXT WORDS [WHERE]: appends TEXT (a printf format) to FILE; CHECK must fail with WORDS at WHERE (FILE).
plant() {
    check=$1 file=$tree/$2 text=$3 words=$4 where=${5:-$2}
    existed=false
    if [ -f "$file" ]; then
        existed=true
        cp "$file" "$work/kept"
    fi
    mkdir -p "$(dirname "$file")"
    # shellcheck disable=SC2059
    printf "$text" >>"$file"
    if answer=$(sh "$root/packaging/$check" "$tree" 2>&1); then
        echo "NOT NOTICED by $check: $2: $text"
        faults=$((faults + 1))
    elif ! printf '%s\n' "$answer" | grep -F "$where:" | grep -qF "$words"; then
        echo "WRONG REASON from $check for $2: $text"
        printf '%s\n' "$answer"
        faults=$((faults + 1))
    fi
    if $existed; then mv "$work/kept" "$file"; else rm "$file"; fi
}

layers() { plant check-layers.sh "$@"; }
sources() { plant check-sources.sh "$@"; }

sh "$root/packaging/check-layers.sh" "$tree"
sh "$root/packaging/check-sources.sh" "$tree"

layers core/store/Planted.h '#include "core/gate/Release.h"\n' 'store stands left of gate'
layers core/requests/Planted.cpp '#include "core/agenda/Slot.h"\n' 'requests stands left of agenda'
layers core/deontology/Planted.cpp '#include "core/store/Database.h"\n' 'deontology is pure'
layers core/text/Planted.cpp '  #  include "ui/shell/Window.h"\n' 'core must not include ui/'
layers core/base/Planted.cpp '#include "core/helpers/Misc.h"\n' 'no such capability'
layers core/helpers/Planted.cpp 'int planted;\n' 'not among the capabilities'
layers ui/shell/Planted.cpp '#include "app/ctl/Commands.h"\n' 'ui must not include app/'
layers ui/shell/Planted.cpp '#include "core/store/Database.h"\n' 'through a session'
layers ui/shell/Planted.cpp '#include "core/deontology/Check.h"\n' 'through the gate'
layers core/people/Planted.cpp '#include <QtWidgets/QLabel>\n' 'core has no Qt Widgets'
layers core/documents/Planted.cpp '#include <QMessageBox>\n' 'core has no Qt Widgets'
layers core/transfer/Planted.cpp '#include <QImage>\n' 'Qt Gui only in core/documents'
layers core/records/Planted.cpp '#include <QtGui/QPainter>\n' 'Qt Gui only in core/documents'
layers core/base/CMakeLists.txt 'target_link_libraries(core_base PUBLIC Qt6::Widgets)\n' 'core has no Qt Widgets'
layers core/base/CMakeLists.txt 'target_link_libraries(core_base PUBLIC Qt6::Gui)\n' 'Qt Gui only in core/documents'
layers ui/shell/Planted.cpp 'auto q = "SELECT id FROM somatic.note";\n' 'no SQL outside core'
layers app/ctl/Planted.cpp 'auto q = QStringLiteral("UPDATE unit.stay SET x = 1");\n' 'no SQL outside core'
layers ui/shell/Planted.h '#include <QSqlQuery>\n' 'no SQL outside core'
layers app/ctl/CMakeLists.txt 'target_link_libraries(sermentctl PRIVATE Qt6::Sql)\n' 'no SQL outside core'
layers core/store/Planted.cpp 'auto d = QSqlDatabase::addDatabase("QSQLITE");\n' 'in clear'

licence='// SPDX-License-Identifier: GPL-3.0-or-later\n'
sources core/base/Planted.cpp 'int planted;\n' 'no SPDX-License-Identifier'
sources tests/base/PlantedTest.cpp "${licence}TEST(A, B) { GTEST_SKIP(); }\\n" 'switched off'
sources tests/base/PlantedTest.cpp "${licence}TEST(A, DISABLED_B) {}\\n" 'switched off'
sources core/store/Planted.cpp '    file.write(content);\n' 'cuts a write short'
sources tests/base/PlantedTest.cpp "${licence}void wait() { QTRY_VERIFY(done); }\\n" 'cannot fail'
sources ui/shell/Planted.cpp "${licence}// FIX""ME later\\n" 'left for later'
sources core/base/Long.cpp "$licence$(awk 'BEGIN { for (i = 0; i < 600; i++) printf "int a%d;\\n", i }')\\n" 'longer than 600 lines'
sources resources/planted/SOURCES.md.txt 'words\n' 'missing: where' resources/planted/SOURCES.md
sources translations/serment_fr.ts '<translation type="unfinished"></translation>\n' 'not translated'
sources ui/shell/Planted.cpp 'QtConcurrent::run([] {});\n' 'threads are started by ui/widgets/Background'
sources core/store/Planted.cpp 'std::thread thread([] {});\n' 'threads are started by ui/widgets/Background'
sources core/text/Planted.h 'mutable QMutex m_mutex;\n' 'locks are of std'

if [ "$faults" -ne 0 ]; then
    echo "$faults planted fault(s) not noticed as they should be"
    exit 1
fi
echo "every planted fault was noticed"
