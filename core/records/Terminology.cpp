// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/Terminology.h"

#include <algorithm>

#include "core/records/EntryStore.h"
#include "core/records/SearchWords.h"
#include "core/text/Normalise.h"

namespace serment::records {
namespace {

using access::Act;
using access::Action;

constexpr qsizetype largestFile = 64 * 1024 * 1024;
constexpr qsizetype longestLabel = 500;

bool hasDigit(const QString& text) {
    return std::any_of(text.begin(), text.end(), [](const QChar c) { return c.isDigit(); });
}

QString unquoted(QString field) {
    field = field.trimmed();
    if (field.size() >= 2 && field.startsWith(QLatin1Char('"')) && field.endsWith(QLatin1Char('"')))
        field = field.mid(1, field.size() - 2).replace(QStringLiteral("\"\""), QStringLiteral("\""));
    return field.trimmed();
}

std::optional<TerminologyCode> codeOf(const QString& line, const QString& system) {
    for (const QChar separator : {QLatin1Char('\t'), QLatin1Char(';'), QLatin1Char(',')}) {
        const qsizetype at = line.indexOf(separator);
        if (at < 0) continue;
        QString rest = line.mid(at + 1);
        if (separator != QLatin1Char(',') && rest.contains(separator))
            rest = rest.left(rest.indexOf(separator));
        TerminologyCode code{system, unquoted(line.left(at)), unquoted(rest).left(longestLabel)};
        if (code.code.isEmpty() || code.code.size() > 20 || code.label.isEmpty()) return std::nullopt;
        return code;
    }
    return std::nullopt;
}

// " asthme a predominance allergique": each word after a space, for LIKE.
QString wordsOf(const QString& label) {
    return QLatin1Char(' ') + SearchWords::parse(label).words.join(QLatin1Char(' '));
}

void put(store::Database& db, const TerminologyCode& code, TerminologyImport& done) {
    const int changed =
        db.query(QStringLiteral("UPDATE unit.terminology_code SET label = :label, words = :words"
                                " WHERE system = :system AND code = :code AND label <> :label"))
            .bind(QStringLiteral(":label"), code.label)
            .bind(QStringLiteral(":words"), wordsOf(code.label))
            .bind(QStringLiteral(":system"), code.system)
            .bind(QStringLiteral(":code"), code.code)
            .run();
    done.changed += changed;
    if (changed > 0) return;
    const auto known =
        db.query(
              QStringLiteral("SELECT 1 FROM unit.terminology_code WHERE system = :system AND code = :code"))
            .bind(QStringLiteral(":system"), code.system)
            .bind(QStringLiteral(":code"), code.code)
            .first([](const store::Row&) { return true; });
    if (known) return;
    store::insertRow(db, QStringLiteral("unit.terminology_code"),
                     {{"id", EntryId::create()},
                      {"system", code.system},
                      {"code", code.code},
                      {"label", code.label},
                      {"words", wordsOf(code.label)}});
    ++done.added;
}

}  // namespace

Result<TerminologyImport> importTerminology(access::Session& session, const QString& system,
                                            const QByteArray& file) {
    if (auto ok = requireText(system, "system"); !ok) return errorOf(ok);
    if (file.size() > largestFile)
        return fail(ErrorCode::TooLarge, QStringLiteral("terminology"), QStringLiteral("file"));
    TerminologyImport done;
    std::vector<TerminologyCode> codes;
    const QStringList lines = QString::fromUtf8(file).split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines[i].trimmed();
        if (line.isEmpty()) continue;
        const auto code = codeOf(line, system.trimmed());
        if (code && i == 0 && !hasDigit(code->code)) continue;
        if (code)
            codes.push_back(*code);
        else
            done.unreadableLines.push_back(int(i) + 1);
    }
    if (codes.empty())
        return fail(ErrorCode::UnreadableFile, QStringLiteral("no code in it"), QStringLiteral("file"));
    return session.write(Act{Action::ChangeSettings, Compartment::Unit, {}, QStringLiteral("terminology")},
                         [&](store::Database& db) -> Result<TerminologyImport> {
                             for (const TerminologyCode& code : codes) put(db, code, done);
                             return done;
                         });
}

Result<std::vector<TerminologyCode>> findCodes(access::Session& session, const QString& typed, int limit) {
    const QStringList words = SearchWords::parse(typed).words;
    if (words.isEmpty()) return std::vector<TerminologyCode>{};
    QStringList conditions;
    for (qsizetype i = 0; i < words.size(); ++i) conditions << QStringLiteral("c.words LIKE :word%1").arg(i);
    return session.read(
        Act{Action::OpenFile, Compartment::Unit, {}, {}},
        [&](store::Database& db) -> Result<std::vector<TerminologyCode>> {
            auto query =
                db.query(QStringLiteral("SELECT c.system, c.code, c.label FROM unit.terminology_code AS c"
                                        " WHERE (%1) OR c.code LIKE :code ORDER BY c.code LIMIT :limit")
                             .arg(conditions.join(QStringLiteral(" AND "))));
            // Letters and digits only: nothing typed is a wildcard.
            for (qsizetype i = 0; i < words.size(); ++i)
                query.bind(QStringLiteral(":word%1").arg(i),
                           QStringLiteral("% ") + words[i] + QLatin1Char('%'));
            query.bind(QStringLiteral(":code"), words.join(QLatin1Char('.')).toUpper() + QLatin1Char('%'));
            query.bind(QStringLiteral(":limit"), limit);
            return query.all([](const store::Row& row) {
                return TerminologyCode{row.text(0), row.text(1), row.text(2)};
            });
        });
}

}  // namespace serment::records
