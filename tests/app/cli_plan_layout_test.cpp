// SPDX-License-Identifier: GPL-3.0-or-later
// `restride plan` and documents laid out over several lines: where each begins and ends in a
// stream, and what becomes of broken ones.
#include "tests/app/plan_program.h"
#include "tests/app/shell.h"

#include "app/cli/document_lines.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <gmock/gmock.h>

#include <sstream>

namespace restride::test {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

constexpr char kPlan[] = "restride-plan/1";
constexpr char kError[] = "restride-error/1";

const QByteArray kLine = R"({"format":"restride/1","today":"2026-11-21"})";
/// As most programs lay it out.
const QByteArray kIndented = R"({
  "format": "restride/1",
  "today": "2026-11-22",
  "log": [
    {
      "type": "strength",
      "date": "2026-11-08",
      "note": "a } and a \" and a \\"
    },
    {"type": "strength", "date": "2026-11-09"}
  ]
}
)";

QByteArray withoutIndentation(const QByteArray &text)
{
    QByteArray flat;
    for (const QByteArray &line : text.split('\n'))
        flat += line.trimmed() + '\n';
    return flat;
}

std::vector<int> linesOf(const Answer &answer)
{
    std::vector<int> lines;
    for (const QJsonObject &one : answer.lines)
        if (one.contains("line"))
            lines.push_back(one["line"].toInt());
    return lines;
}

class Layout : public testing::TestWithParam<QByteArray>
{};

TEST_P(Layout, IsReadFromStandardInput)
{
    const Answer answer = planned(GetParam());
    EXPECT_EQ(answer.status, 0);
    EXPECT_THAT(formats(answer), ElementsAre(kPlan));
    EXPECT_EQ(answer.complaint, "");
}

TEST_P(Layout, MayFollowAnotherOrALine)
{
    const Answer answer =
        planned(GetParam() + '\n' + GetParam() + '\n' + kLine + '\n' + GetParam());
    EXPECT_EQ(answer.status, 0);
    EXPECT_THAT(formats(answer), ElementsAre(kPlan, kPlan, kPlan, kPlan));
}

TEST_P(Layout, MayStandSeveralTimesInAFile)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("runners")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(GetParam() + '\n' + GetParam() + '\n' + kLine);
    file.close();
    EXPECT_THAT(formats(planned({}, {file.fileName()})), ElementsAre(kPlan, kPlan, kPlan));
}

INSTANTIATE_TEST_SUITE_P(
    Of, Layout,
    testing::Values(kIndented, kIndented.trimmed(), withoutIndentation(kIndented),
                    QByteArray(kIndented).replace("  ", "\t"),
                    QByteArray(kIndented).replace("\n", "\r\n"),
                    QByteArray(kIndented).replace("\n", "\n\n"), "\xEF\xBB\xBF" + kIndented,
                    QJsonDocument::fromJson(kIndented).toJson(QJsonDocument::Indented),
                    QByteArray("{ \"format\": \"restride/1\", \"log\": [\n"
                               "{\"type\": \"strength\", \"date\": \"2026-11-08\"} ],\n"
                               "  \"today\": \"2026-11-22\"}")));

TEST(PlanLayout, IsAnsweredWithItsLastBrace)
{
    Program program({QStringLiteral("plan")});
    for (const char *day : {"2026-11-21", "2026-11-22"}) {
        for (const QByteArray &line :
             {QByteArray("{\n"), QByteArray("  \"format\": \"restride/1\",\n"),
              QByteArray("  \"today\": \"") + day + "\"\n", QByteArray("}\n")})
            program.write(line);
        const QJsonObject answer = QJsonDocument::fromJson(program.readLine()).object();
        EXPECT_EQ(answer["today"].toString(), day);
    }
    EXPECT_EQ(program.finish(), 0);
}

TEST(PlanLayout, KeepsNobodyWaitingWhoSentABrokenLine)
{
    Program program({QStringLiteral("plan")});
    for (const char *broken :
         {R"({"format":"restride/1","today":"2026-11-21")", R"({"format":"restride/1","tod)",
          R"({"format":"restride/1","log":[{"type":)", "{]", "[", "}", "format", "\"{", "\\"}) {
        program.write(QByteArray(broken) + '\n');
        EXPECT_THAT(program.readLine().toStdString(), HasSubstr(kError)) << broken;
    }
    program.write(kLine + '\n');
    EXPECT_THAT(program.readLine().toStdString(), HasSubstr(kPlan));
    EXPECT_EQ(program.finish(), 1);
}

TEST(PlanLayout, IsAnsweredOnceWithTheLineOnWhichItBegins)
{
    const QByteArray faulty = QByteArray(kIndented).replace("strength", "strenght");
    const QByteArray noJson = QByteArray(kIndented).replace("\"today\"", "\"today");
    const Answer answer = planned(kLine + "\n\n" + faulty + noJson + kIndented);
    EXPECT_EQ(answer.status, 1);
    EXPECT_THAT(formats(answer), ElementsAre(kPlan, kError, kError, kPlan));
    EXPECT_THAT(linesOf(answer), ElementsAre(3, 15));
    EXPECT_EQ(answer.lines[1]["errors"].toArray().at(0)["path"].toString(), "/log/0/type");
}

