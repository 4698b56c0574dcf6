// SPDX-License-Identifier: GPL-3.0-or-later
// The real program on a small screen, from its first start and after a larger one; skipped where
// Xvfb or xdotool is not installed.
#include "tests/window/desk.h"
#include "tests/window/real_screen.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <optional>

using namespace restride;
using namespace restride::test;

namespace {

/// The real program with a font half as large again, on one screen and then on another.
class RealSmallScreen : public testing::Test
{
protected:
    void SetUp() override
    {
        if (const QString tool = RealScreen::missingTool(); !tool.isEmpty())
            GTEST_SKIP() << tool.toStdString() << " is not installed";
        program_.setProcessChannelMode(QProcess::MergedChannels);
    }
    void TearDown() override { end(); }

    void startOn(QSize size, const QStringList &arguments)
    {
        end();
        screen_.emplace(size);
        ASSERT_FALSE(screen_->name().isEmpty());
        environment_ = environmentOn(*screen_, home_);
        environment_.insert(QStringLiteral("QT_FONT_DPI"), QStringLiteral("144"));
        program_.setProcessEnvironment(environment_);
        program_.start(QStringLiteral(RESTRIDE_BINARY), arguments);
        ASSERT_TRUE(program_.waitForStarted(kPatienceMs));
    }
    void end()
    {
        program_.kill();
        program_.waitForFinished(kPatienceMs);
        screen_.reset();
    }
    /// Leaves the program with a key; one that comes too early is lost, so it is pressed again.
    void leave(const QString &title)
    {
        ASSERT_TRUE(QTest::qWaitFor(
            [&] {
                drive(environment_, {QStringLiteral("search"), QStringLiteral("--onlyvisible"),
                                     QStringLiteral("--name"), title, QStringLiteral("windowfocus"),
                                     QStringLiteral("key"), QStringLiteral("ctrl+q")});
                return program_.waitForFinished(500);
            },
            kPatienceMs))
            << program_.readAll().toStdString();
    }
    void expectWhole(const QString &title, QSize screen)
    {
        const auto place = placeOfWindow(environment_, title);
        ASSERT_TRUE(place) << program_.readAll().toStdString();
        EXPECT_TRUE(QRect(QPoint(), screen).contains(*place)) << told(*place);
        // A desktop adds a frame of its own.
        EXPECT_LE(place->height(), screen.height() - 30) << told(*place);
    }

    const QTemporaryDir home_;
    std::optional<RealScreen> screen_;
    QProcessEnvironment environment_;
    QProcess program_;
};

constexpr QSize kSmall(1024, 700);

} // namespace

TEST_F(RealSmallScreen, HoldsTheFirstStart)
{
    startOn(kSmall, {});
    expectWhole(QStringLiteral("A plan for your knee"), kSmall);
}

TEST_F(RealSmallScreen, HoldsTheWindowThatWasLastSeenOnALargerScreen)
{
    const QString file = home_.filePath(QStringLiteral("runner.restride"));
    ASSERT_EQ(
        QProcess::execute(QStringLiteral(RESTRIDE_BINARY),
                          {QStringLiteral("import"), QStringLiteral("--file"), file,
                           QStringLiteral(RESTRIDE_SOURCE_DIR "/resources/sample-runner.json")}),
        0);
    const QString title = QStringLiteral("Restride");
    startOn({1280, 1024}, {QStringLiteral("--file"), file});
    ASSERT_TRUE(placeOfWindow(environment_, title));
    ASSERT_TRUE(
        drive(environment_,
              {QStringLiteral("search"), QStringLiteral("--onlyvisible"), QStringLiteral("--name"),
               title, QStringLiteral("windowmove"), QStringLiteral("0"), QStringLiteral("30"),
               QStringLiteral("windowsize"), QStringLiteral("1270"), QStringLiteral("980")}));
    leave(title);
    startOn(kSmall, {QStringLiteral("--file"), file});
    expectWhole(title, kSmall);
}
