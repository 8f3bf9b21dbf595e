// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/Scans.h"

#include <QCryptographicHash>

#include "core/records/Attachment.h"
#include "ui/clinical/FileViewer.h"
#include "ui/consent/ScanField.h"
#include "ui/widgets/Notice.h"

namespace serment::ui {

namespace {

const QString scanAct = QStringLiteral("scan");

}  // namespace

FieldSpec Scans::field(Prompts& prompts) {
    return {.name = scanAct, .kind = FieldKind::Custom, .label = tr("Scan"),
            .wrong = tr("This is no whole PDF, PNG or JPEG of at most 20 MB, whatever its name says."),
            .make = [&prompts](QWidget* parent) -> FieldWidget* {
                return new ScanField({.name = scanAct, .label = tr("Scan")}, prompts, parent);
            }};
}

ActSpec Scans::act() {
    return {scanAct, tr("Open the scan"), QKeySequence(QStringLiteral("Ctrl+O")), true, {}, {}};
}

void Scans::offer(RecordItem& item, const QString& scanId) {
    if (scanId.isEmpty()) return;
    item.offers.insert(scanAct, {});
    item.text += QLatin1Char('\n') + tr("A scan is kept: Ctrl+O opens it here, and the journal says so.");
}

Result<QString> Scans::keep(access::Session& session, const DetaineeId& detainee, const QString& path, const QString& label) {
    if (path.isEmpty()) return QString();
    auto content = records::readAttachmentFile(path);
    if (!content) return fail(content.error().code, content.error().detail, scanAct);
    const QString sum = QString::fromLatin1(QCryptographicHash::hash(*content, QCryptographicHash::Sha256).toHex());
    if (const auto held = records::attachments(session, detainee))
        for (const records::Attachment& a : *held)
            if (a.compartment == Compartment::Coordination && a.sha256 == sum) return a.id.toString();
    records::NewAttachment scan{Compartment::Coordination, detainee, {}, label, std::move(*content)};
    const auto kept = records::addAttachment(session, scan);
    if (!kept) return fail(kept.error().code, kept.error().detail, scanAct);
    return kept->toString();
}

Result<QByteArray> Scans::open(access::Session& session, const DetaineeId& detainee, const QString& scanId) {
    const auto id = records::EntryId::parse(scanId);
    if (!id) return fail(ErrorCode::NotFound, QStringLiteral("scan"));
    return records::openAttachment(session, Compartment::Coordination, detainee, *id);
}

ScanTab::ScanTab(RecordSpec spec, std::unique_ptr<RecordGateway> gateway, QWidget* parent)
    : RecordTab(std::move(spec), std::move(gateway), parent), m_viewer(new FileViewer(this)) {
    setPicture(m_viewer);
}

void ScanTab::start(const QString& act) {
    if (act != scanAct) return RecordTab::start(act);
    if (m_version.isEmpty()) return;
    gateway().content(patient(), m_version, mine<QByteArray>([this, version = m_version](Result<QByteArray> content) {
                          if (version != m_version) return;
                          if (!content) return notice().sayError(content.error());
                          if (!m_viewer->showContent(*content)) notice().say(Tone::Warn, tr("This scan cannot be shown. It is kept as it was put in."));
                      }));
}

void ScanTab::clear() {
    m_version.clear();
    m_viewer->showNothing();
    RecordTab::clear();
}

void ScanTab::itemShown(const RecordItem* item) {
    const QString version = item && item->offers.contains(scanAct) ? item->version : QString();
    if (version == m_version) return;
    m_version = version;
    m_viewer->showNothing();
}

}  // namespace serment::ui
