// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/chart_story.h"

#include "ui/dialogs/segment_bar.h"
#include "ui/theme/theme.h"
#include "ui/views/chart_canvas.h"
#include "ui/views/chart_head.h"
#include "ui/views/chart_paint.h"
#include "ui/views/chart_table.h"
#include "ui/views/chart_view.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStatusTipEvent>
#include <QTableView>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

namespace restride {
namespace {

using chart_story::day;

ChartData sampleData(ChartSpan span)
{
    const chart_story::Story story = chart_story::sample();
    return chartData(story.journal, story.plan, story.lived, span);
}

/// A window that keeps the last status tip it was told.
class Listener : public QWidget
{
public:
    QString tip;

protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::StatusTip) {
            tip = static_cast<QStatusTipEvent *>(event)->tip();
            return true;
        }
        return QWidget::event(event);
    }
};

class ChartPageTest : public testing::Test
{
protected:
    ChartPageTest()
    {
        page_ = new ChartPage(&window_);
        page_->resize(960, 700);
        window_.resize(960, 700);
        canvas_ = page_->findChild<ChartCanvas *>();
        table_ = page_->findChild<QTableView *>(QStringLiteral("mileageTable"));
        page_->showSource(&sampleData);
    }

    void open()
    {
        window_.show();
        window_.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window_));
        canvas_->setFocus(Qt::OtherFocusReason);
    }

    void press(Qt::Key key) { QTest::keyClick(canvas_, key); }
    [[nodiscard]] QString spoken() const
    {
        return QAccessible::queryAccessibleInterface(canvas_)->text(QAccessible::Description);
    }

    Listener window_;
    ChartPage *page_;
    ChartCanvas *canvas_;
    QTableView *table_;
};

TEST_F(ChartPageTest, AsksForNothingWhileItIsHidden)
{
    int asked = 0;
    page_->showSource([&](ChartSpan span) {
        ++asked;
        return sampleData(span);
    });
    page_->showSource([&](ChartSpan span) {
        ++asked;
        return sampleData(span);
    });
    EXPECT_EQ(asked, 0);
    open();
    EXPECT_EQ(asked, 1);
}

TEST_F(ChartPageTest, ShowsAMarkForEachReportedScore)
{
    open();
    int reported = 0;
    for (const ChartBucket &bucket : canvas_->data().buckets)
        reported += bucket.worst.during.has_value() + bucket.worst.after.has_value() +
                    bucket.worst.nextMorning.has_value();
    EXPECT_GT(reported, 20);
    EXPECT_EQ(painMarkCount(canvas_->data()), reported);
}

TEST_F(ChartPageTest, DrawsTheFlareUpBandInItsColour)
{
    open();
    const QImage picture = canvas_->grab().toImage();
    const QRgb band = theme().flare.band.rgb();
    int found = 0;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            found += picture.pixel(x, y) == band;
    EXPECT_GT(found, 1000);
}

TEST_F(ChartPageTest, TakesTheColoursOfANewTheme)
{
    open();
    const QColor light = canvas_->backgroundBrush().color();
    adoptTheme(*qApp, Scheme::Dark);
    QCoreApplication::processEvents();
    const QColor dark = canvas_->backgroundBrush().color();
    adoptTheme(*qApp, Scheme::Light);
    EXPECT_EQ(light, Theme::load(Scheme::Light).base);
    EXPECT_EQ(dark, Theme::load(Scheme::Dark).base);
}

TEST_F(ChartPageTest, BeginsAtTodayWithTheFirstArrow)
{
    open();
    press(Qt::Key_Right);
    ASSERT_TRUE(canvas_->chosen());
    EXPECT_TRUE(canvas_->data().buckets[*canvas_->chosen()].days.contains(day(2026, 11, 24)));
}

TEST_F(ChartPageTest, SaysTheBarThatAnArrowMovedTo)
{
    open();
    const QString whole = spoken();
    press(Qt::Key_Left);
    const QString today = spoken();
    press(Qt::Key_Left);
    press(Qt::Key_Left);
    EXPECT_NE(today, whole);
    EXPECT_TRUE(spoken().startsWith(QStringLiteral("Week of 9 November: 11.0 km.")))
        << spoken().toStdString();
    EXPECT_TRUE(spoken().contains(QStringLiteral("3 during, 4 after, 5 next morning")));
    EXPECT_TRUE(spoken().contains(QStringLiteral("flare-up 12 Nov")));
    EXPECT_EQ(window_.tip, spoken());
}

