// SPDX-License-Identifier: GPL-3.0-or-later
// Every single word that the lists stop, in sentences that say no more than whose it is, when or where: nothing ordinary
// stands there that could excuse it.
#include <gtest/gtest.h>

#include <QRegularExpression>
#include <QSet>

#include "core/deontology/screen/Lexicon.h"
#include "core/deontology/screen/Screen.h"

namespace serment::deontology {
namespace {

QString u(const char* text) { return QString::fromUtf8(text); }

// In the order of the lists.
QStringList stoppedWords() {
    static const QRegularExpression single(u("^[=!]?([a-zàâäéèêëîïôöùûüçœæ-]{4,})$"));
    QStringList words;
    for (const char* file : {"disease", "symptom", "psychiatric", "infectious", "addiction", "pregnancy", "history", "treatment", "drug", "act",
                             "specialty", "structure", "device", "result", "lay"})
        for (const QString& line : lexiconLines(u("core/%1.tsv").arg(QLatin1String(file)))) {
            const QStringList fields = line.split(u'\t');
            if (fields.value(0) != u("block")) continue;
            for (const QString& pattern : fields.value(1).split(u(" ; ")))
                if (const auto match = single.match(pattern.trimmed()); match.hasMatch()) words << match.captured(1);
        }
    words.removeDuplicates();
    return words;
}

QString capital(const QString& word) { return word.left(1).toUpper() + word.mid(1); }

class ScreenFrame : public testing::TestWithParam<const char*> {};

// "%1" is the word, "%2" the word with a capital.
TEST_P(ScreenFrame, LetsNoWordPass) {
    static const auto screen = Screen::load();
    ScreenContext context;
    context.names = {u("Durand"), u("Paul")};
    const QString frame = u(GetParam());
    int words = 0;
    QStringList passed;
    for (const QString& word : stoppedWords()) {
        QString text = frame;
        text.replace(u("%1"), word).replace(u("%2"), capital(word));
        ++words;
        if (screen->screen(text, context).verdict == ScreenVerdict::Clean) passed << text;
    }
    EXPECT_GT(words, 1500);
    // Words with an ordinary sense in this very sentence: "affection pour sa famille", "les calculs de M. Durand".
    EXPECT_LE(passed.size(), 4) << passed.join(u'\n').toStdString();
}

INSTANTIATE_TEST_SUITE_P(OneWordEach, ScreenFrame,
                         testing::Values("le %1 de Monsieur", "%1 de M. Durand", "son %1 est stable", "le %1 de son frère", "%1 à droite", "un %1 par semaine",
                                         "%1 depuis 2019", "pour %1 chez lui", "%1 dans la nuit", "sans %1 actuel", "M. Durand %2 est attendu.",
                                         "Durand Paul %2", "Remis au juge. %2 ancien.", "au pavillon %2", "à l'hôpital %2", "dossier de %1 médical",
                                         "Vu par %2.", "Objet : %2"));

}  // namespace
}  // namespace serment::deontology
