// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/calendar_sample.h"
#include "ui/views/journal_view.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include <gtest/gtest.h>

namespace restride {
namespace {

class Journals : public testing::Test
{
protected:
    void SetUp() override
    {
        view_.showSource(sample_.source());
        view_.resize(960, 600);
        view_.show();
        list_ = view_.findChild<QTreeView *>();
        filter_ = view_.findChild<QLineEdit *>();
        list_->setFocus();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&view_)); // shortcuts belong to the active window
    }

    void chooseRow(int row) { list_->setCurrentIndex(list_->model()->index(row, 0)); }
    QPushButton *button(const QString &text)
    {
        for (QPushButton *candidate : view_.findChildren<QPushButton *>())
            if (candidate->text() == text)
                return candidate;
        return nullptr;
    }

    samples::Calendar sample_ = samples::lateNovember();
    JournalView view_;
    QTreeView *list_ = nullptr;
    QLineEdit *filter_ = nullptr;
};

TEST_F(Journals, OffersNothingToEditWithoutAChoice)
{
    EXPECT_FALSE(button("Edit…")->isEnabled());
    EXPECT_FALSE(button("Remove")->isEnabled());
    chooseRow(1);
    EXPECT_TRUE(button("Edit…")->isEnabled());
    EXPECT_TRUE(button("Remove")->isEnabled());
}

TEST_F(Journals, AsksForAnEditWithEnter)
{
    const QSignalSpy edits(&view_, &JournalView::editRequested);
    chooseRow(2);
    QTest::keyClick(list_, Qt::Key_Return);
    ASSERT_EQ(edits.count(), 1);
    EXPECT_EQ(edits.at(0).at(0).value<EntryId>(), "run-2026-11-22");
}

TEST_F(Journals, AsksForRemovalWithDelete)
{
    const QSignalSpy removals(&view_, &JournalView::removeRequested);
    chooseRow(2);
    QTest::keyClick(list_, Qt::Key_Delete);
    ASSERT_EQ(removals.count(), 1);
    EXPECT_EQ(removals.at(0).at(0).value<EntryId>(), "run-2026-11-22");
}

TEST_F(Journals, PassesOverTheMonthsWithTheKeyboard)
{
    const auto &model = *list_->model();
    int october = 1;
    while (model.flags(model.index(october, 0)).testFlag(Qt::ItemIsEnabled))
        ++october;
    chooseRow(october - 1);
    QTest::keyClick(list_, Qt::Key_Down);
    EXPECT_EQ(list_->currentIndex().row(), october + 1);
}

TEST_F(Journals, KeepsTheChosenEntryThroughAFilterAndANewPlan)
{
    chooseRow(2);
    filter_->setText("walk-jog");
    EXPECT_EQ(view_.chosenEntry(), "run-2026-11-22");
    view_.showSource(sample_.source());
    EXPECT_EQ(view_.chosenEntry(), "run-2026-11-22");
}

TEST_F(Journals, SaysWhyItIsEmpty)
{
    const auto says = [&](const QString &words) {
        for (const QLabel *label : view_.findChildren<QLabel *>())
            if (label->isVisible() && label->text() == words)
                return true;
        return false;
    };
    filter_->setText("no such words");
    EXPECT_TRUE(says("No entry holds these words."));
    EXPECT_FALSE(list_->isVisible());
    EXPECT_FALSE(button("Edit…")->isEnabled());
    filter_->clear();
    EXPECT_TRUE(list_->isVisible());
    sample_.journal.log.clear();
    view_.showSource(sample_.source());
    EXPECT_TRUE(says("Nothing is logged yet."));
}

TEST_F(Journals, NamesItsListAndItsField)
{
    EXPECT_EQ(list_->accessibleName(), "Journal");
    EXPECT_FALSE(filter_->accessibleName().isEmpty());
}

} // namespace
} // namespace restride
