// SPDX-License-Identifier: GPL-3.0-or-later
// The words that stand in a field in grey are heard as well as seen: an empty field has them for
// its description, a filled one does not say that nothing is said.
#include "tests/ui/date_dialogs.h"

#include "ui/dialogs/cleared_dialog.h"
#include "ui/dialogs/cross_dialog.h"
#include "ui/dialogs/date_field.h"
#include "ui/dialogs/fields.h"
#include "ui/dialogs/log_dialog.h"
#include "ui/dialogs/profile_dialog.h"

#include <QAbstractSpinBox>
#include <QAccessible>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace restride {
namespace {

using namespace testing;

QString heard(QWidget &field)
{
    const auto *spoken = QAccessible::queryAccessibleInterface(&field);
    return spoken ? spoken->text(QAccessible::Description) : QString();
}

/// The words in grey of an empty field; empty where it has none.
QString grey(const QWidget &field)
{
    const auto *line = qobject_cast<const QLineEdit *>(&field);
    const auto *box = qobject_cast<const QAbstractSpinBox *>(&field);
    const auto *note = qobject_cast<const QPlainTextEdit *>(&field);
    if (box)
        line = box->findChild<const QLineEdit *>();
    if (line && line->text().isEmpty())
        return line->placeholderText();
    return note && note->toPlainText().isEmpty() ? note->placeholderText() : QString();
}

/// How many empty fields of `dialog` were listened to.
int hearAll(const QWidget &dialog)
{
    int fields = 0;
    for (auto *field : dialog.findChildren<QWidget *>()) {
        const bool inner = qobject_cast<QAbstractSpinBox *>(field->parentWidget()) != nullptr;
        const QString words = grey(*field);
        if (inner || words.isEmpty())
            continue;
        ++fields;
        EXPECT_EQ(heard(*field), words) << qPrintable(field->accessibleName());
    }
    return fields;
}

TEST(UnsaidFields, AreHeardInEveryDialog)
{
    using enum ProfileDialog::Tab;
    Profile empty;
    empty.goal.emplace();
    for (const auto tab : {TheRace, RunningLately, TheKnee, TheDays})
        EXPECT_GT(hearAll(ProfileDialog(empty, today(), tab)), 0);
    const LogRequest request{today(), today(), std::nullopt, {}};
    EXPECT_EQ(hearAll(LogDialog(request)), 3) << "distance, shoes, note";
    EXPECT_EQ(hearAll(CrossDialog(request)), 1);
    EXPECT_GT(hearAll(ClearedDialog(today(), today())), 0);
}

TEST(UnsaidFields, SayNothingOfItOnceSomethingIsSaid)
{
    DistanceBox distance(QStringLiteral("Distance"), QStringLiteral("not measured"));
    DateField day(QStringLiteral("Day"), QStringLiteral("not said"));
    EXPECT_EQ(heard(distance), QStringLiteral("not measured"));
    EXPECT_EQ(heard(day), QStringLiteral("not said"));
    distance.setDistance(Metres{5000});
    day.setDay(today());
    EXPECT_EQ(heard(distance), QString());
    EXPECT_EQ(heard(day), QStringLiteral("Choose from the calendar (F4)"));
    distance.setDistance(std::nullopt);
    day.setDay(std::nullopt);
    EXPECT_EQ(heard(distance), QStringLiteral("not measured"));
    EXPECT_EQ(heard(day), QStringLiteral("not said"));
}

/// A reason goes before the words in grey, and gives way to them again.
TEST(UnsaidFields, AreHeardAgainOnceAReasonIsGone)
{
    Profile profile = withRace();
    profile.before = {};
    ProfileDialog dialog(profile, today(), ProfileDialog::Tab::RunningLately);
    open(dialog);
    auto *longest = named<DistanceBox>(dialog, QStringLiteral("Longest run of the last weeks"));
    ASSERT_NE(longest, nullptr);
    longest->setFocus(Qt::TabFocusReason);
    type(QStringLiteral("far"));
    strike(Qt::Key_Return);
    EXPECT_TRUE(heard(*longest).contains(QStringLiteral("“far” is no number")))
        << qPrintable(heard(*longest));
    longest->selectAll();
    strike(Qt::Key_Delete);
    EXPECT_EQ(heard(*longest), QStringLiteral("not said"));
}

} // namespace
} // namespace restride
