// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/entry_reader.h"

#include "app/exchange/entry_type.h"
#include "core/journal/limits.h"

#include <array>
#include <cmath>
#include <utility>

namespace restride {
namespace {

using namespace Qt::Literals::StringLiterals;

Seconds minutesOrNone(ObjectReader &reader, ObjectReader::Key key)
{
    return reader.minutes(key).value_or(Seconds{0});
}

Entry readRun(ObjectReader &reader)
{
    RunEntry run;
    run.walk = minutesOrNone(reader, "walk_min"_L1);
    run.jog = minutesOrNone(reader, "jog_min"_L1);
    if (run.walk + run.jog > limits::kTime.most)
        reader.refuse("jog_min"_L1, "and walk_min together are more than a day");
    run.distance = reader.distance("distance_km"_L1);
    run.terrain = reader.word<Ground>("terrain"_L1);
    run.effort = reader.word<Effort>("effort"_L1);
    run.painDuring = reader.pain("pain_during"_L1);
    run.painAfter = reader.pain("pain_after"_L1);
    run.painNextMorning = reader.pain("pain_next_morning"_L1);
    run.course = reader.word<Course>("course"_L1);
    run.painOnset = reader.minutes("pain_onset_min"_L1);
    run.masked = reader.flags<Mask>("masked"_L1);
    run.shoe = reader.text("shoe"_L1);
    run.surface = reader.text("surface"_L1);
    if (const auto climb =
            reader.number("climb_m"_L1, limits::kClimb.least.count(), limits::kClimb.most.count()))
        run.climb = Metres{static_cast<int>(std::lround(*climb))};
    run.source = reader.text("source"_L1);
    return run;
}

Entry readCheck(ObjectReader &reader)
{
    CheckEntry check;
    check.painWalking = reader.pain("pain_walking"_L1);
    check.painStairs = reader.pain("pain_stairs"_L1);
    check.painMorning = reader.pain("pain_morning"_L1);
    check.briskWalk30Ok = reader.truth("brisk_walk_30_ok"_L1);
    check.dailyLoad = reader.truth("daily_load"_L1).value_or(false);
    check.signs = reader.flags<Sign>("signs"_L1);
    return check;
}

Entry readCross(ObjectReader &reader)
{
    CrossEntry cross;
    cross.sport = reader.word<Sport>("sport"_L1).value_or(Sport::Other);
    cross.duration = minutesOrNone(reader, "minutes"_L1);
    cross.painDuring = reader.pain("pain_during"_L1);
    cross.painNextMorning = reader.pain("pain_next_morning"_L1);
    return cross;
}

Entry readStrength(ObjectReader & /*reader*/)
{
    return StrengthEntry{};
}

Entry readSkip(ObjectReader &reader)
{
    SkipEntry skip;
    skip.reason = reader.text("reason"_L1);
    return skip;
}

Entry readMove(ObjectReader &reader)
{
    MoveEntry move;
    reader.require("from"_L1);
    move.from = reader.date("from"_L1).value_or(Date{});
    reader.require("to"_L1);
    move.to = reader.date("to"_L1).value_or(Date{});
    return move;
}

Entry readCleared(ObjectReader & /*reader*/)
{
    return ClearedEntry{};
}

using Read = Entry (*)(ObjectReader &);
/// In the order of `Entry`'s alternatives, like `kEntryTypes`.
constexpr std::array<Read, kEntryTypes.size()> kReads{readRun,  readCheck, readCross,  readStrength,
                                                      readSkip, readMove,  readCleared};

std::optional<std::size_t> readType(ObjectReader &reader)
{
    reader.require("type"_L1);
    const auto value = reader.take("type"_L1);
    if (!value)
        return std::nullopt;
    const auto index =
        value->isString() ? entryTypeOf(value->toString().toStdString()) : std::nullopt;
    if (!index)
        reader.refuse("type"_L1, "must be " + listed({kEntryTypes.begin(), kEntryTypes.end()}) +
                                     ", is " + quoted(*value));
    return index;
}

} // namespace

std::optional<Entry> readEntry(ObjectReader &reader, std::optional<Date> today)
{
    const auto type = readType(reader);
    reader.require("date"_L1);
    const auto date = reader.date("date"_L1);
    if (date && today && *date > *today)
        reader.refuse("date"_L1, "lies after today, " + toIsoDate(*today));
    std::string id = reader.text("id"_L1);
    std::string note = reader.text("note"_L1);
    // Which further keys an entry may have depends on its type: without one none can be judged.
    if (!type)
        return std::nullopt;
    Entry entry = kReads[*type](reader);
    reader.finish();
    if (!date)
        return std::nullopt;
    EntryBase &base = baseOf(entry);
    base.id = std::move(id);
    base.date = *date;
    base.note = std::move(note);
    return entry;
}

} // namespace restride
