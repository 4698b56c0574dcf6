// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/run_on_page.h"

#include "ui/print/paper_lines.h"
#include "ui/text/words.h"

#include <QPainter>

#include <algorithm>
#include <deque>

namespace restride {
namespace {

using paper::mm;

constexpr double kGutter = mm(8);
constexpr int kColumns = 2;
/// Twice what anyone was seen to write; keeps a book pasted into a note from filling a ream.
constexpr qsizetype kLongestWords = 20000;

SheetHead headOf(const QString &title)
{
    return {title,
            text::translate("restride", "Continued: what the first page had no room for."),
            {},
            {},
            {}};
}

double lineHeight()
{
    return paper::lineHeight(paper::kBodyPoints);
}

paper::Paragraph paragraphOf(const SheetAdvice &words)
{
    const bool whole = words.words.size() <= kLongestWords;
    return {words.lead.left(kLongestWords),
            whole ? words.words : words.words.left(kLongestWords) + QStringLiteral(" …"),
            paper::kBodyPoints};
}

/// Some lines of a paragraph in a row, with their place.
struct Piece {
    const paper::Lines *lines;
    int first;
    int count;
    int column; ///< counted through all pages
    double y;
};

} // namespace

/// Fills column after column, from page to page.
class RunOnPages::Columns
{
public:
    Columns(const QRectF &body, const RunOn &runOn, const SheetFoot &foot)
        : top_(body.top() + paper::headHeight(body, headOf(QString(QLatin1Char('x'))))),
          bottom_(body.bottom() - paper::footHeight(body, foot) - mm(1.5)), left_(body.left()),
          width_((body.width() - (kColumns - 1) * kGutter) / kColumns), y_(top_)
    {
        for (const SheetAdvice &words : runOn)
            add(paragraphs_.emplace_back(paragraphOf(words), width_));
    }

    [[nodiscard]] int pages() const
    {
        return pieces_.empty() ? 0 : pieces_.back().column / kColumns + 1;
    }

    void paint(QPainter &painter, int page) const
    {
        painter.setPen(Qt::black);
        for (const Piece &piece : pieces_)
            if (piece.column / kColumns == page)
                piece.lines->draw(painter,
                                  {left_ + (piece.column % kColumns) * (width_ + kGutter), piece.y},
                                  piece.first, piece.count);
    }

private:
    void add(const paper::Lines &lines)
    {
        for (int first = 0; first < lines.count();) {
            // A first line alone at a column's foot reads badly.
            const int room = static_cast<int>((bottom_ - y_) / lineHeight());
            if (room < std::min(2, lines.count() - first)) {
                ++column_;
                y_ = top_;
                continue;
            }
            const int count = std::min(room, lines.count() - first);
            pieces_.push_back({&lines, first, count, column_, y_});
            first += count;
            y_ += count * lineHeight();
        }
        y_ += lineHeight() / 2;
    }

    double top_;
    double bottom_;
    double left_;
    double width_;
    double y_;
    int column_ = 0;
    std::deque<paper::Lines> paragraphs_;
    std::vector<Piece> pieces_;
};

RunOnPages::RunOnPages(QSizeF paperMm, const RunOn &runOn, const SheetFoot &foot)
    : body_(paper::bodyOf(paperMm * mm(1))),
      columns_(runOn.empty() ? nullptr : std::make_shared<const Columns>(body_, runOn, foot))
{}

int RunOnPages::count() const
{
    return columns_ ? columns_->pages() : 0;
}

void RunOnPages::paint(QPainter &painter, int page, const QString &title,
                       const SheetFoot &foot) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(1.0 / mm(1), 1.0 / mm(1));
    paper::paintHead(painter, body_, headOf(title));
    if (columns_)
        columns_->paint(painter, page);
    paper::paintFoot(painter, body_, foot);
    painter.restore();
}

} // namespace restride
