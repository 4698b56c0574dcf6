// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/laws/one_step/lived.h"

namespace restride::test {
namespace {

const Date kFirst = *parseIsoDate("2026-03-02");

Profile anyProfile(Dice &dice)
{
    Profile profile;
    WeekdaySet days;
    for (unsigned day = 0; day < 7; ++day)
        if (dice.chance(60))
            days.insert(Weekday{day});
    if (!days.empty())
        profile.runner.runDays = days;
    profile.runner.caution = dice.chance(20) ? Caution::Cautious : Caution::Standard;
    profile.knee.kind = dice.chance(15) ? KneeKind::None : KneeKind::Patellofemoral;
    if (dice.chance(50))
        profile.knee.painFree = minutes(dice.between(1, 45));
    const int weekly = dice.between(0, 50) * 1000;
    if (dice.chance(80))
        profile.before.weekly = {Metres{weekly}, Metres{weekly}};
    if (dice.chance(60))
        profile.before.longest = Metres{weekly / 2};
    if (dice.chance(80))
        profile.before.lastRun = kFirst - Days{dice.between(0, 20)};
    if (dice.chance(50))
        profile.goal.emplace().race = {kFirst + Days{dice.between(100, 400)}, Metres{10000}, {}};
    return profile;
}

Pain mostly(Dice &dice, int usual)
{
    const int most = dice.chance(85) ? usual : dice.chance(75) ? 4 : 8;
    return *Pain::of(dice.between(0, most));
}

} // namespace

LivedLife::LivedLife(std::uint64_t seed)
    : dice_(seed), profile_(anyProfile(dice_)), request_(profile_), date_(kFirst),
      state_(begin(request_, kFirst, notes_))
{
    wakeInPlace(state_, request_, date_, nullptr, Knowledge::Past, notes_);
}

DayReport LivedLife::anyReport(const Day &asked, bool away)
{
    DayReport report;
    report.date = asked.date;
    const Seconds jog = asked.workout.jog();
    const Seconds walk = asked.workout.walk();
    if (!away && walk + jog > Seconds{} && dice_.chance(85)) {
        RunReport run;
        const int share = dice_.chance(80) ? 100 : dice_.between(50, 180);
        run.walk = walk;
        run.jog = run.longestJog = run.load = jog * share / 100;
        run.continuous = walk == Seconds{};
        run.distance = request_.easy.distanceIn(run.jog) + request_.walk.distanceIn(walk);
        if (dice_.chance(90))
            run.during = mostly(dice_, 2);
        if (dice_.chance(80))
            run.after = mostly(dice_, 2);
        if (dice_.chance(20))
            run.nextMorning = mostly(dice_, 1);
        if (dice_.chance(4))
            run.courses.insert(dice_.chance(70) ? Course::Rising : Course::Limp);
        if (dice_.chance(5))
            run.masks.insert(Mask::Painkiller);
        report.run = run;
    }
    if (dice_.chance(60)) {
        CheckReport check;
        if (dice_.chance(85))
            check.walking = mostly(dice_, 1);
        if (dice_.chance(85))
            check.stairs = mostly(dice_, 2);
        if (dice_.chance(70))
            check.morning = mostly(dice_, 1);
        if (dice_.chance(70))
            check.briskWalkOk = dice_.chance(90);
        if (dice_.chance(1) && dice_.chance(30))
            check.signs.insert(Sign::Swelling);
        check.dailyLoad = dice_.chance(3);
        report.check = check;
    }
    report.cleared = !state_.referral.signs.empty() && dice_.chance(20);
    return report;
}

void LivedLife::live(int days)
{
    for (int i = 0; i < days; ++i) {
        if (awayDays_ > 0)
            --awayDays_;
        else if (dice_.chance(1))
            awayDays_ = dice_.between(5, 40);
        date_ += Days{1};
        // The check comes before the day is known, the session with it.
        DayReport report = anyReport(prescribe(state_, request_, date_), awayDays_ > 0);
        report.run.reset();
        wakeInPlace(state_, request_, date_, &report, Knowledge::Past, notes_);
        const Day asked = prescribe(state_, request_, date_);
        report.run = anyReport(asked, awayDays_ > 0).run;
        respondInPlace(state_, request_, asked, &report, Knowledge::Past, notes_);
        notes_.decisions.clear();
    }
}

} // namespace restride::test
