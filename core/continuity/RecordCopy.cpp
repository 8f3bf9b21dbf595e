// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/continuity/RecordCopy.h"

#include <QJsonArray>
#include <algorithm>

#include "core/documents/Around.h"
#include "core/gate/Register.h"
#include "core/people/Detainee.h"
#include "core/records/Attachment.h"
#include "core/records/File.h"
#include "core/transfer/Sealing.h"
#include "core/transfer/Zip.h"

namespace serment::continuity {

namespace {

using gate::Block;

QString s(const char* text) { return QString::fromUtf8(text); }

Block block(Block::Kind kind, const QString& text) {
    Block made;
    made.kind = kind;
    made.text = text;
    return made;
}

QString day(const QDateTime& utc) { return utc.toLocalTime().toString(s("dd/MM/yyyy HH:mm")); }

class Copier {
  public:
    Copier(access::Session& session, const documents::Desk& desk, const CopyRequest& request, const transfer::Progress& progress)
        : m_session(session), m_desk(desk), m_request(request), m_progress(progress) {}

    Result<RecordCopy> run() {
        if (auto listed = list(); !listed) return tl::unexpected<Error>(listed.error());
        if (auto found = papers(); !found) return tl::unexpected<Error>(found.error());
        if (!step(1)) return fail(ErrorCode::Cancelled);
        if (auto released = release(); !released) return tl::unexpected<Error>(released.error());
        if (auto set = setFile(); !set) return tl::unexpected<Error>(set.error());
        if (!step(2)) return fail(ErrorCode::Cancelled);
        if (auto attached = attachments(); !attached) return tl::unexpected<Error>(attached.error());
        if (!step(3)) return fail(ErrorCode::Cancelled);
        return std::move(m_copy);
    }

  private:
    bool step(int done) const { return !m_progress || m_progress(done, 3); }
    bool isApart(const records::EntryId& id) const {
        return std::any_of(m_request.apart.begin(), m_request.apart.end(), [&](const SetApart& passage) { return passage.entry == id.toString(); });
    }

    // Opening the file leaves its trace, then every entry that stands, the oldest first.
    Result<void> list() {
        for (const Compartment c : m_request.compartments) {
            if (auto opened = records::openFile(m_session, m_request.detainee, c); !opened) return tl::unexpected<Error>(opened.error());
            records::TimelineFilter filter;
            filter.compartment = c;
            records::Paging paging{0, 100000};
            auto page = records::timeline(m_session, m_request.detainee, filter, paging);
            if (!page) return tl::unexpected<Error>(page.error());
            for (records::Entry& entry : page->entries) m_entries.push_back(std::move(entry));
        }
        std::stable_sort(m_entries.begin(), m_entries.end(), [](const records::Entry& a, const records::Entry& b) { return a.occurredAt < b.occurredAt; });
        return {};
    }

    Result<void> papers() {
        gate::DisclosureFilter filter;
        filter.detainee = m_request.detainee;
        filter.withCancelled = false;
        const auto released = gate::disclosures(m_session, filter);
        if (!released) return tl::unexpected<Error>(released.error());
        for (const gate::Disclosure& line : *released) {
            if (!m_request.compartments.contains(line.compartment)) continue;
            const auto pdf = gate::storedPdf(m_session, line.compartment, line.id);
            if (!pdf) return tl::unexpected<Error>(pdf.error());
            if (!pdf->isEmpty()) m_papers.push_back({s("papier-") + line.number + s(".pdf"), *pdf});
        }
        return {};
    }

    QJsonObject values() const {
        const QString entries = QString::number(m_entries.size()), papers = QString::number(m_papers.size());
        if (m_request.kind == deontology::DocumentKind::ExitBundle) {
            const QJsonArray parts{QJsonArray{s("Copie du dossier (entrées)"), entries}, QJsonArray{s("Papiers établis"), papers}};
            const bool whole = m_request.missingWhy.isEmpty();
            return {{s("parts"), parts},       {s("informed"), m_request.isPatientInformed},
                    {s("sealed"), true},       {s("copy"), true},
                    {s("letters"), whole},     {s("prescriptions"), whole},
                    {s("leaflet"), true},      {s("third"), m_request.isReviewed},
                    {s("registry"), m_request.isWholeLocated}, {s("carrier"), s("unit_staff")},
                    {s("receipt"), true},      {s("why"), m_request.missingWhy}};
        }
        const QString period = m_entries.empty() ? QString() : m_entries.front().occurredAt.toLocalTime().toString(s("MM/yyyy")) + s(" – ") + m_entries.back().occurredAt.toLocalTime().toString(s("MM/yyyy"));
        const QJsonArray parts{QJsonArray{s("Dossier (entrées)"), period, entries}, QJsonArray{s("Papiers établis"), QString(), papers}};
        QJsonObject values{{s("asked"), m_request.askedOn.toString(Qt::ISODate)},
                           {s("parts"), parts},
                           {s("pieces"), m_request.isWholeLocated},
                           {s("third"), m_request.isReviewed},
                           {s("identity"), m_request.isIdentityChecked},
                           {s("sealed"), true}};
        if (m_request.recipient == deontology::Recipient::Heirs && !m_request.purpose.isEmpty()) {
            values.insert(s("legal_purpose"), s("continuity_of_care"));
            values.insert(s("why"), m_request.purpose);
            if (m_request.diedOn.isValid()) values.insert(s("years_dead"), static_cast<int>(m_request.diedOn.daysTo(m_session.clock().today()) / 365));
        }
        return values;
    }

