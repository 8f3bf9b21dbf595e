// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patient/PhrasePicker.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/widgets/Controls.h"
#include "ui/widgets/RowView.h"

namespace serment::ui {

namespace {

const QString keep = QStringLiteral("keep");
const QString ownPrefix = QStringLiteral("own:");

Row rowOf(const QString& id, const QString& title, const QString& meta, const QString& detail) {
    Row row;
    row.id = id;
    row.icon = QStringLiteral("note");
    row.title = title;
    row.meta = meta;
    row.detail = detail.simplified();
    return row;
}

QString wordsOf(const records::EncounterTemplate& parts) {
    return QStringList{parts.subjective, parts.objective, parts.assessment, parts.plan}.join(
        QLatin1Char(' '));
}

}  // namespace

PhrasePicker::PhrasePicker(QWidget* over)
    : PickerOverlay(tr("Phrase or template; a new name keeps one"), over) {
    layout()->addWidget(makeLabel(tr("Enter takes · Ctrl+Delete forgets one's own · Escape"), TextRole::Label,
                                  Tone::Muted, this));
    connect(m_list, &RowView::opened, this, &PhrasePicker::take);
}

QString PhrasePicker::typed() const {
    return m_line->text().trimmed();
}

void PhrasePicker::setOwn(std::vector<records::OwnText> own) {
    m_own = std::move(own);
    if (isVisible()) narrow();
}

void PhrasePicker::open(const QString& typed, const QString& keeps) {
    m_keeps = keeps;
    const QWidget* over = parentWidget();
    const QSize size(std::min(over->width() - Theme::px(Large), Theme::px(520)),
                     std::min(over->height() - Theme::px(Large), Theme::px(360)));
    openAt(QRect(QPoint((over->width() - size.width()) / 2, (over->height() - size.height()) / 2), size), typed);
}

std::vector<Row> PhrasePicker::rows(const QString& typed) const {
    std::vector<Row> rows;
    for (const records::OwnText& own : m_own) {
        const QString words = own.isTemplate ? wordsOf(own.parts) : own.text;
        if (isIn(typed, own.name + QLatin1Char(' ') + words))
            rows.push_back(rowOf(ownPrefix + own.id, own.name,
                                 own.isTemplate ? tr("own template") : tr("own phrase"), words));
    }
    for (const records::EncounterTemplate& each : records::encounterTemplates())
        if (isIn(typed, each.reason))
            rows.push_back(rowOf(each.key, each.reason, tr("template"), wordsOf(each)));
    if (!typed.trimmed().isEmpty() && !m_keeps.isEmpty())
        rows.push_back(rowOf(keep, tr("Keep as « %1 »").arg(typed.trimmed()), {}, m_keeps));
    return rows;
}

void PhrasePicker::narrow() {
    m_list->setRows(rows(m_line->text()));
    m_list->selectFirst();
}

void PhrasePicker::take() {
    const QString id = m_list->currentId();
    if (id.isEmpty()) return;
    hide();
    if (id == keep) {
        Q_EMIT keepWanted(m_line->text().trimmed());
        Q_EMIT closed();
        return;
    }
    for (const records::OwnText& own : m_own) {
        if (ownPrefix + own.id != id) continue;
        if (own.isTemplate) return templateChosen(own.parts);
        return phraseChosen(own.text);
    }
    for (const records::EncounterTemplate& each : records::encounterTemplates())
        if (each.key == id) return templateChosen(each);
}

bool PhrasePicker::otherKey(QKeyEvent* key) {
    if (key->key() != Qt::Key_Delete || !(key->modifiers() & Qt::ControlModifier) ||
        !m_list->currentId().startsWith(ownPrefix))
        return false;
    Q_EMIT removeWanted(m_list->currentId().mid(ownPrefix.size()));
    return true;
}

}  // namespace serment::ui
