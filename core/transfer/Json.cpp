// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/Json.h"

#include <QJsonDocument>
#include <QSet>
#include <vector>

namespace serment::transfer {

namespace {

constexpr size_t deepest = 64;

// Walks over the tokens of what the parser has found sound: only strings, brackets and colons matter.
class Names {
  public:
    explicit Names(const QByteArray& bytes) : m_bytes(bytes) {}

    Result<void> check() {
        for (m_at = 0; m_at < m_bytes.size(); ++m_at) {
            const char c = m_bytes.at(m_at);
            if (c == '{' || c == '[') {
                if (m_open.size() >= deepest) return fail(ErrorCode::HostileInput, QStringLiteral("JSON too deep"));
                m_open.emplace_back();
            } else if (c == '}' || c == ']') {
                if (!m_open.empty()) m_open.pop_back();
            } else if (c == '"') {
                if (!oneString()) return fail(ErrorCode::HostileInput, QStringLiteral("a name stands twice in JSON"));
            }
        }
        return {};
    }

  private:
    // False: a name of this object that stood before, or that is written so that it could hide one.
    bool oneString() {
        const qsizetype start = ++m_at;
        bool escaped = false;
        for (; m_at < m_bytes.size() && m_bytes.at(m_at) != '"'; ++m_at)
            if (m_bytes.at(m_at) == '\\') {
                escaped = true;
                ++m_at;
            }
        qsizetype next = m_at + 1;
        while (next < m_bytes.size() && (m_bytes.at(next) == ' ' || m_bytes.at(next) == '\n' || m_bytes.at(next) == '\r' || m_bytes.at(next) == '\t')) ++next;
        if (next >= m_bytes.size() || m_bytes.at(next) != ':' || m_open.empty()) return true;
        const QByteArray name = QByteArray::fromRawData(m_bytes.constData() + start, m_at - start);
        if (escaped || m_open.back().contains(name)) return false;
        m_open.back().insert(name);
        return true;
    }

    const QByteArray& m_bytes;
    qsizetype m_at = 0;
    std::vector<QSet<QByteArray>> m_open;
};

}  // namespace

Result<QJsonObject> readJson(const QByteArray& bytes) {
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error == QJsonParseError::DeepNesting) return fail(ErrorCode::HostileInput, QStringLiteral("JSON too deep"));
    if (!document.isObject()) return fail(ErrorCode::Damaged, QStringLiteral("not a JSON object"));
    if (auto sound = Names(bytes).check(); !sound) return tl::unexpected<Error>(sound.error());
    return document.object();
}

}  // namespace serment::transfer
