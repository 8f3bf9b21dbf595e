// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/FieldForm.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDate>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include "ui/documents/PhotoPicker.h"
#include "ui/widgets/Controls.h"
#include "ui/widgets/Days.h"
#include "ui/widgets/Times.h"

namespace serment::ui {

using documents::FieldType;

namespace {

QString shownDate(const QString& stored) {
    const QDate date = QDate::fromString(stored, Qt::ISODate);
    return date.isValid() ? dateText(date) : stored;
}

QString storedDate(const QString& typed, const QDate& today) {
    const QDate date = readAnyDay(typed, today);
    return date.isValid() ? date.toString(Qt::ISODate) : typed.trimmed();
}

QJsonValue readRows(const QString& typed) {
    QJsonArray rows;
    for (const QString& line : typed.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        QJsonArray cells;
        for (const QString& cell : line.split(QLatin1Char(';'))) cells.append(cell.trimmed());
        rows.append(cells);
    }
    return rows;
}

}  // namespace

QString sourceText(const QString& source) {
    const auto from = [&](const char* prefix) { return source.startsWith(QLatin1String(prefix)); };
    if (from("appointments.")) return FieldEdit::tr("from the days seen");
    if (from("encounter.")) return FieldEdit::tr("from your last consultation");
    if (from("stay.")) return FieldEdit::tr("from the stay");
    if (from("problems.")) return FieldEdit::tr("from the active problems");
    if (from("treatments.")) return FieldEdit::tr("from the treatments");
    if (from("results.")) return FieldEdit::tr("from the results awaited");
    if (from("allergies")) return FieldEdit::tr("from the allergies");
    if (from("injuries")) return FieldEdit::tr("from the injuries marked");
    if (source == QStringLiteral("extraction")) return FieldEdit::tr("from the agenda");
    if (source == QStringLiteral("consent.mandate")) return FieldEdit::tr("from the mandates");
    if (from("consent.")) return FieldEdit::tr("from the consents");
    if (from("register.")) return FieldEdit::tr("from the doctor of choice: check");
    if (from("directory.")) return FieldEdit::tr("from the directory");
    if (source == QStringLiteral("today")) return FieldEdit::tr("today");
    return FieldEdit::tr("from the file");
}

QJsonValue readField(const documents::Field& field, const QString& typed, const QDate& today) {
    if (typed.trimmed().isEmpty()) return QJsonValue::Undefined;
    switch (field.type) {
        case FieldType::Date:
            return storedDate(typed, today);
        case FieldType::DateList: {
            QJsonArray dates;
            for (const QString& one : typed.split(QLatin1Char(','), Qt::SkipEmptyParts))
                dates.append(storedDate(one, today));
            return dates;
        }
        case FieldType::Number: {
            bool read = false;
            QString digits = typed;
            const double number = digits.replace(QLatin1Char(','), QLatin1Char('.')).toDouble(&read);
            return read ? QJsonValue(number) : QJsonValue(typed);
        }
        case FieldType::Rows:
            return readRows(typed);
        case FieldType::Check:
            return typed == QStringLiteral("true");
        case FieldType::Marks:
        case FieldType::Photos:  // ticked, never typed
            return QJsonValue::Undefined;
        case FieldType::Choice:
        case FieldType::Text:
        case FieldType::LongText:
            return typed;
    }
    return QJsonValue::Undefined;
}

QString showField(const documents::Field& field, const QJsonValue& value) {
    switch (field.type) {
        case FieldType::Date:
            return shownDate(value.toString());
        case FieldType::DateList: {
            QStringList dates;
            for (const auto& one : value.toArray()) dates << shownDate(one.toString());
            return dates.join(QStringLiteral(", "));
        }
        case FieldType::Number:
            return value.isDouble() ? QString::number(value.toDouble(), 'g', 10)
                                          .replace(QLatin1Char('.'), QLatin1Char(','))
                                    : value.toString();
        case FieldType::Rows: {
            QStringList lines;
            for (const auto& row : value.toArray()) {
                QStringList cells;
                for (const auto& cell : row.toArray()) cells << cell.toString();
                lines << cells.join(QStringLiteral("; "));
            }
            return lines.join(QLatin1Char('\n'));
        }
        case FieldType::Check:
            return value.toBool() ? QStringLiteral("true") : QString();
        case FieldType::Marks:
        case FieldType::Photos:
            return QString::number(value.toArray().size());
        case FieldType::Choice:
        case FieldType::Text:
        case FieldType::LongText:
            return value.toString();
    }
    return {};
}

FieldEdit::FieldEdit(const documents::Field& field, const QDate& today, QWidget* parent)
    : QWidget(parent), m_field(field), m_today(today) {
    auto* box = new QVBoxLayout(this);
    setGridMargins(box, 0, Tight);
    auto* head = new QHBoxLayout;
    if (field.type != FieldType::Check) {
        const QString unit = field.unit.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(field.unit);
        head->addWidget(makeLabel(field.label + unit + (field.required ? QStringLiteral(" *") : QString()),
                                  TextRole::Label, Tone::Muted, this),
                        1);
    }
    m_origin = makeLabel({}, TextRole::Label, Tone::Accent, this);
    m_origin->hide();
    head->addWidget(m_origin);
    box->addLayout(head);
    m_input = makeInput();
    m_input->setAccessibleName(field.label);
    if (!field.hint.isEmpty()) m_input->setToolTip(field.hint);
    box->addWidget(m_input);
}

QWidget* FieldEdit::makeInput() {
    const auto tell = [this] {
        if (!m_filling) Q_EMIT changed(m_field.id);
    };
    switch (m_field.type) {
        case FieldType::Check: {
            auto* box = new QCheckBox(m_field.label, this);
            connect(box, &QCheckBox::toggled, this, tell);
            return box;
        }
        case FieldType::Choice: {
            auto* box = new QComboBox(this);
            box->addItem(QString(), QString());
            for (const auto& option : m_field.options) box->addItem(option.label, option.id);
            connect(box, &QComboBox::currentIndexChanged, this, tell);
            return box;
        }
        case FieldType::Marks: {
            auto* box = new QCheckBox(this);
            connect(box, &QCheckBox::toggled, this, tell);
            return box;
        }
        case FieldType::Photos: {
            auto* picker = new PhotoPicker(this);
            connect(picker, &PhotoPicker::changed, this, tell);
            return picker;
        }
        case FieldType::LongText:
        case FieldType::Rows: {
            auto* text = new QPlainTextEdit(this);
            text->setTabChangesFocus(true);
            text->setMaximumHeight(Theme::px(80));
            if (m_field.type == FieldType::Rows)
                text->setPlaceholderText(m_field.columns.join(QStringLiteral("; ")));
            connect(text, &QPlainTextEdit::textChanged, this, tell);
            return text;
        }
        case FieldType::Date:
        case FieldType::DateList:
        case FieldType::Number:
        case FieldType::Text:
            break;
    }
    auto* line = new QLineEdit(this);
    if (m_field.type == FieldType::Date) line->setPlaceholderText(tr("22/11/2026"));
    if (m_field.type == FieldType::DateList) line->setPlaceholderText(tr("3/11, 10/11, 17/11"));
    if (m_field.type == FieldType::Text && m_field.maxLength > 0) line->setMaxLength(m_field.maxLength);
    connect(line, &QLineEdit::textChanged, this, tell);
    return line;
}

QString FieldEdit::text() const {
    if (auto* box = qobject_cast<QCheckBox*>(m_input))
        return box->isChecked() ? QStringLiteral("true") : QStringLiteral("false");
    if (auto* box = qobject_cast<QComboBox*>(m_input)) return box->currentData().toString();
    if (auto* text = qobject_cast<QPlainTextEdit*>(m_input)) return text->toPlainText();
    return static_cast<QLineEdit*>(m_input)->text();
}

PhotoPicker* FieldEdit::photos() const {
    return qobject_cast<PhotoPicker*>(m_input);
}

QJsonValue FieldEdit::value() const {
    if (m_field.type == FieldType::Marks)
        return static_cast<QCheckBox*>(m_input)->isChecked() ? m_marks : QJsonValue(QJsonValue::Undefined);
    if (m_field.type == FieldType::Photos) {
        const QJsonArray chosen = photos()->chosen();
        return chosen.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(chosen);
    }
    return readField(m_field, text(), m_today);
}

void FieldEdit::setValue(const QJsonValue& value) {
    m_filling = true;
    const QString shown = showField(m_field, value);
    if (m_field.type == FieldType::Marks) {
        auto* box = static_cast<QCheckBox*>(m_input);
        m_marks = value;
        const auto count = static_cast<int>(value.toArray().size());
        box->setText(count == 0 ? tr("No injury is marked in this file.")
                                : tr("Print the drawn body with its %n mark(s)", nullptr, count));
        box->setEnabled(count > 0);
        box->setChecked(count > 0);
    } else if (m_field.type == FieldType::Photos) {
        photos()->setChosen(value.toArray());
    } else if (auto* check = qobject_cast<QCheckBox*>(m_input))
        check->setChecked(shown == QStringLiteral("true"));
    else if (auto* choice = qobject_cast<QComboBox*>(m_input))
        choice->setCurrentIndex(std::max(0, choice->findData(shown)));
    else if (auto* text = qobject_cast<QPlainTextEdit*>(m_input))
        text->setPlainText(shown);
    else
        static_cast<QLineEdit*>(m_input)->setText(shown);
    m_filling = false;
}

void FieldEdit::showOrigin(const QString& source) {
    m_origin->setText(sourceText(source));
    m_origin->setVisible(!source.isEmpty());
}

void FieldEdit::setMarked(bool marked) {
    setStyleProperty(m_input, "invalid", marked);
}

}  // namespace serment::ui
