// SPDX-License-Identifier: GPL-3.0-or-later
// The chart's zoom by real events on the page.
#include "tests/ui/chart_story.h"

#include "ui/text/units.h"
#include "ui/views/chart_canvas.h"
#include "ui/views/chart_geometry.h"
#include "ui/views/chart_key.h"
#include "ui/views/chart_table.h"
#include "ui/views/chart_view.h"
#include "ui/views/chart_words.h"
#include "ui/views/text_label.h"

#include <QAccessible>
#include <QApplication>
#include <QTableView>
#include <QTest>
#include <QWheelEvent>

#include <gtest/gtest.h>

namespace restride {
namespace {

using chart_story::day;

const Date kTuesday = day(2026, 11, 24);

class ChartZoom : public testing::Test
{
protected:
    ChartZoom()
    {
        page_ = new ChartPage(&window_);
        page_->resize(1000, 700);
        window_.resize(1000, 700);
        canvas_ = page_->findChild<ChartCanvas *>();
        const chart_story::Story story = chart_story::tenYears(kTuesday);
        page_->showSource(chartSource(story.journal, kTuesday, story.plan, story.lived));
        window_.show();
        window_.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window_));
        page_->chooseRange(ChartRange::All);
        canvas_->setFocus(Qt::OtherFocusReason);
    }
    ~ChartZoom() override { text::chooseUnits(text::Units::Kilometres); }

    /// A place in the plot, in parts of its width.
    [[nodiscard]] QPoint at(double part) const
    {
        const QRectF plot = canvas_->chart()->plotArea();
        return QPointF(plot.left() + plot.width() * part, plot.center().y()).toPoint();
    }
    [[nodiscard]] double dayAt(double part) const
    {
        return canvas_->window().from + part * canvas_->window().days();
    }
    void drag(double from, double to, Qt::MouseButton button = Qt::LeftButton)
    {
        QTest::mousePress(canvas_->viewport(), button, {}, at(from));
        moveTo((from + to) / 2, button);
        moveTo(to, button);
        QTest::mouseRelease(canvas_->viewport(), button, {}, at(to));
    }
    /// QTest::mouseMove holds no button down.
    void moveTo(double part, Qt::MouseButton button)
    {
        QMouseEvent move(QEvent::MouseMove, at(part), canvas_->viewport()->mapToGlobal(at(part)),
                         Qt::NoButton, button, {});
        QApplication::sendEvent(canvas_->viewport(), &move);
    }
    void wheel(double part, int notches, Qt::KeyboardModifiers keys = {})
    {
        QWheelEvent turn(at(part), canvas_->viewport()->mapToGlobal(at(part)), {},
                         QPoint(0, 120 * notches), Qt::NoButton, keys, Qt::NoScrollPhase, false);
        QApplication::sendEvent(canvas_->viewport(), &turn);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers keys = {})
    {
        QTest::keyClick(canvas_, key, keys);
    }
    [[nodiscard]] QString hint() const
    {
        QString words;
        for (const auto *label : page_->findChildren<TextLabel *>())
            if (label->isVisible())
                words = label->text();
        return words;
    }

    QWidget window_;
    ChartPage *page_;
    ChartCanvas *canvas_;
};

TEST_F(ChartZoom, TakesTheDaysThatAreDraggedOver)
{
    const double from = dayAt(0.4);
    const double to = dayAt(0.5);
    drag(0.4, 0.5);
    EXPECT_NEAR(canvas_->window().from, from, 6);
    EXPECT_NEAR(canvas_->window().to, to, 6);
    EXPECT_EQ(page_->range(), std::nullopt);
    EXPECT_TRUE(hint().contains(seenWords(canvas_->window().band()))) << hint().toStdString();
}

TEST_F(ChartZoom, TakesADragToTheLeftAsWell)
{
    const double from = dayAt(0.4);
    drag(0.5, 0.4);
    EXPECT_NEAR(canvas_->window().from, from, 6);
}

TEST_F(ChartZoom, IsNoDragWhereThePointerHardlyMoved)
{
    const ChartWindow before = canvas_->window();
    drag(0.4, 0.402);
    EXPECT_EQ(canvas_->window(), before);
}

