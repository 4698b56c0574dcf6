// SPDX-License-Identifier: GPL-3.0-or-later
// The language of a command's sentences. It is asked for, never taken from the environment: the
// same document gives the same bytes on every machine.
#pragma once

#include <QString>

namespace restride::cli {

/// Whether `code` is a language of the program: "en" or "de".
bool isLanguage(const QString &code);

/// Makes sentences, dates and figures speak `code` until the application object ends. False where
/// its words are not part of this build: then English is spoken. Precondition: `isLanguage(code)`.
bool speak(const QString &code);

} // namespace restride::cli
