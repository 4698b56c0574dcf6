// SPDX-License-Identifier: GPL-3.0-or-later
// How each value of the domain stands in a column, both ways. A value that the domain cannot hold
// (a pain of 11, an unknown word) is not bent into one: reading gives nothing.
#pragma once

#include "app/storage/stored_words.h"
#include "core/base/date.h"
#include "core/base/units.h"

#include <QString>
#include <QStringList>
#include <QVariant>

#include <limits>
#include <optional>
#include <string>

namespace restride {

/// `to` gives the value to bind; `from` is empty when the column holds no such value. NULL is
/// seen before `from` is called, by SqlRow.
template <typename T> struct SqlForm;

template <> struct SqlForm<int> {
    static QVariant to(int value) { return value; }
    static std::optional<int> from(const QVariant &column)
    {
        // SQLite gives every whole number as one of 64 bits; anything else is none.
        if (column.typeId() != QMetaType::LongLong)
            return std::nullopt;
        const qlonglong number = column.toLongLong();
        if (number < std::numeric_limits<int>::min() || number > std::numeric_limits<int>::max())
            return std::nullopt;
        return static_cast<int>(number);
    }
};

template <> struct SqlForm<bool> {
    static QVariant to(bool value) { return value ? 1 : 0; }
    static std::optional<bool> from(const QVariant &column)
    {
        const std::optional<int> number = SqlForm<int>::from(column);
        if (!number || (*number != 0 && *number != 1))
            return std::nullopt;
        return *number == 1;
    }
};

template <> struct SqlForm<std::string> {
    static QVariant to(const std::string &value) { return QString::fromStdString(value); }
    static std::optional<std::string> from(const QVariant &column)
    {
        if (column.typeId() != QMetaType::QString)
            return std::nullopt;
        return column.toString().toStdString();
    }
};

template <> struct SqlForm<Date> {
    static QVariant to(Date value) { return QString::fromStdString(toIsoDate(value)); }
    static std::optional<Date> from(const QVariant &column)
    {
        const std::optional<std::string> text = SqlForm<std::string>::from(column);
        return text ? parseIsoDate(*text) : std::nullopt;
    }
};

template <> struct SqlForm<Seconds> {
    static QVariant to(Seconds value) { return value.count(); }
    static std::optional<Seconds> from(const QVariant &column)
    {
        const std::optional<int> count = SqlForm<int>::from(column);
        return count ? std::optional(Seconds{*count}) : std::nullopt;
    }
};

template <> struct SqlForm<Metres> {
    static QVariant to(Metres value) { return value.count(); }
    static std::optional<Metres> from(const QVariant &column)
    {
        const std::optional<int> count = SqlForm<int>::from(column);
        return count ? std::optional(Metres{*count}) : std::nullopt;
    }
};

template <> struct SqlForm<Pace> {
    static QVariant to(Pace value) { return value.secondsPerKm(); }
    static std::optional<Pace> from(const QVariant &column)
    {
        const std::optional<int> seconds = SqlForm<int>::from(column);
        return seconds && *seconds > 0 ? std::optional(Pace{*seconds}) : std::nullopt;
    }
};

template <> struct SqlForm<Pain> {
    static QVariant to(Pain value) { return value.score(); }
    static std::optional<Pain> from(const QVariant &column)
    {
        const std::optional<int> score = SqlForm<int>::from(column);
        return score ? Pain::of(*score) : std::nullopt;
    }
};

template <HasStoredWords Enum> struct SqlForm<Enum> {
    static QVariant to(Enum value)
    {
        const std::string_view word = storedWord(value);
        return QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size()));
    }
    static std::optional<Enum> from(const QVariant &column)
    {
        const std::optional<std::string> word = SqlForm<std::string>::from(column);
        return word ? fromStoredWord<Enum>(*word) : std::nullopt;
    }
};

template <typename T> QVariant toSql(const T &value)
{
    return SqlForm<T>::to(value);
}
/// NULL for empty.
template <typename T> QVariant toSql(const std::optional<T> &value)
{
    return value ? SqlForm<T>::to(*value) : QVariant();
}

/// The set whose members SQLite's `group_concat` joined; empty when one of them is unknown.
template <HasStoredWordsAsSet Enum> std::optional<Flags<Enum>> flagsFromSql(const QVariant &column)
{
    Flags<Enum> members;
    for (const QString &word : column.toString().split(u',', Qt::SkipEmptyParts)) {
        const std::optional<Enum> member = SqlForm<Enum>::from(word);
        if (!member)
            return std::nullopt;
        members.insert(*member);
    }
    return members;
}

} // namespace restride
