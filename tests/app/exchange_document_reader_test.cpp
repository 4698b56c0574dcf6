// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/document_reader.h"

#include <gmock/gmock.h>

#include <string>

namespace restride {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

Date day(const char *iso)
{
    return parseIsoDate(iso).value();
}

/// A document of 21 November 2026 with `members` besides.
std::string documentWith(const std::string &members)
{
    return R"({"format":"restride/1","today":"2026-11-21")" +
           std::string(members.empty() ? "" : ",") + members + "}";
}

std::string logWith(const std::string &entry)
{
    return documentWith(R"("log":[)" + entry + "]");
}

Faults faultsOf(const std::string &text, const Reading &reading = {})
{
    const auto document = readDocument(text, reading);
    return document ? Faults{} : document.error();
}

Journal journalOf(const std::string &text)
{
    const auto document = readDocument(text);
    EXPECT_TRUE(document.hasValue()) << document.error().front().problem;
    return document ? document->journal : Journal{};
}

TEST(DocumentReader, TakesTheSmallestDocumentWithEverythingAtItsDefault)
{
    const auto document = readDocument(documentWith(""));
    ASSERT_TRUE(document.hasValue());
    EXPECT_EQ(document->journal, Journal{});
    EXPECT_EQ(document->today, day("2026-11-21"));
}

TEST(DocumentReader, TakesAByteOrderMarkAndAnyLayout)
{
    EXPECT_THAT(faultsOf("\xEF\xBB\xBF{\r\n  \"format\": \"restride/1\"\r\n}\r\n"), IsEmpty());
}

TEST(DocumentReader, ReadsTheGoalWithItsAlternatives)
{
    const Journal journal = journalOf(documentWith(
        R"("goal":{"date":"2027-04-11","distance_km":21.1,"name":"Spring half","aim":"finish",
           "switch_by":"2027-03-28","alternatives":[{"date":"2027-04-11","distance_km":10}],
           "cutoff_min":172.5})"));
    const Goal expected{{day("2027-04-11"), Metres{21100}, "Spring half"},
                        Aim::Finish,
                        day("2027-03-28"),
                        {{day("2027-04-11"), Metres{10000}, ""}},
                        Seconds{10350}};
    EXPECT_EQ(journal.profile.goal, expected);
}

TEST(DocumentReader, ReadsTheRunnerAndWhatTheDaysOfTheWeekAre)
{
    const Runner runner =
        journalOf(documentWith(
                      R"("runner":{"run_days":["sun","tue","tue"],"long_run_day":"sun",
           "week_starts":"sun","easy_pace_s_per_km":400,"walk_pace_s_per_km":600.4,
           "experience":"novice","caution":"cautious","age":34.0,
           "circumstances":["postpartum"]})"))
            .profile.runner;
    WeekdaySet days;
    days.insert(std::chrono::Tuesday);
    days.insert(std::chrono::Sunday);
    EXPECT_EQ(runner.runDays, days);
    EXPECT_EQ(runner.longRunDay, std::chrono::Sunday);
    EXPECT_EQ(runner.weekStarts, std::chrono::Sunday);
    EXPECT_EQ(runner.easyPace, Pace{400});
    EXPECT_EQ(runner.walkPace, Pace{600});
    EXPECT_EQ(runner.experience, Experience::Novice);
    EXPECT_EQ(runner.caution, Caution::Cautious);
    EXPECT_EQ(runner.age, 34);
    EXPECT_EQ(runner.circumstances, Flags{Circumstance::Postpartum});
}

TEST(DocumentReader, ReadsTheKneeAndTheRunningBefore)
{
    const Profile profile =
        journalOf(documentWith(R"("knee":{"kind":"iliotibial","side":"left","site":"outside",
           "onset":"2026-10-28","pain_free_min":7.5,"aggravators":["downhill","stairs"]},
           "before":{"weekly_km":[0,22.4],"longest_km":16,"runs_per_week":4,
           "last_run":"2026-11-21"})"))
            .profile;
    EXPECT_EQ(profile.knee.kind, KneeKind::Iliotibial);
    EXPECT_EQ(profile.knee.side, Side::Left);
    EXPECT_EQ(profile.knee.site, Site::Outside);
    EXPECT_EQ(profile.knee.onset, day("2026-10-28"));
    EXPECT_EQ(profile.knee.painFree, Seconds{450});
    EXPECT_EQ(profile.knee.aggravators, (Flags{Aggravator::Stairs, Aggravator::Downhill}));
    EXPECT_THAT(profile.before.weekly, ElementsAre(Metres{0}, Metres{22400}));
    EXPECT_EQ(profile.before.longest, Metres{16000});
    EXPECT_EQ(profile.before.runsPerWeek, 4);
    EXPECT_EQ(profile.before.lastRun, day("2026-11-21"));
}

TEST(DocumentReader, ReadsARunToTheSecondAndTheMetre)
{
    const Journal journal = journalOf(logWith(
        R"({"type":"run","date":"2026-11-08","walk_min":1.1667,"jog_min":62.5,"distance_km":9.6005,
        "terrain":"hilly","effort":"hard","pain_during":4,"pain_after":5.0,"pain_next_morning":10,
        "course":"rising","pain_onset_min":22,"masked":["brace","painkiller"],"shoe":"old",
        "surface":"road","climb_m":120.4,"source":"watch","id":"r1","note":"Grüße \u2603"})"));
    ASSERT_EQ(journal.log.size(), 1U);
    const auto &run = std::get<RunEntry>(journal.log.front());
    EXPECT_EQ(run.walk, Seconds{70});
    EXPECT_EQ(run.jog, Seconds{3750});
    EXPECT_EQ(run.distance, Metres{9601});
    EXPECT_EQ(run.terrain, Ground::Hilly);
    EXPECT_EQ(run.effort, Effort::Hard);
    EXPECT_EQ(run.painDuring, Pain::of(4));
    EXPECT_EQ(run.painAfter, Pain::of(5));
    EXPECT_EQ(run.painNextMorning, Pain::of(10));
    EXPECT_EQ(run.course, Course::Rising);
    EXPECT_EQ(run.painOnset, minutes(22));
    EXPECT_EQ(run.masked, (Masks{Mask::Painkiller, Mask::Brace}));
    EXPECT_EQ(run.shoe, "old");
    EXPECT_EQ(run.surface, "road");
    EXPECT_EQ(run.climb, Metres{120});
    EXPECT_EQ(run.source, "watch");
    EXPECT_EQ(run.id, "r1");
    EXPECT_EQ(run.note, "Grüße ☃");
}

TEST(DocumentReader, NeverTakesAFigureThatIsLeftOutForZero)
{
    const Journal journal = journalOf(logWith(R"({"type":"run","date":"2026-11-08"},
                                                 {"type":"check","date":"2026-11-08"})"));
    const auto &run = std::get<RunEntry>(journal.log.at(0));
    EXPECT_EQ(run.painDuring, std::nullopt);
    EXPECT_EQ(run.distance, std::nullopt);
    const auto &check = std::get<CheckEntry>(journal.log.at(1));
    EXPECT_EQ(check.painWalking, std::nullopt);
    EXPECT_EQ(check.briskWalk30Ok, std::nullopt);
}

TEST(DocumentReader, ReadsEveryOtherTypeOfEntry)
{
    const Journal journal = journalOf(logWith(
        R"({"type":"check","date":"2026-11-01","pain_walking":0,"pain_stairs":1,"pain_morning":2,
            "brisk_walk_30_ok":true,"signs":["swelling","fever"]},
           {"type":"cross","date":"2026-11-02","sport":"deep_water_run","minutes":30,
            "pain_during":0,"pain_next_morning":1},
           {"type":"strength","date":"2026-11-03"},
           {"type":"skip","date":"2026-11-04","reason":"ill"},
           {"type":"move","date":"2026-11-05","from":"2026-11-24","to":"2026-11-25"},
           {"type":"cleared","date":"2026-11-06"})"));
    ASSERT_EQ(journal.log.size(), 6U);
    const auto &check = std::get<CheckEntry>(journal.log[0]);
    EXPECT_EQ(check.painMorning, Pain::of(2));
    EXPECT_EQ(check.briskWalk30Ok, true);
    EXPECT_EQ(check.signs, (Signs{Sign::Swelling, Sign::Fever}));
    const auto &cross = std::get<CrossEntry>(journal.log[1]);
    EXPECT_EQ(cross.sport, Sport::DeepWaterRun);
    EXPECT_EQ(cross.duration, minutes(30));
    EXPECT_TRUE(std::holds_alternative<StrengthEntry>(journal.log[2]));
    EXPECT_EQ(std::get<SkipEntry>(journal.log[3]).reason, "ill");
    EXPECT_EQ(std::get<MoveEntry>(journal.log[4]).to, day("2026-11-25"));
    EXPECT_TRUE(std::holds_alternative<ClearedEntry>(journal.log[5]));
}

TEST(DocumentReader, TellsAllFaultsAtOnceInTheOrderOfTheText)
{
    const std::string text =
        R"({"log":[{"pain_during":14,"type":"run","date":"2026-02-30"}],"goal":{"name":5},)"
        R"("format":"restride/2","colour":1})";
    const Faults faults = faultsOf(text, {.needsToday = true, .planFrom = {}});
    std::vector<std::string> paths;
    for (const Fault &fault : faults)
        paths.push_back(fault.path);
    EXPECT_THAT(paths, ElementsAre("/today", "/log/0/pain_during", "/log/0/date", "/goal/date",
                                   "/goal/distance_km", "/goal/name", "/format", "/colour"));
}

TEST(DocumentReader, NamesTheByteWhereALineStopsBeingJson)
{
    const Faults faults = faultsOf(R"({"format": nonsense})");
    ASSERT_EQ(faults.size(), 1U);
    EXPECT_EQ(faults[0].path, "");
    EXPECT_THAT(faults[0].problem, HasSubstr("is not JSON"));
    EXPECT_THAT(faults[0].problem, HasSubstr("at byte 1"));
}

TEST(DocumentReader, CountsTheByteOrderMarkWhenItNamesAByte)
{
    const Faults plain = faultsOf("{]");
    const Faults marked = faultsOf("\xEF\xBB\xBF{]");
    EXPECT_THAT(plain.at(0).problem, HasSubstr("at byte 2"));
    EXPECT_THAT(marked.at(0).problem, HasSubstr("at byte 5"));
}

TEST(DocumentReader, RefusesWhatIsNoText)
{
    EXPECT_THAT(faultsOf("").at(0).problem, HasSubstr("is not JSON"));
    EXPECT_THAT(faultsOf("[]").at(0).problem, HasSubstr("must be an object"));
    EXPECT_THAT(faultsOf("\"restride/1\"").at(0).problem, HasSubstr("is not JSON"));
    EXPECT_THAT(faultsOf("{\"format\":\"\xFF\xFE\"}").at(0).problem, HasSubstr("is not JSON"));
}

TEST(DocumentReader, HoldsOutAgainstNestingWithoutEnd)
{
    EXPECT_THAT(faultsOf(std::string(100000, '[')).at(0).problem, HasSubstr("is not JSON"));
}

TEST(DocumentReader, AsksForTodayOnlyWhereAPlanIsToStartFromIt)
{
    const std::string text = R"({"format":"restride/1"})";
    EXPECT_THAT(faultsOf(text), IsEmpty());
    EXPECT_THAT(faultsOf(text, {.needsToday = true, .planFrom = {}}),
                ElementsAre(Fault{"/today", "is required"}));
    EXPECT_THAT(faultsOf(text, {.needsToday = true, .planFrom = day("2026-11-21")}), IsEmpty());
}

TEST(DocumentReader, MeasuresTheGoalByTheDayThatThePlanStartsFrom)
{
    const std::string text = documentWith(R"("goal":{"date":"2026-12-01","distance_km":5})");
    EXPECT_THAT(faultsOf(text), IsEmpty());
    EXPECT_THAT(faultsOf(text, {.needsToday = true, .planFrom = day("2026-12-02")}),
                ElementsAre(Fault{"/goal/date", "lies before today, 2026-12-02"}));
}

TEST(DocumentReader, HoldsNoDateAgainstTodayInAJournalThatIsToBeKept)
{
    const std::string text = documentWith(
        R"("goal":{"date":"2026-11-01","distance_km":5},"before":{"last_run":"2026-11-22"},)"
        R"("log":[{"type":"strength","date":"2026-11-22"}])");
    EXPECT_EQ(faultsOf(text).size(), 3U);
    EXPECT_THAT(faultsOf(text, {.planFrom = {}, .forKeeping = true}), IsEmpty());
}

TEST(DocumentReader, AllowsARaceToday)
{
    EXPECT_THAT(faultsOf(documentWith(R"("goal":{"date":"2026-11-21","distance_km":5})")),
                IsEmpty());
}

TEST(DocumentReader, TakesARaceAsFarAsTheFileDoes)
{
    EXPECT_THAT(faultsOf(documentWith(R"("goal":{"date":"2200-12-31","distance_km":5})")),
                IsEmpty());
}

TEST(DocumentReader, SuggestsTheKeyThatWasLikelyMeant)
{
    EXPECT_THAT(
        faultsOf(documentWith(R"("runer":{})")),
        ElementsAre(Fault{"/runer", "is not a key of restride/1; did you mean \"runner\"?"}));
    EXPECT_THAT(faultsOf(documentWith(R"("weather":{})")),
                ElementsAre(Fault{"/weather", "is not a key of restride/1"}));
}

TEST(DocumentReader, EscapesAnOddKeyInItsPointer)
{
    EXPECT_EQ(faultsOf(documentWith(R"("a/b~c":1)")).at(0).path, "/a~1b~0c");
}

TEST(DocumentReader, RefusesAKeyThatStandsTwice)
{
    EXPECT_THAT(
        faultsOf(logWith(R"({"type":"run","date":"2026-11-08","pain_during":6,"pain_during":0})")),
        ElementsAre(Fault{"/log/0/pain_during", "stands more than once in its object"}));
}

TEST(DocumentReader, KnowsAKeyAgainThatIsSpeltWithEscapes)
{
    EXPECT_EQ(
        faultsOf(logWith(R"({"type":"run","date":"2026-11-08","jog_min":6,"jog\u005fmin":0})"))
            .size(),
        1U);
}

TEST(DocumentReader, TakesTheSameKeyInTwoObjectsAndInText)
{
    EXPECT_THAT(faultsOf(logWith(R"({"type":"skip","date":"2026-11-08","reason":"\"date\":,{[}\\"},
                            {"type":"skip","date":"2026-11-09","note":"date"})")),
                IsEmpty());
}

struct Case {
    const char *name;
    std::string members;
    const char *path;
    const char *problem;
};

std::ostream &operator<<(std::ostream &out, const Case &fault)
{
    return out << fault.name;
}

class OneFault : public testing::TestWithParam<Case>
{};

TEST_P(OneFault, IsToldWithItsPathAndItsProblem)
{
    const Faults faults = faultsOf(documentWith(GetParam().members));
    ASSERT_EQ(faults.size(), 1U);
    EXPECT_EQ(faults[0].path, GetParam().path);
    EXPECT_THAT(faults[0].problem, HasSubstr(GetParam().problem));
}

Case inLog(const char *name, const std::string &members, const char *path, const char *problem)
{
    return {name, R"("log":[{"date":"2026-11-08",)" + members + "}]", path, problem};
}

const auto kProfileFaults = testing::Values(
    Case{"GoalNoObject", R"("goal":null)", "/goal", "must be an object, is null"},
    Case{"GoalWithoutDate", R"("goal":{"distance_km":5})", "/goal/date", "is required"},
    Case{"GoalWithoutDistance", R"("goal":{"date":"2027-01-01"})", "/goal/distance_km",
         "is required"},
    Case{"GoalInThePast", R"("goal":{"date":"2026-11-20","distance_km":5})", "/goal/date",
         "lies before today, 2026-11-21"},
    Case{"GoalTooFar", R"("goal":{"date":"9999-12-31","distance_km":5})", "/goal/date",
         "must be a day from 1900-01-01 to 2200-12-31, is \"9999-12-31\""},
    Case{"DistanceZero", R"("goal":{"date":"2027-01-01","distance_km":0})", "/goal/distance_km",
         "must be a number above 0, at most 1000, is 0"},
    Case{"DistanceAbsurd", R"("goal":{"date":"2027-01-01","distance_km":21097})",
         "/goal/distance_km", "at most 1000"},
    Case{"DistanceText", R"("goal":{"date":"2027-01-01","distance_km":"half"})",
         "/goal/distance_km", "is \"half\""},
    Case{"Aim", R"("goal":{"date":"2027-01-01","distance_km":5,"aim":"win"})", "/goal/aim",
         "must be \"run\" or \"finish\", is \"win\""},
    Case{"SwitchAfterRace",
         R"("goal":{"date":"2027-01-01","distance_km":5,"switch_by":"2027-01-02"})",
         "/goal/switch_by", "lies after the race, 2027-01-01"},
    Case{"CutOffZero", R"("goal":{"date":"2027-01-01","distance_km":5,"cutoff_min":0})",
         "/goal/cutoff_min", "must be above zero"},
    Case{"AlternativeInThePast",
         R"("goal":{"date":"2027-01-01","distance_km":5,"alternatives":[
            {"date":"2027-01-01","distance_km":3},{"date":"2026-11-01","distance_km":3}]})",
         "/goal/alternatives/1/date", "lies before today"},
    Case{"AlternativeUnknownKey",
         R"("goal":{"date":"2027-01-01","distance_km":5,"alternatives":[
            {"date":"2027-01-01","distance_km":3,"aim":"run"}]})",
         "/goal/alternatives/0/aim", "is not a key"},
    Case{"AlternativeNoObject",
         R"("goal":{"date":"2027-01-01","distance_km":5,"alternatives":[5]})",
         "/goal/alternatives/0", "must be an object, is 5"},
    Case{"NoRunDays", R"("runner":{"run_days":[]})", "/runner/run_days", "at least one day"},
    Case{"RunDaysNoList", R"("runner":{"run_days":"mon"})", "/runner/run_days",
         "must be a list, is \"mon\""},
    Case{"RunDayUnknown", R"("runner":{"run_days":["mon","Tuesday"]})", "/runner/run_days/1",
         "must be \"mon\", "},
    Case{"LongRunDayElsewhere", R"("runner":{"run_days":["mon"],"long_run_day":"sun"})",
         "/runner/long_run_day", "must be one of run_days"},
    Case{"PaceTooQuick", R"("runner":{"easy_pace_s_per_km":6.4})", "/runner/easy_pace_s_per_km",
         "must be a number from 120 to 1800, is 6.4"},
    Case{"PaceTooSlow", R"("runner":{"walk_pace_s_per_km":1801})", "/runner/walk_pace_s_per_km",
         "from 120 to 1800"},
    Case{"AgeTooHigh", R"("runner":{"age":121})", "/runner/age", "from 0 to 120"},
    Case{"AgeHalf", R"("runner":{"age":33.5})", "/runner/age", "must be an integer"},
    Case{"Circumstance", R"("runner":{"circumstances":["tired"]})", "/runner/circumstances/0",
         "\"postpartum\", \"pregnant\" or \"recent_surgery\""},
    Case{"KneeKind", R"("knee":{"kind":"sore"})", "/knee/kind", "\"patellofemoral\", "},
    Case{"KneeSide", R"("knee":{"side":"upper"})", "/knee/side", "\"left\", \"right\" or"},
    Case{"OnsetToCome", R"("knee":{"onset":"2026-11-22"})", "/knee/onset", "lies after today"},
    Case{"PainFreeNegative", R"("knee":{"pain_free_min":-1})", "/knee/pain_free_min",
         "from 0 to 1440"},
    Case{"WeeklyNegative", R"("before":{"weekly_km":[22,-1]})", "/before/weekly_km/1",
         "from 0 to 1000, is -1"},
    Case{"RunsAWeek", R"("before":{"runs_per_week":15})", "/before/runs_per_week", "from 1 to 14"},
    Case{"LastRunToCome", R"("before":{"last_run":"2026-11-22"})", "/before/last_run",
         "lies after today"},
    Case{"DateNotReal", R"("before":{"last_run":"2026-02-29"})", "/before/last_run",
         "must be a day of the calendar as YYYY-MM-DD, is \"2026-02-29\""},
    Case{"DateLongPast", R"("before":{"last_run":"0026-11-01"})", "/before/last_run",
         "from 1900-01-01 to 2200-12-31"},
    Case{"DateNumber", R"("before":{"last_run":20261108})", "/before/last_run", "is 20261108"},
    Case{"LogNoList", R"("log":{})", "/log", "must be a list, is an object"},
    Case{"EntryNoObject", R"("log":["run"])", "/log/0", "must be an object, is \"run\""},
    Case{"EntryWithoutDate", R"("log":[{"type":"strength"}])", "/log/0/date", "is required"},
    Case{"EntryToCome", R"("log":[{"type":"strength","date":"2026-11-22"}])", "/log/0/date",
         "lies after today, 2026-11-21"});

