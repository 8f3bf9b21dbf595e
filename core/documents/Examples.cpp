// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/Examples.h"

#include <QBuffer>
#include <QDir>
#include <QImage>
#include <QJsonArray>
#include <QPainter>
#include <algorithm>

#include "core/base/WriteWhole.h"
#include "core/consent/Consent.h"
#include "core/consent/Opposition.h"
#include "core/records/Attachment.h"

namespace serment::documents {

namespace {

using deontology::DocumentKind;
using deontology::Recipient;

struct Agreement {
    DocumentKind kind;
    Recipient recipient;
    bool express;
};

// P10, P07, D.115-25, P02, P03.
constexpr Agreement agreements[] = {
    {DocumentKind::FichePreconisations, Recipient::ApDirector, false},
    {DocumentKind::SignalementSevices, Recipient::Procureur, false},
    {DocumentKind::CertificatConseil, Recipient::Lawyer, true},
    {DocumentKind::CertificatFamille, Recipient::Family, true},
    {DocumentKind::AttestationSpip, Recipient::Spip, false},
    {DocumentKind::LetterToProfessional, Recipient::OtherHealthProfessional, false},
};

Result<void> record(access::Session& session, const DetaineeId& person, const Agreement& what) {
    consent::Consent agreed;
    agreed.detainee = person;
    agreed.act = consent::ConsentAct::Disclosure;
    agreed.recipient = deontology::recipientName(what.recipient);
    agreed.recipientName = QStringLiteral("destinataire désigné sur le papier");
    agreed.content = deontology::kindName(what.kind);
    agreed.purpose = QStringLiteral("continuity_of_care");
    agreed.state = consent::ConsentState::Given;
    agreed.isExpress = what.express;
    agreed.form = consent::ConsentForm::Written;
    agreed.informedOn = session.clock().today();
    agreed.decidedOn = agreed.informedOn;
    agreed.informationCategories = QStringLiteral("celles qui figurent sur le papier");
    agreed.professionalCategories = QStringLiteral("le destinataire désigné");
    agreed.medium = QStringLiteral("papier");
    agreed.security = QStringLiteral("pli cacheté");
    if (const auto done = consent::recordConsent(session, agreed); !done)
        return tl::unexpected<Error>(done.error());
    const auto notice = consent::recordNotice(session, person, agreed.recipient, agreed.informedOn);
    if (!notice) return tl::unexpected<Error>(notice.error());
    return {};
}

// An invented picture that looks like none of a person: a bruise beside a ruler.
QByteArray exampleBruise() {
    QImage image(900, 600, QImage::Format_RGB32);
    image.fill(QColor(0xE9, 0xC8, 0xAE));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QRadialGradient bruise(QPointF(430, 260), 190);
    bruise.setColorAt(0, QColor(0x6E, 0x3A, 0x66));
    bruise.setColorAt(0.6, QColor(0xA8, 0x6C, 0x7C));
    bruise.setColorAt(1, QColor(0xE9, 0xC8, 0xAE));
    painter.setPen(Qt::NoPen);
    painter.setBrush(bruise);
    painter.drawEllipse(QPointF(430, 260), 190, 140);
    painter.fillRect(0, 490, 900, 110, Qt::white);
    for (int mark = 0; mark < 18; ++mark)
        painter.fillRect(20 + 50 * mark, 490, 3, mark % 2 == 0 ? 60 : 36, Qt::black);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

// Pictures come from the file, which the example of the template cannot know.
Result<void> addPhoto(access::Session& session, const Template& model, Draft& draft) {
    for (const auto& field : model.fields) {
        if (field.type != FieldType::Photos) continue;
        records::NewAttachment photo;
        photo.compartment = draft.compartment;
        photo.detainee = draft.detainee;
        photo.label = QStringLiteral("pommette gauche, avec réglette");
        photo.content = exampleBruise();
        const auto added = records::addAttachment(session, photo);
        if (!added) return tl::unexpected<Error>(added.error());
        draft.values.insert(
            field.id, QJsonArray{compartmentName(draft.compartment) + QLatin1Char(':') + added->toString()});
        draft.values.insert(QStringLiteral("photo_consent"), true);
    }
    return {};
}

Result<gate::Release> releaseExample(access::Session& session, const Desk& desk, const Template& model,
                                     const DetaineeId& person) {
    const bool concerns = model.namesPatient() || model.recipients.front() == Recipient::Patient;
    const DetaineeId about = concerns ? person : DetaineeId();
    auto started = desk.start(session, model.kind, person);
    if (!started) return tl::unexpected<Error>(started.error());
    auto draft = desk.templates().example(model.kind, about, started->compartment);
    if (!draft) return tl::unexpected<Error>(draft.error());
    draft->examination = started->examination;
    if (const auto added = addPhoto(session, model, *draft); !added)
        return tl::unexpected<Error>(added.error());
    const auto verdict = desk.check(session, *draft);
    if (!verdict) return tl::unexpected<Error>(verdict.error());
    // The words of the examples are ours: whatever asks for a confirmation is confirmed, one by one.
    gate::Confirmations confirmations;
    for (const auto& word : verdict->words) confirmations.words.push_back({word.field, word.words});
    return desk.release(session, *draft, confirmations);
}

}  // namespace

Result<std::vector<WrittenExample>> writeExamples(access::Session& session, const Desk& desk,
                                                  const DetaineeId& person, const QString& folder) {
    if (!QDir().mkpath(folder)) return fail(ErrorCode::UnreadableFile, QStringLiteral("folder"));
    for (const auto& what : agreements)
        if (const auto done = record(session, person, what); !done)
            return tl::unexpected<Error>(done.error());
    std::vector<WrittenExample> written;
    auto models = desk.templates().all();
    // The leaflet first: the papers of an exit ask whether it was given (P12).
    std::stable_partition(models.begin(), models.end(),
                          [](const Template* model) { return model->kind == DocumentKind::AccessLeaflet; });
    for (const auto* model : models) {
        const auto released = releaseExample(session, desk, *model, person);
        if (!released)
            return fail(released.error().code,
                        deontology::kindName(model->kind) + QStringLiteral(": ") + released.error().detail,
                        released.error().field);
        const QString name = deontology::kindName(model->kind) + QStringLiteral(".pdf");
        QSaveFile file(QDir(folder).filePath(name));
        if (!file.open(QIODevice::WriteOnly) || !writeWhole(file, released->pdf()))
            return fail(ErrorCode::UnreadableFile, name);
        written.push_back({model->kind, released->number(), name});
    }
    return written;
}

}  // namespace serment::documents
