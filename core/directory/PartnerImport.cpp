// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directory/PartnerImport.h"

#include <QMap>

#include "core/directory/PartnerStore.h"
#include "core/people/RollTable.h"

namespace serment::directory {

using access::Act;
using access::Action;

namespace {

QString s(const char* text) { return QString::fromUtf8(text); }

// "Téléphone " → "telephone": headers and kinds are compared without accents, case and signs.
QString key(const QString& text) {
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_D).toLower())
        if (c.isLetterOrNumber()) plain += c;
    return plain;
}

enum class Field { Kind, Name, Structure, Mission, Address, City, Telephone, Mail, Note };

std::optional<Field> fieldOf(const QString& header) {
    static const QMap<QString, Field> known{
        {s("type"), Field::Kind},          {s("categorie"), Field::Kind},    {s("nom"), Field::Name},           {s("structure"), Field::Structure},
        {s("etablissement"), Field::Structure}, {s("mission"), Field::Mission}, {s("missions"), Field::Mission}, {s("adresse"), Field::Address},
        {s("ville"), Field::City},         {s("commune"), Field::City},      {s("telephone"), Field::Telephone}, {s("tel"), Field::Telephone},
        {s("mssante"), Field::Mail},       {s("courriel"), Field::Mail},     {s("note"), Field::Note},          {s("remarque"), Field::Note}};
    const auto found = known.constFind(key(header));
    return found == known.cend() ? std::nullopt : std::optional(*found);
}

std::optional<deontology::Recipient> kindOf(const QString& text) {
    using deontology::Recipient;
    if (const auto named = deontology::recipientFromName(text.trimmed().toLower())) return named;
    static const QMap<QString, Recipient> words{
        {s("centremedicopsychologique"), Recipient::Cmp}, {s("permanencedaccesauxsoins"), Recipient::Pass}, {s("medecin"), Recipient::OutsideDoctor},
        {s("hopital"), Recipient::Hospital},              {s("centrehospitalier"), Recipient::Hospital},   {s("smpr"), Recipient::NewUnitResponsable},
        {s("unitesanitaire"), Recipient::NewUnitResponsable}, {s("usmp"), Recipient::NewUnitResponsable},  {s("interprete"), Recipient::Interpreter},
        {s("assistantesociale"), Recipient::SocialWorker}, {s("assistantsocial"), Recipient::SocialWorker}, {s("infirmier"), Recipient::OtherHealthProfessional},
        {s("pharmacie"), Recipient::OtherHealthProfessional}, {s("association"), Recipient::MedicoSocialProfessional}};
    const auto found = words.constFind(key(text));
    return found == words.cend() ? deontology::recipientFromName(key(text)) : std::optional(*found);
}

struct Reader {
    QMap<int, Field> columns;
    PartnerImport read;
    std::vector<Partner> partners;
    std::vector<int> lines;

    void complain(int line, const QString& reason) { read.errors.push_back({line, reason}); }

    bool header(const people::TableRow& row) {
        QList<Field> seen;
        for (int i = 0; i < row.cells.size(); ++i) {
            const auto field = fieldOf(row.cells[i]);
            if (!field || seen.contains(*field)) continue;
            columns.insert(i, *field);
            seen << *field;
        }
        for (const auto& [field, name] : {std::pair(Field::Kind, "type"), std::pair(Field::Name, "nom"), std::pair(Field::Mission, "mission")})
            if (!seen.contains(field)) complain(row.line, s("La colonne « %1 » manque.").arg(QLatin1String(name)));
        return read.errors.empty();
    }

    void row(const people::TableRow& row) {
        if (!row.problem.isEmpty()) return complain(row.line, row.problem);
        Partner p;
        bool isKnownKind = false;
        for (int i = 0; i < row.cells.size(); ++i) {
            if (!columns.contains(i)) continue;
            const QString cell = row.cells[i].simplified();
            switch (columns[i]) {
                case Field::Kind:
                    if (const auto kind = kindOf(cell)) {
                        p.kind = *kind;
                        isKnownKind = true;
                    }
                    break;
                case Field::Name: p.name = cell; break;
                case Field::Structure: p.structure = cell; break;
                case Field::Mission: p.missionScope = cell; break;
                case Field::Address: p.address = cell; break;
                case Field::City: p.city = cell; break;
                case Field::Telephone: p.telephone = cell; break;
                case Field::Mail: p.mssante = cell; break;
                case Field::Note: p.note = cell; break;
            }
        }
        if (!isKnownKind) return complain(row.line, s("Le type n’est pas de ceux de l’annuaire."));
        if (auto valid = checkPartner(p); !valid) return complain(row.line, sentence(valid.error()));
        for (size_t i = 0; i < partners.size(); ++i)
            if (isSamePartner(partners[i], p)) return complain(row.line, s("Ce partenaire est déjà à la ligne %1.").arg(lines[i]));
        partners.push_back(p);
        lines.push_back(row.line);
    }
    static QString sentence(const Error& error) {
        if (error.field == s("name")) return s("Le nom est vide.");
        if (error.field == s("missionScope")) return s("La mission est vide : elle borne ce qui peut être dit (P04).");
        if (error.field == s("mssante")) return s("L’adresse MSSanté n’est pas une adresse.");
        return s("Un texte est trop long.");
    }
    static bool isSamePartner(const Partner& a, const Partner& b) { return a.kind == b.kind && key(a.name) == key(b.name) && key(a.structure) == key(b.structure); }
};

// What the file does not have a word for stays as it is here.
Partner updated(const Partner& here, const Partner& told) {
    Partner merged = here;
    const auto take = [](QString& into, const QString& from) {
        if (!from.isEmpty()) into = from;
    };
    take(merged.missionScope, told.missionScope);
    take(merged.address, told.address);
    take(merged.city, told.city);
    take(merged.telephone, told.telephone);
    take(merged.mssante, told.mssante);
    take(merged.note, told.note);
    return merged;
}

void compare(Reader& reader, const std::vector<Partner>& here) {
    for (const Partner& told : reader.partners) {
        const auto found = std::find_if(here.begin(), here.end(), [&](const Partner& p) { return Reader::isSamePartner(p, told); });
        if (found == here.end())
            reader.read.added.push_back(told);
        else if (const Partner merged = updated(*found, told); merged != *found)
            reader.read.changed.push_back(merged);
        else
            ++reader.read.unchanged;
    }
}

}  // namespace

Result<PartnerImport> importPartners(access::Session& session, const QByteArray& file, bool apply) {
    const auto table = people::readTable(file);
    if (!table) return tl::unexpected<Error>(table.error());
    Reader reader;
    if (table->rows.empty()) reader.complain(1, s("Le fichier est vide."));
    reader.read.headerRead = !table->rows.empty() && reader.header(table->rows.front());
    if (!reader.read.headerRead) return reader.read;
    for (size_t i = 1; i < table->rows.size(); ++i) reader.row(table->rows[i]);
    const auto here = partners(session);
    if (!here) return tl::unexpected<Error>(here.error());
    compare(reader, *here);
    if (!apply || (reader.read.added.empty() && reader.read.changed.empty())) return reader.read;
    return session.write(Act{Action::ManageDirectory, Compartment::Unit, {}, {}}, [&](store::Database& db) -> Result<PartnerImport> {
        for (Partner& p : reader.read.added) {
            p.id = PartnerId::create();
            insertPartner(db, p, session);
        }
        for (const Partner& p : reader.read.changed)
            if (auto saved = updatePartner(db, p, session); !saved) return tl::unexpected<Error>(saved.error());
        reader.read.applied = true;
        return reader.read;
    });
}

}  // namespace serment::directory
