// SPDX-License-Identifier: GPL-3.0-or-later
// `restride plan` from outside: the process, its streams and its exit status.
#include "tests/app/plan_program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace restride::test {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

constexpr int kPatienceMs = 60000;
const QByteArray kGood = R"({"format":"restride/1","today":"2026-11-21"})";
const QByteArray kBad = R"({"format":"restride/1","today":"2026-11-21","goal":5})";

QString written(const QTemporaryDir &folder, const QByteArray &text)
{
    const QString path = folder.filePath(QStringLiteral("documents.json"));
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(text);
    return path;
}

TEST(PlanCommand, PlansEveryLineAndEndsWithZero)
{
    const Answer answer = planned(kGood + '\n' + kGood + '\n');
    EXPECT_EQ(answer.status, 0);
    EXPECT_THAT(formats(answer), ElementsAre("restride-plan/1", "restride-plan/1"));
    EXPECT_EQ(answer.complaint, "");
}

TEST(PlanCommand, AnswersABadLineWithAnErrorAndStillPlansTheOthers)
{
    const Answer answer = planned(kGood + '\n' + kBad + "\n{\n" + kGood + '\n');
    EXPECT_EQ(answer.status, 1);
    EXPECT_THAT(formats(answer), ElementsAre("restride-plan/1", "restride-error/1",
                                             "restride-error/1", "restride-plan/1"));
    EXPECT_EQ(answer.lines[1]["line"].toInt(), 2);
    EXPECT_EQ(answer.lines[1]["errors"].toArray().at(0)["path"].toString(), "/goal");
    EXPECT_EQ(answer.lines[2]["line"].toInt(), 3);
}

TEST(PlanCommand, AnswersEachLineBeforeTheNextIsWritten)
{
    Program program({QStringLiteral("plan")});
    for (const QByteArray &line : {kGood, kBad, kGood}) {
        program.write(line + '\n');
        const QJsonObject answer = QJsonDocument::fromJson(program.readLine()).object();
        EXPECT_EQ(answer["format"].toString(),
                  line == kBad ? "restride-error/1" : "restride-plan/1");
    }
    EXPECT_EQ(program.finish(), 1);
}

TEST(PlanCommand, PassesBlankLinesOverAndCountsThem)
{
    const Answer answer = planned("\n  \r\n" + kBad + "\n\n");
    EXPECT_THAT(formats(answer), ElementsAre("restride-error/1"));
    EXPECT_EQ(answer.lines[0]["line"].toInt(), 3);
}

TEST(PlanCommand, TakesOtherLineEndsAByteOrderMarkAndAnEndWithoutOne)
{
    const Answer answer = planned("\xEF\xBB\xBF" + kGood + "\r\n" + kGood);
    EXPECT_EQ(answer.status, 0);
    EXPECT_EQ(answer.lines.size(), 2);
}

TEST(PlanCommand, SaysNothingToNoInput)
{
    const Answer answer = planned("");
    EXPECT_EQ(answer.status, 0);
    EXPECT_TRUE(answer.lines.isEmpty());
}

TEST(PlanCommand, GivesTheSameBytesForTheSameDocument)
{
    Program one({QStringLiteral("plan")});
    one.write(kGood + '\n' + kGood + '\n');
    EXPECT_EQ(one.finish(), 0);
    const QList<QByteArray> lines = one.output().split('\n');
    ASSERT_EQ(lines.size(), 3);
    EXPECT_EQ(lines[0], lines[1]);
}

TEST(PlanCommand, TakesALineOfTenMegabytes)
{
    const QByteArray note(10 * 1024 * 1024, 'x');
    const Answer answer = planned(
        R"({"format":"restride/1","today":"2026-11-21","log":[{"type":"strength","date":"2026-11-08","note":")" +
        note + "\"}]}\n" + kGood);
    EXPECT_EQ(answer.status, 0);
    EXPECT_EQ(answer.lines.size(), 2);
}

TEST(PlanCommand, ReadsOneDocumentFromAFileHoweverItIsLaidOut)
{
    const QTemporaryDir folder;
    const QByteArray pretty = QJsonDocument::fromJson(kGood).toJson(QJsonDocument::Indented);
    const Answer answer = planned("", {written(folder, pretty)});
    EXPECT_EQ(answer.status, 0);
    EXPECT_THAT(formats(answer), ElementsAre("restride-plan/1"));
}

TEST(PlanCommand, ReadsAFileOfLinesAsLines)
{
    const QTemporaryDir folder;
    const Answer answer = planned("", {written(folder, "{\n" + kGood + '\n' + kBad + '\n')});
    EXPECT_EQ(answer.status, 1);
    EXPECT_THAT(formats(answer),
                ElementsAre("restride-error/1", "restride-plan/1", "restride-error/1"));
}

