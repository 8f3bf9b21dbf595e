// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/Assemble.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

#include "core/documents/TemplateCheck.h"
#include "core/documents/Typography.h"

namespace serment::documents {

namespace {

using gate::Block;
using Sex = PatientTraits::Sex;

// "{né|née}": by the patient's sex; unknown gives "né(e)" or "il/elle".
QString agreed(const QString& masculine, const QString& feminine, Sex sex) {
    if (sex == Sex::Male) return masculine;
    if (sex == Sex::Female) return feminine;
    if (feminine.startsWith(masculine))
        return masculine + QLatin1Char('(') + feminine.mid(masculine.size()) + QLatin1Char(')');
    return masculine + QLatin1Char('/') + feminine;
}

// "Dr Sylvie Marchand, 4, place du Marché, 59000 Lille" as an envelope shows it: one line a part; the number of a
// house stays with its street.
QStringList addressLines(const QString& address) {
    static const QRegularExpression end(
        QStringLiteral("(?<!\\b\\d)(?<!\\b\\d\\d)(?<!\\b\\d\\d\\d)(?<!\\bbis)(?<!\\bter),\\s+"));
    return address.split(end, Qt::SkipEmptyParts);
}

class Writer {
  public:
    Writer(const Draft& draft, const Template& model, const Surroundings& around)
        : m_draft(draft),
          m_model(model),
          m_around(around),
          m_full(deontology::contentLevel(draft.kind, draft.recipient) == deontology::ContentLevel::Full) {}

    gate::Paper write() const;

  private:
    QString valueOf(const QString& name) const;
    QString filled(const QString& text) const;
    QString quality() const;
    QString neutralQuality() const;
    bool present(const QString& condition) const;
    Block identity(bool apart) const;
    std::vector<Block> clauses() const;
    std::vector<Block> part(const Part& each, bool apart) const;
    Block table(const Field& field) const;
    std::vector<Block> drawing(const Field& field) const;
    std::vector<Block> photos(const Field& field) const;
    gate::Letterhead letterhead() const;

