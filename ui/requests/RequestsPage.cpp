// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/RequestsPage.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPrinter>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/documents/PdfPane.h"
#include "ui/patient/RequestWords.h"
#include "ui/requests/RegisterForm.h"
#include "ui/requests/TriagePanel.h"
#include "ui/widgets/Controls.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Prompts.h"
#include "ui/widgets/RowView.h"
#include "ui/widgets/Times.h"

namespace serment::ui {

namespace {

struct PileWords {
    Q_DECLARE_TR_FUNCTIONS(PileWords)
  public:
    static Row heading(const QString& text) {
        Row row;
        row.title = text;
        row.heading = true;
        return row;
    }
    static Row waiting(const Slip& slip, const QDateTime& now) {
        Row row = base(slip, now);
        row.icon = slip.flagged  ? QStringLiteral("warn")
                   : slip.sealed ? QStringLiteral("lock")
                                 : QStringLiteral("dot");
        row.tone = slip.flagged ? Tone::Block : slip.overdue ? Tone::Warn : Tone::Muted;
        const QString words = slip.words.simplified();
        row.detail = slip.sealed       ? tr("sealed request")
                     : words.isEmpty() ? tr("slip without words")
                                       : QStringLiteral("« %1 »").arg(words);
        if (slip.flagged) row.toolTip = tr("Warning sign in the words: read this one first");
        return row;
    }
    static Row sorted(const Slip& slip, const QDateTime& now) {
        Row row = base(slip, now);
        row.icon = slip.overdue ? QStringLiteral("clock") : QStringLiteral("check");
        row.tone = slip.overdue ? Tone::Warn : Tone::Muted;
        row.detail = QStringLiteral("%1 · %2").arg(RequestWords::priority(slip.priority),
                                                   RequestWords::target(slip.target));
        if (slip.missed) row.detail = tr("missed · %1").arg(row.detail);
        return row;
    }
    static Row expected(const Slip& slip, const QDateTime& now) {
        Row row = sorted(slip, now);
        row.icon = QStringLiteral("clock");
        row.tone = slip.appointment < now ? Tone::Warn : Tone::Accent;
        row.meta = dateTimeText(slip.appointment);
        return row;
    }
    static QString triageTitle(int count) { return tr("To triage: %1").arg(count); }
    static QString sortedTitle(int count) { return tr("Triaged, waiting: %1").arg(count); }

    static QString expectedTitle(int count) { return tr("With an appointment: %1").arg(count); }

