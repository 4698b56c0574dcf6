// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/window/paper.h"

#include "ui/print/week_page.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextDocument>

namespace restride::test {
namespace {

constexpr double kDotsPerMm = 5;
constexpr QSizeF kA4{210, 297};

QImage blank()
{
    QImage image((kA4 * kDotsPerMm).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    constexpr double kMmPerMetre = 1000;
    image.setDotsPerMeterX(qRound(kDotsPerMm * kMmPerMetre));
    image.setDotsPerMeterY(qRound(kDotsPerMm * kMmPerMetre));
    return image;
}

} // namespace

QImage paper(const WeekSheet &sheet)
{
    QImage image = blank();
    QPainter painter(&image);
    painter.scale(kDotsPerMm, kDotsPerMm);
    paintWeek(painter, kA4, sheet);
    return image;
}

QImage paper(QTextDocument &words)
{
    QImage image = blank();
    QPainter painter(&image);
    words.documentLayout()->setPaintDevice(&image);
    constexpr int kMargin = qRound(15 * kDotsPerMm);
    words.setPageSize(image.size() - QSize(2 * kMargin, 2 * kMargin));
    painter.translate(kMargin, kMargin);
    words.drawContents(&painter);
    return image;
}

} // namespace restride::test
