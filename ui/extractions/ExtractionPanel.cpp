// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/extractions/ExtractionPanel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/extractions/ExtractionWords.h"
#include "ui/widgets/Controls.h"
#include "ui/widgets/Days.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/RowView.h"
#include "ui/widgets/Times.h"

namespace serment::ui {

namespace {

const QString confirmed = QStringLiteral("confirmed");
const QString cancelled = QStringLiteral("cancelled");

}  // namespace

ExtractionPanel::ExtractionPanel(QWidget* parent)
    : QFrame(parent),
      m_person(makeLabel({}, TextRole::Title, Tone::Text, this)),
      m_place(makeLabel({}, TextRole::Body, Tone::Muted, this)),
      m_why(makeLabel({}, TextRole::Body, Tone::Text, this)),
      m_history(new RowView(this)),
      m_steps(new KeyChoice(tr("Next"), ExtractionWords::steps(), this)),
      m_causes(new KeyChoice(tr("By"), ExtractionWords::causes(), this)),
      m_fields(new QWidget(this)),
      m_dayTitle(makeLabel({}, TextRole::Label, Tone::Muted, this)),
      m_day(new QLineEdit(this)),
      m_hour(new QLineEdit(this)),
      m_by(new QLineEdit(this)),
      m_papers(new QWidget(this)),
      m_notice(new Notice(this)) {
    setProperty("card", true);
    build();
    connect(m_steps, &KeyChoice::chosen, this, &ExtractionPanel::choose);
    connect(m_causes, &KeyChoice::chosen, this, [this] { m_by->setFocus(); });
    showNothing();
}

void ExtractionPanel::build() {
    auto* box = new QVBoxLayout(this);
    setGridMargins(box, Medium, Small);
    for (QLabel* label : {m_person, m_place, m_why}) {
        label->setWordWrap(true);
        box->addWidget(label);
    }
    m_history->setAccessibleName(tr("What happened"));
    box->addWidget(m_history, 1);
    box->addWidget(m_steps);
    box->addWidget(m_causes);
    auto* row = new QHBoxLayout(m_fields);
    setGridMargins(row, 0, Small);
    m_day->setPlaceholderText(tr("day: 24, 24/11 or +2"));
    m_day->setAccessibleName(tr("Day"));
    m_hour->setPlaceholderText(tr("hour: 9, 930 or 9h30"));
    m_hour->setAccessibleName(tr("Hour"));
    m_by->setPlaceholderText(tr("who said so, and why (“chief of the escort: no vehicle”)"));
    m_by->setAccessibleName(tr("Who said so, and why"));
    row->addWidget(m_dayTitle);
    row->addWidget(m_day, 1);
    row->addWidget(m_hour, 1);
    row->addWidget(m_by, 3);
    box->addWidget(m_fields);
    box->addWidget(m_notice);
    box->addStretch(0);  // what there is stands at the top when nothing is chosen
    auto* foot = new QHBoxLayout;
    auto* papers = new QHBoxLayout(m_papers);
    setGridMargins(papers, 0, Small);
    papers->addWidget(makeButton(
        tr("Extraction sheet"), QKeySequence(QStringLiteral("Alt+F")),
        [this] { Q_EMIT paperWanted(QStringLiteral("extraction_sheet"), m_detail.detainee); }, m_papers));
    papers->addWidget(makeButton(
        tr("Sealed letter"), QKeySequence(QStringLiteral("Alt+L")),
        [this] { Q_EMIT paperWanted(QStringLiteral("letter_to_professional"), m_detail.detainee); }, m_papers));
    papers->addWidget(makeButton(
        tr("Open the file"), QKeySequence(QStringLiteral("Ctrl+O")),
        [this] { Q_EMIT fileWanted(m_detail.detainee); }, m_papers));
    foot->addWidget(m_papers);
    foot->addStretch(1);
    m_go = makePrimary(
        tr("Write the step  (Enter)"), {}, [this] { confirm(); }, this);
    foot->addWidget(m_go);
    box->addLayout(foot);
}

void ExtractionPanel::showNothing() {
    m_detail = {};
    m_person->setText(tr("No extraction chosen"));
    for (QWidget* widget : std::initializer_list<QWidget*>{m_place, m_why, m_history, m_steps, m_causes, m_fields,
                                                           m_go, m_papers})
        widget->hide();
    m_notice->clear();
}

void ExtractionPanel::show(const ExtractionDetail& detail, const QDateTime& now, bool mayManage) {
    m_detail = detail;
    m_now = now;
    m_notice->clear();
    m_person->setText(detail.person);
    QStringList parts{detail.place, detail.delay, detail.planned};
    parts.removeAll(QString());
    m_place->setText(parts.join(QStringLiteral(" · ")));
    m_why->setText(detail.positioning.isEmpty() ? detail.why
                                                : QStringLiteral("%1\n%2").arg(detail.why, detail.positioning));
    m_why->setVisible(!detail.why.isEmpty());
    m_place->show();
    m_history->setRows(detail.history);
    m_history->show();
    m_papers->show();
    for (const KeyOption& option : ExtractionWords::steps())
        m_steps->setOptionEnabled(option.value, detail.next.contains(option.value));
    m_steps->setValue({});
    m_causes->setValue({});
    m_steps->setVisible(mayManage && !detail.next.isEmpty());
    for (QLineEdit* field : {m_day, m_hour, m_by}) field->clear();
    choose({});
}

void ExtractionPanel::choose(const QString& step) {
    const bool asksDay = step == confirmed, asksCause = step == cancelled;
    m_causes->setVisible(asksCause);
    m_fields->setVisible(asksDay || asksCause);
    m_day->setVisible(asksDay);
    m_by->setVisible(asksCause);
    m_hour->setVisible(asksDay || asksCause);
    m_dayTitle->setText(asksDay ? tr("Appointment outside") : tr("At"));
    if (asksCause) m_hour->setText(timeText(m_now));
    m_go->setVisible(asksDay || asksCause);
    if (asksDay) m_day->setFocus();
    // The other steps say everything by themselves.
    if (!step.isEmpty() && !asksDay && !asksCause)
        Q_EMIT moved(m_detail.id, m_detail.version, ExtractionMove{step});
}

bool ExtractionPanel::take(const QString& key) {
    if (!m_steps->isVisibleTo(this)) return false;
    return (m_causes->isVisibleTo(this) && m_causes->take(key)) || m_steps->take(key);
}

std::optional<ExtractionMove> ExtractionPanel::read() {
    const auto wrong = [this](QLineEdit* field, const QString& why) {
        m_notice->say(Tone::Warn, why);
        field->setFocus();
        return std::nullopt;
    };
    ExtractionMove move{m_steps->value()};
    const QDate today = m_now.toLocalTime().date();
    const QTime hour = readHour(m_hour->text());
    if (!hour.isValid()) return wrong(m_hour, tr("Write the hour as 9, 930 or 9h30."));
    if (move.to == cancelled) {
        move.cause = m_causes->value();
        move.by = m_by->text().trimmed();
        if (move.cause.isEmpty()) {
            m_notice->say(Tone::Warn, tr("Cancelled by whom? 1 to 4."));
            return std::nullopt;
        }
        move.at = QDateTime(today, hour, Qt::LocalTime).toUTC();
        return move;
    }
    const QDate day = readComingDay(m_day->text(), today);
    if (!day.isValid()) return wrong(m_day, tr("This day cannot be read, or is past: write 24/11 or +2."));
    move.planned = QDateTime(day, hour, Qt::LocalTime).toUTC();
    return move;
}

void ExtractionPanel::confirm() {
    if (!m_go->isVisibleTo(this)) return;
    if (const auto move = read()) Q_EMIT moved(m_detail.id, m_detail.version, *move);
}

void ExtractionPanel::say(const Error& error) {
    if (error.field == QStringLiteral("at"))
        return m_notice->say(Tone::Warn, tr("This hour is still ahead."));
    m_notice->sayError(error);
}

void ExtractionPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return confirm();
    QFrame::keyPressEvent(event);
}

}  // namespace serment::ui
