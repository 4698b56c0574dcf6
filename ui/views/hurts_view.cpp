// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/hurts_view.h"

#include "ui/theme/focus_ring.h"
#include "ui/theme/spoken_role.h"
#include "ui/theme/theme.h"
#include "ui/views/chart_words.h"
#include "ui/views/figure_table.h"
#include "ui/views/hurts_bar.h"
#include "ui/views/hurts_period_table.h"
#include "ui/views/hurts_scatter.h"
#include "ui/views/hurts_table.h"
#include "ui/views/hurts_words.h"
#include "ui/views/text_label.h"

#include <QBoxLayout>
#include <QFocusEvent>
#include <QGridLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>

namespace restride {
namespace {

/// Below this width (design pixels) the comparisons go under the dots.
constexpr int kTwoColumns = 620;
constexpr int kNarrowest = 160;

void clear(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

TextLabel *strong(const QString &words)
{
    auto *label = new TextLabel(TypeStep::Body);
    label->setStrong();
    label->setText(words);
    return label;
}

} // namespace

HurtsView::HurtsView(QWidget *parent)
    : QWidget(parent), pages_(new QStackedWidget), scatter_(new HurtsScatter),
      periodRows_(new QTableView), rows_(new QTableView),
      periodFigures_(new HurtsPeriodTable(this)), figures_(new HurtsTable(this)),
      lengths_(new TextLabel(TypeStep::Small, Tone::Secondary)),
      hint_(new TextLabel(TypeStep::Small, Tone::Tertiary))
{
    setAccessibleName(tr("What hurts"));
    speakAs(this, QAccessible::Grouping);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(16), scaled(14), scaled(12), scaled(8));
    column->setSpacing(scaled(6));
    pages_->addWidget(makePicture());
    pages_->addWidget(makeTables());
    column->addWidget(pages_, 1);
    column->addWidget(hint_);
    sayHint();
}

/// No focus proxy: Tab would not come here in its turn.
void HurtsView::focusInEvent(QFocusEvent *event)
{
    (showsTable() ? static_cast<QWidget *>(periodRows_) : scatter_)->setFocus(event->reason());
}

QWidget *HurtsView::makePicture()
{
    right_ = new QWidget;
    right_->setMinimumWidth(scaled(kNarrowest)); // words wrap
    auto *words = new QVBoxLayout(right_);
    words->setContentsMargins(0, 0, scaled(8), 0);
    words->setSpacing(scaled(10));
    periods_ = new QGridLayout;
    periods_->setHorizontalSpacing(scaled(14));
    periods_->setVerticalSpacing(scaled(3));
    periods_->setColumnStretch(0, 1);
    comparisons_ = new QVBoxLayout;
    comparisons_->setSpacing(scaled(4));
    words->addLayout(periods_);
    words->addLayout(comparisons_);
    words->addStretch(1);

    auto *scroll = new QScrollArea;
    scroll->setAccessibleName(tr("What went with sore mornings"));
    speakAs(scroll, QAccessible::Pane);
    new FocusRing(scroll);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setLook(scroll->verticalScrollBar(), "scrollbar");
    scroll->setWidget(right_);
    scroll->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    scroll->setMinimumSize(scaled(170), scaled(180));
    scroll->viewport()->setAutoFillBackground(false);
    right_->setAutoFillBackground(false);

    auto *both = new QWidget;
    halves_ = new QHBoxLayout(both);
    halves_->setContentsMargins(0, 0, 0, 0);
    halves_->setSpacing(scaled(20));
    halves_->addWidget(scatter_, 6);
    halves_->addWidget(scroll, 5);
    return both;
}

/// The periods first, as they stand at the top of the picture's words.
QWidget *HurtsView::makeTables()
{
    periodRows_->setModel(periodFigures_);
    periodRows_->setAccessibleName(tr("The last 8 weeks beside the 8 before, as a table"));
    rows_->setModel(figures_);
    rows_->setAccessibleName(tr("What hurts as a table"));
    auto *tables = new QWidget;
    auto *column = new QVBoxLayout(tables);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(14));
    for (QTableView *table : {periodRows_, rows_}) {
        dressFigures(*table);
        column->addWidget(table);
    }
    column->setStretchFactor(rows_, 1);
    column->addWidget(lengths_);
    return tables;
}

