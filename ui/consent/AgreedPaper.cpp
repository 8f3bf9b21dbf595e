// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/AgreedPaper.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/consent/Consent.h"
#include "core/consent/Opposition.h"
#include "core/documents/Desk.h"
#include "ui/consent/ConsentWords.h"
#include "ui/widgets/Times.h"

namespace serment::ui {

using consent::Consent;
using consent::ConsentState;
using deontology::DocumentKind;

namespace {

QString sentence(const char* key) {
    static const QJsonObject sentences = [] {
        QFile file(QStringLiteral(":/serment/consent/agreed_paper.json"));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }();
    return sentences.value(QLatin1String(key)).toString();
}

QString given(const Consent& c) {
    QStringList parts{sentence("given").arg(ConsentWords::subject(c), dateText(c.decidedOn))};
    if (!c.purpose.isEmpty()) parts << sentence("purpose").arg(c.purpose);
    if (!c.informationCategories.isEmpty()) parts << sentence("information").arg(c.informationCategories);
    if (!c.professionalCategories.isEmpty()) parts << sentence("readers").arg(c.professionalCategories);
    if (!c.medium.isEmpty()) parts << sentence("medium").arg(c.medium, c.security);
    if (c.expiresOn.isValid()) parts << sentence("until").arg(dateText(c.expiresOn));
    return parts.join(QLatin1Char(' '));
}

}  // namespace

Result<QString> agreedText(access::Session& session, const DetaineeId& detainee) {
    const auto consents = consent::consents(session, detainee);
    if (!consents) return tl::unexpected<Error>(consents.error());
    const auto oppositions = consent::oppositions(session, detainee);
    if (!oppositions) return tl::unexpected<Error>(oppositions.error());
    QStringList lines;
    for (const Consent& c : *consents)
        if (c.state == ConsentState::Given) lines << given(c);
    lines = lines.isEmpty() ? QStringList{sentence("none")} : QStringList{sentence("heading")} + lines;
    for (const consent::Opposition& o : *oppositions)
        if (o.state == consent::OppositionState::Active)
            lines << sentence("opposed").arg(ConsentWords::recipient(o.scope), dateText(o.since));
    return (lines << sentence("right")).join(QLatin1Char('\n'));
}

Result<void> beginAgreedPaper(access::Session& session, const DetaineeId& detainee) {
    const auto text = agreedText(session, detainee);
    if (!text) return tl::unexpected<Error>(text.error());
    const auto held = documents::savedDraft(session, DocumentKind::WrittenSummary, detainee);
    if (!held) return tl::unexpected<Error>(held.error());
    auto draft = *held;
    if (!draft) {
        const auto desk = documents::Desk::ofUnit(session);
        if (!desk) return tl::unexpected<Error>(desk.error());
        auto started = desk->start(session, DocumentKind::WrittenSummary, detainee);
        if (!started) return tl::unexpected<Error>(started.error());
        draft = std::move(*started);
    }
    const QString field = QStringLiteral("summary");
    QStringList words{draft->values.value(field).toString(), *text};
    words.removeAll(QString());
    draft->values.insert(field, words.join(QStringLiteral("\n\n")));
    const QString day = QStringLiteral("seen");
    if (draft->values.value(day).toString().isEmpty()) draft->values.insert(day, session.clock().today().toString(Qt::ISODate));
    return documents::saveDraft(session, *draft);
}

}  // namespace serment::ui
