// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clinical/Attachments.h"

#include <QLocale>

#include "core/records/Attachment.h"
#include "ui/clinical/FileField.h"
#include "ui/clinical/FileViewer.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Times.h"

namespace serment::ui {

namespace {

RecordItem itemOf(const records::Attachment& a) {
    RecordItem item;
    item.row.id = item.version = a.id.toString();
    item.row.icon = QStringLiteral("documents");
    item.row.title = a.label;
    item.row.detail = a.mediaType == QStringLiteral("application/pdf") ? Attachments::tr("Paper (PDF)")
                                                                       : Attachments::tr("Picture");
    item.row.meta = dateText(a.datedAt.toLocalTime().date());
    item.row.place = QLocale().formattedDataSize(a.size, 1, QLocale::DataSizeTraditionalFormat);
    item.row.psychiatric = a.compartment == Compartment::Psychiatric;
    item.text =
        Attachments::tr("%1, put in by %2").arg(dateText(a.datedAt.toLocalTime().date()), a.author.name);
    return item;
}

Result<RecordList> list(access::Session& session, const DetaineeId& id) {
    const auto all = records::attachments(session, id);
    if (!all) return tl::unexpected<Error>(all.error());
    RecordList list;
    for (const records::Attachment& a : *all) list.items.push_back(itemOf(a));
    return list;
}

Result<void> perform(access::Session& session, const DetaineeId& id, const RecordAct& act) {
    records::NewAttachment a;
    a.detainee = id;
    a.compartment = records::teamCompartment(session);
    a.label = act.values.value(QStringLiteral("label"));
    const QDate day = dayOf(act.values, QStringLiteral("occurredAt"));
    if (day.isValid() && day != session.clock().today())
        a.datedAt = QDateTime(day, QTime(12, 0), Qt::LocalTime).toUTC();
    auto content = records::readAttachmentFile(act.values.value(QStringLiteral("content")));
    if (!content) return fail(content.error().code, content.error().detail, QStringLiteral("content"));
    a.content = std::move(*content);
    return records::addAttachment(session, a).map([](const records::EntryId&) {});
}

Result<QByteArray> content(access::Session& session, const DetaineeId& id, const QString& version) {
    const auto held = versionNamed(records::attachments(session, id), version);
    if (!held) return tl::unexpected<Error>(held.error());
    return records::attachmentContent(session, held->compartment, held->id);
}

}  // namespace

RecordSpec Attachments::spec(Prompts& prompts) {
    const FieldSpec file = fileField({.name = QStringLiteral("content"),
                                      .label = tr("File"),
                                      .wrong = tr("This is no whole PDF, PNG or JPEG of at most 20 MB, "
                                                  "whatever its name says. Nothing was read into "
                                                  "the file.")},
                                     prompts, tr("Papers and pictures (*.pdf *.png *.jpg *.jpeg)"));
    const FieldSpec label{
        .name = QStringLiteral("label"), .label = tr("What it is"), .hint = tr("X-ray of the wrist")};
    const FieldSpec day{.name = QStringLiteral("occurredAt"),
                        .kind = FieldKind::PastDay,
                        .label = tr("Of the"),
                        .wrong = tr("Not a date, or a day to come: today or before."),
                        .initial = QStringLiteral("today")};
    return {QStringLiteral("attachments"),
            tr("Attachments"),
            QStringLiteral("documents"),
            tr("Nothing is attached.\nCtrl+N attaches a PDF or a picture."),
            {{QStringLiteral("add"),
              tr("Attach"),
              QKeySequence(QStringLiteral("Ctrl+N")),
              false,
              {file, label, day},
              tr("Attached. The file chosen can be destroyed: it is kept encrypted here.")}}};
}

RecordDesk Attachments::desk() {
    return {QStringLiteral("attachments"),
            [](const access::Session& session, const QString&) {
                return session.may(access::Action::AttachFile, records::teamCompartment(session));
            },
            list,
            perform,
            {},
            content};
}

AttachmentTab::AttachmentTab(std::unique_ptr<RecordGateway> gateway, Prompts& prompts, QWidget* parent)
    : RecordTab(Attachments::spec(prompts), std::move(gateway), parent), m_viewer(new FileViewer(this)) {
    setPicture(m_viewer);
}

int AttachmentTab::pageCount() const {
    return m_viewer->pageCount();
}

QSize AttachmentTab::imageSize() const {
    return m_viewer->imageSize();
}

void AttachmentTab::clear() {
    m_shown.clear();
    m_viewer->showNothing();
    RecordTab::clear();
}

void AttachmentTab::itemShown(const RecordItem* item) {
    if (item && item->version == m_shown) return;
    m_shown = item ? item->version : QString();
    m_viewer->showNothing();
    if (!item) return;
    gateway().content(patient(), item->version, mine<QByteArray>([this, version = item->version](Result<QByteArray> content) {
                          if (version != m_shown) return;
                          if (!content) return notice().sayError(content.error());
                          if (!m_viewer->showContent(*content))
                              notice().say(Tone::Warn, tr("This picture cannot be shown. It is kept as it was put in."));
                      }));
}

}  // namespace serment::ui
