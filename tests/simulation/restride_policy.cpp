// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/restride_policy.h"

#include "core/planner/refer.h"

#include <utility>

namespace restride::simulation {
namespace {

/// A sore knee since the first day. As at a first start, the runner says when the last run was and
/// how long a run stays free of pain; there is no race, and the weeks before are not told.
Profile soreKnee(const VirtualRunner &runner)
{
    Profile profile;
    profile.knee.kind = KneeKind::Patellofemoral;
    profile.knee.onset = kFirstDay;
    profile.knee.painFree = minutes(static_cast<int>(runner.freeOfPain()));
    profile.before.lastRun = kFirstDay - Days{1};
    return profile;
}

CheckEntry checkOf(const Waking &waking)
{
    CheckEntry check;
    check.painMorning = waking.morning;
    check.painWalking = waking.walking;
    check.painStairs = waking.stairs;
    check.briskWalk30Ok = waking.briskWalkOk;
    return check;
}

RunEntry runOf(const Told &told)
{
    RunEntry run;
    run.walk = told.done.walk;
    run.jog = told.done.jog;
    run.painDuring = told.during;
    run.painAfter = told.after;
    run.course = told.course;
    return run;
}

} // namespace

RestridePolicy::RestridePolicy(const VirtualRunner &runner, bool keepsJournal)
    : journal_{soreKnee(runner), {}}, request_(journal_.profile), keepsJournal_(keepsJournal),
      state_(begin(request_, kFirstDay, notes_))
{}

void RestridePolicy::add(const Entry &entry)
{
    Entry kept = entry;
    EntryBase &base = baseOf(kept);
    base.date = today_;
    base.id = std::to_string(nextId_++);
    entries_.push_back(kept);
    if (keepsJournal_) {
        journal_.log.push_back(std::move(kept));
        sortLog(journal_.log);
    }
}

/// Who is told to see a clinician asks for an appointment, goes there, and may run again.
void RestridePolicy::seeClinician(const Morning &morning)
{
    if (appointment_ && *appointment_ <= today_) {
        appointment_.reset();
        ++visits_;
        add(ClearedEntry{});
    } else if (!appointment_ && refer::standing(state_)) {
        appointment_ = today_ + Days{morning.appointmentIn};
    }
}

DayReport RestridePolicy::report() const
{
    Journal today{journal_.profile, entries_};
    sortLog(today.log);
    std::vector<DayReport> diary = diaryOf(today, today_);
    if (!diary.empty())
        return diary.front();
    DayReport nothing;
    nothing.date = today_;
    return nothing;
}

Session RestridePolicy::ask(const Morning &morning)
{
    today_ = morning.date;
    entries_.clear();
    if (morning.recalled)
        recall(*morning.recalled);
    seeClinician(morning);
    if (morning.told)
        add(checkOf(*morning.told));
    const DayReport known = report();
    Notes unheard; // said again when the day is over
    seen_ = wake(state_, request_, today_, &known, Knowledge::Today, unheard);
    asked_ = prescribe(seen_, request_, today_);
    return {asked_.workout.walk(), asked_.workout.jog()};
}

/// Folds a day in that is over, as replaying folds a past day, with what is now known to be missing
/// from it.
void RestridePolicy::fold(const DayReport &known)
{
    notes_ = {};
    state_ = wake(std::move(state_), request_, known.date, &known, Knowledge::Past, notes_);
    const std::optional<SessionResult> yesterday = notes_.yesterday;
    const Day planned = prescribe(state_, request_, known.date);
    state_ = respond(std::move(state_), request_, planned, &known, Knowledge::Past, notes_);
    notes_.yesterday = yesterday;
}

/// The morning after the last run was asked for again: the run's entry gets it, and the days since
/// are folded anew.
void RestridePolicy::recall(Pain morning)
{
    if (sinceRun_.empty() || !sinceRun_.front().run)
        return;
    sinceRun_.front().run->nextMorning = morning;
    for (Entry &entry : journal_.log)
        if (auto *run = std::get_if<RunEntry>(&entry); run && run->date == sinceRun_.front().date)
            run->painNextMorning = morning;
    state_ = beforeRun_;
    for (const DayReport &known : sinceRun_)
        fold(known);
}

void RestridePolicy::hear(const Told &told)
{
    if (!told.done.isRest()) {
        add(runOf(told));
        beforeRun_ = state_;
        sinceRun_.clear();
    }
    sinceRun_.push_back(report());
    fold(sinceRun_.back());
}

std::unique_ptr<Policy> restride(const VirtualRunner &runner)
{
    return std::make_unique<RestridePolicy>(runner);
}

} // namespace restride::simulation
