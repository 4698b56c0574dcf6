// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/typed_date.h"

#include <QRegularExpression>
#include <QStringList>

#include <array>
#include <cstdlib>
#include <vector>

namespace restride {
namespace {

constexpr int kMonths = 12;
constexpr int kMostDays = 31;
constexpr int kCentury = 100;
constexpr qsizetype kLeastLetters = 3;

using std::chrono::year_month_day;

std::optional<Date> dayOf(int year, int month, int day)
{
    if (year < kCentury)
        year += 2000;
    if (month < 1 || month > kMonths || day < 1 || day > kMostDays)
        return std::nullopt;
    const year_month_day civil{std::chrono::year{year},
                               std::chrono::month{static_cast<unsigned>(month)},
                               std::chrono::day{static_cast<unsigned>(day)}};
    return civil.ok() ? std::optional(Date{civil}) : std::nullopt;
}

/// Letters only, so that "Mär.", "mär" and "MÄR" are one.
QString bare(const QString &word)
{
    static const QRegularExpression kNoLetter(QStringLiteral("[^\\p{L}]"));
    return word.toLower().remove(kNoLetter);
}

/// The month that `word` names or begins to name; zero for none. English names are known always.
int monthNamed(const QString &word, const QLocale &locale)
{
    for (const QLocale &language : {locale, QLocale(QLocale::English)})
        for (int month = 1; month <= kMonths; ++month)
            for (const QString &name : {language.monthName(month, QLocale::LongFormat),
                                        language.standaloneMonthName(month, QLocale::LongFormat),
                                        language.monthName(month, QLocale::ShortFormat)})
                if (bare(name) == word ||
                    (word.size() >= kLeastLetters && bare(name).startsWith(word)))
                    return month;
    return 0;
}

bool isWeekday(const QString &word, const QLocale &locale)
{
    for (const QLocale &language : {locale, QLocale(QLocale::English)})
        for (int day = 1; day <= 7; ++day)
            for (const auto form : {QLocale::LongFormat, QLocale::ShortFormat})
                if (bare(language.dayName(day, form)) == word)
                    return true;
    return false;
}

struct Parts {
    std::vector<int> numbers;
    bool yearFirst = false; ///< the first has four digits
    int month = 0;          ///< by its name; zero: none
};

/// Empty where something is no part of a date.
std::optional<Parts> partsOf(const QString &text, const QLocale &locale)
{
    static const QRegularExpression kPart(QStringLiteral("(\\d+)(?:st|nd|rd|th)?|([\\p{L}]+)"),
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression kOther(QStringLiteral("[^\\d\\p{L}\\s.,/\\-–'’]"));
    Parts parts;
    if (text.contains(kOther))
        return std::nullopt;
    for (auto found = kPart.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        if (const QString digits = match.captured(1); !digits.isEmpty()) {
            if (digits.size() > 4 || parts.numbers.size() == 3)
                return std::nullopt;
            parts.yearFirst = parts.yearFirst || (parts.numbers.empty() && digits.size() == 4);
            parts.numbers.push_back(digits.toInt());
            continue;
        }
        const QString word = bare(match.captured(2));
        if (const int month = monthNamed(word, locale); month > 0 && parts.month == 0)
            parts.month = month;
        else if (!isWeekday(word, locale))
            return std::nullopt;
    }
    return parts;
}

bool dayComesFirst(const QString &text, const QLocale &locale)
{
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    return text.contains(QLatin1Char('.')) ||
           format.indexOf(QLatin1Char('d')) < format.indexOf(QLatin1Char('M'));
}

/// That day and month in the year in which it is nearest to `reference`.
std::optional<Date> nearest(int month, int day, Date reference)
{
    const int year = static_cast<int>(year_month_day{reference}.year());
    std::optional<Date> best;
    for (const int candidate : {year, year - 1, year + 1}) {
        const auto one = dayOf(candidate, month, day);
        if (one && (!best || std::abs(daysBetween(*one, reference)) <
                                 std::abs(daysBetween(*best, reference))))
            best = one;
    }
    return best;
}

std::optional<Date> withName(const Parts &parts, Date reference)
{
    const auto &numbers = parts.numbers;
    const year_month_day shown{reference};
    if (numbers.empty())
        return nearest(parts.month, static_cast<int>(unsigned{shown.day()}), reference);
    if (numbers.size() == 1)
        return parts.yearFirst ? std::nullopt // which day of it was not said
                               : nearest(parts.month, numbers[0], reference);
    if (numbers.size() > 2)
        return std::nullopt;
    return parts.yearFirst ? dayOf(numbers[0], parts.month, numbers[1])
                           : dayOf(numbers[1], parts.month, numbers[0]);
}

std::optional<Date> single(const Parts &parts, Date reference)
{
    const year_month_day shown{reference};
    const int month = static_cast<int>(unsigned{shown.month()});
    return parts.yearFirst ? dayOf(parts.numbers[0], month, static_cast<int>(unsigned{shown.day()}))
                           : dayOf(static_cast<int>(shown.year()), month, parts.numbers[0]);
}

std::optional<Date> inFigures(const Parts &parts, Date reference, bool dayFirst)
{
    const auto &n = parts.numbers;
    if (n.size() == 1)
        return single(parts, reference);
    if (n.size() == 2) {
        const auto usual = nearest(dayFirst ? n[1] : n[0], dayFirst ? n[0] : n[1], reference);
        return usual ? usual : nearest(dayFirst ? n[0] : n[1], dayFirst ? n[1] : n[0], reference);
    }
    if (n.size() != 3)
        return std::nullopt;
    if (parts.yearFirst)
        return dayOf(n[0], n[1], n[2]);
    const auto usual = dayOf(n[2], dayFirst ? n[1] : n[0], dayFirst ? n[0] : n[1]);
    return usual ? usual : dayOf(n[2], dayFirst ? n[0] : n[1], dayFirst ? n[1] : n[0]);
}

} // namespace

std::optional<Date> typedDate(const QString &text, Date reference, const QLocale &locale)
{
    const auto parts = partsOf(text.simplified(), locale);
    if (!parts)
        return std::nullopt;
    return parts->month > 0 ? withName(*parts, reference)
                            : inFigures(*parts, reference, dayComesFirst(text, locale));
}

} // namespace restride
