// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registers/CoreRegisterGateway.h"

#include <QHash>
#include <QLocale>

#include "core/deontology/Catalogue.h"
#include "core/documents/Listing.h"
#include "core/gate/Search.h"
#include "core/people/Detainee.h"
#include "ui/patient/PaperWords.h"
#include "ui/widgets/Times.h"

namespace serment::ui {

namespace {

constexpr int shownLines = 500;

const QString& inLanguage(const deontology::Bilingual& text) {
    return QLocale().language() == QLocale::French ? text.fr : text.en;
}

Line toLine(const gate::Disclosure& d, const deontology::Catalogue& catalogue, const QString& person) {
    const auto kind = deontology::kindFromName(d.kind);
    const auto recipient = deontology::recipientFromName(d.recipient);
    const QString reader = recipient ? inLanguage(catalogue.profile(*recipient).title) : d.recipient;
    Line line;
    line.id = QStringLiteral("paper:%1:%2").arg(compartmentName(d.compartment), d.id.toString());
    line.cells = {d.number,
                  dateTimeText(d.releasedAt),
                  kind ? inLanguage(catalogue.profile(*kind).title) : d.kind,
                  d.recipientName.isEmpty() ? reader : QStringLiteral("%1 (%2)").arg(reader, d.recipientName),
                  person,
                  d.authorName,
                  PaperWords::delivery(d)};
    line.tone = d.isCancelled ? Tone::Muted : Tone::Text;
    return line;
}

gate::DisclosureSearch searchOf(const RegisterQuestion& question) {
    gate::DisclosureSearch search;
    search.words = question.words;
    search.filter.kind = question.kind;
    search.filter.recipient = question.recipient;
    search.filter.from = question.from;
    search.filter.to = question.to;
    search.filter.limit = shownLines;
    return search;
}

}  // namespace

void CoreRegisterGateway::choices(Reply<RegisterChoices> reply) {
    m_worker.ask<RegisterChoices>(
        &m_worker,
        [shelf = m_shelf](access::Session& session) -> Result<RegisterChoices> {
            const auto desk = shelf->get(session);
            if (!desk) return tl::unexpected<Error>(desk.error());
            const auto& catalogue = (*desk)->gate().catalogue();
            RegisterChoices choices;
            for (const auto kind : deontology::allKinds())
                choices.kinds.push_back(
                    {deontology::kindName(kind), inLanguage(catalogue.profile(kind).title)});
            for (const auto recipient : deontology::allRecipients())
                choices.recipients.push_back(
                    {deontology::recipientName(recipient), inLanguage(catalogue.profile(recipient).title)});
            return choices;
        },
        std::move(reply));
}

void CoreRegisterGateway::disclosures(const RegisterQuestion& question, Reply<RegisterAnswer> reply) {
    m_worker.ask<RegisterAnswer>(
        &m_worker,
        [shelf = m_shelf, question](access::Session& session) -> Result<RegisterAnswer> {
            const auto desk = shelf->get(session);
            if (!desk) return tl::unexpected<Error>(desk.error());
            const auto found = gate::findDisclosures(session, searchOf(question));
            if (!found) return tl::unexpected<Error>(found.error());
            QHash<DetaineeId, QString> names;
            RegisterAnswer answer;
            answer.more = found->size() >= static_cast<size_t>(shownLines);
            for (const auto& d : *found) {
                if (!names.contains(d.detainee)) {
                    const auto person = people::detainee(session, d.detainee);
                    names.insert(d.detainee, person ? person->identity.displayName() : QString());
                }
                answer.lines.push_back(toLine(d, (*desk)->gate().catalogue(), names.value(d.detainee)));
            }
            return answer;
        },
        std::move(reply));
}

void CoreRegisterGateway::pages(const QDate& from, const QDate& to, Reply<QByteArray> reply) {
    m_worker.ask<QByteArray>(
        &m_worker,
        [shelf = m_shelf, from, to](access::Session& session) {
            return shelf->get(session).and_then([&](const documents::Desk* desk) {
                return documents::registerPages(session, desk->templates(), from, to);
            });
        },
        std::move(reply));
}

void CoreRegisterGateway::table(const QDate& from, const QDate& to, Reply<QByteArray> reply) {
    m_worker.ask<QByteArray>(
        &m_worker,
        [shelf = m_shelf, from, to](access::Session& session) {
            return shelf->get(session).and_then([&](const documents::Desk* desk) {
                return documents::registerTable(session, desk->templates(), from, to);
            });
        },
        std::move(reply));
}

}  // namespace serment::ui
