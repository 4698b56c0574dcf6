// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper_text.h"

#include "ui/print/paper_lines.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <optional>

namespace restride::paper {
namespace {

constexpr double kUnitsPerPoint = mm(25.4) / 72.0;
constexpr double kLeading = 1.28;
// More than any box of a page holds; keeps a name of ten thousand letters from being shaped whole.
constexpr qsizetype kLongestText = 1500;

QString beginningOf(const Paragraph &paragraph)
{
    return wholeText(paragraph).left(kLongestText);
}

/// `lines` cut so that they end within line `maxLines`.
QString elided(const Lines &lines, const Paragraph &paragraph, double width, int maxLines)
{
    const int start = lines.startOf(maxLines - 1);
    const Weight weight = start < paragraph.lead.size() ? Weight::Bold : Weight::Regular;
    const QFontMetricsF metrics(font(paragraph.points, weight));
    return lines.text().left(start) +
           metrics.elidedText(lines.text().mid(start), Qt::ElideRight, width * 0.98);
}

/// What of the paragraph is shown in a box of that many lines.
class Box
{
public:
    Box(const Paragraph &paragraph, double width, int maxLines) : points_(paragraph.points)
    {
        lines_.emplace(paragraph, beginningOf(paragraph), width);
        whole_ = lines_->count() <= maxLines;
        if (!whole_) {
            const QString cut = elided(*lines_, paragraph, width, maxLines);
            lines_.emplace(paragraph, cut, width);
        }
        shown_ = std::min(lines_->count(), maxLines);
    }

    [[nodiscard]] bool whole() const { return whole_; }
    [[nodiscard]] double height() const { return shown_ * lineHeight(points_); }
    void draw(QPainter &painter, QPointF corner) const { lines_->draw(painter, corner, 0, shown_); }

private:
    std::optional<Lines> lines_;
    double points_;
    bool whole_ = true;
    int shown_ = 0;
};

} // namespace

QFont font(double points, Weight weight)
{
    QFont made;
    made.setPixelSize(qRound(points * kUnitsPerPoint));
    made.setWeight(weight == Weight::Bold ? QFont::Bold : QFont::Normal);
    made.setHintingPreference(QFont::PreferNoHinting);
    // Any spacing at all keeps "fi" two letters, so that the words of a PDF can be found.
    made.setLetterSpacing(QFont::AbsoluteSpacing, 0.05);
    return made;
}

double lineHeight(double points)
{
    return points * kUnitsPerPoint * kLeading;
}

double heightOf(const Paragraph &paragraph, double width, int maxLines)
{
    return Box(paragraph, width, maxLines).height();
}

bool fits(const Paragraph &paragraph, double width, int maxLines)
{
    return Box(paragraph, width, maxLines).whole();
}

double draw(QPainter &painter, const Paragraph &paragraph, QPointF corner, double width,
            int maxLines)
{
    const Box box(paragraph, width, maxLines);
    painter.setPen(Qt::black);
    box.draw(painter, corner);
    return box.height();
}

double widthOf(const QString &text, double points, Weight weight)
{
    return QFontMetricsF(font(points, weight)).horizontalAdvance(text.left(kLongestText));
}

double pointsThatFit(const QString &text, double points, Weight weight, double width)
{
    const double needed = widthOf(text, points, weight);
    return needed <= width ? points : std::max(kSmallestPoints, points * width / needed);
}

} // namespace restride::paper
