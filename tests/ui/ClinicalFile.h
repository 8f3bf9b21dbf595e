// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QApplication>
#include <QFile>
#include <QKeyEvent>
#include <QTest>

#include "tests/support/TestUnit.h"
#include "tests/ui/Fakes.h"
#include "ui/clinical/RecordDesk.h"
#include "ui/clinical/RecordForm.h"
#include "ui/clinical/RecordTab.h"
#include "ui/widgets/RowView.h"

namespace serment::ui::testing {

// A real unit, a real session on a worker, and what a hand can do: the tests ask core afterwards what it
// holds.
class ClinicalFile {
  public:
    explicit ClinicalFile(const QString& user = QStringLiteral("chief"))
        : m_session(m_unit.session(user)), m_worker(std::move(*m_session->forkForWorker())) {}

    std::unique_ptr<RecordGateway> gateway(RecordDesk desk) {
        return std::make_unique<CoreRecordGateway>(m_worker, *m_session, std::move(desk));
    }
    void show(PatientTab* tab) {
        m_tab.reset(tab);
        tab->resize(1100, 640);
        tab->show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(tab));
        tab->setPatient(person.toString());
        settle();
    }
    // Until the worker has answered what was asked so far.
    void settle() {
        for (int round = 0; round < 3; ++round) {
            bool answered = false;
            m_worker.ask<bool>(
                &m_worker, [](access::Session&) -> Result<bool> { return true; },
                [&answered](Result<bool>) { answered = true; });
            ASSERT_TRUE(QTest::qWaitFor([&answered] { return answered; }, 20000));
        }
    }
    void key(Qt::Key code, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(focus(), code, modifiers);
        ++keys;
        settle();
    }
    void ctrl(Qt::Key code) { key(code, Qt::ControlModifier); }
    // One key a letter, each to whoever has the focus then; nothing is waited for.
    void type(const QString& text) {
        for (const QChar letter : text) {
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
            QApplication::sendEvent(focus(), &press);
            QKeyEvent release(QEvent::KeyRelease, 0, Qt::NoModifier, QString(letter));
            QApplication::sendEvent(focus(), &release);
            ++keys;
        }
    }
    void next() { key(Qt::Key_Tab); }
    // A picture of one point on the disk, as somebody would choose it.
    QString picture() {
        const QString path = m_unit.scratch(QStringLiteral("scan.png"));
        QFile scan(path);
        EXPECT_TRUE(scan.open(QIODevice::WriteOnly));
        scan.write(QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="));
        return path;
    }
    RecordForm* form() const { return m_tab->findChild<RecordForm*>(); }
    bool isWriting() const { return form()->isVisible(); }
    QString rowTitle(int row) const {
        const auto& rows = m_tab->findChild<RowView*>()->rowModel().rows();
        return row < int(rows.size()) ? rows[size_t(row)].title : QString();
    }

    int keys = 0;
    const DetaineeId person = DetaineeId::create();
    access::Session& session() { return *m_session; }
    test::TestUnit& unit() { return m_unit; }
    Worker& worker() { return m_worker; }
    PatientTab& tab() { return *m_tab; }

  private:
    QWidget* focus() const {
        QWidget* at = QApplication::focusWidget();
        return at ? at : m_tab.get();
    }
    test::TestUnit m_unit;
    std::unique_ptr<access::Session> m_session;
    Worker m_worker;
    std::unique_ptr<PatientTab> m_tab;
};

}  // namespace serment::ui::testing
