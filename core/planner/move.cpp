// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/move.h"

#include "core/planner/numbers.h"
#include "core/planner/planner.h"

#include <algorithm>

namespace restride {
namespace {

constexpr int kFarthestDays = 6; ///< ladder.moved: a move is no other week's session (J)

/// Where sessions stand: those of the plan, and what was run before it.
class Sessions
{
public:
    Sessions(const Journal &journal, const std::vector<Day> &days)
    {
        for (const Entry &entry : journal.log)
            if (const auto *run = std::get_if<RunEntry>(&entry); run && run->jog > Seconds{})
                dates_.push_back(run->date);
        for (const Day &day : days)
            if (isRunning(day.workout.kind))
                dates_.push_back(day.date);
        std::ranges::sort(dates_);
    }

    [[nodiscard]] bool on(Date date) const { return std::ranges::binary_search(dates_, date); }
    /// Sessions from `first` up to and without `end`.
    [[nodiscard]] int count(Date first, Date end) const
    {
        return static_cast<int>(std::ranges::lower_bound(dates_, end) -
                                std::ranges::lower_bound(dates_, first));
    }

private:
    std::vector<Date> dates_;
};

const Day *dayOn(const std::vector<Day> &days, Date date)
{
    const auto found = std::ranges::lower_bound(days, date, {}, &Day::date);
    return found != days.end() && found->date == date ? &*found : nullptr;
}

/// What is asked about one session: the plan as it is, and where the session stands in it.
struct Question {
    const Journal &journal;
    Date today;
    Date from;
    std::vector<Day> days;
    Sessions sessions;
    bool byRungs = false; ///< the next session follows the last one: no week holds it

    Question(const Journal &journalGiven, Date todayGiven, Date fromGiven)
        : journal(journalGiven), today(todayGiven), from(fromGiven), days(planDays(journal, today)),
          sessions(journal, days)
    {
        const Day *session = dayOn(days, from);
        byRungs = session && session->workout.rung.has_value();
    }

