// SPDX-License-Identifier: GPL-3.0-or-later
// A paragraph broken into all of its lines, however many: for a box that shows the first of them,
// and for pages that go on where another ended. Lengths are hundredths of a millimetre. For
// ui/print only.
#pragma once

#include "ui/print/paper_text.h"

#include <QTextLayout>

namespace restride::paper {

class Lines
{
public:
    Lines(const Paragraph &paragraph, double width);
    /// `text` in place of the paragraph's own; bold as far as its lead is long.
    Lines(const Paragraph &paragraph, const QString &text, double width, double lineHeight);

    [[nodiscard]] int count() const;
    /// Where line `index` begins in text().
    [[nodiscard]] int startOf(int index) const;
    [[nodiscard]] QString text() const { return layout_.text(); }

    /// Draws `count` lines from `first` on, the first of them at `corner`.
    void draw(QPainter &painter, QPointF corner, int first, int count) const;

private:
    void breakUp(const QString &text, qsizetype leadLength, double width);
    [[nodiscard]] QList<QTextLayout::FormatRange> formatsOf(const QString &text,
                                                            qsizetype leadLength) const;

    QTextLayout layout_;
    double points_;
    double lineHeight_;
};

/// Lead and words with a blank between.
QString wholeText(const Paragraph &paragraph);

} // namespace restride::paper
