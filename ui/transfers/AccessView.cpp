// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfers/AccessView.h"

#include <QComboBox>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "ui/transfers/TransferWords.h"
#include "ui/widgets/Days.h"
#include "ui/widgets/PersonField.h"
#include "ui/widgets/Prompts.h"
#include "ui/widgets/RowView.h"
#include "ui/widgets/Times.h"

namespace serment::ui {

using namespace continuity;

namespace {

Row stepRow(const QString& id, bool done, const QString& title, const QString& detail) {
    Row row{id, done ? QStringLiteral("ok") : QStringLiteral("circle"), done ? Tone::Ok : Tone::Accent};
    row.title = title;
    row.detail = detail;
    row.toolTip = detail;
    return row;
}

}  // namespace

AccessView::AccessView(TransferGateway& gateway, FindGateway& finder, Prompts& prompts, QWidget* parent) : Tab(gateway, parent), m_prompts(prompts) {
    auto* box = new QVBoxLayout(this);
    setGridMargins(box, Small, Small);
    box->addWidget(m_notice);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(Theme::px(Medium));
    columns->addWidget(makeLeft(), 2);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(makeSteps());
    m_stack->addWidget(makeForm(finder));
    columns->addWidget(m_stack, 3);
    box->addLayout(columns, 1);
}

QString AccessView::title() const { return tr("Access to the file"); }

QWidget* AccessView::makeLeft() {
    auto* left = new QWidget(this);
    auto* box = new QVBoxLayout(left);
    setGridMargins(box, 0, Small);
    m_list = new RowView(left);
    m_list->setAccessibleName(tr("Requests to see a file"));
    m_list->setEmptyText(tr("Nobody has asked for a file.\nEnter a request as soon as it comes: its clock runs."));
    box->addWidget(m_list, 1);
    m_new = makePrimary(tr("A request came…"), QKeySequence(QStringLiteral("Ctrl+N")), [this] { openForm(); }, left);
    box->addWidget(m_new);
    connect(m_list, &RowView::chosen, this, &AccessView::show);
    return left;
}

QWidget* AccessView::makeSteps() {
    auto* steps = new QWidget(this);
    auto* box = new QVBoxLayout(steps);
    setGridMargins(box, 0, Small);
    m_head = makeLabel({}, TextRole::Title, Tone::Text, steps);
    m_clock = makeLabel({}, TextRole::Body, Tone::Muted, steps);
    m_clock->setWordWrap(true);
    box->addWidget(m_head);
    box->addWidget(m_clock);
    m_steps = new RowView(steps);
    m_steps->setAccessibleName(tr("Steps of the answer"));
    m_steps->setEmptyText(tr("Choose a request on the left."));
    box->addWidget(m_steps, 1);
    connect(m_steps, &RowView::opened, this, &AccessView::step);
    m_foot = new QWidget(steps);
    auto* foot = new QHBoxLayout(m_foot);
    setGridMargins(foot, 0, Small);
    foot->addWidget(makeLabel(tr("Enter does the step."), TextRole::Label, Tone::Muted, steps), 1);
    foot->addWidget(makeButton(tr("Close without a copy…"), {}, [this] { close(); }, steps));
    foot->addWidget(makeButton(tr("Deliver…"), QKeySequence(QStringLiteral("Ctrl+Return")), [this] { deliver(); }, steps));
    box->addWidget(m_foot);
    return steps;
}

QWidget* AccessView::makeForm(FindGateway& finder) {
    auto* page = new QWidget(this);
    auto* box = new QVBoxLayout(page);
    setGridMargins(box, 0, Small);
    auto* form = m_fields = new QFormLayout;
    setGridMargins(form, 0, Small);
    box->addLayout(form);
    box->addStretch(1);
    m_finder = new PersonField(finder, page);
    m_finder->setEmptyTexts(tr("Whose file?"), tr("Nobody of this name."));
    m_finder->setMaximumHeight(Theme::px(204));
    form->addRow(tr("Person"), m_finder);
    m_who = makeLabel({}, TextRole::Name, Tone::Text, page);
    form->addRow(QString(), m_who);
    form->setRowVisible(m_who, false);
    m_asker = new QComboBox(page);
    for (size_t i = 0; i < EnumNames<Asker>::values.size(); ++i) m_asker->addItem(TransferWords::asker(static_cast<Asker>(i)));
    m_asker->setAccessibleName(tr("Asked by"));
    form->addRow(tr("Asked by"), m_asker);
    m_name = addLine(form, tr("Name"), page);
    m_purpose = addLine(form, tr("Why (heirs)"), page);
    m_form = new QComboBox(page);
    for (size_t i = 0; i < EnumNames<AccessForm>::values.size(); ++i) m_form->addItem(TransferWords::form(static_cast<AccessForm>(i)));
    m_form->setAccessibleName(tr("Wanted"));
    form->addRow(tr("Wanted"), m_form);
    m_asked = addLine(form, tr("Received on"), page);
    auto* buttons = new QHBoxLayout;
    auto* enter = makePrimary(tr("Enter the request"), QKeySequence(QStringLiteral("Ctrl+S")), [this] { save(); }, page);
    alsoBy(enter, QKeySequence(QStringLiteral("Ctrl+Return")), page);
    buttons->addWidget(enter);
    buttons->addWidget(makeButton(tr("Back"), QKeySequence(Qt::Key_Escape), [this] { closeForm(); }, page));
    buttons->addStretch(1);
    form->addRow(QString(), buttons);
    connect(m_finder, &PersonField::picked, this, [this](const Row& person) {
        if (const auto id = DetaineeId::parse(person.id)) m_person = *id;
        m_who->setText(person.title);
        m_fields->setRowVisible(m_who, true);
        m_asker->setFocus();
    });
    return page;
}

// Nothing of the request before stands in it: a file would be given that nobody asked for.
void AccessView::openForm() {
    m_person = {};
    m_finder->clear();
    m_fields->setRowVisible(m_who, false);
    m_name->clear();
    m_purpose->clear();
    m_asker->setCurrentIndex(0);
    m_form->setCurrentIndex(0);
    m_asked->setText(dateText(m_gateway.today()));
    m_new->hide();
    m_stack->setCurrentIndex(1);
    m_finder->line()->setFocus();
}

void AccessView::closeForm() {
    m_notice->clear();
    m_new->show();
    m_stack->setCurrentIndex(0);
    m_list->setFocus();
}

void AccessView::activate() {
    read();
    m_list->setFocus();
}

const Named<AccessRequest>* AccessView::current() const {
    for (const auto& request : m_requests)
        if (request.value.id.toString() == m_list->currentId()) return &request;
    return nullptr;
}

void AccessView::read() {
    m_gateway.accessRequests([this](Result<std::vector<Named<AccessRequest>>> requests) {
        if (!requests) return m_notice->sayError(requests.error());
        const QString entered = std::exchange(m_entering, false) ? newOne(*requests) : QString();
        m_requests = std::move(*requests);
        const QDateTime now = m_gateway.now();
        std::vector<Row> rows;
        int open = 0;
        for (const auto& [name, request] : m_requests) {
            const bool late = request.isLate(now);
            Row row{request.id.toString(), !request.isOpen() ? QStringLiteral("ok") : late ? QStringLiteral("bell") : QStringLiteral("clock"),
                    !request.isOpen() ? Tone::Muted : late ? Tone::Block : Tone::Accent};
            row.title = name;
            row.detail = request.askerName.isEmpty() ? TransferWords::asker(request.asker) : QStringLiteral("%1 · %2").arg(TransferWords::asker(request.asker), request.askerName);
            row.meta = !request.isOpen() ? (request.closedOn.isValid() ? tr("closed") : tr("delivered")) : late ? tr("late") : tr("due %1").arg(dateText(request.dueAt.toLocalTime().date()));
            row.place = request.isOld ? tr("2 months: old file") : QString();
            rows.push_back(row);
            if (request.isOpen()) ++open;
        }
        Q_EMIT waiting(open);
        m_list->setRows(std::move(rows));
        if (!entered.isEmpty()) m_list->select(entered);
        if (m_list->currentId().isEmpty()) m_list->selectFirst();
        show(m_list->currentId());
    });
}

// The request just entered: its steps follow, not those of the person who was looked at before.
QString AccessView::newOne(const std::vector<Named<AccessRequest>>& requests) const {
    for (const auto& request : requests)
        if (std::none_of(m_requests.begin(), m_requests.end(), [&](const auto& known) { return known.value.id == request.value.id; })) return request.value.id.toString();
    return {};
}

void AccessView::show(const QString&) {
    m_new->show();
    m_stack->setCurrentIndex(0);
    const auto* request = current();
    m_head->setVisible(request != nullptr);
    m_clock->setVisible(request != nullptr);
    m_foot->setVisible(request != nullptr);
    if (!request) return m_steps->setRows({});
    m_head->setText(request->name);
    showSteps(request->value);
}

void AccessView::showSteps(const AccessRequest& r) {
    const QDateTime now = m_gateway.now();
    QStringList clock{tr("received %1").arg(dateTimeText(r.askedAt)), tr("not before %1").arg(dateTimeText(r.openFrom)), tr("at the latest %1").arg(dateTimeText(r.dueAt))};
    if (r.deliveredOn.isValid()) clock = {tr("delivered on %1").arg(dateText(r.deliveredOn)), r.number};
    if (r.closedOn.isValid()) clock = {tr("closed on %1").arg(dateText(r.closedOn)), r.closedWhy};
    m_clock->setText(clock.join(QStringLiteral(" · ")));
    setTone(m_clock, r.isLate(now) ? Tone::Block : Tone::Muted);
    std::vector<Row> rows;
    rows.push_back(stepRow(QStringLiteral("identity"), r.identityCheckedOn.isValid(),
                           r.asker == Asker::ThirdParty ? tr("Identity, and the signed mandate in the consents") : tr("Identity of who asks"), r.identityWords));
    for (const LocatedFile& file : r.files)
        rows.push_back(stepRow(enumName(file.place), file.state != Located::NotYet, TransferWords::place(file.place),
                               file.words.isEmpty() ? TransferWords::located(file.state) : QStringLiteral("%1 : %2").arg(TransferWords::located(file.state), file.words)));
    rows.push_back(stepRow(QStringLiteral("review"), r.isReviewed, tr("What third parties told, set apart"),
                           r.isReviewed ? tr("%n passage(s) set apart", nullptr, static_cast<int>(r.apart.size())) : tr("the file is to be read for it")));
    rows.push_back(stepRow(QStringLiteral("deliver"), r.deliveredOn.isValid(), tr("Copy delivered"), TransferWords::form(r.form)));
    // Where the entries stood, or another person's steps, what comes next is under the hand.
    const auto is = [before = m_steps->currentId()](const Row& row) { return row.id == before; };
    const auto next = std::find_if(rows.begin(), rows.end(), [](const Row& row) { return row.tone != Tone::Ok; });
    const bool stays = m_shown == r.id && std::any_of(rows.begin(), rows.end(), is);
    const QString todo = next == rows.end() ? rows.back().id : next->id;
    m_shown = r.id;
    m_steps->setRows(std::move(rows));
    if (!stays) m_steps->select(todo);
    m_foot->setEnabled(r.isOpen());
}

void AccessView::step(const QString& id) {
    const auto* request = current();
    if (!request || !request->value.isOpen()) return;
    if (id == QStringLiteral("identity")) {
        const auto words = m_prompts.askText(this, tr("Identity"), tr("Which paper was seen (never its number)"));
        if (words) m_gateway.checkIdentity(request->value.id, *words, settled([this] { read(); }));
    } else if (const auto place = enumFromName<FilePlace>(id)) {
        locate(*place);
    } else if (id == QStringLiteral("review")) {
        review();
    } else if (id == QStringLiteral("deliver")) {
        deliver();
    } else if (id.startsWith(QStringLiteral("entry:"))) {
        setApart(id.mid(6));
    } else if (id == QStringLiteral("reviewed")) {
        m_gateway.review(request->value.id, settled([this] { read(); }));
    }
}

void AccessView::locate(FilePlace place) {
    const auto* request = current();
    const bool found = m_prompts.confirm(this, TransferWords::place(place), tr("Is there such a file, and is it here? If not, you are asked next why, or from whom it is to come."), tr("Yes, it is here"));
    if (found) return m_gateway.locate(request->value.id, place, Located::Found, {}, settled([this] { read(); }));
    const auto words = m_prompts.askText(this, TransferWords::place(place), tr("Why not, or from whom it was asked and when (begin with « asked » if it is to come)"));
    if (!words) return;
    const bool asked = words->startsWith(tr("asked"), Qt::CaseInsensitive);
    m_gateway.locate(request->value.id, place, asked ? Located::Asked : Located::None, *words, settled([this] { read(); }));
}

// The entries take the place of the steps: Enter sets one apart; the last line says that all was read.
void AccessView::review() {
    const auto* request = current();
    m_gateway.entriesOf(request->value.detainee, [this, id = request->value.id](Result<std::vector<std::pair<QString, QString>>> entries) {
        const auto* now = current();
        if (!now || now->value.id != id) return;
        if (!entries) return m_notice->sayError(entries.error());
        std::vector<Row> rows;
        rows.push_back(stepRow(QStringLiteral("reviewed"), false, tr("All was read: go on"), tr("Enter on an entry sets it apart")));
        for (const auto& [entry, words] : *entries) {
            const bool apart = std::any_of(now->value.apart.begin(), now->value.apart.end(), [&entry = entry](const SetApart& passage) { return passage.entry == entry; });
            Row row{QStringLiteral("entry:") + entry, apart ? QStringLiteral("block") : QStringLiteral("note"), apart ? Tone::Block : Tone::Muted};
            row.title = words;
            row.meta = apart ? tr("set apart") : QString();
            row.toolTip = words;
            rows.push_back(row);
        }
        m_steps->setRows(std::move(rows));
        m_steps->selectFirst();
        m_steps->setFocus();
    });
}

void AccessView::setApart(const QString& entry) {
    const auto why = m_prompts.askText(this, tr("Set apart"), tr("Who told it, in a word (relative, fellow prisoner…), not what"));
    if (!why) return;
    m_gateway.setApart(current()->value.id, {entry, *why}, [this](Result<bool> done) {
        if (!done) return m_notice->sayError(done.error());
        m_gateway.accessRequests([this](Result<std::vector<Named<AccessRequest>>> requests) {
            if (requests) m_requests = std::move(*requests);
            review();
        });
    });
}

void AccessView::deliver() {
    const auto* request = current();
    if (!request || !request->value.isOpen()) return;
    if (request->value.form == AccessForm::OnSite) {
        if (m_prompts.confirm(this, tr("Read on site"), tr("Was the file read here, with a caregiver beside if wanted?"), tr("Yes, it was read")))
            m_gateway.deliverOnSite(request->value.id, settled([this] { read(); }));
        return;
    }
    const auto folder = m_prompts.chooseFolder(this, tr("Folder or USB stick"));
    if (!folder) return;
    const bool sealed = request->value.form == AccessForm::Encrypted;
    m_notice->say(Tone::Accent, tr("Writing the copy…"));
    m_gateway.deliver(request->value, *folder, sealed, {}, [this, sealed](Result<SentFile> sent) {
        if (!sent) return m_notice->sayError(sent.error());
        m_notice->say(Tone::Ok, sealed ? tr("Copy no. %1 written and read back. Passphrase, to be given apart: %2").arg(sent->bundle.number, sent->bundle.passphrase)
                                       : tr("Copy no. %1: print the pages of the folder, then empty it. In a sealed envelope, against signature.").arg(sent->bundle.number));
        read();
    });
}

void AccessView::close() {
    const auto* request = current();
    if (!request || !request->value.isOpen()) return;
    const auto why = m_prompts.askText(this, tr("Close without a copy"), tr("Why: withdrawn, opposed, not entitled"));
    if (why) m_gateway.closeRequest(request->value.id, *why, settled([this] { read(); }));
}

void AccessView::save() {
    AccessRequest request;
    if (m_person.isNull()) {
        m_notice->say(Tone::Warn, tr("Choose whose file it is."));
        return m_finder->line()->setFocus();
    }
    request.detainee = m_person;
    request.asker = static_cast<Asker>(m_asker->currentIndex());
    request.askerName = m_name->text();
    request.purpose = m_purpose->text();
    request.form = static_cast<AccessForm>(m_form->currentIndex());
    const QDate day = readDay(m_asked->text(), m_gateway.today());
    if (!day.isValid()) return m_notice->say(Tone::Warn, tr("The day of the request cannot be read, or lies ahead."));
    if (day != m_gateway.today()) request.askedAt = QDateTime(day, QTime(12, 0)).toUTC();
    m_gateway.receiveRequest(request, [this](Result<bool> done) {
        if (!done && done.error().field == QStringLiteral("askerName")) return m_notice->say(Tone::Warn, tr("Name who asks."));
        if (!done && done.error().field == QStringLiteral("purpose")) return m_notice->say(Tone::Warn, tr("Heirs say why: causes of the death, memory of the deceased, their rights."));
        if (!done) return m_notice->sayError(done.error());
        closeForm();
        m_entering = true;
        read();
    });
}

}  // namespace serment::ui
