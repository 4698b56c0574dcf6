// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/fixed_policies.h"

#include "core/planner/ladder.h"
#include "tests/simulation/report.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace restride::simulation {
namespace {

constexpr int kRestDays = 2;
constexpr int kBadPain = 4;

Session ofMinutes(double walk, double jog)
{
    return {Seconds{static_cast<int>(walk * 60)}, Seconds{static_cast<int>(jog * 60)}};
}

/// What the fixed ways share: they wait for a brisk walk before the first session, keep to the
/// days of the week, and rest after a flare-up.
class FixedPolicy : public Policy
{
public:
    Session ask(const Morning &morning) final
    {
        judgeLast(morning);
        today_ = morning.date;
        if (morning.told && morning.told->briskWalkOk && morning.told->walking.score() <= 1)
            begun_ = true;
        newDay(morning);
        if (!begun_ || !isSessionDay(today_) || today_ <= restUntil_ || !mayRun())
            return {};
        return next();
    }
    void hear(const Told &told) final
    {
        if (!told.done.isRest())
            last_ = told;
    }

protected:
    virtual void newDay(const Morning &) {}
    [[nodiscard]] virtual bool mayRun() const { return true; }
    [[nodiscard]] virtual Session next() const = 0;
    /// The last session, its morning known where it was told.
    virtual void take(const Told &session, std::optional<Pain> morning, bool flare) = 0;
    void rest() { restUntil_ = today_ + Days{kRestDays}; }
    [[nodiscard]] Date today() const { return today_; }

private:
    void judgeLast(const Morning &morning)
    {
        if (!last_)
            return;
        std::optional<Pain> next;
        if (morning.told)
            next = morning.told->morning;
        const Told session = *last_;
        last_.reset();
        take(session, next, isFlare(session, next));
    }

    bool begun_ = false;
    Date today_{};
    Date restUntil_{};
    std::optional<Told> last_;
};

/// Goes up a row of stages after two passes each.
class Ladder : public FixedPolicy
{
protected:
    virtual bool passes(const Told &session, std::optional<Pain> morning) const = 0;
    [[nodiscard]] virtual int lowest() const = 0;
    [[nodiscard]] virtual int highest() const = 0;

    void take(const Told &session, std::optional<Pain> morning, bool flare) override
    {
        if (flare) {
            stage_ = std::max(lowest(), stage_ - 1);
            passes_ = 0;
            rest();
        } else if (passes(session, morning) && ++passes_ >= 2) {
            stage_ = std::min(highest(), stage_ + 1);
            passes_ = 0;
        }
    }
    [[nodiscard]] int stage() const { return stage_; }
    explicit Ladder(int first) : stage_(first) {}

private:
    int stage_;
    int passes_ = 0;
};

class ClinicLadder : public Ladder
{
public:
    ClinicLadder() : Ladder(1) {}

private:
    // Six times five minutes: walk 4 and jog 1, then 3/2, 2/3, 1/4, then thirty minutes on end; who
    // fails the first stage walks again.
    [[nodiscard]] Session next() const override
    {
        const int jog = 6 * stage();
        return ofMinutes(30 - jog, jog);
    }
    [[nodiscard]] int lowest() const override { return 0; }
    [[nodiscard]] int highest() const override { return 5; }
    bool passes(const Told &session, std::optional<Pain>) const override
    {
        return session.peak().score() < kBadPain;
    }
};

class BareLadder : public Ladder
{
public:
    BareLadder() : Ladder(2) {}

private:
    [[nodiscard]] Session next() const override
    {
        const Segment part = ladder::sessionOf(Rung::whole(stage()), 0)[0];
        return {part.walk * part.repeat, part.jog * part.repeat};
    }
    [[nodiscard]] int lowest() const override { return Rung::kLowest; }
    [[nodiscard]] int highest() const override { return Rung::kHighest; }
    bool passes(const Told &session, std::optional<Pain> morning) const override
    {
        return isClean(session, morning);
    }
};

class CouchToFiveK : public FixedPolicy
{
private:
    struct Outing {
        double walk;
        double jog;
    };
    // Walking and jogging of each session, the five minutes of walking before it with it.
    static constexpr std::array<std::array<Outing, 3>, 9> kWeeks{{
        {{{15.5, 8}, {15.5, 8}, {15.5, 8}}},
        {{{15, 9}, {15, 9}, {15, 9}}},
        {{{11, 9}, {11, 9}, {11, 9}}},
        {{{10.5, 16}, {10.5, 16}, {10.5, 16}}},
        {{{11, 15}, {10, 16}, {5, 20}}},
        {{{11, 18}, {8, 20}, {5, 25}}},
        {{{5, 25}, {5, 25}, {5, 25}}},
        {{{5, 28}, {5, 28}, {5, 28}}},
        {{{5, 30}, {5, 30}, {5, 30}}},
    }};

