// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/FatePanel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/patient/PaperWords.h"
#include "ui/widgets/Controls.h"
#include "ui/widgets/Days.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Times.h"

namespace serment::ui {

namespace {

QLineEdit* lineFor(const QString& hint, QWidget* parent) {
    auto* line = new QLineEdit(parent);
    line->setPlaceholderText(hint);
    line->setAccessibleName(hint);
    return line;
}

}  // namespace

FatePanel::FatePanel(DocumentGateway& gateway, QWidget* parent)
    : QWidget(parent),
      m_gateway(gateway),
      m_about(makeLabel({}, TextRole::Body, Tone::Text, this)),
      m_history(makeLabel({}, TextRole::Body, Tone::Text, this)),
      m_forms(new QWidget(this)),
      m_notice(new Notice(this)) {
    auto* box = new QVBoxLayout(this);
    setGridMargins(box, 0, Small);
    box->setContentsMargins(Theme::px(Small), 0, 0, 0);
    for (QLabel* label : {m_about, m_history}) {
        label->setWordWrap(true);
        box->addWidget(label);
    }
    box->addWidget(m_notice);
    auto* forms = new QVBoxLayout(m_forms);
    setGridMargins(forms, 0, Small);
    addDelivery(forms);
    addFurther(forms);
    box->addWidget(m_forms);
    box->addStretch(1);
}

void FatePanel::addDelivery(QVBoxLayout* box) {
    QBoxLayout* inside = nullptr;
    auto* card = makeSection(tr("Handing over"), &inside, m_forms);
    m_means = new QComboBox(card);
    m_means->setAccessibleName(tr("How"));
    for (const auto means : {gate::Means::IntoHands, gate::Means::SealedEnvelope, gate::Means::SecureMail,
                             gate::Means::ToTheDirector, gate::Means::Post, gate::Means::Registered})
        m_means->addItem(PaperWords::means(means), static_cast<int>(means));
    connect(m_means, &QComboBox::currentIndexChanged, this, &FatePanel::proposeReader);
    m_to = lineFor(tr("To whom"), card);
    m_day = lineFor(tr("Day: 22/11"), card);
    m_note = lineFor(tr("Note"), card);
    m_refused = new QCheckBox(tr("Refused by this person"), card);
    inside->addWidget(m_means);
    inside->addWidget(m_to);
    auto* when = new QHBoxLayout;
    when->addWidget(m_day);
    when->addWidget(m_refused);
    inside->addLayout(when);
    inside->addWidget(m_note);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(makeButton(
        tr("Write it down"), QKeySequence(QStringLiteral("Ctrl+Return")), [this] { deliver(); }, card));
    buttons->addWidget(makeButton(
        tr("Receipt is back"), QKeySequence(QStringLiteral("Ctrl+R")), [this] { receipt(); }, card));
    buttons->addStretch(1);
    inside->addLayout(buttons);
    box->addWidget(card);
}

void FatePanel::addFurther(QVBoxLayout* box) {
    QBoxLayout* inside = nullptr;
    auto* card = makeSection(tr("Further prints"), &inside, m_forms);
    m_mark = new QComboBox(card);
    m_mark->setAccessibleName(tr("Mark"));
    m_mark->addItem(tr("Double"), static_cast<int>(documents::DoubleMark::Reprint));
    m_mark->addItem(tr("Double for the patient"), static_cast<int>(documents::DoubleMark::ForThePatient));
    m_mark->addItem(tr("Copy to sign: handed over in person"),
                    static_cast<int>(documents::DoubleMark::HandOver));
    inside->addWidget(m_mark);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(makeButton(
        tr("Print it…"), QKeySequence(QStringLiteral("Ctrl+Shift+P")),
        [this] { Q_EMIT againWanted(static_cast<documents::DoubleMark>(m_mark->currentData().toInt())); },
        card));
    buttons->addWidget(makeButton(
        tr("Files for MSSanté…"), QKeySequence(QStringLiteral("Ctrl+M")),
        [this] { Q_EMIT secureMailWanted(); }, card));
    buttons->addStretch(1);
    inside->addLayout(buttons);
    box->addWidget(card);
    auto* end = makeSection(tr("Cancelling"), &inside, m_forms);
    m_reason = lineFor(tr("Reason; number and line stay in the register"), end);
    auto* row = new QHBoxLayout;
    row->addWidget(m_reason, 1);
    row->addWidget(makeButton(
        tr("Cancel this paper"), {}, [this] { cancel(); }, end));
    inside->addLayout(row);
    box->addWidget(end);
}

void FatePanel::show(const QString& rowId) {
    m_rowId = rowId;
    m_notice->clear();
    m_refused->setChecked(false);
    for (QLineEdit* line : {m_to, m_note, m_reason}) line->clear();
    m_day->setText(dateText(m_gateway.today()));
    m_means->setCurrentIndex(0);
    m_mark->setCurrentIndex(0);
    read();
}

void FatePanel::read() {
    m_gateway.fate(m_rowId, [this, rowId = m_rowId](Result<PaperFate> fate) {
        if (rowId != m_rowId) return;
        if (fate) return showFate(*fate);
        m_forms->hide();
        m_notice->sayError(fate.error());
    });
}

void FatePanel::showFate(const PaperFate& fate) {
    m_fate = fate;
    QStringList about{fate.label};
    if (!fate.person.isEmpty()) about << tr("About: %1").arg(fate.person);
    about << tr("Read by: %1").arg(fate.reader)
          << tr("Signed by: %1, %2").arg(fate.line.authorName, dateTimeText(fate.line.releasedAt));
    m_about->setText(about.join(QLatin1Char('\n')));
    QStringList history;
    for (const auto& each : fate.fates) history << PaperWords::fate(each);
    m_history->setText(history.isEmpty() ? tr("Not handed over yet.") : history.join(QLatin1Char('\n')));
    setTone(m_history, fate.line.isCancelled ? Tone::Block : history.isEmpty() ? Tone::Warn : Tone::Text);
    m_forms->setVisible(!fate.line.isCancelled);
    if (!m_to->text().isEmpty()) return;
    // What the patient does not carry goes sealed to its reader.
    const bool carried = fate.line.handedBy == QStringLiteral("patient");
    m_means->setCurrentIndex(
        m_means->findData(static_cast<int>(carried ? gate::Means::IntoHands : gate::Means::SealedEnvelope)));
    proposeReader();
}

// Into whose hands: the patient's own for papers that the patient carries, the reader's otherwise.
void FatePanel::proposeReader() {
    const auto means = static_cast<gate::Means>(m_means->currentData().toInt());
    const bool hands = means == gate::Means::IntoHands && !m_fate.person.isEmpty();
    m_to->setText(hands ? m_fate.person.section(QStringLiteral(" · "), 0, 0) : m_fate.reader);
}

void FatePanel::proposeSecureMail() {
    m_means->setCurrentIndex(m_means->findData(static_cast<int>(gate::Means::SecureMail)));
    m_to->setFocus();
    m_to->selectAll();
}

QDate FatePanel::day() const {
    return readDay(m_day->text(), m_gateway.today());
}

void FatePanel::done(const Result<bool>& result) {
    if (!result) return m_notice->sayError(result.error());
    m_notice->say(Tone::Ok, tr("Written in the register."));
    m_refused->setChecked(false);
    m_note->clear();
    read();
}

void FatePanel::deliver() {
    if (!m_forms->isVisible()) return;
    const QDate on = day();
    if (!on.isValid())
        return m_notice->say(Tone::Warn, tr("The day is written 22/11/2026, today or before."));
    if (m_to->text().trimmed().isEmpty()) return m_notice->say(Tone::Warn, tr("Say to whom."));
    gate::DeliveryRecord record;
    record.accepted = !m_refused->isChecked();
    record.means = static_cast<gate::Means>(m_means->currentData().toInt());
    record.to = m_to->text().trimmed();
    if (on != m_gateway.today()) record.at = QDateTime(on, QTime(12, 0)).toUTC();
    record.note = m_note->text().trimmed();
    m_gateway.deliver(m_rowId, record, [this](Result<bool> result) { done(result); });
}

void FatePanel::receipt() {
    if (!m_forms->isVisible()) return;
    const QDate on = day();
    if (!on.isValid())
        return m_notice->say(Tone::Warn, tr("The day is written 22/11/2026, today or before."));
    m_gateway.receipt(m_rowId, on, [this](Result<bool> result) { done(result); });
}

void FatePanel::cancel() {
    if (m_reason->text().trimmed().isEmpty()) {
        m_reason->setFocus();
        return m_notice->say(Tone::Warn,
                             tr("Say why this paper is cancelled: the reason stays in the register."));
    }
    m_gateway.cancel(m_rowId, m_reason->text().trimmed(), [this](Result<bool> result) { done(result); });
}

}  // namespace serment::ui
