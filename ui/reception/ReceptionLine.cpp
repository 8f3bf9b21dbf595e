// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reception/ReceptionLine.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/clinical/SuggestField.h"
#include "ui/patient/FileWords.h"
#include "ui/widgets/Controls.h"
#include "ui/widgets/KeyChoice.h"

namespace serment::ui {

namespace {

constexpr int usualDelay = 7;  // days proposed for what is to be done

QString f(const char* name) {
    return QString::fromLatin1(name);
}

}  // namespace

ReceptionLine::ReceptionLine(const records::ReceptionItem& item, const QDate& today, const Suggester& suggester, QWidget* parent)
    : QWidget(parent),
      m_item(item),
      m_today(today),
      m_before(makeLabel({}, TextRole::Label, Tone::Muted, this)),
      m_prompt(makeLabel({}, TextRole::Label, Tone::Warn, this)),
      m_wrong(makeLabel({}, TextRole::Label, Tone::Block, this)),
      m_state(new KeyChoice({}, ReceptionWords::states(), this)),
      m_more(new QWidget(this)) {
    build(suggester);
    setFocusProxy(m_state);
    connect(m_state, &KeyChoice::chosen, this, [this](const QString& state) {
        m_touched = true;
        choose(state);
        Q_EMIT changed();
    });
    show({});
}

void ReceptionLine::build(const Suggester& suggester) {
    auto* grid = new QGridLayout(this);
    setGridMargins(grid, 0, Tight);
    auto* title = makeLabel(FileWords::receptionItem(m_item.key), TextRole::Body, Tone::Text, this);
    title->setWordWrap(true);
    title->setFixedWidth(Theme::px(216));
    title->setToolTip(m_item.citation);
    title->setContentsMargins(0, Theme::px(6), 0, 0);
    m_state->setAccessibleName(title->text());
    m_before->setWordWrap(true);
    m_prompt->setWordWrap(true);
    grid->addWidget(title, 0, 0, Qt::AlignTop);
    grid->addWidget(m_state, 0, 1);
    m_before->setContentsMargins(0, Theme::px(7), 0, 0);
    grid->addWidget(m_before, 0, 2, Qt::AlignTop);
    grid->addWidget(m_prompt, 1, 1, 1, 2);
    grid->addWidget(m_more, 2, 1, 1, 2);
    grid->addWidget(m_wrong, 3, 1, 1, 2);
    grid->addWidget(makeHairline(this), 4, 0, 1, 3);
    grid->setColumnStretch(1, 5);
    grid->setColumnStretch(2, 2);
    auto* fields = new QGridLayout(m_more);
    setGridMargins(fields, 0, Small);
    int column = 0;
    const auto add = [&](const FieldSpec& spec) {
        FieldWidget* field = makeField(spec, m_today, suggester, m_more);
        fields->addWidget(makeLabel(spec.label, TextRole::Label, Tone::Muted, m_more), 0, column);
        fields->addWidget(field, 1, column++, Qt::AlignTop);
        connect(field, &FieldWidget::changed, this, [this] {
            m_touched = true;
            Q_EMIT changed();
        });
        connect(field, &FieldWidget::done, this, [this, field] { goOnFrom(field); });
        return field;
    };
    m_due = add({.name = f("due"), .kind = FieldKind::AnyDay, .label = ReceptionWords::tr("By"), .half = true});
    for (const FieldSpec& spec : ReceptionWords::extras(m_item.key)) m_extras.push_back(add(spec));
    m_note = add({.name = f("note"), .label = ReceptionWords::tr("Note"), .hint = ReceptionWords::hint(m_item.key)});
    fields->setColumnStretch(column - 1, 1);
    for (FieldWidget* extra : m_extras) {
        auto* suggest = qobject_cast<SuggestField*>(extra);
        if (!suggest || extra->name() != f("country")) continue;
        connect(suggest, &SuggestField::filled, this, [this](const Values& fills) {
            m_prompt->setText(ReceptionWords::tbPrompt(fills.value(f("country")), fills.value(f("countryCode"))));
            m_prompt->setVisible(!m_prompt->text().isEmpty());
        });
    }
}

QString ReceptionLine::key(const char* field) const {
    return m_item.key + QLatin1Char('/') + QLatin1String(field);
}

void ReceptionLine::show(const std::optional<records::ReceptionAnswer>& answer, bool ofThisStay) {
    m_touched = false;
    m_open = !answer || !ofThisStay;
    m_state->setValue(m_open ? QString() : enumName(answer->state));
    QString before = answer ? ReceptionWords::answered(*answer) : QString();
    if (answer && !answer->note.isEmpty()) before += QStringLiteral(": ") + answer->note.simplified();
    if (answer && !ofThisStay) before = ReceptionWords::tr("Earlier stay: %1").arg(before);
    m_before->setText(before);
    m_prompt->hide();
    m_wrong->hide();
    for (FieldWidget* extra : m_extras) extra->setValue({});
    m_note->setValue({});
    m_due->setValue({});
    m_more->hide();
}

void ReceptionLine::setCountry(const QString& country, const QString& code) {
    const QString prompt = ReceptionWords::tbPrompt(country, code);
    for (FieldWidget* extra : m_extras) {
        if (extra->name() != f("country")) continue;
        extra->setValue(country);
        m_prompt->setText(prompt);
        m_prompt->setVisible(!prompt.isEmpty());
    }
}

// Which fields go with the answer that is chosen.
void ReceptionLine::arrange() {
    const QString state = m_state->value();
    m_more->setVisible(m_touched && !state.isEmpty());
    const auto* grid = static_cast<QGridLayout*>(m_more->layout());
    const auto setShown = [&](FieldWidget* field, bool shown) {
        field->setVisible(shown);
        int row = 0, column = 0, rows = 0, columns = 0;
        grid->getItemPosition(grid->indexOf(field), &row, &column, &rows, &columns);
        grid->itemAtPosition(0, column)->widget()->setVisible(shown);
    };
    setShown(m_due, state == f("to_do"));
    for (FieldWidget* extra : m_extras) setShown(extra, state == f("done") || state == f("to_do"));
}

void ReceptionLine::choose(const QString& state) {
    m_wrong->hide();
    if (state == f("to_do") && m_due->value().isEmpty()) m_due->setValue(m_today.addDays(usualDelay).toString(Qt::ISODate));
    arrange();
    if (state == f("not_applicable")) return Q_EMIT done();
    for (FieldWidget* field : m_extras)
        if (state == f("done") && field->isVisibleTo(this)) return field->setFocus();
    (state == f("to_do") ? m_due : m_note)->setFocus();
}

void ReceptionLine::goOnFrom(QWidget* field) {
    std::vector<FieldWidget*> order{m_due};
    order.insert(order.end(), m_extras.begin(), m_extras.end());
    order.push_back(m_note);
    bool passed = false;
    for (FieldWidget* each : order) {
        if (passed && each->isVisibleTo(this)) return each->setFocus();
        passed = passed || each == field;
    }
    Q_EMIT done();
}

bool ReceptionLine::isReadable() const {
    for (const FieldWidget* extra : m_extras)
        if (!extra->isReadable()) return false;
    return m_due->isReadable();
}

void ReceptionLine::addTo(Values& values) const {
    if (!m_touched) return;
    values.insert(key("state"), m_state->value());
    values.insert(key("due"), m_due->value());
    values.insert(key("note"), m_note->value());
    for (const FieldWidget* extra : m_extras) {
        Values own;
        extra->addTo(own);
        for (auto it = own.begin(); it != own.end(); ++it) values.insert(m_item.key + QLatin1Char('/') + it.key(), it.value());
    }
}

void ReceptionLine::takeFrom(const Values& values) {
    if (!values.contains(key("state"))) return;
    m_touched = true;
    m_state->setValue(values.value(key("state")));
    m_due->setValue(values.value(key("due")));
    m_note->setValue(values.value(key("note")));
    for (FieldWidget* extra : m_extras) {
        Values own;
        const QString prefix = m_item.key + QLatin1Char('/');
        for (auto it = values.begin(); it != values.end(); ++it)
            if (it.key().startsWith(prefix)) own.insert(it.key().mid(prefix.size()), it.value());
        extra->takeFrom(own);
    }
    arrange();
}

void ReceptionLine::sayWrong(const QString& sentence) {
    m_wrong->setText(sentence);
    m_wrong->show();
    m_touched = true;
    arrange();
}

void ReceptionLine::begin() {
    m_state->setFocus();
}

}  // namespace serment::ui