const auto kEntryFaults = testing::Values(
    inLog("TypeMissing", R"("minutes":5)", "/log/0/type", "is required"),
    inLog("TypeUnknown", R"("type":"walk","minutes":5)", "/log/0/type",
          "\"run\", \"check\", \"cross\", \"strength\", \"skip\", \"move\" or \"cleared\""),
    inLog("PainTooHigh", R"("type":"run","pain_during":14)", "/log/0/pain_during",
          "must be an integer from 0 to 10, is 14"),
    inLog("PainHalf", R"("type":"run","pain_after":5.5)", "/log/0/pain_after",
          "must be an integer from 0 to 10, is 5.5"),
    inLog("PainNull", R"("type":"run","pain_next_morning":null)", "/log/0/pain_next_morning",
          "is null; leave the key out"),
    inLog("MinutesNegative", R"("type":"run","jog_min":-1)", "/log/0/jog_min",
          "must be a number from 0 to 1440, is -1"),
    inLog("MinutesAbsurd", R"("type":"run","walk_min":1441)", "/log/0/walk_min", "is 1441"),
    inLog("DayTooLong", R"("type":"run","walk_min":1000,"jog_min":1000)", "/log/0/jog_min",
          "together are more than a day"),
    inLog("RunDistance", R"("type":"run","distance_km":0)", "/log/0/distance_km", "above 0"),
    inLog("Terrain", R"("type":"run","terrain":"any")", "/log/0/terrain", "\"flat\" or \"hilly\""),
    inLog("Effort", R"("type":"run","effort":"all out")", "/log/0/effort", "\"easy\", "),
    inLog("Course", R"("type":"run","course":"bad")", "/log/0/course", "\"warmup_gone\""),
    inLog("Mask", R"("type":"run","masked":["ice"])", "/log/0/masked/0", "\"painkiller\", "),
    inLog("Climb", R"("type":"run","climb_m":-5)", "/log/0/climb_m", "from 0 to 20000"),
    inLog("ShoeNumber", R"("type":"run","shoe":5)", "/log/0/shoe", "must be text, is 5"),
    inLog("NoteList", R"("type":"run","note":[])", "/log/0/note", "must be text, is a list"),
    inLog("IdNumber", R"("type":"run","id":1)", "/log/0/id", "must be text, is 1"),
    inLog("KeyOfAnotherType", R"("type":"run","pain_morning":1)", "/log/0/pain_morning",
          "is not a key of restride/1"),
    inLog("BriskWalkWord", R"("type":"check","brisk_walk_30_ok":"yes")", "/log/0/brisk_walk_30_ok",
          "must be true or false, is \"yes\""),
    inLog("Sign", R"("type":"check","signs":["ache"])", "/log/0/signs/0", "\"swelling\", "),
    inLog("Sport", R"("type":"cross","sport":"golf")", "/log/0/sport", "\"bike\", "),
    inLog("MoveWithoutTo", R"("type":"move","from":"2026-11-24")", "/log/0/to", "is required"));

std::string caseName(const testing::TestParamInfo<Case> &info)
{
    return info.param.name;
}

INSTANTIATE_TEST_SUITE_P(OfTheProfile, OneFault, kProfileFaults, caseName);
INSTANTIATE_TEST_SUITE_P(OfAnEntry, OneFault, kEntryFaults, caseName);

TEST(DocumentReader, TellsADocumentFromAnyOtherJson)
{
    EXPECT_TRUE(looksLikeDocument(R"({"format":"restride/1"})"));
    EXPECT_FALSE(looksLikeDocument(R"({"type":"strength","date":"2026-11-08"})"));
    EXPECT_FALSE(looksLikeDocument("{"));
}

} // namespace
} // namespace restride
