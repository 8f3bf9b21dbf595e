// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registers/CoreRegisterGateway.h"

#include <QHash>
#include <QLocale>

#include "core/deontology/Catalogue.h"
#include "core/gate/Register.h"
#include "core/people/Detainee.h"
#include "ui/patient/PaperWords.h"
#include "ui/widgets/Times.h"

namespace serment::ui {

namespace {

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

}  // namespace

void CoreRegisterGateway::disclosures(Reply<std::vector<Line>> reply) {
    m_worker.ask<std::vector<Line>>(
        &m_worker,
        [](access::Session& session) -> Result<std::vector<Line>> {
            const auto catalogue = deontology::Catalogue::load();
            if (!catalogue) return tl::unexpected<Error>(catalogue.error());
            const auto all = gate::disclosures(session, {});
            if (!all) return tl::unexpected<Error>(all.error());
            QHash<DetaineeId, QString> names;
            std::vector<Line> lines;
            for (const auto& d : *all) {
                if (!names.contains(d.detainee)) {
                    const auto person = people::detainee(session, d.detainee);
                    names.insert(d.detainee, person ? person->identity.displayName() : QString());
                }
                lines.push_back(toLine(d, *catalogue, names.value(d.detainee)));
            }
            return lines;
        },
        std::move(reply));
}

}  // namespace serment::ui
