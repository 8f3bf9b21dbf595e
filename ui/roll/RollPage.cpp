// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roll/RollPage.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/widgets/Controls.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Prompts.h"
#include "ui/widgets/RowView.h"
#include "ui/widgets/Times.h"

namespace serment::ui {

namespace {

using people::ChangedStay;
using people::KnownStay;
using people::RollDifference;
using people::RollRow;

// Fills the list group by group; an empty group is not shown.
class RollWords {
    Q_DECLARE_TR_FUNCTIONS(RollWords)
  public:
    static std::vector<Row> rows(const RollDifference& d) {
        RollWords words;
        words.group(tr("Cannot be read: %1"), d.errors, &RollWords::error);
        words.group(tr("Arrivals: %1"), d.arrivals, &RollWords::arrival);
        words.group(tr("Returns: %1"), d.returns, &RollWords::back);
        words.group(tr("No longer on the roll, end of stay proposed: %1"), d.departures,
                    &RollWords::departure);
        words.group(tr("Transfers: %1"), d.transfers, &RollWords::transfer);
        words.group(tr("Cell moves: %1"), d.moves, &RollWords::move);
        words.group(tr("Corrected identities: %1"), d.identityChanges, &RollWords::identity);
        words.group(tr("Planned releases changed: %1"), d.releaseChanges, &RollWords::release);
        words.group(tr("Status or entry changed: %1"), d.statusChanges, &RollWords::status);
        words.group(tr("Passed through without being seen: %1"), d.passedThrough, &RollWords::arrival);
        return std::move(words.m_rows);
    }

  private:
    static QString name(const people::RollTraits& t) {
        return QStringLiteral("%1 %2").arg(t.familyName, t.givenNames.join(QLatin1Char(' ')));
    }
    static QString place(const std::optional<people::Place>& p) {
        return p && !p->isEmpty() ? p->display() : tr("no place");
    }
    static QString born(const people::RollTraits& t) {
        return t.birthDate ? t.birthDate->toKnown() : QString();
    }

