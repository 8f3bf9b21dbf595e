// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clinical/RecordForm.h"

#include <QApplication>
#include <QGridLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/clinical/SuggestField.h"
#include "ui/widgets/Controls.h"
#include "ui/widgets/Notice.h"

namespace serment::ui {

namespace {

// Under which a draft keeps what a field cannot read yet.
QString halfTypedKey(const QString& field) {
    return QStringLiteral("typed/") + field;
}

}  // namespace

RecordForm::RecordForm(Suggester suggester, QWidget* parent)
    : QFrame(parent),
      m_suggester(std::move(suggester)),
      m_title(makeLabel({}, TextRole::Title, Tone::Text, this)),
      m_scroll(new QScrollArea(this)),
      m_notice(new Notice(this)) {
    setProperty("card", true);
    auto* box = new QVBoxLayout(this);
    setGridMargins(box, Medium, Small);
    box->addWidget(m_title);
    // What does not fit is reached by scrolling, and by the focus that goes there.
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    box->addWidget(m_scroll, 1);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (now && m_holder && m_holder->isAncestorOf(now))
            m_scroll->ensureWidgetVisible(now, 0, Theme::px(Large));
    });
    box->addWidget(m_notice);
    auto* foot = new QHBoxLayout;
    foot->addWidget(makeButton(
        tr("Close, keep the draft"), QKeySequence(Qt::Key_Escape), [this] { Q_EMIT closed(); }, this));
    foot->addStretch(1);
    m_save = makePrimary(
        tr("Record"), QKeySequence(QStringLiteral("Ctrl+Return")), [this] { trySave(); }, this);
    foot->addWidget(m_save);
    box->addLayout(foot);
}

void RecordForm::begin(const ActSpec& act, const QString& item, const Values& values, const QDate& today) {
    m_today = today;
    delete m_scroll->takeWidget();
    m_fields.clear();
    m_act = act;
    m_item = item;
    m_hidden = values;
    m_row = m_column = 0;
    m_touched = false;
    m_notice->clear();
    m_title->setText(act.label);
    m_holder = new QWidget(m_scroll);
    auto* tall = new QVBoxLayout(m_holder);
    tall->setContentsMargins(0, 0, Theme::px(Tight), 0);
    m_grid = new QGridLayout;
    tall->addLayout(m_grid, 1);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(Theme::px(Small));
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(3, 1);
    for (const FieldSpec& spec : act.fields) addField(spec);
    const bool grows = std::any_of(m_fields.begin(), m_fields.end(), [](const FieldWidget* each) {
        return each->sizePolicy().verticalPolicy() == QSizePolicy::Expanding;
    });
    if (!grows) m_grid->setRowStretch(m_row + 1, 1);
    m_scroll->setWidget(m_holder);
    for (FieldWidget* each : m_fields) {
        if (values.contains(each->name())) each->takeFrom(values);
        const QString typed = m_hidden.take(halfTypedKey(each->name()));
        if (!typed.isEmpty()) each->setHalfTyped(typed);
    }
    m_holder->show();
    if (!m_fields.empty()) m_fields.front()->setFocus();
}

void RecordForm::addField(const FieldSpec& spec) {
    FieldWidget* field = makeField(spec, m_today, m_suggester, m_holder);
    if (!spec.initial.isEmpty()) field->setValue(spec.initial);
    if (!spec.half || m_column >= 4) {
        if (m_column > 0) ++m_row;
        m_column = 0;
    }
    auto* label = makeLabel(spec.label, TextRole::Label, Tone::Muted, m_holder);
    label->setWordWrap(true);
    label->setFixedWidth(Theme::px(112));
    label->setContentsMargins(0, Theme::px(7), 0, 0);
    m_grid->addWidget(label, m_row, m_column, Qt::AlignTop);
    // A drawing takes the room that the other fields leave.
    const bool grows = field->sizePolicy().verticalPolicy() == QSizePolicy::Expanding;
    m_grid->addWidget(field, m_row, m_column + 1, 1, spec.half ? 1 : 3, grows ? Qt::Alignment() : Qt::AlignTop);
    if (grows) m_grid->setRowStretch(m_row, 1);
    m_column += 2;
    if (!spec.half) m_column = 4;
    m_fields.push_back(field);
    connect(field, &FieldWidget::changed, this, [this, field] {
        field->clearWrong();
        m_touched = true;
        Q_EMIT typed();
    });
    connect(field, &FieldWidget::done, this, [this, field] { goOnFrom(field); });
    if (auto* suggest = qobject_cast<SuggestField*>(field))
        connect(suggest, &SuggestField::filled, this, [this, suggest](const Values& fills) {
            for (FieldWidget* each : m_fields)
                if (each != suggest && fills.contains(each->name())) each->takeFrom(fills);
        });
}

