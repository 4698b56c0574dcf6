// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/calendar_cell_rows.h"

#include "ui/theme/theme.h"

#include <QFontMetrics>

#include <algorithm>

namespace restride {
namespace {

// Heights of the design: what of a cell is shown, and where.
constexpr int kThirdRowFrom = 64;
constexpr int kWordFrom = 44;
constexpr int kDetailsFrom = 110;
constexpr int kNarrow = 44;
constexpr int kChip = 22;
constexpr int kGhost = 17;

/// Too low for two rows: the session stands beside the number, which has no more than it needs.
CellRows lowRows(const QRect &inner)
{
    const QFontMetrics metrics(scaledFont(TypeStep::Small));
    const int number = metrics.horizontalAdvance(QStringLiteral("00")) + scaled(3);
    CellRows rows;
    rows.word = false;
    rows.number = QRect(inner.left(), inner.top(), number, inner.height());
    const int chip = std::min(scaled(kChip), inner.height());
    const int left = inner.left() + number + scaled(2);
    rows.session =
        QRect(left, inner.top() + (inner.height() - chip) / 2, inner.right() + 1 - left, chip);
    return rows;
}

} // namespace

CellRows cellRowsIn(const QRect &cell)
{
    if (cell.height() < scaled(kWordFrom)) {
        const int air = scaled(cell.width() < scaled(kNarrow) ? 2 : 4); // the icon needs it more
        return lowRows(cell.adjusted(air, 1, -air, -2));
    }
    const bool roomy = cell.height() >= scaled(70);
    const int gap = roomy ? scaled(3) : 1;
    const QRect inner =
        cell.adjusted(scaled(6), roomy ? scaled(5) : scaled(3), -scaled(6), -scaled(4));
    CellRows rows;
    rows.number = QRect(inner.left(), inner.top(), inner.width(), scaled(kNumberRow));
    rows.session =
        QRect(inner.left(), rows.number.bottom() + 1 + gap, inner.width(), scaled(kChip));
    if (cell.height() >= scaled(kThirdRowFrom))
        rows.third =
            QRect(inner.left(), rows.session.bottom() + 1 + gap, inner.width(), scaled(kGhost));
    if (cell.height() >= scaled(kDetailsFrom))
        rows.details =
            inner.adjusted(scaled(2), rows.third.bottom() + scaled(8) - inner.top(), -scaled(2), 0);
    return rows;
}

} // namespace restride
