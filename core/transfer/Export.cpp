// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/Export.h"

#include <QCryptographicHash>
#include <QJsonArray>

#include "core/access/Certificate.h"
#include "core/documents/Around.h"
#include "core/gate/Register.h"
#include "core/store/Insert.h"
#include "core/transfer/FhirWriter.h"
#include "core/transfer/Gather.h"
#include "core/transfer/Sealing.h"
#include "core/transfer/SummaryPaper.h"
#include "core/transfer/Wrapping.h"
#include "core/transfer/XdmWriter.h"

namespace serment::transfer {

using access::Act;
using access::Action;

namespace {

QString s(const char* text) { return QString::fromUtf8(text); }

// One export from the gate to the wrapped bytes.
class Exporter {
  public:
    Exporter(access::Session& session, const documents::Desk& desk, const ExportRequest& request, const Progress& progress, const Put& put)
        : m_session(session), m_desk(desk), m_request(request), m_meter(progress), m_put(put) {}

    Result<ExportedBundle> run() {
        if (auto chosen = choose(); !chosen) return tl::unexpected<Error>(chosen.error());
        m_meter.stage(20);
        if (auto released = release(); !released) return tl::unexpected<Error>(released.error());
        auto done = m_meter.done() ? build() : Result<void>(fail(ErrorCode::Cancelled));
        if (done) done = put();
        if (done) done = note();
        if (done) return std::move(m_bundle);
        // Nothing left: the number stays in the register, and says so.
        (void)gate::cancel(m_session, m_release->outgoing().compartment, m_release->id(), s("Envoi interrompu avant la remise : rien n’est parti."));
        return tl::unexpected<Error>(done.error());
    }

  private:
    Result<void> build() {
        std::vector<ZipEntry> parts;
        if (m_psychiatric) {
            auto sealed = part(s("psychiatric"), {Compartment::Psychiatric}, {}, 20, m_request.withCare ? 300 : 900);
            if (!sealed) return tl::unexpected<Error>(sealed.error());
            if (m_request.withCare)
                parts.push_back({s("2") + extension(m_request.psychiatricCertificate), *std::move(sealed)});
            else
                m_bundle.files.push_back({fileName(m_request.psychiatricCertificate), *std::move(sealed)});
        }
        if (!m_request.withCare) return {};
        auto care = part(s("care"), {Compartment::Coordination, Compartment::Somatic}, parts, m_psychiatric ? 300 : 20, 900);
        if (!care) return tl::unexpected<Error>(care.error());
        m_bundle.files.insert(m_bundle.files.begin(), WrittenFile{fileName(m_request.careCertificate), *std::move(care)});
        return {};
    }
    Result<void> put() {
        m_meter.stage(Meter::whole);
        if (m_put)
            if (auto done = m_put(m_bundle, m_meter.tick()); !done) return done;
        return m_meter.done() ? Result<void>() : fail(ErrorCode::Cancelled);
    }
    static QString extension(const QByteArray& certificate) { return certificate.isEmpty() ? s(".ZIP") : s(".P7M"); }
    QString fileName(const QByteArray& certificate) const {
        return s("dossier-") + m_bundle.reference.left(8) + extension(certificate).toLower();
    }

    Result<void> choose() {
        m_bundle.reference = QUuid::createUuid().toString(QUuid::WithoutBraces);
        const bool mayPsychiatric = m_session.may(Action::ExportBundle, Compartment::Psychiatric) && m_session.holds(Compartment::Psychiatric);
        m_psychiatric = m_request.withPsychiatric && mayPsychiatric && !m_request.minimal;
        if (!isToUnit() && !m_request.minimal) return fail(ErrorCode::InvalidInput, {}, s("recipient"));
        m_bundle.psychiatricWithheld = m_request.withPsychiatric && !mayPsychiatric;
        if (!m_request.withCare && !m_psychiatric) return fail(ErrorCode::NotPermitted, s("nothing that this user may send"));
        for (const QByteArray& pem : {m_request.careCertificate, m_request.psychiatricCertificate})
            if (!pem.isEmpty())
                if (auto read = keys::certificateFingerprint(pem); !read) return tl::unexpected<Error>(read.error());
        return {};
    }

