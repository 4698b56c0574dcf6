// SPDX-License-Identifier: GPL-3.0-or-later
// Small parts that sentences are made of. For ui/text and ui/print only: whoever else
// shows words asks text.h for a whole sentence, so that a translator sees whole sentences too.
#pragma once

#include "core/base/date.h"
#include "core/plan/rule.h"

#include <QCoreApplication>
#include <QString>

namespace restride::text {

/// QCoreApplication::translate, whose name and literal context the translation tools look for.
inline QString translate(const char *context, const char *source,
                         const char *disambiguation = nullptr, int n = -1)
{
    return QCoreApplication::translate(context, source, disambiguation, n);
}

/// "two" to "ten" as a word, everything else in figures. One has a form of its own in most
/// languages: write that sentence out.
QString countWord(int count);

/// The text with its first letter as a capital.
QString capitalised(const QString &text);

/// "14 March", with the year where that day is more than ten months from `today`.
QString dateSeenFrom(Date day, Date today);

/// The source of a rule in the reader's language, without its grade.
QString citation(Rule rule);

/// "swelling, locking and fever".
QString listed(const QStringList &items);

} // namespace restride::text
