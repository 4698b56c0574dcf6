// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the real window, for the eye: written only where RESTRIDE_PICTURES names a folder.
// Each also checks that it shows something, so that none can rot unseen.
#include "tests/window/desk.h"
#include "tests/window/paper.h"
#include "tests/window/picture_test.h"

#include "core/planner/planner.h"
#include "ui/dialogs/first_start_dialog.h"
#include "ui/dialogs/log_dialog.h"
#include "ui/document/document.h"
#include "ui/theme/theme.h"
#include "ui/views/paper_dialog.h"

#include <QApplication>

#include <gtest/gtest.h>

using namespace restride;
using namespace restride::test;

namespace {

class Pictures : public PictureTest
{
protected:
    void take(QWidget &widget, const char *name) const
    {
        QApplication::processEvents();
        keep(widget.grab().toImage(), name);
    }
    void keep(const QImage &picture, const char *name) const
    {
        EXPECT_FALSE(picture.isNull());
        EXPECT_TRUE(picture.save(QStringLiteral("%1/%2.png").arg(folder_, QLatin1String(name))));
    }
};

/// The story's sore morning: 13 November, the day after rung 5.
Date friday()
{
    return tuesday() - Days{11};
}

Journal before(Journal journal, Date day)
{
    std::erase_if(journal.log, [day](const Entry &entry) { return dateOf(entry) >= day; });
    return journal;
}

CheckEntry soreMorning()
{
    CheckEntry check;
    check.id = "sore";
    check.date = friday();
    check.painWalking = Pain::of(2);
    check.painStairs = Pain::of(4);
    check.painMorning = Pain::of(5);
    return check;
}

CheckEntry redFlag()
{
    CheckEntry check;
    check.id = "flag";
    check.date = tuesday();
    check.signs = {Sign::Swelling, Sign::GivingWay};
    return check;
}

} // namespace

TEST_F(Pictures, OfTheWindowInBothSchemes)
{
    Desk desk(sampleJournal(tuesday()));
    take(desk.window, "main-light");
    adoptTheme(*qApp, Scheme::Dark);
    take(desk.window, "main-dark");
}

TEST_F(Pictures, OfASmallWindow)
{
    Desk desk(sampleJournal(tuesday()));
    desk.window.resize(1024, 680);
    take(desk.window, "main-small");
}

TEST_F(Pictures, OfAnEmptyJournal)
{
    Desk desk(Journal{});
    take(desk.window, "main-empty");
}

TEST_F(Pictures, OfTheFlareUp)
{
    Desk desk(before(sampleJournal(tuesday()), friday()), friday());
    EXPECT_TRUE(
        desk.document.perform(Edit{{AddEntry{soreMorning()}}}, QStringLiteral("morning check")));
    take(desk.window, "flare-light");
    desk.window.resize(1024, 680);
    take(desk.window, "flare-small");
    adoptTheme(*qApp, Scheme::Dark);
    take(desk.window, "flare-dark");
}

TEST_F(Pictures, OfTheRedFlag)
{
    Desk desk(sampleJournal(tuesday()));
    EXPECT_TRUE(
        desk.document.perform(Edit{{AddEntry{redFlag()}}}, QStringLiteral("morning check")));
    take(desk.window, "red-flag");
    desk.window.resize(1024, 680);
    take(desk.window, "red-flag-small");
    adoptTheme(*qApp, Scheme::Dark);
    take(desk.window, "red-flag-dark");
}

TEST_F(Pictures, OfTheOtherPages)
{
    Desk desk(sampleJournal(tuesday()));
    desk.window.showPage(MainWindow::ChartPageIndex);
    take(desk.window, "chart-light");
    desk.window.showPage(MainWindow::JournalPage);
    take(desk.window, "journal-light");
    desk.window.showPage(MainWindow::WhyPage);
    take(desk.window, "why-light");
    adoptTheme(*qApp, Scheme::Dark);
    desk.window.showPage(MainWindow::ChartPageIndex);
    take(desk.window, "chart-dark");
    desk.window.resize(1024, 680);
    take(desk.window, "chart-small-dark");
}

TEST_F(Pictures, OfALargeFont)
{
    useFont(20);
    Desk desk(sampleJournal(tuesday()));
    take(desk.window, "main-large-font");
    desk.window.resize(1024, 680);
    take(desk.window, "main-large-font-small");
}

TEST_F(Pictures, OfARaceOutOfReach)
{
    Journal journal = sampleJournal(tuesday());
    journal.profile.goal->race.date = tuesday() + Days{12};
    Desk desk(journal);
    take(desk.window, "main-out-of-reach");
}

TEST_F(Pictures, OfThePapers)
{
    for (const PaperPicture &picture : paperPictures())
        keep(picture.image, picture.name.c_str());
}

TEST_F(Pictures, OfTheWayToPaper)
{
    const Desk desk(sampleJournal(tuesday()));
    const Document &document = desk.document;
    const PaperSource source{document.plan(), document.journal(), document.lived()};
    PaperDialog dialog(source, Paper::Week);
    dialog.show();
    take(dialog, "print-dialog");
    dialog.choose(Paper::Clinician);
    dialog.saveAs(QStringLiteral("/dev/null/clinician.pdf"));
    take(dialog, "print-dialog-failed");
    adoptTheme(*qApp, Scheme::Dark);
    dialog.choose(Paper::Plan);
    take(dialog, "print-dialog-dark");
    useFont(20);
    PaperDialog large(source, Paper::Card);
    large.resize(1024, 700);
    large.show();
    take(large, "print-dialog-large-font");
}

TEST_F(Pictures, OfTheFirstDialogs)
{
    FirstStartDialog first(tuesday(), [](const Profile &profile, const std::vector<Entry> &log) {
        return makePlan(Journal{profile, log}, tuesday());
    });
    first.resize(1280, 800);
    first.show();
    take(first, "first-start");
    LogDialog log({tuesday(), tuesday(), makePlan(sampleJournal(tuesday()), tuesday()).days.front(),
                   [](const Entry &) { return LiveAnswer{QStringLiteral("Clean so far.")}; }});
    log.show();
    take(log, "log-dialog");
}
