// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registers/RegistersPage.h"

#include <QVBoxLayout>

#include "ui/widgets/Controls.h"
#include "ui/widgets/TableBrowser.h"

namespace serment::ui {

RegistersPage::RegistersPage(RegisterGateway& gateway, QWidget* parent)
    : Page(parent),
      m_gateway(gateway),
      m_table(new TableBrowser({{tr("Number")},
                                {tr("Released")},
                                {tr("Document"), false, true},
                                {tr("Reader"), false, true},
                                {tr("Patient")},
                                {tr("Author")},
                                {tr("Handed over")}},
                               tr("Number, document, reader, patient, author"),
                               tr("Nothing has left this unit yet.\nA document released from a patient's "
                                  "file is written here by itself."),
                               this)) {
    auto* box = new QVBoxLayout(this);
    setGridMargins(box, Medium, Small);
    box->addWidget(makeLabel(tr("Register of disclosures"), TextRole::Title, Tone::Text, this));
    box->addWidget(m_table, 1);
    connect(m_table, &TableBrowser::opened, this,
            [this](const QString& id) { Q_EMIT goTo(QStringLiteral("document"), id); });
}

QString RegistersPage::title() const {
    return tr("Registers");
}

void RegistersPage::activate() {
    m_gateway.disclosures([this](Result<std::vector<Line>> lines) {
        if (lines)
            m_table->setLines(std::move(*lines));
        else
            m_table->say(lines.error());
    });
    m_table->focusSearch();
}

}  // namespace serment::ui
