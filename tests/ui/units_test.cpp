// SPDX-License-Identifier: GPL-3.0-or-later
// Kilometres and miles: shown and typed through one place, and converted once.
#include "tests/support/german.h"
#include "tests/ui/dialog_support.h"

#include "core/journal/store.h"
#include "ui/dialogs/fields.h"
#include "ui/dialogs/running_page.h"
#include "ui/document/document.h"
#include "ui/document/settings.h"
#include "ui/models/entry_words.h"
#include "ui/text/text.h"

#include <QLineEdit>
#include <QRegularExpression>

#include <gtest/gtest.h>

using namespace restride;
using restride::testing::named;

namespace {

class Miles : public ::testing::Test
{
protected:
    void SetUp() override { text::chooseUnits(text::Units::Miles); }
    void TearDown() override { text::chooseUnits(text::Units::Kilometres); }
};

} // namespace

TEST_F(Miles, ShowEveryTypedLengthAsItWasTyped)
{
    for (int tenths = 1; tenths <= 2000; ++tenths) {
        const double typed = tenths / 10.0;
        const Metres kept = text::fromUnits(typed);
        ASSERT_EQ(text::distanceFigure(kept), QLocale().toString(typed, 'f', 1));
    }
    EXPECT_EQ(text::distance(text::fromUnits(23.8)), QStringLiteral("23.8 mi"));
    EXPECT_EQ(text::fromUnits(23.8), Metres{38302});
}

TEST_F(Miles, ShowEveryPaceOfEvenSecondsAsItWasTyped)
{
    for (int seconds = 200; seconds < 1800; seconds += 2)
        ASSERT_EQ(text::secondsPerUnit(text::paceFromUnits(seconds)), seconds);
    EXPECT_EQ(text::pace(text::paceFromUnits(10 * 60 + 44)), QStringLiteral("10:44 min/mi"));
}

TEST_F(Miles, AreTypedIntoALengthAndKeptInMetres)
{
    DistanceBox box(QStringLiteral("Distance"), QStringLiteral("not measured"));
    box.show();
    box.findChild<QLineEdit *>()->selectAll();
    QTest::keyClicks(box.findChild<QLineEdit *>(), QStringLiteral("23.8"));
    EXPECT_EQ(box.distance(), Metres{38302});
    QTest::keyClick(&box, Qt::Key_Return);
    EXPECT_EQ(box.text(), QStringLiteral("23.8 mi"));

    DistanceBox again(QStringLiteral("Distance"), QStringLiteral("not measured"));
    again.setDistance(box.distance());
    EXPECT_EQ(again.text(), QStringLiteral("23.8 mi"));
    EXPECT_EQ(again.distance(), box.distance());
}

TEST_F(Miles, LeaveALengthExactThatNobodyTouched)
{
    DistanceBox box(QStringLiteral("Distance"), QStringLiteral("not measured"));
    box.setDistance(Metres{21098});
    EXPECT_EQ(box.text(), QStringLiteral("13.1 mi"));
    EXPECT_EQ(box.distance(), Metres{21098});
    PaceBox pace(QStringLiteral("Pace"), QStringLiteral("as usual"));
    pace.setPace(Pace{401});
    EXPECT_EQ(pace.pace(), Pace{401});
}

TEST_F(Miles, ReachAProfileThroughTheRunningPage)
{
    RunningPage page(restride::testing::today());
    auto *longest = named<DistanceBox>(page, RunningPage::tr("Longest run of the last weeks"));
    ASSERT_NE(longest, nullptr);
    longest->setValue(8.5);
    Profile profile;
    page.store(profile);
    EXPECT_EQ(profile.before.longest, text::fromUnits(8.5));
    RunningPage later(restride::testing::today());
    later.load(profile);
    EXPECT_EQ(named<DistanceBox>(later, RunningPage::tr("Longest run of the last weeks"))->text(),
              QStringLiteral("8.5 mi"));
}

TEST_F(Miles, StandInTheWordsOfAnEntry)
{
    RunEntry run;
    run.jog = minutes(30);
    run.distance = text::fromUnits(3.1);
    EXPECT_EQ(entryWords(run), QStringLiteral("Run, 30 min, 3.1 mi"));
}

TEST_F(Miles, CallARaceByWhatItWasMeasuredIn)
{
    EXPECT_EQ(text::raceName({{}, Metres{10000}, {}}), QStringLiteral("10 km"));
    EXPECT_EQ(text::raceName({{}, Metres{16093}, {}}), QStringLiteral("10.0 mi"));
    EXPECT_EQ(text::raceName({{}, Metres{21098}, {}}), QStringLiteral("Half marathon"));
}

Figures figuresWithLengths()
{
    Figures figures;
    figures.rung = Rung::quarters(14);
    figures.count = 2;
    figures.needed = 3;
    figures.days = 9;
    figures.percent = 55;
    figures.time = Seconds{600};
    figures.limit = minutes(180);
    figures.date = restride::testing::today();
    figures.other = restride::testing::today() + Days{9};
    figures.distance = Metres{16093};
    return figures;
}

QStringList sentencesOfEveryRule()
{
    QStringList all;
    for (int i = 0; i < static_cast<int>(Rule::kCount); ++i) {
        const Why why{static_cast<Rule>(i), figuresWithLengths()};
        all << text::because(why) << text::effect(why);
    }
    return all;
}

TEST_F(Miles, StandInTheSentencesOfEveryRule)
{
    static const QRegularExpression kilometres(QStringLiteral("\\bkm\\b|kilomet"),
                                               QRegularExpression::CaseInsensitiveOption);
    EXPECT_EQ(sentencesOfEveryRule().filter(kilometres), QStringList());
    const QString cutOff = text::because({Rule::RaceWalking, figuresWithLengths()});
    EXPECT_TRUE(cutOff.contains(QStringLiteral("asks for 16:06 min/mi"))) << qPrintable(cutOff);
    const test::SpeakingGerman german;
    EXPECT_EQ(sentencesOfEveryRule().filter(kilometres), QStringList());
    EXPECT_FALSE(sentencesOfEveryRule().filter(QStringLiteral("min/mi")).isEmpty());
}

TEST(UnitsOfARegion, AreMilesWhereRoadsAreMeasuredInThem)
{
    const QLocale britain(QLocale::English, QLocale::UnitedKingdom);
    const QLocale america(QLocale::English, QLocale::UnitedStates);
    const QLocale austria(QLocale::German, QLocale::Austria);
    EXPECT_EQ(unitsFor(UnitsChoice::Region, britain), text::Units::Miles);
    EXPECT_EQ(unitsFor(UnitsChoice::Region, america), text::Units::Miles);
    EXPECT_EQ(unitsFor(UnitsChoice::Region, austria), text::Units::Kilometres);
    EXPECT_EQ(unitsFor(UnitsChoice::Kilometres, america), text::Units::Kilometres);
    EXPECT_EQ(unitsFor(UnitsChoice::Miles, austria), text::Units::Miles);
    EXPECT_EQ(paperFor(PaperChoice::Region, america), QPageSize::Letter);
    EXPECT_EQ(paperFor(PaperChoice::Region, britain), QPageSize::A4);
    EXPECT_EQ(paperFor(PaperChoice::A4, america), QPageSize::A4);
}
