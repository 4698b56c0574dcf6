// SPDX-License-Identifier: GPL-3.0-or-later
// All entries of the log, newest first, with a row for each month above its entries. Rows are made
// once a change and words only when they are looked at, so ten years of log stay quick.
#pragma once

#include "core/plan/plan.h"
#include "ui/models/calendar_source.h"
#include "ui/models/entry_words.h"

#include <QAbstractTableModel>

#include <chrono>
#include <optional>
#include <vector>

namespace restride {

class JournalModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        DateColumn,
        WhatColumn,
        PainColumn,
        HowColumn,
        NoteColumn,
        ResultColumn,
        kColumns
    };
    /// A std::vector<PainMark>, in the pain column.
    static constexpr int kMarksRole = Qt::UserRole;
    /// Name of the icon, in the what column.
    static constexpr int kIconRole = Qt::UserRole + 1;
    /// Kind as an int, in the what column; nothing where the entry is no session.
    static constexpr int kKindRole = Qt::UserRole + 2;

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows the journal of `source`; what it needs is copied.
    void show(const CalendarSource &source);
    /// Keeps only entries that hold every word of `words`, upper or lower case.
    void setFilter(const QString &words);

    /// Empty for a month's row and for no index.
    [[nodiscard]] std::optional<EntryId> idAt(const QModelIndex &index) const;
    /// First cell of the entry; invalid when it is not shown.
    [[nodiscard]] QModelIndex indexOf(const EntryId &id) const;
    [[nodiscard]] bool isMonth(const QModelIndex &index) const;
    /// Entries shown, without the rows of months.
    [[nodiscard]] int entryCount() const { return shown_; }
    /// Entries there are.
    [[nodiscard]] int totalCount() const { return static_cast<int>(items_.size()); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Item {
        Entry entry;
        std::vector<PainMark> marks;
        QString result;
        mutable QString searched; ///< made when first searched
    };
    /// Of an entry, or of a month and how many entries stand below it.
    struct Row {
        const Item *item = nullptr;
        std::chrono::year_month month{};
        int count = 0;
    };

    void makeRows();
    [[nodiscard]] bool passes(const Item &item) const;
    [[nodiscard]] static QString words(const Item &item, int column);
    [[nodiscard]] static QVariant monthData(const Row &row, int column, int role);
    [[nodiscard]] static QVariant itemData(const Item &item, int column, int role);

    std::vector<Item> items_; ///< newest first
    std::vector<Row> rows_;   ///< point into items_
    QStringList filter_;
    int shown_ = 0;
};

} // namespace restride

Q_DECLARE_METATYPE(std::vector<restride::PainMark>)
