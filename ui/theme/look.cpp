// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/look.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QHash>
#include <QVariant>
#include <QWidget>

namespace restride {
namespace {

constexpr const char *kProperty = "look";

// Selectors name the property, so that a sheet reaches its own widget and not the children.
// "@name" stands for a colour of the theme, "#12" for a length of the design.
constexpr const char *kCard = R"(
QFrame[look="card"] { background: @base; border: 1px solid @line; border-radius: #12; }
)";

constexpr const char *kPrimary = R"(
QAbstractButton[look="primary"] { background: @accent; color: @onAccent; border: 1px solid @accent;
    border-radius: #8; padding: #7 #13; min-height: #18; font-weight: 600; }
QAbstractButton[look="primary"]:hover { background: @accentHover; border-color: @accentHover; }
QAbstractButton[look="primary"]:pressed { background: @accentPressed; border-color: @accentPressed; }
QAbstractButton[look="primary"]:focus { border: 2px solid @focus; padding: #6 #12; }
QAbstractButton[look="primary"]:disabled { background: @sunken; color: @tertiary; border-color: @line; }
)";

constexpr const char *kSecondary = R"(
QAbstractButton[look="secondary"] { background: @base; color: @text; border: 1px solid @line;
    border-radius: #8; padding: #7 #13; min-height: #18; font-weight: 500; }
QAbstractButton[look="secondary"]:hover { background: @alt; border-color: @lineStrong; }
QAbstractButton[look="secondary"]:pressed { background: @sunken; }
QAbstractButton[look="secondary"]:checked { background: @accentSoft; border-color: @accent; }
QAbstractButton[look="secondary"]:focus { border: 2px solid @focus; padding: #6 #12; }
QAbstractButton[look="secondary"]:disabled { color: @tertiary; }
)";

constexpr const char *kQuiet = R"(
QAbstractButton[look="quiet"] { background: transparent; color: @text; border: 1px solid transparent;
    border-radius: #8; padding: #6 #9; min-height: #18; font-weight: 500; }
QAbstractButton[look="quiet"]:hover { background: @sunken; }
QAbstractButton[look="quiet"]:pressed { background: @line; }
QAbstractButton[look="quiet"]:checked { background: @accentSoft; }
QAbstractButton[look="quiet"]:focus { border: 2px solid @focus; padding: #5 #8; }
QAbstractButton[look="quiet"]:disabled { color: @tertiary; }
QAbstractButton[look="quiet"]::menu-indicator { image: none; width: 0px; }
QLabel[look="quiet"] { color: @secondary; }
)";

constexpr const char *kSegment = R"(
QFrame[look="segment"] { background: @sunken; border: none; border-radius: #8; }
QAbstractButton[look="segment"] { background: transparent; color: @secondary;
    border: 1px solid transparent; border-radius: #7; margin: 2px; padding: #4 #12;
    min-height: #18; font-weight: 500; }
QAbstractButton[look="segment"]:hover { color: @text; }
QAbstractButton[look="segment"]:checked { background: @base; color: @text; border-color: @line; }
QAbstractButton[look="segment"]:focus { border: 2px solid @focus; padding: #3 #11; }
QAbstractButton[look="segment"]:disabled { color: @tertiary; }
)";

constexpr const char *kPill = R"(
QAbstractButton[look="pill"] { background: @base; color: @secondary; border: 1px solid @line;
    border-radius: #14; padding: #4 #11; min-height: #18; font-weight: 500; }
QAbstractButton[look="pill"]:hover { border-color: @lineStrong; }
QAbstractButton[look="pill"]:checked { background: @accentSoft; color: @text; border-color: @accent; }
QAbstractButton[look="pill"]:focus { border: 2px solid @focus; padding: #3 #10; }
QAbstractButton[look="pill"]:disabled { color: @tertiary; }
QLabel[look="pill"] { background: @accent; color: @onAccent; border-radius: #9; padding: 0px #7;
    min-height: #18; font-weight: 600; }
)";

constexpr const char *kMenuBar = R"(
QMenuBar[look="menubar"] { background: @window; border: none; padding: #2 #8 0px #8; }
QMenuBar[look="menubar"]::item { background: transparent; padding: #4 #8; border-radius: #6; }
QMenuBar[look="menubar"]::item:selected { background: @sunken; }
)";

// Thin, for a column that only scrolls where the window is small.
constexpr const char *kScrollBar = R"(
QScrollBar[look="scrollbar"]:vertical { background: transparent; width: #8; margin: 0px; }
QScrollBar[look="scrollbar"]::handle:vertical { background: @lineStrong; border-radius: #3;
    min-height: #24; margin: 0px 1px 0px 1px; }
QScrollBar[look="scrollbar"]::add-line:vertical, QScrollBar[look="scrollbar"]::sub-line:vertical {
    height: 0px; }
QScrollBar[look="scrollbar"]:horizontal { background: transparent; height: #8; margin: 0px; }
QScrollBar[look="scrollbar"]::handle:horizontal { background: @lineStrong; border-radius: #3;
    min-width: #24; margin: 1px 0px 1px 0px; }
QScrollBar[look="scrollbar"]::add-line:horizontal,
QScrollBar[look="scrollbar"]::sub-line:horizontal { width: 0px; }
QScrollBar[look="scrollbar"]::add-page, QScrollBar[look="scrollbar"]::sub-page {
    background: transparent; }
)";

const QHash<QString, const char *> &sheets()
{
    static const QHash<QString, const char *> all{
        {QStringLiteral("card"), kCard},           {QStringLiteral("primary"), kPrimary},
        {QStringLiteral("secondary"), kSecondary}, {QStringLiteral("quiet"), kQuiet},
        {QStringLiteral("scrollbar"), kScrollBar}, {QStringLiteral("menubar"), kMenuBar},
        {QStringLiteral("segment"), kSegment},     {QStringLiteral("pill"), kPill}};
    return all;
}

/// Longest names first, so that "@accent" does not eat the head of "@accentSoft".
QString filled(QString sheet)
{
    const Theme &now = theme();
    const std::pair<const char *, QColor> colours[] = {{"@accentPressed", now.accentPressed},
                                                       {"@accentHover", now.accentHover},
                                                       {"@accentSoft", now.accentSoft},
                                                       {"@accent", now.accent},
                                                       {"@onAccent", now.textOnAccent},
                                                       {"@secondary", now.textSecondary},
                                                       {"@tertiary", now.textTertiary},
                                                       {"@text", now.text},
                                                       {"@lineStrong", now.lineStrong},
                                                       {"@line", now.line},
                                                       {"@sunken", now.sunken},
                                                       {"@focus", now.focus},
                                                       {"@base", now.base},
                                                       {"@window", now.window},
                                                       {"@alt", now.alt}};
    for (int length = 24; length > 0; --length)
        sheet.replace(QStringLiteral("#%1").arg(length),
                      QStringLiteral("%1px").arg(scaled(length)));
    for (const auto &[name, colour] : colours)
        sheet.replace(QLatin1String(name), colour.name());
    return sheet;
}

void dress(QWidget *widget)
{
    const QString look = widget->property(kProperty).toString();
    const char *sheet = sheets().value(look, nullptr);
    Q_ASSERT_X(sheet || look.isEmpty(), "setLook", qPrintable(look));
    widget->setStyleSheet(sheet ? filled(QString::fromLatin1(sheet)) : QString());
}

} // namespace

void setLook(QWidget *widget, const char *role)
{
    widget->setProperty(kProperty, QString::fromLatin1(role));
    dress(widget);
}

void refreshLooks()
{
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets)
        if (widget->property(kProperty).isValid())
            dress(widget);
}

} // namespace restride