TEST_F(ChartZoom, GoesBackByDoubleClickAndByEscape)
{
    const ChartWindow whole = canvas_->window();
    drag(0.4, 0.5);
    const ChartWindow first = canvas_->window();
    drag(0.3, 0.6);
    EXPECT_NE(canvas_->window(), first);
    QTest::mouseDClick(canvas_->viewport(), Qt::LeftButton, {}, at(0.5));
    EXPECT_EQ(canvas_->window(), first);
    press(Qt::Key_Escape);
    EXPECT_EQ(canvas_->window(), whole);
    EXPECT_EQ(page_->range(), ChartRange::All);
}

TEST_F(ChartZoom, ShowsNoMoreThanSomeHundredMarksHoweverFarItGoesOut)
{
    for (int i = 0; i < 40; ++i) {
        EXPECT_LE(canvas_->seen().buckets.size(), kMostBars + 2U);
        wheel(0.7, i < 20 ? 1 : -1);
    }
    EXPECT_EQ(canvas_->data().span, ChartSpan::Month);
}

TEST_F(ChartZoom, ChoosesTheSpanAndSaysSo)
{
    EXPECT_EQ(page_->span(), ChartSpan::Month);
    EXPECT_TRUE(hint().contains(QStringLiteral("In longer bars"))) << hint().toStdString();
    drag(0.4, 0.5);
    EXPECT_EQ(page_->span(), ChartSpan::Week);
    EXPECT_FALSE(hint().contains(QStringLiteral("In longer bars")));
}

TEST_F(ChartZoom, KeepsTheDayUnderThePointerByTheWheel)
{
    const double under = dayAt(0.7);
    wheel(0.7, 3);
    EXPECT_NEAR(dayAt(0.7), under, 8);
    EXPECT_LT(canvas_->window().days(), 1500);
    wheel(0.7, -1);
    EXPECT_NEAR(dayAt(0.7), under, 8);
}