    // A new unit receives what T13 asks for; the patient and the doctor they chose, what is given at an exit (P13, P14).
    bool isToUnit() const { return m_request.recipient == deontology::Recipient::NewUnitResponsable; }
    QJsonObject values() const {
        const bool whole = !m_request.minimal;
        QJsonArray pieces{QJsonArray{s("Synthèse médicale"), s("1")}};
        if (m_request.prepared && !m_request.prepared->dossier.papers.empty())
            pieces.append(QJsonArray{s("Derniers courriers"), QString::number(m_request.prepared->dossier.papers.size())});
        if (m_request.withCare && whole) pieces.append(QJsonArray{s("Copie du dossier"), s("1")});
        const bool told = m_request.why.isEmpty();
        QJsonObject values{{s("parts"), pieces}, {s("informed"), m_request.patientInformed}, {s("sealed"), true},         {s("carrier"), s("unit_staff")},
                           {s("copy"), told},    {s("letters"), told},                       {s("prescriptions"), told}, {s("receipt"), true}};
        if (!told) values.insert(s("why"), m_request.why);
        if (isToUnit()) {
            values.insert(s("original"), false);
        } else {
            values.insert(s("leaflet"), true);
            values.insert(s("third"), m_request.isReviewed);
            values.insert(s("registry"), true);
        }
        return values;
    }

    // The register of disclosures, through the gate: nothing is built before it says yes.
    Result<void> release() {
        using deontology::DocumentKind;
        auto draft = m_desk.start(m_session, isToUnit() ? DocumentKind::TransferBundle : DocumentKind::ExitBundle, m_request.detainee);
        if (!draft) return tl::unexpected<Error>(draft.error());
        draft->recipient = m_request.recipient;
        draft->recipientName = m_request.recipientName;
        draft->values = values();
        auto release = m_desk.release(m_session, *draft, {});
        if (!release) return tl::unexpected<Error>(release.error());
        m_bundle.number = release->number();
        m_release = *std::move(release);
        return {};
    }

    Result<QByteArray> summary(const Dossier& dossier) {
        const auto around = documents::surroundings(m_session, m_request.detainee);
        if (!around) return tl::unexpected<Error>(around.error());
        const gate::Paper paper = summaryPaper(dossier, around->letterhead, m_session.clock().today());
        return documents::renderIssued(paper, {m_release->number(), m_release->anchor(), documents::CopyMark::None});
    }

    Result<QByteArray> part(const QString& name, const std::set<Compartment>& compartments, const std::vector<ZipEntry>& sealedParts, int from,
                            int to) {
        const auto upTo = [&](int percent) { m_meter.stage(from + (to - from) * percent / 100); };
        upTo(15);
        auto gathered = m_request.prepared ? Result<Gathered>(*m_request.prepared)
                                           : gather(m_session, m_request.detainee, compartments, m_request.minimal, m_meter.tick());
        if (!gathered) return tl::unexpected<Error>(gathered.error());
        Dossier& dossier = gathered->dossier;
        dossier.reference = QUuid::createUuidV5(QUuid::fromString(m_bundle.reference), name).toString(QUuid::WithoutBraces);
        const auto pdf = summary(dossier);
        if (!pdf) return pdf;
        const QString id = QUuid::createUuidV5(QUuid::fromString(dossier.reference), s("summary")).toString(QUuid::WithoutBraces);
        dossier.papers.insert(dossier.papers.begin(), {id, id, 1, s("written_summary"), s("Synthèse médicale"), dossier.created, dossier.sender, *pdf});

        Payload payload;
        payload.reference = dossier.reference;
        payload.part = name;
        payload.minimal = m_request.minimal;
        payload.created = dossier.created;
        payload.senderUnit = gathered->senderUnit;
        payload.senderName = gathered->senderName;
        payload.detainee = m_request.detainee;
        payload.patient = dossier.patient;
        payload.anchors = gathered->anchors;
        payload.records = std::move(gathered->records);
        for (const auto& [compartment, rows] : payload.records) m_bundle.entries += static_cast<int>(rows.tables.value(s("entry")).toArray().size());
        upTo(45);
        payload.xdm = writeXdm(dossier, m_meter.tick());
        if (payload.xdm.empty()) return fail(ErrorCode::Cancelled);
        payload.fhir = writeFhir(dossier);
        payload.summaryPdf = *pdf;
        payload.sealedParts = sealedParts;
        upTo(75);
        const auto zip = writePayload(payload, m_meter.tick());
        if (!zip) return zip;
        upTo(100);
        return wrap(name, *zip, *pdf);
    }

