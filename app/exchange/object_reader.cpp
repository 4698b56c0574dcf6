// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/object_reader.h"

#include "app/exchange/pointer.h"
#include "app/exchange/suggestion.h"
#include "core/journal/limits.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace restride {
namespace {

constexpr double kMostMinutes = toMinutes(limits::kTime.most);
constexpr double kMostKm = limits::kDistance.most.km();
constexpr qsizetype kLongestQuote = 40;

std::string plain(double value)
{
    std::array<char, 32> digits{};
    const auto written = std::to_chars(digits.data(), digits.data() + digits.size(), value);
    return {digits.data(), written.ptr};
}

std::string range(double lowest, double highest)
{
    return "from " + plain(lowest) + " to " + plain(highest);
}

Metres toMetres(double km)
{
    return Metres{static_cast<int>(std::lround(km * 1000))};
}

} // namespace

std::string listed(const std::vector<std::string_view> &words)
{
    std::string text;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i > 0)
            text += i + 1 == words.size() ? " or " : ", ";
        text += '"';
        text += words[i];
        text += '"';
    }
    return text;
}

std::string quoted(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return "null; leave the key out where it is not known";
    case QJsonValue::Bool:
        return value.toBool() ? "true" : "false";
    case QJsonValue::Double:
        return plain(value.toDouble());
    case QJsonValue::String: {
        const QString text = value.toString();
        const bool whole = text.size() <= kLongestQuote;
        return '"' + text.left(kLongestQuote).toStdString() + (whole ? "\"" : "…\"");
    }
    case QJsonValue::Array:
        return "a list";
    case QJsonValue::Object:
        return "an object";
    case QJsonValue::Undefined:
        break;
    }
    return "nothing";
}

ObjectReader::ObjectReader(QJsonObject object, std::string path, Faults &faults)
    : object_(std::move(object)), path_(std::move(path)), faults_(&faults)
{}

void ObjectReader::note(std::string path, std::string problem)
{
    faults_->push_back({std::move(path), std::move(problem)});
}

std::string ObjectReader::pathTo(Key key) const
{
    return pointerBelow(path_, std::string_view(key.data(), static_cast<std::size_t>(key.size())));
}

std::optional<QJsonValue> ObjectReader::take(Key key)
{
    asked_.push_back(key);
    const auto found = object_.constFind(key);
    if (found == object_.constEnd())
        return std::nullopt;
    return *found;
}

void ObjectReader::require(Key key)
{
    if (!has(key))
        refuse(key, "is required");
}

void ObjectReader::refuse(Key key, std::string problem)
{
    note(pathTo(key), std::move(problem));
}

std::optional<Date> ObjectReader::date(Key key)
{
    const auto value = take(key);
    if (!value)
        return std::nullopt;
    const auto day =
        value->isString() ? parseIsoDate(value->toString().toStdString()) : std::nullopt;
    if (!day) {
        refuse(key, "must be a day of the calendar as YYYY-MM-DD, is " + quoted(*value));
        return std::nullopt;
    }
    if (!limits::kDay.contains(*day)) {
        refuse(key, "must be a day from " + toIsoDate(limits::kDay.least) + " to " +
                        toIsoDate(limits::kDay.most) + ", is " + quoted(*value));
        return std::nullopt;
    }
    return day;
}

std::optional<double> ObjectReader::checked(const QJsonValue &value, const std::string &path,
                                            double lowest, double highest)
{
    if (value.isDouble() && value.toDouble() >= lowest && value.toDouble() <= highest)
        return value.toDouble();
    note(path, "must be a number " + range(lowest, highest) + ", is " + quoted(value));
    return std::nullopt;
}

std::optional<double> ObjectReader::number(Key key, double lowest, double highest)
{
    const auto value = take(key);
    return value ? checked(*value, pathTo(key), lowest, highest) : std::nullopt;
}

std::optional<int> ObjectReader::integer(Key key, int lowest, int highest)
{
    const auto value = take(key);
    if (!value)
        return std::nullopt;
    const double figure = value->toDouble();
    if (value->isDouble() && figure == std::floor(figure) && figure >= lowest && figure <= highest)
        return static_cast<int>(figure);
    refuse(key, "must be an integer " + range(lowest, highest) + ", is " + quoted(*value));
    return std::nullopt;
}

