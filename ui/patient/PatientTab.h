// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

#include "ui/widgets/RowModel.h"
#include "ui/widgets/Worker.h"

namespace serment::ui {

// One tab of a patient's file, made apart and given to PatientPage::addTab. The base keeps two persons from
// mixing: it writes down what is being typed and empties the tab before the next person's file is shown,
// reads only while the tab is in front, and drops answers that come for the person before (mine()).
class PatientTab : public QWidget {
    Q_OBJECT
  public:
    using QWidget::QWidget;
    // Stable name; a tab that bears the key of a list of PatientPage ("treatments", "consents") replaces it.
    virtual QString key() const = 0;
    virtual QString title() const = 0;
    virtual QString iconName() const { return {}; }  // in resources/icons

    // Another person: saveDrafts(), clear(), then refresh() as soon as the tab is in front.
    virtual void setPatient(const QString& detainee);
    QString patient() const { return m_patient; }
    // What may have changed is read again; at once when in front, else when it comes to the front.
    virtual void refreshSoon();
    // Something typed here is neither saved nor kept as a draft.
    virtual bool isDirty() const { return false; }
    // Quick, asks nothing (Page::saveDrafts).
    virtual void saveDrafts() {}
    // Shows one thing of the tab, when it is asked for by id from elsewhere.
    virtual void showItem(const QString& id) { Q_UNUSED(id) }
    // The same where the thing stands in the part of that key; false when this is not the place.
    virtual bool showPart(const QString& part, const QString& id);
    // What can be begun here from anywhere in the file (Ctrl+Shift+N): ids are "part/act".
    virtual std::vector<Row> acts() const { return {}; }
    virtual void startAct(const QString& act) { Q_UNUSED(act) }
    virtual PatientTab* partOf(const QString& part) { return part == key() ? this : nullptr; }

  Q_SIGNALS:
    void goTo(const QString& page, const QString& id);  // as Page::goTo
    void fileChanged();  // banner, summary and the other tabs are to be read again

  protected:
    virtual void clear() = 0;    // nothing of the person before may stay
    virtual void refresh() = 0;  // patient() is never empty here
    void showEvent(QShowEvent* event) override;

    // `done` as a Reply that is dropped once the tab shows somebody else.
    template <typename T, typename F>
    Reply<T> mine(F done) {
        return [this, person = m_patient, done = std::move(done)](Result<T> answer) {
            if (person == m_patient) done(std::move(answer));
        };
    }

  private:
    QString m_patient;
    bool m_stale = false;
};

}  // namespace serment::ui
