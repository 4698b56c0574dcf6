// SPDX-License-Identifier: GPL-3.0-or-later
// Text on paper. Lengths are hundredths of a millimetre, whatever the device: a preview and a
// printer differ twelvefold in resolution, and a page must break its lines alike on both. Text that
// does not fit is set smaller; where that is not enough it ends in "…" after a whole word. It never
// runs out of its box.
#pragma once

#include <QFont>
#include <QPointF>
#include <QString>

class QPainter;

namespace restride::paper {

constexpr double mm(double millimetres)
{
    return millimetres * 100.0;
}

/// Smallest type on any page.
constexpr double kSmallestPoints = 8.0;

enum class Weight { Regular, Bold };

/// The font of all papers at a size in points, to be used at 100 units a millimetre. Inter, which
/// the program depends on; the system's sans where it is missing. Never what the desktop shows its
/// windows in: a paper looks alike wherever it is printed.
QFont font(double points, Weight weight = Weight::Regular);

/// Distance from line to line.
double lineHeight(double points);

enum class Align { Left, Centre, Right };

/// A paragraph: `lead` in bold, then `words`.
struct Paragraph {
    QString lead;
    QString words;
    double points = 9.0;
    Align align = Align::Left;
    double leastPoints = kSmallestPoints; ///< down to which it shrinks rather than being cut
};

/// Height of the paragraph in a column of `width`, of `maxLines` lines at most.
double heightOf(const Paragraph &paragraph, double width, int maxLines);

/// Whether all of it is shown in so many lines.
bool fits(const Paragraph &paragraph, double width, int maxLines);

/// Draws it with its top left corner at `corner`; returns its height.
double draw(QPainter &painter, const Paragraph &paragraph, QPointF corner, double width,
            int maxLines);

/// Width of a text in one line.
double widthOf(const QString &text, double points, Weight weight);

/// The largest size up to `points` at which `text` fits into one line of `width`, not below
/// kSmallestPoints.
double pointsThatFit(const QString &text, double points, Weight weight, double width);

} // namespace restride::paper