TEST_F(ChartPageTest, StaysOnTheBarWhenItsFiguresAreMadeAnew)
{
    open();
    canvas_->setFocus();
    QTest::keyClick(canvas_, Qt::Key_Left);
    QTest::keyClick(canvas_, Qt::Key_Left);
    const auto chosen = canvas_->chosen();
    ASSERT_TRUE(chosen);
    page_->showSource(&sampleData);
    EXPECT_EQ(canvas_->chosen(), chosen) << "as when the forecast comes a moment later";
}

TEST_F(ChartPageTest, LetsGoOfTheBarOnEscape)
{
    open();
    press(Qt::Key_Home);
    press(Qt::Key_Escape);
    EXPECT_FALSE(canvas_->chosen());
    EXPECT_TRUE(window_.tip.isEmpty());
}

TEST_F(ChartPageTest, StopsAtBothEnds)
{
    open();
    press(Qt::Key_Home);
    press(Qt::Key_Left);
    EXPECT_EQ(canvas_->chosen(), std::optional<std::size_t>(0));
    press(Qt::Key_End);
    press(Qt::Key_Right);
    EXPECT_EQ(canvas_->chosen(), canvas_->data().buckets.size() - 1);
}

TEST_F(ChartPageTest, ChoosesTheBarUnderThePointer)
{
    open();
    const QRect plot = canvas_->chart()->plotArea().toRect();
    // Two places, for a pointer that already stands on one does not move.
    QTest::mouseMove(canvas_->viewport(), plot.center());
    EXPECT_GT(canvas_->chosen().value_or(0), 0U);
    QTest::mouseMove(canvas_->viewport(), plot.center() - QPoint(plot.width() / 2 - 4, 0));
    EXPECT_EQ(canvas_->chosen(), std::optional<std::size_t>(0));
}

TEST_F(ChartPageTest, TurnsToTheTableAndBackWithT)
{
    open();
    press(Qt::Key_T);
    EXPECT_TRUE(page_->showsTable());
    EXPECT_TRUE(table_->hasFocus());
    QTest::keyClick(table_, Qt::Key_T);
    EXPECT_FALSE(page_->showsTable());
    EXPECT_TRUE(canvas_->hasFocus());
}

TEST_F(ChartPageTest, GivesTheTableTheSameFigures)
{
    open();
    press(Qt::Key_T);
    const std::vector<ChartBucket> &buckets = canvas_->data().buckets;
    const QAbstractItemModel &model = *table_->model();
    ASSERT_EQ(model.rowCount(), static_cast<int>(buckets.size()));
    const auto figure = [&](int row, int column) {
        return model.index(row, column).data(Qt::UserRole);
    };
    const auto score = [](const std::optional<Pain> &pain) {
        return pain ? QVariant(pain->score()) : QVariant{};
    };
    for (int row = 0; row < model.rowCount(); ++row) {
        const ChartBucket &bucket = buckets[static_cast<std::size_t>(row)];
        EXPECT_DOUBLE_EQ(figure(row, ChartTable::Jogged).toDouble(), bucket.done.jogged.km());
        EXPECT_DOUBLE_EQ(figure(row, ChartTable::Walked).toDouble(), bucket.done.walked.km());
        EXPECT_DOUBLE_EQ(figure(row, ChartTable::JogPlanned).toDouble(),
                         bucket.planned.jogged.km());
        EXPECT_DOUBLE_EQ(figure(row, ChartTable::WalkPlanned).toDouble(),
                         bucket.planned.walked.km());
        EXPECT_DOUBLE_EQ(figure(row, ChartTable::RacePlanned).toDouble(),
                         bucket.planned.raced.km());
        EXPECT_EQ(figure(row, ChartTable::PainDuring), score(bucket.worst.during));
        EXPECT_EQ(figure(row, ChartTable::PainAfter), score(bucket.worst.after));
        EXPECT_EQ(figure(row, ChartTable::PainNextMorning), score(bucket.worst.nextMorning));
    }
}

