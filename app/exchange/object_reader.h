// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the members of one JSON object by name, type and range, and notes every fault with its
// path instead of stopping at the first. A member that is absent or faulty comes out empty;
// `finish` refuses the members that nobody asked for.
#pragma once

#include "app/exchange/fault.h"
#include "app/exchange/spelling.h"
#include "core/base/date.h"
#include "core/base/flags.h"
#include "core/base/units.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QLatin1StringView>

#include <optional>
#include <string>
#include <vector>

namespace restride {

/// `"…", "…" or "…"`, for a fault that lists what is allowed.
std::string listed(const std::vector<std::string_view> &words);

template <typename Value> std::string listedWords()
{
    std::vector<std::string_view> words;
    for (const auto &word : Spelling<Value>::words)
        words.push_back(word.word);
    return listed(words);
}

/// How a fault quotes the value it refuses: `14`, `"fast"`, `a list`.
std::string quoted(const QJsonValue &value);

class ObjectReader
{
public:
    using Key = QLatin1StringView;

    /// `faults` outlives the reader.
    ObjectReader(QJsonObject object, std::string path, Faults &faults);

    [[nodiscard]] const std::string &path() const { return path_; }
    [[nodiscard]] bool has(Key key) const { return object_.contains(key); }
    /// The member as it stands, for keys that are read in a way of their own; empty where absent.
    std::optional<QJsonValue> take(Key key);

    /// Notes that `key` is required, where it is absent.
    void require(Key key);
    /// Notes a fault at `key`.
    void refuse(Key key, std::string problem);

    std::optional<Date> date(Key key);
    /// From `lowest` to `highest`, both included.
    std::optional<double> number(Key key, double lowest, double highest);
    std::optional<int> integer(Key key, int lowest, int highest);
    std::optional<Pain> pain(Key key);
    /// Minutes, at most one day's; to the nearest second.
    std::optional<Seconds> minutes(Key key);
    /// Kilometres above zero, to the nearest metre.
    std::optional<Metres> distance(Key key);
    /// Kilometres from zero.
    std::optional<Metres> distanceFromZero(Key key);
    /// Seconds a kilometre, to the nearest second.
    std::optional<Pace> pace(Key key);
    std::optional<bool> truth(Key key);
    /// Free words; empty where the key is absent.
    std::string text(Key key);
    template <typename Value> std::optional<Value> word(Key key);
    /// A list of words of one type, in its order, each as often as it stands.
    template <typename Value> std::optional<std::vector<Value>> words(Key key);
    template <typename Value> Flags<Value> flags(Key key);
    std::optional<ObjectReader> object(Key key);
    std::optional<QJsonArray> list(Key key);

    /// A reader for the element `index` of the list `key`; a fault where it is no object.
    std::optional<ObjectReader> element(Key key, const QJsonArray &list, qsizetype index);
    /// A kilometre figure of the list `key`, from zero.
    std::optional<Metres> elementDistance(Key key, const QJsonArray &list, qsizetype index);

    /// Refuses every member that was not asked for.
    void finish();

private:
    void note(std::string path, std::string problem);
    std::string pathTo(Key key) const;
    std::optional<double> checked(const QJsonValue &value, const std::string &path, double lowest,
                                  double highest);
    template <typename Value>
    std::optional<Value> wordOf(const QJsonValue &value, const std::string &path);

    QJsonObject object_;
    std::string path_;
    Faults *faults_;
    std::vector<Key> asked_;
};

template <typename Value>
std::optional<Value> ObjectReader::wordOf(const QJsonValue &value, const std::string &path)
{
    if (value.isString())
        if (const auto found = ofWord<Value>(value.toString().toStdString()))
            return found;
    note(path, "must be " + listedWords<Value>() + ", is " + quoted(value));
    return std::nullopt;
}

template <typename Value> std::optional<Value> ObjectReader::word(Key key)
{
    const auto value = take(key);
    return value ? wordOf<Value>(*value, pathTo(key)) : std::nullopt;
}

template <typename Value> std::optional<std::vector<Value>> ObjectReader::words(Key key)
{
    const auto array = list(key);
    if (!array)
        return std::nullopt;
    std::vector<Value> found;
    for (qsizetype i = 0; i < array->size(); ++i)
        if (const auto one = wordOf<Value>(array->at(i), pathTo(key) + '/' + std::to_string(i)))
            found.push_back(*one);
    return found;
}

template <typename Value> Flags<Value> ObjectReader::flags(Key key)
{
    Flags<Value> set;
    if (const auto found = words<Value>(key))
        for (const Value value : *found)
            set.insert(value);
    return set;
}

} // namespace restride
