// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/chart_story.h"

#include "ui/document/document.h"
#include "ui/document/forecast_source.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

#include <memory>

namespace restride {
namespace {

using chart_story::day;

constexpr int kLongWait = 60'000;

class KeepsAll final : public JournalStore
{
public:
    Expected<Journal, StoreError> load() override { return Journal{}; }
    Expected<Done, StoreError> save(const Edit &) override { return Done{}; }
};

Journal racing()
{
    Journal journal;
    journal.profile = chart_story::sample().journal.profile;
    return journal;
}

class ForecastSourceTest : public testing::Test
{
protected:
    Edit anotherRun()
    {
        return {{AddEntry{chart_story::run(day(2026, 11, 23) - Days{runs_++}, 10, 10, 1, 1, 0)}}};
    }

    int runs_ = 0;
    KeepsAll store_;
    Document document_{store_, racing(), [] { return day(2026, 11, 24); }};
};

TEST_F(ForecastSourceTest, TellsWhatTheForecastOfThePlanIs)
{
    ForecastSource source(document_);
    QSignalSpy ready(&source, &ForecastSource::ready);
    EXPECT_FALSE(source.outlook());
    ASSERT_TRUE(ready.wait(kLongWait));
    ASSERT_TRUE(source.outlook());
    EXPECT_EQ(source.outlook()->forecast, forecastOf(document_.journal(), document_.plan()));
    EXPECT_EQ(source.outlook()->weeks, weeksAhead(document_.journal(), document_.plan()));
}

TEST_F(ForecastSourceTest, HoldsNoFigureOfAnOlderPlan)
{
    ForecastSource source(document_);
    QSignalSpy ready(&source, &ForecastSource::ready);
    ASSERT_TRUE(ready.wait(kLongWait));
    ASSERT_TRUE(document_.perform(anotherRun(), QStringLiteral("log")));
    EXPECT_FALSE(source.outlook());
    ASSERT_TRUE(ready.wait(kLongWait));
    EXPECT_EQ(source.outlook()->forecast, forecastOf(document_.journal(), document_.plan()));
}

TEST_F(ForecastSourceTest, WorksOutOnlyTheLastOfManyEdits)
{
    ForecastSource source(document_);
    QSignalSpy ready(&source, &ForecastSource::ready);
    for (int i = 0; i < 5; ++i)
        ASSERT_TRUE(document_.perform(anotherRun(), QStringLiteral("log")));
    ASSERT_TRUE(ready.wait(kLongWait));
    EXPECT_EQ(ready.count(), 1);
    EXPECT_EQ(source.outlook()->forecast, forecastOf(document_.journal(), document_.plan()));
}

TEST_F(ForecastSourceTest, GoesAwayWhileItIsAtWork)
{
    for (int i = 0; i < 3; ++i) {
        auto source = std::make_unique<ForecastSource>(document_);
        bool begun = false;
        QTimer::singleShot(70, source.get(), [&] { begun = true; });
        while (!begun)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        source.reset();
        QCoreApplication::processEvents();
    }
    SUCCEED();
}

} // namespace
} // namespace restride
