// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/deontology/screen/Corpus.h"

#include <QFile>

namespace serment::deontology {

std::vector<CorpusText> readCorpus(const QString& half) {
    QFile file(QStringLiteral(SERMENT_SOURCE_DIR "/tests/deontology/screen/corpus/") + half + QStringLiteral(".tsv"));
    std::vector<CorpusText> texts;
    if (!file.open(QIODevice::ReadOnly)) return texts;
    for (const auto& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#')) continue;
        const auto fields = line.split(u'\t');
        CorpusText text;
        text.leaks = fields.value(0) == QStringLiteral("leak");
        text.form = fields.value(1);
        text.category = text.form == QStringLiteral("document") ? text.form : fields.value(2);
        text.context.kind = kindFromName(fields.value(3)).value();
        text.context.recipient = recipientFromName(fields.value(4)).value();
        text.context.problems = fields.value(5).split(u',', Qt::SkipEmptyParts);
        text.context.treatments = fields.value(6).split(u',', Qt::SkipEmptyParts);
        text.context.names = fields.value(7).split(u' ', Qt::SkipEmptyParts);
        text.text = fields.value(8);
        text.text.replace(QStringLiteral("\\n"), QStringLiteral("\n"));
        texts.push_back(text);
    }
    return texts;
}

QStringList foundInSample(const Screen& screen) {
    const auto texts = readCorpus(QStringLiteral("tune"));
    QStringList lines;
    for (size_t i = 0; i < texts.size(); i += 3) {
        const auto result = screen.screen(texts[i].text, texts[i].context);
        QStringList found{QString::number(i)};
        for (const auto& finding : result.findings)
            if (finding.category != QStringLiteral("unknown_word") && finding.category != QStringLiteral("implied"))
                found << QStringLiteral("%1+%2 %3").arg(finding.start).arg(finding.length).arg(finding.category) +
                             (finding.severity == ScreenSeverity::Confirm ? QStringLiteral("?") : QString());
        lines << found.join(u'\t');
    }
    return lines;
}

Figures measure(const Screen& screen, const std::vector<CorpusText>& texts) {
    Figures figures;
    for (const auto& text : texts) {
        const auto verdict = screen.screen(text.text, text.context).verdict;
        auto& all = text.leaks ? figures.leaking : figures.clean;
        auto& own = (text.leaks ? figures.leakingBy : figures.cleanBy)[text.category];
        for (auto* const tally : {&all, &own}) {
            ++tally->texts;
            tally->block += verdict == ScreenVerdict::Block ? 1 : 0;
            tally->confirm += verdict == ScreenVerdict::Confirm ? 1 : 0;
        }
    }
    return figures;
}

}  // namespace serment::deontology
