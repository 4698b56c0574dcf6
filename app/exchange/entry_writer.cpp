// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/entry_writer.h"

#include "app/exchange/entry_type.h"
#include "app/exchange/figures.h"
#include "app/exchange/spelling.h"
#include "core/journal/limits.h"

namespace restride {
namespace {

void writePain(JsonWriter &json, std::string_view key, std::optional<Pain> pain)
{
    if (pain)
        json.number(key, pain->score());
}

void writeText(JsonWriter &json, std::string_view key, const std::string &text)
{
    if (!text.empty())
        json.text(key, text);
}

template <typename Value>
void writeWord(JsonWriter &json, std::string_view key, std::optional<Value> value)
{
    if (value)
        json.text(key, toWord(*value));
}

template <typename Value>
void writeWords(JsonWriter &json, std::string_view key, Flags<Value> values)
{
    if (values.empty())
        return;
    json.beginArray(key);
    values.forEach([&](Value value) { json.text(toWord(value)); });
    json.endArray();
}

void write(JsonWriter &json, const RunEntry &run)
{
    json.number("walk_min", shortMinutes(run.walk));
    json.number("jog_min", shortMinutes(run.jog));
    // Windows before took 0 km for a run that nobody measured, which no document may hold.
    if (run.distance && limits::kRunDistance.contains(*run.distance))
        json.number("distance_km", run.distance->km());
    writeWord(json, "terrain", run.terrain);
    writeWord(json, "effort", run.effort);
    writePain(json, "pain_during", run.painDuring);
    writePain(json, "pain_after", run.painAfter);
    writePain(json, "pain_next_morning", run.painNextMorning);
    writeWord(json, "course", run.course);
    if (run.painOnset)
        json.number("pain_onset_min", shortMinutes(*run.painOnset));
    writeWords(json, "masked", run.masked);
    writeText(json, "shoe", run.shoe);
    writeText(json, "surface", run.surface);
    if (run.climb)
        json.number("climb_m", run.climb->count());
    writeText(json, "source", run.source);
}

void write(JsonWriter &json, const CheckEntry &check)
{
    writePain(json, "pain_walking", check.painWalking);
    writePain(json, "pain_stairs", check.painStairs);
    writePain(json, "pain_morning", check.painMorning);
    if (check.briskWalk30Ok)
        json.truth("brisk_walk_30_ok", *check.briskWalk30Ok);
    if (check.dailyLoad)
        json.truth("daily_load", true);
    writeWords(json, "signs", check.signs);
}

void write(JsonWriter &json, const CrossEntry &cross)
{
    json.text("sport", toWord(cross.sport));
    json.number("minutes", shortMinutes(cross.duration));
    writePain(json, "pain_during", cross.painDuring);
    writePain(json, "pain_next_morning", cross.painNextMorning);
}

void write(JsonWriter & /*json*/, const StrengthEntry & /*strength*/) {}

void write(JsonWriter &json, const SkipEntry &skip)
{
    writeText(json, "reason", skip.reason);
}

void write(JsonWriter &json, const MoveEntry &moved)
{
    json.text("from", toIsoDate(moved.from));
    json.text("to", toIsoDate(moved.to));
}

void write(JsonWriter & /*json*/, const ClearedEntry & /*cleared*/) {}

} // namespace

void writeEntry(JsonWriter &json, const Entry &entry)
{
    const EntryBase &base = baseOf(entry);
    json.beginObject();
    json.text("type", entryTypeWord(entry));
    json.text("date", toIsoDate(base.date));
    std::visit([&](const auto &value) { write(json, value); }, entry);
    writeText(json, "id", base.id);
    writeText(json, "note", base.note);
    json.endObject();
}

} // namespace restride
