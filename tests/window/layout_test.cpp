// SPDX-License-Identifier: GPL-3.0-or-later
// Everything at 150 % font size on a screen of 1024 x 700, and mirrored for languages that are read
// from the right, in English and German: no word is cut, nothing overlaps, nothing leaves its
// parent, and windows and dialogs stay on the screen, frame and all. With RESTRIDE_PICTURES naming
// a folder, pictures of all of them are left there.
#include "tests/window/scenes.h"

#include "app/language.h"
#include "ui/models/month_grid_model.h"
#include "ui/theme/screen_fit.h"
#include "ui/theme/theme.h"
#include "ui/views/calendar_table.h"
#include "ui/views/calendar_view.h"
#include "ui/views/chart_canvas.h"
#include "ui/views/chart_view.h"
#include "ui/views/journal_rows.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFont>
#include <QFontDatabase>
#include <QLabel>
#include <QLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleOptionComboBox>
#include <QTabBar>

#include <gtest/gtest.h>

#include <ostream>
#include <tuple>

using namespace restride;
using namespace restride::test;

namespace {

constexpr QSize kScreen(1024 - 16, 700 - 48); ///< less the frame of a desktop
constexpr int kUsual = 13;                    ///< pixels, as in the pictures
constexpr int kLarge = 20;                    ///< half as large again

struct Setting {
    const char *name;
    const char *language;
    int font;
    Qt::LayoutDirection direction;
    Scheme scheme = Scheme::Light;
};

/// How a setting is called in a test's name.
void PrintTo(const Setting &setting, std::ostream *out)
{
    *out << setting.name;
}

using Place = std::tuple<Scene, Setting>;

void useFont(int pixels)
{
    QFont font(QFontDatabase::hasFamily(QStringLiteral("Inter")) ? QStringLiteral("Inter")
                                                                 : QStringLiteral("Sans"));
    font.setPixelSize(pixels);
    QApplication::setFont(font);
}

class EveryLayout : public testing::TestWithParam<Place>
{
protected:
    void SetUp() override
    {
        const auto &[scene, setting] = GetParam();
        const QString language = QString::fromLatin1(setting.language);
        ASSERT_TRUE(speakInWindow(language, QLocale(language)));
        font_ = QApplication::font();
        useFont(setting.font);
        adoptTheme(*qApp, setting.scheme);
        QApplication::setLayoutDirection(setting.direction);
        staged_ = scene.stage();
        for (int i = 0; i < 3; ++i)
            QApplication::processEvents();
        QApplication::sendPostedEvents(); // what came last, say a forecast, has its place too
        takePicture();
    }
    void TearDown() override
    {
        staged_ = {};
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QApplication::setFont(font_);
        adoptTheme(*qApp, Scheme::Light);
        speak(QStringLiteral("en"));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
    [[nodiscard]] QWidget &screen() const { return staged_.widget(); }
    void takePicture() const
    {
        const QString folder = qEnvironmentVariable("RESTRIDE_PICTURES");
        if (folder.isEmpty())
            return;
        const auto &[scene, setting] = GetParam();
        QDir().mkpath(folder);
        screen().grab().save(
            QStringLiteral("%1/%2-%3.png")
                .arg(folder, QLatin1String(scene.name), QLatin1String(setting.name)));
    }

    ScreenFit fit_{*qApp, [](const QWidget &) { return QRect(QPoint(), kScreen); }};
    Staged staged_;
    QFont font_;
};

std::string nameOf(const testing::TestParamInfo<Place> &place)
{
    std::string name =
        std::string(std::get<0>(place.param).name) + '_' + std::get<1>(place.param).name;
    std::erase(name, '-');
    return name;
}

INSTANTIATE_TEST_SUITE_P(
    Layout, EveryLayout,
    testing::Combine(testing::ValuesIn(scenes()),
                     testing::Values(Setting{"en", "en", kUsual, Qt::LeftToRight},
                                     Setting{"en_dark", "en", kUsual, Qt::LeftToRight,
                                             Scheme::Dark},
                                     Setting{"de", "de", kUsual, Qt::LeftToRight},
                                     Setting{"en_large", "en", kLarge, Qt::LeftToRight},
                                     Setting{"de_large", "de", kLarge, Qt::LeftToRight},
                                     Setting{"en_mirrored", "en", kUsual, Qt::RightToLeft},
                                     Setting{"de_mirrored", "de", kUsual, Qt::RightToLeft})),
    nameOf);

std::string told(const QWidget &widget)
{
    return QStringLiteral("%1 \"%2\"")
        .arg(QString::fromLatin1(widget.metaObject()->className()), widget.accessibleName())
        .toStdString();
}

/// What a label or button says, without its mnemonic; empty for other widgets.
QString wordsOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    return {};
}

/// Whether a widget is too small for its words: a line too long, or a paragraph too tall.
bool cutsItsWords(const QWidget &widget)
{
    const auto *label = qobject_cast<const QLabel *>(&widget);
    if (label && label->wordWrap())
        return widget.height() < label->heightForWidth(widget.width());
    if (widget.hasHeightForWidth())
        return widget.height() < widget.heightForWidth(widget.width());
    return widget.width() < widget.sizeHint().width() ||
           widget.height() < widget.sizeHint().height();
}

/// Whether the words of a tab or of a box's choice have less room than they need.
QStringList cutInParts(const QWidget &widget)
{
    QStringList cut;
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
        for (int i = 0; i < tabs->count(); ++i)
            if (tabs->tabRect(i).width() <
                    tabs->fontMetrics().horizontalAdvance(tabs->tabText(i)) ||
                !tabs->rect().contains(tabs->tabRect(i)))
                cut << tabs->tabText(i);
    if (const auto *columns = qobject_cast<const QuietHeader *>(&widget))
        for (int i = 0; i < columns->count(); ++i) {
            const QString name = columns->model()->headerData(i, Qt::Horizontal).toString();
            const QRect section(0, 0, columns->sectionSize(i), columns->height());
            if (!columns->isSectionHidden(i) &&
                rowRoom(section, columns->layoutDirection()).width() <
                    QFontMetrics(scaledFont(TypeStep::Caption)).horizontalAdvance(name))
                cut << name;
        }
    if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
        QStyleOptionComboBox option;
        option.initFrom(box);
        option.subControls = QStyle::SC_All;
        const int room =
            box->style()
                ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box)
                .width();
        if (room < box->fontMetrics().horizontalAdvance(box->currentText()))
            cut << box->currentText();
    }
    return cut;
}

