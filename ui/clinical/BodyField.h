// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/documents/BodyDrawing.h"
#include "ui/clinical/Fields.h"

namespace serment::ui {

// The drawn body with its marks. Read only, or, with a mark to place, moved by mouse or by the arrows (Shift:
// by larger steps), from one view to the next with PageUp and PageDown.
class BodyView : public QWidget {
    Q_OBJECT
  public:
    explicit BodyView(bool editable, QWidget* parent = nullptr);
    void setMarks(std::vector<documents::BodyMark> marks);
    void setPlaced(const documents::BodyMark& mark);
    const documents::BodyMark& placed() const { return m_placed; }
    static QString viewName(records::BodyView view);
    QSize sizeHint() const override;

  Q_SIGNALS:
    void moved();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    QRectF roomOf(records::BodyView view) const;
    void step(int by);
    void move(double x, double y);
    bool m_editable;
    std::vector<documents::BodyMark> m_marks;
    documents::BodyMark m_placed;
};

// The place of one injury in a form: the fields "view", "x" and "y" of its values.
class BodyField : public FieldWidget {
    Q_OBJECT
  public:
    BodyField(const FieldSpec& spec, QWidget* parent);
    QString value() const override;
    void setValue(const QString& value) override { Q_UNUSED(value) }
    void addTo(Values& values) const override;
    void takeFrom(const Values& values) override;

  private:
    BodyView* m_body;
};

}  // namespace serment::ui
