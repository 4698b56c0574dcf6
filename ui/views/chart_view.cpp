// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/chart_view.h"

#include "ui/dialogs/flow_layout.h"
#include "ui/dialogs/segment_bar.h"
#include "ui/document/document.h"
#include "ui/theme/spoken_role.h"
#include "ui/theme/theme.h"
#include "ui/views/chart_canvas.h"
#include "ui/views/chart_head.h"
#include "ui/views/chart_key.h"
#include "ui/views/chart_table.h"
#include "ui/views/chart_words.h"
#include "ui/views/hurts_view.h"
#include "ui/views/text_label.h"

#include <QApplication>
#include <QBoxLayout>
#include <QFocusEvent>
#include <QFrame>
#include <QHeaderView>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace restride {

namespace {

constexpr int kNarrowest = 340; ///< design pixels

} // namespace

ChartPage::ChartPage(QWidget *parent)
    : QWidget(parent), subjects_(new SegmentBar(tr("What the chart shows"))),
      ranges_(new SegmentBar(tr("Days shown"))), spans_(new SegmentBar(tr("A bar for each"))),
      pages_(new QStackedWidget), canvas_(new ChartCanvas), key_(new ChartKey),
      figures_(new ChartTable(this)), table_(new QTableView),
      hint_(new TextLabel(TypeStep::Small, Tone::Tertiary)), cards_(new QStackedWidget),
      hurts_(new HurtsView), save_(new QToolButton)
{
    setAccessibleName(tr("Chart"));
    speakAs(this, QAccessible::Grouping);
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, scaled(8), 0, 0);
    column->setSpacing(scaled(8));
    column->addWidget(new ChartHead(makeSubjects(), makeChoices()));
    cards_->addWidget(makeMileage());
    cards_->addWidget(makeHurts());
    column->addWidget(cards_, 1);
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
    auto *card = new QFrame;
    setLook(card, "card");
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(hurts_);
    return card;
}

void ChartPage::showSubject(Subject subject)
{
    subjects_->choose(subject);
}

bool ChartPage::showsHurts() const
{
    return subjects_->chosen() == Hurts;
}

void ChartPage::takeSubject()
{
    cards_->setCurrentIndex(showsHurts() ? Hurts : Mileage);
    ranges_->setVisible(!showsHurts());
    spans_->setVisible(!showsHurts());
    if (isVisible() && showsHurts() && hurtsStale_)
        rebuildHurts();
}

void ChartPage::rebuildHurts()
{
    hurtsStale_ = false;
    if (hurtsSource_)
        hurts_->showData(hurtsSource_());
}

QWidget *ChartPage::makeChoices()
{
    // In the order of ChartRange.
    ranges_->add(tr("8 weeks"));
    ranges_->add(tr("6 months"));
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

void ChartPage::showDocument(const Document &document)
{
    const QPointer<const Document> kept(&document);
    source_ = [kept](ChartSpan span) {
        return kept ? chartData(kept->journal(), kept->plan(), kept->lived(), span) : ChartData{};
    };
    hurtsSource_ = [kept] {
        return kept ? hurtsData(kept->journal(), kept->plan(), kept->lived()) : HurtsData{};
    };
    hurtsStale_ = true;
    ofDocument_ = true;
    markStale();
}

void ChartPage::showSource(Source source)
{
    source_ = std::move(source);
    ofDocument_ = false;
    markStale();
}

void ChartPage::showOutlook(const std::optional<Outlook> &outlook)
{
    std::vector<WeekAhead> weeks = outlook ? outlook->weeks : std::vector<WeekAhead>{};
    if (weeks == weeks_)
        return;
    weeks_ = std::move(weeks);
    if (ofDocument_)
        markStale();
}

bool ChartPage::showsTable() const
{
    return pages_->currentWidget() == table_;
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

void ChartPage::toggleTable()
{
    if (showsHurts()) {
        hurts_->toggleTable();
        return;
    }
    const bool toTable = !showsTable();
    if (toTable)
        fillTable();
    key_->setVisible(!toTable);
    pages_->setCurrentWidget(toTable ? static_cast<QWidget *>(table_) : canvas_);
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
    if (event->type() == QEvent::FontChange) {
        dressTable();
        table_->resizeColumnsToContents();
    }
}

void ChartPage::buildTable()
{
    table_->setModel(figures_);
    table_->setObjectName(QStringLiteral("mileageTable"));
    table_->setAccessibleName(tr("Mileage and pain as a table"));
    table_->setFrameShape(QFrame::NoFrame);
    table_->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table_->setAlternatingRowColors(true);
    table_->setShowGrid(false);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setTabKeyNavigation(false);
    setLook(table_->verticalScrollBar(), "scrollbar");
    setLook(table_->horizontalScrollBar(), "scrollbar");
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
    data_ = {};
    stale_ = true;
    if (isVisible())
        rebuild();
    if (isVisible() && showsHurts() && hurtsStale_)
        rebuildHurts();
}

std::shared_ptr<const ChartData> ChartPage::dataBy(ChartSpan span)
{
    std::shared_ptr<const ChartData> &kept = data_[static_cast<std::size_t>(span)];
    if (!kept) {
        auto fresh = std::make_shared<ChartData>(source_ ? source_(span) : ChartData{});
        if (ofDocument_ && !fresh->buckets.empty())
            addOutcomes(*fresh, weeks_);
        kept = std::move(fresh);
    }
    return kept;
}

void ChartPage::rebuild()
{
    stale_ = false;
    const auto shown = dataBy(span_);
    if (shown->buckets.empty())
        return;
    if (byHand_)
        return showWindow(spanFor(within(window_, wholeOf(*shown)), span_));
    // Bars of another length end on other days.
    const ChartSpan span = spanFor(windowOf(range_, *shown), asked_);
    window_ = windowOf(range_, *dataBy(span));
    showWindow(span);
}

void ChartPage::fillTable()
{
    const auto shown = dataBy(span_);
    if (shown->buckets.empty())
        return;
    const BucketRange seen = bucketsIn(*shown, window_.band());
    figures_->showData(shown, seen);
    table_->resizeColumnsToContents();
    // Columns that nothing is in would only push the others out of sight.
    for (int column = 0; column < figures_->columnCount(); ++column) {
        bool filled = !ChartTable::isOptional(column);
        for (int row = 0; row < figures_->rowCount() && !filled; ++row)
            filled = figures_->index(row, column).data(Qt::UserRole).isValid();
        table_->setColumnHidden(column, !filled);
    }
    const std::size_t today = std::clamp(shown->bucketOf(shown->today), seen.from, seen.to - 1);
    table_->setCurrentIndex(figures_->index(static_cast<int>(today - seen.from), 0));
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

ChartPage::Source chartSource(Journal journal, Date today, Plan plan, std::vector<LivedDay> lived)
{
    struct Kept {
        Journal journal;
        Plan plan;
        std::vector<LivedDay> lived;
    };
    plan.today = today;
    const auto kept =
        std::make_shared<const Kept>(Kept{std::move(journal), std::move(plan), std::move(lived)});
    return
        [kept](ChartSpan span) { return chartData(kept->journal, kept->plan, kept->lived, span); };
}

} // namespace restride
