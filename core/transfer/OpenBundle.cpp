// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/Certificate.h"
#include "core/directory/Partner.h"
#include "core/transfer/Import.h"

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

Result<OpenedBundle> openCms(const QByteArray& file, const Openers& openers, OpenedBundle bundle) {
    Error last{ErrorCode::DecryptionFailed, s("no key of this unit opens the bundle"), {}};
    for (const keys::CertifiedKey& identity : openers.identities) {
        const auto opened = keys::decryptAndVerify(file, identity);
        if (!opened) {
            if (opened.error().code != ErrorCode::DecryptionFailed) return tl::unexpected<Error>(opened.error());
            continue;
        }
        bundle.signerFingerprint = opened->signerFingerprint;
        bundle.signerName = opened->signerName;
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
