// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the filled example of every kind as a PDF into the folder given, to be looked at and validated; as a double,
// and as a draft with long names and a logo.
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <cstdio>

#include "core/documents/Double.h"
#include "core/documents/Render.h"
#include "tests/documents/Samples.h"

using namespace serment;
using namespace serment::documents;

namespace {

// A person with every name that the civil register allows, a unit whose address fills its lines, and a logo.
Surroundings longNames() {
    Surroundings around = clairbourg();
    around.letterhead.hospital = QStringLiteral("Centre hospitalier intercommunal de Saint-Jean-de-Clairbourg et des Hautes-Vallées");
    around.letterhead.unitName = QStringLiteral("Unité sanitaire");
    around.letterhead.establishment = QStringLiteral("Centre pénitentiaire de Clairbourg-les-Grandes-Tuileries");
    around.patient.birthName = QStringLiteral("VAN DEN BROECK-CHARPENTIER");
    around.patient.usedName = QStringLiteral("DELACROIX-MONTGOLFIER DE SAINT-EXUPÉRY");
    around.patient.givenNames = QStringLiteral("Jean-Christophe, Maximilien, Emmanuel, Barthélemy, Alexandre");
    around.patient.birthPlace = QStringLiteral("Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson");
    around.signer.name = QStringLiteral("Dr Marie-Bernadette Vandenberghe-Lepoutre de La Rochefoucauld");
    QImage logo(640, 200, QImage::Format_ARGB32);
    logo.fill(Qt::transparent);
    QPainter painter(&logo);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(QColor(0x1F, 0x4E, 0x86));
    painter.drawEllipse(10, 10, 180, 180);
    painter.drawRoundedRect(230, 60, 400, 80, 20, 20);
    painter.end();
    QBuffer buffer(&around.letterhead.logoPng);
    buffer.open(QIODevice::WriteOnly);
    logo.save(&buffer, "PNG");
    return around;
}

bool write(const QDir& folder, const QString& name, const Result<QByteArray>& pdf) {
    QFile file(folder.filePath(name));
    return pdf && file.open(QIODevice::WriteOnly) && file.write(*pdf) == pdf->size();
}

}  // namespace

int main(int argc, char** argv) {
    QGuiApplication application(argc, argv);
    if (argc < 2) return 2;
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    for (const auto& problem : templates().problems()) std::fprintf(stderr, "%s\n", qPrintable(problem));
    for (const auto* model : templates().all()) {
        const QString name = deontology::kindName(model->kind);
        const auto draft = templates().example(model->kind, DetaineeId::create(), Compartment::Somatic);
        const auto paper = assemble(*draft, *model, clairbourg());
        const auto pdf = renderIssued(
            paper, {QStringLiteral("2026-00042"), QString(40, QLatin1Char('a')), CopyMark::None});
        if (!write(folder, name + QStringLiteral(".pdf"), pdf)) return 1;
        // And as a double: what libqpdf lays over the pages must keep them valid.
        const auto marked = withMark(*pdf, DoubleMark::ForThePatient, clairbourg().today);
        if (!write(folder, name + QStringLiteral(".double.pdf"), marked)) return 1;
        if (!write(folder, name + QStringLiteral(".long.pdf"), renderDraft(assemble(*draft, *model, longNames())))) return 1;
        std::printf("%s: %d page(s)\n", qPrintable(name), readBack(*pdf).pages);
    }
    return 0;
}
