// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_plan.h"
#include "ui/text/text.h"
#include "ui/text/units.h"

#include <QLocale>

#include <gtest/gtest.h>

namespace restride {
namespace {

/// Another language's figures and months for the length of a test.
class LocaleFor
{
public:
    explicit LocaleFor(const QLocale &locale) { QLocale::setDefault(locale); }
    ~LocaleFor() { QLocale::setDefault(before_); }
    LocaleFor(const LocaleFor &) = delete;
    LocaleFor &operator=(const LocaleFor &) = delete;

private:
    QLocale before_;
};

TEST(Words, TurnADateIntoQtsAndBack)
{
    for (const Date date :
         {sample::day(1969, 12, 31), sample::day(2024, 2, 29), sample::day(2027, 3, 14)})
        EXPECT_EQ(text::fromQDate(text::toQDate(date)), date);
    EXPECT_EQ(text::toQDate(sample::kRaceDay), QDate(2027, 3, 14));
}

TEST(Words, WriteMinutesWithHalvesAndQuarters)
{
    EXPECT_EQ(text::bareMinutes(minutes(4)), QStringLiteral("4"));
    EXPECT_EQ(text::bareMinutes(Seconds{270}), QStringLiteral("4½"));
    EXPECT_EQ(text::bareMinutes(Seconds{30}), QStringLiteral("½"));
    EXPECT_EQ(text::bareMinutes(Seconds{70}), QStringLiteral("1:10"));
    EXPECT_EQ(text::bareMinutes(Seconds{65}), QStringLiteral("1:05"));
    EXPECT_EQ(text::bareMinutes(Seconds{0}), QStringLiteral("0"));
    EXPECT_EQ(text::minutes(Seconds{70}), QStringLiteral("1 min 10 s"));
    EXPECT_EQ(text::minutes(Seconds{20}), QStringLiteral("20 s"));
    EXPECT_EQ(text::minutes(Seconds{1470}), QStringLiteral("24½ min"));
}

TEST(Words, FollowTheLocaleInDecimalsAndMonths)
{
    EXPECT_EQ(text::distance(Metres{3940}), QStringLiteral("3.9 km"));
    EXPECT_EQ(text::dayMonth(sample::kToday), QStringLiteral("24 November"));
    const LocaleFor german{QLocale(QLocale::German, QLocale::Germany)};
    EXPECT_EQ(text::distance(Metres{3940}), QStringLiteral("3,9 km"));
    EXPECT_EQ(text::dayMonth(sample::kRaceDay), QStringLiteral("14 März"));
}

TEST(Words, TellALengthInTheUnitsChosenAndReadItBack)
{
    text::chooseUnits(text::Units::Miles);
    EXPECT_EQ(text::distance(Metres{3940}), QStringLiteral("2.4 mi"));
    EXPECT_EQ(text::fromUnits(26.2), Metres{42165});
    text::chooseUnits(text::Units::Kilometres);
    EXPECT_EQ(text::unitName(), QStringLiteral("km"));
    EXPECT_EQ(text::fromUnits(text::inUnits(Metres{3941})), Metres{3941});
}

TEST(Words, NameASpanOfDaysAsShortAsItCanBe)
{
    EXPECT_EQ(text::dateSpan(sample::day(2026, 11, 23), sample::day(2026, 11, 29)),
              QStringLiteral("23 to 29 November"));
    EXPECT_EQ(text::dateSpan(sample::day(2026, 11, 30), sample::day(2026, 12, 6)),
              QStringLiteral("30 November to 6 December"));
    EXPECT_EQ(text::dateSpan(sample::day(2026, 12, 28), sample::day(2027, 1, 3)),
              QStringLiteral("28 December 2026 to 3 January 2027"));
}

TEST(Words, SpellOutAWalkJogSession)
{
    const Workout workout = sample::walkJog(Rung::whole(2), 6, 240, 60);
    EXPECT_EQ(text::title(workout), QStringLiteral("Walk 4, jog 1"));
    EXPECT_EQ(text::subtitle(workout), QStringLiteral("six times, flat and easy"));
    EXPECT_EQ(text::pattern(workout), QStringLiteral("6 × walk 4 / jog 1"));
    EXPECT_EQ(text::shortPattern(workout), QStringLiteral("6 × 4 / 1"));
}

TEST(Words, SpellOutWalksRunsAndRest)
{
    EXPECT_EQ(text::title(Workout{}), QStringLiteral("Rest"));
    EXPECT_EQ(text::title(sample::walk(30)), QStringLiteral("Walk 30"));
    EXPECT_EQ(text::pattern(sample::walk(30)), QStringLiteral("walk 30"));
    EXPECT_EQ(text::title(sample::run(Kind::Run, 30)), QStringLiteral("Jog 30"));
    EXPECT_EQ(text::subtitle(sample::run(Kind::Run, 30)),
              QStringLiteral("without a break, flat and easy"));
}

TEST(Words, NameASessionOfSeveralPartsByItsLongestJog)
{
    Workout workout;
    workout.kind = Kind::LongRun;
    workout.flatOnly = false;
    workout.segments.push({1, minutes(10), Seconds{0}});
    workout.segments.push({4, minutes(2), minutes(13)});
    EXPECT_EQ(text::title(workout), QStringLiteral("Walk 2, jog 13"));
    EXPECT_EQ(text::subtitle(workout), QStringLiteral("walk 10, then 4 × walk 2 / jog 13; easy"));
}

TEST(Words, FillTheCalendarsChip)
{
    EXPECT_EQ(
        text::chip(sample::dayOf(sample::kToday, sample::rungFourAndAHalf(), Rule::LadderAdvance)),
        QStringLiteral("Rung 4½"));
    EXPECT_EQ(
        text::chip(sample::dayOf(sample::kToday, sample::run(Kind::Run, 36), Rule::BuildEasyRun)),
        QStringLiteral("Run 5.4 km"));
    EXPECT_EQ(text::chip(sample::dayOf(sample::kToday, sample::walk(30), Rule::GateTest)),
              QStringLiteral("Brisk walk 30"));
    EXPECT_EQ(text::chip(sample::bikeDay(sample::kToday)), QStringLiteral("Bike"));
    EXPECT_EQ(text::chip(sample::restDay(sample::kToday)), QStringLiteral("Rest"));
}

TEST(Words, ExistForEveryValueThatIsShown)
{
    for (int score = 0; score <= 10; ++score)
        EXPECT_FALSE(text::painWord(*Pain::of(score)).isEmpty());
    for (int i = 0; i < static_cast<int>(Sign::kCount); ++i)
        EXPECT_FALSE(text::signQuestion(static_cast<Sign>(i)).isEmpty()) << i;
    for (int i = 0; i < static_cast<int>(ReferReason::kCount); ++i)
        EXPECT_FALSE(text::reasonName(static_cast<ReferReason>(i)).isEmpty()) << i;
    for (int i = 0; i < static_cast<int>(GateMissing::kCount); ++i)
        EXPECT_FALSE(text::missingName(static_cast<GateMissing>(i)).isEmpty()) << i;
    for (int i = 0; i <= static_cast<int>(Exercise::SingleLegBalance); ++i)
        EXPECT_FALSE(text::exerciseName(static_cast<Exercise>(i)).isEmpty()) << i;
    for (int i = static_cast<int>(SessionResult::Clean);
         i <= static_cast<int>(SessionResult::Waiting); ++i)
        EXPECT_FALSE(text::resultWord(static_cast<SessionResult>(i)).isEmpty()) << i;
    EXPECT_TRUE(text::resultWord(SessionResult::None).isEmpty());
}

TEST(Words, WriteDosesAsSetsTimesRepetitionsOrSeconds)
{
    EXPECT_EQ(text::dose({Exercise::Clamshell, 2, 12, Seconds{0}}), QStringLiteral("2 × 12"));
    EXPECT_EQ(text::dose({Exercise::WallSit, 3, 0, Seconds{15}}), QStringLiteral("3 × 15 s"));
}

TEST(Words, NameTheKneeAsAClinicianWould)
{
    EXPECT_EQ(text::kneeName(sample::profile().knee), QStringLiteral("Left knee, front"));
    EXPECT_EQ(text::kneeName(Knee{}), QStringLiteral("Knee"));
}

} // namespace
} // namespace restride
