// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace serment::ui {

void installLanguage(QCoreApplication& application, const QString& language) {
    const QString code = language == QStringLiteral("en") ? QStringLiteral("en") : QStringLiteral("fr");
    QLocale::setDefault(code == QStringLiteral("fr") ? QLocale(QLocale::French, QLocale::France)
                                                     : QLocale(QLocale::English, QLocale::UnitedKingdom));
    const std::pair<QString, QString> files[] = {
        {QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)},
        {QStringLiteral("serment_") + code, QStringLiteral(":/i18n")}};
    for (const auto& [file, folder] : files) {
        auto* translator = new QTranslator(&application);
        if (translator->load(file, folder))
            QCoreApplication::installTranslator(translator);
        else
            delete translator;
    }
}

}  // namespace serment::ui
