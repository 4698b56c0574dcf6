// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <algorithm>
#include <array>
#include <memory>

/// Q_INIT_RESOURCE does not work inside a namespace.
static void initTranslations()
{
    Q_INIT_RESOURCE(restride_translations);
}

namespace restride {
namespace {

constexpr std::array kLanguages{QLatin1String("en"), QLatin1String("de")};

/// Without a region: "de" of "de-AT".
QString languageOf(const QString &wish)
{
    return wish.section(QLatin1Char('-'), 0, 0).section(QLatin1Char('_'), 0, 0).toLower();
}

const QLatin1String kOurs("restride words");

bool install(const QString &file, const QString &folder)
{
    auto words = std::make_unique<QTranslator>();
    if (!words->load(file, folder))
        return false;
    words->setObjectName(kOurs);
    words->setParent(QCoreApplication::instance());
    return QCoreApplication::installTranslator(words.release());
}

void unlearn()
{
    for (QTranslator *words : QCoreApplication::instance()->findChildren<QTranslator *>(kOurs))
        delete words; // which takes itself out of the application
}

/// English stands in the sources.
bool installOurs(const QString &code)
{
    initTranslations();
    return code == kLanguages.front() ||
           install(QStringLiteral("restride_%1").arg(code), QStringLiteral(":/i18n"));
}

} // namespace

bool isLanguage(const QString &code)
{
    return std::find(kLanguages.begin(), kLanguages.end(), code) != kLanguages.end();
}

QString firstSpoken(const QStringList &wishes)
{
    for (const QString &wish : wishes)
        if (QString code = languageOf(wish); isLanguage(code))
            return code;
    return kLanguages.front();
}

bool speak(const QString &code)
{
    unlearn();
    const bool spoken = installOurs(code);
    QLocale::setDefault(QLocale(spoken ? code : QString(kLanguages.front())));
    return spoken;
}

bool speakInWindow(const QString &code, const QLocale &desktop)
{
    if (!speak(code))
        return false;
    if (languageOf(desktop.name()) == code)
        QLocale::setDefault(desktop);
    // Where Qt's own words are missing, its buttons stay English.
    install(QStringLiteral("qtbase_%1").arg(code),
            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    return true;
}

} // namespace restride
