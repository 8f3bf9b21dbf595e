// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/AlarmSection.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

#include "ui/access/TaskLine.h"
#include "ui/widgets/Controls.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/TableBrowser.h"
#include "ui/widgets/Times.h"

namespace serment::ui {

AlarmSection::AlarmSection(AccessGateway& gateway, QWidget* parent)
    : QWidget(parent),
      m_gateway(gateway),
      m_sweep(makeLabel({}, TextRole::Label, Tone::Muted, this)),
      m_state(new Notice(this)),
      m_notice(new Notice(this)),
      m_task(new TaskLine(this)),
      m_table(new TableBrowser(
          {{tr("File")}, {tr("What was found"), false, true}, {tr("From when")}, {tr("Decision")}},
          tr("File or finding"), tr("Nothing was ever found wrong with the files."), this)),
      m_advice(makeLabel({}, TextRole::Body, Tone::Text, this)),
      m_decision(new QWidget(this)),
      m_reason(new QLineEdit(this)) {
    auto* box = new QVBoxLayout(this);
    setGridMargins(box, Medium, Small);
    auto* words = makeLabel(
        tr("Each entry of the journal is chained to the one before, signed by its author, and holds "
           "the fingerprint of every record written. Whoever changes, removes or puts back "
           "something outside the program is seen here."),
        TextRole::Body, Tone::Muted, this);
    words->setWordWrap(true);
    box->addWidget(words);
    m_sweep->setWordWrap(true);
    box->addWidget(m_sweep);
    box->addWidget(m_state);
    box->addWidget(m_notice);
    auto* check = makeButton(
        tr("Check everything now"), {}, [this] { verify(); }, this);
    check->setVisible(gateway.rights().verify);
    box->addWidget(check, 0, Qt::AlignLeft);
    box->addWidget(m_task);
    box->addWidget(m_table, 1);
    m_advice->setWordWrap(true);
    box->addWidget(m_advice);
    auto* row = new QHBoxLayout(m_decision);
    setGridMargins(row, 0, Small);
    m_reason->setPlaceholderText(tr("Why the unit goes on with what is there"));
    m_reason->setAccessibleName(tr("Reason of the decision"));
    row->addWidget(m_reason, 1);
    row->addWidget(makePrimary(
        tr("Take it as it is"), {}, [this] { decide(); }, m_decision));
    box->addWidget(m_decision);
    m_decision->hide();
    connect(m_table, &TableBrowser::chosen, this, [this](const QString& id) {
        for (const auto& alarm : m_alarms)
            if (QString::fromLatin1(alarm.fingerprint.toHex()) == id) m_advice->setText(alarm.advice);
    });
}

void AlarmSection::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    load();
}

void AlarmSection::load() {
    tellSweep();
    m_gateway.alarms([this](Result<std::vector<AlarmView>> alarms) {
        if (!alarms) return m_notice->sayError(alarms.error());
        show(*alarms);
    });
}

void AlarmSection::tellSweep() {
    m_gateway.sweep([this](Result<SweepView> sweep) {
        if (!sweep) return m_sweep->clear();
        const QString last = sweep->wholeAt.isValid()
                                 ? tr("All signatures last checked by your own sessions: %1 (%2).")
                                       .arg(dateTimeText(sweep->wholeAt.toLocalTime()), agoText(sweep->wholeAt, m_gateway.now()))
                                 : tr("The signatures are being checked by themselves while you work; not yet all of them.");
        m_sweep->setText(sweep->percent < 100 ? last + QLatin1Char(' ') + tr("Present round: %1 %.").arg(sweep->percent) : last);
    });
}

void AlarmSection::show(const std::vector<AlarmView>& alarms) {
    m_alarms = alarms;
    std::vector<Line> lines;
    int undecided = 0;
    for (const auto& alarm : alarms) {
        undecided += alarm.decided.isEmpty() ? 1 : 0;
        lines.push_back({QString::fromLatin1(alarm.fingerprint.toHex()),
                         {alarm.where, alarm.what, alarm.since,
                          alarm.decided.isEmpty() ? tr("to be decided") : alarm.decided},
                         alarm.decided.isEmpty() ? Tone::Block : Tone::Muted});
    }
    m_table->setLines(std::move(lines));
    m_advice->setText(alarms.empty() ? QString() : alarms.front().advice);
    m_decision->setVisible(undecided > 0 && m_gateway.rights().decideAlarms);
    if (undecided == 0)
        m_state->clear();
    else if (m_gateway.rights().decideAlarms)
        m_state->say(Tone::Block,
                     tr("The unit only reads until you have decided. Files can be opened, which leaves its "
                        "trace; emergencies and backups go on."));
    else
        m_state->say(Tone::Block, tr("The unit only reads until the coordinating physician has decided."));
    Q_EMIT undecidedChanged(undecided);
}

void AlarmSection::verify() {
    if (m_task->isRunning()) return;
    m_notice->clear();
    m_gateway.verify(
        m_task->start(tr("Checking pages, journal, signatures and records")),
        [this](Result<VerificationView> found) {
            m_task->finish();
            if (!found) return m_notice->sayError(found.error());
            if (found->cancelled)
                m_notice->say(Tone::Warn, tr("Stopped before the end: what was not reached is not checked."));
            else if (found->problems == 0)
                m_notice->say(Tone::Ok,
                              tr("Nothing found: %1 entries and %2 records of the files %3.")
                                  .arg(QLocale().toString(found->entries), QLocale().toString(found->rows),
                                       found->files.join(QStringLiteral(", "))));
            load();
        });
}

void AlarmSection::decide() {
    if (m_reason->text().trimmed().isEmpty())
        return m_notice->say(Tone::Warn, tr("Give the reason: it is signed and stays in the journal."));
    std::vector<QByteArray> undecided;
    for (const auto& alarm : m_alarms)
        if (alarm.decided.isEmpty()) undecided.push_back(alarm.fingerprint);
    m_gateway.decideAlarms(undecided, m_reason->text().trimmed(), [this](Result<bool> answer) {
        if (!answer) return m_notice->sayError(answer.error());
        m_reason->clear();
        m_notice->say(Tone::Ok, tr("Decided; the unit records again. The finding stays listed."));
        load();
    });
}

}  // namespace serment::ui
