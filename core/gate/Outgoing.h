// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QJsonObject>
#include <optional>

#include "core/base/Compartment.h"
#include "core/base/Id.h"
#include "core/deontology/Kinds.h"
#include "core/gate/Paper.h"

namespace serment::gate {

// Words that somebody typed, for the content screen; `field` says where they stand in the form.
struct SpokenText {
    QString field;
    QString text;

    bool operator==(const SpokenText&) const = default;
};

// What is about to leave, before anybody has judged it: a paper, or a bundle (then `paper` is empty and
// `payload` are the bytes that leave).
struct Outgoing {
    DocumentId id;
    deontology::DocumentKind kind = deontology::DocumentKind::AttestationPresence;
    deontology::Recipient recipient = deontology::Recipient::Jap;
    QString recipientName;
    DetaineeId detainee;                             // null for papers about nobody
    Compartment compartment = Compartment::Somatic;  // the author's; register and paper stand there
    QString requester;
    QString handedBy;
    EncounterId examination;  // what the paper rests on (P22), or null
    QJsonObject stated;       // facts that the author answered on the form, by their names in POLICY
    std::vector<SpokenText> texts;
    QStringList missing;  // fields of the form still empty
    std::optional<Paper> paper;
    QByteArray payload;
};

// BLAKE2b of the words that leave.
QByteArray contentHash(const Outgoing& outgoing);

}  // namespace serment::gate
