// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/clinician_sheet.h"

#include "ui/models/chart_series.h"
#include "ui/models/day_log.h"
#include "ui/models/entry_words.h"
#include "ui/models/refer_story.h"
#include "ui/text/text.h"
#include "ui/text/units.h"
#include "ui/text/words.h"

#include <QLocale>

#include <algorithm>
#include <ranges>

namespace restride {
namespace {

using text::translate;

constexpr int kDays = 14;
constexpr std::size_t kWeeks = 12;
constexpr int kFlares = 3;
constexpr int kChanges = 3;

/// What the page is made from; all of it outlives the call.
struct Source {
    const Plan &plan;
    const Journal &journal;
    const std::vector<LivedDay> &lived;
};

QString scoreWords(std::optional<Pain> pain)
{
    return pain ? QLocale().toString(pain->score()) : QString{};
}

/// The runs of the days from `from` to `to`, both included.
struct Load {
    int runs = 0;
    Seconds jog{};
    Metres distance;
};

Load loadOf(const Journal &journal, Date from, Date to)
{
    Load load;
    for (const Entry &entry : journal.log) {
        const auto *run = std::get_if<RunEntry>(&entry);
        if (!run || run->date < from || run->date > to)
            continue;
        load.runs += run->jog.count() > 0 ? 1 : 0;
        load.jog += run->jog;
        load.distance += mileageOf(*run, journal.profile.runner).total();
    }
    return load;
}

QString loadWords(const Load &load)
{
    if (load.runs == 0)
        return load.distance.count() > 0
                   ? translate("restride", "no jogging, %1 walked", "a distance")
                         .arg(text::distance(load.distance))
                   : translate("restride", "nothing logged", "in place of a sum of runs");
    return load.runs == 1 ? translate("restride", "one run, %1 jogged, %2 walked and jogged",
                                      "minutes, a distance")
                                .arg(text::minutes(load.jog), text::distance(load.distance))
                          : translate("restride", "%1 runs, %2 jogged, %3 walked and jogged",
                                      "number, minutes, a distance", load.runs)
                                .arg(QLocale().toString(load.runs), text::minutes(load.jog),
                                     text::distance(load.distance));
}

QStringList loadLines(const Source &source)
{
    const Plan &plan = source.plan;
    QStringList lines;
    if (plan.now.weeklyBefore.count() > 0)
        lines << translate("restride", "Before it began: %1 a week")
                     .arg(text::distance(plan.now.weeklyBefore));
    lines << translate("restride", "Last 7 days: %1", "a sum of runs")
                 .arg(loadWords(loadOf(source.journal, plan.today - Days{6}, plan.today)));
    lines << translate("restride", "The 7 days before: %1", "a sum of runs")
                 .arg(loadWords(
                     loadOf(source.journal, plan.today - Days{13}, plan.today - Days{7})));
    if (plan.now.longest30dJog.count() > 0)
        lines << translate("restride", "Longest jog of the last 30 days: %1")
                     .arg(text::minutes(plan.now.longest30dJog));
    if (plan.verdict)
        lines << translate("restride", "Race: %1, %2")
                     .arg(text::wholeRaceName(plan.verdict->race),
                          text::dayMonthYear(plan.verdict->race.date));
    return lines;
}

/// Which knee and since when, what it was called, what was not said of it; then what happened.
QStringList kneeLines(const Source &source)
{
    const Knee &knee = source.journal.profile.knee;
    QStringList lines = whatToTell(source.plan, source.journal, source.lived);
    const QStringList happened = lines.mid(1);
    lines.resize(1);
    return lines << text::givenDiagnosis(knee.kind) << text::unknownOf(knee) << happened;
}

/// "12 November: 24 min jogged; pain 3 during, 4 after, 5 next morning".
QString flareWords(const Source &source, const LivedDay &flare)
{
    const QString day = text::dayMonthYear(flare.planned.date);
    const std::vector<Entry> &log = source.journal.log;
    if (!mainRunOn(log, flare.planned.date))
        return day;
    const QString scores = scoresOn(flare.planned.date, source.journal);
    const QString jogged = text::minutes(joggedOn(log, flare.planned.date));
    return scores.isEmpty()
               ? translate("restride", "%1: %2 jogged", "date, minutes").arg(day, jogged)
               : translate("restride", "%1: %2 jogged; pain %3", "date, minutes, scores")
                     .arg(day, jogged, scores);
}

QStringList flareLines(const Source &source)
{
    QStringList lines;
    for (const LivedDay &day : std::views::reverse(source.lived))
        if (day.result == SessionResult::Flare && lines.size() < kFlares)
            lines << flareWords(source, day);
    return lines;
}

/// The newest decisions of the plan about the knee, newest first.
QStringList changeLines(const Source &source)
{
    QStringList lines;
    for (const Decision &decision : std::views::reverse(source.plan.decisions)) {
        if (lines.size() >= kChanges)
            break;
        if (decision.date > source.plan.today || text::effect(decision.why).isEmpty())
            continue;
        const QString line = translate("restride", "%1: %2", "date, a sentence")
                                 .arg(text::dayMonth(decision.date), text::because(decision.why));
        if (!lines.contains(line))
            lines << line;
    }
    return lines;
}

std::vector<ClinicianList> listsOf(const Source &source)
{
    std::vector<ClinicianList> lists{
        {translate("restride", "What was said"), whatYouSaid(source.plan)},
        {translate("restride", "The knee"), kneeLines(source)},
        {translate("restride", "Running"), loadLines(source)},
        {translate("restride", "Flare-ups, newest first"), flareLines(source)},
        {translate("restride", "What the plan changed"), changeLines(source)}};
    std::erase_if(lists, [](const ClinicianList &list) { return list.lines.isEmpty(); });
    return lists;
}

std::optional<int> figure(std::optional<Pain> pain)
{
    return pain ? std::optional{pain->score()} : std::nullopt;
}

std::vector<ClinicianWeek> weeksOf(const Source &source)
{
    const ChartData data = chartData(source.journal, source.plan, source.lived, ChartSpan::Week);
    const std::size_t end = data.bucketOf(source.plan.today) + 1;
    const std::size_t first = end - std::min(end, kWeeks);
    std::vector<ClinicianWeek> weeks;
    for (std::size_t i = first; i < end; ++i) {
        const ChartBucket &bucket = data.buckets[i];
        ClinicianWeek week;
        week.start = text::shortDayMonth(bucket.days.from);
        week.jogged = text::inUnits(bucket.done.jogged + bucket.done.raced);
        week.walked = text::inUnits(bucket.done.walked);
        week.worst = {figure(bucket.worst.during), figure(bucket.worst.after),
                      figure(bucket.worst.nextMorning)};
        week.flare = std::ranges::any_of(source.lived, [&](const LivedDay &day) {
            return day.result == SessionResult::Flare && bucket.days.contains(day.planned.date);
        });
        weeks.push_back(week);
    }
    return weeks;
}

void tell(ClinicianDay &row, const Entry &entry)
{
    const auto add = [&row](const QString &words) {
        if (!words.isEmpty())
            row.words += (row.words.isEmpty() ? QString{} : QStringLiteral("; ")) + words;
    };
    if (const auto *check = std::get_if<CheckEntry>(&entry)) {
        row.walking = scoreWords(check->painWalking);
        row.stairs = scoreWords(check->painStairs);
        add(howItWent(entry));
    } else {
        add(entryWords(entry));
        add(howItWent(entry));
    }
    const QString note = QString::fromStdString(baseOf(entry).note).simplified();
    if (!note.isEmpty())
        row.note += (row.note.isEmpty() ? QString{} : QStringLiteral(" · ")) + note;
}

/// The last fourteen days, newest first.
std::vector<ClinicianDay> daysOf(const Source &source)
{
    std::vector<ClinicianDay> days;
    for (int back = 0; back < kDays; ++back) {
        const Date date = source.plan.today - Days{back};
        ClinicianDay row;
        row.day =
            QStringLiteral("%1 %2").arg(text::shortWeekdayName(date), text::shortDayMonth(date));
        for (const Entry &entry : entriesOn(source.journal.log, date))
            tell(row, entry);
        const PainScores worst = worstOn(source.journal.log, date);
        row.pain = {scoreWords(worst.during), scoreWords(worst.after),
                    scoreWords(worst.nextMorning)};
        days.push_back(row);
    }
    return days;
}

void fillInWords(ClinicianSheet &sheet)
{
    const QString during = translate("restride", "during", "column of a pain score");
    const QString after = translate("restride", "after", "column of a pain score");
    const QString next = translate("restride", "next day", "column of a pain score");
    sheet.chartTitle = translate("restride", "Twelve weeks: running and the worst pain of each");
    sheet.unit = text::unitName();
    sheet.joggedWord = translate("restride", "jogged", "in the key of a chart");
    sheet.walkedWord = translate("restride", "walked", "in the key of a chart");
    sheet.flareWord = translate("restride", "flare-up", "in the key of a chart");
    sheet.painTitle = translate("restride", "pain, 0 to 10");
    sheet.painWords = {during, after, next};
    sheet.tableTitle = translate("restride", "The last 14 days (pain from 0 to 10)");
    sheet.columns = {translate("restride", "day", "column"),
                     translate("restride", "what was done", "column"),
                     during,
                     after,
                     next,
                     translate("restride", "walking", "column of a pain score"),
                     translate("restride", "stairs", "column of a pain score"),
                     translate("restride", "note", "column")};
    sheet.foot = {translate("restride",
                            "Made by Restride from the runner's own log. Restride does not "
                            "diagnose."),
                  {}};
}

} // namespace

ClinicianSheet clinicianSheet(const Plan &plan, const Journal &journal,
                              const std::vector<LivedDay> &lived, Date printedOn)
{
    const Source source{plan, journal, lived};
    ClinicianSheet sheet;
    fillInWords(sheet);
    sheet.referred = plan.refer.has_value();
    sheet.head.title = translate("restride", "A knee, for a clinician");
    sheet.head.summary = translate("restride", "As logged by the runner up to %1.")
                             .arg(text::dayMonthYear(plan.today));
    sheet.box = plan.refer
                    ? SheetAdvice{text::referHeadline(*plan.refer), text::referHowSoon(*plan.refer)}
                    : datedVerdict(plan);
    sheet.lists = listsOf(source);
    sheet.weeks = weeksOf(source);
    sheet.days = daysOf(source);
    sheet.foot.right =
        translate("restride", "Printed %1.", "a date").arg(text::dayMonthYear(printedOn));
    return sheet;
}

} // namespace restride