    template <typename T>
    void group(const QString& title, const std::vector<T>& items, Row (*make)(const T&)) {
        if (items.empty()) return;
        Row heading;
        heading.heading = true;
        heading.title = title.arg(items.size());
        m_rows.push_back(heading);
        for (const T& item : items) {
            Row row = make(item);
            row.id = QString::number(m_rows.size());
            m_rows.push_back(row);
        }
    }
    static Row line(const char* icon, Tone tone, const QString& title, const QString& detail,
                    const people::EcrouNumber& ecrou) {
        Row row;
        row.icon = QString::fromLatin1(icon);
        row.tone = tone;
        row.title = title;
        row.detail = detail;
        row.place = tr("écrou %1").arg(ecrou.toString());
        return row;
    }
    static Row error(const people::RollError& e) {
        Row row;
        row.icon = QStringLiteral("warn");
        row.tone = Tone::Block;
        row.title = tr("Line %1").arg(e.line);
        row.detail = e.reason;
        if (e.ecrou) row.place = tr("écrou %1").arg(e.ecrou->toString());
        return row;
    }
    static Row arrival(const RollRow& r) {
        return line("plus", Tone::Ok, name(r.traits),
                    QStringLiteral("%1 · %2").arg(born(r.traits), place(r.place)), r.ecrou);
    }
    static Row back(const ChangedStay& c) {
        return line("back", Tone::Ok, name(c.row.traits),
                    tr("on the roll again · %1").arg(place(c.row.place)), c.row.ecrou);
    }
    static Row departure(const KnownStay& s) {
        return line("transfers", Tone::Warn, name(s.traits),
                    tr("last known place %1 · nothing is deleted").arg(s.place.display()), s.ecrou);
    }
    static Row transfer(const ChangedStay& c) {
        return line("transfers", Tone::Warn, name(c.row.traits),
                    c.row.destination.isEmpty() ? tr("destination unknown") : c.row.destination, c.row.ecrou);
    }
    static Row move(const ChangedStay& c) {
        return line("home", Tone::Muted, name(c.row.traits),
                    QStringLiteral("%1 → %2").arg(c.before.place.display(), place(c.row.place)), c.row.ecrou);
    }
    static Row identity(const ChangedStay& c) {
        const QString before = QStringLiteral("%1 %2").arg(name(c.before.traits), born(c.before.traits));
        const QString after = QStringLiteral("%1 %2").arg(name(c.row.traits), born(c.row.traits));
        return line("pen", Tone::Warn, name(c.row.traits),
                    before == after ? tr("birth place, nationality or used name")
                                    : QStringLiteral("%1 → %2").arg(before, after),
                    c.row.ecrou);
    }
    static Row release(const ChangedStay& c) {
        const auto day = [](const QDate& date) { return date.isValid() ? dateText(date) : tr("none"); };
        return line("clock", Tone::Muted, name(c.row.traits),
                    QStringLiteral("%1 → %2").arg(day(c.before.plannedRelease),
                                                  day(c.row.plannedRelease.value_or(QDate()))),
                    c.row.ecrou);
    }
    static Row status(const ChangedStay& c) {
        return line("pen", Tone::Muted, name(c.row.traits), tr("status or day of entry"), c.row.ecrou);
    }
    std::vector<Row> m_rows;
};

}  // namespace

std::vector<Row> rollRows(const RollDifference& difference) {
    return RollWords::rows(difference);
}

RollPage::RollPage(RollGateway& gateway, Prompts& prompts, QWidget* parent)
    : Page(parent),
      m_gateway(gateway),
      m_prompts(prompts),
      m_counts(makeLabel({}, TextRole::Body, Tone::Muted, this)),
      m_notice(new Notice(this)),
      m_list(new RowView(this)) {
    m_choose = makeButton(
        tr("Choose the file…"), QKeySequence(QStringLiteral("Ctrl+O")), [this] { chooseFile(); }, this);
    m_apply = makePrimary(
        tr("Apply"), QKeySequence(QStringLiteral("Ctrl+Return")), [this] { apply(); }, this);
    build();
}

QString RollPage::title() const {
    return tr("Roll");
}

void RollPage::build() {
    auto* box = new QVBoxLayout(this);
    setGridMargins(box, Medium, Small);
    auto* head = new QHBoxLayout;
    head->setSpacing(Theme::px(Medium));
    head->addWidget(makeLabel(tr("Daily roll"), TextRole::Title, Tone::Text, this));
    head->addWidget(m_counts, 1);
    head->addWidget(m_choose);
    head->addWidget(m_apply);
    box->addLayout(head);
    box->addWidget(m_notice);
    m_list->setAccessibleName(tr("What the file changes"));
    m_list->setEmptyText(
        tr("Choose today's file from the establishment (Ctrl+O).\nNothing is written before you have seen "
           "what it changes."));
    box->addWidget(m_list, 1);
    m_apply->setEnabled(false);
}

void RollPage::activate() {
    (m_path.isEmpty() ? m_choose : m_apply)->setFocus();
}

void RollPage::setBusy(bool busy) {
    m_choose->setDisabled(busy);
    if (busy) {
        m_apply->setEnabled(false);
        m_notice->say(Tone::Accent, tr("Reading the file…"));
    }
}

void RollPage::chooseFile() {
    const auto path =
        m_prompts.openFile(this, tr("Roll of the establishment"), tr("Roll (*.csv *.txt);;All files (*)"));
    if (!path) return;
    m_path = *path;
    setBusy(true);
    m_gateway.preview(m_path, [this](Result<people::RollOutcome> outcome) {
        setBusy(false);
        if (outcome)
            showPreview(*outcome);
        else
            m_notice->sayError(outcome.error());
    });
}

void RollPage::showPreview(const people::RollOutcome& outcome) {
    m_outcome = outcome;
    const auto& d = outcome.difference;
    m_list->setRows(rollRows(d));
    m_list->setEmptyText(tr("This file changes nothing."));
    const auto changes = d.arrivals.size() + d.returns.size() + d.departures.size() + d.transfers.size() +
                         d.moves.size() + d.identityChanges.size() + d.releaseChanges.size() +
                         d.statusChanges.size();
    m_counts->setText(tr("%n change(s)", nullptr, static_cast<int>(changes)));
    m_apply->setEnabled(outcome.headerRead && !d.isEmpty());
    m_apply->setText(d.errors.empty() ? tr("Apply") : tr("Apply without these lines"));
    if (!outcome.headerRead)
        m_notice->say(Tone::Block, tr("The columns of this file are not those of a roll. Nothing can be "
                                      "applied; ask the registry for the usual export."));
    else if (!d.errors.empty())
        m_notice->say(
            Tone::Warn,
            tr("%n line(s) cannot be read. The others can go through if you say so; these stay as they are.",
               nullptr, static_cast<int>(d.errors.size())));
    else if (d.leavesOutMany())
        m_notice->say(Tone::Warn, missing(d) + QLatin1Char(' ') + tr("Is the file whole? Ask the registry before applying it."));
    else if (d.isEmpty())
        m_notice->say(Tone::Ok, tr("Already applied: nothing to change."));
    else
        m_notice->say(Tone::Accent,
                      tr("Look at the changes, then apply (Ctrl+Enter). Nobody is ever deleted."));
    if (m_apply->isEnabled()) m_apply->setFocus();
}

QString RollPage::missing(const people::RollDifference& d) {
    return tr("%1 of the %2 people here are not in this file: they would all show as having left without notice.").arg(d.departures.size()).arg(d.present);
}

void RollPage::apply() {
    if (!m_apply->isEnabled()) return;
    if (m_outcome.difference.leavesOutMany() &&
        !m_prompts.confirm(this, tr("Is this the whole roll?"), missing(m_outcome.difference), tr("It is the whole roll")))
        return;
    const bool withErrors = !m_outcome.difference.errors.empty();
    if (withErrors && !m_prompts.confirm(this, tr("Lines in error"),
                                         tr("Go on without %n line(s) that cannot be read?", nullptr,
                                            static_cast<int>(m_outcome.difference.errors.size())),
                                         tr("Go on without them")))
        return;
    setBusy(true);
    m_gateway.apply(m_path, withErrors ? people::RowsInError::LeaveAside : people::RowsInError::Stop,
                    [this](Result<people::RollOutcome> outcome) {
                        setBusy(false);
                        if (!outcome) return m_notice->sayError(outcome.error());
                        applied(*outcome);
                    });
}

void RollPage::applied(const people::RollOutcome& outcome) {
    m_apply->setEnabled(!outcome.applied);
    if (!outcome.applied)
        return m_notice->say(Tone::Warn, tr("Nothing was applied: the file has lines that cannot be read."));
    m_notice->say(Tone::Ok,
                  tr("Applied. %1 arrived, %2 with an end of stay to confirm.")
                      .arg(outcome.difference.arrivals.size() + outcome.difference.returns.size())
                      .arg(outcome.difference.departures.size()),
                  tr("See the patients"), [this] { Q_EMIT goTo(QStringLiteral("patients"), {}); });
    m_path.clear();
}

}  // namespace serment::ui
