// SPDX-License-Identifier: GPL-3.0-or-later
// The papers have a font of their own, and what the program itself says on them fits in any: it is
// set smaller or takes another line, and is never cut. RESTRIDE_TEST_FONT (tests/support) names the
// font.
#include "tests/support/german.h"
#include "tests/support/sample_plan.h"
#include "tests/ui/paper_stories.h"
#include "ui/print/page_parts.h"
#include "ui/print/paper_text.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>

#include <gtest/gtest.h>

namespace restride {
namespace {

using namespace test;

/// The desktop's choice for windows; puts the old one back.
class DesktopFont
{
public:
    explicit DesktopFont(const QString &family) { QApplication::setFont(QFont(family)); }
    ~DesktopFont() { QApplication::setFont(before_); }
    DesktopFont(const DesktopFont &) = delete;
    DesktopFont &operator=(const DesktopFont &) = delete;

private:
    QFont before_ = QApplication::font();
};

TEST(PaperFont, IsInterOrTheSystemsSansWhereThatIsMissing)
{
    const QString sans = QFontInfo(QFont(QStringLiteral("Sans Serif"))).family();
    const QString only = qEnvironmentVariable("RESTRIDE_TEST_FONT", sans);
    const bool hasInter = QFontDatabase::hasFamily(QStringLiteral("Inter"));
    const QString wanted = hasInter ? QStringLiteral("Inter") : only;
    for (const auto weight : {paper::Weight::Regular, paper::Weight::Bold})
        EXPECT_EQ(QFontInfo(paper::font(9, weight)).family(), wanted);
}

TEST(PaperFont, IsNotWhatTheDesktopShowsItsWindowsIn)
{
    const PaperSheet sheet = sheetOf(story(), Paper::Week);
    const RecordedPage before = record(sheet, kA4);
    const DesktopFont wide(QStringLiteral("Monospace"));
    const RecordedPage after = record(sheet, kA4);
    ASSERT_EQ(before.texts().size(), after.texts().size());
    for (std::size_t i = 0; i < before.texts().size(); ++i) {
        EXPECT_EQ(before.texts()[i].words, after.texts()[i].words);
        EXPECT_EQ(before.texts()[i].box, after.texts()[i].box)
            << qPrintable(after.texts()[i].words);
    }
}

/// What a box of one line shows of the paragraph, and in which size.
RecordedText shown(const paper::Paragraph &paragraph, double width)
{
    const RecordedPage page(kA4, [&](QPainter &painter) {
        painter.scale(0.01, 0.01);
        paper::draw(painter, paragraph, {0, 0}, width, 1);
    });
    return page.texts().empty() ? RecordedText{} : page.texts().front();
}

TEST(PaperText, IsSetSmallerBeforeItIsCut)
{
    const QString words = QStringLiteral("Printed 24 November; the plan changes");
    const double whole = paper::widthOf(words, 10, paper::Weight::Regular);
    EXPECT_NEAR(shown({{}, words, 10}, whole + 10).points, 10, 0.1);
    const RecordedText tight = shown({{}, words, 10}, whole * 0.9);
    EXPECT_EQ(tight.words, words);
    EXPECT_NEAR(tight.points, 9, 0.2);
    EXPECT_TRUE(paper::fits({{}, words, 10}, whole * 0.9, 1));
    EXPECT_EQ(paper::heightOf({{}, words, 10}, whole * 0.9, 1), paper::lineHeight(10))
        << "what stands below stays where it was";
}

TEST(PaperText, EndsAfterAWholeWordWhereTheSmallestTypeDoesNotFit)
{
    const paper::Paragraph words{{}, QStringLiteral("Printed 24 November; the plan changes"), 8};
    const double whole = paper::widthOf(words.words, 8, paper::Weight::Regular);
    EXPECT_FALSE(paper::fits(words, whole * 0.9, 1));
    EXPECT_EQ(shown(words, whole * 0.9).words, QStringLiteral("Printed 24 November; the plan…"));
    EXPECT_EQ(shown(words, whole * 0.65).words, QStringLiteral("Printed 24 November…"));
}

TEST(PaperText, CutsASingleEndlessWordWhereItMust)
{
    const QString cut = shown({{}, QString(200, QLatin1Char('x')), 8}, paper::mm(40)).words;
    EXPECT_TRUE(cut.startsWith(QStringLiteral("xxx")) && cut.endsWith(QStringLiteral("…")));
}

Journal withoutGoal()
{
    Journal journal = story();
    journal.profile.goal.reset();
    return journal;
}

/// With one kind of blank, and none after a hyphen, where a line may end.
QString plain(const QString &words)
{
    return words.simplified().replace(QStringLiteral("- "), QStringLiteral("-"));
}

/// Every part of `wanted` stands on the page, with no word broken.
void expectOn(const RecordedPage &page, const QStringList &wanted)
{
    const QString all = plain(page.words());
    for (const QString &words : wanted)
        EXPECT_TRUE(all.contains(plain(words))) << qPrintable(words) << "\n" << qPrintable(all);
}

/// With the longest words that stand in a foot: in September, and with many pages.
void expectWholeFoot(const PaperSheet &sheet, QSizeF paperMm)
{
    SheetFoot foot = std::visit([](const auto &each) { return each.foot; }, sheet);
    foot.right.replace(QStringLiteral("November"), QStringLiteral("September"));
    foot = paper::numbered(foot, 87, 88);
    const RecordedPage page(paperMm, [&](QPainter &painter) {
        painter.scale(0.01, 0.01);
        paper::paintFoot(painter, paper::bodyOf(paperMm * paper::mm(1)), foot);
    });
    expectOn(page, {foot.left, foot.right});
}

/// Where a sheet is one page, nothing of it goes on elsewhere.
void expectNothingCut(const std::string &which)
{
    const std::pair<const char *, Journal> stories[] = {{"story", story()},
                                                        {"flagged", flagged(story())},
                                                        {"patient", patientStory(24)},
                                                        {"late", patientStory(2)},
                                                        {"without a goal", withoutGoal()}};
    for (const auto &[name, journal] : stories)
        for (const Paper paper : kPapers) {
            if (paper == Paper::Card && !journal.profile.goal)
                continue;
            const PaperSheet sheet = sheetOf(journal, paper);
            for (const QSizeF size : {kA4, kLetter}) {
                expectWholeFoot(sheet, size);
                if (pagesOf(sheet, size) > 1)
                    continue;
                const QString words = record(sheet, size).words();
                EXPECT_FALSE(words.contains(QStringLiteral("…")))
                    << which << ", " << name << ": "
                    << qPrintable(words.mid(words.indexOf(QStringLiteral("…")) - 60, 80));
            }
        }
    EXPECT_EQ(pagesOf(sheetOf(story(), Paper::Clinician), kA4), 1);
}

TEST(Papers, CutNoneOfTheirOwnWords)
{
    expectNothingCut("English");
    const InMiles miles;
    expectNothingCut("miles");
}

TEST(Papers, CutNoneOfTheirOwnWordsInGerman)
{
    const SpeakingGerman german;
    expectNothingCut("German");
    const InMiles miles;
    expectNothingCut("German miles");
}

void expectNothingLeftOut(QSizeF size)
{
    const auto card = std::get<CardSheet>(sheetOf(story(), Paper::Card));
    expectOn(record(card, size), card.go + card.stop + card.how + card.after + card.fillIn);

    const auto plan = std::get<PlanSheet>(sheetOf(story(), Paper::Plan));
    QStringList words{plan.note};
    for (const PlanKey &key : plan.keys)
        words << key.words;
    expectOn(record(plan, size), words);

    const auto week = std::get<WeekSheet>(sheetOf(story(), Paper::Week));
    words = {week.clinicianTitle, week.clinicianWords};
    for (const SheetAdvice &advice : week.advice)
        words << advice.lead << advice.words;
    for (const SheetAdvice &pain : week.painWords)
        words << pain.words;
    for (const SheetRow &row : week.rows) {
        words << row.headline << row.detail;
        for (const SheetExercise &exercise : row.strength)
            words << exercise.name << exercise.dose;
    }
    expectOn(record(week, size), words);

    const auto knee = std::get<ClinicianSheet>(sheetOf(story(), Paper::Clinician));
    words = {knee.joggedWord, knee.walkedWord, knee.flareWord};
    for (const QString &column : knee.columns)
        words << column;
    for (const ClinicianList &list : knee.lists)
        words += list.lines;
    expectOn(record(knee, size), words);
}

TEST(Papers, LeaveNothingOfTheirOwnOutAndBreakNoWord)
{
    for (const QSizeF size : {kA4, kLetter}) {
        expectNothingLeftOut(size);
        const SpeakingGerman german;
        expectNothingLeftOut(size);
    }
}

} // namespace
} // namespace restride
