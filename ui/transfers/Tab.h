// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFormLayout>
#include <QLineEdit>
#include <QShortcut>
#include <QWidget>

#include "ui/transfers/TransferGateway.h"
#include "ui/widgets/Controls.h"
#include "ui/widgets/Notice.h"

namespace serment::ui {

// One part of the page of continuity.
class Tab : public QWidget {
    Q_OBJECT
  public:
    Tab(TransferGateway& gateway, QWidget* parent) : QWidget(parent), m_gateway(gateway), m_notice(new Notice(this)) {}
    virtual QString title() const = 0;
    // It comes to the front: reads again, and puts the focus where the hands expect it.
    virtual void activate() = 0;

  Q_SIGNALS:
    void waiting(int count);
    void goTo(const QString& page, const QString& id);

  protected:
    // Tells what went wrong, or reads again.
    Reply<bool> settled(const std::function<void()>& then) {
        return [this, then](Result<bool> done) {
            if (!done) return m_notice->sayError(done.error());
            m_notice->clear();
            then();
        };
    }
    // A second key for a form's button: hands know one or the other from elsewhere in the program.
    static void alsoBy(QPushButton* button, const QKeySequence& key, QWidget* form) {
        connect(new QShortcut(key, form, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, button, [button] { button->click(); });
    }
    static QLineEdit* addLine(QFormLayout* form, const QString& label, QWidget* parent) {
        auto* line = new QLineEdit(parent);
        line->setAccessibleName(label);
        form->addRow(label, line);
        return line;
    }
    TransferGateway& m_gateway;
    Notice* m_notice;
};

}  // namespace serment::ui