std::optional<Pain> ObjectReader::pain(Key key)
{
    const auto score = integer(key, 0, 10);
    return score ? Pain::of(*score) : std::nullopt;
}

std::optional<Seconds> ObjectReader::minutes(Key key)
{
    const auto figure = number(key, 0, kMostMinutes);
    if (!figure)
        return std::nullopt;
    return Seconds{static_cast<int>(std::lround(*figure * 60))};
}

std::optional<Metres> ObjectReader::distance(Key key)
{
    const auto value = take(key);
    if (!value)
        return std::nullopt;
    const double km = value->toDouble();
    if (value->isDouble() && km <= kMostKm && km > 0 && toMetres(km) > Metres{0})
        return toMetres(km);
    refuse(key, "must be a number above 0, at most " + plain(kMostKm) + ", is " + quoted(*value));
    return std::nullopt;
}

std::optional<Metres> ObjectReader::distanceFromZero(Key key)
{
    const auto km = number(key, 0, kMostKm);
    return km ? std::optional(toMetres(*km)) : std::nullopt;
}

std::optional<Pace> ObjectReader::pace(Key key)
{
    const auto figure =
        number(key, limits::kPace.least.secondsPerKm(), limits::kPace.most.secondsPerKm());
    return figure ? std::optional(Pace{static_cast<int>(std::lround(*figure))}) : std::nullopt;
}

std::optional<bool> ObjectReader::truth(Key key)
{
    const auto value = take(key);
    if (!value)
        return std::nullopt;
    if (value->isBool())
        return value->toBool();
    refuse(key, "must be true or false, is " + quoted(*value));
    return std::nullopt;
}

std::string ObjectReader::text(Key key)
{
    const auto value = take(key);
    if (!value)
        return {};
    if (value->isString())
        return value->toString().toStdString();
    refuse(key, "must be text, is " + quoted(*value));
    return {};
}

std::optional<ObjectReader> ObjectReader::object(Key key)
{
    const auto value = take(key);
    if (!value)
        return std::nullopt;
    if (value->isObject())
        return ObjectReader(value->toObject(), pathTo(key), *faults_);
    refuse(key, "must be an object, is " + quoted(*value));
    return std::nullopt;
}

std::optional<QJsonArray> ObjectReader::list(Key key)
{
    const auto value = take(key);
    if (!value)
        return std::nullopt;
    if (value->isArray())
        return value->toArray();
    refuse(key, "must be a list, is " + quoted(*value));
    return std::nullopt;
}

std::optional<ObjectReader> ObjectReader::element(Key key, const QJsonArray &list, qsizetype index)
{
    std::string path = pointerBelow(pathTo(key), static_cast<std::size_t>(index));
    const QJsonValue value = list.at(index);
    if (value.isObject())
        return ObjectReader(value.toObject(), std::move(path), *faults_);
    note(std::move(path), "must be an object, is " + quoted(value));
    return std::nullopt;
}

std::optional<Metres> ObjectReader::elementDistance(Key key, const QJsonArray &list,
                                                    qsizetype index)
{
    const auto km = checked(list.at(index),
                            pointerBelow(pathTo(key), static_cast<std::size_t>(index)), 0, kMostKm);
    return km ? std::optional(toMetres(*km)) : std::nullopt;
}

void ObjectReader::finish()
{
    std::vector<std::string_view> known;
    known.reserve(asked_.size());
    for (const Key key : asked_)
        known.emplace_back(key.data(), static_cast<std::size_t>(key.size()));
    for (auto member = object_.constBegin(); member != object_.constEnd(); ++member) {
        const std::string key = member.key().toStdString();
        if (std::find(known.begin(), known.end(), key) != known.end())
            continue;
        std::string problem = "is not a key of restride/1";
        if (const auto nearest = nearestWord(key, known))
            problem += "; did you mean \"" + std::string(*nearest) + "\"?";
        note(pointerBelow(path_, key), std::move(problem));
    }
}

} // namespace restride
