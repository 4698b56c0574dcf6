// SPDX-License-Identifier: GPL-3.0-or-later
// A day of the calendar while a session is on its way: whether it takes it, and why not. It paints
// what the move's rules have said and knows none of them.
#pragma once

class QPainter;
class QRect;

namespace restride {

struct CellRows;
struct DayCell;

/// Whether the day's own session stays in sight.
bool paintsSession(const DayCell &day);
/// A day that takes the session: the place of it, and the word.
void paintAllowedDay(QPainter &painter, const CellRows &rows, const DayCell &day);
/// A day that does not take it: sunken, with the reason.
void paintRefusedDay(QPainter &painter, const QRect &cell, const CellRows &rows,
                     const DayCell &day);

} // namespace restride
