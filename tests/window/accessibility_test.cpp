// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader and a keyboard find on every screen, in both languages: the live tree of
// accessible objects is walked, and the Tab key is pressed until it comes round.
#include "tests/window/scenes.h"

#include "app/language.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QButtonGroup>
#include <QHeaderView>
#include <QKeySequence>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QScrollBar>
#include <QSet>
#include <QTest>

#include <gtest/gtest.h>

#include <iostream>
#include <string>
#include <tuple>

using namespace restride;
using namespace restride::test;

namespace {

using Place = std::tuple<Scene, std::string>; // printed by its words, so that names keep still

class EveryScreen : public testing::TestWithParam<Place>
{
protected:
    void SetUp() override
    {
        const QString language = QString::fromStdString(std::get<1>(GetParam()));
        ASSERT_TRUE(speakInWindow(language, QLocale(language)));
        staged_ = std::get<0>(GetParam()).stage();
    }
    void TearDown() override
    {
        staged_ = {};
        speak(QStringLiteral("en"));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
    [[nodiscard]] QWidget &screen() const { return staged_.widget(); }

    Staged staged_;
};

std::string nameOf(const testing::TestParamInfo<Place> &place)
{
    std::string name = std::get<0>(place.param).name;
    std::erase(name, '-');
    return name + '_' + std::get<1>(place.param);
}

INSTANTIATE_TEST_SUITE_P(Accessibility, EveryScreen,
                         testing::Combine(testing::ValuesIn(scenes()), testing::Values("en", "de")),
                         nameOf);

/// A window has columns of its own; what is filled in is read from the top down.
class EveryForm : public EveryScreen
{};

INSTANTIATE_TEST_SUITE_P(Accessibility, EveryForm,
                         testing::Combine(testing::ValuesIn(forms()), testing::Values("en", "de")),
                         nameOf);

bool isOperated(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::Button:
    case QAccessible::ButtonMenu:
    case QAccessible::ButtonDropDown:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::PageTab:
    case QAccessible::PageTabList:
    case QAccessible::MenuItem:
    case QAccessible::Link:
    case QAccessible::Table:
    case QAccessible::Tree:
    case QAccessible::List:
        return true;
    default:
        return false;
    }
}

/// Parts that Qt makes inside its own widgets, and that are spoken of as the whole.
bool isPartOfAnother(const QWidget &widget)
{
    if (widget.objectName().startsWith(u"qt_"))
        return true;
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget.parentWidget());
    return (area && area->viewport() == &widget) || qobject_cast<const QScrollBar *>(&widget) ||
           qobject_cast<const QHeaderView *>(&widget);
}

struct Found {
    QAccessibleInterface *seen;
    QString path;
};

void walk(QAccessibleInterface *seen, const QString &path, std::vector<Found> &all)
{
    if (!seen || !seen->isValid() || seen->state().invisible)
        return;
    const QString here =
        path + QLatin1Char('/') +
        (seen->object() ? QString::fromLatin1(seen->object()->metaObject()->className())
                        : QString::number(seen->role()));
    all.push_back({seen, here});
    // The cells of a table have tests of their own.
    const auto role = seen->role();
    if (role == QAccessible::Table || role == QAccessible::Tree || role == QAccessible::List)
        return;
    for (int i = 0; i < seen->childCount(); ++i)
        walk(seen->child(i), here, all);
}

std::vector<Found> everythingOn(QWidget &screen)
{
    std::vector<Found> all;
    walk(QAccessible::queryAccessibleInterface(&screen), {}, all);
    return all;
}

std::string told(const QWidget &widget)
{
    return QStringLiteral("%1 \"%2\" in %3")
        .arg(QString::fromLatin1(widget.metaObject()->className()), widget.accessibleName(),
             QString::fromLatin1(widget.parentWidget()->metaObject()->className()))
        .toStdString();
}

/// The widgets at which Tab stops, in its order, from the first to where it comes round.
std::vector<QWidget *> tabStops(QWidget &screen)
{
    std::vector<QWidget *> stops;
    for (int i = 0; i < 400; ++i) {
        QWidget *at = QApplication::focusWidget();
        // A page has its links: Tab goes through them first.
        const bool still = at && !stops.empty() && at == stops.back();
        if (at && !still && std::find(stops.begin(), stops.end(), at) != stops.end())
            break;
        if (at && !still)
            stops.push_back(at);
        QTest::keyClick(at ? at : &screen, Qt::Key_Tab);
    }
    return stops;
}

