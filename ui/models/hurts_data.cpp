// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/hurts_data.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <string_view>

namespace restride {
namespace {

constexpr Days kYear{365};
constexpr Days kPeriod{8 * 7};
constexpr int kSore = 2;
constexpr std::size_t kMostNames = 4;
constexpr int kMinutesAGroup = 10;

/// A run with the morning that followed it.
struct Told {
    const RunEntry *run = nullptr;
    int morning = 0;
    bool judged = false;
    bool clean = false;
};

void raise(std::optional<int> &worst, const std::optional<Pain> &score)
{
    if (score)
        worst = std::max(worst.value_or(0), score->score());
}

/// The worse of what the run's own entry and the check of the next day say.
std::optional<int> morningAfter(const Journal &journal, const RunEntry &run)
{
    std::optional<int> worst;
    raise(worst, run.painNextMorning);
    for (const Entry &entry : std::ranges::equal_range(journal.log, run.date + Days{1}, {}, dateOf))
        if (const auto *check = std::get_if<CheckEntry>(&entry))
            raise(worst, check->painMorning);
    return worst;
}

bool isVerdict(SessionResult result)
{
    switch (result) {
    case SessionResult::Clean:
    case SessionResult::Acceptable:
    case SessionResult::Amber:
    case SessionResult::Drop:
    case SessionResult::Flare:
        return true;
    default:
        return false;
    }
}

std::vector<Told> toldRuns(const Journal &journal, const std::vector<LivedDay> &lived,
                           DateBand days)
{
    std::vector<Told> told;
    for (const Entry &entry : journal.log) {
        const auto *run = std::get_if<RunEntry>(&entry);
        if (!run || run->jog == Seconds{} || !days.contains(run->date))
            continue;
        const std::optional<int> morning = morningAfter(journal, *run);
        if (!morning)
            continue;
        Told one{run, *morning, false, false};
        const auto day = std::ranges::lower_bound(
            lived, run->date, {}, [](const LivedDay &each) { return each.planned.date; });
        if (day != lived.end() && day->planned.date == run->date) {
            one.judged = isVerdict(day->result);
            one.clean = day->result == SessionResult::Clean;
        }
        told.push_back(one);
    }
    return told;
}

int minutesOf(const RunEntry &run)
{
    return static_cast<int>(std::lround(static_cast<double>(run.jog.count()) / 60.0));
}

std::vector<HurtsDot> dotsOf(const std::vector<Told> &told)
{
    std::map<std::pair<int, int>, int> counted;
    for (const Told &one : told)
        ++counted[{minutesOf(*one.run), one.morning}];
    std::vector<HurtsDot> dots;
    for (const auto &[place, runs] : counted)
        dots.push_back({place.first, place.second, runs});
    return dots;
}

void count(HurtsFigures &figures, const Told &one)
{
    figures.mean = (figures.mean * figures.runs + one.morning) / (figures.runs + 1);
    ++figures.runs;
    figures.worst = std::max(figures.worst, one.morning);
    figures.judged += one.judged ? 1 : 0;
    figures.clean += one.clean ? 1 : 0;
}

/// Groups by a figure of the run; runs that `whichOf` gives nothing for are in none.
template <typename WhichOf>
HurtsComparison byFigure(HurtsFeature feature, const std::vector<Told> &told, WhichOf whichOf)
{
    std::map<int, HurtsFigures> groups;
    for (const Told &one : told)
        if (const std::optional<int> which = whichOf(*one.run))
            count(groups[*which], one);
    HurtsComparison comparison{feature, {}};
    for (const auto &[which, figures] : groups)
        comparison.groups.push_back({which, {}, figures});
    return comparison;
}

/// Without the blanks around it; upper and lower case tell nothing apart.
std::string keyOf(std::string_view name)
{
    constexpr std::string_view kBlanks = " \t\r\n";
    const std::size_t first = name.find_first_not_of(kBlanks);
    if (first == std::string_view::npos)
        return {};
    std::string key(name.substr(first, name.find_last_not_of(kBlanks) - first + 1));
    std::ranges::transform(key, key.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    });
    return key;
}

/// Groups by a name that the runner typed; the most used ones only.
template <typename NameOf>
HurtsComparison byName(HurtsFeature feature, const std::vector<Told> &told, NameOf nameOf)
{
    std::map<std::string, HurtsGroup> groups;
    for (const Told &one : told) {
        const std::string key = keyOf(nameOf(*one.run));
        if (key.empty())
            continue;
        groups[key].name = nameOf(*one.run); // as it was typed last
        count(groups[key].figures, one);
    }
    HurtsComparison comparison{feature, {}};
    for (auto &[key, group] : groups)
        comparison.groups.push_back(std::move(group));
    std::ranges::stable_sort(comparison.groups, std::greater{},
                             [](const HurtsGroup &group) { return group.figures.runs; });
    if (comparison.groups.size() > kMostNames)
        comparison.groups.resize(kMostNames);
    return comparison;
}

std::vector<HurtsComparison> comparisonsOf(const std::vector<Told> &told)
{
    const auto minutes = [](const RunEntry &run) {
        return std::optional<int>(minutesOf(run) / kMinutesAGroup * kMinutesAGroup);
    };
    const auto ground = [](const RunEntry &run) -> std::optional<int> {
        return run.terrain ? std::optional(static_cast<int>(*run.terrain)) : std::nullopt;
    };
    const auto effort = [](const RunEntry &run) -> std::optional<int> {
        return run.effort ? std::optional(static_cast<int>(*run.effort)) : std::nullopt;
    };
    // Nobody writes down that no painkiller was taken: without a word there was none.
    const auto painkiller = [](const RunEntry &run) {
        return std::optional<int>(run.masked.contains(Mask::Painkiller) ? 1 : 0);
    };
    std::vector<HurtsComparison> all{
        byFigure(HurtsFeature::Minutes, told, minutes),
        byFigure(HurtsFeature::Hills, told, ground),
        byFigure(HurtsFeature::Speed, told, effort),
        byName(HurtsFeature::Shoes, told, [](const RunEntry &run) { return run.shoe; }),
        byName(HurtsFeature::Surface, told, [](const RunEntry &run) { return run.surface; }),
        byFigure(HurtsFeature::Painkiller, told, painkiller)};
    std::erase_if(all, [](const HurtsComparison &each) {
        const bool onlyWithout = each.feature == HurtsFeature::Painkiller &&
                                 each.groups.size() == 1 && each.groups.front().which == 0;
        return each.groups.empty() || onlyWithout;
    });
    return all;
}

HurtsPeriod periodOf(const Journal &journal, DateBand days)
{
    HurtsPeriod period{days, 0, {}, {}, 0, std::nullopt};
    std::map<Date, int> mornings;
    const auto morning = [&](Date day, const std::optional<Pain> &score) {
        if (!score || !days.contains(day))
            return;
        raise(period.worst, score);
        mornings[day] = std::max(mornings[day], score->score());
    };
    for (const Entry &entry : journal.log) {
        const Date date = dateOf(entry);
        if (const auto *run = std::get_if<RunEntry>(&entry)) {
            morning(date + Days{1}, run->painNextMorning);
            if (!days.contains(date))
                continue;
            raise(period.worst, run->painDuring);
            raise(period.worst, run->painAfter);
            period.runs += run->jog > Seconds{} ? 1 : 0;
            period.jog += run->jog;
            period.distance += mileageOf(*run, journal.profile.runner).total();
        } else if (const auto *check = std::get_if<CheckEntry>(&entry)) {
            morning(date, check->painMorning);
        } else if (const auto *cross = std::get_if<CrossEntry>(&entry)) {
            morning(date + Days{1}, cross->painNextMorning);
        }
    }
    period.soreMornings = static_cast<int>(
        std::ranges::count_if(mornings, [](const auto &each) { return each.second >= kSore; }));
    return period;
}

} // namespace

HurtsData hurtsData(const Journal &journal, const Plan &plan, const std::vector<LivedDay> &lived)
{
    const Date end = plan.today + Days{1};
    HurtsData data;
    data.days = {end - kYear, end};
    data.taken = plan.now.taken.value_or(Taken{});
    const std::vector<Told> told = toldRuns(journal, lived, data.days);
    data.dots = dotsOf(told);
    data.comparisons = comparisonsOf(told);
    data.last = periodOf(journal, {end - kPeriod, end});
    data.before = periodOf(journal, {end - 2 * kPeriod, end - kPeriod});
    return data;
}

} // namespace restride
