// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clinical/RecordTab.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/clinical/RecordForm.h"
#include "ui/widgets/Controls.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/RowView.h"

namespace serment::ui {

RecordTab::RecordTab(RecordSpec spec, std::unique_ptr<RecordGateway> gateway, QWidget* parent)
    : PatientTab(parent),
      m_spec(std::move(spec)),
      m_gateway(std::move(gateway)),
      m_note(makeLabel({}, TextRole::Label, Tone::Warn, this)),
      m_rows(new RowView(this)),
      m_right(new QStackedWidget(this)),
      m_heading(makeLabel({}, TextRole::Title, Tone::Text, this)),
      m_text(new QPlainTextEdit(this)),
      m_notice(new Notice(this)),
      m_form(new RecordForm(
          [this](const QString& field, const QString& typed,
                 std::function<void(std::vector<Suggestion>)> reply) {
              m_gateway->suggest(field, typed,
                                 [reply = std::move(reply)](Result<std::vector<Suggestion>> found) {
                                     reply(found ? std::move(*found) : std::vector<Suggestion>());
                                 });
          },
          this)),
      m_save(
          [this] {
              if (patient().isEmpty()) return;
              m_gateway->saveDraft(
                  patient(), m_form->draft(), mine<bool>([this](Result<bool> kept) {
                      if (kept) return;
                      if (kept.error().code == ErrorCode::Conflict)
                          m_form->say(Tone::Warn,
                                      tr("You are writing here in another window too. What you type here is "
                                         "not kept as a draft: record it, or close one of the two."));
                      else
                          m_form->sayError(kept.error());
                  }));
          },
          this) {
    build();
    setFocusProxy(m_rows);
    connect(m_rows, &RowView::chosen, this, &RecordTab::read);
    connect(m_form, &RecordForm::typed, this, [this] { m_save.touch(); });
    connect(m_form, &RecordForm::saveWanted, this, &RecordTab::record);
    connect(m_form, &RecordForm::closed, this, [this] {
        m_save.flush();
        close();
    });
}

RecordTab::~RecordTab() = default;

void RecordTab::build() {
    auto* box = new QHBoxLayout(this);
    setGridMargins(box, Medium, Medium);
    auto* left = new QVBoxLayout;
    left->setSpacing(Theme::px(Small));
    m_note->setWordWrap(true);
    m_note->hide();
    left->addWidget(m_note);
    m_rows->setEmptyText(m_spec.empty);
    m_rows->setAccessibleName(m_spec.title);
    left->addWidget(m_rows, 1);
    box->addLayout(left, 2);
    m_right->addWidget(buildReader());
    m_right->addWidget(m_form);
    box->addWidget(m_right, 3);
}

QWidget* RecordTab::buildReader() {
    auto* card = makeCard(this);
    m_reader = new QVBoxLayout(card);
    setGridMargins(m_reader, Medium, Small);
    auto* head = new QHBoxLayout;
    m_heading->setWordWrap(true);
    head->addWidget(m_heading, 1);
    m_reader->addLayout(head);
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setProperty("plain", true);
    m_text->setAccessibleName(m_spec.title);
    m_reader->addWidget(m_text, 1);
    m_reader->addWidget(m_notice);
    auto* foot = new QHBoxLayout;
    addButtons(head, foot);
    // Many buttons leave no room beside them: what is read is named on a line of its own.
    constexpr int mostBeside = 3;
    if (head->count() > mostBeside) {
        head->removeWidget(m_heading);
        head->insertStretch(0, 1);
        m_reader->insertWidget(m_reader->indexOf(m_text), m_heading);
    }
    m_reader->addLayout(foot);
    return card;
}

void RecordTab::addButtons(QHBoxLayout* head, QHBoxLayout* foot) {
    for (const ActSpec& act : m_spec.acts) {
        if (!m_gateway->may(act.key)) continue;
        const auto run = [this, key = act.key] { start(key); };
        auto* button = m_buttons.empty() && !act.onItem ? makePrimary(act.label, act.shortcut, run, this)
                                                        : makeButton(act.label, act.shortcut, run, this);
        (act.onItem ? foot : head)->addWidget(button, 0, Qt::AlignTop);
        if (act.onItem) button->hide();
        m_buttons.emplace_back(act.key, button);
    }
    foot->addStretch(1);
}

void RecordTab::setPicture(QWidget* picture) {
    m_hasPicture = true;
    m_reader->insertWidget(m_reader->indexOf(m_text) + 1, picture, 1);
}

const ActSpec* RecordTab::actOf(const QString& key) const {
    for (const ActSpec& act : m_spec.acts)
        if (act.key == key) return &act;
    return nullptr;
}

const RecordItem* RecordTab::current() const {
    const QString id = m_rows->currentId();
    for (const RecordItem& item : m_list.items)
        if (item.row.id == id && !id.isEmpty()) return &item;
    return nullptr;
}

std::vector<Row> RecordTab::acts() const {
    std::vector<Row> rows;
    for (const ActSpec& act : m_spec.acts) {
        if (act.onItem || act.fields.empty() || !m_gateway->may(act.key)) continue;
        Row row;
        row.id = m_spec.key + QLatin1Char('/') + act.key;
        row.icon = m_spec.icon;
        row.title = act.label;
        row.meta = m_spec.title == act.label ? QString() : m_spec.title;
        rows.push_back(row);
    }
    return rows;
}

bool RecordTab::isDirty() const {
    return m_right->currentWidget() == m_form && m_form->isTouched();
}

void RecordTab::saveDrafts() {
    if (isDirty()) m_save.flush();
}

void RecordTab::showItem(const QString& id) {
    m_wanted = id;
    m_rows->select(id);
}

void RecordTab::clear() {
    m_save.forget();
    close();
    m_notice->clear();
    takeList({});
}

void RecordTab::refresh() {
    m_gateway->list(patient(), mine<RecordList>([this](Result<RecordList> list) {
                        if (!list) return m_notice->sayError(list.error());
                        takeList(std::move(*list));
                    }));
    if (m_right->currentWidget() == m_form) return;
    m_gateway->loadDraft(patient(), mine<QString>([this](Result<QString> draft) {
                             if (draft && !draft->isEmpty()) restore(*draft);
                         }));
}

void RecordTab::takeList(RecordList list) {
    m_list = std::move(list);
    m_note->setText(m_list.note);
    setTone(m_note, m_list.noteTone);
    m_note->setVisible(!m_list.note.isEmpty());
    std::vector<Row> rows;
    for (const RecordItem& item : m_list.items) rows.push_back(item.row);
    m_rows->setRows(std::move(rows));
    listShown(m_list);
    if (!m_wanted.isEmpty() && !m_list.items.empty()) m_rows->select(std::exchange(m_wanted, {}));
    if (m_rows->currentId().isEmpty()) m_rows->selectFirst();
    read(m_rows->currentId());
}

void RecordTab::read(const QString&) {
    const RecordItem* item = current();
    m_heading->setText(item ? item->row.title : QString());
    m_text->setPlainText(item ? item->text : QString());
    fitText();
    for (const auto& [key, button] : m_buttons)
        if (actOf(key)->onItem) button->setVisible(item && item->offers.contains(key));
    itemShown(item);
}

// Beside a picture the words take the room that they need, up to a few lines; the rest scrolls.
void RecordTab::fitText() {
    if (!m_hasPicture) return;
    constexpr int fewestLines = 3;
    const int mostLines = std::max(8, height() / (3 * m_text->fontMetrics().lineSpacing()));
    const int written = isVisible() ? int(m_text->document()->size().height()) : m_text->document()->blockCount();
    const int lines = std::min(mostLines, written);
    const auto tall = [this](int count) {
        return count * m_text->fontMetrics().lineSpacing() + Theme::px(14);
    };
    const bool none = m_text->toPlainText().isEmpty();
    m_text->setMinimumHeight(none ? 0 : tall(std::min(lines, fewestLines)));
    m_text->setMaximumHeight(none ? 0 : tall(lines));
}

void RecordTab::start(const QString& key) {
    const ActSpec* act = actOf(key);
    const RecordItem* item = current();
    if (!act || patient().isEmpty() || !m_gateway->may(key)) return;
    if (act->fields.empty() && !act->onItem) return record({act->key, {}, {}});
    if (!act->onItem) return begin(*act, {}, {});
    if (!item || !item->offers.contains(key)) return;
    if (act->fields.empty())
        record({act->key, item->version, {}});
    else
        begin(*act, item->version, item->offers.value(key));
}

void RecordTab::restore(const QString& draft) {
    const RecordAct kept = RecordForm::readDraft(draft);
    const ActSpec* act = actOf(kept.act);
    if (!act || m_right->currentWidget() == m_form) return;
    begin(*act, kept.item, kept.values);
    m_form->markRestored();
}

void RecordTab::begin(const ActSpec& act, const QString& item, const Values& values) {
    m_notice->clear();
    m_right->setCurrentWidget(m_form);
    m_form->begin(act, item, values, m_gateway->today());
}

void RecordTab::record(const RecordAct& act) {
    m_gateway->perform(
        patient(), act, mine<bool>([this, key = act.act](Result<bool> done) {
            if (!done) return m_form->sayError(done.error());
            m_save.forget();
            m_gateway->saveDraft(patient(), {}, [](Result<bool>) {});
            close();
            const ActSpec* recorded = actOf(key);
            m_notice->say(Tone::Ok, recorded && !recorded->done.isEmpty() ? recorded->done : tr("Recorded."));
            refreshSoon();
            Q_EMIT fileChanged();
        }));
}

void RecordTab::close() {
    if (m_right->currentWidget() != m_form) return;
    m_right->setCurrentIndex(0);
    m_rows->setFocus();
}

}  // namespace serment::ui
