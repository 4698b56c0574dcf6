// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include <memory>

namespace restride::cli {

bool isLanguage(const QString &code)
{
    return code == QLatin1String("en") || code == QLatin1String("de");
}

bool speak(const QString &code)
{
    QLocale::setDefault(QLocale(QLocale::English));
    if (code == QLatin1String("en"))
        return true;
    auto words = std::make_unique<QTranslator>();
    if (!words->load(QStringLiteral(":/i18n/restride_de.qm")))
        return false;
    QLocale::setDefault(QLocale(QLocale::German));
    words->setParent(QCoreApplication::instance());
    return QCoreApplication::installTranslator(words.release());
}

} // namespace restride::cli
