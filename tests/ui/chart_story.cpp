// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/chart_story.h"

#include <algorithm>
#include <array>
#include <string>
#include <tuple>

namespace restride::chart_story {
namespace {

std::optional<Pain> reported(int score)
{
    return Pain::of(score);
}

EntryId freshId()
{
    static int count = 0;
    return "story-" + std::to_string(++count);
}

Day planned(Date date, Phase phase, Kind kind, int walkMinutes, int jogMinutes,
            std::optional<Rung> rung = std::nullopt)
{
    Day day;
    day.date = date;
    day.phase = phase;
    day.workout.kind = kind;
    day.workout.rung = rung;
    if (walkMinutes + jogMinutes > 0)
        day.workout.segments.push({1, minutes(walkMinutes), minutes(jogMinutes)});
    day.why.rule = Rule::LadderStart;
    return day;
}

struct Stage {
    Date from;
    Phase phase;
    std::optional<Rung> rung;
};

/// What the plan asked of each past day, coarsely.
const std::vector<Stage> &stages()
{
    static const std::vector<Stage> all{
        {day(2026, 8, 24), Phase::Build, {}},
        {day(2026, 9, 20), Phase::Settle, {}},
        {day(2026, 10, 5), Phase::Walk, {}},
        {day(2026, 10, 18), Phase::WalkJog, Rung::whole(2)},
        {day(2026, 10, 25), Phase::WalkJog, Rung::whole(3)},
        {day(2026, 11, 1), Phase::WalkJog, Rung::whole(4)},
        {day(2026, 11, 5), Phase::WalkJog, Rung::whole(5)},
        {day(2026, 11, 13), Phase::WalkJog, Rung::whole(4)},
    };
    return all;
}

const Stage &stageOf(Date date)
{
    const Stage *stage = &stages().front();
    for (const Stage &next : stages())
        if (next.from <= date)
            stage = &next;
    return *stage;
}

Kind kindIn(Phase phase)
{
    switch (phase) {
    case Phase::Walk:
        return Kind::Walk;
    case Phase::WalkJog:
        return Kind::WalkJog;
    default:
        return Kind::Run;
    }
}

void addLog(Journal &journal)
{
    struct WeekOfRuns {
        Date start;
        std::array<int, 3> jog;
        std::array<int, 3> pains;
    };
    for (const auto &[start, jog, pains] : {
             WeekOfRuns{day(2026, 8, 24), {33, 33, 81}, {0, 0, 0}},
             WeekOfRuns{day(2026, 8, 31), {36, 37, 87}, {1, 0, 0}},
             WeekOfRuns{day(2026, 9, 7), {44, 45, 97}, {2, 1, 1}},
             WeekOfRuns{day(2026, 9, 14), {50, 50, 107}, {4, 5, 6}},
         }) {
        journal.log.emplace_back(run(start + Days{1}, 0, jog[0], -1, -1, -1));
        journal.log.emplace_back(run(start + Days{3}, 0, jog[1], -1, -1, -1));
        journal.log.emplace_back(run(start + Days{5}, 0, jog[2], pains[0], pains[1], pains[2]));
    }
    journal.log.emplace_back(morning(day(2026, 9, 24), 5));
    journal.log.emplace_back(morning(day(2026, 10, 1), 3));
    journal.log.emplace_back(run(day(2026, 10, 6), 20, 0, 1, 1, 1));
    journal.log.emplace_back(run(day(2026, 10, 8), 25, 0, 1, 1, 1));
    for (const int offset : {0, 2, 4})
        journal.log.emplace_back(run(day(2026, 10, 13) + Days{offset}, 30, 0, 1, 1, -1));
    journal.log.emplace_back(run(day(2026, 10, 18), 24, 6, 1, 1, 0));
    for (const auto &[date, jog, during, after] : {
             std::tuple{day(2026, 10, 20), 6, 3, 2},
             std::tuple{day(2026, 10, 22), 6, 1, 1},
             std::tuple{day(2026, 10, 24), 6, 1, 1},
             std::tuple{day(2026, 10, 27), 9, 3, 1},
             std::tuple{day(2026, 10, 29), 12, 1, 1},
             std::tuple{day(2026, 11, 1), 15, 1, 1},
             std::tuple{day(2026, 11, 3), 15, 3, 2},
             std::tuple{day(2026, 11, 5), 20, 1, 1},
             std::tuple{day(2026, 11, 8), 20, 2, 1},
             std::tuple{day(2026, 11, 10), 20, 3, 2},
         })
        journal.log.emplace_back(
            run(date, 30 - jog, jog, during, after, date < day(2026, 11, 8) ? 0 : -1));
    journal.log.emplace_back(run(day(2026, 11, 12), 10, 20, 3, 4, 5));
    journal.log.emplace_back(run(day(2026, 11, 15), 30, 0, 0, 0, 0));
    journal.log.emplace_back(run(day(2026, 11, 17), 15, 15, 3, 1, 0));
    journal.log.emplace_back(run(day(2026, 11, 19), 15, 15, 2, 1, 0));
    journal.log.emplace_back(run(day(2026, 11, 21), 15, 15, 1, 1, 0));
    sortLog(journal.log);
}

bool ranOn(const Journal &journal, Date date)
{
    return std::ranges::any_of(journal.log, [&](const Entry &entry) {
        return dateOf(entry) == date && std::holds_alternative<RunEntry>(entry);
    });
}

void addLived(Story &story)
{
    const Date flare = day(2026, 11, 12);
    for (Date date = day(2026, 8, 24); date < story.plan.today; date += Days{1}) {
        const Stage &stage = stageOf(date);
        const bool ran = ranOn(story.journal, date);
        LivedDay lived;
        lived.planned = planned(date, stage.phase, ran ? kindIn(stage.phase) : Kind::Rest,
                                ran && stage.phase != Phase::Build ? 15 : 0, ran ? 15 : 0,
                                ran ? stage.rung : std::nullopt);
        lived.result = ran ? SessionResult::Clean : SessionResult::None;
        if (date == day(2026, 11, 10))
            lived.result = SessionResult::Unknown;
        if (date == flare)
            lived.result = SessionResult::Flare;
        lived.inFlare = date >= flare && date <= flare + Days{2};
        lived.flareDay = lived.inFlare ? daysBetween(flare, date) : 0;
        lived.gateOpen = date < day(2026, 9, 20) || date >= day(2026, 11, 15) ||
                         (date >= day(2026, 10, 5) && date <= flare);
        story.lived.push_back(lived);
    }
}

void addPlan(Story &story)
{
    const Date race = story.journal.profile.goal->race.date;
    const std::array rungs{Rung::quarters(18), Rung::whole(5), Rung::whole(6), Rung::whole(7),
                           Rung::whole(8),     Rung::whole(9), Rung::whole(10)};
    const std::array jogs{18, 20, 22, 24, 26, 28, 30};
    for (Date date = story.plan.today; date < race; date += Days{1}) {
        const int offset = daysBetween(story.plan.today, date);
        const int week = offset / 7;
        const bool runs = offset % 7 == 0 || offset % 7 == 2 || offset % 7 == 5;
        Phase phase = Phase::WalkJog;
        if (week >= 14)
            phase = Phase::Taper;
        else if (week >= 10)
            phase = Phase::Build;
        else if (week >= 5)
            phase = Phase::Base;
        if (phase == Phase::WalkJog) {
            const auto step = std::min<std::size_t>(static_cast<std::size_t>(offset / 5), 6);
            story.plan.days.push_back(planned(
                date, phase, runs ? Kind::WalkJog : Kind::Rest, runs ? 36 - jogs[step] : 0,
                runs ? jogs[step] : 0,
                runs ? std::optional(offset == 0 ? Rung::whole(4) : rungs[step]) : std::nullopt));
            continue;
        }
        const bool easyWeek = week == 8 || week == 12 || week >= 14;
        const int most = easyWeek ? 24 + week : 28 + 3 * (week - 5);
        const bool isLong = offset % 7 == 5;
        story.plan.days.push_back(planned(date, phase,
                                          !runs    ? Kind::Rest
                                          : isLong ? Kind::LongRun
                                                   : Kind::Run,
                                          runs && isLong ? week * 2 : 0,
                                          !runs    ? 0
                                          : isLong ? most + 8
                                                   : most - 6));
    }
    story.plan.days.push_back(planned(race, Phase::Race, Kind::Race, 0, 0));
}

} // namespace

Date day(int year, unsigned month, unsigned dayOfMonth)
{
    return std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{dayOfMonth};
}

Pain pain(int score)
{
    return Pain::of(score).value();
}

RunEntry run(Date date, int walkMinutes, int jogMinutes, int during, int after, int nextMorning)
{
    RunEntry entry;
    entry.id = freshId();
    entry.date = date;
    entry.walk = minutes(walkMinutes);
    entry.jog = minutes(jogMinutes);
    entry.painDuring = reported(during);
    entry.painAfter = reported(after);
    entry.painNextMorning = reported(nextMorning);
    return entry;
}

CheckEntry morning(Date date, int score)
{
    CheckEntry entry;
    entry.id = freshId();
    entry.date = date;
    entry.painMorning = reported(score);
    return entry;
}

Story blank(Date today)
{
    Story story;
    story.journal.profile.runner.easyPace = Pace{400};
    story.journal.profile.runner.walkPace = Pace{600};
    story.plan.today = today;
    story.plan.now.gateOpen = true;
    story.plan.days.push_back(planned(today, Phase::WalkJog, Kind::Rest, 0, 0));
    return story;
}

Story sample()
{
    Story story = blank(day(2026, 11, 24));
    Profile &profile = story.journal.profile;
    profile.goal = Goal{{day(2027, 3, 14), Metres{21'098}, "Coast half"}, Aim::Finish, {}, {}};
    profile.knee.kind = KneeKind::Patellofemoral;
    profile.knee.onset = day(2026, 9, 20);
    story.plan.days.clear();
    addLog(story.journal);
    addLived(story);
    addPlan(story);
    return story;
}

Story tenYears(Date today)
{
    Story story = blank(today);
    for (Date date = today - Days{3652}; date < today; date += Days{1}) {
        const unsigned weekday = weekdayOf(date).c_encoding();
        if (weekday == 2 || weekday == 4 || weekday == 6)
            story.journal.log.emplace_back(run(date, 5, 40 + static_cast<int>(weekday), 1, 1, 0));
    }
    sortLog(story.journal.log);
    return story;
}

} // namespace restride::chart_story
