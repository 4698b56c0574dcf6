// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/chart_filling.h"

#include <algorithm>

namespace restride {
namespace {

void raise(std::optional<Pain> &worst, std::optional<Pain> score)
{
    if (score && (!worst || *score > *worst))
        worst = score;
}

void add(Mileage &sum, const Mileage &more)
{
    sum.jogged += more.jogged;
    sum.walked += more.walked;
    sum.raced += more.raced;
}

/// Puts entries and planned days into the buckets.
class Filling
{
public:
    Filling(ChartData &data, const Journal &journal, const std::vector<LivedDay> &lived)
        : data_(data), journal_(journal), lived_(lived)
    {}

    void addLog();
    void addPlan(const Plan &plan);
    void addBefore();
    void nameKinds();

private:
    ChartBucket *bucketAt(Date day);
    const LivedDay *livedAt(Date day) const;
    bool ranOn(Date day) const;
    Kind kindOf(const RunEntry &run, const LivedDay *lived) const;
    void addRun(const RunEntry &run);
    void addPains(Date day, const PainScores &pains);
    void addMorning(Date day, const std::optional<Pain> &pain);

    ChartData &data_;
    const Journal &journal_;
    const std::vector<LivedDay> &lived_;
};

ChartBucket *Filling::bucketAt(Date day)
{
    return data_.days().contains(day) ? &data_.buckets[data_.bucketOf(day)] : nullptr;
}

const LivedDay *Filling::livedAt(Date day) const
{
    const auto found = std::ranges::lower_bound(
        lived_, day, {}, [](const LivedDay &lived) { return lived.planned.date; });
    return found != lived_.end() && found->planned.date == day ? &*found : nullptr;
}

bool Filling::ranOn(Date day) const
{
    const auto onDay = std::ranges::equal_range(journal_.log, day, {}, dateOf);
    return std::ranges::any_of(
        onDay, [](const Entry &entry) { return std::holds_alternative<RunEntry>(entry); });
}

Kind Filling::kindOf(const RunEntry &run, const LivedDay *lived) const
{
    if (run.jog == Seconds{0})
        return Kind::Walk;
    if (run.effort == Effort::Race)
        return Kind::Race;
    if (lived && isRunning(lived->planned.workout.kind) &&
        lived->planned.workout.kind != Kind::Race)
        return lived->planned.workout.kind;
    // A walk to warm up makes no walk-jog of a run; breaks of a quarter of the jogging do.
    return run.walk * 4 >= run.jog ? Kind::WalkJog : Kind::Run;
}

void Filling::addPains(Date day, const PainScores &pains)
{
    ChartBucket *const bucket = bucketAt(day);
    if (!bucket)
        return;
    raise(bucket->worst.during, pains.during);
    raise(bucket->worst.after, pains.after);
    raise(bucket->worst.nextMorning, pains.nextMorning);
}

/// To the sessions of the day before it, as far as they tell no worse themselves.
void Filling::addMorning(Date day, const std::optional<Pain> &pain)
{
    if (ChartBucket *const bucket = bucketAt(day))
        for (ChartSession &session : bucket->sessions)
            if (session.date == day)
                raise(session.pain.nextMorning, pain);
}

void Filling::addRun(const RunEntry &run)
{
    ChartBucket *const bucket = bucketAt(run.date);
    if (!bucket)
        return;
    const LivedDay *const lived = livedAt(run.date);
    const LivedDay *const dayBefore = livedAt(run.date - Days{1});
    ChartSession session;
    session.date = run.date;
    session.kind = kindOf(run, lived);
    session.walk = run.walk;
    session.jog = run.jog;
    session.mileage = mileageOf(run, journal_.profile.runner);
    session.pain = {run.painDuring, run.painAfter, run.painNextMorning};
    if (lived) {
        if (session.kind == Kind::WalkJog)
            session.rung = lived->planned.workout.rung;
        session.result = lived->result;
        session.opensGate = lived->gateOpen && dayBefore && !dayBefore->gateOpen;
    }
    add(bucket->done, session.mileage);
    bucket->sessions.push_back(session);
    addPains(run.date, session.pain);
}

void Filling::addLog()
{
    for (const Entry &entry : journal_.log) {
        if (dateOf(entry) > data_.today)
            break;
        if (const auto *run = std::get_if<RunEntry>(&entry))
            addRun(*run);
        else if (const auto *cross = std::get_if<CrossEntry>(&entry))
            addPains(cross->date, {cross->painDuring, {}, cross->painNextMorning});
        else if (const auto *check = std::get_if<CheckEntry>(&entry)) {
            // The morning after a run is that run's; a Monday's check may belong to the week
            // before.
            const Date before = check->date - Days{1};
            addPains(ranOn(before) ? before : check->date, {{}, {}, check->painMorning});
            addMorning(before, check->painMorning);
        }
    }
}

void Filling::addPlan(const Plan &plan)
{
    const Metres raceDistance =
        journal_.profile.goal ? journal_.profile.goal->race.distance : Metres{};
    for (const Day &day : plan.days) {
        ChartBucket *const bucket = bucketAt(day.date);
        const Mileage mileage = mileageOf(day, journal_.profile.runner, raceDistance);
        if (!bucket || mileage.total() == Metres{} || (day.date == plan.today && ranOn(plan.today)))
            continue;
        add(bucket->planned, mileage);
        ChartSession session;
        session.date = day.date;
        session.planned = true;
        session.kind = day.workout.kind;
        session.rung = day.workout.rung;
        session.walk = day.workout.walk();
        session.jog = day.workout.jog();
        session.mileage = mileage;
        bucket->sessions.push_back(session);
    }
}

/// Where a run of the log falls on the same week the larger figure counts, never the sum. A week
/// cannot be split into days; among months it stands in the one it began in.
void Filling::addBefore()
{
    if (data_.span == ChartSpan::Day)
        return;
    for (const EarlierWeek &week : weeksBefore(journal_.profile)) {
        ChartBucket *const bucket = bucketAt(week.start);
        if (!bucket)
            continue;
        Metres logged;
        for (const Entry &entry : journal_.log)
            if (const auto *run = std::get_if<RunEntry>(&entry))
                if (DateBand{week.start, week.start + Days{7}}.contains(run->date))
                    logged += mileageOf(*run, journal_.profile.runner).total();
        if (week.distance > logged)
            bucket->done.jogged += week.distance - logged;
    }
}

void Filling::nameKinds()
{
    for (ChartBucket &bucket : data_.buckets) {
        Metres walkJog;
        for (const ChartSession &session : bucket.sessions)
            if (session.kind == Kind::WalkJog)
                walkJog += session.mileage.jogged;
        const Metres jogged = bucket.done.jogged + bucket.planned.jogged;
        if (walkJog.count() > 0 && walkJog.count() * 2 >= jogged.count())
            bucket.joggedAs = Kind::WalkJog;
    }
}

} // namespace

std::vector<EarlierWeek> weeksBefore(const Profile &profile)
{
    if (!profile.before.lastRun)
        return {};
    std::vector<EarlierWeek> weeks;
    Date start = startOfWeek(*profile.before.lastRun, profile.runner.weekStarts);
    for (auto week = profile.before.weekly.rbegin(); week != profile.before.weekly.rend(); ++week) {
        weeks.push_back({start, *week});
        start -= Days{7};
    }
    std::ranges::reverse(weeks);
    return weeks;
}

void fillBuckets(ChartData &data, const Journal &journal, const Plan &plan,
                 const std::vector<LivedDay> &lived)
{
    Filling filling(data, journal, lived);
    filling.addLog();
    filling.addPlan(plan);
    filling.addBefore();
    filling.nameKinds();
}

} // namespace restride
