// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/EmergencyTab.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/widgets/Controls.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/RowView.h"

namespace serment::ui {

EmergencyTab::EmergencyTab(EmergencyGateway& gateway, QWidget* parent)
    : PatientTab(parent), m_gateway(gateway), m_notice(new Notice(this)), m_pages(new QStackedWidget(this)) {
    auto* box = new QVBoxLayout(this);
    setGridMargins(box, Medium, Small);
    box->addWidget(m_notice);
    m_pages->addWidget(makeForm());
    m_pages->addWidget(makeReading());
    box->addWidget(m_pages, 1);
    connect(&m_gateway, &EmergencyGateway::changed, this, [this] {
        clear();
        refreshSoon();
    });
}

QString EmergencyTab::title() const {
    return tr("Psychiatric");
}

QWidget* EmergencyTab::makeForm() {
    auto* page = new QWidget(this);
    auto* box = new QVBoxLayout(page);
    setGridMargins(box, 0, Small);
    m_off = makeLabel(
        tr("The psychiatric file of this person is open to the psychiatric team only. This unit has not "
           "switched emergency openings on: call the psychiatrist, or the duty psychiatrist of the "
           "hospital."),
        TextRole::Body, Tone::Text, page);
    m_off->setWordWrap(true);
    box->addWidget(m_off);
    m_asked = new QWidget(page);
    m_asked->setMaximumWidth(Theme::px(640));
    auto* form = new QVBoxLayout(m_asked);
    setGridMargins(form, 0, Small);
    auto* words = makeLabel(
        tr("Only when a life or a limb depends on it and the psychiatric team cannot be reached. The "
           "file of this one person opens for sixty minutes, to be read. Your name, the time and the "
           "reason stand in the journal for ever; the psychiatric team and the coordinating physician "
           "see them at their next login."),
        TextRole::Body, Tone::Text, m_asked);
    words->setWordWrap(true);
    form->addWidget(words);
    form->addWidget(makeLabel(tr("Reason"), TextRole::Label, Tone::Muted, m_asked));
    m_reason = new QPlainTextEdit(m_asked);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setTabChangesFocus(true);
    m_reason->setMaximumHeight(Theme::px(72));
    form->addWidget(m_reason);
    form->addWidget(makeLabel(tr("Your passphrase, again"), TextRole::Label, Tone::Muted, m_asked));
    m_passphrase = new QLineEdit(m_asked);
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setAccessibleName(tr("Your passphrase, again"));
    form->addWidget(m_passphrase);
    form->addWidget(makePrimary(
                        tr("Open for sixty minutes"), {}, [this] { submit(); }, m_asked),
                    0, Qt::AlignLeft);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &EmergencyTab::submit);
    box->addWidget(m_asked);
    box->addStretch(1);
    return page;
}

QWidget* EmergencyTab::makeReading() {
    auto* page = new QWidget(this);
    auto* row = new QHBoxLayout(page);
    setGridMargins(row, 0, Medium);
    m_entries = new RowView(page);
    m_entries->setEmptyText(tr("Nothing is written in the psychiatric file of this person."));
    m_entries->setAccessibleName(tr("Psychiatric file"));
    row->addWidget(m_entries, 2);
    auto* reader = makeCard(page);
    reader->setProperty("card", false);
    reader->setProperty("edge", QStringLiteral("psychiatric"));
    auto* rows = new QVBoxLayout(reader);
    setGridMargins(rows, Medium, Small);
    m_heading = makeLabel({}, TextRole::Title, Tone::Text, reader);
    m_byline = makeLabel({}, TextRole::Label, Tone::Muted, reader);
    m_text = new QPlainTextEdit(reader);
    m_text->setReadOnly(true);
    m_text->setObjectName(QStringLiteral("entryText"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setAccessibleName(tr("Text of the entry"));
    rows->addWidget(m_heading);
    rows->addWidget(m_byline);
    rows->addWidget(m_text, 1);
    row->addWidget(reader, 3);
    connect(m_entries, &RowView::chosen, this, [this](const QString& id) {
        if (id.isEmpty() || !m_gateway.opened()) return;
        m_gateway.entry(id, mine<EntryView>([this](Result<EntryView> view) {
                            if (!view) return m_notice->sayError(view.error());
                            show(*view);
                        }));
    });
    return page;
}

void EmergencyTab::clear() {
    m_notice->clear();
    m_asked->setEnabled(true);
    m_passphrase->clear();
    m_reason->clear();
    m_entries->setRows({});
    for (QLabel* label : {m_heading, m_byline}) label->clear();
    m_text->clear();
    m_pages->setCurrentIndex(0);
}

void EmergencyTab::refresh() {
    const auto& opened = m_gateway.opened();
    if (opened && opened->detainee == patient()) {
        m_pages->setCurrentIndex(1);
        m_gateway.entries(mine<std::vector<Row>>([this](Result<std::vector<Row>> rows) {
            if (!rows) return m_notice->sayError(rows.error());
            m_entries->setRows(std::move(*rows));
            m_entries->selectFirst();
            m_entries->setFocus();
        }));
        return;
    }
    m_pages->setCurrentIndex(0);
    m_gateway.enabled(mine<bool>([this](Result<bool> enabled) {
        m_off->setVisible(!enabled.value_or(false));
        m_asked->setVisible(enabled.value_or(false));
    }));
}

void EmergencyTab::submit() {
    if (!m_asked->isEnabled()) return;  // a second press while the first one is at work
    if (m_reason->toPlainText().trimmed().isEmpty()) {
        m_reason->setFocus();
        return m_notice->say(Tone::Warn, tr("Give the reason: it is what the team will read."));
    }
    m_asked->setEnabled(false);
    m_gateway.open(patient(), m_reason->toPlainText().trimmed(), m_passphrase->text(),
                   mine<bool>([this](Result<bool> answer) {
                       m_asked->setEnabled(true);
                       m_passphrase->clear();
                       if (answer) return;
                       m_notice->sayError(answer.error());
                       m_passphrase->setFocus();
                   }));
}

void EmergencyTab::show(const EntryView& view) {
    m_heading->setText(view.heading);
    m_byline->setText(view.byline);
    m_text->setPlainText(view.text);
}

}  // namespace serment::ui