    const Draft& m_draft;
    const Template& m_model;
    const Surroundings& m_around;
    bool m_full;
};

QString Writer::quality() const {
    if (m_full && !m_around.signer.quality.isEmpty()) return m_around.signer.quality;
    return neutralQuality();
}

QString Writer::neutralQuality() const {
    return m_around.signer.doctor ? QStringLiteral("médecin")
                                  : QStringLiteral("professionnel de l’unité sanitaire");
}

gate::Letterhead Writer::letterhead() const {
    gate::Letterhead head = m_around.letterhead;
    if (!m_full || m_model.sheetApart() || head.unitName.isEmpty()) head.unitName = QStringLiteral("Unité sanitaire");
    return head;
}

QString Writer::valueOf(const QString& name) const {
    if (const Field* field = m_model.field(name)) {
        const QString value = printed(*field, m_draft.values.value(name));
        // The words of an option agree with the person too; typed words are left alone.
        return field->type == FieldType::Choice && value.contains(QLatin1Char('{')) ? filled(value) : value;
    }
    const PatientTraits& patient = m_around.patient;
    if (name == QStringLiteral("date")) return frenchLongDate(m_around.today);
    if (name == QStringLiteral("patient.name")) return patient.fullName();
    if (name == QStringLiteral("patient.civility"))
        return agreed(QStringLiteral("Monsieur"), QStringLiteral("Madame"), patient.sex);
    if (name == QStringLiteral("patient.born"))
        return agreed(QStringLiteral("né"), QStringLiteral("née"), patient.sex) +
               QStringLiteral(" le\u00A0") + patient.birthDate;
    if (name == QStringLiteral("signer.name")) return m_around.signer.name;
    if (name == QStringLiteral("signer.quality")) return quality();
    if (name == QStringLiteral("unit.city")) return m_around.letterhead.city;
    if (name == QStringLiteral("unit.name")) return letterhead().unitName;
    if (name == QStringLiteral("unit.establishment")) return m_around.letterhead.establishment;
    if (name == QStringLiteral("unit.hospital")) return m_around.letterhead.hospital;
    if (name == QStringLiteral("unit.telephone")) return m_around.letterhead.telephone;
    if (name == QStringLiteral("unit.address")) return m_around.letterhead.address.join(QStringLiteral(", "));
    if (name == QStringLiteral("recipient.name")) return m_draft.recipientName;
    return {};
}

// "[[… {field} …]]" is left out when one of its fields is empty; an empty field elsewhere shows as a blank to
// fill.
QString Writer::filled(const QString& text) const {
    static const QRegularExpression optional(QStringLiteral("\\[\\[(.*?)\\]\\]"));
    static const QRegularExpression braces(QStringLiteral("\\{([^{}]*)\\}"));
    QString chosen;
    qsizetype at = 0;
    for (auto it = optional.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        chosen += text.mid(at, match.capturedStart() - at);
        bool whole = true;
        for (auto inner = braces.globalMatch(match.captured(1)); inner.hasNext();) {
            const QString name = inner.next().captured(1);
            whole = whole && (name.contains(QLatin1Char('|')) || !valueOf(name).isEmpty());
        }
        if (whole) chosen += match.captured(1);
        at = match.capturedEnd();
    }
    chosen += text.mid(at);

    QString result;
    at = 0;
    for (auto it = braces.globalMatch(chosen); it.hasNext();) {
        const auto match = it.next();
        result += chosen.mid(at, match.capturedStart() - at);
        const QString name = match.captured(1);
        const QStringList forms = name.split(QLatin1Char('|'));
        const QString value =
            forms.size() == 2 ? agreed(forms[0], forms[1], m_around.patient.sex) : valueOf(name);
        result += value.isEmpty() && forms.size() == 1 ? QStringLiteral("……") : value;
        at = match.capturedEnd();
    }
    result += chosen.mid(at);
    return frenchTypography(result);
}

bool Writer::present(const QString& condition) const {
    if (condition.isEmpty()) return true;
    if (condition.startsWith(QLatin1Char('!'))) return !present(condition.mid(1));
    if (m_model.clause(condition) != nullptr) return m_draft.clauses.contains(condition);
    return !valueOf(condition).isEmpty();
}

// The number of the INS belongs to care: a sheet that the employer reads goes without.
Block Writer::identity(bool apart) const {
    const PatientTraits& patient = m_around.patient;
    Block block;
    block.kind = Block::Kind::Identity;
    for (const auto& word : m_model.identity) {
        if (word == QStringLiteral("name"))
            block.rows.push_back({QStringLiteral("Nom et prénoms"), patient.fullName()});
        if (word == QStringLiteral("born") && !patient.birthDate.isEmpty())
            block.rows.push_back(
                {agreed(QStringLiteral("Né"), QStringLiteral("Née"), patient.sex) + QStringLiteral(" le"),
                 patient.birthDate});
        if (word == QStringLiteral("birthplace") && !patient.birthPlace.isEmpty())
            block.rows.push_back({QStringLiteral("Lieu de naissance"), patient.birthPlace});
        if (word == QStringLiteral("ecrou") && !patient.ecrou.isEmpty())
            block.rows.push_back({QStringLiteral("Numéro d’écrou"), patient.ecrou});
        if (word == QStringLiteral("ins") && !apart && !patient.ins.isEmpty())
            block.rows.push_back({QStringLiteral("INS"), patient.ins});
    }
    return block;
}

std::vector<Block> Writer::clauses() const {
    std::vector<Block> blocks;
    for (const auto& clause : m_model.clauses)
        if (m_draft.clauses.contains(clause.id))
            blocks.push_back({Block::Kind::Item, filled(clause.text), {}, {}});
    // A list of sentences ends each with a semicolon and the last with a full stop, as French does.
    for (size_t i = 0; i < blocks.size(); ++i) {
        QString& text = blocks[i].text;
        if (text.endsWith(QLatin1Char('.')) || text.endsWith(QLatin1Char('?'))) continue;
        text += i + 1 < blocks.size() ? QStringLiteral("\u00A0;") : QStringLiteral(".");
    }
    return blocks;
}

Block Writer::table(const Field& field) const {
    Block block;
    block.kind = Block::Kind::Table;
    block.rows.push_back(field.columns);
    for (const auto& row : m_draft.values.value(field.id).toArray()) {
        QStringList cells;
        for (const auto& cell : row.toArray()) cells << frenchTypography(cell.toString());
        block.rows.push_back(cells);
    }
    return block;
}

// A line that the author struck from the list takes its mark along.
std::vector<Block> Writer::drawing(const Field& field) const {
    std::optional<QSet<int>> listed;
    for (const auto& each : m_model.fields) {
        if (each.source != QStringLiteral("injuries") || each.type != FieldType::Rows) continue;
        if (!listed) listed.emplace();
        for (const auto& row : m_draft.values.value(each.id).toArray())
            listed->insert(row.toArray().at(0).toString().toInt());
    }
    Block block;
    block.kind = Block::Kind::Drawing;
    for (const auto& value : m_draft.values.value(field.id).toArray()) {
        const QJsonObject mark = value.toObject();
        const int number = mark.value(QStringLiteral("n")).toInt();
        if (listed && !listed->contains(number)) continue;
        block.rows.push_back({mark.value(QStringLiteral("view")).toString(),
                              QString::number(mark.value(QStringLiteral("x")).toDouble(), 'f', 4),
                              QString::number(mark.value(QStringLiteral("y")).toDouble(), 'f', 4),
                              QString::number(number)});
    }
    if (block.rows.empty()) return {};
    return {block};
}

std::vector<Block> Writer::photos(const Field& field) const {
    std::vector<Block> blocks;
    for (const auto& value : m_draft.values.value(field.id).toArray()) {
        const auto found = m_around.pictures.find(value.toString());
        if (found == m_around.pictures.end()) continue;
        Block block;
        block.kind = Block::Kind::Photo;
        block.label = frenchTypography(
            QStringLiteral("Photographie %1\u00A0: %2").arg(blocks.size() + 1).arg(found->second.caption));
        block.image = found->second.jpeg;
        blocks.push_back(std::move(block));
    }
    return blocks;
}

std::vector<Block> Writer::part(const Part& each, bool apart) const {
    if (!present(each.when)) return {};
    switch (each.kind) {
        case Part::Kind::Paragraph:
            return {{Block::Kind::Paragraph, filled(each.text), {}, {}}};
        case Part::Kind::Heading:
            return {{Block::Kind::Heading, filled(each.text), {}, {}}};
        case Part::Kind::Empty:
            return {{Block::Kind::Empty, {}, filled(each.text), {}}};
        case Part::Kind::Signature:
            return {{Block::Kind::Signature, m_around.signer.name, neutralQuality(), {}}};
        case Part::Kind::NewPage:
            return {{Block::Kind::NewPage, {}, {}, {}}};
        case Part::Kind::Identity:
            return {identity(apart)};
        case Part::Kind::Clauses:
            return clauses();
        case Part::Kind::FreeText: {
            const QString typed = m_draft.freeText.trimmed();
            if (typed.isEmpty()) return {};
            return {{Block::Kind::Paragraph, frenchTypography(typed), {}, {}}};
        }
        case Part::Kind::Labelled: {
            const QString value = valueOf(each.field);
            if (value.isEmpty()) return {};
            const Field* field = m_model.field(each.field);
            return {{Block::Kind::Labelled,
                     value,
                     frenchTypography(each.text.isEmpty() ? field->label : each.text),
                     {}}};
        }
        case Part::Kind::Quote: {
            const QString value = valueOf(each.field);
            if (value.isEmpty()) return {};
            return {{Block::Kind::Quote, value, {}, {}}};
        }
        case Part::Kind::Table: {
            const Field* field = m_model.field(each.field);
            if (m_draft.values.value(each.field).toArray().isEmpty()) return {};
            return {table(*field)};
        }
        case Part::Kind::Drawing:
            return drawing(*m_model.field(each.field));
        case Part::Kind::Photos:
            return photos(*m_model.field(each.field));
    }
    return {};
}

gate::Paper Writer::write() const {
    gate::Paper paper;
    paper.letterhead = letterhead();
    paper.title = filled(m_model.title);
    if (const auto lines = m_model.addressee.find(m_draft.recipient); lines != m_model.addressee.end()) {
        for (const auto& line : lines->second) paper.addressee << addressLines(filled(line));
        paper.addressee.removeAll(QStringLiteral("……"));
    }
    const size_t apart = m_model.sheetApart().value_or(0);
    for (size_t i = 0; i < m_model.body.size(); ++i)
        for (auto& block : part(m_model.body[i], i < apart)) paper.blocks.push_back(std::move(block));
    paper.date = m_around.today;
    paper.signerName = m_around.signer.name;
    paper.signerQuality = quality();
    if (m_full) paper.signerRpps = m_around.signer.rpps;
    paper.otherSignature = filled(m_model.otherSignature);
    for (const auto& line : m_model.handling) paper.handling << filled(line);
    paper.demonstration = m_around.demonstration;
    return paper;
}

}  // namespace

QString PatientTraits::fullName() const {
    if (usedName.isEmpty() || usedName == birthName)
        return QStringLiteral("%1 %2").arg(birthName, givenNames);
    return QStringLiteral("%1 (%2 %3) %4")
        .arg(usedName, agreed(QStringLiteral("né"), QStringLiteral("née"), sex), birthName, givenNames);
}

gate::Paper assemble(const Draft& draft, const Template& model, const Surroundings& around) {
    return Writer(draft, model, around).write();
}

std::vector<TypedText> typedTexts(const Draft& draft, const Template& model) {
    std::vector<TypedText> texts;
    // What is answered for the register alone never leaves.
    QSet<QString> printedFields;
    for (const auto& text : fixedTexts(model))
        for (const auto& id : placeholders(text)) printedFields.insert(id);
    for (const auto& part : model.body) printedFields.insert(part.field);
    if (!draft.recipientName.trimmed().isEmpty())
        texts.push_back({QStringLiteral("recipient_name"), draft.recipientName});
    for (const auto& field : model.fields) {
        if (!printedFields.contains(field.id)) continue;
        const QJsonValue value = draft.values.value(field.id);
        if (field.type == FieldType::Text || field.type == FieldType::LongText) {
            if (!value.toString().trimmed().isEmpty()) texts.push_back({field.id, value.toString()});
        } else if (field.type == FieldType::Rows) {
            QStringList cells;
            for (const auto& row : value.toArray())
                for (const auto& cell : row.toArray()) cells << cell.toString();
            if (!cells.isEmpty()) texts.push_back({field.id, cells.join(QLatin1Char('\n'))});
        }
    }
    if (!draft.freeText.trimmed().isEmpty()) texts.push_back({QStringLiteral("free_text"), draft.freeText});
    return texts;
}

}  // namespace serment::documents
