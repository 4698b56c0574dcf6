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
constexpr double kFineness = 0.1; ///< points
// More than any box of a page holds; keeps a name of ten thousand letters from being shaped whole.
constexpr qsizetype kLongestText = 1500;

QString beginningOf(const Paragraph &paragraph)
{
    return wholeText(paragraph).left(kLongestText);
}

/// Where the last whole word of `text` that begins before `end` is over; `end` in a text without
/// blanks.
qsizetype endOfWord(const QString &text, qsizetype end)
{
    if (end >= text.size() || text.at(end).isSpace())
        return end;
    qsizetype blank = end;
    while (blank > 0 && !text.at(blank - 1).isSpace())
        --blank;
    return blank > 0 ? blank : end;
}

/// As much of `text` as `width` holds beside the "…" that ends it.
QString elidedByWord(const QString &text, const QFont &font, double width)
{
    const QFontMetricsF metrics(font);
    const QString cut = metrics.elidedText(text, Qt::ElideRight, width);
    qsizetype same = 0;
    while (same < cut.size() && same < text.size() && cut.at(same) == text.at(same))
        ++same;
    QString words = text.left(endOfWord(text, same));
    while (!words.isEmpty() && (words.back().isSpace() || words.back().isPunct()))
        words.chop(1);
    return words.isEmpty() ? cut : words + QStringLiteral("…");
}

/// `lines` cut so that they end within line `maxLines`.
QString elided(const Lines &lines, const Paragraph &paragraph, double width, int maxLines)
{
    const int start = lines.startOf(maxLines - 1);
    const Weight weight = start < paragraph.lead.size() ? Weight::Bold : Weight::Regular;
    return lines.text().left(start) +
           elidedByWord(lines.text().mid(start), font(paragraph.points, weight), width * 0.98);
}

/// What of the paragraph is shown in a box of that many lines. The lines stand apart as the
/// paragraph's own size has them, whatever size they are set in.
class Box
{
public:
    Box(const Paragraph &paragraph, double width, int maxLines)
        : lineHeight_(lineHeight(paragraph.points))
    {
        set(paragraph, beginningOf(paragraph), width);
        whole_ = lines_->count() <= maxLines || shrink(paragraph, width, maxLines);
        if (!whole_)
            set(paragraph, elided(*lines_, paragraph, width, maxLines), width);
        shown_ = std::min(lines_->count(), maxLines);
    }

    [[nodiscard]] bool whole() const { return whole_; }
    [[nodiscard]] double height() const { return shown_ * lineHeight_; }
    void draw(QPainter &painter, QPointF corner) const { lines_->draw(painter, corner, 0, shown_); }

private:
    void set(const Paragraph &paragraph, const QString &text, double width)
    {
        lines_.emplace(paragraph, text, width, lineHeight_);
    }

    /// In the largest type that brings all of it into the box; false where none does.
    bool shrink(Paragraph paragraph, double width, int maxLines)
    {
        const QString text = beginningOf(paragraph);
        const auto linesAt = [&](double points) {
            paragraph.points = points;
            return Lines(paragraph, text, width, lineHeight_).count();
        };
        double fits = paragraph.leastPoints;
        double tooLarge = paragraph.points;
        if (fits >= tooLarge || linesAt(fits) > maxLines)
            return false;
        while (tooLarge - fits > kFineness) {
            const double middle = (fits + tooLarge) / 2;
            (linesAt(middle) <= maxLines ? fits : tooLarge) = middle;
        }
        paragraph.points = fits;
        set(paragraph, text, width);
        return true;
    }

    double lineHeight_;
    std::optional<Lines> lines_;
    bool whole_ = true;
    int shown_ = 0;
};

} // namespace

QFont font(double points, Weight weight)
{
    QFont made;
    made.setFamilies({QStringLiteral("Inter"), QStringLiteral("Sans Serif")});
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
