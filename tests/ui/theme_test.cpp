// SPDX-License-Identifier: GPL-3.0-or-later
// The contrasts that the design promises, recomputed from the colours themselves (WCAG 2.1).
#include "ui/theme/theme.h"

#include <QApplication>
#include <QImage>
#include <QPushButton>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

using namespace restride;

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

constexpr double kText = 4.5;
constexpr double kMark = 3.0;

class EachScheme : public testing::TestWithParam<Scheme>
{
protected:
    const Theme theme_ = Theme::load(GetParam());
};

INSTANTIATE_TEST_SUITE_P(Theme, EachScheme, testing::Values(Scheme::Light, Scheme::Dark),
                         [](const testing::TestParamInfo<Scheme> &scheme) {
                             return scheme.param == Scheme::Light ? "Light" : "Dark";
                         });

} // namespace

TEST_P(EachScheme, ReadsItsOwnColours)
{
    EXPECT_EQ(theme_.scheme, GetParam());
    EXPECT_EQ(theme_.window.lightness() > 128, GetParam() == Scheme::Light);
    EXPECT_EQ(theme_.palette.color(QPalette::Window), theme_.window);
    EXPECT_EQ(theme_.palette.color(QPalette::Disabled, QPalette::Text), theme_.textTertiary);
    EXPECT_EQ(theme_.palette.color(QPalette::Active, QPalette::Text), theme_.text);
}

TEST_P(EachScheme, KeepsTextReadableOnEverySurface)
{
    for (const QColor &surface :
         {theme_.window, theme_.base, theme_.alt, theme_.sunken, theme_.flare.band})
        for (const QColor &ink : {theme_.text, theme_.textSecondary, theme_.textTertiary})
            EXPECT_GE(contrast(ink, surface), kText)
                << ink.name().toStdString() << " on " << surface.name().toStdString();
    for (const QColor &accent : {theme_.accent, theme_.accentHover, theme_.accentPressed})
        EXPECT_GE(contrast(theme_.textOnAccent, accent), kText);
    EXPECT_GE(contrast(theme_.flare.text, theme_.flare.band), kText);
    EXPECT_GE(contrast(theme_.refer.text, theme_.refer.band), kText);
}

TEST_P(EachScheme, KeepsKindsReadableAndTheirMarksFindable)
{
    for (const KindColours &kind : theme_.kinds) {
        EXPECT_GE(contrast(kind.text, kind.fill), kText) << kind.text.name().toStdString();
        EXPECT_GE(contrast(kind.text, theme_.base), kText) << kind.text.name().toStdString();
        EXPECT_GE(contrast(kind.text, theme_.window), kText) << kind.text.name().toStdString();
        for (const QColor &ground : {theme_.base, theme_.window, kind.fill})
            EXPECT_GE(contrast(kind.mark, ground), kMark) << kind.mark.name().toStdString();
    }
    EXPECT_GE(contrast(theme_.kind(Kind::Rest).text, theme_.flare.band), kText);
}

TEST_P(EachScheme, KeepsThePainRampFindableAndItsFiguresReadable)
{
    for (std::size_t score = 0; score < theme_.pains.size(); ++score) {
        EXPECT_GE(contrast(theme_.pains[score].mark, theme_.base), kMark) << score;
        EXPECT_GE(contrast(theme_.pains[score].on, theme_.pains[score].mark), kText) << score;
        if (score > 0) {
            EXPECT_GE(contrast(theme_.pains[score].mark, theme_.flare.band), kMark) << score;
        }
    }
}

TEST_P(EachScheme, KeepsOutlinesAndFocusFindable)
{
    for (const QColor &ground : {theme_.base, theme_.window}) {
        EXPECT_GE(contrast(theme_.lineStrong, ground), kMark);
        EXPECT_GE(contrast(theme_.focus, ground), kMark);
        EXPECT_GE(contrast(theme_.accent, ground), kMark);
    }
    EXPECT_GE(contrast(theme_.flare.edge, theme_.base), kMark);
    EXPECT_GE(contrast(theme_.refer.edge, theme_.base), kMark);
}

