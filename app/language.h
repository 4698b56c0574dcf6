// SPDX-License-Identifier: GPL-3.0-or-later
// The language of the program's sentences, dates and figures. A command speaks the one it is asked
// for, never that of the environment: the same document gives the same bytes on every machine. The
// window speaks the desktop's.
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

namespace restride {

/// Whether `code` is a language of the program: "en" or "de".
bool isLanguage(const QString &code);

/// The first of `wishes` ("de-AT", "fr", …, the most wanted first) that the program speaks; "en"
/// where it speaks none of them.
QString firstSpoken(const QStringList &wishes);

/// Makes sentences, dates and figures speak `code`, in place of what was spoken before. False where
/// its words are not part of this build: then English is spoken. Preconditions: an application
/// object, and `isLanguage(code)`.
bool speak(const QString &code);

/// The same for the window: dates and figures follow the desktop's region where it speaks `code`,
/// and Qt's own words (buttons, file dialogs) follow, where they are installed.
bool speakInWindow(const QString &code, const QLocale &desktop);

} // namespace restride
