// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/forecast_luck.h"

#include <cmath>
#include <cstdint>

namespace restride::luck {
namespace {

enum class Question : std::uint64_t { Rate, Next, Badness, Length };

/// The output function of SplitMix64 (Steele, Lea and Flood 2014).
std::uint64_t mixed(std::uint64_t value)
{
    value += 0x9E3779B97F4A7C15U;
    value = (value ^ (value >> 30U)) * 0xBF58476D1CE4E5B9U;
    value = (value ^ (value >> 27U)) * 0x94D049BB133111EBU;
    return value ^ (value >> 31U);
}

std::uint64_t bitsOf(int future, int count, Question question)
{
    const auto key = (static_cast<std::uint64_t>(future) << 32U) |
                     (static_cast<std::uint64_t>(count) << 4U) |
                     static_cast<std::uint64_t>(question);
    return mixed(mixed(key));
}

/// Above 0 and below 1, so that its logarithm is finite and below 0.
double uniform(int future, int count, Question question)
{
    constexpr double kCells = 4503599627370496.0; // 2^52
    return (static_cast<double>(bitsOf(future, count, question) >> 12U) + 0.5) / kCells;
}

double exponential(int future, int count, Question question)
{
    return -std::log(uniform(future, count, question));
}

int among(int parts, int future, int count, Question question)
{
    return static_cast<int>(bitsOf(future, count, question) % static_cast<std::uint64_t>(parts));
}

} // namespace

double rateOf(int future, int shape)
{
    double sum = 0; // a Gamma of whole shape is a sum of exponentials
    for (int i = 0; i < shape; ++i)
        sum += exponential(future, i, Question::Rate);
    return sum;
}

double untilNext(int future, int flares)
{
    return exponential(future, flares, Question::Next);
}

int percentile(int future, int flares)
{
    return among(100, future, flares, Question::Badness);
}

int partOf(int future, int flares, int parts)
{
    return among(parts, future, flares, Question::Length);
}

} // namespace restride::luck
