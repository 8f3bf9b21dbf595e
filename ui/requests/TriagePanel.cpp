// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/TriagePanel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/patient/RequestWords.h"
#include "ui/requests/AppointmentFields.h"
#include "ui/requests/SlipPictures.h"
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
      m_origin(makeLabel({}, TextRole::Body, Tone::Accent, this)),
      m_earlier(makeLabel({}, TextRole::Label, Tone::Muted, this)),
      m_scans(new QScrollArea(this)),
      m_priority(new KeyChoice(tr("Priority"), RequestWords::priorities(), this)),
      m_target(new KeyChoice(tr("For"), RequestWords::targets(), this)),
      m_outcome(new KeyChoice(tr("Then"), RequestWords::outcomes(), this)),
      m_when(new AppointmentFields(this)),
      m_visit(new KeyChoice(tr("Outcome"), RequestWords::visitOutcomes(), this)),
      m_absence(new KeyChoice(tr("Why"), RequestWords::absences(), this)),
      m_answer(new QLineEdit(this)),
      m_notice(new Notice(this)) {
    setProperty("card", true);
    m_next = makePrimary(
        {}, {}, [this] { confirm(); }, this);
    m_file = makeButton(
        tr("Open the file"), QKeySequence(QStringLiteral("Ctrl+O")),
        [this] { Q_EMIT fileWanted(m_detail.slip.detainee); }, this);
    build();
    connectChoices();
    showNothing();
}

void TriagePanel::connectChoices() {
    connect(m_outcome, &KeyChoice::chosen, this, [this](const QString& value) {
        showOutcome(value);
        if (m_answer->isVisibleTo(this)) m_answer->setFocus();
        if (m_when->isVisibleTo(this)) m_when->setFocus();
    });
    connect(m_visit, &KeyChoice::chosen, this, [this](const QString& value) {
        const bool isAbsent = value == QStringLiteral("absent");
        m_absence->setVisible(isAbsent);
        if (!isAbsent) Q_EMIT settled(m_detail.slip.id, VisitOutcome{value});
    });
    connect(m_absence, &KeyChoice::chosen, this, [this](const QString& why) {
        Q_EMIT settled(m_detail.slip.id, VisitOutcome{QStringLiteral("absent"), why});
    });
}

void TriagePanel::showOutcome(const QString& outcome) {
    const bool isVisit = outcome == QStringLiteral("appointment");
    m_answer->setVisible(outcome == QStringLiteral("answer"));
    m_when->setVisible(isVisit && m_detail.freeDay.isValid());
    m_next->setText(isVisit && !m_detail.slip.priority.isEmpty() ? tr("Give the appointment  (Enter)")
                                                                 : tr("Decide and next  (Enter)"));
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
    m_scans->setAccessibleName(tr("The slip as it was received"));
    m_scans->setFrameShape(QFrame::NoFrame);
    m_scans->setMinimumHeight(Theme::px(120));
    box->addWidget(m_scans, 2);
    for (QLabel* label : {m_origin, m_earlier}) {
        label->setWordWrap(true);
        box->addWidget(label);
    }
    box->addWidget(makeHairline(this));
    box->addWidget(m_priority);
    box->addWidget(m_target);
    box->addWidget(m_outcome);
    box->addWidget(m_when);
    box->addWidget(m_visit);
    box->addWidget(m_absence);
    m_answer->setPlaceholderText(tr("What is answered: kept with the request; the slip bears its date and neutral words only"));
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
         std::initializer_list<QWidget*>{m_allergies, m_times, m_words, m_flagNote, m_origin, m_earlier,
                                         m_scans, m_priority, m_target,
                                         m_outcome, m_when, m_visit, m_absence, m_answer, m_next,
                                         m_file})
        widget->hide();
    m_notice->clear();
}

void TriagePanel::showTimes(const QDateTime& now) {
    QStringList parts;
    if (m_detail.deposited.isValid()) parts << tr("put in the box on %1").arg(dateText(m_detail.deposited));
    if (m_detail.collected.isValid()) parts << tr("collected on %1").arg(dateTimeText(m_detail.collected));
    parts << tr("waiting for %1").arg(waitText(m_detail.slip.since, now));
    if (m_detail.rank > 1) parts << tr("asked %n time(s)", nullptr, m_detail.rank);
    if (isScheduled()) parts << tr("appointment on %1").arg(dateTimeText(m_detail.slip.appointment));
    if (m_detail.slip.missed) parts << tr("appointment missed");
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
    showOrigin();
    showScans();
    m_when->propose(detail.freeDay, detail.freeHour, now.toLocalTime().date(), detail.taken);
    m_answer->clear();
    showStage(mayTriage);
}

