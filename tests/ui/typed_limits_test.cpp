// SPDX-License-Identifier: GPL-3.0-or-later
// What can be typed is what can be kept: every field ends where the table of limits does, in
// kilometres and in miles, so that no export of what was typed is refused by an import.
#include "tests/ui/date_dialogs.h"

#include "core/journal/limits.h"
#include "ui/dialogs/date_field.h"
#include "ui/dialogs/fields.h"
#include "ui/dialogs/profile_dialog.h"
#include "ui/text/units.h"

#include <QAbstractSpinBox>

namespace restride {
namespace {

using namespace testing;
using text::Units;

class TypedLimits : public ::testing::TestWithParam<Units>
{
protected:
    TypedLimits() { text::chooseUnits(GetParam()); }
    ~TypedLimits() override { text::chooseUnits(Units::Kilometres); }

    template <typename Field> void typeInto(Field &field, const QString &text)
    {
        open(field);
        field.setFocus(Qt::TabFocusReason);
        field.selectAll();
        type(text);
    }
};

INSTANTIATE_TEST_SUITE_P(In, TypedLimits, ::testing::Values(Units::Kilometres, Units::Miles),
                         [](const auto &units) {
                             return units.param == Units::Miles ? "Miles" : "Kilometres";
                         });

QString tenths(double value)
{
    return QString::number(value, 'f', 1);
}

TEST_P(TypedLimits, EndADistanceWithTheDocument)
{
    DistanceBox field(QStringLiteral("Distance"), QStringLiteral("not measured"));
    const double most = text::inUnits(limits::kDistance.most);
    for (double typed = most - 1; typed < most + 1; typed += 0.1) {
        field.setDistance(std::nullopt);
        typeInto(field, tenths(typed));
        EXPECT_TRUE(!field.distance() || limits::kDistance.contains(*field.distance()))
            << typed << " is kept as " << field.distance()->count();
    }
    field.setValue(field.most());
    typeInto(field, field.text());
    EXPECT_TRUE(field.understood())
        << "what is named as the most is taken: " << qPrintable(field.text());
    EXPECT_GT(*field.distance(), limits::kDistance.most - Metres{200});
}

TEST_P(TypedLimits, EndAPaceWithTheDocument)
{
    PaceBox field(QStringLiteral("Pace"), QStringLiteral("as usual"));
    for (const double end : {field.least(), field.most()})
        for (int by = -3; by <= 3; ++by) {
            field.setPace(std::nullopt);
            const int seconds = static_cast<int>(end) + by;
            typeInto(field, QStringLiteral("%1:%2")
                                .arg(seconds / 60)
                                .arg(seconds % 60, 2, 10, QLatin1Char('0')));
            EXPECT_TRUE(!field.pace() || limits::kPace.contains(*field.pace()))
                << seconds << " is kept as " << field.pace()->secondsPerKm();
        }
}

TEST_P(TypedLimits, EndATimeWithTheDocument)
{
    MinutesBox field(QStringLiteral("Minutes"), QStringLiteral("none"));
    typeInto(field, QStringLiteral("1440"));
    EXPECT_EQ(field.time(), limits::kTime.most);
    typeInto(field, QStringLiteral("1440.1"));
    EXPECT_FALSE(field.understood());
}

TEST_P(TypedLimits, EndADayWithTheDocument)
{
    DateField field(QStringLiteral("Day"), QStringLiteral("not said"));
    field.setSuggestion(today());
    const auto taken = [&](const char *text) {
        field.setDay(std::nullopt);
        typeInto(field, QString::fromUtf8(text));
        return field.day();
    };
    EXPECT_EQ(taken("1900-01-01"), limits::kDay.least);
    EXPECT_EQ(taken("1899-12-31"), std::nullopt);
    EXPECT_EQ(taken("2200-12-31"), limits::kDay.most);
    EXPECT_EQ(taken("2201-01-01"), std::nullopt);
}

TEST_P(TypedLimits, EndTheLengthOfARaceWithTheDocument)
{
    Profile profile = withRace();
    profile.goal->race.distance = Metres{15000};
    ProfileDialog dialog(profile, today(), ProfileDialog::Tab::TheRace);
    open(dialog);
    const auto *length = named<DistanceBox>(dialog, QStringLiteral("Length of the race"));
    ASSERT_NE(length, nullptr);
    for (const double end : {length->least(), length->most()})
        EXPECT_TRUE(limits::kRaceDistance.contains(text::fromUnits(end))) << end;
}

} // namespace
} // namespace restride