    [[nodiscard]] Date weekOf(Date date) const
    {
        return startOfWeek(date, journal.profile.runner.weekStarts);
    }
};

/// In the week before a race that the plan goes for, on its day, or in the recovery after it.
bool isNearRace(const Question &question, Date date)
{
    const Day *day = dayOn(question.days, date);
    if (day && day->why.rule == Rule::RaceRecover)
        return true;
    const auto race = std::ranges::find(question.days, Kind::Race,
                                        [](const Day &one) { return one.workout.kind; });
    return race != question.days.end() && date <= race->date &&
           daysBetween(date, race->date) <= numbers::kRaceWeekDays;
}

/// What can be said without making a plan.
std::optional<MoveRefusal> plainRefusal(const Question &question, Date to)
{
    const auto [first, last] = std::minmax(question.from, to);
    if (to < question.today)
        return MoveRefusal::Past;
    if (daysBetween(first, last) > kFarthestDays)
        return MoveRefusal::TooFar;
    if (isNearRace(question, to) || isNearRace(question, question.from))
        return MoveRefusal::RaceWeek;
    if (!question.journal.profile.runner.runDays.contains(weekdayOf(to)))
        return MoveRefusal::NotARunDay;
    if (question.sessions.on(to))
        return MoveRefusal::Taken;
    if (question.sessions.count(first + Days{1}, last) > 0)
        return MoveRefusal::PastNextRun;
    if (!question.byRungs && question.weekOf(question.from) != question.weekOf(to))
        return MoveRefusal::OtherWeek;
    return std::nullopt;
}

/// The moved session stands where it was put, and no other has fallen away.
bool stands(const Question &question, const std::vector<Day> &moved, const Journal &journal,
            Date to)
{
    const Day *session = dayOn(moved, to);
    const Day *before = dayOn(moved, question.from);
    if (!session || !isRunning(session->workout.kind) || !before || isRunning(before->workout.kind))
        return false;
    const Day *was = dayOn(question.days, question.from);
    if (session->workout.jog() < was->workout.jog())
        return false; // shortened by a cap of the day it came to
    const Sessions after(journal, moved);
    const Date week = question.weekOf(std::min(question.from, to));
    const Date end = std::max(question.from, to) + Days{7};
    const int lost = question.sessions.count(week, end) - after.count(week, end);
    // Where sessions follow one another, a later one moves those after it on, and loses none.
    return lost <= (question.byRungs && to > question.from ? 1 : 0);
}

/// Why the plan does not hold the session on `to`, by what it says of the day.
MoveRefusal refusalOf(const Question &question, const Day *day, Date to)
{
    const Sessions &sessions = question.sessions;
    const auto others = [&](Date first, Date end) {
        const bool own = first <= question.from && question.from < end;
        return sessions.count(first, end) - (own ? 1 : 0);
    };
    if (day && (day->why.rule == Rule::FlareRest || day->why.rule == Rule::GateRestDay ||
                day->why.rule == Rule::RespondExtraRest))
        return MoveRefusal::Rest;
    if (day && (day->phase == Phase::Settle || day->phase == Phase::Walk))
        return MoveRefusal::GateShut;
    if (others(to - Days{1}, to) > 0)
        return MoveRefusal::AfterRun;
    if (others(to + Days{1}, to + Days{2}) > 0)
        return MoveRefusal::BeforeRun;
    if (question.byRungs && others(to - Days{6}, to) >= numbers::kLadderSessions)
        return MoveRefusal::WeekFull;
    if (question.byRungs && others(to - Days{numbers::kCautiousGapDays - 1}, to) > 0)
        return MoveRefusal::AfterRun; // two days between, when cautious
    return MoveRefusal::NotKept;
}

std::optional<MoveRefusal> refusalOf(const Question &question, Date to)
{
    if (const auto plain = plainRefusal(question, to))
        return plain;
    const Edit edit = moveEdit(question.journal, question.today, question.from, to, "?move");
    const auto journal = perform(question.journal, edit);
    if (!journal)
        return MoveRefusal::NotKept;
    const std::vector<Day> moved = planDays(*journal, question.today);
    if (stands(question, moved, *journal, to))
        return std::nullopt;
    return refusalOf(question, dayOn(moved, to), to);
}

/// The entry of today that brought the session to `date`, or null.
const MoveEntry *movedToday(const Journal &journal, Date today, Date date)
{
    for (const Entry &entry : journal.log) {
        const auto *move = std::get_if<MoveEntry>(&entry);
        if (move && move->date == today && move->to == date)
            return move;
    }
    return nullptr;
}

} // namespace

bool isMovable(const Day &day, Date today)
{
    const Kind kind = day.workout.kind;
    return day.date >= today &&
           (kind == Kind::WalkJog || kind == Kind::Run || kind == Kind::LongRun);
}

std::vector<MoveTarget> moveTargets(const Journal &journal, Date today, Date from)
{
    const Question question(journal, today, from);
    const Day *session = dayOn(question.days, from);
    std::vector<MoveTarget> targets;
    if (!session || !isMovable(*session, today))
        return targets;
    for (Date date = today; date <= from + Days{kFarthestDays + 1}; date += Days{1})
        if (date != from)
            targets.push_back({date, refusalOf(question, date)});
    return targets;
}

Edit moveEdit(const Journal &journal, Date today, Date from, Date to, const EntryId &id)
{
    if (const MoveEntry *before = movedToday(journal, today, from)) {
        if (before->from == to)
            return Edit{{RemoveEntry{*before}}};
        MoveEntry after = *before;
        after.to = to;
        return Edit{{ChangeEntry{*before, after}}};
    }
    MoveEntry entry;
    entry.id = id;
    entry.date = today;
    entry.from = from;
    entry.to = to;
    return Edit{{AddEntry{entry}}};
}

} // namespace restride
