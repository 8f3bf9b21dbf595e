// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reception/ReceptionTab.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "ui/patient/FileWords.h"
#include "ui/reception/ReceptionLine.h"
#include "ui/widgets/Controls.h"
#include "ui/widgets/Notice.h"

namespace serment::ui {

ReceptionTab::ReceptionTab(ReceptionPage page, std::unique_ptr<RecordGateway> gateway, QWidget* parent)
    : PatientTab(parent),
      m_page(page),
      m_gateway(std::move(gateway)),
      m_count(makeLabel({}, TextRole::Label, Tone::Muted, this)),
      m_nurse(makeLabel({}, TextRole::Label, Tone::Muted, this)),
      m_scroll(new QScrollArea(this)),
      m_notice(new Notice(this)),
      m_keep(
          [this] {
              if (patient().isEmpty()) return;
              m_gateway->saveDraft(patient(), draft(), mine<bool>([this](Result<bool> kept) {
                  if (!kept) m_notice->sayError(kept.error());
              }));
          },
          this) {
    build();
}

ReceptionTab::~ReceptionTab() = default;

QString ReceptionTab::key() const {
    switch (m_page) {
        case ReceptionPage::Nurse:
            return QStringLiteral("reception.nurse");
        case ReceptionPage::Physician:
            return QStringLiteral("reception.physician");
        case ReceptionPage::Migrant:
            return QStringLiteral("reception.migrant");
    }
    return {};
}

QString ReceptionTab::iconName() const {
    return m_page == ReceptionPage::Nurse ? QStringLiteral("heart") : m_page == ReceptionPage::Physician ? QStringLiteral("note") : QStringLiteral("language");
}

void ReceptionTab::build() {
    auto* outer = new QVBoxLayout(this);
    setGridMargins(outer, Medium, 0);
    auto* card = makeCard(this);
    outer->addWidget(card);
    auto* box = new QVBoxLayout(card);
    setGridMargins(box, Medium, Small);
    auto* head = new QHBoxLayout;
    head->addWidget(makeLabel(title(), TextRole::Title, Tone::Text, this));
    head->addStretch(1);
    head->addWidget(m_count);
    box->addLayout(head);
    auto* advice = makeLabel(ReceptionWords::advice(m_page), TextRole::Label, Tone::Muted, this);
    advice->setWordWrap(true);
    box->addWidget(advice);
    m_nurse->setWordWrap(true);
    m_nurse->hide();
    box->addWidget(m_nurse);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* list = new QWidget(m_scroll);
    auto* lines = new QVBoxLayout(list);
    lines->setContentsMargins(0, Theme::px(4), Theme::px(Small), 0);
    lines->setSpacing(Theme::px(Small));
    const Suggester suggester = [this](const QString& field, const QString& typed, std::function<void(std::vector<Suggestion>)> reply) {
        m_gateway->suggest(field, typed, [reply = std::move(reply)](Result<std::vector<Suggestion>> found) {
            reply(found ? std::move(*found) : std::vector<Suggestion>());
        });
    };
    for (const records::ReceptionItem& item : ReceptionWords::items(m_page)) {
        auto* line = new ReceptionLine(item, m_gateway->today(), suggester, list);
        lines->addWidget(line);
        m_lines.push_back(line);
        connect(line, &ReceptionLine::changed, this, [this] {
            m_keep.touch();
            count();
        });
        connect(line, &ReceptionLine::done, this, [this, line] { goOnFrom(line); });
    }
    lines->addStretch(1);
    m_scroll->setWidget(list);
    box->addWidget(m_scroll, 1);
    connect(qApp, &QApplication::focusChanged, this, [this, list](QWidget*, QWidget* now) {
        if (now && list->isAncestorOf(now)) m_scroll->ensureWidgetVisible(now, 0, Theme::px(48));
    });
    box->addWidget(m_notice);
    auto* foot = new QHBoxLayout;
    auto* next = makeButton(
        tr("Next open item"), QKeySequence(QStringLiteral("Ctrl+N")), [this] { beginNextOpen(); }, this);
    foot->addWidget(next);
    foot->addStretch(1);
    m_save = makePrimary(
        tr("Record the answers"), QKeySequence(QStringLiteral("Ctrl+Return")), [this] { record(); }, this);
    foot->addWidget(m_save);
    box->addLayout(foot);
    const bool may = m_gateway->may(QStringLiteral("answer"));
    m_save->setVisible(may);
    next->setVisible(may);
    list->setEnabled(may);
    if (!m_lines.empty()) setFocusProxy(m_lines.front());
}

std::vector<Row> ReceptionTab::acts() const {
    if (!m_gateway->may(QStringLiteral("answer"))) return {};
    Row row;
    row.id = key() + QStringLiteral("/answer");
    row.icon = iconName();
    row.title = title();
    row.meta = tr("Reception");
    return {row};
}

void ReceptionTab::startAct(const QString&) {
    if (isDirty()) return beginNextOpen();
    m_beginWhenRead = true;
    refresh();
}

void ReceptionTab::clear() {
    m_beginWhenRead = false;
    m_keep.forget();
    for (ReceptionLine* line : m_lines) line->show({});
    m_nurse->hide();
    m_notice->clear();
    m_count->clear();
}

void ReceptionTab::refresh() {
    if (isDirty()) return;
    m_gateway->list(patient(), mine<RecordList>([this](Result<RecordList> list) {
        if (!list) return m_notice->sayError(list.error());
        if (const auto* sheet = std::any_cast<ReceptionSheet>(&list->drawn)) take(*sheet);
        m_gateway->loadDraft(patient(), mine<QString>([this](Result<QString> kept) {
            if (kept && !kept->isEmpty()) restore(*kept);
        }));
    }));
}

void ReceptionTab::take(const ReceptionSheet& sheet) {
    QStringList nurse;
    for (ReceptionLine* line : m_lines) {
        const auto held = std::find_if(sheet.answers.begin(), sheet.answers.end(),
                                       [&](const records::ReceptionAnswer& a) { return a.item == line->item(); });
        const bool ofThisStay = held == sheet.answers.end() || !sheet.entry.isValid() || held->at.toLocalTime().date() >= sheet.entry;
        line->show(held == sheet.answers.end() ? std::nullopt : std::optional(*held), ofThisStay);
        line->setCountry(sheet.birthCountry, sheet.birthCountryCode);
    }
    if (m_page == ReceptionPage::Physician)
        for (const records::ReceptionItem& item : ReceptionWords::items(ReceptionPage::Nurse))
            for (const records::ReceptionAnswer& a : sheet.answers)
                if (a.item == item.key && !a.note.isEmpty())
                    nurse << ReceptionWords::tr("%1: %2").arg(FileWords::receptionItem(a.item), a.note.simplified());
    m_nurse->setText(nurse.join(QStringLiteral("  ·  ")));
    m_nurse->setVisible(!nurse.isEmpty());
    count();
    if (std::exchange(m_beginWhenRead, false)) beginNextOpen();
}

void ReceptionTab::count() {
    const auto answered = std::count_if(m_lines.begin(), m_lines.end(), [](const ReceptionLine* line) { return !line->isOpen(); });
    m_count->setText(tr("%1 of %2 answered").arg(answered).arg(m_lines.size()));
}

bool ReceptionTab::isDirty() const {
    return std::any_of(m_lines.begin(), m_lines.end(), [](const ReceptionLine* line) { return line->isTouched(); });
}

void ReceptionTab::saveDrafts() {
    if (isDirty()) m_keep.flush();
}

Values ReceptionTab::values() const {
    Values values;
    for (const ReceptionLine* line : m_lines) line->addTo(values);
    return values;
}

QString ReceptionTab::draft() const {
    if (!isDirty()) return {};
    QJsonObject body;
    const Values all = values();
    for (auto it = all.begin(); it != all.end(); ++it) body.insert(it.key(), it.value());
    return QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact));
}

