#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# check-layers.sh [ROOT]: fails, naming file and line, where an include, a library or a string crosses the layers:
#  - core: a capability includes only what stands left of it in core/CMakeLists.txt; deontology and text touch no data;
#  - core knows neither ui nor app, ui does not know app, nor the store and the rules behind session and gate;
#  - core has no Qt Widgets, and Qt Gui only in documents;
#  - ui and app hold no SQL; nobody uses Qt's own SQLite driver.
set -eu
root=${1:-$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)}
cd "$root"

find core ui app -type f \( -name '*.h' -o -name '*.cpp' -o -name CMakeLists.txt \) -print | LC_ALL=C sort |
    LC_ALL=C awk -v list=core/CMakeLists.txt '
function complain(what) {
    printf "%s:%d: %s\n", file, number, what
    bad++
}

# The capabilities in order, as CMake adds them.
function readOrder(    text, line, n, names, i) {
    while ((getline line < list) > 0) text = text " " line
    close(list)
    sub(/.*set\(capabilities/, "", text)
    sub(/\).*/, "", text)
    n = split(text, names, " ")
    for (i = 1; i <= n; i++) rank[names[i]] = i
    return n
}

function checkInclude(path,    parts, target) {
    split(path, parts, "/")
    if (parts[1] != "core" && parts[1] != "ui" && parts[1] != "app") return
    if (layer == "core" && parts[1] != "core") complain("core must not include " path)
    if (layer == "ui" && parts[1] == "app") complain("ui must not include " path)
    if (parts[1] != "core") return
    if (layer == "ui" && path ~ /^core\/(store\/|deontology\/(Check|Case)\.h)/) complain("ui reaches the data through a session and the rules through the gate: " path)
    target = parts[2]
    if (!(target in rank)) { complain("no such capability: " path); return }
    if (layer != "core") return
    if (rank[target] > rank[capability]) complain(capability " stands left of " target ": it must not include " path)
    if ((capability == "deontology" || capability == "text") && (target == "store" || target == "keys" || target == "journal"))
        complain(capability " is pure: it must not include " path)
}

function checkQt(line) {
    if (line ~ widgets) complain("core has no Qt Widgets: " line)
    if (capability != "documents" && line ~ gui) complain("Qt Gui only in core/documents: " line)
}

function checkSource(line) {
    if (line ~ /^[ \t]*#[ \t]*include[ \t]*"/) {
        split(line, quoted, "\"")
        checkInclude(quoted[2])
    }
    if (layer == "core" && line ~ /^[ \t]*#[ \t]*include[ \t]*</) checkQt(line)
    if (line ~ /"QSQLITE"/) complain("the QSQLITE driver of Qt would leave the store in clear")
    if (line ~ /setPassword\(/ && line ~ /QSql|database/) complain("QSqlDatabase::setPassword keeps a copy of the key")
    if (layer == "core") return
    if (line ~ /#[ \t]*include[ \t]*<(QtSql|QSql)/) complain("no SQL outside core: " line)
    if (line ~ sql) complain("no SQL outside core: " line)
}

function checkBuild(line) {
    if (layer == "core") {
        if (line ~ /Qt6::(Widgets|PrintSupport|PdfWidgets|Charts|SvgWidgets|OpenGLWidgets)/) complain("core has no Qt Widgets: " line)
        if (capability != "documents" && line ~ /Qt6::(Gui|Svg|Pdf)([^A-Za-z]|$)/) complain("Qt Gui only in core/documents: " line)
    } else if (line ~ /Qt6::Sql|SqlCipher::SqlCipher/) complain("no SQL outside core: " line)
}

BEGIN {
    widgets = "<(Qt(Widgets|PrintSupport|Charts|PdfWidgets|SvgWidgets)[/>]|QtWidgets>|Q(Application|[A-Za-z]*Widget|[A-Za-z]*Dialog|MessageBox|Label|[A-Za-z]*Button|LineEdit|TextEdit|[A-Za-z]*ComboBox|[HV]?BoxLayout|GridLayout|FormLayout|StackedLayout|Printer|PrintPreview[A-Za-z]*|PdfView|ChartView)>)"
    gui = "<(Qt(Gui|Svg|Pdf)[/>]|Q(GuiApplication|Image|ImageReader|ImageWriter|Pixmap|Painter|PainterPath|Font|FontDatabase|FontMetrics|FontMetricsF|FontInfo|Color|Pen|Brush|Icon|Palette|Clipboard|TextDocument|TextCursor|TextLayout|TextOption|TextFormat|TextCharFormat|TextBlock|AbstractTextDocumentLayout|PdfWriter|PdfDocument|PagedPaintDevice|PageSize|PageLayout|Transform|StaticText|RawFont|SvgRenderer|Validator|StandardItemModel)>)"
    # Written in capitals, as in every statement of core/.
    sql = "\"[^\"]*(SELECT |INSERT INTO|INSERT OR|UPDATE [a-z_.]+ SET|DELETE FROM|CREATE (TABLE|INDEX|TRIGGER|VIRTUAL)|DROP (TABLE|INDEX)|PRAGMA [a-z]|ATTACH (DATABASE|\\?))"
    if (readOrder() < 2) { print list ": the list of capabilities could not be read"; failed = 1; exit 1 }
}

{
    file = $0
    number = 0
    n = split(file, at, "/")
    layer = at[1]
    capability = (layer == "core" && n > 2) ? at[2] : ""
    if (capability != "" && !(capability in rank)) complain("this folder is not among the capabilities of " list)
    build = at[n] == "CMakeLists.txt"
    while ((getline line < file) > 0) {
        number++
        if (build) checkBuild(line)
        else checkSource(line)
    }
    close(file)
    files++
}

END {
    if (failed) exit 1
    if (bad) { printf "layers: %d violation(s) in %d files\n", bad, files; exit 1 }
    printf "layers: %d files keep to their layer\n", files
}'
