// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QJsonValue>
#include <QWidget>

#include "core/documents/Template.h"

class QLabel;
class QVBoxLayout;

namespace serment::ui {

class PhotoPicker;

// One field of a paper, as the form shows it. Dates are typed and shown as 22/11/2026.
class FieldEdit : public QWidget {
    Q_OBJECT
  public:
    FieldEdit(const documents::Field& field, const QDate& today, QWidget* parent = nullptr);
    const QString& id() const { return m_field.id; }
    QJsonValue value() const;
    void setValue(const QJsonValue& value);
    void showOrigin(const QString& source);  // as in Field::source; empty: typed here
    void setMarked(bool marked);
    // For a field of photographs; nullptr for any other.
    PhotoPicker* photos() const;

  Q_SIGNALS:
    void changed(const QString& id);

  private:
    QWidget* makeInput();
    QString text() const;
    documents::Field m_field;
    QDate m_today;
    QWidget* m_input = nullptr;
    QLabel* m_origin = nullptr;
    QJsonValue m_marks = QJsonValue::Undefined;  // of a drawing: kept when its box is unticked
    bool m_filling = false;
};

// Where a value came from (Field::source, or as Filled::origin), as the margin of the field says it.
QString sourceText(const QString& source);

// Values between the form and the draft, apart from widgets: tested row by row.
QJsonValue readField(const documents::Field& field, const QString& typed, const QDate& today);
QString showField(const documents::Field& field, const QJsonValue& value);

}  // namespace serment::ui
