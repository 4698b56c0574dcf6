// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/options.h"

#include "app/cli/terminal.h"
#include "app/language.h"

#include <QCoreApplication>
#include <QLocale>

namespace restride::cli {

QCommandLineOption langOption()
{
    return {QStringLiteral("lang"), QString(), QStringLiteral("code"), QStringLiteral("en")};
}

QCommandLineOption todayOption()
{
    return {QStringLiteral("today"), QString(), QStringLiteral("date")};
}

QCommandLineOption fileOption()
{
    return {QStringLiteral("file"), QString(), QStringLiteral("file")};
}

std::optional<QString> parseOptions(QCommandLineParser &parser, const QStringList &arguments)
{
    // The parser takes the first word for the program's name.
    if (!parser.parse(QStringList{QStringLiteral("restride")} + arguments))
        return parser.errorText();
    return std::nullopt;
}

GivenDay dayOf(const QCommandLineParser &parser, const QCommandLineOption &option)
{
    if (!parser.isSet(option))
        return {};
    const QString text = parser.value(option);
    if (const auto day = parseIsoDate(text.toStdString()))
        return {day, std::nullopt};
    return {std::nullopt,
            QCoreApplication::translate("cli", "--%1 needs a day as YYYY-MM-DD, not \"%2\".")
                .arg(option.names().constFirst(), text)};
}

void speakToTheCaller(const QStringList &arguments)
{
    QString asked;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == QLatin1String("--lang"))
            asked = arguments.value(i + 1);
        else if (arguments[i].startsWith(QLatin1String("--lang=")))
            asked = arguments[i].section(QLatin1Char('='), 1);
    }
    speak(isLanguage(asked) ? asked : firstSpoken(QLocale::system().uiLanguages()));
}

QString unknownLanguage(const QString &code)
{
    return QCoreApplication::translate("cli", "--lang knows en and de, not \"%1\".").arg(code);
}

std::optional<QString> speakAsAsked(const QCommandLineParser &parser)
{
    const QString code = parser.value(langOption());
    if (!isLanguage(code))
        return unknownLanguage(code);
    if (!speak(code))
        complain(QCoreApplication::translate(
                     "cli", "the words of \"%1\" are not part of this build; in English, "
                            "therefore.")
                     .arg(code));
    return std::nullopt;
}

} // namespace restride::cli
