// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfers/ExitsView.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include "ui/documents/PdfPane.h"
#include "ui/transfers/TransferWords.h"
#include "ui/widgets/KeyChoice.h"
#include "ui/widgets/PersonField.h"
#include "ui/widgets/Prompts.h"
#include "ui/widgets/RowView.h"
#include "ui/widgets/Times.h"

namespace serment::ui {

using namespace continuity;

namespace {

KeyOption option(const QString& value, const char* key, const QString& label) { return {value, QString::fromLatin1(key), label, {}}; }

Row rowOf(const ChecklistLine& line) {
    Row row;
    row.id = enumName(line.item);
    const bool explained = line.state == ItemState::Missing && !line.isFromRecord && !line.words.isEmpty();
    row.icon = line.state == ItemState::Done ? QStringLiteral("ok") : line.state == ItemState::Missing ? QStringLiteral("warn") : QStringLiteral("info");
    row.tone = line.state == ItemState::Done ? Tone::Ok : line.state == ItemState::Missing && !explained ? Tone::Warn : Tone::Muted;
    row.title = TransferWords::item(line.item);
    QStringList detail;
    for (const QString& text : {line.partner, line.words})
        if (!text.isEmpty()) detail << text;
    row.detail = detail.join(QStringLiteral(" · "));
    row.meta = TransferWords::state(line.state);
    if (line.on.isValid()) row.place = dateText(line.on);
    row.toolTip = row.detail;
    return row;
}

}  // namespace

ExitsView::ExitsView(TransferGateway& gateway, FindGateway& finder, Prompts& prompts, QWidget* parent) : Tab(gateway, parent), m_prompts(prompts) {
    auto* box = new QVBoxLayout(this);
    setGridMargins(box, Small, Small);
    box->addWidget(m_notice);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(Theme::px(Medium));
    columns->addWidget(makeLeft(finder), 2);
    m_right = makeRight();
    columns->addWidget(m_right, 3);
    box->addLayout(columns, 1);
    m_right->setEnabled(false);
}

QString ExitsView::title() const { return tr("Exits"); }

QWidget* ExitsView::makeLeft(FindGateway& finder) {
    auto* left = new QWidget(this);
    auto* box = new QVBoxLayout(left);
    setGridMargins(box, 0, Small);
    m_list = new RowView(left);
    m_list->setAccessibleName(tr("People who leave"));
    m_list->setEmptyText(tr("Nobody leaves within a month.\nThe roll brings the planned dates."));
    box->addWidget(m_list, 1);
    m_finder = new PersonField(finder, left);
    m_finder->setEmptyTexts(tr("Who may leave without notice?"), tr("Nobody of this name."));
    m_finder->hide();
    box->addWidget(m_finder, 1);
    box->addWidget(makeButton(tr("Prepare without a date…"), QKeySequence(QStringLiteral("Ctrl+N")),
                              [this] {
                                  m_finder->setVisible(!m_finder->isVisible());
                                  if (m_finder->isVisible()) m_finder->line()->setFocus();
                              },
                              left));
    connect(m_list, &RowView::chosen, this, &ExitsView::show);
    connect(m_list, &RowView::opened, this, [this](const QString& id) { Q_EMIT goTo(QStringLiteral("patient"), id); });
    connect(m_finder, &PersonField::picked, this, [this](const Row& person) {
        m_finder->hide();
        m_finder->clear();
        const auto id = DetaineeId::parse(person.id);
        if (!id) return;
        m_person = *id;
        m_gateway.openExit(*id, settled([this] { read(); }));
    });
    connect(m_finder, &PersonField::escaped, m_finder, &QWidget::hide);
    return left;
}

QWidget* ExitsView::makeRight() {
    auto* right = new QWidget(this);
    auto* box = new QVBoxLayout(right);
    setGridMargins(box, 0, Small);
    auto* head = new QHBoxLayout;
    m_name = makeLabel({}, TextRole::Title, Tone::Text, right);
    m_state = makeLabel({}, TextRole::Body, Tone::Muted, right);
    head->addWidget(m_name);
    head->addWidget(m_state, 1);
    QPushButton* copy = makeButton(tr("Copy for the person…"), QKeySequence(QStringLiteral("Ctrl+E")), [this] { writeCopy(); }, right);
    copy->setVisible(m_gateway.may(access::Action::GiveAccess));
    head->addWidget(copy);
    head->addWidget(makeButton(tr("Print the papers…"), QKeySequence(QStringLiteral("Ctrl+P")), [this] { printPapers(); }, right));
    box->addLayout(head);
    m_visit = new KeyChoice(tr("Visit", "of the last month"),
                            {option(QStringLiteral("proposed"), "1", tr("Proposed")), option(QStringLiteral("accepted"), "2", tr("Accepted")),
                             option(QStringLiteral("refused"), "3", tr("Refused"))},
                            right);
    box->addWidget(m_visit);
    m_items = new RowView(right);
    m_items->setAccessibleName(tr("Checklist of the exit"));
    box->addWidget(m_items, 1);
    auto* line = new QHBoxLayout;
    m_words = new QLineEdit(right);
    m_words->setPlaceholderText(tr("Reason, date, who goes on"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_partner = new QComboBox(right);
    m_partner->setAccessibleName(tr("Partner of the directory"));
    m_partner->setFixedWidth(Theme::px(240));
    line->addWidget(m_words, 1);
    line->addWidget(m_partner);
    box->addLayout(line);
    m_answer = new KeyChoice(tr("This item"),
                             {option(QStringLiteral("done"), "F", tr("Done")), option(QStringLiteral("not_needed"), "N", tr("Not needed")),
                              option(QStringLiteral("refused"), "R", tr("Declined")), option(QStringLiteral("missing"), "M", tr("Missing"))},
                             right);
    box->addWidget(m_answer);
    m_handOver = new KeyChoice(tr("The papers"),
                               {option(QStringLiteral("into_hands"), "4", tr("Into the hands")), option(QStringLiteral("refused_papers"), "5", tr("Papers refused")),
                                option(QStringLiteral("ready"), "6", tr("Ready, calls back")), option(QStringLiteral("unreachable"), "7", tr("Not reached"))},
                               right);
    box->addWidget(m_handOver);
    connect(m_visit, &KeyChoice::chosen, this, &ExitsView::answerVisit);
    connect(m_answer, &KeyChoice::chosen, this, &ExitsView::answerItem);
    connect(m_handOver, &KeyChoice::chosen, this, &ExitsView::handOver);
    return right;
}

void ExitsView::activate() {
    m_gateway.partners([this](Result<std::vector<directory::Partner>> partners) {
        const QString before = m_partner->currentText();
        m_partner->clear();
        m_partner->addItem(tr("no partner"));
        if (!partners) return;
        for (const directory::Partner& p : *partners) m_partner->addItem(p.structure.isEmpty() ? p.name : p.structure + QStringLiteral(" · ") + p.name);
        m_partner->setCurrentText(before);
    });
    read();
    m_list->setFocus();
}

void ExitsView::keyPressEvent(QKeyEvent* event) {
    if (!event->text().isEmpty() && m_right->isEnabled())
        for (KeyChoice* choice : {m_visit, m_answer, m_handOver})
            if (choice->take(event->text())) return;
    Tab::keyPressEvent(event);
}

void ExitsView::open(const QString& person) {
    if (const auto id = DetaineeId::parse(person)) {
        m_person = *id;
        read();
    }
}

void ExitsView::read() {
    m_gateway.exits([this](Result<std::vector<ExitRow>> exits) {
        if (!exits) return m_notice->sayError(exits.error());
        std::vector<Row> rows;
        int open = 0;
        for (const ExitRow& exit : *exits) {
            Row row;
            row.id = exit.person.id.toString();
            row.title = exit.person.identity.displayName();
            row.icon = exit.isGone ? QStringLiteral("flag") : exit.missing > 0 ? QStringLiteral("clock") : QStringLiteral("ok");
            row.tone = exit.isGone ? Tone::Block : exit.daysLeft <= 7 && exit.missing > 0 ? Tone::Warn : exit.missing > 0 ? Tone::Accent : Tone::Ok;
            row.meta = exit.isGone ? tr("left on %1").arg(dateText(exit.plannedOn)) : exit.plannedOn.isValid() ? dateText(exit.plannedOn) : tr("date unknown");
            QStringList detail{TransferWords::visit(exit.visit)};
            if (exit.handOver != HandOver::NotYet) detail << TransferWords::handOver(exit.handOver);
            row.detail = detail.join(QStringLiteral(" · "));
            row.place = exit.missing > 0 ? tr("%n missing", nullptr, exit.missing) : tr("complete");
            rows.push_back(row);
            if (exit.isGone || exit.missing > 0) ++open;
        }
        Q_EMIT waiting(open);
        m_list->setRows(std::move(rows));
        if (!m_person.isNull()) m_list->select(m_person.toString());
        if (m_list->currentId().isEmpty()) m_list->selectFirst();
        show(m_list->currentId());
    });
}

void ExitsView::show(const QString& person) {
    const auto id = DetaineeId::parse(person);
    m_right->setEnabled(id.has_value());
    if (!id) return;
    m_person = *id;
    m_gateway.exitFile(*id, [this, asked = *id](Result<ExitFile> file) {
        if (asked != m_person) return;
        if (!file) return m_notice->sayError(file.error());
        showFile(*file);
    });
}

void ExitsView::showFile(const ExitFile& file) {
    m_file = file;
    m_name->setText(file.row.person.identity.displayName());
    QStringList state;
    if (file.row.plannedOn.isValid()) state << (file.row.isGone ? tr("left on %1").arg(dateText(file.row.plannedOn)) : tr("leaves on %1").arg(dateText(file.row.plannedOn)));
    if (file.row.handOver != HandOver::NotYet) state << TransferWords::handOver(file.row.handOver);
    if (!file.callBack.isEmpty() && (file.row.isGone || file.row.handOver == HandOver::Ready)) state << tr("calls back on %1").arg(file.callBack);
    m_state->setText(state.join(QStringLiteral(" · ")));
    m_visit->setValue(file.row.visit == VisitAnswer::NotProposed ? QString() : enumName(file.row.visit));
    m_handOver->setValue(file.row.handOver == HandOver::NotYet ? QString() : enumName(file.row.handOver));
    m_answer->setValue({});
    std::vector<Row> rows;
    for (const ChecklistLine& line : file.checklist) rows.push_back(rowOf(line));
    m_items->setRows(std::move(rows));
    if (m_items->currentId().isEmpty()) m_items->selectFirst();
}

Reply<bool> ExitsView::again() {
    return [this](Result<bool> done) {
        if (!done && done.error().code == ErrorCode::MissingField && done.error().field == QStringLiteral("words")) {
            m_notice->say(Tone::Warn, tr("Say why, or with whom, in the line below the list: what is missing leaves with its reason."));
            m_words->setFocus();
        } else if (!done) {
            m_notice->sayError(done.error());
        } else {
            m_notice->clear();
            m_words->clear();
            m_partner->setCurrentIndex(0);
        }
        read();
    };
}

void ExitsView::answerVisit(const QString& answer) {
    if (const auto chosen = enumFromName<VisitAnswer>(answer)) m_gateway.recordVisit(m_person, *chosen, m_words->text(), again());
}

void ExitsView::answerItem(const QString& state) {
    const auto item = enumFromName<ExitItem>(m_items->currentId());
    const auto chosen = enumFromName<ItemState>(state);
    if (!item || !chosen) return;
    const QString partner = m_partner->currentIndex() > 0 ? m_partner->currentText() : QString();
    m_gateway.recordItem(m_person, *item, *chosen, m_words->text(), partner, again());
}

void ExitsView::handOver(const QString& outcome) {
    if (const auto chosen = enumFromName<HandOver>(outcome)) m_gateway.recordHandOver(m_person, *chosen, m_words->text(), {}, again());
}

void ExitsView::writeCopy() {
    const bool read = m_prompts.confirm(this, tr("Copy for the person"),
                                        tr("Was the file read for what third parties told, and were all files looked for (somatic, psychiatric, paper, hospital)?"),
                                        tr("Yes, write the copy"));
    if (!read) return;
    const auto folder = m_prompts.chooseFolder(this, tr("Folder or USB stick"));
    if (!folder) return;
    CopyRequest request;
    request.detainee = m_person;
    request.kind = deontology::DocumentKind::ExitBundle;
    request.recipientName = m_file.row.person.identity.displayName();
    request.isReviewed = request.isWholeLocated = request.isIdentityChecked = true;
    request.missingWhy = m_words->text();
    m_notice->say(Tone::Accent, tr("Writing the copy…"));
    m_gateway.exitCopy(request, *folder, true, {}, [this](Result<SentFile> sent) {
        if (!sent) return m_notice->sayError(sent.error());
        m_notice->say(Tone::Ok, tr("Copy no. %1 written and read back. Passphrase, to be printed apart: %2").arg(sent->bundle.number, sent->bundle.passphrase));
        this->read();
    });
}

// Letter, prescription, appointments, leaflet: one job, then one key says what became of them.
void ExitsView::printPapers() {
    if (m_person.isNull()) return;
    m_gateway.exitPapers(m_person, [this, asked = m_person](Result<ExitPapers> papers) {
        if (asked != m_person) return;
        if (!papers) return m_notice->sayError(papers.error());
        QStringList missing;
        for (const ExitItem item : papers->missing) missing << TransferWords::item(item);
        const QString lacks = missing.isEmpty() ? QString() : tr("Not written yet: %1.").arg(missing.join(QStringLiteral(", ")));
        if (papers->stopped) m_notice->sayError(*papers->stopped);
        const auto write = [this] { Q_EMIT goTo(QStringLiteral("document"), m_person.toString()); };
        if (papers->pdfs.empty()) return m_notice->say(Tone::Warn, lacks, tr("Write them"), write);
        if (!m_prompts.print(this, [&papers](QPrinter& printer) { printPdfs(printer, papers->pdfs); })) return;
        const QString done = tr("Printed: no. %1. Key 4 when they are in the person's hands, 5 when they are refused.").arg(papers->numbers.join(QStringLiteral(", ")));
        if (missing.isEmpty())
            m_notice->say(Tone::Ok, done);
        else
            m_notice->say(Tone::Warn, done + QLatin1Char(' ') + lacks, tr("Write them"), write);
        m_items->setFocus();
    });
}

}  // namespace serment::ui
