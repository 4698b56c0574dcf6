// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/typed_date.h"

#include "tests/ui/dialog_support.h"
#include "ui/dialogs/date_field.h"
#include "ui/dialogs/form_row.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>

namespace restride {
namespace {

using namespace testing;

const QLocale kBritish(QLocale::English, QLocale::UnitedKingdom);
const QLocale kAmerican(QLocale::English, QLocale::UnitedStates);
const QLocale kGerman(QLocale::German);

std::optional<Date> typed(const char *text, const QLocale &locale = kBritish)
{
    return typedDate(QString::fromUtf8(text), today(), locale);
}

TEST(TypedDate, TakesEveryFormOfADay)
{
    for (const char *text :
         {"14.3.27", "14.03.2027", "14/03/2027", "14/3/27", "2027-03-14", "2027/3/14", "14-3-2027",
          "14 March 2027", "14 Mar 27", "14th march, 2027", "March 14, 2027",
          "Sunday 14 March 2027", "2027 March 14", "  14. 3. 2027 "})
        EXPECT_EQ(typed(text), day(2027, 3, 14)) << text;
}

TEST(TypedDate, ReadsTheMonthsOfTheLocaleAndOfEnglish)
{
    for (const char *text :
         {"14. März 2027", "14. mär 2027", "14 March 2027", "Sonntag, 14. März 27"})
        EXPECT_EQ(typed(text, kGerman), day(2027, 3, 14)) << text;
}

TEST(TypedDate, PutsDayAndMonthAsTheLocaleDoes)
{
    EXPECT_EQ(typed("4/3/2027"), day(2027, 3, 4));
    EXPECT_EQ(typed("4/3/2027", kAmerican), day(2027, 4, 3));
    EXPECT_EQ(typed("4.3.2027", kAmerican), day(2027, 3, 4)) << "full stops are the European form";
    EXPECT_EQ(typed("14/3/2027", kAmerican), day(2027, 3, 14)) << "there is no month 14";
    EXPECT_EQ(typed("3/14/2027"), day(2027, 3, 14));
}

TEST(TypedDate, TakesWhatIsLeftOutFromTheDayThatStandsThere)
{
    EXPECT_EQ(typed("14 March"), day(2027, 3, 14)) << "nearer than the one behind";
    EXPECT_EQ(typed("14.10."), day(2026, 10, 14));
    EXPECT_EQ(typed("7"), day(2026, 11, 7));
    EXPECT_EQ(typed("2028"), day(2028, 11, 24));
    EXPECT_EQ(typed("March 2027"), std::nullopt) << "which day of it was not said";
}

TEST(TypedDate, RefusesWhatIsNoDay)
{
    for (const char *text :
         {"", "soon", "31.2.2027", "29 February 2027", "0.3.2027", "99", "14.3.2027.5",
          "14 March April 2027", "<b>14.3.2027</b>", "14:3:2027", "12345-1-1", "14 🏃 2027"})
        EXPECT_EQ(typed(text), std::nullopt) << text;
    EXPECT_EQ(typed("29 February 2028"), day(2028, 2, 29));
}

struct Field {
    DateField *field = new DateField(QStringLiteral("Day of the race"), QStringLiteral("choose"));
    FormRow row{QStringLiteral("Day"), field};
    QLineEdit other{&row};

    Field()
    {
        field->setSuggestion(today());
        open(row);
        field->setFocus();
    }
    void type(const char *text) { QTest::keyClicks(field, QString::fromUtf8(text)); }
};

TEST(DateField, TakesATypedDayAsItIsTyped)
{
    Field form;
    form.type("14.3.27");
    EXPECT_EQ(form.field->day(), day(2027, 3, 14));
    QTest::keyClick(form.field, Qt::Key_Return);
    EXPECT_EQ(form.field->text(), QStringLiteral("14 March 2027"));
    EXPECT_TRUE(form.field->understood());
}

TEST(DateField, SaysWhatItDoesNotUnderstandAndKeepsTheDay)
{
    Field form;
    form.field->setDay(day(2027, 3, 14));
    form.type("soon");
    form.other.setFocus();
    QApplication::processEvents();
    EXPECT_FALSE(form.field->understood());
    EXPECT_FALSE(form.row.reason().isEmpty());
    EXPECT_EQ(form.field->day(), day(2027, 3, 14));
    EXPECT_FALSE(fieldsUnderstood(form.row));
}

TEST(DateField, TellsADayOnceItIsWhole)
{
    Field form;
    const QSignalSpy changed(form.field, &DateField::dayChanged);
    form.type("2027-03-14");
    EXPECT_EQ(form.field->day(), day(2027, 3, 14));
    EXPECT_GT(changed.count(), 0);
}

} // namespace
} // namespace restride
