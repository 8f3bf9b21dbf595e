// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the filled example of every kind as a PDF into the folder given, to be looked at and validated.
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <cstdio>

#include "core/documents/Double.h"
#include "core/documents/Render.h"
#include "tests/documents/Samples.h"

using namespace serment;
using namespace serment::documents;

int main(int argc, char** argv) {
    QGuiApplication application(argc, argv);
    if (argc < 2) return 2;
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    for (const auto& problem : templates().problems()) std::fprintf(stderr, "%s\n", qPrintable(problem));
    for (const auto* model : templates().all()) {
        const QString name = deontology::kindName(model->kind);
        const auto draft = templates().example(model->kind, DetaineeId::create(), Compartment::Somatic);
        const auto paper = assemble(*draft, *model, clairbourg());
        QFile file(folder.filePath(name + QStringLiteral(".pdf")));
        const auto pdf = renderIssued(
            paper, {QStringLiteral("2026-00042"), QString(40, QLatin1Char('a')), CopyMark::None});
        if (!pdf || !file.open(QIODevice::WriteOnly)) return 1;
        file.write(*pdf);
        // And as a double: what libqpdf lays over the pages must keep them valid.
        QFile twice(folder.filePath(name + QStringLiteral(".double.pdf")));
        const auto marked = withMark(*pdf, DoubleMark::ForThePatient, clairbourg().today);
        if (!marked || !twice.open(QIODevice::WriteOnly)) return 1;
        twice.write(*marked);
        std::printf("%s: %d page(s)\n", qPrintable(name), readBack(*pdf).pages);
    }
    return 0;
}
