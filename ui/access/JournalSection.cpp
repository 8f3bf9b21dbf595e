// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/JournalSection.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/access/AccessWords.h"
#include "ui/widgets/Controls.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Prompts.h"
#include "ui/widgets/TableBrowser.h"

namespace serment::ui {

JournalSection::JournalSection(AccessGateway& gateway, Prompts& prompts, QWidget* parent)
    : QWidget(parent),
      m_gateway(gateway),
      m_prompts(prompts),
      m_user(new QComboBox(this)),
      m_compartment(new QComboBox(this)),
      m_table(new TableBrowser(AccessWords::journalColumns(false), tr("Name, action, date"),
                               tr("The journal shows nothing here."), this)),
      m_notice(new Notice(this)) {
    auto* box = new QVBoxLayout(this);
    setGridMargins(box, Medium, Small);
    auto* row = new QHBoxLayout;
    m_user->setAccessibleName(tr("Account"));
    row->addWidget(m_user, 1);
    row->addStretch(1);
    for (const Compartment each : gateway.rights().exportJournal)
        m_compartment->addItem(AccessWords::compartment(each), static_cast<int>(each));
    m_compartment->setAccessibleName(tr("Journal to export"));
    auto* signedExport = makeButton(
        tr("Export this journal, signed…"), {}, [this] { exportOne(); }, this);
    row->addWidget(m_compartment);
    row->addWidget(signedExport);
    const bool mayExport = m_compartment->count() > 0;
    m_compartment->setVisible(mayExport);
    signedExport->setVisible(mayExport);
    box->addLayout(row);
    box->addWidget(m_notice);
    box->addWidget(m_table, 1);
    connect(m_user, &QComboBox::activated, this, [this] { loadLines(); });
}

void JournalSection::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    loadUsers();
}

void JournalSection::loadUsers() {
    m_gateway.users([this](Result<UsersView> view) {
        if (!view) return m_notice->sayError(view.error());
        const QString chosen = m_user->currentData().toString();
        m_user->clear();
        m_user->addItem(tr("Everybody"), QString());
        for (const auto& user : view->accounts) m_user->addItem(user.displayName, user.id.toString());
        m_user->setCurrentIndex(std::max(0, m_user->findData(chosen)));
        loadLines();
    });
}

void JournalSection::loadLines() {
    const auto user = UserId::parse(m_user->currentData().toString());
    m_gateway.journalOfUser(user ? *user : UserId(), [this](Result<std::vector<Line>> lines) {
        if (!lines) return m_table->say(lines.error());
        m_table->setLines(std::move(*lines));
    });
}

void JournalSection::exportOne() {
    const auto compartment = static_cast<Compartment>(m_compartment->currentData().toInt());
    const auto file = m_prompts.saveFile(this, tr("Signed journal"),
                                         QStringLiteral("journal-%1.jsonl").arg(compartmentName(compartment)),
                                         tr("Journals (*.jsonl)"));
    if (!file) return;
    m_gateway.exportJournal(compartment, *file, [this](Result<bool> answer) {
        if (!answer) return m_notice->sayError(answer.error());
        m_notice->say(
            Tone::Ok,
            tr("Exported with your signature on its last line. It names persons: keep it as you keep "
               "a file."));
    });
}

}  // namespace serment::ui
