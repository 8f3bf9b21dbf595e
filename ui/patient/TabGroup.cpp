// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patient/TabGroup.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>
#include <algorithm>

#include "ui/widgets/Controls.h"
#include "ui/widgets/RowView.h"

namespace serment::ui {

TabGroup::TabGroup(const QString& key, const QString& title, QWidget* parent)
    : PatientTab(parent),
      m_key(key),
      m_title(title),
      m_names(new RowView(this)),
      m_stack(new QStackedWidget(this)) {
    auto* box = new QHBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    m_names->setProperty("plain", true);
    m_names->setFixedWidth(Theme::px(184));
    m_names->setAccessibleName(title);
    box->addWidget(m_names);
    box->addWidget(m_stack, 1);
    connect(m_names, &RowView::chosen, this, &TabGroup::choose);
    connect(new QShortcut(QKeySequence(QStringLiteral("Ctrl+PgDown")), this), &QShortcut::activated, this,
            [this] { step(1); });
    connect(new QShortcut(QKeySequence(QStringLiteral("Ctrl+PgUp")), this), &QShortcut::activated, this,
            [this] { step(-1); });
}

void TabGroup::add(PatientTab* part) {
    m_parts.push_back(part);
    m_stack->addWidget(part);
    connect(part, &PatientTab::goTo, this, &PatientTab::goTo);
    connect(part, &PatientTab::fileChanged, this, &PatientTab::fileChanged);
    std::vector<Row> rows;
    for (const PatientTab* each : m_parts) {
        Row row;
        row.id = each->key();
        row.icon = each->iconName();
        row.title = each->title();
        rows.push_back(row);
    }
    m_names->setRows(std::move(rows));
    if (m_parts.size() == 1) m_names->selectFirst();
}

void TabGroup::choose(const QString& key) {
    for (PatientTab* part : m_parts) {
        if (part->key() != key) continue;
        m_stack->setCurrentWidget(part);
        if (m_names->currentId() != key) m_names->select(key);
    }
}

void TabGroup::step(int by) {
    if (m_parts.empty()) return;
    const int count = static_cast<int>(m_parts.size());
    const int next = (m_stack->currentIndex() + by + count) % count;
    choose(m_parts[static_cast<size_t>(next)]->key());
    m_stack->currentWidget()->setFocus();
}

void TabGroup::setPatient(const QString& detainee) {
    m_changing = true;
    PatientTab::setPatient(detainee);
    m_changing = false;
    for (PatientTab* part : m_parts) part->setPatient(detainee);
}

bool TabGroup::isDirty() const {
    return std::any_of(m_parts.begin(), m_parts.end(),
                       [](const PatientTab* part) { return part->isDirty(); });
}

std::vector<Row> TabGroup::acts() const {
    std::vector<Row> all;
    for (const PatientTab* part : m_parts)
        for (Row& row : part->acts()) all.push_back(std::move(row));
    return all;
}

PatientTab* TabGroup::partOf(const QString& part) {
    for (PatientTab* each : m_parts)
        if (PatientTab* found = each->partOf(part)) return found;
    return nullptr;
}

bool TabGroup::showPart(const QString& part, const QString& id) {
    for (PatientTab* each : m_parts) {
        if (!each->showPart(part, id)) continue;
        choose(each->key());
        each->setFocus();
        return true;
    }
    return false;
}

void TabGroup::saveDrafts() {
    for (PatientTab* part : m_parts) part->saveDrafts();
}

void TabGroup::refreshSoon() {
    if (m_changing) return;
    for (PatientTab* part : m_parts) part->refreshSoon();
}

}  // namespace serment::ui
