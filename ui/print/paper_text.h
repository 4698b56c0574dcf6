// SPDX-License-Identifier: GPL-3.0-or-later
// Text on paper. Lengths are hundredths of a millimetre, whatever the device: a preview and a
// printer differ twelvefold in resolution, and a page must break its lines alike on both. Text that
// does not fit ends in "…"; it never runs out of its box.
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

/// The application's font at a size in points, to be used at 100 units a millimetre.
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
