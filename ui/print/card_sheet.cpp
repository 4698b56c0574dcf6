// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/card_sheet.h"

#include "core/planner/race_card.h"
#include "ui/text/text.h"
#include "ui/text/units.h"
#include "ui/text/words.h"

#include <QLocale>

#include <array>
#include <cmath>

namespace restride {
namespace {

using text::translate;

constexpr Seconds kStrip = minutes(30);
constexpr int kMostSplits = 9;

QString goWords(GoItem item)
{
    switch (item) {
    case GoItem::TestRunClean:
        return translate("restride", "the short test run of the last days was clean");
    case GoItem::BriskWalkPainless:
        return translate("restride", "30 minutes of brisk walking do not hurt");
    case GoItem::WalkingAndStairsQuiet:
        return translate("restride", "walking pain is 1 or less, stairs 2 or less");
    case GoItem::NoPainkiller:
        return translate("restride", "no painkiller was needed to get this far");
    }
    return {};
}

QString stopWords(StopItem item)
{
    switch (item) {
    case StopItem::PainHigh:
        return translate("restride", "pain of 6 or more");
    case StopItem::PainRising:
        return translate("restride", "pain that keeps rising");
    case StopItem::Limp:
        return translate("restride", "a limp, or a changed stride");
    case StopItem::SwellingOrLocking:
        return translate("restride", "the knee swells, locks, gives way or feels hot");
    }
    return {};
}

template <typename Item> QStringList wordsOf(const std::vector<Item> &items, QString (*say)(Item))
{
    QStringList lines;
    for (const Item item : items)
        lines << text::capitalised(say(item));
    return lines;
}

/// A session's walk and jog without their number: a race repeats them up to the finish.
Workout onceAround(Workout session)
{
    Segments once;
    for (Segment segment : session.segments) {
        segment.repeat = 1;
        once.push(segment);
    }
    session.segments = once;
    return session;
}

/// The rounds of the first half hour; the last one is cut where it ends.
std::vector<SheetStretch> firstHalfHour(const std::optional<Workout> &session)
{
    const std::vector<SheetStretch> round =
        session ? stretchesOf(onceAround(*session)) : std::vector<SheetStretch>{{kStrip, false}};
    std::vector<SheetStretch> strip;
    Seconds left = kStrip;
    while (left > Seconds{} && !round.empty())
        for (SheetStretch stretch : round) {
            stretch.length = std::min(stretch.length, left);
            if (stretch.length <= Seconds{})
                break;
            strip.push_back(stretch);
            left -= stretch.length;
        }
    return strip;
}

bool hasWalks(const RaceCard &card)
{
    return !card.session || card.session->walk() > Seconds{};
}

QString patternWords(const RaceCard &card)
{
    if (!card.session)
        return translate("restride", "Walking only");
    return hasWalks(card) ? text::capitalised(text::pattern(onceAround(*card.session)))
                          : translate("restride", "Jog without walk breaks, easy");
}

/// What a kilometre takes, as "7:30" for one of the units that are shown.
QString paceWords(Seconds perKm)
{
    const double metres = text::fromUnits(1).count();
    const Seconds one{static_cast<int>(std::lround(perKm.count() * metres / 1000))};
    return translate("restride", "%1 a %2", "a pace: time, unit of length")
        .arg(text::minutesAndSeconds(one), text::unitName())
        .replace(QLatin1Char(' '), QChar::Nbsp);
}

QStringList howLines(const RaceCard &card)
{
    QStringList lines{
        hasWalks(card) ? translate("restride", "Start with the walk; slower than it feels.")
                       : translate("restride", "Start slower than it feels."),
        translate("restride", "At this step the whole way takes about %1, at %2.")
            .arg(hoursAndMinutes(Pace{card.perKm.count()}.timeFor(card.race.distance)),
                 paceWords(card.perKm))};
    if (!card.cutOff)
        return lines;
    lines << translate("restride", "The cut-off of %1 asks for %2 on average.")
                 .arg(hoursAndMinutes(card.cutOff->limit), paceWords(card.cutOff->neededPerKm));
    lines << (card.cutOff->isMet()
                  ? translate("restride", "The present step keeps within it.")
                  : translate("restride", "The present step is slower than that."));
    return lines;
}

/// From mark to mark, in the units that are shown; a few only.
double splitStep(double length)
{
    for (const double step : {1.0, 2.0, 2.5, 5.0, 10.0, 20.0, 25.0, 50.0})
        if (length / step <= kMostSplits - 1)
            return step;
    return length;
}

std::vector<CardSplit> splitsOf(const RaceCard &card)
{
    const double length = text::inUnits(card.race.distance);
    const double step = splitStep(length);
    const Pace pace{std::max(1, card.perKm.count())};
    std::vector<CardSplit> splits;
    const auto add = [&](const QString &mark, Metres at) {
        CardSplit split{mark, hoursAndMinutes(pace.timeFor(at)), {}};
        if (card.cutOff) {
            const double share =
                static_cast<double>(at.count()) / std::max(1, card.race.distance.count());
            // A latest time is rounded down: to the minute it must not promise too much.
            const int limit = static_cast<int>(card.cutOff->limit.count() * share) / 60 * 60;
            split.latest = hoursAndMinutes(Seconds{limit});
        }
        splits.push_back(split);
    };
    // A mark close before the finish tells nothing that the finish does not.
    for (double mark = step; mark < length - step * 0.25; mark += step)
        add(translate("restride", "%1 %2", "a length: figure and unit")
                .arg(QLocale().toString(mark), text::unitName()),
            text::fromUnits(mark));
    add(translate("restride", "finish", "the end of a race"), card.race.distance);
    return splits;
}

void fillInWords(CardSheet &sheet)
{
    sheet.goTitle = translate("restride", "Go, if all of this is so");
    sheet.stopTitle = translate("restride", "Stop, if any of this comes");
    sheet.howTitle = translate("restride", "How: all the way as at the present step");
    sheet.splitTitle = translate("restride", "On the course");
    sheet.timeWord = translate("restride", "at this step", "column of times");
    sheet.latestWord = translate("restride", "at the latest", "column of times");
    sheet.clockWord = translate("restride", "by the clock", "column of times to fill in by hand");
    sheet.afterTitle = translate("restride", "After it");
    sheet.after = {translate("restride", "The next morning counts: log it."),
                   translate("restride", "Walking to the finish is finishing.")};
    sheet.pocketTitle = translate("restride", "For the pocket: cut out, fold along the middle.");
    sheet.fillIn = {translate("restride", "Start number"), translate("restride", "Start at"),
                    translate("restride", "Whom to call")};
}

} // namespace

std::optional<CardSheet> cardSheet(const Plan &plan, const Profile &profile, Date printedOn)
{
    const auto card = raceCardOf(plan, profile);
    if (!card)
        return std::nullopt;
    CardSheet sheet;
    sheet.referred = plan.answer == Answer::Refer;
    sheet.head.title = text::raceName(card->race);
    sheet.head.summary = QStringLiteral("%1, %2").arg(text::weekdayDayMonthYear(card->race.date),
                                                      text::distance(card->race.distance));
    sheet.verdict = datedVerdict(plan);
    fillInWords(sheet);
    sheet.go = wordsOf(card->go, goWords);
    if (sheet.referred)
        sheet.go.prepend(
            translate("restride", "A clinician has seen the knee and allowed running"));
    sheet.stop = wordsOf(card->stop, stopWords);
    sheet.pattern = patternWords(*card);
    sheet.how = howLines(*card);
    sheet.strip = firstHalfHour(card->session);
    sheet.splits = splitsOf(*card);
    sheet.foot = planFoot(printedOn);
    return sheet;
}

} // namespace restride
