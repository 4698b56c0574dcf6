// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/typed_number.h"

namespace restride {
namespace {

constexpr qsizetype kMostFigures = 6; ///< before the sign: more than any field takes
constexpr qsizetype kMostBehind = 2;  ///< three might be a group
constexpr int kMinute = 60;

/// What stands before the sign and behind it, in figures of any script.
struct Parts {
    QString whole;
    std::optional<QChar> sign;
    QString behind;
};

std::optional<Parts> partsOf(const QString &text, QStringView signs)
{
    Parts parts;
    for (const QChar letter : text) {
        if (const int figure = letter.digitValue(); figure >= 0)
            (parts.sign ? parts.behind : parts.whole) += QString::number(figure);
        else if (!parts.sign && signs.contains(letter))
            parts.sign = letter;
        else
            return std::nullopt;
    }
    if ((parts.whole + parts.behind).isEmpty() || parts.whole.size() > kMostFigures ||
        parts.behind.size() > kMostBehind)
        return std::nullopt;
    return parts;
}

/// Full stop, comma, and the sign of Arabic figures.
constexpr QStringView kTenths = u".,\u066B";
constexpr QStringView kPace = u".,\u066B:";

} // namespace

std::optional<double> typedNumber(const QString &text)
{
    const auto parts = partsOf(text.trimmed(), kTenths);
    if (!parts)
        return std::nullopt;
    return QStringLiteral("%1.%2").arg(parts->whole, parts->behind).toDouble();
}

std::optional<int> typedWhole(const QString &text)
{
    const auto parts = partsOf(text.trimmed(), {});
    return parts ? std::optional(parts->whole.toInt()) : std::nullopt;
}

std::optional<int> typedPace(const QString &text)
{
    const auto parts = partsOf(text.trimmed(), kPace);
    if (!parts || parts->whole.isEmpty())
        return std::nullopt;
    const bool tenth = parts->behind.size() == 1;
    if (tenth && parts->sign == QLatin1Char(':')) // of which the last figure is still to come
        return std::nullopt;
    const int minutes = parts->whole.toInt();
    const int seconds = parts->behind.toInt() * (tenth ? kMinute / 10 : 1);
    return seconds < kMinute ? std::optional(minutes * kMinute + seconds) : std::nullopt;
}

} // namespace restride
