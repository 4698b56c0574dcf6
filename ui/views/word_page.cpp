// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/word_page.h"

#include "core/planner/race_card.h"
#include "ui/text/text.h"
#include "ui/text/units.h"
#include "ui/views/refer_story.h"

#include <QCoreApplication>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>

#include <algorithm>
#include <ranges>

namespace restride {
namespace {

constexpr double kBodyPoints = 10.5;
constexpr double kHeadingPoints = 12;
constexpr double kTitlePoints = 18;
constexpr std::size_t kRunsTold = 5;

QString runLine(const RunEntry &run, const Journal &journal)
{
    QString line =
        QCoreApplication::translate("restride", "%1: walked %2, jogged %3")
            .arg(text::dayMonth(run.date), text::minutes(run.walk), text::minutes(run.jog));
    const QString scores = scoresOf(run, journal);
    return scores.isEmpty()
               ? line
               : QCoreApplication::translate("restride", "%1; pain %2").arg(line, scores);
}

QStringList lastRuns(const Journal &journal)
{
    QStringList lines;
    for (const Entry &entry : std::views::reverse(journal.log)) {
        const auto *run = std::get_if<RunEntry>(&entry);
        if (run && lines.size() < static_cast<qsizetype>(kRunsTold))
            lines << runLine(*run, journal);
    }
    return lines;
}

QStringList loadLines(const Plan &plan)
{
    QStringList lines;
    if (plan.now.weeklyBefore.count() > 0)
        lines << QCoreApplication::translate("restride", "Before it began: %1 a week")
                     .arg(text::distance(plan.now.weeklyBefore));
    if (plan.now.longest30dJog.count() > 0)
        lines << QCoreApplication::translate("restride", "Longest jog of the last 30 days: %1")
                     .arg(text::minutes(plan.now.longest30dJog));
    if (plan.verdict)
        lines << QCoreApplication::translate("restride", "Race: %1, %2")
                     .arg(text::raceName(plan.verdict->race),
                          text::dayMonthYear(plan.verdict->race.date));
    return lines;
}

QString goWords(GoItem item)
{
    switch (item) {
    case GoItem::TestRunClean:
        return QCoreApplication::translate("restride",
                                           "the short test run of the last days was clean");
    case GoItem::BriskWalkPainless:
        return QCoreApplication::translate("restride", "30 minutes of brisk walking do not hurt");
    case GoItem::WalkingAndStairsQuiet:
        return QCoreApplication::translate("restride",
                                           "walking pain is 1 or less, stairs 2 or less");
    case GoItem::NoPainkiller:
        return QCoreApplication::translate("restride", "no painkiller was needed to get this far");
    }
    return {};
}

QString stopWords(StopItem item)
{
    switch (item) {
    case StopItem::PainHigh:
        return QCoreApplication::translate("restride", "pain of 6 or more");
    case StopItem::PainRising:
        return QCoreApplication::translate("restride", "pain that keeps rising");
    case StopItem::Limp:
        return QCoreApplication::translate("restride", "a limp, or a changed stride");
    case StopItem::SwellingOrLocking:
        return QCoreApplication::translate("restride",
                                           "the knee swells, locks, gives way or feels hot");
    }
    return {};
}

template <typename Item> QStringList wordsOf(const std::vector<Item> &items, QString (*say)(Item))
{
    QStringList lines;
    for (const Item item : items)
        lines << say(item);
    return lines;
}

QString paceOf(Seconds aKilometre)
{
    return text::pace(Pace{aKilometre.count()});
}

QStringList cutOffLines(const RaceCard &card)
{
    if (!card.cutOff)
        return {};
    const QString needed = paceOf(card.cutOff->neededPerKm);
    return {QCoreApplication::translate("restride", "the cut-off of %1 asks for %2")
                .arg(text::minutes(card.cutOff->limit), needed),
            card.cutOff->isMet()
                ? QCoreApplication::translate("restride", "the present step keeps within it: %1")
                      .arg(paceOf(card.cutOff->planPerKm))
                : QCoreApplication::translate("restride", "the present step is slower: %1")
                      .arg(paceOf(card.cutOff->planPerKm))};
}

/// A session's walk and jog without their number: a race repeats them up to the finish.
Workout onceAround(Workout session)
{
    Segments once;
    for (Segment segment : session.segments) {
        segment.repeat = 1;
        once.push(segment);
    }
    session.segments = once;
    return session;
}

QStringList howLines(const RaceCard &card)
{
    const QString pattern = card.session ? text::pattern(onceAround(*card.session))
                                         : QCoreApplication::translate("restride", "walking only");
    QStringList lines{
        QCoreApplication::translate("restride", "all the way as at the present step: %1")
            .arg(pattern),
        QCoreApplication::translate("restride", "start with the walk; slower than it feels")};
    return lines + cutOffLines(card);
}

void addBlock(QTextCursor &cursor, const QString &words, double points, bool bold, double above)
{
    QTextBlockFormat block;
    block.setTopMargin(above);
    QTextCharFormat letters;
    letters.setFontPointSize(points);
    letters.setFontWeight(bold ? QFont::Bold : QFont::Normal);
    cursor.insertBlock(block, letters);
    cursor.insertText(words, letters);
}

void addLines(QTextCursor &cursor, const QStringList &lines)
{
    QTextCharFormat letters;
    letters.setFontPointSize(kBodyPoints);
    QTextListFormat list;
    list.setStyle(QTextListFormat::ListDisc);
    QTextBlockFormat block;
    block.setTopMargin(2);
    QTextList *dots = nullptr;
    for (const QString &line : lines) {
        cursor.insertBlock(block, letters);
        if (dots)
            dots->add(cursor.block());
        else
            dots = cursor.createList(list);
        cursor.insertText(line, letters);
    }
}

} // namespace

WordPage clinicianSummary(const Plan &plan, const Journal &journal,
                          const std::vector<LivedDay> &lived)
{
    WordPage page;
    page.title = QCoreApplication::translate("restride", "A knee, for a clinician");
    page.summary = QCoreApplication::translate("restride", "As logged by the runner up to %1.")
                       .arg(text::dayMonthYear(plan.today));
    page.sections = {
        {QCoreApplication::translate("restride", "What was said"), whatYouSaid(plan)},
        {QCoreApplication::translate("restride", "The knee"), whatToTell(plan, journal, lived)},
        {QCoreApplication::translate("restride", "Running"), loadLines(plan)},
        {QCoreApplication::translate("restride", "The last runs (pain from 0 to 10)"),
         lastRuns(journal)},
        {QCoreApplication::translate("restride", "The plan"),
         {text::verdictHeadline(plan), text::verdictDetail(plan)}}};
    page.footer = QCoreApplication::translate(
        "restride", "Made by Restride from the runner's own log. Restride does not diagnose.");
    return page;
}

WordPage raceCard(const Plan &plan, const Profile &profile)
{
    WordPage page;
    const auto card = raceCardOf(plan, profile);
    if (!card)
        return page;
    page.title = QStringLiteral("%1, %2").arg(text::raceName(card->race),
                                              text::dayMonthYear(card->race.date));
    page.summary = text::verdictHeadline(plan);
    page.sections = {
        {QCoreApplication::translate("restride", "Go, if all of this is so"),
         wordsOf(card->go, goWords)},
        {QCoreApplication::translate("restride", "How"), howLines(*card)},
        {QCoreApplication::translate("restride", "Stop, if any of this comes"),
         wordsOf(card->stop, stopWords)},
        {QCoreApplication::translate("restride", "After it"),
         {QCoreApplication::translate("restride", "the next morning counts: log it"),
          QCoreApplication::translate("restride", "walking to the finish is finishing")}}};
    page.footer = QCoreApplication::translate("restride", "As of %1. Restride does not diagnose.")
                      .arg(text::dayMonthYear(plan.today));
    return page;
}

std::unique_ptr<QTextDocument> layOut(const WordPage &page)
{
    auto document = std::make_unique<QTextDocument>();
    QTextCursor cursor(document.get());
    addBlock(cursor, page.title, kTitlePoints, true, 0);
    addBlock(cursor, page.summary, kBodyPoints, false, 4);
    for (const WordSection &section : page.sections) {
        QStringList lines = section.lines;
        lines.removeAll(QString());
        if (lines.isEmpty())
            continue;
        addBlock(cursor, section.heading, kHeadingPoints, true, 14);
        addLines(cursor, lines);
    }
    addBlock(cursor, page.footer, kBodyPoints - 1, false, 20);
    return document;
}

} // namespace restride