TEST_F(ChartZoom, MovesAlongByShiftAndWheelByKeysAndByTheOtherButtons)
{
    drag(0.4, 0.5);
    const ChartWindow start = canvas_->window();
    wheel(0.5, 1, Qt::ShiftModifier);
    EXPECT_LT(canvas_->window().from, start.from);
    EXPECT_NEAR(canvas_->window().days(), start.days(), 1e-6);
    press(Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_GT(canvas_->window().from, start.from);
    for (const Qt::MouseButton button : {Qt::RightButton, Qt::MiddleButton}) {
        const ChartWindow before = canvas_->window();
        drag(0.5, 0.6, button);
        EXPECT_NEAR(canvas_->window().from, before.from - 0.1 * before.days(), 1.5);
    }
}

TEST_F(ChartZoom, StopsAtTheEndsOfTheLog)
{
    drag(0.4, 0.5);
    for (int i = 0; i < 60; ++i)
        press(Qt::Key_Left, Qt::ShiftModifier);
    EXPECT_GE(canvas_->window().from, wholeOf(canvas_->data()).from);
    for (int i = 0; i < 120; ++i)
        press(Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_LE(canvas_->window().to, wholeOf(canvas_->data()).to);
}

TEST_F(ChartZoom, ZoomsByPlusAndMinusAndZeroShowsTheRangeAgain)
{
    const ChartWindow whole = canvas_->window();
    press(Qt::Key_Plus);
    EXPECT_LT(canvas_->window().days(), whole.days());
    press(Qt::Key_Plus);
    const double days = canvas_->window().days();
    press(Qt::Key_Minus);
    EXPECT_GT(canvas_->window().days(), days);
    press(Qt::Key_0);
    EXPECT_EQ(canvas_->window(), whole);
    EXPECT_EQ(page_->range(), ChartRange::All);
}

TEST_F(ChartZoom, FollowsTheBarThatAnArrowMovesTo)
{
    page_->chooseRange(ChartRange::Weeks);
    for (int i = 0; i < 12; ++i)
        press(Qt::Key_Left);
    ASSERT_TRUE(canvas_->chosen());
    const DateBand days = canvas_->data().buckets[*canvas_->chosen()].days;
    EXPECT_TRUE(canvas_->window().band().contains(days.from));
    press(Qt::Key_Home);
    EXPECT_TRUE(canvas_->window().band().contains(canvas_->data().days().from));
}

TEST_F(ChartZoom, StaysWhereItIsWhenTheDataAreNew)
{
    drag(0.4, 0.5);
    const ChartWindow before = canvas_->window();
    const chart_story::Story story = chart_story::tenYears(kTuesday);
    page_->showSource(chartSource(story.journal, kTuesday, story.plan, story.lived));
    EXPECT_EQ(canvas_->window(), before);
}

TEST_F(ChartZoom, AsksForEachSpanOnceHoweverMuchItMoves)
{
    int asked = 0;
    const chart_story::Story story = chart_story::tenYears(kTuesday);
    const auto source = chartSource(story.journal, kTuesday, story.plan, story.lived);
    page_->showSource([&asked, source](ChartSpan span) {
        ++asked;
        return source(span);
    });
    for (int i = 0; i < 60; ++i)
        wheel(0.7, i % 30 < 15 ? 1 : -1);
    EXPECT_LE(asked, 3);
}

TEST_F(ChartZoom, ShowsDaysWhenAskedOfTenYears)
{
    page_->chooseSpan(ChartSpan::Day);
    EXPECT_EQ(page_->span(), ChartSpan::Day);
    EXPECT_LE(canvas_->seen().buckets.size(), kMostBars + 2U);
    EXPECT_TRUE(canvas_->window().band().contains(kTuesday));
}

TEST_F(ChartZoom, HoldsInTheTableWhatIsSeen)
{
    page_->chooseRange(ChartRange::Weeks);
    press(Qt::Key_T);
    const auto *table = page_->findChild<QTableView *>(QStringLiteral("mileageTable"));
    EXPECT_EQ(table->model()->rowCount(), static_cast<int>(canvas_->seen().buckets.size()));
}

TEST_F(ChartZoom, NamesTheDaysUnderTheDrag)
{
    EXPECT_EQ(takenWords({day(2026, 11, 9), day(2026, 11, 23)}),
              QStringLiteral("9 to 22 November, 14 days"));
    const QImage before = canvas_->grab().toImage();
    QTest::mousePress(canvas_->viewport(), Qt::LeftButton, {}, at(0.4));
    moveTo(0.5, Qt::LeftButton);
    EXPECT_NE(canvas_->grab().toImage(), before);
    press(Qt::Key_Escape);
    QTest::mouseRelease(canvas_->viewport(), Qt::LeftButton, {}, at(0.5));
    EXPECT_EQ(page_->range(), ChartRange::All) << "Esc lets go of a drag";
}

class ChartInMiles : public ChartZoom
{
protected:
    ChartInMiles()
    {
        text::chooseUnits(text::Units::Miles);
        const chart_story::Story story = chart_story::sample();
        page_->showSource(chartSource(story.journal, kTuesday, story.plan, story.lived));
        page_->chooseRange(ChartRange::Months);
    }
};

TEST_F(ChartInMiles, SpeaksOfMilesAndNeverOfKilometres)
{
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_Left);
    const QString spoken =
        QAccessible::queryAccessibleInterface(canvas_)->text(QAccessible::Description);
    EXPECT_TRUE(spoken.startsWith(QStringLiteral("Week of 9 November: 6.8 mi.")))
        << spoken.toStdString();
    EXPECT_FALSE(spoken.contains(QStringLiteral("km")));
    EXPECT_EQ(lengthHeading(ChartSpan::Week), QStringLiteral("mi a week"));
}

TEST_F(ChartInMiles, HasMilesInTheTable)
{
    press(Qt::Key_T);
    const QAbstractItemModel &model =
        *page_->findChild<QTableView *>(QStringLiteral("mileageTable"))->model();
    for (int column = 0; column < model.columnCount(); ++column)
        EXPECT_FALSE(
            model.headerData(column, Qt::Horizontal).toString().contains(QStringLiteral("km")));
    EXPECT_EQ(model.headerData(ChartTable::Jogged, Qt::Horizontal).toString(),
              QStringLiteral("Jogged, mi"));
    EXPECT_DOUBLE_EQ(model.index(0, ChartTable::Jogged).data(Qt::UserRole).toDouble(),
                     text::inUnits(canvas_->seen().buckets.front().done.jogged));
}

TEST_F(ChartInMiles, DrawsItsLinesAtRoundMiles)
{
    const std::vector<Metres> lengths = gridLengths(axisTopKm(canvas_->seen()));
    ASSERT_GE(lengths.size(), 3U);
    for (const Metres length : lengths)
        EXPECT_NEAR(text::inUnits(length), std::round(text::inUnits(length)), 0.001);
}

} // namespace
} // namespace restride
