// SPDX-License-Identifier: GPL-3.0-or-later
// Every rule in both languages, with all of its figures, with none, and with some: the sentence has
// to be whole whatever is missing.
#include "tests/support/german.h"
#include "tests/support/sample_plan.h"
#include "ui/text/text.h"
#include "ui/text/units.h"
#include "ui/text/what_if.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

#include <functional>

namespace restride {
namespace {

Figures fullFigures()
{
    Figures figures;
    figures.rung = Rung::quarters(14);
    figures.rungFrom = Rung::whole(5);
    figures.pain = Pain::of(4);
    figures.morning = Pain::of(3);
    figures.count = 2;
    figures.needed = 3;
    figures.days = 9;
    figures.percent = 55;
    figures.time = Seconds{1470};
    figures.limit = minutes(22);
    figures.date = sample::day(2026, 12, 5);
    figures.other = sample::day(2026, 11, 21);
    figures.distance = Metres{10000};
    return figures;
}

using Change = std::function<void(Figures &)>;

/// Each takes one figure away, or changes it to another of its kind.
std::vector<Change> changes()
{
    return {[](Figures &f) { f.rung.reset(); },     [](Figures &f) { f.rungFrom.reset(); },
            [](Figures &f) { f.pain.reset(); },     [](Figures &f) { f.morning.reset(); },
            [](Figures &f) { f.count = 0; },        [](Figures &f) { f.count = 1; },
            [](Figures &f) { f.count = 3; },        [](Figures &f) { f.count = 17; },
            [](Figures &f) { f.needed = 0; },       [](Figures &f) { f.needed = 1; },
            [](Figures &f) { f.days = 0; },         [](Figures &f) { f.days = 1; },
            [](Figures &f) { f.percent = 0; },      [](Figures &f) { f.percent = 110; },
            [](Figures &f) { f.time = Seconds{}; }, [](Figures &f) { f.limit = Seconds{}; },
            [](Figures &f) { f.date.reset(); },     [](Figures &f) { f.other.reset(); },
            [](Figures &f) { f.distance.reset(); }};
}

/// None, all, all but one, all but two, and each alone.
std::vector<Figures> figuresOfAllSorts()
{
    const std::vector<Change> all = changes();
    std::vector<Figures> sorts{Figures{}, fullFigures()};
    for (std::size_t i = 0; i < all.size(); ++i) {
        Figures alone = fullFigures();
        for (std::size_t j = 0; j < all.size(); ++j)
            if (j != i)
                all[j](alone);
        sorts.push_back(alone);
        for (std::size_t j = i; j < all.size(); ++j) {
            Figures fewer = fullFigures();
            all[i](fewer);
            all[j](fewer);
            sorts.push_back(fewer);
        }
    }
    return sorts;
}

bool matches(const QString &text, const char *pattern)
{
    return text.contains(QRegularExpression(QString::fromLatin1(pattern)));
}

/// What is wrong with a sentence; empty: nothing.
QString faultOf(const QString &text)
{
    constexpr qsizetype kLongest = 160; // four lines of the Today card
    if (text.isEmpty())
        return QStringLiteral("it is empty");
    if (!text.endsWith(QLatin1Char('.')) || text.endsWith(QLatin1String("..")))
        return QStringLiteral("no full stop at its end");
    if (text.at(0).isLower())
        return QStringLiteral("no capital at its beginning");
    if (matches(text, "%[0-9nL]"))
        return QStringLiteral("a figure is left out");
    if (matches(text, "\\s\\s|\\s[,;.:]|^\\s"))
        return QStringLiteral("a space too many");
    if (text.size() > kLongest)
        return QStringLiteral("too long");
    return {};
}

std::string shown(Rule rule, const QString &text, const QString &fault)
{
    return std::string{ruleId(rule)} + ": " + text.toStdString() + ": " + fault.toStdString();
}

void expectWholeSentences()
{
    for (int i = 0; i < static_cast<int>(Rule::kCount); ++i) {
        const Rule rule = static_cast<Rule>(i);
        for (const Figures &figures : figuresOfAllSorts()) {
            const QString because = text::because({rule, figures});
            ASSERT_EQ(faultOf(because), QString()) << shown(rule, because, faultOf(because));
            const QString effect = text::effect({rule, figures});
            if (!effect.isEmpty()) {
                ASSERT_EQ(faultOf(effect), QString()) << shown(rule, effect, faultOf(effect));
            }
        }
    }
}

std::vector<QString> allSentences()
{
    std::vector<QString> sentences;
    for (int i = 0; i < static_cast<int>(Rule::kCount); ++i)
        for (const Figures &figures : figuresOfAllSorts())
            sentences.push_back(text::because({static_cast<Rule>(i), figures}));
    return sentences;
}

TEST(EveryRule, IsAWholeSentenceInEnglish)
{
    expectWholeSentences();
}

TEST(EveryRule, IsAWholeSentenceInGerman)
{
    const test::SpeakingGerman german;
    expectWholeSentences();
}

TEST(EveryRule, ReadsDifferentlyInGerman)
{
    const std::vector<QString> english = allSentences();
    const test::SpeakingGerman inGerman;
    const std::vector<QString> german = allSentences();
    ASSERT_EQ(english.size(), german.size());
    for (std::size_t i = 0; i < english.size(); ++i)
        ASSERT_NE(english[i], german[i]) << english[i].toStdString();
}

TEST(EveryRule, NamesItsSourceAndHowWellItIsFounded)
{
    const auto expectSources = [] {
        for (int i = 0; i < static_cast<int>(Rule::kCount); ++i) {
            const Rule rule = static_cast<Rule>(i);
            const QString source = text::source(rule);
            EXPECT_TRUE(matches(source, ".{5,} \\([ABCSJ]\\)$")) << source.toStdString();
            EXPECT_FALSE(text::evidenceWord(evidenceOf(rule)).isEmpty()) << ruleId(rule);
        }
    };
    expectSources();
    const test::SpeakingGerman german;
    expectSources();
}

TEST(EveryGrade, HasAWordOfItsOwn)
{
    EXPECT_EQ(text::evidenceWord(Evidence::Trial), QStringLiteral("trials or large cohorts"));
    EXPECT_EQ(text::evidenceWord(Evidence::Judgement), QStringLiteral("our judgement"));
    const test::SpeakingGerman german;
    QStringList words;
    for (const Evidence grade : {Evidence::Trial, Evidence::Guideline, Evidence::Protocol,
                                 Evidence::Seed, Evidence::Judgement})
        words << text::evidenceWord(grade);
    EXPECT_EQ(words.removeDuplicates(), 0);
    EXPECT_EQ(words.front(), QStringLiteral("Studien oder große Kohorten"));
}

Why decideWhy(Reach reach)
{
    Why why{Rule::RaceDecide, {}};
    why.figures.date = sample::day(2027, 2, 20);
    why.figures.count = static_cast<int>(reach);
    return why;
}

TEST(RaceDecide, TellsWhereTheRaceStandsOnTheLastDay)
{
    EXPECT_EQ(text::because(decideWhy(Reach::Run)),
              QStringLiteral("20 February is the last day to change the entry: the race is within "
                             "the rules, without walk breaks."));
    EXPECT_EQ(text::effect(decideWhy(Reach::RunWalk)),
              QStringLiteral("The entry may stay as it is."));
    EXPECT_EQ(text::effect(decideWhy(Reach::NotReachable)), QString());
}

TEST(RaceDecide, ProposesTheAlternativeWithinTheRules)
{
    Why why = decideWhy(Reach::NotReachable);
    why.figures.distance = Metres{21097};
    why.figures.other = sample::day(2027, 3, 14);
    EXPECT_EQ(text::because(why),
              QStringLiteral("20 February is the last day to change the entry: the race is not "
                             "within the rules; within them: Half marathon, 14 March."));
    EXPECT_EQ(text::effect(why), QStringLiteral("Proposed instead: Half marathon on 14 March."));
}

TEST(RaceDecide, ProposesWhatCanBeRunToOneWhoWantsNoWalkBreaks)
{
    Why why = decideWhy(Reach::RunWalk);
    why.figures.distance = Metres{10000};
    why.figures.other = sample::day(2027, 3, 14);
    EXPECT_EQ(text::because(why),
              QStringLiteral("20 February is the last day to change the entry: the race is within "
                             "reach with walk breaks; without them: 10 km, 14 March."));
    EXPECT_EQ(text::effect(why), QStringLiteral("Proposed instead: 10 km on 14 March."));
}

TEST(RaceDecide, SaysTheYearOfAnAlternativeThatIsFarFromIt)
{
    Why why = decideWhy(Reach::NotReachable);
    why.figures.distance = Metres{21097};
    why.figures.other = sample::day(2028, 2, 6);
    EXPECT_TRUE(text::because(why).endsWith(QStringLiteral("Half marathon, 6 February 2028.")))
        << qPrintable(text::because(why));
    EXPECT_EQ(text::effect(why),
              QStringLiteral("Proposed instead: Half marathon on 6 February 2028."));
}

TEST(RaceCard, IsForADayOfOneYear)
{
    Why why{Rule::RaceCard, {}};
    why.figures.date = sample::day(2028, 3, 12);
    EXPECT_TRUE(text::because(why).startsWith(QStringLiteral("The race card for 12 March 2028 ")))
        << qPrintable(text::because(why));
}

TEST(WhatIfQuestion, SaysTheYearsWhereTheyDiffer)
{
    Profile profile;
    profile.goal.emplace();
    profile.goal->race.date = sample::day(2027, 3, 14);
    WhatIf wish;
    wish.raceDate = sample::day(2027, 4, 11);
    EXPECT_EQ(text::question(wish, profile),
              QStringLiteral("What if: the race on 11 April instead of 14 March?"));
    wish.raceDate = sample::day(2028, 3, 12);
    EXPECT_EQ(text::question(wish, profile),
              QStringLiteral("What if: the race on 12 March 2028 instead of 14 March 2027?"));
}

TEST(RaceDecide, NamesTheRunThatSpeaksFirst)
{
    Why why = decideWhy(Reach::Run);
    why.figures.days = 2;
    EXPECT_EQ(text::effect(why), QStringLiteral("The run two days before, on 18 February, speaks "
                                                "first. The entry may stay as it is."));
    why.figures.days = 1;
    why.figures.count = static_cast<int>(Reach::NotReachable);
    EXPECT_EQ(text::effect(why),
              QStringLiteral("The run of the day before, 19 February, speaks first."));
}

TEST(RaceTest, TellsAsADecisionWhereItLiesOutsideItsDays)
{
    Why why{Rule::RaceTest, {}};
    why.figures.date = sample::day(2027, 3, 8);
    why.figures.days = 6;
    EXPECT_EQ(text::because(why),
              QStringLiteral("The test run is the one of 8 March, six days before the race: no run "
                             "day lies three to five days before it."));
}

TEST(RaceTest, TellsOnItsDayWhatItIsFor)
{
    Why why{Rule::RaceTest, {}};
    why.figures.date = sample::day(2027, 3, 14);
    why.figures.percent = 40;
    EXPECT_EQ(text::because(why), QStringLiteral("A short test run before the race on 14 March: if "
                                                 "it is clean, the start is on."));
}

TEST(RaceWalking, TellsThePaceThatTheCutOffAsksForAndWhetherTheStepMeetsIt)
{
    Why why{Rule::RaceWalking, {}};
    why.figures.limit = minutes(75);
    why.figures.time = Seconds{450};
    EXPECT_EQ(text::because(why),
              QStringLiteral("The cut-off of 75 min asks for 7:30 min/km: walking and jogging "
                             "as at the present step is slower."));
    why.figures.percent = 1;
    EXPECT_EQ(text::because(why),
              QStringLiteral("The cut-off of 75 min asks for 7:30 min/km: walking and jogging "
                             "as at the present step keeps within it."));
}

TEST(StrengthProgress, TellsTheLevelsApartByTheWallSit)
{
    QStringList words;
    for (int level = 1; level < kStrengthLevels; ++level) {
        const auto routine = exercisesOf(StrengthRoutine::HipAndCalf, level);
        Why why{Rule::StrengthProgress, {}};
        why.figures.count = routine[0].sets;
        why.figures.needed = routine[0].reps;
        why.figures.time = routine[1].hold;
        words << text::because(why);
    }
    EXPECT_EQ(words.front(), QStringLiteral("Strength: 3 sets of 10 now and 20 s in the wall sit, "
                                            "with pain at most 3."));
    EXPECT_EQ(words.removeDuplicates(), 0);
}

TEST(LadderHold, SaysWhatTheStepWaitsFor)
{
    Why why{Rule::LadderHold, {}};
    why.figures.rung = Rung::whole(4);
    why.figures.count = 2;
    why.figures.needed = 2;
    EXPECT_EQ(text::because(why),
              QStringLiteral("Rung 4 stays after two clean sessions: no step up after a sore week, "
                             "or after two in seven days."));
    why.figures.needed = 0; // no number of sessions is enough: a referral
    EXPECT_EQ(text::because(why),
              QStringLiteral("Rung 4 stays: no step up until a clinician has looked at the knee."));
}

TEST(FlareRepeated, SaysHowFarBackItGoes)
{
    Why why{Rule::FlareRepeated, {}};
    why.figures.count = 2;
    why.figures.rungFrom = Rung::whole(5);
    why.figures.rung = Rung::whole(3);
    EXPECT_EQ(text::because(why),
              QStringLiteral("The second flare-up within 42 days: from rung 5 back to rung 3."));
}

TEST(German, WritesDatesAndFiguresAsGermansDo)
{
    const test::SpeakingGerman german;
    const Date tuesday = sample::day(2026, 11, 24);
    const auto plain = [](QString text) { return text.replace(QChar(0xa0), QLatin1Char(' ')); };
    EXPECT_EQ(plain(text::dayMonth(tuesday)), QStringLiteral("24. November"));
    EXPECT_EQ(plain(text::shortDayMonth(tuesday)), QStringLiteral("24. Nov."));
    EXPECT_EQ(plain(text::weekdayDayMonthYear(tuesday)),
              QStringLiteral("Dienstag, 24. November 2026"));
    EXPECT_EQ(plain(text::dateSpan(tuesday, tuesday + Days{5})),
              QStringLiteral("24. bis 29. November"));
    EXPECT_EQ(plain(text::distance(Metres{3900})), QStringLiteral("3,9 km"));
    EXPECT_EQ(plain(text::minutes(Seconds{90})), QStringLiteral("1½ min"));
}

TEST(German, CountsInTheFormThatTheNumberAsksFor)
{
    const test::SpeakingGerman german;
    Why why{Rule::FlareRest, {}};
    why.figures.days = 2;
    EXPECT_EQ(text::because(why), QStringLiteral("Zwei Ruhetage nach dem Schub."));
    why.figures.days = 1;
    EXPECT_EQ(text::because(why), QStringLiteral("Ein Ruhetag nach dem Schub."));
}

} // namespace
} // namespace restride
