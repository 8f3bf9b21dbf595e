// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/Attachment.h"

#include <gtest/gtest.h>

#include <QFile>

#include "tests/support/Printers.h"
#include "tests/support/TestUnit.h"

using namespace serment;
using namespace serment::records;
using access::Role;

namespace {

const QByteArray pdf = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n";
const QByteArray png = QByteArray::fromHex("89504e470d0a1a0a0000000d49484452") + QByteArray(40, 'x') +
                       QByteArray::fromHex("0000000049454e44ae426082");
const QByteArray jpeg = QByteArray::fromHex("ffd8ffe0") + QByteArray(40, 'x') + QByteArray::fromHex("ffd9");

}  // namespace

TEST(AttachmentType, IsFoundInTheContentItself) {
    const struct {
        const char* name;
        QByteArray content;
        QString type;  // empty: refused
    } rows[] = {
        {"pdf", pdf, QStringLiteral("application/pdf")},
        {"png", png, QStringLiteral("image/png")},
        {"jpeg", jpeg, QStringLiteral("image/jpeg")},
        {"pdf cut short", pdf.left(20), {}},
        {"png cut short", png.left(30), {}},
        {"jpeg cut short", jpeg.left(20), {}},
        {"text that says pdf", "This is a PDF", {}},
        {"program", QByteArray("\x7f") + "ELF" + QByteArray(100, 0), {}},
        {"nothing", {}, {}},
    };
    for (const auto& row : rows) {
        const auto type = attachmentType(row.content);
        EXPECT_EQ(type.value_or(QString()), row.type) << row.name;
        if (type) continue;
        EXPECT_EQ(type.error().code, ErrorCode::UnreadableFile) << row.name;
        EXPECT_EQ(type.error().field, QStringLiteral("content")) << row.name;
    }
}

TEST(AttachmentType, TwentyMebibytesAndNoMore) {
    QByteArray large = pdf.left(9) + QByteArray(maximumAttachment - 9 - 6, ' ') + "%%EOF\n";
    ASSERT_EQ(large.size(), maximumAttachment);
    EXPECT_TRUE(attachmentType(large));
    large.insert(9, ' ');
    EXPECT_EQ(attachmentType(large).error().code, ErrorCode::TooLarge);
}

TEST(AttachmentFile, AHugeFileIsRefusedWithoutBeingRead) {
    test::TestUnit unit;
    const QString path = unit.scratch(QStringLiteral("huge"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_TRUE(file.resize(Q_INT64_C(2) * 1024 * 1024 * 1024));  // sparse
    file.close();
    EXPECT_EQ(readAttachmentFile(path).error().code, ErrorCode::TooLarge);
    EXPECT_EQ(readAttachmentFile(unit.scratch(QStringLiteral("none"))).error().code, ErrorCode::NotFound);
    QFile small(unit.scratch(QStringLiteral("scan")));
    ASSERT_TRUE(small.open(QIODevice::WriteOnly));
    small.write(png);
    small.close();
    EXPECT_EQ(*readAttachmentFile(small.fileName()), png);
}

TEST(Attachment, StandsInTheCompartmentOfItsTeam) {
    test::TestUnit unit;
    const auto person = DetaineeId::create();
    EntryId id;
    {
        auto psychiatrist = unit.session(Role::Psychiatrist);
        const auto added = addAttachment(
            *psychiatrist, {Compartment::Psychiatric, person, {}, QStringLiteral("Courrier"), pdf});
        ASSERT_TRUE(added) << qPrintable(added.error().detail);
        id = *added;
        EXPECT_EQ(*attachmentContent(*psychiatrist, Compartment::Psychiatric, id), pdf);
        EXPECT_EQ(attachments(*psychiatrist, person)->front().mediaType, QStringLiteral("application/pdf"));
        EXPECT_EQ(attachments(*psychiatrist, person)->front().size, pdf.size());
    }
    auto nurse = unit.session(Role::Nurse);
    EXPECT_TRUE(attachments(*nurse, person)->empty());
    EXPECT_FALSE(attachmentContent(*nurse, Compartment::Psychiatric, id));
    EXPECT_EQ(attachmentContent(*nurse, Compartment::Somatic, id).error().code, ErrorCode::NotFound);
    EXPECT_EQ(addAttachment(*nurse, {Compartment::Somatic, person, {}, {}, pdf}).error().field,
              QStringLiteral("label"));
    EXPECT_EQ(
        addAttachment(*nurse, {Compartment::Somatic, person, {}, QStringLiteral("x"), "non"}).error().field,
        QStringLiteral("content"));
}
