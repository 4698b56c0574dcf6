// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper_text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>

namespace restride::paper {
namespace {

constexpr double kUnitsPerPoint = mm(25.4) / 72.0;
constexpr double kLeading = 1.28;
// More than any box of a page holds; keeps a name of ten thousand letters from being shaped whole.
constexpr qsizetype kLongestText = 1500;
constexpr QChar kTimes = u'\u00D7';

QString wholeText(const Paragraph &paragraph)
{
    const QString gap =
        paragraph.lead.isEmpty() || paragraph.words.isEmpty() ? QString{} : QStringLiteral(" ");
    return (paragraph.lead + gap + paragraph.words).left(kLongestText);
}

Qt::Alignment qtAlign(Align align)
{
    switch (align) {
    case Align::Centre:
        return Qt::AlignHCenter;
    case Align::Right:
        return Qt::AlignRight;
    case Align::Left:
        break;
    }
    return Qt::AlignLeft;
}

/// The paragraph broken into lines.
class Lines
{
public:
    Lines(const Paragraph &paragraph, double width, int maxLines) : points_(paragraph.points)
    {
        layout_.setFont(font(points_));
        QTextOption option(qtAlign(paragraph.align));
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout_.setTextOption(option);
        breakUp(wholeText(paragraph), paragraph, width);
        if (layout_.lineCount() > maxLines)
            breakUp(elided(width, maxLines, paragraph.lead.size()), paragraph, width);
        shown_ = layout_.text().isEmpty() ? 0 : std::min(layout_.lineCount(), maxLines);
    }

    [[nodiscard]] double height() const { return shown_ * lineHeight(points_); }

    void draw(QPainter &painter, QPointF corner) const
    {
        for (int i = 0; i < shown_; ++i)
            layout_.lineAt(i).draw(&painter, corner);
    }

private:
    void breakUp(const QString &text, const Paragraph &paragraph, double width)
    {
        layout_.clearLayout();
        layout_.setText(text);
        layout_.setFormats(formatsOf(text, std::min(paragraph.lead.size(), text.size())));
        layout_.beginLayout();
        double y = 0;
        for (QTextLine line = layout_.createLine(); line.isValid(); line = layout_.createLine()) {
            line.setLineWidth(width);
            // The first baseline stands alike in every font: only the distance counts.
            line.setPosition({0, y + (lineHeight(points_) - line.height()) / 2});
            y += lineHeight(points_);
        }
        layout_.endLayout();
    }

    /// The lead in bold. Each "×" stands apart: some fonts redraw it beside a figure, and the
    /// redrawn one is lost to whoever searches or copies the page.
    [[nodiscard]] QList<QTextLayout::FormatRange> formatsOf(const QString &text,
                                                            qsizetype leadLength) const
    {
        QList<QTextLayout::FormatRange> formats;
        const auto add = [&](qsizetype start, qsizetype length, Weight weight) {
            QTextLayout::FormatRange range;
            range.start = static_cast<int>(start);
            range.length = static_cast<int>(length);
            range.format.setFont(font(points_, weight));
            formats.append(range);
        };
        add(0, leadLength, Weight::Bold);
        for (qsizetype i = text.indexOf(kTimes); i >= 0; i = text.indexOf(kTimes, i + 1))
            add(i, 1, i < leadLength ? Weight::Bold : Weight::Regular);
        return formats;
    }

    /// The text cut so that it ends within line `maxLines`.
    [[nodiscard]] QString elided(double width, int maxLines, qsizetype leadLength) const
    {
        const int start = layout_.lineAt(maxLines - 1).textStart();
        const Weight weight = start < leadLength ? Weight::Bold : Weight::Regular;
        const QFontMetricsF metrics(font(points_, weight));
        return layout_.text().left(start) +
               metrics.elidedText(layout_.text().mid(start), Qt::ElideRight, width * 0.98);
    }

    QTextLayout layout_;
    double points_;
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
    return Lines(paragraph, width, maxLines).height();
}

double draw(QPainter &painter, const Paragraph &paragraph, QPointF corner, double width,
            int maxLines)
{
    const Lines lines(paragraph, width, maxLines);
    painter.setPen(Qt::black);
    lines.draw(painter, corner);
    return lines.height();
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
