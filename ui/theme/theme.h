// SPDX-License-Identifier: GPL-3.0-or-later
// Colours with meaning, sizes and icons: the one place where a hex value is known. Widgets ask by
// meaning (`theme().kind(Kind::WalkJog).mark`), never by colour. Values are read once from
// resources/tokens.json, one Theme a scheme.
#pragma once

// Qt first: moc of Qt 6.4 stumbles over <compare>, which units.h brings, where it comes first.
#include <QColor>
#include <QFont>
#include <QIcon>
#include <QPalette>
#include <QSize>
#include <QString>

#include "core/base/units.h"
#include "core/plan/workout.h"

#include <array>

class QApplication;
class QWidget;

namespace restride {

enum class Scheme { Light, Dark };

/// The colours of a kind of day: the saturated mark, the tinted fill, and text upon the fill.
struct KindColours {
    QColor mark;
    QColor fill;
    QColor text;
};

/// One step of the pain ramp: the mark, and text upon it.
struct PainColours {
    QColor mark;
    QColor on;
};

/// The colours of a band with an edge and text: flare-ups and referrals.
struct BandColours {
    QColor band;
    QColor edge;
    QColor text;
};

/// Steps of the type scale, as factors on the application font.
enum class TypeStep { Caption, Small, Body, Control, Heading, Verdict, Title };

struct Theme {
    Scheme scheme = Scheme::Light;
    // surfaces
    QColor window, base, alt, sunken, line, lineStrong;
    // text
    QColor text, textSecondary, textTertiary, textOnAccent;
    // accent
    QColor accent, accentHover, accentPressed, accentSoft, focus;
    std::array<KindColours, 7> kinds; ///< by `Kind`
    std::array<PainColours, 11> pains;
    BandColours flare;
    BandColours refer;
    QPalette palette;

    [[nodiscard]] const KindColours &kind(Kind kind) const
    {
        return kinds[static_cast<std::size_t>(kind)];
    }
    [[nodiscard]] const PainColours &pain(Pain pain) const
    {
        return pains[static_cast<std::size_t>(pain.score())];
    }

    /// Reads one scheme of the tokens; the resource is compiled in, so a fault in it is a mistake
    /// of ours and asserts.
    static Theme load(Scheme scheme);
};

/// The theme in force. It changes only in `adoptTheme`, which then repolishes every widget;
/// widgets follow through QEvent::PaletteChange.
const Theme &theme();

/// Light or dark, by the lightness of the system's window colour (Qt 6.4 has no hint of its own).
Scheme systemScheme(const QPalette &system);

/// Makes `scheme` the theme in force: Fusion style, palette, fonts of tool tips. Call once at start
/// and again when the system's palette changes.
void adoptTheme(QApplication &application, Scheme scheme);

/// The application font at a step of the type scale.
QFont scaledFont(TypeStep step);

/// A length of the design (pixels at a font 18 px high) at the present font.
int scaled(int designPixels);

/// An icon of resources/icons by name ("jog"), drawn in the colour of the palette's role, following
/// scheme, disabled and pressed states.
QIcon themedIcon(const QString &name, QPalette::ColorRole role = QPalette::ButtonText);
/// The same in one fixed colour, for painters.
QPixmap tintedIcon(const QString &name, const QColor &colour, int size, double devicePixelRatio);

/// Size of an icon beside a button's words: wider than high, for a gap between the two. The icon
/// stands at its left.
QSize buttonIconSize();

/// Name of the icon of a kind of day.
QString iconName(Kind kind);

/// Marks a widget for the small style sheet: `role` is one of "card" (frames), "primary",
/// "secondary", "quiet" (buttons), "segment" (a frame and its checkable buttons), "pill" (checkable
/// buttons; as a label: a mark in the accent), "menubar", "scrollbar". Empty takes the
/// look away. Set on the widget itself; the sheets are kept by look.cpp and follow the scheme.
void setLook(QWidget *widget, const char *role);

} // namespace restride
