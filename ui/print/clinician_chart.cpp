// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/clinician_chart.h"

#include "ui/print/page_parts.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace restride {
namespace {

using paper::Align;
using paper::mm;

constexpr double kPoints = paper::kSmallestPoints;
constexpr double kAxis = mm(9); ///< of the figures at the left
constexpr double kMark = mm(0.95);
constexpr int kHighestPain = 10;
constexpr int kQuiet = 2; ///< up to here a run counts as clean

class Chart
{
public:
    Chart(QPainter &painter, const QRectF &box, const ClinicianSheet &sheet)
        : painter_(painter), sheet_(sheet),
          plot_(box.adjusted(kAxis, keyHeight(), 0, -footHeight())),
          pain_(plot_.left(), plot_.top(), plot_.width(), plot_.height() * 0.54),
          bars_(plot_.left(), pain_.bottom() + paper::lineHeight(kPoints), plot_.width(),
                plot_.height() * 0.46 - paper::lineHeight(kPoints)),
          column_(plot_.width() / std::max<double>(1, static_cast<double>(sheet.weeks.size())))
    {
        for (const ClinicianWeek &week : sheet.weeks)
            most_ = std::max(most_, week.jogged + week.walked);
    }

    void paint()
    {
        key();
        axes();
        for (std::size_t i = 0; i < sheet_.weeks.size(); ++i)
            week(sheet_.weeks[i], plot_.left() + static_cast<double>(i) * column_);
    }

private:
    static double keyHeight() { return paper::lineHeight(kPoints) + mm(1.5); }
    static double footHeight() { return paper::lineHeight(kPoints) + mm(0.6); }

    double write(const QString &words, double x, double y, double width, Align align = Align::Left)
    {
        return paper::draw(painter_, {{}, words, kPoints, align}, {x, y}, width, 1);
    }

    [[nodiscard]] double painAt(int score) const
    {
        return pain_.bottom() - mm(1.2) -
               (pain_.height() - mm(2.4)) * score / static_cast<double>(kHighestPain);
    }

    /// Words beside their signs, in one line above the plot.
    void key()
    {
        const double top = plot_.top() - keyHeight();
        const double middle = top + paper::lineHeight(kPoints) / 2;
        double x = plot_.left();
        for (int i = 0; i < 3; ++i) {
            paper::paintPainMark(painter_, i, {x + mm(1.2), middle}, kMark, true);
            x = keyWord(sheet_.painWords[static_cast<std::size_t>(i)], x + mm(3.4), top);
        }
        const QRectF sign(x, middle - mm(1.1), mm(3), mm(2.2));
        painter_.fillRect(sign, Qt::black);
        x = keyWord(sheet_.joggedWord, x + mm(4), top);
        hollow({x, middle - mm(1.1), mm(3), mm(2.2)});
        x = keyWord(sheet_.walkedWord, x + mm(4), top);
        hatch({x, middle - mm(1.4), mm(3.4), mm(2.8)});
        keyWord(sheet_.flareWord, x + mm(4.4), top);
    }

    double keyWord(const QString &word, double x, double y)
    {
        const double width = std::min(
            paper::widthOf(word, kPoints, paper::Weight::Regular) + mm(0.6), plot_.right() - x);
        if (width > mm(4))
            write(word, x, y, width);
        return x + width + mm(4);
    }

    void axes()
    {
        for (const int score : {0, kQuiet, 5, kHighestPain}) {
            const double y = painAt(score);
            painter_.setPen(QPen(Qt::black, mm(score == kQuiet ? 0.2 : 0.08),
                                 score == kQuiet ? Qt::DotLine : Qt::SolidLine));
            painter_.drawLine(QPointF(plot_.left(), y), QPointF(plot_.right(), y));
            write(QLocale().toString(score), plot_.left() - kAxis,
                  y - paper::lineHeight(kPoints) / 2, kAxis - mm(1.5), Align::Right);
        }
        paper::rule(painter_, plot_.left(), plot_.right(), bars_.bottom(), paper::kRule);
        write(sheet_.unit, plot_.left() - kAxis, bars_.bottom() - paper::lineHeight(kPoints),
              kAxis - mm(1.5), Align::Right);
    }

    void hollow(const QRectF &box)
    {
        const double line = mm(0.22);
        paper::setInk(painter_, line);
        painter_.drawRect(box.adjusted(line / 2, line / 2, -line / 2, -line / 2));
    }

    void hatch(const QRectF &box)
    {
        painter_.save();
        painter_.setClipRect(box);
        paper::setInk(painter_, mm(0.1));
        for (double x = box.left() - box.height(); x < box.right(); x += mm(1.1))
            painter_.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()));
        painter_.restore();
    }

    void week(const ClinicianWeek &week, double left)
    {
        if (week.flare)
            hatch({left + mm(0.5), pain_.top(), column_ - mm(1), pain_.height()});
        const double centre = left + column_ / 2;
        bar(week, centre);
        for (int i = 0; i < 3; ++i)
            if (const auto &score = week.worst[static_cast<std::size_t>(i)])
                paper::paintPainMark(painter_, i, {centre + (i - 1) * mm(3), painAt(*score)}, kMark,
                                     *score > 0);
        write(week.start, left - mm(1), bars_.bottom() + mm(0.5), column_ + mm(2), Align::Centre);
    }

    void bar(const ClinicianWeek &week, double centre)
    {
        if (most_ <= 0 || week.jogged + week.walked <= 0)
            return;
        const double width = std::min(column_ - mm(4), mm(8));
        const double jogged = bars_.height() * week.jogged / most_;
        const double walked = bars_.height() * week.walked / most_;
        const double left = centre - width / 2;
        painter_.fillRect(QRectF(left, bars_.bottom() - jogged, width, jogged), Qt::black);
        if (walked > mm(0.3))
            hollow({left, bars_.bottom() - jogged - walked, width, walked});
        write(QLocale().toString(week.jogged + week.walked, 'f', 1), centre - column_ / 2,
              bars_.bottom() - jogged - walked - paper::lineHeight(kPoints), column_,
              Align::Centre);
    }

    QPainter &painter_;
    const ClinicianSheet &sheet_;
    QRectF plot_;
    QRectF pain_;
    QRectF bars_;
    double column_;
    double most_ = 0;
};

} // namespace

void paintClinicianChart(QPainter &painter, const QRectF &box, const ClinicianSheet &sheet)
{
    Chart(painter, box, sheet).paint();
}

} // namespace restride
