// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/TriagePanel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include "ui/patient/RequestWords.h"
#include "ui/widgets/Controls.h"
#include "ui/widgets/KeyChoice.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Times.h"

namespace serment::ui {

TriagePanel::TriagePanel(QWidget* parent)
    : QFrame(parent),
      m_person(makeLabel({}, TextRole::Title, Tone::Text, this)),
      m_allergies(makeLabel({}, TextRole::Body, Tone::Block, this)),
      m_times(makeLabel({}, TextRole::Label, Tone::Muted, this)),
      m_words(new QPlainTextEdit(this)),
      m_marks(new MarkHighlighter(m_words->document())),
      m_flagNote(makeLabel({}, TextRole::Label, Tone::Warn, this)),
      m_priority(new KeyChoice(tr("Priority"), RequestWords::priorities(), this)),
      m_target(new KeyChoice(tr("For"), RequestWords::targets(), this)),
      m_outcome(new KeyChoice(tr("Then"), RequestWords::outcomes(), this)),
      m_answer(new QLineEdit(this)),
      m_notice(new Notice(this)) {
    setProperty("card", true);
    m_next = makePrimary(
        tr("Decide and next  (Enter)"), {}, [this] { confirm(); }, this);
    m_file = makeButton(
        tr("Open the file"), QKeySequence(QStringLiteral("Ctrl+O")),
        [this] { Q_EMIT fileWanted(m_detail.slip.detainee); }, this);
    build();
    connect(m_outcome, &KeyChoice::chosen, this, [this](const QString& value) {
        m_answer->setVisible(value == QStringLiteral("answer"));
        if (value == QStringLiteral("answer")) m_answer->setFocus();
    });
    showNothing();
}

void TriagePanel::build() {
    auto* box = new QVBoxLayout(this);
    setGridMargins(box, Medium, Small);
    auto* head = new QHBoxLayout;
    m_person->setWordWrap(true);
    head->addWidget(m_person, 1);
    head->addWidget(m_file);
    box->addLayout(head);
    box->addWidget(m_allergies);
    box->addWidget(m_times);
    m_words->setReadOnly(true);
    m_words->setAccessibleName(tr("Words of the request"));
    m_words->setFocusPolicy(Qt::NoFocus);
    m_words->setMaximumHeight(Theme::px(160));
    box->addWidget(m_words, 1);
    box->addWidget(m_flagNote);
    box->addWidget(makeHairline(this));
    box->addWidget(m_priority);
    box->addWidget(m_target);
    box->addWidget(m_outcome);
    m_answer->setPlaceholderText(tr("Answer to the patient: neutral words, an officer may read them"));
    m_answer->setMaxLength(300);
    box->addWidget(m_answer);
    box->addStretch(1);
    box->addWidget(m_notice);
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(m_next);
    box->addLayout(foot);
}

void TriagePanel::showNothing() {
    m_detail = {};
    m_person->setText(tr("No request chosen"));
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_allergies, m_times, m_words, m_flagNote, m_priority, m_target,
                                         m_outcome, m_answer, m_next, m_file})
        widget->hide();
    m_notice->clear();
}

void TriagePanel::showTimes(const QDateTime& now) {
    QStringList parts;
    if (m_detail.deposited.isValid()) parts << tr("put in the box on %1").arg(dateText(m_detail.deposited));
    if (m_detail.collected.isValid()) parts << tr("collected on %1").arg(dateTimeText(m_detail.collected));
    parts << tr("waiting for %1").arg(waitText(m_detail.slip.since, now));
    if (m_detail.rank > 1) parts << tr("request no. %1 this month").arg(m_detail.rank);
    m_times->setText(parts.join(QStringLiteral(" · ")));
}

void TriagePanel::showSlip(const SlipDetail& detail, const QDateTime& now, bool mayTriage) {
    m_detail = detail;
    m_notice->clear();
    m_person->setText(detail.person);
    m_file->show();
    m_allergies->setText(detail.allergies.isEmpty() ? tr("No allergy recorded")
                                                    : tr("Allergy: %1").arg(detail.allergies));
    setTone(m_allergies, detail.allergies.isEmpty() ? Tone::Muted : Tone::Block);
    m_allergies->show();
    showTimes(now);
    m_times->show();
    m_words->setPlainText(detail.slip.sealed ? tr("Sealed request: the team it is addressed to opens it.")
                                             : detail.words);
    m_marks->setMarks(detail.flags);
    m_words->show();
    m_flagNote->setText(tr("Underlined: warning signs, an aid only. You decide."));
    m_flagNote->setVisible(!detail.flags.empty());
    for (KeyChoice* choice : {m_priority, m_target, m_outcome}) choice->setVisible(mayTriage);
    m_priority->setValue(detail.slip.priority);
    m_target->setValue(detail.slip.target);
    m_outcome->setValue({});
    m_answer->clear();
    m_answer->hide();
    m_next->setVisible(mayTriage);
}

bool TriagePanel::take(const QString& key) {
    if (!m_next->isVisibleTo(this)) return false;
    m_notice->clear();
    return m_priority->take(key) || m_target->take(key) || m_outcome->take(key);
}

void TriagePanel::confirm() {
    if (m_detail.slip.id.isEmpty() || !m_next->isVisibleTo(this)) return;
    const Decision decision{m_priority->value(), m_target->value(), m_outcome->value(),
                            m_answer->text().trimmed()};
    if (decision.priority.isEmpty()) return m_notice->say(Tone::Warn, tr("Choose a priority: 1 to 5."));
    if (decision.target.isEmpty())
        return m_notice->say(Tone::Warn, tr("Choose for whom: M, I, P, D, K or S."));
    if (decision.outcome.isEmpty())
        return m_notice->say(Tone::Warn, tr("Appointment (R) or written answer (E)?"));
    if (decision.outcome == QStringLiteral("answer") && decision.answer.isEmpty()) {
        m_answer->setFocus();
        return m_notice->say(Tone::Warn, tr("Write the answer, then Enter."));
    }
    Q_EMIT decided(m_detail.slip.id, decision);
}

void TriagePanel::say(const Error& error) {
    m_notice->sayError(error);
}

}  // namespace serment::ui
