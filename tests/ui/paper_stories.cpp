// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/paper_stories.h"

#include "core/planner/planner.h"
#include "tests/support/sample_plan.h"

#include <string>

namespace restride::test {
namespace {

/// Signs that some programs read as orders, letters of several scripts, pictures.
std::string unruly(std::size_t length)
{
    std::string words;
    while (words.size() < length)
        words += "\"a <b>bold</b> race\" &amp; <img src=x> מרוץ ماراثون 🏃‍♀️ "
                 "Donaudampfschifffahrtsgesellschaftskapitän\n";
    return words;
}

} // namespace

Journal story()
{
    Journal journal{sample::profile(), {}};
    journal.profile.goal->cutoff = minutes(200);
    for (int back = 60; back > 0; back -= 3) {
        RunEntry run;
        run.id = "run-" + std::to_string(back);
        run.date = sample::kToday - Days{back};
        run.walk = minutes(12);
        run.jog = minutes(18);
        run.painDuring = Pain::of(back == 12 ? 5 : 1);
        run.painAfter = Pain::of(back == 12 ? 6 : 0);
        run.painNextMorning = Pain::of(back == 12 ? 6 : 0);
        journal.log.emplace_back(run);
    }
    sortLog(journal.log);
    return journal;
}

Journal unrulyStory()
{
    Journal journal = story();
    journal.profile.goal->race.name = unruly(10000);
    for (Entry &entry : journal.log)
        std::visit([](auto &each) { each.note = unruly(10000); }, entry);
    return journal;
}

Journal flagged(Journal journal)
{
    CheckEntry check;
    check.id = "flag";
    check.date = sample::kToday;
    check.signs = {Sign::Swelling, Sign::GivingWay, Sign::Locking, Sign::NightPain};
    journal.log.emplace_back(check);
    sortLog(journal.log);
    return journal;
}

Journal patientStory(int weeks)
{
    Journal journal = story();
    journal.profile.goal->race.date = sample::kToday + Days{7 * weeks};
    return journal;
}

PaperSheet sheetOf(const Journal &journal, Paper paper)
{
    const Plan plan = makePlan(journal, sample::kToday);
    const auto lived = livedDays(journal, sample::kToday);
    return *makeSheet(paper, {plan, journal, lived}, sample::kToday);
}

RecordedPage record(const PaperSheet &sheet, QSizeF paper, int page)
{
    return RecordedPage(paper, [&](QPainter &painter) { paintPage(painter, paper, sheet, page); });
}

} // namespace restride::test
