// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clinical/RoundPage.h"

#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPrinter>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/clinical/Treatments.h"
#include "ui/documents/PdfPane.h"
#include "ui/widgets/Controls.h"
#include "ui/widgets/Days.h"
#include "ui/widgets/KeyChoice.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Prompts.h"
#include "ui/widgets/RowView.h"
#include "ui/widgets/Times.h"

namespace serment::ui {

using records::AdministrationOutcome;
using records::Holding;
using records::RoundLine;

namespace {

QString idOf(const RoundLine& line) {
    return line.treatment.root.toString();
}

QString outcomeText(const QString& outcome) {
    for (const KeyOption& option : Treatments::outcomes())
        if (option.value == outcome) return option.label;
    return {};
}

Tone toneOf(const QString& outcome) {
    if (outcome.isEmpty()) return Tone::Muted;
    return outcome == QStringLiteral("refused") || outcome == QStringLiteral("absent") ? Tone::Warn
                                                                                       : Tone::Ok;
}

// What the hand that gives must see before it gives; once the line is marked, beside the mark.
QString allergyText(const records::KnownAllergies& known) {
    if (known.substances.isEmpty() && known.isPartWithheld) return RoundPage::tr("allergies withheld");
    if (known.substances.isEmpty()) return {};
    return RoundPage::tr("Allergy: %1").arg(known.substances.join(QStringLiteral(", ")));
}

Row rowOf(const RoundLine& line, const QString& marked) {
    const records::Treatment& t = line.treatment;
    const QString given =
        line.recordedToday.empty() ? QString() : enumName(line.recordedToday.back().outcome);
    Row row;
    row.id = idOf(line);
    row.icon = marked.isEmpty() && given.isEmpty() ? QStringLiteral("circle") : QStringLiteral("check");
    row.tone = toneOf(marked.isEmpty() ? given : marked);
    row.title = QStringLiteral("%1   %2").arg(line.place, line.name);
    row.detail = QStringLiteral("%1 · %2, %3").arg(t.drug, t.dose, t.schedule);
    if (!marked.isEmpty())
        row.meta = RoundPage::tr("to record: %1").arg(outcomeText(marked));
    else if (!given.isEmpty())
        row.meta = QStringLiteral("%1 %2").arg(outcomeText(given), timeText(line.recordedToday.back().at));
    row.place = line.ecrou;
    if (const QString known = allergyText(line.allergies); !known.isEmpty() && row.meta.isEmpty()) {
        row.meta = known;
        row.tone = Tone::Block;
    } else if (!known.isEmpty()) {
        row.place = QStringLiteral("%1 · %2").arg(known, line.ecrou);
    }
    row.toolTip = row.detail;
    return row;
}

// The Monday that comes: boxes are prepared for the next week.
QDate nextMonday(const QDate& today) {
    return today.addDays(8 - today.dayOfWeek());
}

}  // namespace

RoundPage::RoundPage(RoundGateway& gateway, Prompts& prompts, QWidget* parent)
    : Page(parent),
      m_gateway(gateway),
      m_prompts(prompts),
      m_holding(
          new KeyChoice(tr("Round"),
                        {{QStringLiteral("supervised"), QStringLiteral("1"), tr("Supervised doses"), {}},
                         {QStringLiteral("weekly_box"), QStringLiteral("2"), tr("Weekly boxes"), {}}},
                        this)),
      m_outcome(new KeyChoice(tr("Dose"), Treatments::outcomes(), this)),
      m_week(new QWidget(this)),
      m_first(new QLineEdit(m_week)),
      m_list(new RowView(this)),
      m_count(makeLabel({}, TextRole::Label, Tone::Muted, this)),
      m_notice(new Notice(this)),
      m_save([this] { saveDrafts(); }, this) {
    m_next = makeButton(
        tr("All buildings"), QKeySequence(QStringLiteral("Ctrl+B")), [this] { setBuildings(); }, this);
    m_record = makePrimary(
        tr("Record the round"), QKeySequence(QStringLiteral("Ctrl+Return")), [this] { record(); }, this);
    m_print = makeButton(
        tr("Print the boxes"), QKeySequence(QStringLiteral("Ctrl+P")), [this] { printBoxes(); }, m_week);
    build();
    m_holding->setValue(QStringLiteral("supervised"));
    connect(m_holding, &KeyChoice::chosen, this, [this] {
        m_save.flush();
        m_building.clear();
        load();
    });
    connect(m_outcome, &KeyChoice::chosen, this, &RoundPage::mark);
    connect(m_list, &RowView::opened, this, [this] {
        if (const RoundLine* line = current())
            Q_EMIT goTo(QStringLiteral("patient"), line->treatment.detainee.toString());
    });
}

QString RoundPage::name() {
    return tr("Medicines");
}

void RoundPage::build() {
    auto* box = new QVBoxLayout(this);
    setGridMargins(box, Medium, Small);
    auto* head = new QHBoxLayout;
    head->addWidget(m_holding, 1);
    auto* week = new QHBoxLayout(m_week);
    setGridMargins(week, 0, Small);
    auto* from = makeLabel(tr("Week from"), TextRole::Body, Tone::Muted, m_week);
    from->setBuddy(m_first);
    m_first->setAccessibleName(from->text());
    m_first->setText(dateText(nextMonday(m_gateway.today())));
    m_first->setFixedWidth(Theme::px(104));
    connect(m_first, &QLineEdit::returnPressed, this, &RoundPage::printBoxes);
    week->addWidget(from);
    week->addWidget(m_first);
    week->addWidget(m_print);
    m_week->hide();
    head->addWidget(m_week, 0, Qt::AlignTop);
    head->addWidget(m_next, 0, Qt::AlignTop);
    box->addLayout(head);
    m_list->setEmptyText(tr("Nobody is to be given anything in this round."));
    m_list->setAccessibleName(title());
    box->addWidget(m_list, 1);
    box->addWidget(m_notice);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_outcome, 1);
    foot->addWidget(m_count);
    foot->addWidget(m_record);
    box->addLayout(foot);
    m_outcome->setVisible(m_gateway.mayRecord());
    m_record->setVisible(m_gateway.mayRecord());
}