    [[nodiscard]] Session next() const override
    {
        const Outing &outing = kWeeks[week_][done_];
        return ofMinutes(outing.walk, outing.jog);
    }
    void take(const Told &session, std::optional<Pain>, bool flare) override
    {
        bad_ = bad_ || flare || session.peak().score() >= kBadPain;
        if (flare)
            rest();
        if (++done_ < kWeeks[week_].size())
            return;
        if (!bad_ && week_ + 1 < kWeeks.size())
            ++week_;
        done_ = 0;
        bad_ = false;
    }

    std::size_t week_ = 0;
    std::size_t done_ = 0;
    bool bad_ = false;
};

class TenPercent : public FixedPolicy
{
private:
    static constexpr double kWarmUp = 5;
    static constexpr double kMost = 30;

    void newDay(const Morning &morning) override
    {
        if (settling_ && morning.told && morning.told->walking.score() <= 1 &&
            morning.told->morning.score() <= 1)
            settling_ = false;
        if (weekdayOf(today()) != std::chrono::Monday)
            return;
        if (ran_ && !flared_ && !settling_)
            jog_ = std::min(kMost, jog_ * 1.1);
        ran_ = false;
        flared_ = false;
    }
    [[nodiscard]] bool mayRun() const override { return !settling_; }
    [[nodiscard]] Session next() const override { return ofMinutes(kWarmUp, jog_); }
    void take(const Told &, std::optional<Pain>, bool flare) override
    {
        ran_ = true;
        if (!flare)
            return;
        flared_ = true;
        settling_ = true;
        jog_ *= 0.9;
    }

    double jog_ = 5;
    bool ran_ = false;
    bool flared_ = false;
    bool settling_ = false;
};

class Oracle : public Policy
{
public:
    Oracle(const VirtualRunner &runner, bool everyOtherDay)
        : runner_(&runner), everyOtherDay_(everyOtherDay)
    {}

    Session ask(const Morning &morning) override
    {
        constexpr double kInside = 0.92; // of the room: the form of the day is not known before it
        constexpr double kMostIrritation = 1.0;
        constexpr double kWhole = 30;
        constexpr double kWarmUp = 5;
        const bool day = everyOtherDay_ ? !last_ || daysBetween(*last_, morning.date) >= 2
                                        : isSessionDay(morning.date);
        today_ = morning.date;
        if (!day || runner_->irritation() > kMostIrritation)
            return {};
        const double load = kInside * runner_->room();
        if (load >= kWhole)
            return ofMinutes(0, kWhole);
        const Session walk = ofMinutes(kWarmUp, 0);
        return ofMinutes(kWarmUp, std::max(0.0, load - loadOf(walk, runner_->world())));
    }
    void hear(const Told &told) override
    {
        if (!told.done.isRest())
            last_ = today_;
    }

private:
    const VirtualRunner *runner_;
    bool everyOtherDay_;
    Date today_{};
    std::optional<Date> last_;
};

} // namespace

std::unique_ptr<Policy> clinicLadder(const VirtualRunner &)
{
    return std::make_unique<ClinicLadder>();
}

std::unique_ptr<Policy> couchToFiveK(const VirtualRunner &)
{
    return std::make_unique<CouchToFiveK>();
}

std::unique_ptr<Policy> tenPercent(const VirtualRunner &)
{
    return std::make_unique<TenPercent>();
}

std::unique_ptr<Policy> bareLadder(const VirtualRunner &)
{
    return std::make_unique<BareLadder>();
}

std::unique_ptr<Policy> oracle(const VirtualRunner &runner)
{
    return std::make_unique<Oracle>(runner, false);
}

std::unique_ptr<Policy> oracleEveryOtherDay(const VirtualRunner &runner)
{
    return std::make_unique<Oracle>(runner, true);
}

} // namespace restride::simulation
