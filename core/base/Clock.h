// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDateTime>

namespace serment {

// Time is passed in, so that a test can stand at midnight or on the day after a deadline.
class Clock {
  public:
    virtual ~Clock() = default;
    virtual QDateTime nowUtc() const = 0;
    // The day on the wall of the unit (Europe/Paris unless the machine says otherwise).
    QDate today() const { return nowUtc().toLocalTime().date(); }
};

class SystemClock final : public Clock {
  public:
    QDateTime nowUtc() const override { return QDateTime::currentDateTimeUtc(); }
};

// For tests and for synthetic data.
class FixedClock final : public Clock {
  public:
    explicit FixedClock(QDateTime utc) : m_now(std::move(utc)) {}
    QDateTime nowUtc() const override { return m_now; }
    void set(const QDateTime& utc) { m_now = utc; }
    void advanceSeconds(qint64 seconds) { m_now = m_now.addSecs(seconds); }

  private:
    QDateTime m_now;
};

}  // namespace serment