Holding RoundPage::holding() const {
    return enumOr(m_holding->value(), Holding::Supervised);
}

QString RoundPage::subject() const {
    return QStringLiteral("%1/%2").arg(m_holding->value(), m_gateway.today().toString(Qt::ISODate));
}

void RoundPage::activate() {
    load();
    m_list->setFocus();
}

void RoundPage::load() {
    m_week->setVisible(holding() == Holding::WeeklyBox && m_gateway.mayRecord());
    m_gateway.round(holding(), [this, asked = holding()](Result<std::vector<RoundLine>> lines) {
        if (asked != holding()) return;
        if (!lines) return m_notice->sayError(lines.error());
        m_lines = std::move(*lines);
        fill();
        m_list->selectFirst();
    });
    m_gateway.loadDraft(subject(), [this, asked = subject()](Result<QString> body) {
        if (asked == subject() && body) takeDraft(*body);
    });
}

void RoundPage::takeDraft(const QString& body) {
    m_marks.clear();
    const QJsonObject marks = QJsonDocument::fromJson(body.toUtf8()).object();
    for (auto it = marks.begin(); it != marks.end(); ++it) m_marks.insert(it.key(), it.value().toString());
    if (!m_marks.isEmpty()) m_notice->say(Tone::Ok, tr("The marks you had not recorded are back."));
    fill();
}

void RoundPage::saveDrafts() {
    QJsonObject marks;
    for (auto it = m_marks.begin(); it != m_marks.end(); ++it) marks.insert(it.key(), it.value());
    const QString body =
        marks.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(marks).toJson(QJsonDocument::Compact));
    m_gateway.saveDraft(subject(), body, [this](Result<bool> kept) {
        if (!kept) m_notice->sayError(kept.error());
    });
}

