// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/week_advice.h"

#include "ui/models/day_log.h"
#include "ui/models/refer_story.h"
#include "ui/text/text.h"
#include "ui/text/words.h"

#include <QLocale>

#include <algorithm>

namespace restride {
namespace {

using text::translate;

SheetAdvice walkHome()
{
    return {translate("restride", "Walk home", "begins: Walk home when pain rises …"),
            translate("restride", "when pain rises as you run, reaches 6, or makes you limp.")};
}

SheetAdvice soreMorning()
{
    return {translate("restride", "Sore next morning, 3 or more:"),
            translate("restride", "two days of rest, then a 30 min brisk walk before any run.")};
}

QString cleanMeans()
{
    return translate("restride",
                     "means 2 or less during and after, and 1 or less the next morning.",
                     "begins with: Clean");
}

std::vector<SheetAdvice> onTheLadder(int cleanNeeded)
{
    const QString opens =
        translate("restride", "%1 clean runs open the next step.", nullptr, cleanNeeded)
            .arg(text::capitalised(text::countWord(std::max(2, cleanNeeded))));
    return {walkHome(),
            {translate("restride", "Clean"), cleanMeans() + QLatin1Char(' ') + opens},
            {translate("restride", "Not clean"),
             translate("restride", "means the same run once more. A missed run is not made up.",
                       "begins with: Not clean")},
            soreMorning()};
}

std::vector<SheetAdvice> afterTheLadder()
{
    return {walkHome(),
            {translate("restride", "Clean"), cleanMeans()},
            {translate("restride", "Not clean"),
             translate("restride", "means no growth for a week. A missed run is not made up.",
                       "begins with: Not clean")},
            soreMorning()};
}

std::vector<SheetAdvice> beforeTheLadder()
{
    return {
        {translate("restride", "Turn back", "begins: Turn back when walking pain …"),
         translate("restride", "when walking pain goes above 2, or makes you limp.")},
        {translate("restride", "The test"),
         translate("restride", "is a brisk 30-minute walk without pain, with stairs at 2 or less.",
                   "begins with: The test")},
        {translate("restride", "Not yet?"),
         translate("restride", "A rest day, then another walk. Nothing is caught up.")},
        {translate("restride", "Strength"),
         translate("restride", "stays at pain 3 or less, and leaves the next morning calm.",
                   "begins with: Strength")}};
}

enum class Stage { BeforeLadder, Ladder, AfterLadder };

/// Where the runner will stand in the week of the sheet, which may be months ahead.
Stage stageOf(const WeekSheet &sheet, const WeekSource &source)
{
    const Plan &plan = source.plan;
    if (!plan.now.gateOpen && sheet.rows.front().date <= plan.today)
        return Stage::BeforeLadder;
    for (const SheetRow &row : sheet.rows)
        if (const Day *day = plannedOn(source, row.date); day && isRunning(day->workout.kind))
            return day->workout.rung ? Stage::Ladder : Stage::AfterLadder;
    return plan.now.rung ? Stage::Ladder : Stage::AfterLadder;
}

std::vector<SheetAdvice> adviceFor(Stage stage, int cleanNeeded)
{
    switch (stage) {
    case Stage::BeforeLadder:
        return beforeTheLadder();
    case Stage::Ladder:
        return onTheLadder(cleanNeeded);
    case Stage::AfterLadder:
        break;
    }
    return afterTheLadder();
}

QString scores(const WeekSource &source, Date date)
{
    const PainScores worst = worstOn(source.log, date);
    const auto figure = [](std::optional<Pain> pain) {
        return pain ? QLocale().toString(pain->score()) : translate("restride", "not said");
    };
    return translate("restride", "pain %1 during, %2 after, %3 next morning")
        .arg(figure(worst.during), figure(worst.after), figure(worst.nextMorning));
}

const RunEntry *lastRun(const WeekSource &source)
{
    const RunEntry *last = nullptr;
    for (const Entry &entry : source.log)
        if (const auto *run = std::get_if<RunEntry>(&entry);
            run && (!last || run->date >= last->date))
            last = run;
    return last;
}

const LivedDay *lastFlare(const WeekSource &source)
{
    const auto found =
        std::find_if(source.lived.rbegin(), source.lived.rend(),
                     [](const LivedDay &lived) { return lived.result == SessionResult::Flare; });
    return found == source.lived.rend() ? nullptr : &*found;
}

QString kneeWords(const Knee &knee)
{
    if (!knee.onset)
        return text::kneeName(knee) + QLatin1Char('.');
    return translate("restride", "%1, sore since %2.", "knee, date")
        .arg(text::kneeName(knee), text::dayMonthYear(*knee.onset));
}

std::vector<SheetAdvice> whatToTell(const WeekSource &source, const Profile &profile)
{
    std::vector<SheetAdvice> lines;
    if (source.plan.refer) {
        QStringList names;
        source.plan.refer->because.forEach(
            [&](ReferReason reason) { names << text::reasonName(reason); });
        lines.push_back({translate("restride", "Said on %1:", "a date")
                             .arg(text::dayMonth(source.plan.refer->since)),
                         text::listed(names) + QLatin1Char('.')});
    }
    lines.push_back({translate("restride", "The knee:"), kneeWords(profile.knee)});
    if (const LivedDay *flare = lastFlare(source))
        lines.push_back({translate("restride", "Last flare-up:"),
                         text::dayMonthYear(flare->planned.date) + QLatin1Char('.')});
    if (const RunEntry *run = lastRun(source))
        lines.push_back(
            {translate("restride", "Last run:"),
             translate("restride", "%1, %2 jogged; %3.", "date, minutes, pain scores")
                 .arg(text::dayMonth(run->date), text::minutes(joggedOn(source.log, run->date)),
                      scores(source, run->date))});
    lines.push_back(
        {translate("restride", "After that:"),
         translate("restride", "tell the program “I have been seen”, and a new plan begins.")});
    return lines;
}

/// Whom to ask, as the quiet card says it.
QString whereToGo(const Plan &plan)
{
    const Urgency urgency = plan.refer ? plan.refer->urgency : Urgency::Soon;
    QString words = restride::whereToGo(urgency).join(QStringLiteral(". ")) + QLatin1Char('.');
    if (urgency != Urgency::Emergency)
        words += QLatin1Char(' ') +
                 translate("restride", "Short of breath with a swollen calf: emergency.");
    return words;
}

std::vector<SheetAdvice> painScale()
{
    std::vector<SheetAdvice> scale;
    for (const int score : {0, 2, 5, 8})
        scale.push_back({QLocale().toString(score), text::painWord(*Pain::of(score))});
    return scale;
}

} // namespace

void fillInAdvice(WeekSheet &sheet, const WeekSource &source, const Profile &profile)
{
    sheet.painTitle = translate("restride", "Pain, in words");
    sheet.painWords = painScale();
    if (sheet.referred) {
        sheet.adviceTitle = translate("restride", "What to tell them");
        sheet.advice = whatToTell(source, profile);
        sheet.clinicianTitle = translate("restride", "Who to see");
        sheet.clinicianWords = whereToGo(source.plan);
        return;
    }
    sheet.adviceTitle = translate("restride", "On the way");
    sheet.advice = adviceFor(stageOf(sheet, source), source.plan.now.cleanNeeded);
    sheet.clinicianTitle = translate("restride", "See a clinician first");
    sheet.clinicianWords = translate(
        "restride", "A knee that is clearly swollen, hot, locks or gives way; pain at night. "
                    "Short of breath with a swollen calf: emergency.");
}

} // namespace restride
