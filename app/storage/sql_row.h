// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the columns of one row in their order. A column that holds no value of the asked kind is
// remembered as wrong; the caller looks once, after the last column.
#pragma once

#include "app/storage/sql_value.h"
#include "core/base/expected.h"
#include "core/journal/store.h"

#include <QSqlQuery>

#include <functional>
#include <optional>
#include <utility>

class QSqlDatabase;

namespace restride {

class SqlRow
{
public:
    /// `table` is where the columns stand, until `inTable` says otherwise.
    SqlRow(const QSqlQuery &query, const char *table) : query_(query), table_(table) {}

    /// The columns that follow stand in `table`: for what is said of one that is wrong.
    SqlRow &inTable(const char *table)
    {
        table_ = table;
        return *this;
    }

    /// The next column, which may not be NULL.
    template <typename T> T required()
    {
        const QVariant column = next();
        return kept(column.isNull() ? std::nullopt : SqlForm<T>::from(column)).value_or(T{});
    }
    /// The next column; empty for NULL.
    template <typename T> std::optional<T> optional()
    {
        const QVariant column = next();
        return column.isNull() ? std::nullopt : kept(SqlForm<T>::from(column));
    }
    /// The next column, a list of words; NULL is the empty set.
    template <typename Enum> Flags<Enum> flags()
    {
        return kept(flagsFromSql<Enum>(next())).value_or(Flags<Enum>{});
    }

    /// Remembers what `beyondLimits` says of the value that was made of the columns.
    void hold(std::optional<StoreError> wrong)
    {
        if (!wrong_)
            wrong_ = std::move(wrong);
    }

    /// The first that could not be read; empty for a sound row.
    [[nodiscard]] const std::optional<StoreError> &wrong() const { return wrong_; }

private:
    QVariant next();
    void markWrong();
    template <typename T> std::optional<T> kept(std::optional<T> value)
    {
        if (!value)
            markWrong();
        return value;
    }

    const QSqlQuery &query_;
    const char *table_;
    int column_ = -1;
    std::optional<StoreError> wrong_;
};

/// Calls `read` with every row of `select`, a query without parameters on `table`. Fails on a row
/// with a wrong value and when the file cannot be read to the end.
Expected<Done, StoreError> readRows(const QSqlDatabase &database, const char *table,
                                    const char *select, const std::function<void(SqlRow &)> &read);

} // namespace restride