void HurtsView::sizeTables()
{
    for (QTableView *table : {periodRows_, rows_})
        sizeFigures(*table);
    fitToRows(*periodRows_);
}

void HurtsView::showData(const HurtsData &fresh)
{
    data_ = fresh;
    scatter_->showData(data_);
    figures_->showData(data_);
    periodFigures_->showPeriods(data_.last, data_.before);
    sizeTables();
    periodRows_->setCurrentIndex(periodFigures_->index(0, 0));
    rows_->setCurrentIndex(figures_->index(0, 0));
    showPeriods();
    showComparisons();
    showLengths();
    // The scroll area asks how tall the words are before they have been laid out.
    right_->layout()->activate();
    right_->updateGeometry();
    sayHint();
}

void HurtsView::showPeriods()
{
    clear(*periods_);
    periods_->addWidget(strong(lastPeriodName()), 0, 1, Qt::AlignRight);
    auto *before = new TextLabel(TypeStep::Small, Tone::Secondary);
    before->setText(beforePeriodName());
    periods_->addWidget(before, 0, 2, Qt::AlignRight | Qt::AlignVCenter);
    int row = 0;
    for (const PeriodLine &line : periodLines(data_.last, data_.before)) {
        ++row;
        auto *name = new TextLabel(TypeStep::Small, Tone::Secondary);
        name->setText(line.name);
        auto *last = strong(line.last);
        last->setSingleLine();
        last->setAccessibleName(lastPeriodName() + QStringLiteral(", ") + line.name);
        auto *earlier = new TextLabel(TypeStep::Body, Tone::Secondary);
        earlier->setText(line.before);
        earlier->setSingleLine();
        earlier->setAccessibleName(beforePeriodName() + QStringLiteral(", ") + line.name);
        periods_->addWidget(name, row, 0);
        periods_->addWidget(last, row, 1, Qt::AlignRight);
        periods_->addWidget(earlier, row, 2, Qt::AlignRight);
    }
}

void HurtsView::showComparisons()
{
    clear(*comparisons_);
    for (const HurtsComparison &comparison : data_.comparisons) {
        if (comparison.feature == HurtsFeature::Minutes)
            continue; // the dots show it
        comparisons_->addSpacing(scaled(8));
        comparisons_->addWidget(strong(featureName(comparison.feature)));
        for (const HurtsGroup &group : comparison.groups)
            comparisons_->addWidget(new HurtsBar(comparison.feature, group));
        auto *words = new TextLabel(TypeStep::Small, Tone::Tertiary);
        words->setText(comparisonWords(comparison));
        comparisons_->addWidget(words);
    }
    if (comparisons_->count() > 0)
        return;
    auto *nothing = new TextLabel(TypeStep::Small, Tone::Secondary);
    nothing->setText(tr("Say of a run what was different (hills, shoes, faster, a painkiller), and "
                        "the mornings after are compared here."));
    comparisons_->addWidget(nothing);
}

/// The two lines of the picture, beside the table in words.
void HurtsView::showLengths()
{
    const bool known = data_.taken != Taken{};
    const QString words = known ? lengthsSentence(data_.taken) + QLatin1Char('.') : QString{};
    lengths_->setText(words);
    lengths_->setVisible(known);
    rows_->setAccessibleDescription(words);
}

bool HurtsView::showsTable() const
{
    return pages_->currentIndex() == 1;
}

void HurtsView::toggleTable()
{
    const bool toTable = !showsTable();
    pages_->setCurrentIndex(toTable ? 1 : 0);
    QWidget *const shown = toTable ? static_cast<QWidget *>(periodRows_) : scatter_;
    shown->setFocus(Qt::ShortcutFocusReason);
    sayHint();
}

void HurtsView::sayHint()
{
    const QString key = showsTable() ? tr("T for the picture.") : tr("T for the table.");
    hint_->setText(
        tr("Runs of the last year with their next morning. Bars: mean from 0 to 10, tick: "
           "the worst. What goes together need not be a cause.") +
        QLatin1Char(' ') + key);
}

void HurtsView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    halves_->setDirection(width() >= scaled(kTwoColumns) ? QBoxLayout::LeftToRight
                                                         : QBoxLayout::TopToBottom);
}

void HurtsView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        sizeTables();
}

} // namespace restride
