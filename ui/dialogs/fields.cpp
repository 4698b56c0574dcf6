// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/fields.h"

#include "ui/text/units.h"

#include <QLocale>
#include <QRegularExpression>

#include <cmath>

namespace restride {

namespace {

constexpr double kUnsaid = -1;
constexpr Pace kUsualPace{400}; ///< where the first arrow leads

/// What a box with an unsaid state shows: the minimum stands for it.
void prepare(QDoubleSpinBox &box, const QString &name, const QString &unsaid, double most)
{
    box.setAccessibleName(name);
    box.setRange(unsaid.isEmpty() ? 0 : kUnsaid, most);
    box.setSpecialValueText(unsaid);
    box.setDecimals(1);
    box.setAlignment(Qt::AlignRight);
    if (!unsaid.isEmpty())
        box.setValue(kUnsaid);
}

} // namespace

DistanceBox::DistanceBox(const QString &name, const QString &unsaid, QWidget *parent)
    : QDoubleSpinBox(parent)
{
    prepare(*this, name, unsaid, 1000);
    setSuffix(QLatin1Char(' ') + text::unitName());
}

std::optional<Metres> DistanceBox::distance() const
{
    if (value() < 0)
        return std::nullopt;
    if (given_ && value() == shown_)
        return given_;
    return text::fromUnits(value());
}

void DistanceBox::setDistance(std::optional<Metres> distance)
{
    given_ = distance;
    setValue(distance ? text::inUnits(*distance) : kUnsaid);
    shown_ = value();
}

void DistanceBox::stepBy(int steps)
{
    if (value() < 0)
        return setValue(0);
    QDoubleSpinBox::stepBy(steps);
}

MinutesBox::MinutesBox(const QString &name, const QString &unsaid, QWidget *parent)
    : QDoubleSpinBox(parent)
{
    prepare(*this, name, unsaid, 1440);
    setSuffix(tr(" min"));
}

std::optional<Seconds> MinutesBox::time() const
{
    if (value() < 0)
        return std::nullopt;
    if (given_ && value() == shown_)
        return given_;
    return Seconds{static_cast<int>(std::lround(value() * 60))};
}

void MinutesBox::setTime(std::optional<Seconds> time)
{
    given_ = time;
    setValue(time ? toMinutes(*time) : kUnsaid);
    shown_ = value();
}

void MinutesBox::stepBy(int steps)
{
    if (value() < 0)
        return setValue(0);
    QDoubleSpinBox::stepBy(steps);
}

QString MinutesBox::textFromValue(double value) const
{
    const bool whole = value == std::floor(value);
    return locale().toString(value, 'f', whole ? 0 : decimals());
}

PaceBox::PaceBox(const QString &name, const QString &unsaid, QWidget *parent) : QSpinBox(parent)
{
    setAccessibleName(name);
    // From 2:00 a kilometre to 30:00; the least, which nobody runs, stands for "not said".
    setRange(text::secondsPerUnit(Pace{120}) - 1, text::secondsPerUnit(Pace{1800}));
    setSpecialValueText(unsaid);
    setSuffix(QLatin1Char(' ') + text::paceUnitName());
    setSingleStep(5);
    setAlignment(Qt::AlignRight);
    setValue(minimum());
}

std::optional<Pace> PaceBox::pace() const
{
    if (value() == minimum())
        return std::nullopt;
    return given_ && value() == shown_ ? given_ : std::optional(text::paceFromUnits(value()));
}

void PaceBox::setPace(std::optional<Pace> pace)
{
    given_ = pace;
    setValue(pace ? text::secondsPerUnit(*pace) : minimum());
    shown_ = value();
}

void PaceBox::stepBy(int steps)
{
    if (value() == minimum())
        return setValue(text::secondsPerUnit(kUsualPace));
    QSpinBox::stepBy(steps);
}

QString PaceBox::textFromValue(int seconds) const
{
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

int PaceBox::valueFromText(const QString &text) const
{
    static const QRegularExpression kPace(QStringLiteral("(\\d{1,2})(?:[:.](\\d{1,2}))?"));
    const auto match = kPace.match(text);
    if (!match.hasMatch())
        return minimum();
    return match.captured(1).toInt() * 60 + match.captured(2).toInt();
}

QValidator::State PaceBox::validate(QString &text, int &) const
{
    if (text == specialValueText())
        return QValidator::Acceptable;
    static const QRegularExpression kWhole(QStringLiteral("^\\s*\\d{1,2}[:.][0-5]\\d(\\s.*)?$"));
    static const QRegularExpression kBegun(QStringLiteral("^\\s*\\d{0,2}[:.]?[0-5]?\\d?(\\s.*)?$"));
    if (kWhole.match(text).hasMatch()) {
        const int seconds = valueFromText(text);
        return seconds > minimum() && seconds <= maximum() ? QValidator::Acceptable
                                                           : QValidator::Intermediate;
    }
    return kBegun.match(text).hasMatch() ? QValidator::Intermediate : QValidator::Invalid;
}

} // namespace restride
