// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/SessionForm.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/widgets/Controls.h"
#include "ui/widgets/Days.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Times.h"

namespace serment::ui {

namespace {

QString hourText(const QTime& time) {
    return time.toString(QStringLiteral("HH:mm"));
}

}  // namespace

SessionForm::SessionForm(QWidget* parent)
    : QFrame(parent),
      m_title(makeLabel({}, TextRole::Title, Tone::Text, this)),
      m_resource(new QComboBox(this)),
      m_place(new QComboBox(this)),
      m_professional(new QComboBox(this)),
      m_day(new QLineEdit(this)),
      m_from(new QLineEdit(this)),
      m_to(new QLineEdit(this)),
      m_minutes(new QLineEdit(this)),
      m_weeks(new QLineEdit(this)),
      m_weeksTitle(makeLabel(tr("Same day of so many weeks"), TextRole::Label, Tone::Muted, this)),
      m_notice(new Notice(this)) {
    setProperty("card", true);
    auto* box = new QVBoxLayout(this);
    setGridMargins(box, Medium, Small);
    box->addWidget(m_title);
    auto* note = makeLabel(tr("Neutral words: everybody of the unit reads them (“Box 2”, never a speciality)."),
                           TextRole::Label, Tone::Muted, this);
    note->setWordWrap(true);
    box->addWidget(note);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::px(Medium));
    grid->setVerticalSpacing(Theme::px(Tight));
    int row = 0;
    const auto add = [&](const QString& title, QWidget* field, int column = 0, int span = 2) {
        auto* label = makeLabel(title, TextRole::Label, Tone::Muted, this);
        label->setBuddy(field);
        field->setAccessibleName(title);
        grid->addWidget(label, row, column, 1, span);
        grid->addWidget(field, row + 1, column, 1, span);
    };
    for (QComboBox* combo : {m_resource, m_place}) {
        combo->setEditable(true);
        combo->setInsertPolicy(QComboBox::NoInsert);
    }
    add(tr("Room or desk"), m_resource);
    row += 2;
    add(tr("Place"), m_place);
    row += 2;
    add(tr("Professional"), m_professional);
    row += 2;
    add(tr("Day"), m_day, 0, 1);
    row += 2;
    add(tr("From"), m_from, 0, 1);
    add(tr("Until"), m_to, 1, 1);
    row += 2;
    add(tr("Minutes for each"), m_minutes, 0, 1);
    m_weeksTitle->setWordWrap(true);
    grid->addWidget(m_weeksTitle, row, 1);
    grid->addWidget(m_weeks, row + 1, 1);
    m_weeks->setAccessibleName(m_weeksTitle->text());
    box->addLayout(grid);
    box->addWidget(m_notice);
    box->addStretch(1);
    auto* foot = new QHBoxLayout;
    m_cancel = makeButton(
        tr("Cancel this session…"), {}, [this] { Q_EMIT cancelled(m_held.id, m_held.version); }, this);
    foot->addWidget(m_cancel);
    foot->addStretch(1);
    foot->addWidget(makePrimary(
        tr("Save the session"), QKeySequence(QStringLiteral("Ctrl+Return")), [this] { submit(); }, this));
    box->addLayout(foot);
}

void SessionForm::setChoices(const SessionChoices& choices) {
    const auto refill = [](QComboBox* combo, const QStringList& words) {
        const QString kept = combo->currentText();
        combo->clear();
        combo->addItems(words);
        if (!kept.isEmpty()) combo->setCurrentText(kept);
    };
    refill(m_resource, choices.resources);
    refill(m_place, choices.places);
    const QString who = m_held.professionalId;
    m_professional->clear();
    m_professional->addItem(tr("nobody named yet"), QString());
    for (const auto& [id, name] : choices.professionals) m_professional->addItem(name, id);
    m_professional->setCurrentIndex(std::max(0, m_professional->findData(who)));
}

void SessionForm::begin(const QDate& day, const QDate& today) {
    m_held = {};
    m_today = today;
    m_title->setText(tr("New session"));
    m_day->setText(dateText(day));
    if (m_from->text().isEmpty()) {
        m_from->setText(QStringLiteral("09:00"));
        m_to->setText(QStringLiteral("12:00"));
        m_minutes->setText(QStringLiteral("20"));
    }
    m_weeks->setText(QStringLiteral("1"));
    m_weeks->show();
    m_weeksTitle->show();
    m_cancel->hide();
    m_notice->clear();
    m_resource->setFocus();
}

void SessionForm::edit(const AgendaColumn& held, const QDate& day, const QDate& today) {
    m_held = {held.id, held.version, held.resource, held.place, held.professionalId, day, held.from, held.to,
              held.minutes, 1};
    m_today = today;
    m_title->setText(tr("Session"));
    m_resource->setCurrentText(held.resource);
    m_place->setCurrentText(held.place);
    m_professional->setCurrentIndex(std::max(0, m_professional->findData(held.professionalId)));
    m_day->setText(dateText(day));
    m_from->setText(hourText(held.from));
    m_to->setText(hourText(held.to));
    m_minutes->setText(QString::number(held.minutes));
    m_weeks->hide();
    m_weeksTitle->hide();
    m_cancel->show();
    m_notice->clear();
    m_resource->setFocus();
}

void SessionForm::submit() {
    const auto wrong = [this](QLineEdit* field, const QString& why) {
        m_notice->say(Tone::Warn, why);
        field->setFocus();
        field->selectAll();
    };
    SessionWish wish = m_held;
    wish.resource = m_resource->currentText().trimmed();
    wish.place = m_place->currentText().trimmed();
    wish.professionalId = m_professional->currentData().toString();
    wish.day = readComingDay(m_day->text(), m_today);
    wish.from = readHour(m_from->text());
    wish.to = readHour(m_to->text());
    wish.minutes = m_minutes->text().toInt();
    wish.weeks = m_held.id.isEmpty() ? m_weeks->text().toInt() : 1;
    if (!wish.day.isValid()) return wrong(m_day, tr("This day cannot be read, or is past: write 24/11 or +2."));
    if (!wish.from.isValid()) return wrong(m_from, tr("Write the hour as 9, 930 or 9h30."));
    if (!wish.to.isValid() || wish.to <= wish.from) return wrong(m_to, tr("The end comes after the start."));
    if (wish.minutes < 5 || wish.minutes > 240) return wrong(m_minutes, tr("From 5 to 240 minutes."));
    if (wish.weeks < 1 || wish.weeks > 52) return wrong(m_weeks, tr("From 1 to 52 weeks."));
    Q_EMIT saved(wish);
}

void SessionForm::complain(const Error& error) {
    if (error.code == ErrorCode::InvalidInput &&
        (error.field == QStringLiteral("startsAt") || error.field == QStringLiteral("endsAt") ||
         error.field == QStringLiteral("day")))
        return m_notice->say(Tone::Warn,
                             tr("People are expected outside these hours: move their appointments first."));
    m_notice->sayError(error);
}

void SessionForm::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return Q_EMIT left();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return submit();
    QFrame::keyPressEvent(event);
}

}  // namespace serment::ui
