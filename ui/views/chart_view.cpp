// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/chart_view.h"

#include "ui/dialogs/segment_bar.h"
#include "ui/document/document.h"
#include "ui/theme/spoken_role.h"
#include "ui/theme/theme.h"
#include "ui/views/chart_canvas.h"
#include "ui/views/chart_key.h"
#include "ui/views/chart_table.h"
#include "ui/views/text_label.h"

#include <QBoxLayout>
#include <QFrame>
#include <QHeaderView>
#include <QPointer>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>

namespace restride {

ChartPage::ChartPage(QWidget *parent)
    : QWidget(parent), spans_(new SegmentBar(tr("A bar for each"), this)),
      pages_(new QStackedWidget), canvas_(new ChartCanvas), figures_(new ChartTable(this)),
      table_(new QTableView), hint_(new TextLabel(TypeStep::Small, Tone::Tertiary))
{
    setAccessibleName(tr("Chart"));
    speakAs(this, QAccessible::Grouping);
    // In the order of ChartSpan.
    spans_->add(tr("Day"));
    spans_->add(tr("Week"));
    spans_->add(tr("Month"));
    chooseSpan(ChartSpan::Week);
    connect(spans_, &SegmentBar::changed, this, &ChartPage::markStale);

    auto *head = new QHBoxLayout;
    head->setSpacing(scaled(16));
    head->addWidget(new ChartKey(this), 1, Qt::AlignVCenter);
    head->addWidget(spans_, 0, Qt::AlignVCenter);

    buildTable();
    pages_->addWidget(canvas_);
    pages_->addWidget(table_);

    auto *card = new QFrame(this);
    setLook(card, "card");
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(scaled(16), scaled(14), scaled(12), scaled(8));
    inside->setSpacing(scaled(6));
    inside->addWidget(pages_, 1);
    inside->addWidget(hint_);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, scaled(8), 0, 0);
    column->setSpacing(scaled(8));
    column->addLayout(head);
    column->addWidget(card, 1);

    auto *toggle = new QShortcut(QKeySequence(Qt::Key_T), this);
    toggle->setContext(Qt::WidgetWithChildrenShortcut);
    connect(toggle, &QShortcut::activated, this, &ChartPage::toggleTable);
    setFocusProxy(canvas_);
    sayHint();
}

void ChartPage::showDocument(const Document &document)
{
    const QPointer<const Document> kept(&document);
    showSource([kept](ChartSpan span) {
        return kept ? chartData(kept->journal(), kept->plan(), kept->lived(), span) : ChartData{};
    });
}

void ChartPage::showSource(Source source)
{
    source_ = std::move(source);
    markStale();
}

bool ChartPage::showsTable() const
{
    return pages_->currentWidget() == table_;
}

ChartSpan ChartPage::span() const
{
    return static_cast<ChartSpan>(spans_->chosen().value_or(static_cast<int>(ChartSpan::Week)));
}

void ChartPage::chooseSpan(ChartSpan span)
{
    spans_->choose(static_cast<int>(span));
}

void ChartPage::toggleTable()
{
    const bool toTable = !showsTable();
    pages_->setCurrentWidget(toTable ? static_cast<QWidget *>(table_) : canvas_);
    setFocusProxy(pages_->currentWidget());
    pages_->currentWidget()->setFocus(Qt::ShortcutFocusReason);
    if (toTable)
        table_->scrollTo(table_->currentIndex(), QAbstractItemView::PositionAtCenter);
    sayHint();
}

void ChartPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (stale_)
        rebuild();
}

void ChartPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        dressTable();
        table_->resizeColumnsToContents();
    }
}

void ChartPage::buildTable()
{
    table_->setModel(figures_);
    table_->setAccessibleName(tr("Mileage and pain as a table"));
    table_->setFrameShape(QFrame::NoFrame);
    table_->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table_->setAlternatingRowColors(true);
    table_->setShowGrid(false);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setTabKeyNavigation(false);
    table_->verticalHeader()->hide();
    table_->horizontalHeader()->setStretchLastSection(true);
    table_->horizontalHeader()->setHighlightSections(false);
    dressTable();
}

void ChartPage::dressTable()
{
    const QFont font = scaledFont(TypeStep::Small);
    table_->setFont(font);
    table_->horizontalHeader()->setFont(font);
    table_->verticalHeader()->setDefaultSectionSize(QFontMetrics(font).height() + scaled(10));
}

void ChartPage::markStale()
{
    stale_ = true;
    if (isVisible())
        rebuild();
}

void ChartPage::rebuild()
{
    stale_ = false;
    if (!source_)
        return;
    ChartData fresh = source_(span());
    if (fresh.buckets.empty())
        return;
    figures_->showData(fresh);
    canvas_->showData(std::move(fresh));
    adjustTable();
    sayHint();
}

void ChartPage::adjustTable()
{
    const ChartData &shown = canvas_->data();
    table_->resizeColumnsToContents();
    // Columns that nothing is in would only push the others out of sight.
    for (int column = 0; column < figures_->columnCount(); ++column) {
        bool filled = !figures_->isOptional(column);
        for (int row = 0; row < figures_->rowCount() && !filled; ++row)
            filled = figures_->index(row, column).data(Qt::UserRole).isValid();
        table_->setColumnHidden(column, !filled);
    }
    table_->setCurrentIndex(figures_->index(static_cast<int>(shown.bucketOf(shown.today)), 0));
}

void ChartPage::sayHint()
{
    QString words = showsTable() ? tr("T for the chart.") : tr("Arrows to move, T for the table.");
    if (canvas_->data().earlierLeftOut)
        words +=
            QLatin1Char(' ') + (span() == ChartSpan::Month ? tr("The last ten years are shown.")
                                                           : tr("Month shows the time before."));
    hint_->setText(words);
}

} // namespace restride
