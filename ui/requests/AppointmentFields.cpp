// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/AppointmentFields.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <algorithm>

#include "ui/widgets/Controls.h"
#include "ui/widgets/Days.h"

namespace serment::ui {

namespace {

class ShortField final : public QLineEdit {
  public:
    using QLineEdit::QLineEdit;

  protected:
    void keyPressEvent(QKeyEvent* event) override {
        const QString text = event->text();
        const bool isLetter = text.size() == 1 && text.front().isLetter();
        if (isLetter && text.compare(QStringLiteral("h"), Qt::CaseInsensitive) != 0) return event->ignore();
        QLineEdit::keyPressEvent(event);
    }
};

}  // namespace

AppointmentFields::AppointmentFields(QWidget* parent)
    : QWidget(parent),
      m_day(new ShortField(this)),
      m_hour(new ShortField(this)),
      m_why(makeLabel({}, TextRole::Label, Tone::Muted, this)) {
    auto* grid = new QGridLayout(this);
    setGridMargins(grid, 0, Small);
    auto* when = makeLabel(tr("Appointment on"), TextRole::Body, Tone::Muted, this);
    when->setMinimumWidth(Theme::px(96));
    when->setBuddy(m_day);
    auto* at = makeLabel(tr("at", "hour"), TextRole::Body, Tone::Muted, this);
    at->setBuddy(m_hour);
    m_day->setAccessibleName(tr("Day of the appointment"));
    m_hour->setAccessibleName(tr("Hour of the appointment"));
    m_day->setMaximumWidth(Theme::px(150));
    m_hour->setMaximumWidth(Theme::px(90));
    grid->addWidget(when, 0, 0);
    grid->addWidget(m_day, 0, 1);
    grid->addWidget(at, 0, 2);
    grid->addWidget(m_hour, 0, 3);
    grid->setColumnStretch(4, 1);
    m_why->setWordWrap(true);
    grid->addWidget(m_why, 1, 1, 1, 4);
    setFocusProxy(m_day);
    for (QLineEdit* field : {m_day, m_hour}) connect(field, &QLineEdit::textChanged, this, [this] { tellOthers(); });
}

void AppointmentFields::propose(const QDate& day, const QTime& hour, const QDate& today,
                                std::vector<TakenHour> taken) {
    m_today = today;
    m_taken = std::move(taken);
    m_day->setText(day.toString(QStringLiteral("dd/MM/yyyy")));
    m_hour->setText(hour.toString(QStringLiteral("HH:mm")));
    m_day->selectAll();
    tellOthers();
}

// Nothing is reserved outside a session, so the same hour is no error: it is said.
void AppointmentFields::tellOthers() {
    const QDate day = readComingDay(m_day->text(), m_today);
    const QTime hour = readHour(m_hour->text());
    const auto others = std::count(m_taken.begin(), m_taken.end(), TakenHour{day, hour});
    m_why->setText(others > 0 ? tr("%n other(s) expected at this hour, outside any session.", nullptr,
                                   static_cast<int>(others))
                              : tr("24/11, 24 or +2, then Tab and 9:30. Up and Down change the day."));
    setTone(m_why, others > 0 ? Tone::Warn : Tone::Muted);
}

bool AppointmentFields::read() {
    m_readDay = readComingDay(m_day->text(), m_today);
    m_readHour = readHour(m_hour->text());
    if (!m_readDay.isValid()) return wrong(m_day, tr("This day cannot be read, or is past."));
    if (!m_readHour.isValid()) return wrong(m_hour, tr("This hour cannot be read: 9, 930 or 9:30."));
    return true;
}

bool AppointmentFields::complain(const Error& error) {
    if (error.field == QStringLiteral("detainee"))
        return !wrong(m_hour, tr("The person is already expected elsewhere at this time."));
    if (error.field == QStringLiteral("startsAt"))
        return !wrong(m_hour, error.code == ErrorCode::Conflict
                                  ? tr("This time is taken: choose another one.")
                                  : tr("This hour is outside the session."));
    if (error.field == QStringLiteral("day")) return !wrong(m_day, tr("This day cannot be read, or is past."));
    return false;
}

bool AppointmentFields::wrong(QLineEdit* field, const QString& why) {
    m_why->setText(why);
    setTone(m_why, Tone::Block);
    field->setFocus();
    field->selectAll();
    return false;
}

void AppointmentFields::keyPressEvent(QKeyEvent* event) {
    const bool up = event->key() == Qt::Key_Up;
    if (!m_day->hasFocus() || (!up && event->key() != Qt::Key_Down)) return QWidget::keyPressEvent(event);
    QDate day = readComingDay(m_day->text(), m_today);
    if (!day.isValid()) day = m_today;
    day = day.addDays(up ? 1 : -1);
    if (day < m_today) day = m_today;
    m_day->setText(day.toString(QStringLiteral("dd/MM/yyyy")));
    m_day->selectAll();
}

}  // namespace serment::ui
