// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/virtual_runner.h"

#include <gtest/gtest.h>

#include <string_view>

namespace restride::simulation {
namespace {

constexpr Session kRest{};

/// A knee at rest that takes about ten minutes, on days of which nothing is known but that they are
/// like any other.
class Knee
{
public:
    Knee() : runner_(populations().front(), traits()) { runner_.wake(LifeDay{}); }

    static Traits traits()
    {
        Traits traits;
        traits.envelope = 10;
        traits.growth = 0.2;
        traits.irritability = 6;
        traits.remaining = 0.6;
        return traits;
    }
    Told jog(int time) { return runner_.live({Seconds{}, minutes(time)}, LifeDay{}); }
    Told walk(int time) { return runner_.live({minutes(time), Seconds{}}, LifeDay{}); }
    Waking restFor(int days)
    {
        Waking waking = runner_.wake(LifeDay{});
        for (int day = 1; day < days; ++day) {
            runner_.live(kRest, LifeDay{});
            waking = runner_.wake(LifeDay{});
        }
        return waking;
    }
    Waking sleep() { return runner_.wake(LifeDay{}); }
    [[nodiscard]] double envelope() const { return runner_.envelope(); }
    [[nodiscard]] double irritation() const { return runner_.irritation(); }

private:
    VirtualRunner runner_;
};

double envelopeAfterJogging(int time)
{
    Knee knee;
    knee.jog(time);
    return knee.envelope();
}

TEST(VirtualRunner, GrowsUnderLoadInsideTheEnvelope)
{
    EXPECT_GT(envelopeAfterJogging(8), 10);
}

TEST(VirtualRunner, GrowsMostUnderLoadNearTheEdge)
{
    EXPECT_GT(envelopeAfterJogging(10), envelopeAfterJogging(7));
    EXPECT_GT(envelopeAfterJogging(7), envelopeAfterJogging(3));
    EXPECT_GT(envelopeAfterJogging(10), envelopeAfterJogging(12));
}

TEST(VirtualRunner, ShrinksUnderLoadOutsideTheEnvelope)
{
    EXPECT_LT(envelopeAfterJogging(16), 10);
    EXPECT_LT(envelopeAfterJogging(18), envelopeAfterJogging(16));
}

TEST(VirtualRunner, WakesSoreAfterLoadOutsideTheEnvelopeOnly)
{
    Knee inside;
    inside.jog(10);
    EXPECT_EQ(inside.sleep().morning.score(), 0);
    Knee outside;
    outside.jog(16);
    EXPECT_GE(outside.sleep().morning.score(), 3);
    EXPECT_GT(outside.irritation(), 0);
}

TEST(VirtualRunner, HurtsMoreTheFurtherOutsideTheLoadLies)
{
    EXPECT_EQ(Knee{}.jog(8).peak().score(), 0);
    EXPECT_LT(Knee{}.jog(10).peak(), Knee{}.jog(13).peak());
    EXPECT_LT(Knee{}.jog(13).peak(), Knee{}.jog(16).peak());
}

TEST(VirtualRunner, BreaksOffARunThatHurtsTooMuch)
{
    const Told told = Knee{}.jog(60);
    EXPECT_LT(told.done.jog, minutes(20));
    EXPECT_GE(told.during.score(), 5);
}

TEST(VirtualRunner, SettlesWithinDaysOfAnIrritation)
{
    Knee knee;
    knee.jog(16);
    const double first = (knee.sleep(), knee.irritation());
    const Waking later = knee.restFor(5);
    EXPECT_LT(knee.irritation(), first / 4);
    EXPECT_LE(later.morning.score(), 1);
    EXPECT_TRUE(later.briskWalkOk);
}

TEST(VirtualRunner, FadesSlowlyWithoutLoad)
{
    Knee knee;
    knee.restFor(3);
    EXPECT_EQ(knee.envelope(), 10);
    knee.restFor(28);
    EXPECT_LT(knee.envelope(), 9.5);
    EXPECT_GT(knee.envelope(), 8);
}

TEST(VirtualRunner, CountsWalkingAsLessLoadThanJogging)
{
    Knee walked;
    walked.walk(30);
    EXPECT_GT(walked.envelope(), 10);
    EXPECT_LT(walked.envelope(), envelopeAfterJogging(8));
}

TEST(VirtualRunner, FollowsTheWorldItLivesIn)
{
    const auto peakIn = [](std::string_view world) {
        VirtualRunner runner(populations().front(), Knee::traits(), *worldNamed(world));
        runner.wake(LifeDay{});
        return runner.live({minutes(30), minutes(12)}, LifeDay{}).peak();
    };
    EXPECT_GT(peakIn("heavy walking"), peakIn("plain"));
    EXPECT_LT(peakIn("light walking"), peakIn("plain"));
    EXPECT_LT(peakIn("dull pain"), peakIn("plain"));
}

TEST(VirtualRunner, DoesNothingOnADayThatIsMissed)
{
    VirtualRunner runner(populations().front(), Knee::traits());
    LifeDay day;
    day.missed = true;
    runner.wake(day);
    EXPECT_TRUE(runner.live({minutes(5), minutes(5)}, day).done.isRest());
    EXPECT_EQ(runner.envelope(), 10);
}

TEST(VirtualRunner, JogsMoreThanAskedOnADayThatIsOverdone)
{
    VirtualRunner runner(populations().front(), Knee::traits());
    LifeDay day;
    day.surplus = 0.25;
    runner.wake(day);
    EXPECT_EQ(runner.live({minutes(5), minutes(8)}, day).done, (Session{minutes(5), minutes(10)}));
}

} // namespace
} // namespace restride::simulation
