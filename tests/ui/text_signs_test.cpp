// SPDX-License-Identifier: GPL-3.0-or-later
// The twelve warning signs, read as a stranger would: what each must say wherever it stands, so
// that nobody takes it for something harmless, and nobody sees a clinician for being unfit.
#include "tests/support/german.h"
#include "tests/ui/dialog_support.h"
#include "ui/dialogs/manual_window.h"
#include "ui/dialogs/morning_check_dialog.h"
#include "ui/dialogs/sign_list.h"
#include "ui/models/refer_story.h"
#include "ui/text/text.h"

#include <QCheckBox>
#include <QRegularExpression>

#include <array>
#include <memory>

namespace restride {
namespace {

using test::SpeakingGerman;

/// What the words of a sign must hold, as patterns.
struct SignWords {
    Sign sign;
    const char *everywhere;
    const char *asked; ///< what the question must hold as well
};

using SignTable = std::array<SignWords, static_cast<std::size_t>(Sign::kCount)>;

constexpr SignTable kEnglish{{
    {Sign::Swelling, "clearly swollen", ""},
    {Sign::Locking, "locks", "cannot be straightened"},
    {Sign::GivingWay, "gives way", "buckles"},
    {Sign::CannotBearWeight, "four steps", "cannot.*limp"},
    {Sign::NightPain, "at night.*at rest", "does not ease"},
    {Sign::HotJoint, "hot to the touch", ""},
    {Sign::Fever, "fever", "sore knee"},
    {Sign::CalfSwelling, "swollen calf", ""},
    {Sign::Breathlessness, "short(ness)? of breath at rest", ""},
    {Sign::BoneTenderness, "press\\w* the bone .*hop", "hurts"},
    {Sign::Trauma, "fall or .*blow", "not yet examined"},
    {Sign::Deformity, "looks deformed", ""},
}};

constexpr SignTable kGerman{{
    {Sign::Swelling, "deutlich geschwollen", ""},
    {Sign::Locking, "blockiert", "nicht strecken"},
    {Sign::GivingWay, "knickt.* weg|wegknick", "plötzlich"},
    {Sign::CannotBearWeight, "keine vier Schritte", "humpelnd"},
    {Sign::NightPain, "nachts.* in Ruhe", "lässt nicht nach"},
    {Sign::HotJoint, "heiß", ""},
    {Sign::Fever, "Fieber", "schmerzendem Knie"},
    {Sign::CalfSwelling, "geschwollene Wade", ""},
    {Sign::Breathlessness, "kurzatmig(keit)? in Ruhe", ""},
    {Sign::BoneTenderness, "Druck auf den Knochen oder beim Hüpfen", "schmerzt"},
    {Sign::Trauma, "Sturz oder Schlag", "noch nicht untersucht"},
    {Sign::Deformity, "verformt .*aus|verformt aussehend", "sieht"},
}};

bool holds(const QString &words, const char *pattern)
{
    const QRegularExpression wanted(QString::fromUtf8(pattern),
                                    QRegularExpression::CaseInsensitiveOption |
                                        QRegularExpression::UseUnicodePropertiesOption);
    return words.contains(wanted);
}

/// Words that a runner reads as being unfit, or as what every run brings.
bool canBeTakenForUnfit(const QString &words)
{
    return holds(words, "\\bshape\\b|\\bfit\\b|\\bform\\b|short of breath(?! at rest| with)");
}

ReferReason reasonOf(Sign sign)
{
    return static_cast<ReferReason>(sign);
}

void expectClearQuestionsAndReasons(const SignTable &table)
{
    for (const SignWords &each : table) {
        const QString question = text::signQuestion(each.sign);
        const QString reason = text::reasonName(reasonOf(each.sign));
        EXPECT_TRUE(holds(question, each.everywhere)) << question.toStdString();
        EXPECT_TRUE(holds(question, each.asked)) << question.toStdString();
        EXPECT_TRUE(holds(reason, each.everywhere)) << reason.toStdString();
        EXPECT_FALSE(canBeTakenForUnfit(question)) << question.toStdString();
        EXPECT_FALSE(canBeTakenForUnfit(reason)) << reason.toStdString();
        EXPECT_FALSE(reason.contains(QLatin1Char(',')))
            << "it stands in lists with commas: " << reason.toStdString();
    }
}

/// The longest visible label of the morning check: what "None of these" points at.
QString whatNoneOfThesePointsAt()
{
    MorningCheckDialog dialog({testing::today(), true, {}, {}});
    QString longest;
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        if (label->text().size() > longest.size())
            longest = label->text();
    return longest;
}

void expectAllTwelveIn(const QString &words, const SignTable &table)
{
    for (const SignWords &each : table)
        EXPECT_TRUE(holds(words, each.everywhere))
            << each.everywhere << " is missing in: " << words.toStdString();
    EXPECT_FALSE(canBeTakenForUnfit(words)) << words.toStdString();
}

QString signsChapter()
{
    const QString manual = ManualWindow::source();
    const qsizetype from = manual.indexOf(QStringLiteral("<a name=\"signs\">"));
    EXPECT_GE(from, 0);
    return manual.mid(from, manual.indexOf(QStringLiteral("<h2>"), from) - from);
}

TEST(Signs, AreAskedAndNamedInWordsThatAreClearAtOnce)
{
    expectClearQuestionsAndReasons(kEnglish);
}

TEST(Signs, AreAskedAndNamedInClearGermanWords)
{
    const SpeakingGerman german;
    expectClearQuestionsAndReasons(kGerman);
}

TEST(Signs, AreAllNamedWhereOneKeyDeniesThem)
{
    expectAllTwelveIn(whatNoneOfThesePointsAt(), kEnglish);
    const SpeakingGerman german;
    expectAllTwelveIn(whatNoneOfThesePointsAt(), kGerman);
}

TEST(Signs, AreAllNamedInTheManual)
{
    expectAllTwelveIn(signsChapter(), kEnglish);
    const SpeakingGerman german;
    expectAllTwelveIn(signsChapter(), kGerman);
}

TEST(Signs, StandOnTheCardAndOnTheCliniciansPageInTheWordsThatWereTicked)
{
    SignList list;
    for (const SignWords &each : kEnglish) {
        Plan plan;
        plan.today = testing::today();
        plan.refer = Refer{Urgency::Urgent, {reasonOf(each.sign)}, plan.today};
        EXPECT_EQ(whatYouSaid(plan).first(), list.box(each.sign)->text());
    }
}

TEST(Signs, DenyAFallOnlyAsItWasAsked)
{
    Journal journal;
    CheckEntry check;
    check.date = testing::today();
    journal.log.emplace_back(check);
    const QString denied = whatToTell({}, journal, {}).last();
    EXPECT_TRUE(holds(denied, "unexamined fall or blow"))
        << "a fall that was examined is no sign, and was not denied: " << denied.toStdString();
}

} // namespace
} // namespace restride