struct Broken {
    const char *name;
    QByteArray text;
    std::vector<std::string> formats;
    std::vector<int> lines;
};

class BrokenLayout : public testing::TestWithParam<Broken>
{};

TEST_P(BrokenLayout, LeavesTheDocumentsAfterItWhole)
{
    const Answer answer = planned(GetParam().text);
    EXPECT_EQ(answer.status, 1);
    EXPECT_EQ(formats(answer), GetParam().formats);
    EXPECT_EQ(linesOf(answer), GetParam().lines);
}

const QByteArray kCut = kIndented.left(kIndented.indexOf("\"type\"")); // 5 lines, in a list
const QByteArray kCutLine = R"({"format":"restride/1","log":[)" + QByteArray("\n");

INSTANTIATE_TEST_SUITE_P(
    Of, BrokenLayout,
    testing::Values(
        Broken{"BeforeALine", kCut + '\n' + kLine, {kError, kPlan}, {1}},
        Broken{"BeforeALayout", kCut + '\n' + kIndented + kLine, {kError, kPlan, kPlan}, {1}},
        Broken{
            "BeforeABrokenLine", kCut + '\n' + kCutLine + kLine, {kError, kError, kPlan}, {1, 7}},
        Broken{"CutLines", kCutLine + kCutLine + kLine, {kError, kError, kPlan}, {1, 2}},
        Broken{
            "LoneBraces", "{\n{\n" + kLine + "\n{\n", {kError, kError, kPlan, kError}, {1, 2, 4}},
        Broken{"BeforeALineInAnotherOrder",
               kCutLine + R"({"today":"2026-11-21","format":"restride/1"})",
               {kError, kPlan},
               {1}},
        Broken{"AtTheEnd", kLine + '\n' + kCut, {kPlan, kError}, {2}},
        Broken{"WithABraceTooMany", kIndented + "}\n" + kIndented, {kPlan, kError, kPlan}, {13}},
        Broken{"WithMoreAfterItsEnd", kIndented.trimmed() + " x\n" + kLine, {kError, kPlan}, {1}}),
    [](const auto &of) { return std::string(of.param.name); });

TEST(PlanCommand, AnswersWhateverItIsGiven)
{
    QByteArray garbage;
    for (int i = 0; i < 100'000; ++i)
        garbage += static_cast<char>((i * 7919 + i / 256) % 256);
    const QByteArray inputs[] = {"\n",
                                 "\xEF\xBB\xBF",
                                 "{",
                                 "null",
                                 "\xFF\xFE{\0}",
                                 QByteArray("\0\0\n\0", 4),
                                 garbage,
                                 QByteArray(1'000'000, '{'),
                                 QByteArray(1'000'000, '['),
                                 QByteArray(20'000, '{').replace("{", "{\n"),
                                 QByteArray(20'000, '[').replace("[", "{\"log\":[\n")};
    for (const QByteArray &input : inputs) {
        const Answer answer = planned(input);
        const bool blank = input == "\n" || input == "\xEF\xBB\xBF";
        EXPECT_EQ(answer.status, blank ? 0 : 1) << input.left(10).toStdString();
        EXPECT_EQ(answer.lines.isEmpty(), blank) << input.left(10).toStdString();
        for (const QJsonObject &line : answer.lines)
            EXPECT_EQ(line["format"].toString(), kError);
    }
}

TEST(DocumentLines, KeepNoMoreOfOneThanADocumentMayHold)
{
    const std::string tooLong(cli::kLongestDocument, ' ');
    std::istringstream in('{' + tooLong + "}\n[]\n{\n" + tooLong + "\n[]");
    cli::DocumentLines texts(in);
    for (const int line : {1, 2, 3, 5}) {
        const auto text = texts.next();
        ASSERT_TRUE(text);
        EXPECT_EQ(text->line, line);
        EXPECT_EQ(text->tooLong, text->text != "[]");
        EXPECT_LE(text->text.size(), cli::kLongestDocument + 3);
    }
    EXPECT_FALSE(texts.next());
}

TEST(PlanCommand, AnswersALineThatIsTooLongWithAnError)
{
    const QByteArray tooLong(65 * 1024 * 1024, ' ');
    const Answer answer = planned('{' + tooLong + "}\n" + kLine);
    EXPECT_THAT(formats(answer), ElementsAre(kError, kPlan));
    EXPECT_EQ(answer.lines[0]["errors"].toArray().at(0)["problem"].toString(),
              "is longer than 64 MiB");
}

TEST(PlanCommand, SaysSoWhereItsInputCannotBeRead)
{
    const QTemporaryDir folder;
    const Ended ended = shell(folder.path(), "restride plan < .");
    EXPECT_EQ(ended.status, 1);
    EXPECT_THAT(ended.complaint, HasSubstr("could not be read to their end"));
}

TEST(PlanCommand, ReadsAPipeOfANameAsAStream)
{
    const QTemporaryDir folder;
    const Ended ended =
        shell(folder.path(), "mkfifo pipe; exec 3<&0; cat <&3 > pipe & restride plan pipe",
              kIndented + kLine);
    EXPECT_EQ(ended.status, 0) << ended.complaint;
    EXPECT_EQ(ended.output.count('\n'), 2);
}

} // namespace
} // namespace restride::test
