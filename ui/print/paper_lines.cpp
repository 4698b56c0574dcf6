// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper_lines.h"

#include <QPainter>
#include <QTextOption>

#include <algorithm>

namespace restride::paper {
namespace {

constexpr QChar kTimes = u'\u00D7';

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

} // namespace

QString wholeText(const Paragraph &paragraph)
{
    const QString gap =
        paragraph.lead.isEmpty() || paragraph.words.isEmpty() ? QString{} : QStringLiteral(" ");
    return paragraph.lead + gap + paragraph.words;
}

Lines::Lines(const Paragraph &paragraph, double width)
    : Lines(paragraph, wholeText(paragraph), width, lineHeight(paragraph.points))
{}

Lines::Lines(const Paragraph &paragraph, const QString &text, double width, double lineHeight)
    : points_(paragraph.points), lineHeight_(lineHeight)
{
    layout_.setFont(font(points_));
    QTextOption option(qtAlign(paragraph.align));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout_.setTextOption(option);
    breakUp(text, std::min(paragraph.lead.size(), text.size()), width);
}

int Lines::count() const
{
    return layout_.text().isEmpty() ? 0 : layout_.lineCount();
}

int Lines::startOf(int index) const
{
    return layout_.lineAt(index).textStart();
}

void Lines::draw(QPainter &painter, QPointF corner, int first, int count) const
{
    const QPointF top = corner - QPointF(0, first * lineHeight_);
    const int end = std::min(first + count, this->count());
    for (int i = first; i < end; ++i)
        layout_.lineAt(i).draw(&painter, top);
}

void Lines::breakUp(const QString &text, qsizetype leadLength, double width)
{
    layout_.setText(text);
    layout_.setFormats(formatsOf(text, leadLength));
    layout_.beginLayout();
    double y = 0;
    for (QTextLine line = layout_.createLine(); line.isValid(); line = layout_.createLine()) {
        line.setLineWidth(width);
        // The first baseline stands alike in every font: only the distance counts.
        line.setPosition({0, y + (lineHeight_ - line.height()) / 2});
        y += lineHeight_;
    }
    layout_.endLayout();
}

/// The lead in bold. Each "×" stands apart: some fonts redraw it beside a figure, and the redrawn
/// one is lost to whoever searches or copies the page.
QList<QTextLayout::FormatRange> Lines::formatsOf(const QString &text, qsizetype leadLength) const
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

} // namespace restride::paper
