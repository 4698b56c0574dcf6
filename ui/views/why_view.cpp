// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/why_view.h"

#include "ui/document/document.h"
#include "ui/theme/focus_ring.h"
#include "ui/theme/theme.h"
#include "ui/views/journal_rows.h"
#include "ui/views/why_delegate.h"
#include "ui/views/why_text.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QTextBrowser>
#include <QTreeView>
#include <QVBoxLayout>

namespace restride {
namespace {

QPushButton *makeButton(const QString &text, const QString &name)
{
    auto *button = new QPushButton(text);
    button->setAccessibleName(name);
    button->setToolTip(name);
    setLook(button, "secondary");
    return button;
}

QString countWords(int decisions)
{
    if (decisions == 0)
        return WhyView::tr("No decisions yet: the plan is as it began.");
    return decisions == 1 ? WhyView::tr("One decision")
                          : WhyView::tr("%n decisions, newest first", nullptr, decisions);
}

} // namespace

WhyView::WhyView(QWidget *parent)
    : QWidget(parent), title_(new QLabel), reasons_(new QTextBrowser), count_(new QLabel),
      decisions_(new QTreeView)
{
    setUpDecisions();
    setLook(count_, "quiet");
    auto *lower = new QWidget;
    auto *below = new QVBoxLayout(lower);
    below->setContentsMargins(0, scaled(4), 0, 0);
    below->setSpacing(scaled(6));
    below->addWidget(count_);
    below->addWidget(makeListCard(decisions_), 1);

    auto *halves = new QSplitter(Qt::Vertical);
    halves->setChildrenCollapsible(false);
    halves->addWidget(makeDayCard());
    halves->addWidget(lower);
    halves->setStretchFactor(0, 1);
    halves->setStretchFactor(1, 1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, scaled(8), 0, 0);
    column->setSpacing(scaled(8));
    column->addWidget(halves, 1);
    setFocusProxy(decisions_);
}

QLayout *WhyView::makeDayRow()
{
    auto *back = makeButton(QStringLiteral("‹"), tr("The day before"));
    auto *today = makeButton(tr("Today"), tr("Go to today"));
    auto *forward = makeButton(QStringLiteral("›"), tr("The day after"));
    connect(back, &QAbstractButton::clicked, this, [this] { showDay(day_ - Days{1}); });
    connect(forward, &QAbstractButton::clicked, this, [this] { showDay(day_ + Days{1}); });
    connect(today, &QAbstractButton::clicked, this, [this] {
        if (source_)
            showDay(source_->plan->today);
    });
    title_->setTextFormat(Qt::PlainText);
    title_->setWordWrap(true);
    title_->setFont(scaledFont(TypeStep::Heading));
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(8));
    row->addWidget(title_, 1);
    for (QPushButton *button : {back, today, forward})
        row->addWidget(button);
    return row;
}

QWidget *WhyView::makeDayCard()
{
    reasons_->setAccessibleName(tr("Why this day is as it is"));
    setLook(reasons_->verticalScrollBar(), "scrollbar");
    reasons_->setFrameShape(QFrame::NoFrame);
    new FocusRing(reasons_);
    reasons_->setOpenLinks(false);
    reasons_->document()->setDocumentMargin(0);
    auto *card = new QFrame;
    setLook(card, "card");
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(scaled(16), scaled(12), scaled(12), scaled(12));
    column->setSpacing(scaled(8));
    column->addLayout(makeDayRow());
    column->addWidget(reasons_, 1);
    reasons_->setMinimumHeight(scaled(36));
    card->setMinimumHeight(scaled(110));
    return card;
}

void WhyView::setUpDecisions()
{
    decisions_->setModel(&model_);
    decisions_->setAccessibleName(tr("All decisions"));
    makeFlatList(*decisions_);
    decisions_->setItemDelegate(new WhyDelegate(decisions_));
    decisions_->setMinimumHeight(scaled(64));
    QHeaderView &columns = *decisions_->header();
    columns.resizeSection(DecisionModel::DateColumn, scaled(72));
    columns.resizeSection(DecisionModel::RuleColumn, scaled(140));
    columns.setSectionResizeMode(DecisionModel::SentenceColumn, QHeaderView::Stretch);
    columns.setSectionResizeMode(DecisionModel::EffectColumn, QHeaderView::Stretch);
    columns.setSectionResizeMode(DecisionModel::SourceColumn, QHeaderView::Stretch);
    // Chosen, not merely current: taking the focus must not change the day.
    connect(decisions_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this](const QItemSelection &chosen) {
                if (!chosen.isEmpty())
                    showDecision(chosen.indexes().first());
            });
}

void WhyView::showDocument(const Document &document)
{
    showSource(sourceOf(document));
    disconnect(sourceGone_);
    sourceGone_ = connect(&document, &QObject::destroyed, this, [this] { source_.reset(); });
}

void WhyView::showSource(const CalendarSource &source)
{
    if (!source_)
        day_ = source.plan->today;
    source_ = source;
    model_.show(source.plan->decisions);
    count_->setText(countWords(model_.rowCount()));
    write();
}

void WhyView::showDay(Date day)
{
    day_ = day;
    write();
}

void WhyView::showDecision(const QModelIndex &decision)
{
    if (const auto day = model_.dateAt(decision)) {
        showDay(*day);
        reasons_->moveCursor(QTextCursor::End); // where the decision stands
    }
}

void WhyView::write()
{
    if (!source_)
        return;
    const DayReasons reasons = dayReasons(*source_, day_);
    title_->setText(reasons.title);
    writeReasons(*reasons_->document(), reasons);
    reasons_->moveCursor(QTextCursor::Start);
}

void WhyView::followTheme()
{
    title_->setFont(scaledFont(TypeStep::Verdict));
    write();
}

void WhyView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange)
        followTheme();
}

} // namespace restride