    // Through the gate: nothing is set as pages before it says yes.
    Result<void> release() {
        auto draft = m_desk.start(m_session, m_request.kind, m_request.detainee);
        if (!draft) return tl::unexpected<Error>(draft.error());
        draft->recipient = m_request.recipient;
        draft->recipientName = m_request.recipientName;
        draft->values = values();
        auto release = m_desk.release(m_session, *draft, {});
        if (!release) return tl::unexpected<Error>(release.error());
        m_copy.number = release->number();
        m_copy.slip = release->pdf();
        m_anchor = release->anchor();
        return {};
    }

    Result<gate::Paper> filePaper() {
        const auto around = documents::surroundings(m_session, m_request.detainee);
        if (!around) return tl::unexpected<Error>(around.error());
        gate::Paper paper;
        paper.letterhead = around->letterhead;
        paper.letterhead.establishment.clear();  // read outside: nothing says where the person was
        paper.title = s("Copie du dossier médical");
        paper.date = m_session.clock().today();
        paper.signerName = around->signer.name;
        paper.signerQuality = around->signer.quality;
        paper.demonstration = around->demonstration;
        Block who = block(Block::Kind::Identity, {});
        who.rows = {{s("Nom"), around->patient.fullName()}, {s("Date de naissance"), around->patient.birthDate}};
        paper.blocks.push_back(who);
        return paper;
    }

    Result<void> setFile() {
        auto paper = filePaper();
        if (!paper) return tl::unexpected<Error>(paper.error());
        std::vector<Block> body;
        for (const records::Entry& listed : m_entries) {
            if (isApart(listed.id)) {
                ++m_copy.apart;
                continue;
            }
            const auto entry = records::entry(m_session, listed.compartment, listed.id);
            if (!entry) return tl::unexpected<Error>(entry.error());
            ++m_copy.entries;
            body.push_back(block(Block::Kind::Heading, day(entry->occurredAt) + s(" · ") + entry->title));
            if (!entry->text.trimmed().isEmpty()) body.push_back(block(Block::Kind::Paragraph, entry->text));
            body.push_back(block(Block::Kind::Item, entry->author.name + (entry->origin.isEmpty() ? QString() : s(" (") + entry->origin + QLatin1Char(')'))));
        }
        if (m_copy.apart > 0)
            paper->blocks.push_back(block(Block::Kind::Paragraph, s("%1 passage(s) recueilli(s) auprès de tiers n’intervenant pas dans la prise en charge ne sont pas communicables (article L. 1111-7 du code de la santé publique).").arg(m_copy.apart)));
        paper->blocks.insert(paper->blocks.end(), body.begin(), body.end());
        const auto pdf = documents::renderIssued(*paper, {m_copy.number, m_anchor, documents::CopyMark::None});
        if (!pdf) return tl::unexpected<Error>(pdf.error());
        m_copy.files.push_back({s("1-dossier.pdf"), *pdf});
        m_copy.files.push_back({s("0-bordereau.pdf"), m_copy.slip});
        for (transfer::WrittenFile& paperFile : m_papers) m_copy.files.push_back(std::move(paperFile));
        return {};
    }

    Result<void> attachments() {
        const auto all = records::attachments(m_session, m_request.detainee);
        if (!all) return tl::unexpected<Error>(all.error());
        int number = 0;
        for (const records::Attachment& attachment : *all) {
            if (!m_request.compartments.contains(attachment.compartment) || isApart(attachment.id)) continue;
            const auto content = records::attachmentContent(m_session, attachment.compartment, attachment.id);
            if (!content) return tl::unexpected<Error>(content.error());
            const QString kind = attachment.mediaType.section(QLatin1Char('/'), 1);
            const QString extension = kind == s("jpeg") ? s("jpg") : kind == s("pdf") || kind == s("png") ? kind : s("bin");
            m_copy.files.push_back({s("piece-%1.%2").arg(++number, 4, 10, QLatin1Char('0')).arg(extension), *content});
        }
        return {};
    }

    access::Session& m_session;
    const documents::Desk& m_desk;
    const CopyRequest& m_request;
    const transfer::Progress& m_progress;
    RecordCopy m_copy;
    std::vector<records::Entry> m_entries;
    std::vector<transfer::WrittenFile> m_papers;
    QString m_anchor;
};

}  // namespace

Result<RecordCopy> releaseRecordCopy(access::Session& session, const documents::Desk& desk, const CopyRequest& request,
                                     const transfer::Progress& progress) {
    for (const Compartment c : request.compartments)
        if (!session.holds(c) || !session.may(access::Action::GiveAccess, c)) return fail(ErrorCode::NoCompartmentKey, compartmentName(c));
    if (request.compartments.empty()) return fail(ErrorCode::NoCompartmentKey);
    return Copier(session, desk, request, progress).run();
}

Result<transfer::ExportedBundle> sealCopy(const RecordCopy& copy) {
    std::vector<transfer::ZipEntry> entries;
    for (const transfer::WrittenFile& file : copy.files) entries.push_back({file.name, file.bytes});
    transfer::ExportedBundle bundle;
    bundle.reference = QUuid::createUuid().toString(QUuid::WithoutBraces);
    bundle.number = copy.number;
    bundle.entries = copy.entries;
    bundle.passphrase = transfer::generatePassphrase();
    const auto zip = transfer::writeZip(entries, bundle.passphrase.toLatin1());
    if (!zip) return tl::unexpected<Error>(zip.error());
    bundle.files.push_back({s("copie-") + bundle.reference.left(8) + s(".zip"), *zip});
    return bundle;
}

}  // namespace serment::continuity
