// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/chart_view.h"

#include "ui/dialogs/flow_layout.h"
#include "ui/dialogs/segment_bar.h"
#include "ui/text/text.h"
#include "ui/theme/spoken_role.h"
#include "ui/theme/theme.h"
#include "ui/views/chart_canvas.h"
#include "ui/views/chart_head.h"
#include "ui/views/chart_key.h"
#include "ui/views/chart_table.h"
#include "ui/views/chart_words.h"
#include "ui/views/figure_table.h"
#include "ui/views/hurts_view.h"
#include "ui/views/text_label.h"

#include <QApplication>
#include <QBoxLayout>
#include <QFocusEvent>
#include <QFrame>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

namespace restride {
namespace {

constexpr int kNarrowest = 330; ///< design pixels

} // namespace

ChartPage::ChartPage(QWidget *parent)
    : QWidget(parent), subjects_(new SegmentBar(tr("What the chart shows"))),
      ranges_(new SegmentBar(tr("Days shown"))), spans_(new SegmentBar(tr("A bar for each"))),
      pages_(new QStackedWidget), canvas_(new ChartCanvas), key_(new ChartKey),
      figures_(new ChartTable(this)), table_(new QTableView),
      hint_(new TextLabel(TypeStep::Small, Tone::Tertiary)), hurts_(new HurtsView),
      save_(new QToolButton)
{
    setAccessibleName(tr("Chart"));
    speakAs(this, QAccessible::Grouping);
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, scaled(8), 0, 0);
    column->setSpacing(scaled(8));
    column->addWidget(new ChartHead(makeSubjects(), makeChoices()));
    column->addWidget(makeMileage(), 1);
    column->addWidget(makeHurts(), 1);
    // A large font in a small window: nothing is squeezed, the page can be moved.
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    inside->setMinimumWidth(scaled(kNarrowest)); // lines go on below, so that nothing needs more
    setLook(scroll->verticalScrollBar(), "scrollbar");
    scroll->setWidget(inside);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    makeSaving();

    auto *toggle = new QShortcut(QKeySequence(Qt::Key_T), this);
    toggle->setContext(Qt::WidgetWithChildrenShortcut);
    connect(toggle, &QShortcut::activated, this, &ChartPage::toggleTable);
    connectCanvas();
    sayHint();
}

/// What is looked at: a picture or its table.
QWidget *ChartPage::looked() const
{
    return showsHurts() ? static_cast<QWidget *>(hurts_) : pages_->currentWidget();
}

/// No focus proxy: Tab would go straight to it, past the choices above.
void ChartPage::focusInEvent(QFocusEvent *event)
{
    looked()->setFocus(event->reason());
}

QWidget *ChartPage::makeSubjects()
{
    // In the order of Subject.
    subjects_->add(tr("Mileage and pain"));
    subjects_->add(tr("What hurts"));
    subjects_->choose(Mileage);
    connect(subjects_, &SegmentBar::changed, this, &ChartPage::takeSubject);
    return subjects_;
}

QWidget *ChartPage::makeHurts()
{
    hurtsCard_ = new QFrame;
    setLook(hurtsCard_, "card");
    auto *inside = new QVBoxLayout(hurtsCard_);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(hurts_);
    hurtsCard_->hide();
    return hurtsCard_;
}

void ChartPage::showSubject(Subject subject)
{
    subjects_->choose(subject);
}

bool ChartPage::showsHurts() const
{
    return subjects_->chosen() == Hurts;
}

/// No stack: that would be as high as the larger of the two.
void ChartPage::takeSubject()
{
    QWidget *const seen = showsHurts() ? hurtsCard_ : mileage_;
    QWidget *const other = showsHurts() ? mileage_ : hurtsCard_;
    const bool held = other->isAncestorOf(QApplication::focusWidget());
    other->hide();
    seen->show();
    if (held)
        looked()->setFocus(Qt::OtherFocusReason);
    ranges_->setVisible(!showsHurts());
    spans_->setVisible(!showsHurts());
    if (isVisible() && showsHurts() && hurtsStale_)
        rebuildHurts();
}

QWidget *ChartPage::makeChoices()
{
    // In the order of ChartRange.
    ranges_->add(text::isolated(tr("8 weeks")));
    ranges_->add(text::isolated(tr("6 months")));
    ranges_->add(tr("All", "days"));
    // In the order of ChartSpan.
    spans_->add(tr("Day"));
    spans_->add(tr("Week"));
    spans_->add(tr("Month"));
    showChoices();
    connect(ranges_, &SegmentBar::changed, this, &ChartPage::takeRange);
    connect(spans_, &SegmentBar::changed, this, &ChartPage::takeSpan);
    auto *choices = new QWidget;
    auto *row = new FlowLayout(scaled(10), scaled(6), choices);
    row->addWidget(ranges_);
    row->addWidget(spans_);
    row->addWidget(save_);
    return choices;
}

QWidget *ChartPage::makeMileage()
{
    buildTable();
    pages_->addWidget(canvas_);
    pages_->addWidget(table_);
    mileage_ = new QFrame;
    setLook(mileage_, "card");
    auto *inside = new QVBoxLayout(mileage_);
    inside->setContentsMargins(scaled(16), scaled(10), scaled(12), scaled(8));
    inside->setSpacing(scaled(8));
    inside->addWidget(key_);
    inside->addWidget(pages_, 1);
    inside->addWidget(hint_);
    return mileage_;
}

void ChartPage::connectCanvas()
{
    connect(canvas_, &ChartCanvas::windowAsked, this, &ChartPage::takeWindow);
    connect(canvas_, &ChartCanvas::zoomAsked, this, [this](const ChartWindow &window) {
        back_.push_back(window_);
        takeWindow(zoomed(window, 1, window.from)); // never narrower than can be shown
    });
    connect(canvas_, &ChartCanvas::backAsked, this, &ChartPage::goBack);
    connect(canvas_, &ChartCanvas::wholeAsked, this, &ChartPage::showWhole);
}

std::optional<ChartRange> ChartPage::range() const
{
    return byHand_ ? std::nullopt : std::optional(range_);
}

void ChartPage::chooseSpan(ChartSpan span)
{
    spans_->choose(static_cast<int>(span));
}

void ChartPage::chooseRange(ChartRange range)
{
    ranges_->choose(static_cast<int>(range));
}

void ChartPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (stale_)
        rebuild();
    if (showsHurts() && hurtsStale_)
        rebuildHurts();
    // Whoever comes here comes for the picture: arrows move in it at once.
    if (!event->spontaneous())
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (isVisible() && subjects_->isAncestorOf(QApplication::focusWidget()))
                    looked()->setFocus(Qt::OtherFocusReason);
            },
            Qt::QueuedConnection);
}

void ChartPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        sizeFigures(*table_);
}

void ChartPage::sayHint()
{
    QStringList words;
    if (byHand_ && !canvas_->data().buckets.empty())
        words << seenWords(window_.band()) + QLatin1Char('.');
    if (span_ != asked_)
        words << (span_ > asked_ ? tr("In longer bars, so that they can be told apart.")
                                 : tr("In shorter bars, as so few days are shown."));
    if (showsTable())
        words << tr("T for the chart.");
    else if (byHand_)
        words << tr("Esc or a double click goes back, Shift and arrows move along.");
    else
        words << tr("Drag or turn the wheel to zoom, arrows to move, T for the table.");
    if (ofDocument_ && !weeks_.empty() && span_ == ChartSpan::Week)
        words << tr("The forecast is an estimate from group figures.");
    hint_->setText(words.join(QLatin1Char(' ')));
}

} // namespace restride
