// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace serment::gate {

// The words of a paper, already in French and final but for number and anchor; documents/ turns it into
// pages.

struct Letterhead {
    QString hospital;       // "Centre hospitalier de Clairbourg"
    QString unitName;       // "Unité sanitaire"; papers of level none or strict never say more
    QString establishment;  // "Maison d’arrêt de Clairbourg"
    QStringList address;    // one line each
    QString telephone;
    QString city;  // for "Fait à …"
    QByteArray logoPng;

    bool operator==(const Letterhead&) const = default;
};

struct Block {
    enum class Kind {
        Heading,    // text
        Paragraph,  // text
        Item,       // text, with a dash before
        Quote,      // text between « », set apart: words of the patient, never ours
        Labelled,   // label: text
        Table,      // rows, the first is the header
        Identity,   // rows of label and value, who the paper is about
        Empty,      // a space to be filled in by hand, `label` above a dotted line
        Drawing,    // the drawn body; rows: view, place from left, from top, number of the mark
        Photo,      // image (JPEG), label under it
        NewPage,    // what follows stands on a sheet of its own
        Signature,  // text and label are name and quality of who signs the sheet that ends here
    };
    Kind kind = Kind::Paragraph;
    QString text;
    QString label;
    std::vector<QStringList> rows;
    QByteArray image = {};

    bool operator==(const Block&) const = default;
};

struct Paper {
    Letterhead letterhead;
    QString title;
    QStringList addressee;  // lines; empty: no addressee block
    std::vector<Block> blocks;
    QDate date;
    QString signerName;
    QString signerQuality;  // "médecin"; on papers of level none or strict nothing that tells the speciality
    QString signerRpps;     // empty on papers of level none or strict
    QString otherSignature;  // who signs beside the author ("L’intéressé"), or empty
    QStringList handling;    // "Remis en main propre…"
    bool demonstration = false;

    bool operator==(const Paper&) const = default;
};

// The canonical bytes that are hashed into the register: equal papers have equal bytes.
QByteArray canonicalBytes(const Paper& paper);

}  // namespace serment::gate