/// Menus, popups and the parts that Qt makes for itself have their own rules.
bool isLaidOut(const QWidget &widget, const QWidget &screen)
{
    return widget.isVisibleTo(&screen) && !widget.isWindow() &&
           !widget.objectName().startsWith(u"qt_") && !qobject_cast<const QScrollBar *>(&widget) &&
           !widget.size().isEmpty();
}

bool mayLeave(const QWidget &parent)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(parent.parentWidget());
    return area && area->viewport() == &parent;
}

} // namespace

TEST_P(EveryLayout, CutsNoWords)
{
    int looked = 0;
    for (const QWidget *widget : screen().findChildren<QWidget *>()) {
        if (!isLaidOut(*widget, screen()))
            continue;
        EXPECT_EQ(cutInParts(*widget), QStringList()) << told(*widget);
        if (wordsOf(*widget).isEmpty())
            continue;
        ++looked;
        EXPECT_FALSE(cutsItsWords(*widget))
            << wordsOf(*widget).toStdString() << " in " << widget->width() << " x "
            << widget->height() << " needs " << widget->sizeHint().width() << " x "
            << widget->sizeHint().height();
    }
    EXPECT_GT(looked, 1) << "nothing was looked at";
}

TEST_P(EveryLayout, KeepsEverythingInItsPlace)
{
    for (const QWidget *widget : screen().findChildren<QWidget *>()) {
        if (!isLaidOut(*widget, screen()))
            continue;
        const QWidget &parent = *widget->parentWidget();
        if (!mayLeave(parent) && !qobject_cast<const QAbstractScrollArea *>(&parent)) {
            EXPECT_TRUE(parent.rect().contains(widget->geometry()))
                << told(*widget) << " at " << widget->y() << ", " << widget->height()
                << " high, leaves " << told(parent) << " of " << parent.height();
        }
    }
}

TEST_P(EveryLayout, LetsNothingOverlap)
{
    for (const QWidget *parent : screen().findChildren<QWidget *>()) {
        if (!isLaidOut(*parent, screen()) || !parent->layout())
            continue;
        std::vector<const QWidget *> parts;
        for (int i = 0; i < parent->layout()->count(); ++i)
            if (const QWidget *part = parent->layout()->itemAt(i)->widget();
                part && part->isVisibleTo(&screen()))
                parts.push_back(part);
        for (std::size_t a = 0; a < parts.size(); ++a)
            for (std::size_t b = a + 1; b < parts.size(); ++b)
                EXPECT_FALSE(parts[a]->geometry().intersects(parts[b]->geometry()))
                    << told(*parts[a]) << " over " << told(*parts[b]) << " in " << told(*parent);
    }
}

