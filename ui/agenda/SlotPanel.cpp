// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/SlotPanel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/widgets/Controls.h"
#include "ui/widgets/Days.h"
#include "ui/widgets/KeyChoice.h"

namespace serment::ui {

namespace {

enum Side { Nothing, Free, Taken, Closed };

std::vector<KeyOption> outcomes() {
    return {{QStringLiteral("seen"), QStringLiteral("V"), SlotPanel::tr("Seen")},
            {QStringLiteral("refused_by_patient"), QStringLiteral("R"), SlotPanel::tr("Refused by the patient")},
            {QStringLiteral("absent"), QStringLiteral("A"), SlotPanel::tr("Absent")},
            {QStringLiteral("cancelled_by_unit"), QStringLiteral("U"), SlotPanel::tr("Cancelled by the unit")}};
}

std::vector<KeyOption> absences() {
    return {{QStringLiteral("parloir"), QStringLiteral("1"), SlotPanel::tr("Visiting room")},
            {QStringLiteral("work"), QStringLiteral("2"), SlotPanel::tr("Work")},
            {QStringLiteral("court"), QStringLiteral("3"), SlotPanel::tr("Court")},
            {QStringLiteral("not_brought"), QStringLiteral("4"), SlotPanel::tr("Not brought")},
            {QStringLiteral("sport"), QStringLiteral("5"), SlotPanel::tr("Sport")},
            {QStringLiteral("training"), QStringLiteral("6"), SlotPanel::tr("Training")},
            {QStringLiteral("extraction"), QStringLiteral("7"), SlotPanel::tr("Extraction")},
            {QStringLiteral("released"), QStringLiteral("8"), SlotPanel::tr("Released")},
            {QStringLiteral("unknown"), QStringLiteral("9"), SlotPanel::tr("Unknown")}};
}

}  // namespace

SlotPanel::SlotPanel(FindGateway& finder, QWidget* parent)
    : QFrame(parent),
      m_stack(new QStackedWidget(this)),
      m_when(makeLabel({}, TextRole::Title, Tone::Text, this)),
      m_outcome(new KeyChoice(tr("Outcome"), outcomes(), this)),
      m_absence(new KeyChoice(tr("Why"), absences(), this)) {
    setProperty("card", true);
    auto* box = new QVBoxLayout(this);
    setGridMargins(box, Medium, Small);
    m_when->setWordWrap(true);
    box->addWidget(m_when);
    auto* nothing = makeLabel(tr("Choose a time with the arrows; Enter gives it to somebody.\n\nWho is expected "
                                 "can be moved: M, then Enter on the other time, or with the mouse."),
                              TextRole::Body, Tone::Muted, this);
    nothing->setWordWrap(true);
    nothing->setAlignment(Qt::AlignTop);
    m_stack->addWidget(nothing);
    m_stack->addWidget(makeFree(finder));
    m_stack->addWidget(makeTaken());
    m_stack->addWidget(makeClosed());
    box->addWidget(makeWaiting());
    box->addWidget(m_stack, 1);
    m_waitingList = makeButton(
        tr("Waiting list"), QKeySequence(QStringLiteral("Alt+W")), [this] { askWaiting(); }, this);
    box->addWidget(m_waitingList, 0, Qt::AlignLeft);
    connect(m_outcome, &KeyChoice::chosen, this, [this](const QString& outcome) {
        m_absence->setVisible(outcome == QStringLiteral("absent"));
        if (outcome != QStringLiteral("absent")) Q_EMIT decided(outcome, {});
    });
    connect(m_absence, &KeyChoice::chosen, this,
            [this](const QString& why) { Q_EMIT decided(QStringLiteral("absent"), why); });
    showNothing();
}

QWidget* SlotPanel::makeFree(FindGateway& finder) {
    auto* side = new QWidget(this);
    auto* box = new QVBoxLayout(side);
    setGridMargins(box, 0, Small);
    m_hour = new QLineEdit(side);
    m_hour->setPlaceholderText(tr("hour: 9, 930 or 9h30"));
    m_hour->setAccessibleName(tr("Hour"));
    m_hour->installEventFilter(this);
    m_hourWhy = makeLabel({}, TextRole::Label, Tone::Warn, side);
    m_hourWhy->setWordWrap(true);
    box->addWidget(m_hour);
    box->addWidget(m_hourWhy);
    m_person = new PersonField(finder, side);
    m_person->setEmptyTexts(tr("Three letters, a number or a cell. Enter gives the time."), tr("Nobody found."));
    box->addWidget(m_person, 3);
    m_toPlaceTitle = makeLabel({}, TextRole::Label, Tone::Muted, side);
    m_toPlaceTitle->setWordWrap(true);
    box->addWidget(m_toPlaceTitle);
    m_toPlace = new RowView(side);
    m_toPlace->setAccessibleName(tr("Those who wait for a time"));
    m_toPlace->setEmptyText(tr("Nobody waits for a time."));
    m_toPlace->setDragEnabled(true);
    m_toPlace->installEventFilter(this);
    box->addWidget(m_toPlace, 4);
    connect(m_person, &PersonField::picked, this, [this](const Row& row) {
        if (m_waiting->isVisibleTo(this))
            wait(row.id);
        else
            Q_EMIT given(QStringLiteral("person:") + row.id);
    });
    connect(m_person, &PersonField::escaped, this, &SlotPanel::left);
    connect(m_toPlace, &RowView::opened, this, &SlotPanel::given);
    return side;
}

QWidget* SlotPanel::makeTaken() {
    auto* side = new QWidget(this);
    auto* box = new QVBoxLayout(side);
    setGridMargins(box, 0, Small);
    m_name = makeLabel({}, TextRole::Name, Tone::Text, side);
    m_name->setWordWrap(true);
    m_place = makeLabel({}, TextRole::Body, Tone::Muted, side);
    m_known = makeLabel({}, TextRole::Body, Tone::Muted, side);
    box->addWidget(m_name);
    box->addWidget(m_place);
    box->addWidget(m_known);
    box->addWidget(makeHairline(side));
    box->addWidget(m_outcome);
    box->addWidget(m_absence);
    auto* row = new QHBoxLayout;
    m_move = makeButton(
        tr("Move (M)"), {}, [this] { Q_EMIT moveWanted(); }, side);
    row->addWidget(m_move);
    row->addWidget(makeButton(
        tr("Open the file"), QKeySequence(QStringLiteral("Ctrl+O")), [this] { Q_EMIT fileWanted(m_detainee); },
        side));
    row->addStretch(1);
    box->addLayout(row);
    box->addStretch(1);
    return side;
}

// Where a cancelled session is opened again.
QWidget* SlotPanel::makeClosed() {
    auto* side = new QWidget(this);
    auto* box = new QVBoxLayout(side);
    setGridMargins(box, 0, Small);
    m_trace = makeLabel({}, TextRole::Body, Tone::Warn, side);
    auto* why = makeLabel(tr("Who was expected in it waits for a time again. Opened again, the session is empty: give the "
                             "times again from the list of those who wait (L)."),
                          TextRole::Body, Tone::Muted, side);
    for (QLabel* label : {m_trace, why}) {
        label->setWordWrap(true);
        box->addWidget(label);
    }
    m_reopen = makeButton(
        tr("Open the session again (O)"), {}, [this] { Q_EMIT reopenWanted(); }, side);
    box->addWidget(m_reopen, 0, Qt::AlignLeft);
    box->addStretch(1);
    return side;
}

// What somebody waits for, when no time is given yet: kept in the team's file, never in the agenda.
QWidget* SlotPanel::makeWaiting() {
    m_waiting = new QWidget(this);
    auto* box = new QVBoxLayout(m_waiting);
    setGridMargins(box, 0, Tight);
    box->addWidget(makeLabel(tr("Waits for (kept in your team's file)"), TextRole::Label, Tone::Muted, m_waiting));
    m_waitsFor = new QLineEdit(m_waiting);
    m_waitsFor->setAccessibleName(tr("Waits for"));
    m_waitsFor->setPlaceholderText(tr("dentist, blood test…"));
    m_waitsFor->installEventFilter(this);
    m_urgent = new QCheckBox(tr("urgent (Alt+U)"), m_waiting);
    connect(new QShortcut(QKeySequence(QStringLiteral("Alt+U")), m_waiting), &QShortcut::activated, m_urgent,
            &QCheckBox::toggle);
    box->addWidget(m_waitsFor);
    box->addWidget(m_urgent);
    m_waiting->hide();
    return m_waiting;
}

void SlotPanel::askWaiting() {
    m_waitsFor->clear();
    m_urgent->setChecked(false);
    m_waiting->show();
    m_waitsFor->setFocus();
}

void SlotPanel::wait(const QString& detainee) {
    const QString what = m_waitsFor->text().trimmed();
    if (what.isEmpty()) return m_waitsFor->setFocus();
    m_waiting->hide();
    Q_EMIT waitingWanted(detainee, what, m_urgent->isChecked());
}

void SlotPanel::endWaiting() {
    if (m_toPlace->currentId().startsWith(QStringLiteral("waiting:"))) Q_EMIT waitingEnded(m_toPlace->currentId());
}

void SlotPanel::showNothing() {
    m_waiting->hide();
    m_waitingList->hide();
    m_when->clear();
    m_when->hide();
    m_stack->setCurrentIndex(Nothing);
}

void SlotPanel::showClosed(const QString& when, const QString& trace, bool mayReopen) {
    m_waiting->hide();
    m_waitingList->hide();
    m_when->setText(when);
    m_when->show();
    m_trace->setText(trace);
    m_reopen->setVisible(mayReopen);
    m_stack->setCurrentIndex(Closed);
}

void SlotPanel::showFree(const QString& when, bool asksHour, bool mayGive) {
    m_waiting->hide();
    m_waitingList->setVisible(mayGive);
    m_when->setText(when);
    m_when->show();
    m_hour->setVisible(asksHour);
    m_hour->clear();
    m_hourWhy->setVisible(asksHour);
    m_hourWhy->setText(tr("Outside a session nobody's room or hands are reserved: several people may be given "
                          "the same hour, and it is then shown."));
    setTone(m_hourWhy, Tone::Muted);
    m_person->clear();
    m_stack->widget(Free)->setEnabled(mayGive);
    m_stack->setCurrentIndex(Free);
}

void SlotPanel::showTaken(const AgendaCell& cell, const QString& when, bool mayDecide) {
    m_detainee = cell.detainee;
    m_waiting->hide();
    m_waitingList->setVisible(mayDecide);
    m_when->setText(when);
    m_when->show();
    m_name->setText(cell.name);
    m_place->setText(cell.place);
    m_known->setText(cell.outcome);
    m_known->setVisible(!cell.outcome.isEmpty());
    const bool isOpen = mayDecide && cell.state == CellState::Expected;
    m_outcome->setValue({});
    m_absence->setValue({});
    m_outcome->setVisible(isOpen);
    m_absence->hide();
    m_move->setVisible(isOpen);
    m_stack->setCurrentIndex(Taken);
}

void SlotPanel::setToPlace(std::vector<Row> rows) {
    const auto waiting = std::count_if(rows.begin(), rows.end(), [](const Row& row) { return !row.heading; });
    m_toPlaceTitle->setText(tr("Waiting for a time: %1 (L). Delete takes a line off the waiting list.").arg(waiting));
    m_toPlace->setRows(std::move(rows));
}

void SlotPanel::enter() {
    if (m_stack->currentIndex() == Free) {
        if (m_hour->isVisibleTo(this))
            m_hour->setFocus();
        else
            m_person->setFocus();
    }
    if (m_stack->currentIndex() == Taken && m_outcome->isVisibleTo(this)) m_outcome->setFocus();
    if (m_stack->currentIndex() == Closed && m_reopen->isVisibleTo(this)) m_reopen->setFocus();
}

void SlotPanel::enterList() {
    if (m_stack->currentIndex() != Free) return;
    if (m_toPlace->currentId().isEmpty()) m_toPlace->selectFirst();
    m_toPlace->setFocus();
}

bool SlotPanel::take(const QString& key) {
    if (m_stack->currentIndex() == Closed && m_reopen->isVisibleTo(this) && key == QStringLiteral("o")) {
        Q_EMIT reopenWanted();
        return true;
    }
    if (m_stack->currentIndex() != Taken || !m_outcome->isVisibleTo(this)) return false;
    return (m_absence->isVisibleTo(this) && m_absence->take(key)) || m_outcome->take(key);
}

QTime SlotPanel::hour() const {
    return readHour(m_hour->text());
}

void SlotPanel::complainHour() {
    setTone(m_hourWhy, Tone::Warn);
    m_hourWhy->setText(tr("Write the hour first: 9, 930 or 9h30."));
    m_hour->setFocus();
}

bool SlotPanel::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QFrame::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Escape) {
        m_waiting->hide();
        Q_EMIT left();
        return true;
    }
    if (watched == m_toPlace && key->key() == Qt::Key_Delete) {
        endWaiting();
        return true;
    }
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (watched == m_waitsFor && isEnter) {
        if (m_stack->currentIndex() == Taken)
            wait(m_detainee);
        else
            m_person->setFocus();
        return true;
    }
    if (watched == m_hour && isEnter) {
        m_person->setFocus();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

}  // namespace serment::ui
