// SPDX-License-Identifier: GPL-3.0-or-later
// Commands refuse a runner's file that cannot be right, say why and what to do, and leave it as it
// is.
#include "tests/app/storage_support.h"

#include <QProcess>

#include <gmock/gmock.h>

namespace restride::test {
namespace {

using testing::HasSubstr;

struct Ended {
    int status;
    std::string complaint;
};

Ended run(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.setProcessEnvironment(QProcessEnvironment());
    process.start(QStringLiteral(RESTRIDE_BINARY), arguments);
    process.write(input);
    process.closeWriteChannel();
    constexpr int kPatienceMs = 60'000;
    EXPECT_TRUE(process.waitForFinished(kPatienceMs));
    EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
    return {process.exitCode(), process.readAllStandardError().toStdString()};
}

class DamagedFileCommands : public StorageTest
{
protected:
    /// Every command that takes a file ends with `complaint` and changes nothing.
    void expectRefusal(const char *complaint) const
    {
        const QByteArray bytes = bytesOf(path());
        const QStringList files = filesIn(folder());
        const QByteArray document = R"({"format":"restride/1","log":[]})";
        for (const QStringList &command : std::vector<QStringList>{
                 {"export"}, {"import"}, {"print", "week", path("week.pdf")}}) {
            const Ended ended = run(command + QStringList{"--file", path()}, document);
            EXPECT_EQ(ended.status, 1) << ended.complaint;
            EXPECT_THAT(ended.complaint, HasSubstr(complaint));
            EXPECT_THAT(ended.complaint, HasSubstr("Nothing was changed. Restore it from a backup, "
                                                   "or choose another file."));
        }
        EXPECT_EQ(bytesOf(path()), bytes);
        EXPECT_EQ(filesIn(folder()), files);
    }
};

TEST_F(DamagedFileCommands, SayThatAFileIsEmpty)
{
    writeBytes(path(), {});
    expectRefusal("it is empty: the journal that it held is gone");
}

TEST_F(DamagedFileCommands, SayWhichValueCannotBeRight)
{
    makeFile(path(), fullJournal());
    executeRaw(path(), {"UPDATE runner SET easy_pace_s_per_km = 2000000"});
    expectRefusal("(runner.easy_pace_s_per_km is 2000000; it has to be between 120 and 1800)");
}

TEST_F(DamagedFileCommands, SayThatADayCannotBeRight)
{
    makeFile(path(), fullJournal());
    executeRaw(path(), {"UPDATE goal SET date = '9999-12-31'"});
    expectRefusal("(goal.date is 9999-12-31; it has to be between 1900-01-01 and 2200-12-31)");
}

} // namespace
} // namespace restride::test
