// SPDX-License-Identifier: GPL-3.0-or-later
// The strokes that all papers share, black only. Lengths are hundredths of a millimetre. For
// ui/print only.
#pragma once

#include "ui/print/paper_text.h"
#include "ui/print/sheet_parts.h"

#include <QRectF>
#include <QSizeF>

class QPainter;

namespace restride::paper {

inline constexpr double kMargin = mm(13.5);
inline constexpr double kHairline = mm(0.2);
inline constexpr double kRule = mm(0.4);
inline constexpr double kBodyPoints = 9.2;
inline constexpr double kHeadingPoints = 10.7;

/// The part of the paper between its margins.
QRectF bodyOf(QSizeF paper);

void setInk(QPainter &painter, double line);
void rule(QPainter &painter, double left, double right, double y, double line = kHairline);
QRectF squareAt(double x, double y, double side);
/// An empty box to tick or to write into.
void paintBox(QPainter &painter, const QRectF &box);
void paintTick(QPainter &painter, const QRectF &box);

/// The shape that says when it hurt: 0 circle during, 1 diamond after, 2 triangle next day.
void paintPainMark(QPainter &painter, int moment, QPointF centre, double radius,
                   bool filled = false);

/// Jogging solid and high, walking hollow and low, to scale; a minute at most `minuteWidth` wide,
/// all of it at most `width`. Returns how wide a minute came out.
double paintStrip(QPainter &painter, const std::vector<SheetStretch> &strip, QPointF corner,
                  double width, double height, double minuteWidth);

/// Title and summary at the left, the race at the right; returns where the next part begins.
double paintHead(QPainter &painter, const QRectF &body, const SheetHead &head);

/// The verdict in its frame, heavy for a referral; returns where the frame ends.
double paintVerdict(QPainter &painter, const QRectF &body, double top, const SheetAdvice &verdict,
                    bool heavy);

/// What the two above take together, without painting.
double headHeight(const QRectF &body, const SheetHead &head, const SheetAdvice &verdict,
                  bool heavy);

/// What paintHead takes, without painting.
double headHeight(const QRectF &body, const SheetHead &head);

/// What of head and verdict is longer than its box: the whole of it, with where it belongs.
std::vector<SheetAdvice> cutFromHead(const QRectF &body, const SheetHead &head,
                                     const SheetAdvice &verdict, bool heavy);

/// What the foot takes at the bottom of a page, and of each of several: with the page's number.
double footHeight(const QRectF &body, const SheetFoot &foot);

void paintFoot(QPainter &painter, const QRectF &body, const SheetFoot &foot);

/// The foot of page `page`, counted from zero, of several; of a single page as it is.
SheetFoot numbered(const SheetFoot &foot, int page, int pages);

/// A heading at the top of `box`; returns where its text begins.
double paintHeading(QPainter &painter, const QRectF &box, const QString &heading);

} // namespace restride::paper
