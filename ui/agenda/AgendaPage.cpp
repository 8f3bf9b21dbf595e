// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/AgendaPage.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPrinter>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <utility>

#include "ui/agenda/DayModel.h"
#include "ui/agenda/SessionForm.h"
#include "ui/agenda/SlotPanel.h"
#include "ui/documents/PdfPane.h"
#include "ui/widgets/Controls.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Prompts.h"

namespace serment::ui {

AgendaPage::AgendaPage(AgendaGateway& gateway, FindGateway& finder, Prompts& prompts, QWidget* parent)
    : Page(parent),
      m_gateway(gateway),
      m_prompts(prompts),
      m_title(makeLabel({}, TextRole::Title, Tone::Text, this)),
      m_count(makeLabel({}, TextRole::Body, Tone::Muted, this)),
      m_notice(new Notice(this)),
      m_model(new DayModel(this)),
      m_view(new DayView(m_model, this)),
      m_right(new QStackedWidget(this)),
      m_panel(new SlotPanel(finder, this)),
      m_form(new SessionForm(this)) {
    build();
    connectPanel();
    connect(m_view, &DayView::chosen, this, &AgendaPage::showCell);
    connect(m_view, &DayView::opened, this, &AgendaPage::enter);
    connect(m_model, &DayModel::dropped, this,
            [this](const QString& kind, const QString& id, const QModelIndex& index) {
                m_view->setCurrentIndex(index);
                if (kind == QStringLiteral("slot"))
                    move(id, where());
                else
                    give(id);
            });
}

QString AgendaPage::title() const {
    return tr("Agenda");
}

void AgendaPage::build() {
    auto* box = new QVBoxLayout(this);
    setGridMargins(box, Medium, Small);
    auto* head = new QHBoxLayout;
    head->setSpacing(Theme::px(Small));
    head->addWidget(m_title);
    head->addWidget(m_count, 1);
    head->addWidget(makeButton(
        tr("Day before"), QKeySequence(QStringLiteral("Alt+Left")), [this] { showDay(m_day.addDays(-1)); },
        this));
    head->addWidget(makeButton(
        tr("Today"), QKeySequence(QStringLiteral("Alt+Down")), [this] { showDay(m_gateway.today()); }, this));
    head->addWidget(makeButton(
        tr("Day after"), QKeySequence(QStringLiteral("Alt+Right")), [this] { showDay(m_day.addDays(1)); },
        this));
    head->addWidget(makeButton(
        tr("Day list…"), QKeySequence(QStringLiteral("Ctrl+P")), [this] { printDayList(); }, this));
    if (m_gateway.mayDecide())
        head->addWidget(makeButton(
            tr("New session"), QKeySequence(QStringLiteral("Ctrl+N")), [this] { newSession(); }, this));
    box->addLayout(head);
    box->addWidget(m_notice);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(Theme::px(Medium));
    m_view->setAccessibleName(tr("Appointments of the day"));
    columns->addWidget(m_view, 7);
    m_right->addWidget(m_panel);
    m_right->addWidget(m_form);
    m_right->setMinimumWidth(Theme::px(360));
    columns->addWidget(m_right, 3);
    box->addLayout(columns, 1);
}

void AgendaPage::connectPanel() {
    connect(m_panel, &SlotPanel::given, this, &AgendaPage::give);
    connect(m_panel, &SlotPanel::decided, this, &AgendaPage::decide);
    connect(m_panel, &SlotPanel::moveWanted, this, &AgendaPage::startMove);
    connect(m_panel, &SlotPanel::waitingWanted, this, &AgendaPage::wait);
    connect(m_panel, &SlotPanel::waitingEnded, this, &AgendaPage::endWaiting);
    connect(m_panel, &SlotPanel::reopenWanted, this, &AgendaPage::reopenSession);
    connect(m_panel, &SlotPanel::left, this, [this] { m_view->setFocus(); });
    connect(m_panel, &SlotPanel::fileWanted, this,
            [this](const QString& who) { Q_EMIT goTo(QStringLiteral("patient"), who); });
    connect(m_form, &SessionForm::saved, this, &AgendaPage::saveSession);
    connect(m_form, &SessionForm::cancelled, this, &AgendaPage::cancelSession);
    connect(m_form, &SessionForm::left, this, [this] {
        m_right->setCurrentWidget(m_panel);
        m_view->setFocus();
    });
}

void AgendaPage::activate() {
    showDay(m_day.isValid() ? m_day : m_gateway.today());
    m_view->setFocus();
}

void AgendaPage::open(const QString& day) {
    const QDate wanted = QDate::fromString(day, Qt::ISODate);
    if (wanted.isValid()) m_day = wanted;
}

void AgendaPage::showDay(const QDate& day) {
    m_day = day;
    m_title->setText(QLocale().toString(day, QLocale::LongFormat));
    m_gateway.day(day, [this, day](Result<AgendaDay> read) {
        if (day != m_day) return;
        if (!read) return m_notice->sayError(read.error());
        fill(std::move(*read));
    });
    if (m_gateway.mayDecide())
        m_gateway.toPlace([this](Result<std::vector<Row>> rows) {
            if (rows) m_panel->setToPlace(std::move(*rows));
        });
}

void AgendaPage::fill(AgendaDay day) {
    const AgendaColumn* held = m_model->column(m_view->currentIndex());
    const QString session = held ? held->id : QString();
    const int row = held ? m_view->currentIndex().row() : -1;
    const bool sameDay = m_model->day().day == day.day;
    if (!sameDay && m_moving.isEmpty() && !m_opened) m_notice->clear();  // what was said belongs to the day before
    m_count->setText(tr("%n expected", nullptr, day.expected));
    if (day.day == m_gateway.today()) Q_EMIT countChanged(day.expected);
    m_model->setDay(std::move(day));
    keepPlace(sameDay ? session : QString(), sameDay ? row : -1);
    showCell();
}

// The session just opened; else where the hands were; else the first time of the day.
void AgendaPage::keepPlace(const QString& session, int row) {
    int column = 0;
    if (const auto opened = std::exchange(m_opened, {}); opened && opened->id.isEmpty())
        for (int i = 0; i < m_model->columnCount(); ++i) {
            const AgendaColumn& one = m_model->day().columns[static_cast<size_t>(i)];
            if (one.resource == opened->resource && one.from == opened->from && !one.isCancelled)
                return m_view->setCurrentIndex(m_model->index(0, i));
        }
    for (int i = 0; i < m_model->columnCount(); ++i)
        if (m_model->day().columns[static_cast<size_t>(i)].id == session && row >= 0) column = i;
    if (m_goesOn) {
        const auto& cells = m_model->day().columns[static_cast<size_t>(column)].cells;
        for (int next = std::max(row, 0); next < static_cast<int>(cells.size()); ++next)
            if (cells[static_cast<size_t>(next)].state == CellState::Free) {
                row = next;
                break;
            }
    }
    m_goesOn = false;
    const auto index = m_model->index(std::max(row, 0), column);
    if (m_model->cell(index))
        m_view->setCurrentIndex(index);
    else if (m_model->cell(m_model->index(0, column)))
        m_view->setCurrentIndex(m_model->index(0, column));
}

QString AgendaPage::whenText() const {
    const AgendaColumn* column = m_model->column(m_view->currentIndex());
    const AgendaCell* cell = m_model->cell(m_view->currentIndex());
    if (!column || !cell) return {};
    const QString room = column->id.isEmpty() ? tr("Outside any session") : column->resource;
    if (!cell->at.isValid()) return room;
    return QStringLiteral("%1 · %2").arg(cell->at.toString(QStringLiteral("HH:mm")), room);
}

void AgendaPage::showCell() {
    if (!m_moving.isEmpty()) return;
    const AgendaCell* cell = m_model->cell(m_view->currentIndex());
    if (!cell) return m_panel->showNothing();
    m_right->setCurrentWidget(m_panel);
    if (cell->state == CellState::Closed)
        m_panel->showClosed(whenText(), cell->outcome, m_gateway.mayDecide() && m_day >= m_gateway.today());
    else if (cell->state == CellState::Free)
        m_panel->showFree(whenText(), !cell->at.isValid(), m_gateway.mayDecide() && m_day >= m_gateway.today());
    else
        m_panel->showTaken(*cell, whenText(), m_gateway.mayDecide());
}

void AgendaPage::enter() {
    if (!m_moving.isEmpty()) return putDown();
    m_right->setCurrentWidget(m_panel);
    m_panel->enter();
}

AgendaWish AgendaPage::where() const {
    const AgendaColumn* column = m_model->column(m_view->currentIndex());
    const AgendaCell* cell = m_model->cell(m_view->currentIndex());
    AgendaWish wish;
    wish.day = m_day;
    if (column) wish.session = column->id;
    if (cell) wish.at = cell->at.isValid() ? cell->at : m_panel->hour();
    return wish;
}

void AgendaPage::give(const QString& who) {
    AgendaWish wish = where();
    if (!wish.at.isValid()) return m_panel->complainHour();
    wish.who = who;
    m_gateway.give(wish, [this](Result<bool> answer) {
        m_goesOn = answer.has_value();
        done(answer, tr("The appointment is given."));
    });
}

void AgendaPage::startMove() {
    const AgendaCell* cell = m_model->cell(m_view->currentIndex());
    if (!cell || cell->state != CellState::Expected || !m_gateway.mayDecide()) return;
    m_moving = cell->id;
    m_movingName = cell->name;
    m_notice->say(Tone::Accent, tr("%1 moves: choose a free time with the arrows, on another day with Alt+Left "
                                   "and Alt+Right, then Enter. Esc leaves everything as it was.")
                                    .arg(m_movingName));
    m_view->setFocus();
}

void AgendaPage::putDown() {
    const AgendaCell* cell = m_model->cell(m_view->currentIndex());
    if (!cell || cell->state != CellState::Free)
        return m_notice->say(Tone::Warn, tr("This time is taken: choose a free one."));
    const AgendaWish wish = where();
    if (!wish.at.isValid()) {
        m_panel->showFree(whenText(), true, true);
        return m_panel->complainHour();
    }
    move(m_moving, wish);
}

void AgendaPage::endMove() {
    m_moving.clear();
    m_notice->clear();
}

void AgendaPage::move(QString id, const AgendaWish& where) {
    m_moving.clear();
    if (!where.at.isValid()) return m_panel->complainHour();
    m_gateway.move(id, where, [this](Result<bool> answer) { done(answer, tr("The appointment is moved.")); });
}

void AgendaPage::decide(const QString& outcome, const QString& absence) {
    const AgendaCell* cell = m_model->cell(m_view->currentIndex());
    if (!cell || cell->state != CellState::Expected) return;
    m_gateway.decide(cell->id, outcome, absence, [this](Result<bool> answer) { done(answer, {}); });
    m_view->setFocus();
}

void AgendaPage::done(const Result<bool>& answer, const QString& said) {
    const auto say = [this](const QString& why) { m_notice->say(Tone::Warn, why); };
    if (answer && said.isEmpty())
        m_notice->clear();
    else if (answer)
        m_notice->say(Tone::Ok, said);
    else if (answer.error().code == ErrorCode::Conflict && answer.error().field == QStringLiteral("detainee"))
        say(tr("This person is already expected elsewhere at that hour."));
    else if (answer.error().field == QStringLiteral("startsAt"))
        say(tr("This time is taken, or outside the session: choose another one."));
    else if (answer.error().field == QStringLiteral("day"))
        say(tr("This day is past."));
    else if (answer.error().field == QStringLiteral("outcome"))
        say(tr("This appointment is still ahead: it can be refused or cancelled only."));
    else
        m_notice->sayError(answer.error());
    m_view->setFocus();
    showDay(m_day);
}

void AgendaPage::newSession() {
    m_gateway.choices([this](Result<SessionChoices> choices) {
        if (choices) m_form->setChoices(*choices);
        m_form->begin(std::max(m_day, m_gateway.today()), m_gateway.today());
    });
    m_right->setCurrentWidget(m_form);
}

void AgendaPage::editSession() {
    const AgendaColumn* column = m_model->column(m_view->currentIndex());
    if (!column || column->id.isEmpty() || column->isCancelled) return;
    m_gateway.choices([this, held = *column](Result<SessionChoices> choices) {
        if (choices) m_form->setChoices(*choices);
        m_form->edit(held, m_day, m_gateway.today());
    });
    m_right->setCurrentWidget(m_form);
}

void AgendaPage::saveSession(const SessionWish& wish) {
    m_gateway.saveSession(wish, [this, wish](Result<bool> answer) {
        if (!answer) return m_form->complain(answer.error());
        m_right->setCurrentWidget(m_panel);
        m_day = wish.day;
        m_opened = wish;
        done(answer, tr("The session is saved."));
    });
}

void AgendaPage::cancelSession(const QString& id, int version) {
    if (!m_prompts.confirm(this, tr("Cancel the session"),
                           tr("Who is expected in it comes back among those who wait for a time, with the first "
                              "date of the request."),
                           tr("Cancel the session")))
        return;
    m_gateway.cancelSession(id, version, [this](Result<int> answer) {
        if (!answer) return m_form->complain(answer.error());
        m_right->setCurrentWidget(m_panel);
        done(true, tr("The session is cancelled: %n appointment(s) to give again.", nullptr, *answer));
    });
}

void AgendaPage::reopenSession() {
    const AgendaColumn* column = m_model->column(m_view->currentIndex());
    if (!column || !column->isCancelled) return;
    m_gateway.reopenSession(column->id, column->version, [this](Result<bool> answer) {
        done(answer, tr("The session is open again. Who was expected in it is among those who wait (L)."));
    });
}

void AgendaPage::wait(const QString& detainee, const QString& what, bool isUrgent) {
    m_gateway.addWaiting(detainee, what, isUrgent,
                         [this](Result<bool> answer) { done(answer, tr("On the waiting list.")); });
}

void AgendaPage::endWaiting(const QString& row) {
    const auto why = m_prompts.askText(this, tr("Waiting list"), tr("Why does this person no longer wait?"));
    if (!why || why->trimmed().isEmpty()) return;
    m_gateway.endWaiting(row, why->trimmed(),
                         [this](Result<bool> answer) { done(answer, tr("Off the waiting list.")); });
}

void AgendaPage::printDayList() {
    m_gateway.dayList(m_day, [this](Result<QByteArray> pdf) {
        if (!pdf) return m_notice->sayError(pdf.error());
        m_prompts.print(this, [&pdf](QPrinter& printer) {
            printer.setDocName(tr("Day list"));
            printPdf(printer, *pdf);
        });
    });
}

void AgendaPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        endMove();
        m_right->setCurrentWidget(m_panel);
        showCell();
        return m_view->setFocus();
    }
    const QString key = event->text().toLower();
    if (key.isEmpty() || m_right->currentWidget() != m_panel || !m_moving.isEmpty())
        return Page::keyPressEvent(event);
    if (m_panel->take(key)) return;
    if (key == QStringLiteral("o") && m_gateway.mayDecide()) return reopenSession();
    if (key == QStringLiteral("m")) return startMove();
    if (key == QStringLiteral("l")) return m_panel->enterList();
    if (key == QStringLiteral("s") && m_gateway.mayDecide()) return editSession();
    Page::keyPressEvent(event);
}

}  // namespace serment::ui
