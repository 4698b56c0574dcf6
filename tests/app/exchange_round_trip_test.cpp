// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/document_reader.h"
#include "app/exchange/document_writer.h"

#include <gmock/gmock.h>

namespace restride {
namespace {

using testing::HasSubstr;
using testing::Not;

Date day(int number)
{
    return Date{std::chrono::year{2026} / 11 / 1} + Days{number};
}

Profile fullProfile()
{
    Profile profile;
    profile.goal = Goal{{day(100), Metres{21098}, "Küste \"Halb\" 🏁"},
                        Aim::Finish,
                        day(90),
                        {{day(100), Metres{10000}, ""}, {day(150), Metres{42195}, "Später"}},
                        Seconds{10803}};
    profile.runner.runDays = WeekdaySet::fromBits(0b0010110);
    profile.runner.longRunDay = std::chrono::Monday;
    profile.runner.weekStarts = std::chrono::Sunday;
    profile.runner.easyPace = Pace{401};
    profile.runner.walkPace = Pace{617};
    profile.runner.experience = Experience::Experienced;
    profile.runner.caution = Caution::Cautious;
    profile.runner.age = 0;
    profile.runner.circumstances = {Circumstance::Postpartum, Circumstance::RecentSurgery};
    profile.knee = {KneeKind::BakersCyst, Side::Both,
                    Site::Behind,         day(-40),
                    Seconds{331},         {Aggravator::BankedSurface, Aggravator::LongRun}};
    profile.before = {{Metres{0}, Metres{22433}}, Metres{16001}, 14, day(-1)};
    return profile;
}

RunEntry fullRun()
{
    RunEntry run;
    run.id = "run-1";
    run.date = day(2);
    run.note = "line one\nline \"two\"\t\\ \x01 ünï 🦵";
    run.walk = Seconds{1};
    run.jog = Seconds{3671};
    run.distance = Metres{9601};
    run.terrain = Ground::Flat;
    run.effort = Effort::Race;
    run.painDuring = Pain::of(0);
    run.painAfter = Pain::of(10);
    run.painNextMorning = Pain::of(3);
    run.course = Course::WarmupStayed;
    run.painOnset = Seconds{59};
    run.masked = {Mask::Brace, Mask::Tape};
    run.shoe = "blue ones";
    run.surface = "track";
    run.climb = Metres{0};
    run.source = "watch.fit";
    return run;
}

Journal fullJournal()
{
    CheckEntry check;
    check.id = "c";
    check.date = day(3);
    check.painWalking = Pain::of(1);
    check.painStairs = Pain::of(2);
    check.painMorning = Pain::of(0);
    check.briskWalk30Ok = false;
    check.dailyLoad = true;
    check.signs = {Sign::Swelling, Sign::Deformity};
    CrossEntry cross;
    cross.id = "x";
    cross.date = day(4);
    cross.sport = Sport::Other;
    cross.duration = Seconds{1801};
    cross.painDuring = Pain::of(2);
    StrengthEntry strength;
    strength.id = "s";
    strength.date = day(5);
    SkipEntry skip;
    skip.id = "k";
    skip.date = day(6);
    skip.reason = "ill";
    MoveEntry moved;
    moved.id = "m";
    moved.date = day(7);
    moved.from = day(8);
    moved.to = day(9);
    ClearedEntry cleared;
    cleared.id = "l";
    cleared.date = day(8);
    RunEntry bare;
    bare.id = "b";
    bare.date = day(9);
    Journal journal{fullProfile(), {fullRun(), check, cross, strength, skip, moved, cleared, bare}};
    sortLog(journal.log);
    return journal;
}

class RoundTrip : public testing::TestWithParam<JsonWriter::Layout>
{};

TEST_P(RoundTrip, GivesTheSameJournalToTheSecondAndTheMetre)
{
    const auto back = readDocument(writeDocument(fullJournal(), day(10), GetParam()));
    ASSERT_TRUE(back.hasValue()) << back.error().front().path << back.error().front().problem;
    EXPECT_EQ(back->journal, fullJournal());
    EXPECT_EQ(back->today, day(10));
}

INSTANTIATE_TEST_SUITE_P(InEitherLayout, RoundTrip,
                         testing::Values(JsonWriter::Layout::OneLine,
                                         JsonWriter::Layout::Readable));

TEST(DocumentWriter, BringsEverySecondOfADayBack)
{
    Journal journal;
    for (int second = 0; second <= 24 * 3600; second += 7) {
        RunEntry run;
        run.id = std::to_string(second);
        run.date = day(0);
        run.jog = Seconds{second};
        run.distance = Metres{second + 1};
        journal.log.emplace_back(run);
    }
    sortLog(journal.log);
    const auto back = readDocument(writeDocument(journal, std::nullopt));
    ASSERT_TRUE(back.hasValue());
    EXPECT_TRUE(back->journal == journal);
}

TEST(DocumentWriter, LeavesOutWhatStandsAtItsDefault)
{
    EXPECT_EQ(writeDocument(Journal{}, std::nullopt, JsonWriter::Layout::OneLine),
              R"({"format":"restride/1","log":[]})");
}

/// The runner's file may hold one, the document may not.
TEST(DocumentWriter, LeavesOutALengthOfNothing)
{
    RunEntry run = fullRun();
    run.distance = Metres{0};
    const auto back = readDocument(writeDocument(Journal{{}, {run}}, std::nullopt));
    ASSERT_TRUE(back.hasValue()) << back.error().front().path << back.error().front().problem;
    run.distance.reset();
    EXPECT_EQ(back->journal.log, std::vector<Entry>{run});
}

TEST(DocumentWriter, WritesOneLineAnEntryInTheReadableLayout)
{
    const std::string text = writeDocument(fullJournal(), day(10));
    EXPECT_THAT(text, HasSubstr("\n    {\"type\": \"strength\", \"date\": \"2026-11-06\", "
                                "\"id\": \"s\"},\n"));
}

TEST(DocumentWriter, WritesNoLineEndIntoTheOneLineLayout)
{
    EXPECT_THAT(writeDocument(fullJournal(), day(10), JsonWriter::Layout::OneLine),
                Not(HasSubstr("\n")));
}

} // namespace
} // namespace restride
