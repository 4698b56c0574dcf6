// SPDX-License-Identifier: GPL-3.0-or-later
// A day with several sessions is shown by the worst of their scores, whichever was logged last and
// whichever is the longest.
#include "tests/support/calendar_sample.h"
#include "tests/support/sample_plan.h"
#include "ui/models/day_cell.h"
#include "ui/models/refer_story.h"
#include "ui/print/clinician_sheet.h"
#include "ui/print/week_sheet.h"

#include <gtest/gtest.h>

namespace restride {
namespace {

using samples::date;

constexpr auto kNovember = std::chrono::year{2026} / std::chrono::November;

RunEntry run(Date day, const EntryId &id, int jogged, std::array<int, 3> pain)
{
    RunEntry made;
    made.id = id;
    made.date = day;
    made.jog = minutes(jogged);
    made.painDuring = Pain::of(pain[0]);
    made.painAfter = Pain::of(pain[1]);
    made.painNextMorning = Pain::of(pain[2]);
    return made;
}

/// A short run that hurt, and a long one that was quiet but for the hour after it.
std::vector<Entry> twoRuns(Date day)
{
    return {run(day, "short", 5, {6, 0, 1}), run(day, "long", 24, {1, 4, 0})};
}

std::vector<Entry> withTwoRuns(std::vector<Entry> log, Date day)
{
    std::erase_if(log, [day](const Entry &entry) {
        return std::holds_alternative<RunEntry>(entry) && dateOf(entry) == day;
    });
    for (const Entry &entry : twoRuns(day))
        log.push_back(entry);
    sortLog(log);
    return log;
}

using Scores = std::array<std::optional<Pain>, 3>;

Scores scoresOf(const DayCell &cell)
{
    Scores scores;
    for (const PainMark &mark : cell.pains)
        scores.at(static_cast<std::size_t>(mark.moment)) = mark.pain;
    return scores;
}

TEST(WorstOfADay, StandsInTheCalendar)
{
    samples::Calendar calendar = samples::lateNovember();
    calendar.journal.log = withTwoRuns(calendar.journal.log, date(11, 3));
    const DayCell cell = dayCell(calendar.source(), date(11, 3), kNovember);
    EXPECT_EQ(scoresOf(cell), (Scores{Pain::of(6), Pain::of(4), Pain::of(1)}));
    EXPECT_TRUE(cell.accessibleText.contains(QStringLiteral("during 6, after 4")))
        << cell.accessibleText.toStdString();
}

TEST(WorstOfADay, CountsCrossTrainingBesideTheRun)
{
    samples::Calendar calendar = samples::lateNovember();
    CrossEntry swim;
    swim.id = "swim";
    swim.date = date(11, 3);
    swim.sport = Sport::Swim;
    swim.duration = minutes(20);
    swim.painDuring = Pain::of(3);
    swim.painNextMorning = Pain::of(5);
    calendar.journal.log.emplace_back(swim);
    sortLog(calendar.journal.log);
    EXPECT_EQ(scoresOf(dayCell(calendar.source(), date(11, 3), kNovember)),
              (Scores{Pain::of(3), Pain::of(0), Pain::of(5)}));
}

TEST(WorstOfADay, IsShownBesideTheLongerRun)
{
    samples::Calendar calendar = samples::lateNovember();
    calendar.journal.log = withTwoRuns(calendar.journal.log, date(11, 8));
    calendar.lived.clear(); // nothing was asked: the chip tells the run
    EXPECT_EQ(dayCell(calendar.source(), date(11, 8), kNovember).chip,
              QStringLiteral("Run 24 min +1"));
}

TEST(WorstOfADay, StandsOnTheWeeksPaper)
{
    const Date sunday = sample::day(2026, 11, 22);
    const WeekSheet sheet = weekSheet(sample::plan(), sample::lived(), sample::profile(), sunday,
                                      sample::kToday, withTwoRuns(sample::log(), sunday));
    const auto row = std::ranges::find(sheet.rows, sunday, &SheetRow::date);
    ASSERT_NE(row, sheet.rows.end());
    EXPECT_EQ(row->pain, (std::array<QString, 3>{QStringLiteral("6"), QStringLiteral("4"),
                                                 QStringLiteral("1")}));
}

TEST(WorstOfADay, IsWhatAClinicianReads)
{
    const Date sunday = sample::day(2026, 11, 22);
    Journal journal{sample::profile(), withTwoRuns(sample::log(), sunday)};
    std::vector<LivedDay> lived = sample::lived();
    lived.front().result = SessionResult::Flare;
    const ClinicianSheet sheet = clinicianSheet(sample::plan(), journal, lived, sample::kToday);
    EXPECT_EQ(sheet.days[2].pain, (std::array<QString, 3>{QStringLiteral("6"), QStringLiteral("4"),
                                                          QStringLiteral("1")}));
    QString lines;
    for (const ClinicianList &list : sheet.lists)
        lines += list.lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
    for (const char *part : {"Last run 22 November, 29 min jogged: pain 6 during, 4 after",
                             "22 November 2026: 29 min jogged; pain 6 during, 4 after",
                             "1 the morning after 29 min jogged"})
        EXPECT_TRUE(lines.contains(QString::fromUtf8(part))) << part << "\n" << qPrintable(lines);
}

} // namespace
} // namespace restride