TEST_P(EachScheme, KeepsWhatIsChosenAndPressedReadable)
{
    // Chips, pills and rows that are chosen; quiet buttons that are pressed; segments.
    for (const QColor &ground : {theme_.accentSoft, theme_.line, theme_.sunken, theme_.base})
        EXPECT_GE(contrast(theme_.text, ground), kText) << ground.name().toStdString();
    for (const QColor &ink : {theme_.textSecondary, theme_.textTertiary})
        EXPECT_GE(contrast(ink, theme_.accentSoft), kText) << "in a row that is chosen";
    EXPECT_GE(contrast(theme_.accent, theme_.accentSoft), kMark) << "the frame of a chosen chip";
    EXPECT_GE(contrast(theme_.focus, theme_.accentSoft), kMark) << "the focus in a chosen row";
}

TEST_P(EachScheme, KeepsBandsReadable)
{
    for (const QColor &ink : {theme_.text, theme_.textSecondary, theme_.textTertiary}) {
        EXPECT_GE(contrast(ink, theme_.refer.band), kText) << ink.name().toStdString();
        EXPECT_GE(contrast(ink, theme_.flare.band), kText) << ink.name().toStdString();
    }
    for (const QColor &ground : {theme_.base, theme_.alt, theme_.window}) {
        EXPECT_GE(contrast(theme_.flare.text, ground), kText);
        EXPECT_GE(contrast(theme_.refer.text, ground), kText) << "reasons below a field";
        EXPECT_GE(contrast(theme_.refer.edge, ground), kMark);
        EXPECT_GE(contrast(theme_.flare.edge, ground), kMark);
    }
    EXPECT_GE(contrast(theme_.refer.edge, theme_.refer.band), kMark) << "the icon in the card";
    EXPECT_GE(contrast(theme_.flare.edge, theme_.flare.band), kMark);
}

TEST_P(EachScheme, KeepsTheCalendarFindableOnEveryGroundOfACell)
{
    for (const QColor &cell : {theme_.base, theme_.alt, theme_.flare.band}) {
        for (const KindColours &kind : theme_.kinds) {
            EXPECT_GE(contrast(kind.mark, cell), kMark) << kind.mark.name().toStdString();
            EXPECT_GE(contrast(kind.text, cell), kText) << kind.text.name().toStdString();
        }
        for (std::size_t score = 1; score < theme_.pains.size(); ++score)
            EXPECT_GE(contrast(theme_.pains[score].mark, cell), kMark) << score;
        EXPECT_GE(contrast(theme_.lineStrong, cell), kMark) << "the dashes of a ghost";
        EXPECT_GE(contrast(theme_.accent, cell), kMark) << "the frame of today";
        EXPECT_GE(contrast(theme_.focus, cell), kMark);
    }
}

TEST_P(EachScheme, KeepsTheChartFindable)
{
    // Bars stand on base; planned ones in outline; the ceiling, today and the race are lines.
    for (const QColor &line : {theme_.lineStrong, theme_.text, theme_.textSecondary, theme_.accent,
                               theme_.kind(Kind::Race).mark, theme_.flare.edge, theme_.focus})
        EXPECT_GE(contrast(line, theme_.base), kMark) << line.name().toStdString();
    for (const QColor &ground : {theme_.base, theme_.window, theme_.flare.band})
        for (const QColor &ink : {theme_.textSecondary, theme_.textTertiary, theme_.text})
            EXPECT_GE(contrast(ink, ground), kText) << ink.name().toStdString();
}