    // CMS signed by the team and encrypted to the certificate, or an AES-256 ZIP with an AES-256 PDF beside it.
    Result<QByteArray> wrap(const QString& name, const QByteArray& zip, const QByteArray& summaryPdf) {
        const bool care = name == s("care");
        const QByteArray& certificate = care ? m_request.careCertificate : m_request.psychiatricCertificate;
        if (!certificate.isEmpty()) {
            const auto key = access::certifiedKey(m_session, Action::ExportBundle, care ? Compartment::Coordination : Compartment::Psychiatric);
            if (!key) return tl::unexpected<Error>(key.error());
            return keys::signAndEncrypt(zip, *key, certificate);
        }
        QString& passphrase = care ? m_bundle.passphrase : m_bundle.psychiatricPassphrase;
        passphrase = generatePassphrase();
        if (care || !m_request.withCare) {
            auto sealed = sealPdf(summaryPdf, passphrase.toLatin1());
            if (!sealed) return sealed;
            m_bundle.files.push_back({s("synthese-") + m_bundle.reference.left(8) + s(".pdf"), *std::move(sealed)});
        }
        return sealWithPassphrase(zip, passphrase.toLatin1(), m_meter.tick());
    }

    // The shuttle: reference, day, to whom; acknowledged when the receipt comes back.
    Result<void> note() {
        const Compartment home = Compartment::Coordination;
        return m_session.write(Act{Action::ExportBundle, home, m_request.detainee, m_bundle.reference}, [&](store::Database& db) -> Result<void> {
            const QDateTime now = m_session.clock().nowUtc();
            store::insertRow(db, s("coordination.transfer"),
                             {{"id", m_bundle.reference},
                              {"version", 1},
                              {"detainee_id", m_request.detainee},
                              {"direction", s("sent")},
                              {"partner", m_request.recipientName},
                              {"part", m_request.withCare ? s("care") : s("psychiatric")},
                              {"document_number", m_bundle.number},
                              {"payload_hash", QString::fromLatin1(QCryptographicHash::hash(m_bundle.files.front().bytes, QCryptographicHash::Sha256).toHex())},
                              {"happened_at", now},
                              {"state", s("sent")},
                              {"state_at", now},
                              {"author_id", m_session.user().id},
                              {"author_name", m_session.user().displayName},
                              {"care_fingerprint", m_request.withCare ? fingerprintOf(m_request.careCertificate) : QString()},
                              {"psychiatric_fingerprint", m_psychiatric ? fingerprintOf(m_request.psychiatricCertificate) : QString()}});
            return {};
        });
    }
    // What the receipt will be compared with; empty when the bundle is sealed by a passphrase.
    static QString fingerprintOf(const QByteArray& certificate) { return keys::certificateFingerprint(certificate).value_or(QString()); }

    access::Session& m_session;
    const documents::Desk& m_desk;
    const ExportRequest& m_request;
    Meter m_meter;
    const Put& m_put;
    ExportedBundle m_bundle;
    std::optional<gate::Release> m_release;
    bool m_psychiatric = false;
};

}  // namespace

Result<ExportedBundle> exportBundle(access::Session& session, const documents::Desk& desk, const ExportRequest& request, const Progress& progress,
                                    const Put& put) {
    return Exporter(session, desk, request, progress, put).run();
}

}  // namespace serment::transfer
