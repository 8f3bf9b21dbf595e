// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QMap>

#include "core/documents/Desk.h"

namespace serment::documents {

// A text of a template that a unit may put in its own words. Fields, levels, readers and signers are the
// program's.
struct Wording {
    enum class Place { Title, Addressee, Sentence, Paragraph, Heading, Handling, OtherSignature };
    QString path;  // "clauses/period/text": where it stands in the file
    Place place = Place::Paragraph;
    QString text;     // in use
    QString shipped;  // the program's own
    bool operator==(const Wording&) const = default;
};

// The template as the program brings it, then as the unit keeps it (the same when it keeps none).
QByteArray shippedTemplate(deontology::DocumentKind kind);
Result<QByteArray> templateInUse(access::Session& session, deontology::DocumentKind kind);

// Its texts, in the order of the paper.
std::vector<Wording> wordingsOf(deontology::DocumentKind kind, const QByteArray& inUse);
// The program's template with these texts in place, by path; unknown paths are left out.
QByteArray withWordings(deontology::DocumentKind kind, const QMap<QString, QString>& texts);

// What a reader of the papers may not be told by these words, `field` being the path, at the strictest of the
// template's readers. Errors: InvalidInput with the reason when the template does not load at all.
Result<std::vector<gate::WordFinding>> judgeWording(access::Session& session, const Desk& desk,
                                                    const QByteArray& templateJson);

// The filled example of a template as it would print for this unit. Null letterhead: the unit's.
Result<QByteArray> previewTemplate(access::Session& session, const Desk& desk, const QByteArray& templateJson,
                                   const std::optional<gate::Letterhead>& letterhead = {});

}  // namespace serment::documents
