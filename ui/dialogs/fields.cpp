// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/fields.h"

#include "core/journal/limits.h"
#include "ui/dialogs/typed_number.h"
#include "ui/text/text.h"
#include "ui/text/units.h"

#include <cmath>

namespace restride {

namespace {

constexpr double kUsualDistance = 5.5; ///< as an example
constexpr double kUsualMinutes = 12.5;
constexpr Pace kUsualPace{400};
constexpr double kPaceStep = 5;

/// The most that can be kept, in the units shown, as the field shows it: with one decimal.
double mostDistance()
{
    return std::floor(text::inUnits(limits::kDistance.most) * 10) / 10;
}

} // namespace

DistanceBox::DistanceBox(const QString &name, const QString &unsaid, QWidget *parent)
    : NumberBox(name, unsaid, text::unitName(), parent)
{
    setRange(0, mostDistance());
    setUsual(kUsualDistance, 0);
}

std::optional<Metres> DistanceBox::distance() const
{
    return value() ? std::optional(text::fromUnits(*value())) : std::nullopt;
}

void DistanceBox::setDistance(std::optional<Metres> distance)
{
    setValue(distance ? std::optional(text::inUnits(*distance)) : std::nullopt);
}

std::optional<double> DistanceBox::read(const QString &figure) const
{
    return typedNumber(figure);
}

QString DistanceBox::figure(double value) const
{
    return inFigures(value, 1);
}

MinutesBox::MinutesBox(const QString &name, const QString &unsaid, QWidget *parent)
    : NumberBox(name, unsaid, tr("min"), parent)
{
    setRange(0, toMinutes(limits::kTime.most));
    setUsual(kUsualMinutes, 0);
    if (unsaid.isEmpty())
        setTime(Seconds{});
}

std::optional<Seconds> MinutesBox::time() const
{
    return value() ? std::optional(Seconds{static_cast<int>(std::lround(*value() * 60))})
                   : std::nullopt;
}

void MinutesBox::setTime(std::optional<Seconds> time)
{
    setValue(time ? std::optional(toMinutes(*time)) : std::nullopt);
}

std::optional<double> MinutesBox::read(const QString &figure) const
{
    return typedNumber(figure);
}

QString MinutesBox::figure(double value) const
{
    const double tenths = std::round(value * 10);
    return inFigures(value, std::fmod(tenths, 10) == 0 ? 0 : 1);
}

PaceBox::PaceBox(const QString &name, const QString &unsaid, QWidget *parent)
    : NumberBox(name, unsaid, text::paceUnitName(), parent)
{
    setRange(text::secondsPerUnit(limits::kPace.least), text::secondsPerUnit(limits::kPace.most));
    setUsual(text::secondsPerUnit(kUsualPace), text::secondsPerUnit(kUsualPace));
    setStep(kPaceStep);
}

std::optional<Pace> PaceBox::pace() const
{
    if (!value())
        return std::nullopt;
    return given_ && value() == shown_
               ? given_
               : std::optional(text::paceFromUnits(static_cast<int>(*value())));
}

void PaceBox::setPace(std::optional<Pace> pace)
{
    given_ = pace;
    shown_ = pace ? std::optional<double>(text::secondsPerUnit(*pace)) : std::nullopt;
    setValue(shown_);
}

std::optional<double> PaceBox::read(const QString &figure) const
{
    const auto seconds = typedPace(figure);
    return seconds ? std::optional<double>(*seconds) : std::nullopt;
}

QString PaceBox::figure(double value) const
{
    return text::minutesAndSeconds(Seconds{static_cast<int>(value)});
}

CountBox::CountBox(const QString &name, const QString &unsaid, int usual, QWidget *parent)
    : NumberBox(name, unsaid, {}, parent)
{
    setUsual(usual, usual);
}

std::optional<int> CountBox::count() const
{
    return value() ? std::optional(static_cast<int>(*value())) : std::nullopt;
}

void CountBox::setCount(std::optional<int> count)
{
    setValue(count ? std::optional<double>(*count) : std::nullopt);
}

std::optional<double> CountBox::read(const QString &figure) const
{
    const auto whole = typedWhole(figure);
    return whole ? std::optional<double>(*whole) : std::nullopt;
}

QString CountBox::figure(double value) const
{
    return inFigures(value, 0);
}

} // namespace restride
