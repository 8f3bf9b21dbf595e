// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/patient/PatientTab.h"

class QStackedWidget;

namespace serment::ui {

class RowView;

// Several parts of a file under one tab: their names at the left, the part chosen at the right. PageUp and
// PageDown with Ctrl go from one to the next, wherever the hands are.
class TabGroup : public PatientTab {
    Q_OBJECT
  public:
    TabGroup(const QString& key, const QString& title, QWidget* parent = nullptr);
    void add(PatientTab* part);  // takes it
    void choose(const QString& key);
    const std::vector<PatientTab*>& parts() const { return m_parts; }

    QString key() const override { return m_key; }
    QString title() const override { return m_title; }
    void setPatient(const QString& detainee) override;
    void refreshSoon() override;
    bool isDirty() const override;
    std::vector<Row> acts() const override;
    PatientTab* partOf(const QString& part) override;
    bool showPart(const QString& part, const QString& id) override;
    void saveDrafts() override;

  protected:
    void clear() override {}
    void refresh() override {}

  private:
    void step(int by);
    QString m_key;
    QString m_title;
    bool m_changing = false;  // of person: each part reads by itself
    RowView* m_names;
    QStackedWidget* m_stack;
    std::vector<PatientTab*> m_parts;
};

}  // namespace serment::ui