void RoundPage::fill() {
    std::vector<Row> rows;
    QString building;
    int persons = 0;
    for (const RoundLine& line : m_lines) {
        if (!m_building.isEmpty() && line.building != m_building) continue;
        if (line.building != building || rows.empty()) {
            building = line.building;
            Row heading;
            heading.id = QStringLiteral("building/") + building;
            heading.title = tr("Building %1").arg(building);
            heading.heading = true;
            rows.push_back(heading);
        }
        rows.push_back(rowOf(line, m_marks.value(idOf(line))));
        ++persons;
    }
    m_list->setRows(std::move(rows));
    m_next->setText(m_building.isEmpty() ? tr("All buildings") : tr("Building %1").arg(m_building));
    m_count->setText(tr("%1 of %2 marked").arg(m_marks.size()).arg(persons));
    m_record->setEnabled(!m_marks.isEmpty());
}

// One building after the other, then all again.
void RoundPage::setBuildings() {
    QStringList buildings;
    for (const RoundLine& line : m_lines)
        if (!buildings.contains(line.building)) buildings << line.building;
    m_building = buildings.value(m_building.isEmpty() ? 0 : buildings.indexOf(m_building) + 1);
    fill();
    m_list->selectFirst();
    m_list->setFocus();
}

const RoundLine* RoundPage::current() const {
    for (const RoundLine& line : m_lines)
        if (idOf(line) == m_list->currentId()) return &line;
    return nullptr;
}

void RoundPage::mark(const QString& outcome) {
    m_outcome->setValue({});
    const RoundLine* line = current();
    if (!line || !m_gateway.mayRecord()) return;
    m_marks.insert(idOf(*line), outcome);
    m_save.touch();
    fill();
    QKeyEvent down(QEvent::KeyPress, Qt::Key_Down, Qt::NoModifier);
    QCoreApplication::sendEvent(m_list, &down);
    m_list->setFocus();
}

void RoundPage::record() {
    std::vector<records::Administration> round;
    for (const RoundLine& line : m_lines) {
        const auto outcome = enumFromName<AdministrationOutcome>(m_marks.value(idOf(line)));
        if (!outcome) continue;
        records::Administration dose;
        dose.detainee = line.treatment.detainee;
        dose.compartment = line.treatment.compartment;
        dose.treatment = line.treatment.root;
        dose.outcome = *outcome;
        round.push_back(dose);
    }
    if (round.empty()) return;
    m_gateway.record(round, [this, count = round.size()](Result<bool> done) {
        if (!done) return m_notice->sayError(done.error());
        m_marks.clear();
        m_save.forget();
        saveDrafts();
        m_notice->say(Tone::Ok, tr("%n dose(s) recorded.", nullptr, int(count)));
        load();
    });
}

void RoundPage::printBoxes() {
    if (holding() != Holding::WeeklyBox) return;
    const QDate first = readAnyDay(m_first->text(), m_gateway.today());
    if (!first.isValid()) {
        m_first->setFocus();
        return m_notice->say(Tone::Warn, tr("From which day on? For instance 23/11."));
    }
    m_first->setText(dateText(first));
    m_notice->say(Tone::Muted, tr("The list is being prepared…"));
    m_gateway.boxList(first, m_building, [this](Result<QByteArray> pages) {
        if (!pages) return m_notice->sayError(pages.error());
        m_notice->clear();
        const bool printed = m_prompts.print(this, [&pages](QPrinter& printer) {
            printer.setDocName(tr("List"));
            printPdf(printer, *pages);
        });
        if (printed)
            m_notice->say(Tone::Ok, tr("Printed. The list is for the nurses and stays in the unit."));
    });
}

void RoundPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Backspace && current() && m_marks.remove(m_list->currentId()) > 0) {
        m_save.touch();
        return fill();
    }
    if (!event->text().isEmpty() && !(event->modifiers() & Qt::ControlModifier) &&
        (m_holding->take(event->text()) || m_outcome->take(event->text())))
        return;
    Page::keyPressEvent(event);
}

}  // namespace serment::ui
