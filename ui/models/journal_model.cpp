// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/journal_model.h"

#include "ui/models/day_words.h"
#include "ui/models/tool_tip.h"
#include "ui/text/text.h"

#include <QLocale>

#include <algorithm>

namespace restride {
namespace {

std::chrono::year_month monthOf(Date date)
{
    const std::chrono::year_month_day day{date};
    return day.year() / day.month();
}

/// Only a run or a session that was left out has a result; the day's other entries do not.
QString resultOf(const CalendarSource &source, const Entry &entry)
{
    const bool session =
        std::holds_alternative<RunEntry>(entry) || std::holds_alternative<SkipEntry>(entry);
    const LivedDay *lived = livedOn(source, dateOf(entry));
    return session && lived ? resultWord(source, *lived) : QString();
}

/// "Wed 18": the month stands above.
QString shortDay(Date date)
{
    const QDate day = text::toQDate(date);
    return QLocale().standaloneDayName(day.dayOfWeek(), QLocale::ShortFormat) + QLatin1Char(' ') +
           QString::number(day.day());
}

QString monthName(std::chrono::year_month month)
{
    return QLocale().standaloneMonthName(static_cast<int>(unsigned{month.month()})) +
           QLatin1Char(' ') + QString::number(static_cast<int>(month.year()));
}

} // namespace

void JournalModel::show(const CalendarSource &source)
{
    beginResetModel();
    items_.clear();
    items_.reserve(source.journal->log.size());
    for (const Entry &entry : source.journal->log)
        items_.push_back({entry, painMarks(source, entry), resultOf(source, entry), {}});
    std::ranges::reverse(items_);
    makeRows();
    endResetModel();
}

void JournalModel::setFilter(const QString &words)
{
    const QStringList parts = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (parts == filter_)
        return;
    beginResetModel();
    filter_ = parts;
    makeRows();
    endResetModel();
}

void JournalModel::makeRows()
{
    rows_.clear();
    shown_ = 0;
    std::size_t month = 0;
    for (const Item &item : items_) {
        if (!passes(item))
            continue;
        const auto itsMonth = monthOf(dateOf(item.entry));
        if (rows_.empty() || rows_[month].month != itsMonth) {
            month = rows_.size();
            rows_.push_back({nullptr, itsMonth, 0});
        }
        rows_.push_back({&item, itsMonth, 0});
        ++rows_[month].count;
        ++shown_;
    }
}

bool JournalModel::passes(const Item &item) const
{
    if (filter_.isEmpty())
        return true;
    if (item.searched.isEmpty()) {
        for (int column = 0; column < kColumns; ++column)
            item.searched += words(item, column) + QLatin1Char('\n');
        item.searched += monthName(monthOf(dateOf(item.entry)));
    }
    return std::ranges::all_of(filter_, [&](const QString &part) {
        return item.searched.contains(part, Qt::CaseInsensitive);
    });
}

std::optional<EntryId> JournalModel::idAt(const QModelIndex &index) const
{
    if (!index.isValid() || isMonth(index))
        return std::nullopt;
    return idOf(rows_[static_cast<std::size_t>(index.row())].item->entry);
}

QModelIndex JournalModel::indexOf(const EntryId &id) const
{
    const auto found = std::ranges::find_if(
        rows_, [&](const Row &row) { return row.item && idOf(row.item->entry) == id; });
    return found == rows_.end() ? QModelIndex()
                                : index(static_cast<int>(found - rows_.begin()), DateColumn);
}

bool JournalModel::isMonth(const QModelIndex &index) const
{
    return index.isValid() && !rows_[static_cast<std::size_t>(index.row())].item;
}

int JournalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int JournalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QString JournalModel::words(const Item &item, int column)
{
    switch (column) {
    case DateColumn:
        return text::weekdayDayMonth(dateOf(item.entry)) + QLatin1Char(' ') +
               QString::number(text::toQDate(dateOf(item.entry)).year());
    case WhatColumn:
        return entryWords(item.entry);
    case PainColumn:
        return painWords(item.marks);
    case HowColumn:
        return howItWent(item.entry);
    case NoteColumn:
        return QString::fromStdString(baseOf(item.entry).note);
    case ResultColumn:
        return item.result;
    default:
        return {};
    }
}

QVariant JournalModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = rows_[static_cast<std::size_t>(index.row())];
    return row.item ? itemData(*row.item, index.column(), role)
                    : monthData(row, index.column(), role);
}

QVariant JournalModel::monthData(const Row &row, int column, int role)
{
    if (role != Qt::DisplayRole)
        return {};
    if (column == DateColumn)
        return monthName(row.month);
    if (column != WhatColumn)
        return QString();
    return row.count == 1 ? tr("One entry") : tr("%n entries", nullptr, row.count);
}

QVariant JournalModel::itemData(const Item &item, int column, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return column == DateColumn ? shortDay(dateOf(item.entry))
                                    : words(item, column).simplified();
    case Qt::AccessibleTextRole:
        return words(item, column);
    case Qt::ToolTipRole: // a note may look like markup
        return plainToolTip(words(item, column));
    case kMarksRole:
        return column == PainColumn ? QVariant::fromValue(item.marks) : QVariant();
    case kIconRole:
        return column == WhatColumn ? iconOf(item.entry) : QVariant();
    case kKindRole:
        if (const auto kind = kindOf(item.entry); kind && column == WhatColumn)
            return static_cast<int>(*kind);
        return {};
    default:
        return {};
    }
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case DateColumn:
        return tr("Day");
    case WhatColumn:
        return tr("What");
    case PainColumn:
        return tr("Pain");
    case HowColumn:
        return tr("How it went");
    case NoteColumn:
        return tr("Note");
    case ResultColumn:
        return tr("Result");
    default:
        return {};
    }
}

Qt::ItemFlags JournalModel::flags(const QModelIndex &index) const
{
    // A month is a heading: the keyboard passes over it.
    if (!index.isValid() || isMonth(index))
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace restride
