// SPDX-License-Identifier: GPL-3.0-or-later
// `restride export | restride plan`: an exported runner gives the plan that the window shows, and
// whatever was exported can be imported.
#include "tests/app/shell.h"

#include "app/cli/plan_words.h"
#include "app/exchange/sample_runner.h"
#include "core/planner/planner.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace restride::test {
namespace {

using testing::HasSubstr;

class Pipe : public testing::Test
{
protected:
    Ended sh(const char *line, const QByteArray &input = {})
    {
        return shell(folder_.path(), line, input);
    }
    void importSample()
    {
        QFile sample(QStringLiteral(RESTRIDE_SOURCE_DIR "/resources/sample-runner.json"));
        ASSERT_TRUE(sample.open(QIODevice::ReadOnly));
        ASSERT_EQ(sh("restride import --file me.restride", sample.readAll()).status, 0);
    }
    static QString todayOf(const QByteArray &document)
    {
        return QJsonDocument::fromJson(document).object()["today"].toString();
    }

    QTemporaryDir folder_;
};

TEST_F(Pipe, GivesThePlanThatTheWindowShows)
{
    importSample();
    const Ended ended = sh("restride export --file me.restride | restride plan");
    EXPECT_EQ(ended.status, 0) << ended.complaint << ended.output.toStdString();
    const Date tuesday = *parseIsoDate("2026-11-24");
    EXPECT_EQ(ended.output.toStdString(),
              writePlan(makePlan(*sampleRunner(tuesday), tuesday), cli::planWords()) + '\n');
}

TEST_F(Pipe, ExportsTheDayThatTheWindowShowsOrTheOneAskedFor)
{
    importSample();
    EXPECT_EQ(todayOf(sh("restride export --file me.restride").output), "2026-11-24");
    EXPECT_EQ(todayOf(sh("restride export --file me.restride --today 2026-12-01").output),
              "2026-12-01");
}

TEST_F(Pipe, PlansFromTheDayAskedForWhateverTheDocumentSays)
{
    importSample();
    for (const char *line :
         {"restride export --file me.restride | restride plan --today 2026-12-01",
          "restride export --file me.restride --today 2026-12-01 | restride plan",
          "restride export --file me.restride | sed /today/d | restride plan --today 2026-12-01"}) {
        const Ended ended = sh(line);
        EXPECT_EQ(ended.status, 0) << line << ended.output.toStdString();
        EXPECT_EQ(todayOf(ended.output), "2026-12-01") << line;
    }
}

TEST_F(Pipe, ImportsWhateverWasExported)
{
    importSample();
    // On the day after the race, and on a day before the newest entry: the clock may go back.
    for (const char *day : {"2027-03-15", "2026-11-01"}) {
        const std::string line = std::string("restride export --file me.restride --today ") + day +
                                 " > document && restride import --file copy.restride document";
        const Ended ended = sh(line.c_str());
        EXPECT_EQ(ended.status, 0) << day << ended.complaint;
        EXPECT_EQ(sh("restride export --file copy.restride").output,
                  sh("restride export --file me.restride").output);
        QFile::remove(folder_.filePath(QStringLiteral("copy.restride")));
    }
}

TEST_F(Pipe, HasOnePresentDayForAllCommands)
{
    EXPECT_THAT(sh("restride tour").output.toStdString(), HasSubstr("\nTuesday 24 November: "));
    importSample();
    const Ended ended = sh("restride print week --file me.restride - | pdftotext - -");
    EXPECT_THAT(ended.output.toStdString(), HasSubstr("23 to 29 November"));
}

} // namespace
} // namespace restride::test
