// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patient/PatientsPage.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/widgets/Controls.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/RowView.h"

namespace serment::ui {

PatientsPage::PatientsPage(PatientGateway& gateway, QWidget* parent)
    : Page(parent),
      m_gateway(gateway),
      m_count(makeLabel({}, TextRole::Body, Tone::Muted, this)),
      m_filter(new QLineEdit(this)),
      m_list(new RowView(this)),
      m_notice(new Notice(this)) {
    auto* box = new QVBoxLayout(this);
    setGridMargins(box, Medium, Small);
    auto* head = new QHBoxLayout;
    head->setSpacing(Theme::px(Medium));
    head->addWidget(makeLabel(tr("Patients"), TextRole::Title, Tone::Text, this));
    head->addWidget(m_count, 1);
    head->addWidget(makeButton(
        tr("Search the files"), QKeySequence(QStringLiteral("Ctrl+F")),
        [this] { Q_EMIT goTo(QStringLiteral("find"), {}); }, this));
    head->addWidget(makeButton(
        tr("Likely duplicates"), QKeySequence(QStringLiteral("Ctrl+D")),
        [this] { Q_EMIT goTo(QStringLiteral("duplicates"), {}); }, this));
    head->addWidget(makeButton(
        tr("Import the roll…"), QKeySequence(QStringLiteral("Ctrl+I")),
        [this] { Q_EMIT goTo(QStringLiteral("roll"), {}); }, this));
    box->addLayout(head);
    m_filter->setPlaceholderText(tr("Narrow the list: name, cell, building"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    box->addWidget(m_filter);
    box->addWidget(m_notice);
    m_list->setAccessibleName(tr("Patients present"));
    box->addWidget(m_list, 1);
    connect(m_filter, &QLineEdit::textChanged, this, &PatientsPage::narrow);
    connect(m_filter, &QLineEdit::returnPressed, this, [this] {
        if (!m_list->currentId().isEmpty()) Q_EMIT goTo(QStringLiteral("patient"), m_list->currentId());
    });
    connect(m_list, &RowView::opened, this,
            [this](const QString& id) { Q_EMIT goTo(QStringLiteral("patient"), id); });
}

QString PatientsPage::name() {
    return tr("Patients");
}

void PatientsPage::activate() {
    m_gateway.present([this](Result<std::vector<Row>> rows) {
        if (!rows) return m_notice->sayError(rows.error());
        m_notice->clear();
        m_all = std::move(*rows);
        narrow();
    });
    m_filter->setFocus();
}

void PatientsPage::narrow() {
    const QString words = m_filter->text().trimmed();
    std::vector<Row> shown;
    for (const Row& row : m_all) {
        const QString text = row.title + QLatin1Char(' ') + row.place + QLatin1Char(' ') + row.meta;
        if (words.isEmpty() || text.contains(words, Qt::CaseInsensitive)) shown.push_back(row);
    }
    m_count->setText(tr("%n present", nullptr, static_cast<int>(m_all.size())));
    m_list->setEmptyText(m_all.empty()
                             ? tr("Nobody yet.\nImport the daily roll of the establishment (Ctrl+I).")
                             : tr("Nobody by these words. Ctrl+K also finds those who have left."));
    m_list->setRows(std::move(shown));
    if (m_list->currentId().isEmpty()) m_list->selectFirst();
}

}  // namespace serment::ui