void TriagePanel::showOrigin() {
    QStringList parts;
    if (!m_detail.writtenBy.isEmpty()) parts << tr("In this person's interest, %1").arg(m_detail.writtenBy);
    if (m_detail.cannotWrite) parts << tr("cannot write");
    if (!m_detail.language.isEmpty()) parts << tr("language: %1").arg(m_detail.language);
    m_origin->setText(parts.join(QStringLiteral(" · ")));
    m_origin->setVisible(!parts.isEmpty());
    m_earlier->setText(tr("Linked requests of this person: %1").arg(m_detail.earlier.join(QStringLiteral(" · "))));
    m_earlier->setVisible(!m_detail.earlier.isEmpty());
}

// The paper itself, under its words; drawn in this process, one page under the other.
void TriagePanel::showScans() {
    m_scans->setVisible(!m_detail.scans.empty());
    m_words->setVisible(m_detail.scans.empty() || !m_detail.words.isEmpty());
    m_isScanShown = true;
    if (m_detail.scans.empty()) return;
    auto* pages = new QWidget;
    auto* box = new QVBoxLayout(pages);
    setGridMargins(box, 0, Small);
    m_isScanShown = false;
    for (const SlipScan& scan : m_detail.scans)
        for (const QImage& page : slipPages(scan)) {
            auto* label = new QLabel(pages);
            label->setPixmap(QPixmap::fromImage(page.scaledToWidth(Theme::px(480), Qt::SmoothTransformation)));
            box->addWidget(label);
            m_isScanShown = true;
        }
    if (!m_isScanShown) {
        box->addWidget(makeLabel(tr("This picture cannot be drawn: look at the paper before you decide."),
                                 TextRole::Body, Tone::Block, pages));
        m_isScanShown = !m_detail.words.isEmpty();
    }
    m_scans->setWidget(pages);
}

// To triage or waiting: what to decide. Expected on a day: what became of it.
void TriagePanel::showStage(bool mayTriage) {
    const bool isOpen = mayTriage && !isScheduled();
    for (KeyChoice* choice : {m_priority, m_target, m_outcome}) choice->setVisible(isOpen);
    m_priority->setValue(m_detail.slip.priority);
    m_target->setValue(m_detail.slip.target);
    for (KeyChoice* choice : {m_outcome, m_visit, m_absence}) choice->setValue({});
    showOutcome({});
    m_visit->setVisible(mayTriage && isScheduled());
    m_absence->hide();
    m_next->setVisible(isOpen);
}

bool TriagePanel::take(const QString& key) {
    if (m_visit->isVisibleTo(this))
        return (m_absence->isVisibleTo(this) && m_absence->take(key)) || m_visit->take(key);
    if (!m_next->isVisibleTo(this)) return false;
    m_notice->clear();
    return m_priority->take(key) || m_target->take(key) || m_outcome->take(key);
}

void TriagePanel::confirm() {
    if (m_detail.slip.id.isEmpty() || !m_next->isVisibleTo(this)) return;
    Decision decision{m_priority->value(), m_target->value(), m_outcome->value(),
                            m_answer->text().trimmed()};
    if (!m_isScanShown)
        return m_notice->say(Tone::Warn,
                             tr("Nobody has seen what is on this slip: it cannot be decided on from here."));
    if (decision.priority.isEmpty()) {
        m_priority->setFocus();
        return m_notice->say(Tone::Warn, tr("Choose a priority: 1 to 5."));
    }
    if (decision.target.isEmpty())
        return m_notice->say(Tone::Warn, tr("Choose for whom: M, I, P, D, K, A, L or S."));
    if (decision.outcome.isEmpty())
        return m_notice->say(Tone::Warn, tr("Appointment (R) or written answer (E)?"));
    if (decision.outcome == QStringLiteral("answer") && decision.answer.isEmpty()) {
        m_answer->setFocus();
        return m_notice->say(Tone::Warn, tr("Write the answer, then Enter."));
    }
    if (m_when->isVisibleTo(this)) {
        if (!m_when->read()) return;
        decision.day = m_when->day();
        decision.hour = m_when->hour();
    }
    Q_EMIT decided(m_detail.slip.id, decision);
}

void TriagePanel::say(const Error& error) {
    if (m_when->isVisibleTo(this) && m_when->complain(error)) return;
    for (KeyChoice* choice : {m_visit, m_absence}) choice->setValue({});
    m_absence->hide();
    if (error.field == QStringLiteral("outcome"))
        return m_notice->say(Tone::Warn,
                             tr("This appointment is still ahead: it can be refused or cancelled only."));
    m_notice->sayError(error);
}

}  // namespace serment::ui
