// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visits/VisitsPage.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/widgets/Controls.h"
#include "ui/widgets/Days.h"
#include "ui/widgets/KeyChoice.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Prompts.h"

namespace serment::ui {

namespace {

const QString placement = QStringLiteral("placement");

}  // namespace

VisitsPage::VisitsPage(VisitsGateway& gateway, FindGateway& finder, Prompts& prompts, QWidget* parent)
    : Page(parent),
      m_gateway(gateway),
      m_prompts(prompts),
      m_notice(new Notice(this)),
      m_list(new RowView(this)),
      m_right(new QStackedWidget(this)) {
    build(finder);
    connect(m_list, &RowView::chosen, this, &VisitsPage::showRow);
    connect(m_list, &RowView::opened, this, &VisitsPage::act);
    showRow({});
}

QString VisitsPage::title() const {
    return tr("Places to visit");
}

void VisitsPage::build(FindGateway& finder) {
    auto* box = new QVBoxLayout(this);
    setGridMargins(box, Medium, Small);
    auto* head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("Places to visit"), TextRole::Title, Tone::Text, this));
    head->addWidget(makeLabel(tr("Two visits a week in disciplinary cell, confinement and isolation "
                                 "(R.115-21 CSP, R.213-19 CPén)"),
                              TextRole::Body, Tone::Muted, this),
                    1);
    if (m_gateway.mayManage())
        head->addWidget(makeButton(
            tr("Add by hand"), QKeySequence(QStringLiteral("Ctrl+N")), [this] { begin(); }, this));
    box->addLayout(head);
    box->addWidget(m_notice);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(Theme::px(Medium));
    m_list->setAccessibleName(tr("Places to visit"));
    m_list->setEmptyText(tr("Nobody is to be visited.\nImport the roll, or add somebody with Ctrl+N."));
    columns->addWidget(m_list, 3);
    QBoxLayout* card = nullptr;
    auto* side = makeSection({}, &card, this);
    m_name = makeLabel({}, TextRole::Name, Tone::Text, side);
    m_what = makeLabel({}, TextRole::Body, Tone::Text, side);
    m_how = makeLabel({}, TextRole::Body, Tone::Muted, side);
    for (QLabel* label : {m_name, m_what, m_how}) {
        label->setWordWrap(true);
        card->addWidget(label);
    }
    m_act = makePrimary(
        tr("Confirm what the roll says  (Enter)"), {}, [this] { act(); }, side);
    m_visited = makePrimary(
        tr("Visit made now (V)"), {}, [this] { visited(); }, side);
    m_ended = makeButton(
        tr("Ends today (F)"), {}, [this] { ended(); }, side);
    m_propose = makePrimary(
        tr("Put on the waiting list (W)"), {}, [this] { propose(); }, side);
    m_file = makeButton(
        tr("Open the file"), QKeySequence(QStringLiteral("Ctrl+O")), [this] { openFile(); }, side);
    for (QPushButton* button : {m_act, m_visited, m_propose, m_ended, m_file}) card->addWidget(button);
    card->addStretch(1);
    m_right->addWidget(side);
    m_right->addWidget(makeForm(finder));
    columns->addWidget(m_right, 2);
    box->addLayout(columns, 1);
}

QWidget* VisitsPage::makeForm(FindGateway& finder) {
    QBoxLayout* card = nullptr;
    auto* form = makeSection(tr("Add by hand"), &card, this);
    m_who = new PersonField(finder, form);
    m_chosen = makeLabel({}, TextRole::Title, Tone::Text, form);
    m_since = new QLineEdit(form);
    m_since->setPlaceholderText(tr("since: 0 today, -1 yesterday, 20/11"));
    m_since->setAccessibleName(tr("Since"));
    m_kinds = new KeyChoice(tr("Where"),
                            {{QStringLiteral("disciplinary"), QStringLiteral("D"), tr("Disciplinary cell")},
                             {QStringLiteral("confinement"), QStringLiteral("C"), tr("Confinement")},
                             {QStringLiteral("isolation"), QStringLiteral("I"), tr("Isolation")}},
                            form);
    card->addWidget(m_who, 1);
    card->addWidget(m_chosen);
    card->addWidget(makeLabel(m_since->placeholderText(), TextRole::Label, Tone::Muted, form));
    card->addWidget(m_since);
    card->addWidget(m_kinds);
    connect(m_who, &PersonField::picked, this, [this](const Row& row) {
        m_person = row;
        m_chosen->setText(QStringLiteral("%1  ·  %2").arg(row.title, row.place));
        m_since->setFocus();
    });
    connect(m_since, &QLineEdit::returnPressed, this, [this] { m_kinds->setFocus(); });
    connect(m_kinds, &KeyChoice::chosen, this, &VisitsPage::submit);
    return form;
}