/// Whether one of the buttons with which `button` shares a choice is a stop: the arrows do the
/// rest.
bool isReachedByArrows(const QAbstractButton &button, const QSet<const QWidget *> &stops)
{
    if (!button.group())
        return false;
    const auto shared = button.group()->buttons();
    return std::any_of(shared.begin(), shared.end(),
                       [&](const QAbstractButton *one) { return stops.contains(one); });
}

QSet<const QWidget *> withProxies(const std::vector<QWidget *> &stops)
{
    QSet<const QWidget *> all;
    for (const QWidget *stop : stops)
        all.insert(stop);
    return all;
}

QStringList textsOf(const QMenu &menu, QHash<QString, QStringList> &byLetter)
{
    QStringList texts;
    for (const QAction *action : menu.actions()) {
        if (action->isSeparator())
            continue;
        texts << action->text();
        const QKeySequence letter = QKeySequence::mnemonic(action->text());
        if (!letter.isEmpty())
            byLetter[letter.toString()] << action->text();
    }
    return texts;
}

std::vector<const QMenu *> menusOf(const MainWindow &window)
{
    std::vector<const QMenu *> menus;
    for (const QMenu *menu : window.menuBar()->findChildren<QMenu *>())
        menus.push_back(menu);
    return menus;
}

} // namespace

TEST_P(EveryScreen, NamesAllThatIsOperated)
{
    int operated = 0;
    for (const Found &found : everythingOn(screen())) {
        const auto *widget = qobject_cast<const QWidget *>(found.seen->object());
        const bool focusable = widget && widget->focusPolicy() != Qt::NoFocus;
        if ((widget && isPartOfAnother(*widget)) ||
            (!isOperated(found.seen->role()) && !focusable) ||
            found.seen->role() == QAccessible::Separator)
            continue;
        ++operated;
        EXPECT_FALSE(found.seen->text(QAccessible::Name).isEmpty()) << found.path.toStdString();
    }
    EXPECT_GT(operated, 1) << "nothing was looked at";
}

TEST_P(EveryScreen, GivesAllThatTakesTheFocusARole)
{
    for (const Found &found : everythingOn(screen())) {
        const auto *widget = qobject_cast<const QWidget *>(found.seen->object());
        if (!widget || widget->focusPolicy() == Qt::NoFocus || isPartOfAnother(*widget) ||
            widget->isWindow())
            continue;
        const auto role = found.seen->role();
        EXPECT_NE(role, QAccessible::NoRole) << found.path.toStdString();
        EXPECT_NE(role, QAccessible::Client) << found.path.toStdString();
    }
}

TEST_P(EveryScreen, SaysWhatAPaintedPictureIs)
{
    for (const Found &found : everythingOn(screen())) {
        const auto *widget = qobject_cast<const QWidget *>(found.seen->object());
        if (!widget || widget->accessibleName().isEmpty() ||
            !QByteArray(widget->metaObject()->className()).startsWith("restride::"))
            continue;
        EXPECT_NE(found.seen->role(), QAccessible::Client)
            << "a name without a role: " << found.path.toStdString();
    }
}

TEST_P(EveryScreen, ReachesAllThatIsOperatedWithTheKeyboard)
{
    const auto stops = withProxies(tabStops(screen()));
    ASSERT_GT(stops.size(), 1);
    for (const Found &found : everythingOn(screen())) {
        const auto *widget = qobject_cast<const QWidget *>(found.seen->object());
        if (!widget || !isOperated(found.seen->role()) || isPartOfAnother(*widget) ||
            !widget->isVisible() || !widget->isEnabled() || stops.contains(widget))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (button && isReachedByArrows(*button, stops))
            continue;
        if (stops.contains(widget->focusProxy()) || widget->inherits("QMenuBar") ||
            widget->inherits("QMenu") || stops.contains(widget->parentWidget()))
            continue;
        ADD_FAILURE() << "Tab never comes to " << told(*widget);
    }
    if (HasFailure() && qEnvironmentVariableIsSet("RESTRIDE_TELL"))
        for (const QWidget *stop : tabStops(screen()))
            std::cerr << "stop " << told(*stop) << '\n';
    if (HasFailure() && qEnvironmentVariableIsSet("RESTRIDE_TELL"))
        for (const QWidget *at = screen().nextInFocusChain(); at != &screen();
             at = at->nextInFocusChain())
            std::cerr << "chain " << at->metaObject()->className() << ' '
                      << at->accessibleName().toStdString() << ' ' << at->isVisible()
                      << at->focusPolicy() << (at->focusProxy() ? " proxy" : "") << '\n';
}

