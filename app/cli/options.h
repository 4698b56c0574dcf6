// SPDX-License-Identifier: GPL-3.0-or-later
// The options that several commands share.
#pragma once

#include "core/base/date.h"

#include <QCommandLineParser>
#include <QString>
#include <QStringList>

#include <optional>

namespace restride::cli {

QCommandLineOption langOption();
QCommandLineOption todayOption();
QCommandLineOption fileOption();

/// Reads `arguments`, those after the command's own word. The complaint, where they do not fit.
std::optional<QString> parseOptions(QCommandLineParser &parser, const QStringList &arguments);

/// The day that `option` was given, and its complaint where it is none. Both empty: not given.
struct GivenDay {
    std::optional<Date> day;
    std::optional<QString> complaint;
};
GivenDay dayOf(const QCommandLineParser &parser, const QCommandLineOption &option);

/// Help, and complaints about how a command was written, are for whoever sits there: in the
/// language that `arguments` ask for, else in that of the environment. What a command gives out
/// never is
/// (`speakAsAsked`). Precondition: an application object.
void speakToTheCaller(const QStringList &arguments);

/// The complaint about a language that the program does not speak.
QString unknownLanguage(const QString &code);

/// Takes up the language asked for; the complaint, where there is no such one.
std::optional<QString> speakAsAsked(const QCommandLineParser &parser);

} // namespace restride::cli
