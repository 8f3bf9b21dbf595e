// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>
#include <QUuid>
#include <random>
#include <vector>

namespace serment::synthetic {

// Draws that give the same synthetic unit for the same seed on every machine: the generator is the standard's,
// the distributions are our own, because those of the library differ between implementations.
class Chance {
  public:
    explicit Chance(quint64 seed) : m_engine(seed) {}

    // Uniform in [low, high].
    int between(int low, int high) {
        return low + static_cast<int>(m_engine() % static_cast<quint64>(high - low + 1));
    }
    bool percent(int chances) { return between(1, 100) <= chances; }
    template <typename T>
    const T& pick(const std::vector<T>& values) {
        return values[static_cast<size_t>(between(0, static_cast<int>(values.size()) - 1))];
    }
    // Index drawn by weight. Precondition: a weight above zero.
    size_t weighted(const std::vector<int>& weights) {
        int total = 0;
        for (const int weight : weights) total += weight;
        int at = between(1, total);
        for (size_t i = 0; i < weights.size(); ++i)
            if ((at -= weights[i]) <= 0) return i;
        return 0;
    }
    QDate day(const QDate& from, const QDate& to) { return from.addDays(between(0, static_cast<int>(from.daysTo(to)))); }
    // A UUID of version 7, each after the one before: four million rows whose ids come in order find their place in the
    // indexes without reading them from one end to the other.
    QUuid uuid() {
        const quint64 milliseconds = firstMillisecond + m_uuids++;
        const quint64 chance = m_engine();
        QByteArray bytes(16, Qt::Uninitialized);
        for (int i = 0; i < 6; ++i) bytes[i] = static_cast<char>(milliseconds >> (8 * (5 - i)));
        bytes[6] = static_cast<char>(0x70 | (chance & 0x0F));
        bytes[7] = static_cast<char>(chance >> 4);
        const quint64 rest = m_engine();
        for (int i = 0; i < 8; ++i) bytes[8 + i] = static_cast<char>(rest >> (8 * i));
        bytes[8] = static_cast<char>((bytes[8] & 0x3F) | 0x80);
        return QUuid::fromRfc4122(bytes);
    }

  private:
    static constexpr quint64 firstMillisecond = 1'100'000'000'000;  // November 2004: a synthetic past

    std::mt19937_64 m_engine;
    quint64 m_uuids = 0;
};

}  // namespace serment::synthetic
