// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/issued_rows.h"

#include "app/storage/sql_row.h"
#include "app/storage/sql_transaction.h"
#include "app/storage/sql_value.h"
#include "app/storage/value_limits.h"

namespace restride {

Expected<std::vector<IssuedDay>, StoreError> readIssued(const QSqlDatabase &database)
{
    std::vector<IssuedDay> told;
    const auto read = readRows(
        database, "issued_day",
        "SELECT day, issued, rules, words FROM issued_day ORDER BY day, issued", [&](SqlRow &row) {
            IssuedDay one;
            one.day = row.required<Date>();
            one.issued = row.required<Date>();
            one.rules = row.required<int>();
            one.words = row.required<std::string>();
            row.hold(beyondLimits(one));
            told.push_back(std::move(one));
        });
    if (!read)
        return Unexpected{read.error()};
    return told;
}

void writeIssued(SqlTransaction &transaction, const IssuedDay &told)
{
    transaction.run(QStringLiteral("INSERT INTO issued_day (day, issued, rules, words) "
                                   "VALUES (?, ?, ?, ?) ON CONFLICT (day, issued) DO UPDATE SET "
                                   "rules = excluded.rules, words = excluded.words"),
                    {SqlForm<Date>::to(told.day), SqlForm<Date>::to(told.issued), told.rules,
                     SqlForm<std::string>::to(told.words)});
}

} // namespace restride
