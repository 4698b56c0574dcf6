// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/restride_policy.h"

#include "core/planner/refer.h"

#include <utility>

namespace restride::simulation {
namespace {

/// A sore knee since the first day, and nothing else said: no race, no running before.
Profile soreKnee()
{
    Profile profile;
    profile.knee.kind = KneeKind::Patellofemoral;
    profile.knee.onset = kFirstDay;
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

RestridePolicy::RestridePolicy(const Ablation &ablation, bool keepsJournal)
    : journal_{soreKnee(), {}}, request_(journal_.profile), keepsJournal_(keepsJournal),
      state_(begin(request_, kFirstDay, notes_))
{
    request_.ablation = ablation;
}

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
    seeClinician(morning);
    if (morning.told)
        add(checkOf(*morning.told));
    const DayReport known = report();
    Notes unheard; // said again when the day is over
    seen_ = wake(state_, request_, today_, &known, Knowledge::Today, unheard);
    asked_ = prescribe(seen_, request_, today_);
    return {asked_.workout.walk(), asked_.workout.jog()};
}

/// The day is over: it is folded in as replaying folds a past day, with what is now known to be
/// missing from it.
void RestridePolicy::hear(const Told &told)
{
    if (!told.done.isRest())
        add(runOf(told));
    const DayReport known = report();
    notes_ = {};
    state_ = wake(std::move(state_), request_, today_, &known, Knowledge::Past, notes_);
    const std::optional<SessionResult> yesterday = notes_.yesterday;
    const Day planned = prescribe(state_, request_, today_);
    state_ = respond(std::move(state_), request_, planned, &known, Knowledge::Past, notes_);
    notes_.yesterday = yesterday;
}

std::unique_ptr<Policy> restride(const VirtualRunner &)
{
    return std::make_unique<RestridePolicy>(Ablation{});
}

std::unique_ptr<Policy> restrideWithoutBetween(const VirtualRunner &)
{
    Ablation ablation;
    ablation.noBetween = true;
    return std::make_unique<RestridePolicy>(ablation);
}

std::unique_ptr<Policy> restrideWithoutTolerance(const VirtualRunner &)
{
    Ablation ablation;
    ablation.noTolerance = true;
    return std::make_unique<RestridePolicy>(ablation);
}

std::unique_ptr<Policy> restrideWithZeroMornings(const VirtualRunner &)
{
    Ablation ablation;
    ablation.exactZeroMornings = true;
    return std::make_unique<RestridePolicy>(ablation);
}

} // namespace restride::simulation
