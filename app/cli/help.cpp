// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/help.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

namespace restride::cli {
namespace {

constexpr qsizetype kWordsFrom = 42;
constexpr qsizetype kWidth = 100;

/// A line of the help: what is typed, and what it does.
struct Line {
    const char *typed;
    const char *words; ///< null: nothing to say
};

constexpr std::array kLines{
    Line{"  restride [FILE.restride]",
         QT_TRANSLATE_NOOP("cli", "the window, in the desktop's language")},
    Line{"      --lang en|de", QT_TRANSLATE_NOOP("cli", "in this one")},
    Line{"  restride plan [FILE|-]",
         QT_TRANSLATE_NOOP("cli", "documents (restride/1) in, one a line or each on many lines; "
                                  "plans (restride-plan/1) out, one a line")},
    Line{"      --lang en|de",
         QT_TRANSLATE_NOOP("cli", "language of the sentences; en where it is left out")},
    Line{"      --today DATE",
         QT_TRANSLATE_NOOP("cli",
                           "plan from DATE; where it is left out, from the document's today")},
    Line{"      --forecast",
         QT_TRANSLATE_NOOP("cli", "with the chance of standing at the start ready, an estimate "
                                  "from group figures and the log")},
    Line{"  restride tour [--lang en|de] [--today DATE]",
         QT_TRANSLATE_NOOP("cli", "a look at the sample runner's week")},
    Line{"  restride print week|plan|card|clinician --file FILE.restride OUT.pdf|-",
         QT_TRANSLATE_NOOP("cli", "the week, the whole plan, the race card, or the page for a "
                                  "clinician")},
    Line{"      --week DATE",
         QT_TRANSLATE_NOOP("cli", "with week: any day of it; this week where it is left out")},
    Line{"      --paper a4|letter", QT_TRANSLATE_NOOP("cli", "a4 where it is left out")},
    Line{"      --units km|mi", QT_TRANSLATE_NOOP("cli", "km where it is left out")},
    Line{"      --force",
         QT_TRANSLATE_NOOP("cli", "OUT.pdf may take the place of any file; without it, of an older "
                                  "PDF only. A runner's file is never replaced")},
    Line{"      --lang en|de, --today DATE", nullptr},
    Line{"  restride export --file FILE.restride [--today DATE]",
         QT_TRANSLATE_NOOP("cli", "the runner's document to standard output, as of DATE or today")},
    Line{"  restride import --file FILE.restride [DOCUMENT|-]",
         QT_TRANSLATE_NOOP("cli", "a document into the runner's file")},
    Line{"  restride --help [--lang en|de] | --version", nullptr},
};

QString said(const char *words)
{
    return QCoreApplication::translate("cli", words);
}

/// `words` in lines of their column.
QStringList wrapped(const QString &words)
{
    QStringList lines;
    for (const QString &word : words.split(QLatin1Char(' ')))
        if (lines.isEmpty() || kWordsFrom + lines.back().size() + 1 + word.size() > kWidth)
            lines << word;
        else
            lines.back() += QLatin1Char(' ') + word;
    return lines;
}

QString shown(const Line &line)
{
    QString all = QString::fromLatin1(line.typed);
    if (!line.words)
        return all;
    // Beside what is typed where there is room, else below it.
    if (all.size() < kWordsFrom)
        all = all.leftJustified(kWordsFrom);
    else
        all += QLatin1Char('\n') + QString(kWordsFrom, QLatin1Char(' '));
    return all + wrapped(said(line.words))
                     .join(QLatin1Char('\n') + QString(kWordsFrom, QLatin1Char(' ')));
}

} // namespace

QString helpText()
{
    QStringList lines{
        said(QT_TRANSLATE_NOOP(
            "cli",
            "restride: a graded walk/jog plan up to a race, for a runner with a sore knee.")),
        QString()};
    for (const Line &line : kLines)
        lines << shown(line);
    return (lines << QString()
                  << said(QT_TRANSLATE_NOOP("cli",
                                            "Exit status: 0 done; 1 some document was refused, "
                                            "or something failed; 2 the command is wrong."))
                  << said(QT_TRANSLATE_NOOP(
                         "cli", "Restride is no medical advice and does not diagnose.")))
        .join(QLatin1Char('\n'));
}

} // namespace restride::cli
