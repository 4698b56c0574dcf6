// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/calendar_sample.h"
#include "ui/models/journal_model.h"
#include "ui/models/tool_tip.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

namespace restride {
namespace {

using samples::date;
using Reporting = QAbstractItemModelTester::FailureReportingMode;

QString textAt(const JournalModel &model, const EntryId &id, int column)
{
    return model.indexOf(id).siblingAtColumn(column).data().toString();
}

TEST(JournalModel, KeepsTheContractOfAModelThroughShowingAndFiltering)
{
    const samples::Calendar calendar = samples::lateNovember();
    JournalModel model;
    const QAbstractItemModelTester tester(&model, Reporting::Fatal);
    model.show(calendar.source());
    model.setFilter("bike");
    model.setFilter({});
    EXPECT_EQ(model.entryCount(), static_cast<int>(calendar.journal.log.size()));
}

TEST(JournalModel, ListsTheNewestFirstUnderItsMonth)
{
    const samples::Calendar calendar = samples::lateNovember();
    JournalModel model;
    model.show(calendar.source());
    EXPECT_TRUE(model.isMonth(model.index(0, 0)));
    EXPECT_EQ(model.index(0, 0).data(), "November 2026");
    EXPECT_EQ(model.idAt(model.index(1, 0)), "strength-2026-11-23");
    const int october = model.indexOf("strength-2026-10-30").row() - 1;
    EXPECT_EQ(model.index(october, 0).data(), "October 2026");
    EXPECT_FALSE(model.idAt(model.index(october, 0)));
}

TEST(JournalModel, TellsARunInWords)
{
    const samples::Calendar calendar = samples::lateNovember();
    JournalModel model;
    model.show(calendar.source());
    const EntryId flare = "run-2026-11-12";
    EXPECT_EQ(textAt(model, flare, JournalModel::DateColumn), "Thu 12");
    EXPECT_EQ(textAt(model, flare, JournalModel::WhatColumn), "Walk-jog, 12 of 27 min jogged");
    EXPECT_EQ(textAt(model, flare, JournalModel::PainColumn), "during 3, after 4, next morning 5");
    EXPECT_EQ(textAt(model, flare, JournalModel::HowColumn), "rose during the run");
    EXPECT_EQ(textAt(model, flare, JournalModel::ResultColumn), "flare-up");
}

TEST(JournalModel, PutsANoteOnOneLineAndKeepsItWholeAndPlainInTheToolTip)
{
    samples::Calendar calendar = samples::lateNovember();
    const EntryId id = idOf(calendar.journal.log.back());
    baseOf(calendar.journal.log.back()).note = "first\n<b>second</b>";
    JournalModel model;
    model.show(calendar.source());
    const QModelIndex note = model.indexOf(id).siblingAtColumn(JournalModel::NoteColumn);
    EXPECT_EQ(note.data(), "first <b>second</b>");
    EXPECT_EQ(note.data(Qt::ToolTipRole), plainToolTip(QStringLiteral("first\n<b>second</b>")));
}

TEST(JournalModel, FiltersByAllWordsInAnyColumn)
{
    const samples::Calendar calendar = samples::lateNovember();
    JournalModel model;
    model.show(calendar.source());
    model.setFilter("bike");
    EXPECT_EQ(model.entryCount(), 2);
    model.setFilter("STAIRS evening");
    EXPECT_EQ(model.entryCount(), 1);
    EXPECT_EQ(model.idAt(model.index(1, 0)), "run-2026-11-12");
    model.setFilter("october clean");
    EXPECT_EQ(model.entryCount(), 1);
    model.setFilter("no such words");
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(JournalModel, KeepsTheFilterWhenTheJournalChanges)
{
    samples::Calendar calendar = samples::lateNovember();
    JournalModel model;
    model.setFilter("bike");
    model.show(calendar.source());
    EXPECT_EQ(model.entryCount(), 2);
    std::erase_if(calendar.journal.log,
                  [](const Entry &entry) { return idOf(entry) == "bike-2026-11-07"; });
    model.show(calendar.source());
    EXPECT_EQ(model.entryCount(), 1);
}

TEST(JournalModel, HoldsTenYearsOfEntries)
{
    samples::Calendar calendar;
    calendar.plan.today = date(1, 1, 2027);
    for (int i = 0; i < 7300; ++i) {
        CrossEntry swim;
        swim.id = std::to_string(i);
        swim.date = date(1, 1, 2017) + Days{i / 2};
        swim.duration = minutes(20);
        calendar.journal.log.emplace_back(swim);
    }
    JournalModel model;
    model.show(calendar.source());
    EXPECT_EQ(model.entryCount(), 7300);
    EXPECT_EQ(model.rowCount(), 7300 + 120);
}

} // namespace
} // namespace restride