void ReceptionTab::restore(const QString& draft) {
    const QJsonObject body = QJsonDocument::fromJson(draft.toUtf8()).object();
    Values kept;
    for (auto it = body.begin(); it != body.end(); ++it) kept.insert(it.key(), it.value().toString());
    for (ReceptionLine* line : m_lines) line->takeFrom(kept);
    m_notice->say(Tone::Ok, tr("Your unfinished draft is back."));
    count();
}

void ReceptionTab::goOnFrom(const ReceptionLine* line) {
    for (size_t i = 0; i + 1 < m_lines.size(); ++i)
        if (m_lines[i] == line) return m_lines[i + 1]->begin();
    m_save->setFocus();
}

void ReceptionTab::beginNextOpen() {
    for (ReceptionLine* line : m_lines)
        if (line->isOpen()) return line->begin();
    m_notice->say(Tone::Ok, tr("Every item is answered."));
}

void ReceptionTab::record() {
    m_notice->clear();
    if (!isDirty()) return m_notice->say(Tone::Warn, tr("Nothing was answered yet: one letter answers an item."));
    for (ReceptionLine* line : m_lines)
        if (line->isTouched() && !line->isReadable()) {
            line->sayWrong(tr("This cannot be read: a day is written 24/11 or +7."));
            return line->begin();
        }
    const QString person = patient();
    m_gateway->perform(person, {QStringLiteral("answer"), {}, values()}, mine<bool>([this](Result<bool> recorded) {
        if (!recorded) {
            for (ReceptionLine* line : m_lines)
                if (line->item() == recorded.error().field) {
                    line->sayWrong(line->item() == QStringLiteral("files_told") ? tr("How many files are kept on the person? (P18)")
                                                                                : tr("This needs an answer, and a day to come when it is to be done."));
                    return line->begin();
                }
            return m_notice->sayError(recorded.error());
        }
        m_keep.forget();
        for (ReceptionLine* line : m_lines) line->show({});
        m_gateway->saveDraft(patient(), {}, mine<bool>([](Result<bool>) {}));
        m_notice->say(Tone::Ok, tr("Recorded. What is not answered stays open in Today."));
        refresh();
        Q_EMIT fileChanged();
    }));
}

}  // namespace serment::ui
