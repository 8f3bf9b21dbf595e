// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/Certificate.h"
#include "core/directory/Partner.h"
#include "core/transfer/Import.h"
#include "core/transfer/Traits.h"

namespace serment::transfer {

namespace {

QString s(const char* text) { return QString::fromLatin1(text); }

constexpr qint64 largestBundle = qint64(1) << 30;

Result<OpenedBundle> openContent(const QByteArray& zip, OpenedBundle bundle) {
    auto payload = readPayload(zip);
    if (payload) {
        bundle.payload = *std::move(payload);
        return bundle;
    }
    if (payload.error().code != ErrorCode::ForeignFormat) return tl::unexpected<Error>(payload.error());
    const auto media = readZip(zip);
    if (!media) return tl::unexpected<Error>(media.error());
    auto documents = readXdm(*media);
    if (!documents) return tl::unexpected<Error>(documents.error());
    bundle.documents = *std::move(documents);
    return bundle;
}

// DER says how long it is: a medium pulled out too early leaves less (X.690, 8.1.3.5). Unknown when the length is indefinite.
bool isCutShort(const QByteArray& der) {
    const auto byte = [&](qsizetype at) { return static_cast<quint64>(static_cast<unsigned char>(der.at(at))); };
    const auto count = static_cast<qsizetype>(byte(1) & 0x7f);
    if (byte(1) <= 0x80 || count > 8 || der.size() < 2 + count) return false;
    quint64 length = 0;
    for (qsizetype i = 0; i < count; ++i) length = length << 8 | byte(2 + i);
    return static_cast<quint64>(der.size() - 2 - count) < length;
}

Result<OpenedBundle> openCms(const QByteArray& file, const Openers& openers, OpenedBundle bundle) {
    if (isCutShort(file)) return fail(ErrorCode::Damaged, s("the envelope is truncated"));
    Error last{ErrorCode::DecryptionFailed, s("no key of this unit opens the bundle"), {}};
    for (const keys::CertifiedKey& identity : openers.identities) {
        const auto opened = keys::decryptAndVerify(file, identity);
        if (!opened) {
            if (opened.error().code != ErrorCode::DecryptionFailed) return tl::unexpected<Error>(opened.error());
            continue;
        }
        bundle.signerFingerprint = opened->signerFingerprint;
        bundle.signerName = tidyLine(opened->signerName);  // its own words, shown between quotes
        bundle.signerCertificatePem = opened->signerCertificatePem;
        return openContent(opened->content, std::move(bundle));
    }
    return tl::unexpected<Error>(last);
}

}  // namespace

PatientTraits OpenedBundle::patient() const {
    if (payload) return payload->patient;
    return documents.empty() ? PatientTraits{} : documents.front().patient;
}

Result<OpenedBundle> openBundle(const QByteArray& file, const Openers& openers) {
    if (file.size() > largestBundle) return fail(ErrorCode::TooLarge, s("bundle"));
    OpenedBundle bundle;
    bundle.wrapper = wrapperOf(file);
    switch (bundle.wrapper) {
        case Wrapper::Cms: return openCms(file, openers, std::move(bundle));
        case Wrapper::SealedZip: {
            const auto zip = openWithPassphrase(file, openers.passphrase);
            if (!zip) return tl::unexpected<Error>(zip.error());
            return openContent(*zip, std::move(bundle));
        }
        case Wrapper::PlainZip: return openContent(file, std::move(bundle));
        case Wrapper::Cda: {
            auto document = readCda(file);
            if (!document) return tl::unexpected<Error>(document.error());
            bundle.documents.push_back(*std::move(document));
            return bundle;
        }
        case Wrapper::Fhir: {
            auto document = readFhir(file);
            if (!document) return tl::unexpected<Error>(document.error());
            bundle.documents.push_back(*std::move(document));
            return bundle;
        }
        case Wrapper::Unknown: break;
    }
    return fail(ErrorCode::ForeignFormat, s("not a bundle"));
}

QString pinnedAs(access::Session& session, const QString& fingerprint) {
    if (fingerprint.isEmpty()) return {};
    const auto partners = directory::partners(session);
    if (!partners) return {};
    for (const directory::Partner& partner : *partners)
        if (!partner.certificatePem.isEmpty() && keys::certificateFingerprint(partner.certificatePem).value_or(QString()) == fingerprint) return partner.name;
    return {};
}

Result<void> checkDay(access::Session& session, const OpenedBundle& bundle) {
    if (!bundle.payload || bundle.payload->created <= session.clock().nowUtc().addDays(1)) return {};
    return fail(ErrorCode::InvalidInput, s("the bundle is dated ahead of the clock of this machine"), s("created"));
}

void tellSigner(access::Session& session, const OpenedBundle& bundle, ImportOutcome& outcome) {
    outcome.signerFingerprint = bundle.signerFingerprint;
    outcome.signerName = bundle.signerName;
    outcome.signerCertificatePem = bundle.signerCertificatePem;
    outcome.knownAs = pinnedAs(session, bundle.signerFingerprint);
    const bool inForce = keys::isInForce(bundle.signerCertificatePem, session.clock().nowUtc());
    outcome.trusted = !outcome.knownAs.isEmpty() && inForce;
    outcome.isOutOfDate = !outcome.knownAs.isEmpty() && !inForce;
}

Openers openersOf(access::Session& session, const QByteArray& passphrase) {
    Openers openers{{}, passphrase};
    for (const Compartment compartment : {Compartment::Coordination, Compartment::Somatic, Compartment::Psychiatric}) {
        if (!session.holds(compartment) || !session.may(access::Action::ImportBundle, compartment)) continue;
        if (const auto held = access::certifiedKeys(session, access::Action::ImportBundle, compartment))
            openers.identities.insert(openers.identities.end(), held->begin(), held->end());
    }
    return openers;
}

}  // namespace serment::transfer
