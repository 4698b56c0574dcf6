// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/dialog_support.h"

#include "ui/dialogs/pain_strip.h"

#include <QAccessible>
#include <QSignalSpy>

namespace restride {
namespace {

using testing::press;

TEST(PainStrip, BeginsWithoutAScore)
{
    const PainStrip strip(QStringLiteral("Pain"));
    EXPECT_FALSE(strip.pain());
    EXPECT_EQ(strip.spokenValue(), QStringLiteral("not said"));
}

TEST(PainStrip, TakesADigitKeyAsTheScore)
{
    PainStrip strip(QStringLiteral("Pain"));
    for (int score = 0; score < 10; ++score) {
        press(strip, static_cast<Qt::Key>(Qt::Key_0 + score));
        EXPECT_EQ(strip.pain(), Pain::of(score));
    }
}

TEST(PainStrip, TakesXAsTen)
{
    PainStrip strip(QStringLiteral("Pain"));
    press(strip, Qt::Key_X);
    EXPECT_EQ(strip.pain(), Pain::of(10));
}

TEST(PainStrip, LeavesKeysWithControlToTheWindow)
{
    PainStrip strip(QStringLiteral("Pain"));
    QTest::keyClick(&strip, Qt::Key_1, Qt::ControlModifier);
    EXPECT_FALSE(strip.pain());
}

TEST(PainStrip, EntersAtZeroWithTheFirstArrowAndStopsAtItsEnds)
{
    PainStrip strip(QStringLiteral("Pain"));
    press(strip, Qt::Key_Right);
    EXPECT_EQ(strip.pain(), Pain::of(0));
    press(strip, Qt::Key_Left);
    EXPECT_EQ(strip.pain(), Pain::of(0));
    press(strip, Qt::Key_End);
    press(strip, Qt::Key_Up);
    EXPECT_EQ(strip.pain(), Pain::of(10));
}

TEST(PainStrip, IsUnknownAgainAfterDelete)
{
    PainStrip strip(QStringLiteral("Pain"));
    strip.setPain(Pain::of(0));
    press(strip, Qt::Key_Delete);
    EXPECT_FALSE(strip.pain());
}

TEST(PainStrip, TakesAClickOnACell)
{
    PainStrip strip(QStringLiteral("Pain"));
    strip.resize(strip.sizeHint());
    QTest::mouseClick(&strip, Qt::LeftButton, {}, QPoint(strip.width() - 5, 10));
    EXPECT_EQ(strip.pain(), Pain::of(10));
    QTest::mouseClick(&strip, Qt::LeftButton, {}, QPoint(5, 10));
    EXPECT_EQ(strip.pain(), Pain::of(0));
}

TEST(PainStrip, TellsATypedScoreApartFromASetOne)
{
    PainStrip strip(QStringLiteral("Pain"));
    const QSignalSpy typed(&strip, &PainStrip::typed);
    strip.setPain(Pain::of(3));
    press(strip, Qt::Key_Right);
    EXPECT_EQ(typed.count(), 0);
    press(strip, Qt::Key_4);
    EXPECT_EQ(typed.count(), 1);
}

TEST(PainStrip, IsASliderToAScreenReader)
{
    PainStrip strip(QStringLiteral("Pain during the run"));
    QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(&strip);
    ASSERT_NE(reader, nullptr);
    EXPECT_EQ(reader->role(), QAccessible::Slider);
    EXPECT_EQ(reader->text(QAccessible::Name), QStringLiteral("Pain during the run"));
    QAccessibleValueInterface *value = reader->valueInterface();
    ASSERT_NE(value, nullptr);
    EXPECT_FALSE(value->currentValue().isValid());
    EXPECT_EQ(reader->text(QAccessible::Value), QStringLiteral("not said"));
    value->setCurrentValue(2);
    EXPECT_EQ(strip.pain(), Pain::of(2));
    EXPECT_EQ(reader->text(QAccessible::Value), QStringLiteral("2, a whisper"));
    EXPECT_EQ(value->maximumValue().toInt(), 10);
}

TEST(PainStrip, RefusesAScoreThatIsNoneFromAScreenReader)
{
    PainStrip strip(QStringLiteral("Pain"));
    strip.setPain(Pain::of(4));
    QAccessible::queryAccessibleInterface(&strip)->valueInterface()->setCurrentValue(11);
    EXPECT_FALSE(strip.pain());
}

} // namespace
} // namespace restride