TEST_P(EveryScreen, ShowsWhereTheFocusIs)
{
    for (QWidget *stop : tabStops(screen())) {
        if (!stop->isVisible())
            continue;
        stop->setFocus(Qt::TabFocusReason);
        QApplication::processEvents();
        // What is inside a box or a table is drawn by the whole.
        QWidget *whole = stop->parentWidget() && stop->focusProxy() ? stop->parentWidget() : stop;
        const QImage with = whole->grab().toImage();
        stop->clearFocus();
        QApplication::processEvents();
        EXPECT_NE(with, whole->grab().toImage()) << "the focus is not seen on " << told(*stop);
    }
}

TEST_P(EveryForm, GoesFromFieldToFieldAsItIsRead)
{
    const QWidget &form = staged_.form();
    std::vector<QWidget *> stops = tabStops(screen());
    std::erase_if(stops, [&](const QWidget *stop) { return !form.isAncestorOf(stop); });
    ASSERT_GT(stops.size(), 0U);
    // Begins somewhere in the middle, where the first question is: turned round to the first.
    const auto place = [&](const QWidget *stop) { return stop->mapTo(&screen(), QPoint()); };
    int steps = 0;
    for (std::size_t i = 0; i + 1 < stops.size(); ++i) {
        const QRect from(place(stops[i]), stops[i]->size());
        const QRect to(place(stops[i + 1]), stops[i + 1]->size());
        const bool sameRow = from.top() < to.bottom() && to.top() < from.bottom();
        const bool back = sameRow ? to.left() < from.left() : to.bottom() <= from.top();
        steps += back ? 1 : 0;
        EXPECT_LE(steps, 1) << "Tab goes back from " << told(*stops[i]) << " to "
                            << told(*stops[i + 1]);
    }
}

TEST_P(EveryScreen, GivesNoTwoFieldsTheSameLetter)
{
    QHash<QString, QString> taken;
    for (const QWidget *widget : screen().findChildren<QWidget *>()) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const QString words = label && label->buddy() ? label->text()
                              : button                ? button->text()
                                                      : QString();
        const QString letter = QKeySequence::mnemonic(words).toString();
        if (!widget->isVisible() || letter.isEmpty())
            continue;
        EXPECT_FALSE(taken.contains(letter))
            << words.toStdString() << " and " << taken.value(letter).toStdString();
        taken.insert(letter, words);
    }
}

TEST(Menus, GiveNoTwoEntriesTheSameLetter)
{
    for (const char *language : {"en", "de"}) {
        ASSERT_TRUE(speakInWindow(QString::fromLatin1(language), QLocale(QLatin1String(language))));
        const Desk desk(sampleJournal(tuesday()));
        for (const QMenu *menu : menusOf(desk.window)) {
            QHash<QString, QStringList> byLetter;
            textsOf(*menu, byLetter);
            for (const QStringList &sharing : byLetter)
                EXPECT_EQ(sharing.size(), 1)
                    << language << ": " << sharing.join(QStringLiteral(" | ")).toStdString();
        }
    }
    speak(QStringLiteral("en"));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

TEST(Menus, GiveNoTwoActionsTheSameShortcut)
{
    const Desk desk(sampleJournal(tuesday()));
    QHash<QString, QString> taken;
    for (const QAction *action : desk.window.findChildren<QAction *>())
        for (const QKeySequence &key : action->shortcuts()) {
            const QString other = taken.value(key.toString());
            EXPECT_TRUE(other.isEmpty() || other == action->text())
                << key.toString().toStdString() << ": " << other.toStdString() << " and "
                << action->text().toStdString();
            taken.insert(key.toString(), action->text());
        }
    EXPECT_GT(taken.size(), 8);
}

TEST(Menus, HoldEveryActionOfTheWindow)
{
    const Desk desk(sampleJournal(tuesday()));
    QSet<const QAction *> inMenus;
    for (const QMenu *menu : menusOf(desk.window))
        for (const QAction *action : menu->actions())
            inMenus.insert(action);
    const auto own = desk.window.findChildren<QAction *>(QString(), Qt::FindDirectChildrenOnly);
    for (const QAction *action : own) {
        EXPECT_TRUE(action->text().isEmpty() || inMenus.contains(action))
            << action->text().toStdString();
    }
}