TEST_P(EachScheme, KeepsWhatThePaletteHandsToQtReadable)
{
    using Role = QPalette;
    const QPalette &palette = theme_.palette;
    const std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[] = {
        {Role::WindowText, Role::Window},       {Role::Text, Role::Base},
        {Role::Text, Role::AlternateBase},      {Role::ButtonText, Role::Button},
        {Role::PlaceholderText, Role::Base},    {Role::HighlightedText, Role::Highlight},
        {Role::ToolTipText, Role::ToolTipBase}, {Role::Link, Role::Base},
        {Role::LinkVisited, Role::Base}};
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive})
        for (const auto &[ink, ground] : pairs)
            EXPECT_GE(contrast(palette.color(group, ink), palette.color(group, ground)), kText)
                << ink << " on " << ground;
    EXPECT_GE(contrast(theme_.focus, theme_.base), kText) << "links of the manual";
}

TEST_P(EachScheme, KeepsThePainRampReadableAsItIsPainted)
{
    // The strip outlines a score in its mark and writes its figure in the text's colour; at zero
    // and where nothing is chosen the ground is base.
    for (std::size_t score = 0; score < theme_.pains.size(); ++score) {
        EXPECT_GE(contrast(theme_.pains[score].mark, theme_.window), kMark) << score;
        EXPECT_GE(contrast(theme_.pains[score].mark, theme_.alt), kMark) << score;
    }
}

TEST_P(EachScheme, GivesNoTwoKindsTheSameMark)
{
    for (std::size_t a = 0; a < theme_.kinds.size(); ++a)
        for (std::size_t b = a + 1; b < theme_.kinds.size(); ++b)
            EXPECT_NE(theme_.kinds[a].mark, theme_.kinds[b].mark) << a << ' ' << b;
}

TEST(Theme, NeverPaintsRestInRed)
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        const int hue = Theme::load(scheme).kind(Kind::Rest).mark.hue();
        EXPECT_GT(hue, 30) << "reds end near 20 degrees";
        EXPECT_LT(hue, 60);
    }
}

TEST(Theme, FollowsTheLightnessOfTheSystem)
{
    QPalette system;
    system.setColor(QPalette::Window, QColor(30, 30, 30));
    EXPECT_EQ(systemScheme(system), Scheme::Dark);
    system.setColor(QPalette::Window, QColor(240, 240, 240));
    EXPECT_EQ(systemScheme(system), Scheme::Light);
}

TEST(Theme, RecoloursIconsWhenTheSchemeChanges)
{
    const QIcon icon = themedIcon(QStringLiteral("jog"));
    const auto ink = [&icon] {
        const QImage image = icon.pixmap(48, 48).toImage();
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixelColor(x, y).alpha() == 255)
                    return image.pixelColor(x, y);
        return QColor();
    };
    adoptTheme(*qApp, Scheme::Dark);
    EXPECT_EQ(ink(), theme().text);
    adoptTheme(*qApp, Scheme::Light);
    EXPECT_EQ(ink(), theme().text);
}

TEST(Theme, RedressesMarkedWidgetsWhenTheSchemeChanges)
{
    adoptTheme(*qApp, Scheme::Light);
    QPushButton button;
    setLook(&button, "primary");
    const QString light = button.styleSheet();
    EXPECT_TRUE(light.contains(theme().accent.name()));
    adoptTheme(*qApp, Scheme::Dark);
    EXPECT_TRUE(button.styleSheet().contains(theme().accent.name()));
    EXPECT_NE(button.styleSheet(), light);
    adoptTheme(*qApp, Scheme::Light);
}

TEST(Theme, LeavesNoPlaceholderInASheet)
{
    for (const char *look :
         {"card", "primary", "secondary", "quiet", "segment", "pill", "menubar", "scrollbar"}) {
        QPushButton button;
        setLook(&button, look);
        EXPECT_FALSE(button.styleSheet().contains(QLatin1Char('@'))) << look;
    }
}

TEST(Theme, GrowsLengthsWithTheFont)
{
    const QFont before = QApplication::font();
    const int small = scaled(100);
    QFont large = before;
    large.setPointSizeF(before.pointSizeF() * 1.5);
    QApplication::setFont(large);
    EXPECT_GT(scaled(100), small);
    QApplication::setFont(before);
}
