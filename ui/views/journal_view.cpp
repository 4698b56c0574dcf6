// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/journal_view.h"

#include "ui/dialogs/field_style.h"
#include "ui/document/document.h"
#include "ui/theme/theme.h"
#include "ui/views/journal_delegate.h"
#include "ui/views/journal_rows.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <array>
#include <utility>

namespace restride {
namespace {

QPushButton *makeButton(QAction *action)
{
    auto *button = new QPushButton(action->text());
    button->setAccessibleName(action->text());
    setLook(button, "secondary");
    QObject::connect(button, &QAbstractButton::clicked, action, &QAction::trigger);
    const auto follow = [button, action] { button->setEnabled(action->isEnabled()); };
    QObject::connect(action, &QAction::changed, button, follow);
    follow();
    return button;
}

constexpr int kWhat = 190;

/// Design pixels of each column, those that say least first.
constexpr std::array<std::pair<int, int>, 6> kColumns{{{JournalModel::NoteColumn, 80},
                                                       {JournalModel::HowColumn, 130},
                                                       {JournalModel::ResultColumn, 76},
                                                       {JournalModel::PainColumn, 112},
                                                       {JournalModel::WhatColumn, kWhat},
                                                       {JournalModel::DateColumn, 72}}};

} // namespace

JournalView::JournalView(QWidget *parent)
    : QWidget(parent), list_(new QTreeView), card_(makeListCard(list_)), filter_(new QLineEdit),
      empty_(new QLabel), edit_(new QAction(tr("Edit…"), this)),
      remove_(new QAction(tr("Remove"), this))
{
    setUpList();
    makeActions();
    empty_->setTextFormat(Qt::PlainText);
    empty_->setAlignment(Qt::AlignCenter);
    setLook(empty_, "quiet");

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, scaled(8), 0, 0);
    column->setSpacing(scaled(8));
    column->addWidget(makeTopRow());
    column->addWidget(card_, 1);
    column->addWidget(empty_, 1);
    setFocusProxy(list_);
    sayWhatIsShown();
}

void JournalView::setUpList()
{
    list_->setModel(&model_);
    list_->setItemDelegate(new JournalDelegate(list_));
    list_->setAccessibleName(tr("Journal"));
    makeFlatList(*list_);
    list_->setContextMenuPolicy(Qt::ActionsContextMenu);
    QHeaderView &columns = *list_->header();
    for (const auto &[column, width] : kColumns)
        columns.resizeSection(column, scaled(width));
    columns.setSectionResizeMode(JournalModel::NoteColumn, QHeaderView::Stretch);
    list_->viewport()->installEventFilter(this);
    connect(list_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &JournalView::followChoice);
    connect(list_, &QAbstractItemView::doubleClicked, edit_, &QAction::trigger);
}

/// Where there is no room for all, the columns that say least go first, and what was done takes
/// the rest.
void JournalView::fitColumns()
{
    const int needed = hideWithoutRoom(*list_, kColumns, JournalModel::WhatColumn);
    const int room = list_->viewport()->width();
    QHeaderView &columns = *list_->header();
    const bool notes = !list_->isColumnHidden(JournalModel::NoteColumn);
    columns.setSectionResizeMode(JournalModel::WhatColumn,
                                 notes ? QHeaderView::Interactive : QHeaderView::Stretch);
    if (notes)
        columns.resizeSection(JournalModel::WhatColumn, scaled(kWhat) + (room - needed) / 2);
}

bool JournalView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fitColumns();
    return QWidget::eventFilter(watched, event);
}

void JournalView::makeActions()
{
    edit_->setShortcuts({Qt::Key_Return, Qt::Key_Enter});
    remove_->setShortcut(QKeySequence::Delete);
    for (QAction *action : {edit_, remove_}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        action->setEnabled(false);
        list_->addAction(action);
    }
    connect(edit_, &QAction::triggered, this, [this] {
        if (const auto id = chosenEntry())
            emit editRequested(*id);
    });
    connect(remove_, &QAction::triggered, this, [this] {
        if (const auto id = chosenEntry())
            emit removeRequested(*id);
    });
}

QWidget *JournalView::makeTopRow()
{
    filter_->setPlaceholderText(tr("Find in the journal"));
    filter_->setAccessibleName(tr("Find in the journal"));
    filter_->setClearButtonEnabled(true);
    filter_->setMaximumWidth(scaled(320));
    filter_->setMinimumHeight(scaled(32));
    connect(filter_, &QLineEdit::textChanged, this, &JournalView::filter);

    auto *top = new QWidget;
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(8));
    row->addWidget(filter_, 1);
    row->addStretch();
    row->addWidget(makeButton(edit_));
    row->addWidget(makeButton(remove_));
    dressFields(top);
    return top;
}

void JournalView::showDocument(const Document &document)
{
    showSource(sourceOf(document));
}

void JournalView::showSource(const CalendarSource &source)
{
    const auto chosen = chosenEntry();
    model_.show(source);
    choose(chosen);
    sayWhatIsShown();
}

std::optional<EntryId> JournalView::chosenEntry() const
{
    // What is selected and so seen, not what is current: a list that takes the focus has a current
    // row that nobody chose.
    const QModelIndexList rows = list_->selectionModel()->selectedRows();
    return rows.isEmpty() ? std::nullopt : model_.idAt(rows.first());
}

void JournalView::filter(const QString &words)
{
    const auto chosen = chosenEntry();
    model_.setFilter(words);
    choose(chosen);
    sayWhatIsShown();
}

void JournalView::choose(const std::optional<EntryId> &id)
{
    if (const QModelIndex index = id ? model_.indexOf(*id) : QModelIndex(); index.isValid())
        list_->setCurrentIndex(index);
    followChoice();
}

void JournalView::followChoice()
{
    const bool chosen = chosenEntry().has_value();
    edit_->setEnabled(chosen);
    remove_->setEnabled(chosen);
}

void JournalView::sayWhatIsShown()
{
    const bool empty = model_.entryCount() == 0;
    empty_->setText(model_.totalCount() == 0 ? tr("Nothing is logged yet.")
                                             : tr("No entry holds these words."));
    empty_->setVisible(empty);
    card_->setVisible(!empty);
}

} // namespace restride
