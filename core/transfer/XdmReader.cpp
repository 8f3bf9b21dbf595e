// SPDX-License-Identifier: GPL-3.0-or-later
// A media as IHE XDM lays it out, written by whatever software.
#include <QCryptographicHash>
#include <QHash>
#include <QSet>

#include "core/transfer/ForeignDocument.h"
#include "core/transfer/Hl7.h"
#include "core/transfer/Traits.h"
#include "core/transfer/Xml.h"

namespace serment::transfer {

namespace {

QString s(const char* text) { return QString::fromLatin1(text); }

constexpr size_t mostDocuments = 5000;

// A media is about one person: what does not say whom goes with the others.
Result<void> settlePerson(std::vector<ForeignDocument>& documents) {
    PatientTraits person;
    for (const ForeignDocument& document : documents) {
        if (!isSamePerson(person, document.patient)) return fail(ErrorCode::HostileInput, s("the documents are about several persons"));
        if (person.birthFamilyName.isEmpty()) person = document.patient;
    }
    for (ForeignDocument& document : documents)
        if (document.patient.birthFamilyName.isEmpty()) document.patient = person;
    return {};
}

// What ebXML tells of one document, read in one pass.
struct Described {
    QHash<QString, QStringList> slotValues;  // by name; those of the author are "author.…"
    QString title;
    QString mimeType;
    QString slot(const char* name) const { return slotValues.value(s(name)).value(0); }
};

void addSlots(const XmlElement& element, const QString& prefix, Described& described) {
    for (const XmlElement& slot : element.children("Slot")) {
        QStringList values;
        for (const XmlElement& list : slot.children("ValueList"))
            for (const XmlElement& value : list.children("Value")) values << value.text();
        described.slotValues.insert(prefix + slot.attribute("name"), values);
    }
}

Described describe(const XmlElement& object) {
    Described described;
    described.mimeType = object.attribute("mimeType");
    addSlots(object, {}, described);
    for (const XmlElement& name : object.children("Name"))
        for (const XmlElement& text : name.children("LocalizedString"))
            if (described.title.isEmpty()) described.title = text.attribute("value");
    // XDSDocumentEntry.author (ITI TF-3, 4.2.3.2.1).
    for (const XmlElement& classification : object.children("Classification"))
        if (classification.attribute("classificationScheme") == s("urn:uuid:93606bcf-9494-43ec-9b4e-a7748d1a838d"))
            addSlots(classification, s("author."), described);
    return described;
}

// "PID-5|MARTIN^Paul^^^^^L" (ITI TF-3, 4.2.3.2.23): the traits, when no CDA tells them.
PatientTraits personOf(const Described& described) {
    PatientTraits person;
    for (const QString& line : described.slotValues.value(s("sourcePatientInfo"))) {
        const QString value = line.section(QLatin1Char('|'), 1);
        const QString first = value.section(QLatin1Char('~'), 0, 0);
        if (line.startsWith(s("PID-5|")) && person.birthFamilyName.isEmpty()) {
            person.birthFamilyName = first.section(QLatin1Char('^'), 0, 0);
            person.givenNames = first.section(QLatin1Char('^'), 1, 1).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        } else if (line.startsWith(s("PID-7|"))) {
            person.birthDate = hl7Date(first);
        } else if (line.startsWith(s("PID-8|"))) {
            person.sex = first;
        }
    }
    return person;
}

// "801^LEROY^Anne^…" → "Anne LEROY".
QString personName(const QString& xcn) {
    return (xcn.section(QLatin1Char('^'), 2, 2) + QLatin1Char(' ') + xcn.section(QLatin1Char('^'), 1, 1)).trimmed();
}

using Files = QHash<QString, const ZipEntry*>;

Result<const ZipEntry*> fileOf(const Files& files, const QString& folder, const Described& described) {
    const QString uri = described.slot("URI");
    if (uri.contains(s("..")) || uri.contains(QLatin1Char('\\')) || uri.startsWith(QLatin1Char('/')))
        return fail(ErrorCode::HostileInput, s("a document outside its folder"));
    const ZipEntry* const file = files.value(folder + uri);
    if (!file) return fail(ErrorCode::Damaged, s("a document named by the metadata is missing"));
    const QString sha1 = QString::fromLatin1(QCryptographicHash::hash(file->content, QCryptographicHash::Sha1).toHex());
    if (described.slot("hash").toLower() != sha1 || described.slot("size").toLongLong() != file->content.size())
        return fail(ErrorCode::TamperDetected, s("a document is not the one that the metadata describe"));
    return file;
}

Result<ForeignDocument> documentOf(const ZipEntry& file, const Described& described) {
    auto document = readCda(file.content);
    if (document) return document;
    if (document.error().code != ErrorCode::ForeignFormat) return document;
    ForeignDocument other;  // not a CDA: kept as it is, with what the metadata tell
    other.id = described.slot("URI");
    other.title = described.title.isEmpty() ? other.id : described.title;
    other.created = hl7Time(described.slot("creationTime"));
    other.authorName = personName(described.slot("author.authorPerson"));
    other.facilityName = described.slot("author.authorInstitution").section(QLatin1Char('^'), 0, 0);
    other.patient = personOf(described);
    for (QString* line : {&other.title, &other.authorName, &other.facilityName}) *line = tidyLine(*line);
    if (auto sound = tidyTraits(other.patient); !sound) return tl::unexpected<Error>(sound.error());
    other.mimeType = described.mimeType;
    if (!isOfKind(file.content, other.mimeType)) return fail(ErrorCode::HostileInput, s("a document that is not of the kind it says"));
    other.content = file.content;
    return other;
}

}  // namespace

Result<std::vector<ForeignDocument>> readXdm(const std::vector<ZipEntry>& media) {
    Files files;
    for (const ZipEntry& entry : media) files.insert(entry.name, &entry);
    std::vector<ForeignDocument> documents;
    QSet<const ZipEntry*> named;
    bool found = false;
    for (const ZipEntry& entry : media) {
        if (!entry.name.startsWith(s("IHE_XDM/")) || !entry.name.endsWith(s("/METADATA.XML"))) continue;
        found = true;
        const auto xml = Xml::parse(entry.content);
        if (!xml) return tl::unexpected<Error>(xml.error());
        const auto objects = xml->elements("//rim:ExtrinsicObject");
        if (documents.size() + objects.size() > mostDocuments) return fail(ErrorCode::TooLarge, s("metadata"));
        for (const XmlElement& object : objects) {
            const Described described = describe(object);
            const auto file = fileOf(files, entry.name.chopped(s("METADATA.XML").size()), described);
            if (!file) return tl::unexpected<Error>(file.error());
            // One file named thousands of times would be opened, and kept, as often.
            if (named.contains(*file)) return fail(ErrorCode::HostileInput, s("a document that is named twice"));
            named.insert(*file);
            auto document = documentOf(**file, described);
            if (!document) return tl::unexpected<Error>(document.error());
            documents.push_back(*std::move(document));
        }
    }
    if (!found) return fail(ErrorCode::ForeignFormat, s("no XDM metadata"));
    if (documents.empty()) return fail(ErrorCode::Damaged, s("the metadata name no document"));
    if (auto settled = settlePerson(documents); !settled) return tl::unexpected<Error>(settled.error());
    return documents;
}

}  // namespace serment::transfer