TEST(PlanCommand, AnswersABrokenFileOnce)
{
    const QTemporaryDir folder;
    const QByteArray broken = "{\n \"format\": \"restride/1\",\n \"log\": [\n"
                              "{\"type\":\"strength\",\"date\":\"2026-11-08\"}\n";
    const Answer answer = planned("", {written(folder, broken)});
    EXPECT_EQ(answer.status, 1);
    EXPECT_THAT(formats(answer), ElementsAre("restride-error/1"));
    EXPECT_THAT(answer.lines[0]["errors"].toArray().at(0)["problem"].toString().toStdString(),
                HasSubstr("at byte"));
}

TEST(PlanCommand, AnswersAnEmptyFileWithAnError)
{
    const QTemporaryDir folder;
    EXPECT_EQ(planned("", {written(folder, "")}).status, 1);
}

TEST(PlanCommand, TakesADashForStandardInput)
{
    EXPECT_EQ(planned(kGood, {QStringLiteral("-")}).lines.size(), 1);
}

TEST(PlanCommand, PlansFromTheDayThatIsAskedFor)
{
    const Answer answer = planned(R"({"format":"restride/1"})",
                                  {QStringLiteral("--today"), QStringLiteral("2026-12-01")});
    EXPECT_EQ(answer.status, 0);
    EXPECT_EQ(answer.lines.at(0)["today"].toString(), "2026-12-01");
}

TEST(PlanCommand, ForecastsOnlyWhereItIsAsked)
{
    const QByteArray racing = R"({"format":"restride/1","today":"2026-11-21",)"
                              R"("goal":{"date":"2027-06-06","distance_km":10}})";
    EXPECT_FALSE(planned(racing).lines.at(0).contains("forecast"));
    const Answer answer = planned(racing + '\n' + kGood, {QStringLiteral("--forecast")});
    EXPECT_EQ(answer.status, 0);
    EXPECT_EQ(answer.complaint, "");
    const double chance = answer.lines.at(0)["verdict"].toObject()["chance"].toDouble(-1);
    EXPECT_THAT(chance, testing::AllOf(testing::Gt(0), testing::Lt(1)));
    const QJsonObject last = answer.lines.at(0)["decisions"].toArray().last().toObject();
    EXPECT_EQ(last["rule"].toString(), "forecast.chance");
    EXPECT_THAT(last["because"].toString().toStdString(), HasSubstr("estimate"));
    EXPECT_EQ(answer.lines.at(1)["forecast"].toObject()["futures"].toInt(), 2000)
        << "without a goal too";
}

TEST(PlanCommand, RequiresTodayWhereNoneIsAskedFor)
{
    const Answer answer = planned(R"({"format":"restride/1"})");
    EXPECT_EQ(answer.status, 1);
    EXPECT_EQ(answer.lines.at(0)["errors"].toArray().at(0)["path"].toString(), "/today");
}

class PlanMisused : public testing::TestWithParam<QStringList>
{};

TEST_P(PlanMisused, EndsWithTwoAndASentenceOnStandardError)
{
    const Answer answer = planned("", GetParam());
    EXPECT_EQ(answer.status, 2);
    EXPECT_TRUE(answer.lines.isEmpty());
    EXPECT_THAT(answer.complaint, HasSubstr("restride: "));
}

INSTANTIATE_TEST_SUITE_P(
    Of, PlanMisused,
    testing::Values(QStringList{QStringLiteral("/nowhere/at/all.json")},
                    QStringList{QStringLiteral("/")}, QStringList{QStringLiteral("--colour")},
                    QStringList{QStringLiteral("--lang"), QStringLiteral("xx")},
                    QStringList{QStringLiteral("--today"), QStringLiteral("yesterday")},
                    QStringList{QStringLiteral("a"), QStringLiteral("b")}));

TEST(PlanCommand, SaysSoWhereItsAnswerCannotBeWritten)
{
    QProcess process;
    process.setProcessEnvironment(QProcessEnvironment());
    process.setStandardOutputFile(QStringLiteral("/dev/full"));
    process.start(QStringLiteral(RESTRIDE_BINARY), {QStringLiteral("plan")});
    process.write(kGood + '\n');
    process.closeWriteChannel();
    ASSERT_TRUE(process.waitForFinished(kPatienceMs));
    EXPECT_EQ(process.exitCode(), 1);
    EXPECT_THAT(process.readAllStandardError().toStdString(), HasSubstr("could not be written"));
}

} // namespace
} // namespace restride::test
