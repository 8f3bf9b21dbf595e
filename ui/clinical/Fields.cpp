// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clinical/Fields.h"

#include <QAbstractTextDocumentLayout>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/clinical/SuggestField.h"
#include "ui/widgets/Controls.h"
#include "ui/widgets/Days.h"
#include "ui/widgets/Spelling.h"
#include "ui/widgets/Times.h"

namespace serment::ui {

FieldWidget::FieldWidget(const FieldSpec& spec, QWidget* parent)
    : QWidget(parent),
      m_spec(spec),
      m_box(new QVBoxLayout(this)),
      m_wrong(makeLabel({}, TextRole::Label, Tone::Block, this)) {
    m_box->setContentsMargins(0, 0, 0, 0);
    m_box->setSpacing(Theme::px(2));
    m_wrong->setWordWrap(true);
    m_wrong->hide();
    m_box->addWidget(m_wrong);
    setObjectName(spec.name);
}

void FieldWidget::put(QWidget* input) {
    m_input = input;
    input->setAccessibleName(m_spec.label);
    m_box->insertWidget(0, input);
    setFocusProxy(input);
}

void FieldWidget::sayWrong(const QString& sentence) {
    m_wrong->setText(sentence);
    m_wrong->show();
    if (m_input) setStyleProperty(m_input, "invalid", true);
}

void FieldWidget::clearWrong() {
    m_wrong->hide();
    if (m_input) setStyleProperty(m_input, "invalid", false);
}

bool FieldWidget::isWrong() const {
    return !m_wrong->isHidden();
}

namespace {

class LineField : public FieldWidget {
  public:
    LineField(const FieldSpec& spec, QWidget* parent)
        : FieldWidget(spec, parent), m_line(new QLineEdit(this)) {
        m_line->setPlaceholderText(spec.hint);
        put(m_line);
        connect(m_line, &QLineEdit::textEdited, this, &FieldWidget::changed);
        connect(m_line, &QLineEdit::returnPressed, this, &FieldWidget::done);
    }
    QString value() const override { return m_line->text().trimmed(); }
    void setValue(const QString& value) override { m_line->setText(value); }
    QString halfTyped() const override { return isReadable() ? QString() : m_line->text(); }
    void setHalfTyped(const QString& typed) override { m_line->setText(typed); }

  protected:
    QLineEdit* m_line;
};

// Typed as hands write it ("20", "20/11", "-1"), given as yyyy-MM-dd.
class DayField : public LineField {
  public:
    DayField(const FieldSpec& spec, const QDate& today, QWidget* parent)
        : LineField(spec, parent), m_today(today) {
        m_line->setPlaceholderText(spec.hint.isEmpty() ? QObject::tr("day/month/year") : spec.hint);
        connect(m_line, &QLineEdit::editingFinished, this, [this] {
            if (isReadable() && day().isValid()) m_line->setText(dateText(day()));
        });
    }
    // The line says that it was left while the field is taken down, when no day can be read any more.
    ~DayField() override { m_line->disconnect(this); }
    QDate day() const {
        return spec().kind == FieldKind::PastDay ? readDay(m_line->text(), m_today)
                                                 : readAnyDay(m_line->text(), m_today);
    }
    bool isReadable() const override { return m_line->text().trimmed().isEmpty() || day().isValid(); }
    QString value() const override { return day().toString(Qt::ISODate); }
    void setValue(const QString& value) override {
        m_line->setText(
            dateText(value == QStringLiteral("today") ? m_today : QDate::fromString(value, Qt::ISODate)));
    }

  private:
    QDate m_today;
};

class NumberField : public LineField {
  public:
    NumberField(const FieldSpec& spec, QWidget* parent) : LineField(spec, parent) {
        if (!spec.unit.isEmpty()) m_line->setPlaceholderText(spec.unit);
    }
    QString plain() const { return LineField::value().replace(QLatin1Char(','), QLatin1Char('.')); }
    bool isReadable() const override {
        bool number = true;
        if (!plain().isEmpty()) plain().toDouble(&number);
        return number;
    }
    QString value() const override { return isReadable() ? plain() : QString(); }
    void setValue(const QString& value) override {
        m_line->setText(QString(value).replace(QLatin1Char('.'), QLocale().decimalPoint()));
    }
};

class TextField : public FieldWidget {
  public:
    TextField(const FieldSpec& spec, QWidget* parent)
        : FieldWidget(spec, parent), m_text(new QPlainTextEdit(this)) {
        m_text->setPlaceholderText(spec.hint);
        m_text->setTabChangesFocus(true);
        fit(1);
        connect(m_text->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
                [this](const QSizeF& lines) { fit(int(lines.height())); });
        put(m_text);
        checkSpelling(m_text);
        // Underlining a word tells of a change too: only other words are one.
        connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
            if (m_text->toPlainText() == m_last) return;
            m_last = m_text->toPlainText();
            if (!m_filling) Q_EMIT changed();
        });
    }
    QString value() const override { return m_text->toPlainText().trimmed(); }
    void setValue(const QString& value) override {
        m_filling = true;
        m_text->setPlainText(value);
        m_filling = false;
    }

  private:
    // Three lines, and more as they are written: a report of twenty is read as it is typed.
    void fit(int lines) {
        constexpr int fewest = 3, most = 12;
        m_text->setFixedHeight(std::clamp(lines + 1, fewest, most) * m_text->fontMetrics().lineSpacing() +
                               Theme::px(18));
    }
    QPlainTextEdit* m_text;
    QString m_last;
    bool m_filling = false;
};

class ChoiceField : public FieldWidget {
  public:
    ChoiceField(const FieldSpec& spec, QWidget* parent)
        : FieldWidget(spec, parent), m_choice(new KeyChoice({}, spec.options, this)) {
        put(m_choice);
        connect(m_choice, &KeyChoice::chosen, this, [this] {
            Q_EMIT changed();
            Q_EMIT done();
        });
    }
    QString value() const override { return m_choice->value(); }
    void setValue(const QString& value) override { m_choice->setValue(value); }

  private:
    KeyChoice* m_choice;
};

class CheckField : public FieldWidget {
  public:
    CheckField(const FieldSpec& spec, QWidget* parent)
        : FieldWidget(spec, parent), m_box(new QCheckBox(spec.hint, this)) {
        put(m_box);
        connect(m_box, &QCheckBox::clicked, this, &FieldWidget::changed);
    }
    QString value() const override { return m_box->isChecked() ? QStringLiteral("yes") : QString(); }
    void setValue(const QString& value) override { m_box->setChecked(value == QStringLiteral("yes")); }

  private:
    QCheckBox* m_box;
};

}  // namespace

FieldWidget* makeField(const FieldSpec& spec, const QDate& today, const Suggester& suggester,
                       QWidget* parent) {
    switch (spec.kind) {
        case FieldKind::Line:
            return new LineField(spec, parent);
        case FieldKind::Text:
            return new TextField(spec, parent);
        case FieldKind::PastDay:
        case FieldKind::AnyDay:
            return new DayField(spec, today, parent);
        case FieldKind::Number:
            return new NumberField(spec, parent);
        case FieldKind::Choice:
            return new ChoiceField(spec, parent);
        case FieldKind::Check:
            return new CheckField(spec, parent);
        case FieldKind::Suggest:
            return new SuggestField(spec, suggester, parent);
        case FieldKind::Custom:
            return spec.make(parent);
    }
    return nullptr;
}

}  // namespace serment::ui