  private:
    static Row base(const Slip& slip, const QDateTime& now) {
        Row row;
        row.id = slip.id;
        row.title = slip.name;
        row.meta = waitText(slip.since, now);
        row.place = slip.place;
        return row;
    }
};

}  // namespace

std::vector<Row> pileRows(const RequestBoard& board, const QDateTime& now) {
    std::vector<Row> rows;
    if (!board.toTriage.empty())
        rows.push_back(PileWords::heading(PileWords::triageTitle(static_cast<int>(board.toTriage.size()))));
    for (const Slip& slip : board.toTriage) rows.push_back(PileWords::waiting(slip, now));
    if (!board.triaged.empty())
        rows.push_back(PileWords::heading(PileWords::sortedTitle(static_cast<int>(board.triaged.size()))));
    for (const Slip& slip : board.triaged) rows.push_back(PileWords::sorted(slip, now));
    if (!board.scheduled.empty())
        rows.push_back(PileWords::heading(PileWords::expectedTitle(static_cast<int>(board.scheduled.size()))));
    for (const Slip& slip : board.scheduled) rows.push_back(PileWords::expected(slip, now));
    return rows;
}

RequestsPage::RequestsPage(RequestsGateway& gateway, FindGateway& finder, Prompts& prompts, QWidget* parent)
    : Page(parent),
      m_gateway(gateway),
      m_prompts(prompts),
      m_notice(new Notice(this)),
      m_counts(makeLabel({}, TextRole::Body, Tone::Muted, this)),
      m_pile(new RowView(this)),
      m_right(new QStackedWidget(this)),
      m_panel(new TriagePanel(this)),
      m_form(new RegisterForm(gateway, finder, prompts, this)) {
    build();
    connect(m_pile, &RowView::chosen, this, &RequestsPage::showSlip);
    connect(m_pile, &RowView::opened, this, [this] { m_panel->confirm(); });
    connect(m_panel, &TriagePanel::decided, this, &RequestsPage::decide);
    connect(m_panel, &TriagePanel::settled, this, &RequestsPage::settle);
    connect(m_panel, &TriagePanel::fileWanted, this,
            [this](const QString& id) { Q_EMIT goTo(QStringLiteral("patient"), id); });
    connect(m_form, &RegisterForm::added, this, &RequestsPage::reload);
    connect(m_form, &RegisterForm::finished, this, &RequestsPage::endRound);
}

QString RequestsPage::name() {
    return tr("Requests");
}

void RequestsPage::build() {
    auto* box = new QVBoxLayout(this);
    setGridMargins(box, Medium, Small);
    auto* head = new QHBoxLayout;
    head->setSpacing(Theme::px(Medium));
    head->addWidget(makeLabel(tr("Care requests"), TextRole::Title, Tone::Text, this));
    head->addWidget(m_counts, 1);
    if (m_gateway.mayTriage())
        head->addWidget(makeButton(
            tr("Answer slips…"), QKeySequence(QStringLiteral("Ctrl+Shift+P")), [this] { printAnswers(); }, this));
    auto* round = makeButton(
        tr("Collection round"), QKeySequence(QStringLiteral("Ctrl+N")), [this] { startRound(); }, this);
    head->addWidget(round);
    box->addLayout(head);
    box->addWidget(m_notice);
    m_columns = new QHBoxLayout;
    m_columns->setSpacing(Theme::px(Medium));
    m_pile->setAccessibleName(tr("Pile of requests"));
    m_pile->setEmptyText(tr("No request waits.\nCollect the box, then Ctrl+N to record the slips."));
    m_pile->setMinimumWidth(Theme::px(288));  // a name, its place and how long it has waited
    m_columns->addWidget(m_pile);
    m_right->addWidget(m_panel);
    m_right->addWidget(m_form);
    m_columns->addWidget(m_right);
    showRight(m_panel);
    box->addLayout(m_columns, 1);
}

// The pile is read while one triages; while slips are registered the form takes most of the page.
void RequestsPage::showRight(QWidget* side) {
    m_right->setCurrentWidget(side);
    m_columns->setStretch(0, side == m_panel ? 2 : 3);
    m_columns->setStretch(1, side == m_panel ? 4 : 8);
}

void RequestsPage::activate() {
    reload();
    if (m_right->currentWidget() == m_panel) m_pile->setFocus();
}

void RequestsPage::open(const QString& id) {
    m_wanted = id;
    showRight(m_panel);
}

void RequestsPage::reload() {
    m_gateway.board([this](Result<RequestBoard> board) {
        if (board)
            showBoard(*board);
        else
            m_panel->say(board.error());
    });
}

void RequestsPage::showBoard(const RequestBoard& board) {
    m_board = board;
    m_counts->setText(tr("To triage %1 · Triaged %2 · Without an answer for more than 48 h: %3")
                          .arg(board.toTriage.size())
                          .arg(board.triaged.size())
                          .arg(board.overdue));
    m_pile->setRows(pileRows(board, m_gateway.now()));
    if (!m_wanted.isEmpty()) m_pile->select(m_wanted);
    m_wanted.clear();
    if (m_pile->currentId().isEmpty()) m_pile->selectFirst();
    if (m_pile->currentId().isEmpty()) m_panel->showNothing();
    if (!m_decided.isEmpty() && m_pile->currentId() == m_decided) showSlip(m_decided);
    m_decided.clear();
    Q_EMIT countChanged(static_cast<int>(board.toTriage.size()));
}

void RequestsPage::showSlip(const QString& id) {
    if (id.isEmpty()) return m_panel->showNothing();
    m_gateway.detail(id, [this, id](Result<SlipDetail> detail) {
        if (m_pile->currentId() != id) return;
        if (detail)
            m_panel->showSlip(*detail, m_gateway.now(), m_gateway.mayTriage());
        else
            m_panel->say(detail.error());
    });
}

void RequestsPage::decide(const QString& id, const Decision& decision) {
    m_gateway.triage(id, decision, [this, id](Result<bool> answer) {
        if (!answer) return m_panel->say(answer.error());
        m_wanted = nextAfter(id);
        m_decided = id;
        m_pile->setFocus();
        reload();
    });
}

void RequestsPage::settle(const QString& id, const VisitOutcome& outcome) {
    m_gateway.settle(id, outcome, [this, id](Result<bool> answer) {
        if (!answer) return m_panel->say(answer.error());
        m_wanted = nextAfter(id);
        m_decided = id;
        m_pile->setFocus();
        reload();
    });
}

// The one below in the same part, as the pile stood; the first of those left after the last one.
QString RequestsPage::nextAfter(const QString& id) const {
    for (const auto* part : {&m_board.toTriage, &m_board.triaged, &m_board.scheduled}) {
        const auto found =
            std::find_if(part->begin(), part->end(), [&id](const Slip& slip) { return slip.id == id; });
        if (found == part->end()) continue;
        if (found + 1 != part->end()) return (found + 1)->id;
        return part->size() > 1 ? part->front().id : QString();
    }
    return {};
}

void RequestsPage::startRound() {
    showRight(m_form);
    m_form->begin();
}

void RequestsPage::printAnswers() {
    m_gateway.answerSlips(m_gateway.now().toLocalTime().date(), [this](Result<AnswerSheet> sheet) {
        if (!sheet) return m_notice->sayError(sheet.error());
        if (sheet->slips == 0)
            return m_notice->say(Tone::Muted, tr("No answer to print: every decision of today is told already."));
        m_notice->say(Tone::Ok, tr("%n answer slip(s), four to a page.", nullptr, sheet->slips));
        if (sheet->refused > 0)
            m_notice->say(Tone::Warn, tr("%n slip(s) stopped by a rule: answer from the person's file.", nullptr,
                                         sheet->refused));
        m_prompts.print(this, [&sheet](QPrinter& printer) {
            printer.setDocName(tr("Answers"));
            printPdf(printer, sheet->pdf);
        });
    });
}

void RequestsPage::endRound() {
    // Every slip that was counted is to be found again in the register.
    const auto counted = m_form->counted();
    if (counted && m_form->registered() > 0 && *counted != m_form->registered())
        m_notice->say(Tone::Warn, tr("%1 slips counted in the box, %2 recorded: look for the difference.")
                                      .arg(*counted)
                                      .arg(m_form->registered()));
    else
        m_notice->clear();
    m_decided = m_pile->currentId();  // what was registered may be linked to the slip that is shown
    showRight(m_panel);
    reload();
    m_pile->setFocus();
}

void RequestsPage::keyPressEvent(QKeyEvent* event) {
    const bool onPanel = m_right->currentWidget() == m_panel;
    if (onPanel && !event->text().isEmpty() && m_panel->take(event->text())) return;
    if (onPanel && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        return m_panel->confirm();
    if (onPanel && event->key() == Qt::Key_Escape) return m_pile->setFocus();
    Page::keyPressEvent(event);
}

}  // namespace serment::ui