void RecordForm::goOnFrom(FieldWidget* field) {
    for (size_t i = 0; i + 1 < m_fields.size(); ++i)
        if (m_fields[i] == field) return m_fields[i + 1]->setFocus();
    m_save->setFocus();
}

FieldWidget* RecordForm::field(const QString& name) const {
    for (FieldWidget* each : m_fields)
        if (each->name() == name) return each;
    return nullptr;
}

RecordAct RecordForm::act() const {
    RecordAct act{m_act.key, m_item, m_hidden};
    Values typed;
    for (const FieldWidget* each : m_fields) each->addTo(typed);
    for (auto it = typed.begin(); it != typed.end(); ++it) act.values.insert(it.key(), it.value());
    return act;
}

QString RecordForm::draft() const {
    if (!m_touched) return {};
    const RecordAct now = act();
    QJsonObject values;
    for (auto it = now.values.begin(); it != now.values.end(); ++it) values.insert(it.key(), it.value());
    for (const FieldWidget* each : m_fields)
        if (const QString typed = each->halfTyped(); !typed.isEmpty()) values.insert(halfTypedKey(each->name()), typed);
    const QJsonObject draft{{QStringLiteral("act"), now.act},
                            {QStringLiteral("item"), now.item},
                            {QStringLiteral("values"), values}};
    return QString::fromUtf8(QJsonDocument(draft).toJson(QJsonDocument::Compact));
}

RecordAct RecordForm::readDraft(const QString& draft) {
    const QJsonObject read = QJsonDocument::fromJson(draft.toUtf8()).object();
    RecordAct act{
        read.value(QStringLiteral("act")).toString(), read.value(QStringLiteral("item")).toString(), {}};
    const QJsonObject values = read.value(QStringLiteral("values")).toObject();
    for (auto it = values.begin(); it != values.end(); ++it)
        act.values.insert(it.key(), it.value().toString());
    return act;
}

void RecordForm::markRestored() {
    m_touched = true;
    m_notice->say(Tone::Ok, tr("Your unfinished draft is back."));
}

void RecordForm::trySave() {
    m_notice->clear();
    FieldWidget* wrong = nullptr;
    for (FieldWidget* each : m_fields) {
        each->clearWrong();
        if (each->isReadable()) continue;
        for (const FieldSpec& spec : m_act.fields)
            if (spec.name == each->name())
                each->sayWrong(!spec.wrong.isEmpty()               ? spec.wrong
                               : spec.kind == FieldKind::PastDay ? tr("Not a date, or a day to come: today or before.")
                                                                 : tr("This cannot be read."));
        if (!wrong) wrong = each;
    }
    if (wrong) return wrong->setFocus();
    Q_EMIT saveWanted(act());
}

void RecordForm::sayError(const Error& error) {
    FieldWidget* at = field(error.field);
    if (!at) return m_notice->sayError(error);
    QString sentence =
        error.code == ErrorCode::MissingField ? tr("This is needed.") : tr("This cannot be right.");
    for (const FieldSpec& spec : m_act.fields)
        if (spec.name == error.field && !spec.wrong.isEmpty()) sentence = spec.wrong;
    at->sayWrong(sentence);
    at->setFocus();
}

void RecordForm::say(Tone tone, const QString& text) {
    m_notice->say(tone, text);
}

}  // namespace serment::ui