void VisitsPage::activate() {
    reload();
    m_list->setFocus();
}

void VisitsPage::reload() {
    m_gateway.board([this](Result<VisitsBoard> board) {
        if (!board) return m_notice->sayError(board.error());
        m_list->setRows(std::move(board->rows));
        if (m_list->currentId().isEmpty()) m_list->selectFirst();
        showRow(m_list->currentId());
        Q_EMIT countChanged(board->overdue);
    });
}

QString VisitsPage::kind() const {
    return m_list->currentId().section(QLatin1Char(':'), 0, 0);
}

void VisitsPage::showRow(const QString& id) {
    m_right->setCurrentIndex(0);
    const Row* row = m_list->rowModel().at(m_list->currentIndex());
    const bool isRow = row && !id.isEmpty();
    m_name->setText(isRow ? row->title : tr("Nobody chosen"));
    m_what->setText(isRow ? row->detail : QString());
    m_how->setText(isRow ? row->toolTip : QString());
    const QString what = isRow ? kind() : QString();
    const bool may = m_gateway.mayManage();
    m_act->setVisible(may && (what == QStringLiteral("in") || what == QStringLiteral("out")));
    m_visited->setVisible(may && what == placement);
    m_ended->setVisible(may && what == placement);
    m_propose->setVisible(may && what == QStringLiteral("exit"));
    m_file->setVisible(isRow);
}

void VisitsPage::act() {
    const QString what = kind();
    if (what == QStringLiteral("in") || what == QStringLiteral("out"))
        m_gateway.accept(m_list->currentId(), [this](Result<bool> answer) { done(answer, tr("Written.")); });
    else if (what == placement)
        visited();
    else
        openFile();
}

void VisitsPage::visited() {
    if (kind() != placement) return;
    m_gateway.visited(m_list->currentId(),
                      [this](Result<bool> answer) { done(answer, tr("The visit is recorded.")); });
}

void VisitsPage::ended() {
    if (kind() != placement) return;
    m_gateway.ended(m_list->currentId(), [this](Result<bool> answer) { done(answer, tr("The stay there ends today.")); });
}

void VisitsPage::propose() {
    if (kind() != QStringLiteral("exit")) return;
    m_gateway.proposeVisit(m_list->currentId().section(QLatin1Char(':'), 1, 1), tr("visit before the release"),
                           [this](Result<bool> answer) { done(answer, tr("On the waiting list.")); });
}

void VisitsPage::openFile() {
    const Row* row = m_list->rowModel().at(m_list->currentIndex());
    if (row && !row->id.isEmpty())
        Q_EMIT goTo(QStringLiteral("patient"), row->id.section(QLatin1Char(':'), 1, 1));
}

void VisitsPage::begin() {
    m_person = {};
    m_chosen->setText(tr("Nobody chosen yet"));
    m_who->clear();
    m_since->setText(QStringLiteral("0"));
    m_kinds->setValue({});
    m_right->setCurrentIndex(1);
    m_who->setFocus();
}

void VisitsPage::submit(const QString& kind) {
    m_kinds->setValue({});
    const QDate since = readDay(m_since->text(), m_gateway.today());
    if (m_person.id.isEmpty()) {
        m_who->setFocus();
        return m_notice->say(Tone::Warn, tr("Choose the person first."));
    }
    if (!since.isValid()) {
        m_since->setFocus();
        return m_notice->say(Tone::Warn, tr("This day cannot be read: write 20/11, or -1 for yesterday."));
    }
    m_gateway.add(m_person.id, kind, since, [this](Result<bool> answer) { done(answer, tr("Written.")); });
}

void VisitsPage::done(const Result<bool>& answer, const QString& said) {
    if (answer)
        m_notice->say(Tone::Ok, said);
    else
        m_notice->sayError(answer.error());
    m_list->setFocus();
    reload();
}

void VisitsPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        showRow(m_list->currentId());
        return m_list->setFocus();
    }
    const QString key = event->text().toLower();
    const bool onForm = m_right->currentIndex() == 1;
    if (onForm && !key.isEmpty() && !m_person.id.isEmpty() && m_kinds->take(key)) return;
    if (onForm || key.isEmpty() || !m_gateway.mayManage()) return Page::keyPressEvent(event);
    if (key == QStringLiteral("v")) return visited();
    if (key == QStringLiteral("f")) return ended();
    if (key == QStringLiteral("w")) return propose();
    Page::keyPressEvent(event);
}

}  // namespace serment::ui
