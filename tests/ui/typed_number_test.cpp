// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/typed_number.h"

#include <gtest/gtest.h>

namespace restride {
namespace {

TEST(TypedNumber, TakesAFullStopAndACommaForTheSame)
{
    EXPECT_EQ(typedNumber(QStringLiteral("22.5")), 22.5);
    EXPECT_EQ(typedNumber(QStringLiteral("22,5")), 22.5);
    EXPECT_EQ(typedNumber(QStringLiteral("5.85")), 5.85);
    EXPECT_EQ(typedNumber(QStringLiteral("5,85")), 5.85);
    EXPECT_EQ(typedNumber(QStringLiteral(",5")), 0.5);
    EXPECT_EQ(typedNumber(QStringLiteral("12,")), 12);
    EXPECT_EQ(typedNumber(QStringLiteral(" 12 ")), 12);
    EXPECT_EQ(typedNumber(QStringLiteral("007")), 7);
    EXPECT_EQ(typedNumber(QStringLiteral("\u0661\u0662\u066B\u0665")), 12.5) << "Arabic figures";
}

TEST(TypedNumber, RefusesWhatMayBeGroups)
{
    for (const char16_t *text : {u"1.234,5", u"1,234.5", u"1.234", u"1,234", u"12.345", u"1 234",
                                 u"1'234", u"1,2,3", u"1..2", u"1\u00A0234", u"1234567"})
        EXPECT_EQ(typedNumber(QString::fromUtf16(text)), std::nullopt)
            << QString::fromUtf16(text).toStdString();
}

TEST(TypedNumber, RefusesWhatIsNoNumber)
{
    for (const char16_t *text : {u"", u" ", u".", u",", u"-5", u"+5", u"5e3", u"5 km", u"x", u"½"})
        EXPECT_EQ(typedNumber(QString::fromUtf16(text)), std::nullopt)
            << QString::fromUtf16(text).toStdString();
}

TEST(TypedWhole, TakesFiguresAlone)
{
    EXPECT_EQ(typedWhole(QStringLiteral("12")), 12);
    for (const char16_t *text : {u"4.5", u"4,5", u"4,", u"", u"1.000"})
        EXPECT_EQ(typedWhole(QString::fromUtf16(text)), std::nullopt)
            << QString::fromUtf16(text).toStdString();
}

TEST(TypedPace, TakesMinutesAndSecondsAsRunnersWriteThem)
{
    for (const char16_t *text : {u"6:40", u"6.40", u"6,40", u" 06:40 "})
        EXPECT_EQ(typedPace(QString::fromUtf16(text)), 400)
            << QString::fromUtf16(text).toStdString();
    for (const char16_t *text : {u"6,5", u"6.5", u"6:30", u"6.30"})
        EXPECT_EQ(typedPace(QString::fromUtf16(text)), 390)
            << QString::fromUtf16(text).toStdString();
    EXPECT_EQ(typedPace(QStringLiteral("6")), 360);
    EXPECT_EQ(typedPace(QStringLiteral("6:")), 360);
}

TEST(TypedPace, RefusesWhatIsNone)
{
    for (const char16_t *text : {u"6:4", u"6:60", u"6.99", u"6:400", u":40", u"", u"6:40:00", u"x"})
        EXPECT_EQ(typedPace(QString::fromUtf16(text)), std::nullopt)
            << QString::fromUtf16(text).toStdString();
}

} // namespace
} // namespace restride
