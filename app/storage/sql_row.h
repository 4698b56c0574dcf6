// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the columns of one row in their order. A column that holds no value of the asked kind marks
// the row as damaged; the caller looks once, after the last column.
#pragma once

#include "app/storage/sql_value.h"
#include "core/base/expected.h"
#include "core/journal/store.h"

#include <QSqlQuery>

#include <functional>
#include <optional>
#include <string>

class QSqlDatabase;

namespace restride {

class SqlRow
{
public:
    explicit SqlRow(const QSqlQuery &query) : query_(query) {}

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

    /// The name of the first column that could not be read; empty for a sound row.
    [[nodiscard]] const std::string &damagedColumn() const { return damagedColumn_; }

private:
    QVariant next();
    void markDamaged();
    template <typename T> std::optional<T> kept(std::optional<T> value)
    {
        if (!value)
            markDamaged();
        return value;
    }

    const QSqlQuery &query_;
    int column_ = -1;
    std::string damagedColumn_;
};

/// Calls `read` with every row of `select`, a query without parameters. Fails on a damaged row and
/// when the file cannot be read to the end.
Expected<Done, StoreError> readRows(const QSqlDatabase &database, const char *select,
                                    const std::function<void(SqlRow &)> &read);

} // namespace restride