TEST_F(ChartPageTest, TellsAnUnreportedScoreFromZeroInTheTable)
{
    open();
    press(Qt::Key_T);
    const QAbstractItemModel &model = *table_->model();
    const QModelIndex zero = model.index(0, ChartTable::PainDuring);
    const QModelIndex silent = model.index(4, ChartTable::PainDuring);
    EXPECT_EQ(zero.data().toString(), QStringLiteral("0"));
    EXPECT_EQ(silent.data().toString(), QStringLiteral("–"));
    EXPECT_EQ(silent.data(Qt::AccessibleTextRole).toString(), QStringLiteral("not reported"));
}

TEST_F(ChartPageTest, LeavesColumnsOutThatNothingIsIn)
{
    open();
    press(Qt::Key_T);
    EXPECT_TRUE(table_->isColumnHidden(ChartTable::Raced));
    EXPECT_FALSE(table_->isColumnHidden(ChartTable::RacePlanned));
    EXPECT_FALSE(table_->isColumnHidden(ChartTable::PainAfter));
}

TEST_F(ChartPageTest, ShowsDaysOrMonthsWhenAsked)
{
    open();
    page_->chooseSpan(ChartSpan::Month);
    EXPECT_EQ(canvas_->data().span, ChartSpan::Month);
    page_->chooseSpan(ChartSpan::Day);
    EXPECT_EQ(canvas_->data().span, ChartSpan::Day);
    press(Qt::Key_T);
    EXPECT_EQ(table_->model()->rowCount(), static_cast<int>(canvas_->seen().buckets.size()));
}

TEST_F(ChartPageTest, ForgetsTheBarWhenTheDataAreNew)
{
    open();
    press(Qt::Key_End);
    page_->showSource([](ChartSpan span) {
        const chart_story::Story story = chart_story::blank(day(2026, 11, 24));
        return chartData(story.journal, story.plan, story.lived, span);
    });
    EXPECT_FALSE(canvas_->chosen());
    EXPECT_FALSE(canvas_->grab().isNull());
}

TEST_F(ChartPageTest, NamesEveryWidgetThatTakesFocus)
{
    open();
    const QList<QWidget *> widgets = page_->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() || !widget->isVisible())
            continue;
        const QString name = QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
        EXPECT_FALSE(name.isEmpty()) << widget->metaObject()->className();
    }
}

TEST_F(ChartPageTest, NeedsNoScrollingInAWindowOfItsOwnSize)
{
    page_->resize(960, 590); // in a window of 1280 x 800
    open();
    QCoreApplication::processEvents();
    const auto *scroll = page_->findChild<QScrollArea *>();
    EXPECT_EQ(scroll->verticalScrollBar()->maximum(), 0);
    EXPECT_GT(canvas_->height(), 350);
}

TEST_F(ChartPageTest, GoesOnBelowWhereTheChoicesDoNotFitBesideEachOther)
{
    open();
    const auto *head = page_->findChild<ChartHead *>();
    const int wide = head->height();
    page_->resize(560, 590);
    for (int turn = 0; turn < 6; ++turn) // a layout asks for another
        QCoreApplication::processEvents();
    EXPECT_GE(head->height(), 2 * wide);
    for (const auto *bar : head->findChildren<SegmentBar *>())
        EXPECT_TRUE(head->rect().contains(QRect(bar->mapTo(head, QPoint(0, 0)), bar->size())));
}

TEST_F(ChartPageTest, ShowsTheForecastOfTheDocumentAndOfNothingElse)
{
    open();
    Outlook outlook;
    outlook.weeks.push_back({day(2027, 1, 4), Metres{1}, Metres{2}});
    page_->showOutlook(outlook);
    for (const ChartBucket &bucket : canvas_->data().buckets)
        EXPECT_FALSE(bucket.outcome) << "a plan that is not the document's has none";
}

TEST_F(ChartPageTest, OpensTheMenuForSavingWithE)
{
    open();
    auto *menu = page_->findChild<QMenu *>();
    bool opened = false;
    QObject::connect(menu, &QMenu::aboutToShow, menu, [&] {
        opened = true;
        QTimer::singleShot(0, menu, &QMenu::close);
    });
    press(Qt::Key_E);
    EXPECT_TRUE(opened);
    EXPECT_EQ(menu->actions().size(), 3);
}

TEST(ChartTableTest, KeepsTheRulesOfAModel)
{
    ChartTable table;
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto weeks = std::make_shared<const ChartData>(sampleData(ChartSpan::Week));
    table.showData(weeks, {0, weeks->buckets.size()});
    table.showData(weeks, {3, 9});
    EXPECT_EQ(table.rowCount(), 6);
}

} // namespace
} // namespace restride