TEST_P(EveryLayout, ScrollsSidewaysNowhere)
{
    for (const QScrollArea *area : screen().findChildren<QScrollArea *>())
        if (area->isVisibleTo(&screen())) {
            EXPECT_EQ(area->horizontalScrollBar()->maximum(), 0)
                << told(*area) << " is " << area->viewport()->width() << " wide and holds "
                << area->widget()->width();
        }
}

TEST_P(EveryLayout, FitsOnTheScreen)
{
    const QSize frame = screen().frameGeometry().size();
    EXPECT_EQ(frame, frame.boundedTo(kScreen)) << frame.width() << " x " << frame.height();
    if (staged_.dialog) {
        const QSize least = screen().minimumSizeHint(); // smaller, it would cut what it shows
        EXPECT_EQ(least, least.boundedTo(screen().size()))
            << least.width() << " x " << least.height();
    }
}

namespace {

/// The usual desk in a low window.
class LowWindow : public testing::Test
{
protected:
    void SetUp() override { font_ = QApplication::font(); }
    void TearDown() override
    {
        QApplication::setFont(font_);
        speak(QStringLiteral("en"));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    QFont font_;
};

int wholeRows(const QTableView &table)
{
    int rows = 0;
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        const QRect cell = table.visualRect(table.model()->index(row, 0));
        rows += cell.height() > 0 && table.viewport()->rect().contains(cell);
    }
    return rows;
}

} // namespace

TEST_F(LowWindow, LeavesTheDaysTheirRoomUnderAPastDay)
{
    useFont(kLarge);
    Desk desk(sampleJournal(tuesday()));
    desk.window.resize(1024, 700);
    CalendarView &calendar = *desk.window.calendar();
    for (int i = 0; i < 3; ++i)
        QApplication::processEvents();
    const auto *table = desk.window.findChild<CalendarTable *>();
    const int rowsOfToday = wholeRows(*table);
    calendar.showDay(tuesday() - Days{21});
    for (int i = 0; i < 3; ++i)
        QApplication::processEvents();
    EXPECT_GE(wholeRows(*table), std::max(3, rowsOfToday - 1)) << "of " << rowsOfToday;
    EXPECT_FALSE(calendar.note().isEmpty()) << "what has changed is still said, on one line";
    desk.window.resize(1280, 1000);
    for (int i = 0; i < 3; ++i)
        QApplication::processEvents();
    EXPECT_TRUE(calendar.note().startsWith(QStringLiteral("As it stood on")))
        << "and here all of it";
}

TEST_F(LowWindow, ShowsTheSumsOfTheWeeksWhole)
{
    ASSERT_TRUE(speakInWindow(QStringLiteral("de"), QLocale(QLocale::German)));
    useFont(kLarge);
    Desk desk(sampleJournal(tuesday()));
    desk.window.resize(1024, 700);
    for (int i = 0; i < 3; ++i)
        QApplication::processEvents();
    const auto *table = desk.window.findChild<CalendarTable *>();
    constexpr int kWeek = MonthGridModel::kWeekColumn;
    EXPECT_LE(table->columnViewportPosition(kWeek) + table->columnWidth(kWeek),
              table->viewport()->width());
    const int figures =
        QFontMetrics(scaledFont(TypeStep::Body)).horizontalAdvance(QStringLiteral("88.8"));
    EXPECT_GT(table->columnWidth(kWeek), figures);
}

TEST_F(LowWindow, ShowsTheWholeChart)
{
    useFont(kUsual);
    Desk desk(sampleJournal(tuesday()));
    desk.window.showPage(MainWindow::ChartPageIndex);
    desk.window.resize(1024, 700);
    for (int i = 0; i < 3; ++i)
        QApplication::processEvents();
    const auto *page = desk.window.findChild<ChartPage *>();
    const auto *canvas = page->findChild<ChartCanvas *>();
    const QRect seen(canvas->mapTo(page, QPoint()), canvas->size());
    EXPECT_TRUE(page->rect().contains(seen)) << seen.bottom() << " of " << page->height();
}
