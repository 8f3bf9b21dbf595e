// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/JournalTab.h"

#include <QVBoxLayout>

#include "ui/access/AccessWords.h"
#include "ui/widgets/Controls.h"
#include "ui/widgets/TableBrowser.h"

namespace serment::ui {

JournalTab::JournalTab(AccessGateway& gateway, QWidget* parent)
    : PatientTab(parent),
      m_gateway(gateway),
      m_table(new TableBrowser(AccessWords::journalColumns(true), tr("Name, action, date"),
                               tr("Nobody has opened this file."), this)) {
    auto* box = new QVBoxLayout(this);
    setGridMargins(box, Medium, Small);
    auto* words = makeLabel(
        tr("Every opening of this file and everything written in it, newest first, as signed at the "
           "time. Nobody can remove a line unseen."),
        TextRole::Label, Tone::Muted, this);
    words->setWordWrap(true);
    box->addWidget(words);
    box->addWidget(m_table, 1);
}

QString JournalTab::title() const {
    return tr("Who has looked");
}

void JournalTab::clear() {
    m_table->setLines({});
}

void JournalTab::refresh() {
    m_gateway.journalOfDetainee(patient(), mine<std::vector<Line>>([this](Result<std::vector<Line>> lines) {
                                    if (!lines) return m_table->say(lines.error());
                                    m_table->setLines(std::move(*lines));
                                }));
}

}  // namespace serment::ui
