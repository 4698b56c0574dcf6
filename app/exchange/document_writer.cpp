// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/document_writer.h"

#include "app/exchange/entry_writer.h"
#include "app/exchange/figures.h"
#include "app/exchange/format.h"
#include "app/exchange/spelling.h"

namespace restride {
namespace {

void writeDate(JsonWriter &json, std::string_view key, std::optional<Date> date)
{
    if (date)
        json.text(key, toIsoDate(*date));
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

/// Writes `value` where it is not what a reader takes for granted.
template <typename Value>
void writeUnlessDefault(JsonWriter &json, std::string_view key, Value value, Value byDefault)
{
    if (value != byDefault)
        json.text(key, toWord(value));
}

void writeRace(JsonWriter &json, const Race &race)
{
    json.text("date", toIsoDate(race.date));
    json.number("distance_km", race.distance.km());
    if (!race.name.empty())
        json.text("name", race.name);
}

void writeGoal(JsonWriter &json, const Goal &goal)
{
    json.beginObject("goal");
    writeRace(json, goal.race);
    writeUnlessDefault(json, "aim", goal.aim, Goal{}.aim);
    writeDate(json, "switch_by", goal.switchBy);
    if (!goal.alternatives.empty()) {
        json.beginArray("alternatives");
        for (const Race &race : goal.alternatives) {
            json.beginObject();
            writeRace(json, race);
            json.endObject();
        }
        json.endArray();
    }
    if (goal.cutoff)
        json.number("cutoff_min", shortMinutes(*goal.cutoff));
    json.endObject();
}

void writeRunDays(JsonWriter &json, WeekdaySet days)
{
    if (days == WeekdaySet::all())
        return;
    json.beginArray("run_days");
    for (const auto &day : Spelling<Weekday>::words)
        if (days.contains(day.value))
            json.text(day.word);
    json.endArray();
}

void writeRunner(JsonWriter &json, const Runner &runner)
{
    const Runner byDefault;
    if (runner == byDefault)
        return;
    json.beginObject("runner");
    writeRunDays(json, runner.runDays);
    if (runner.longRunDay)
        json.text("long_run_day", toWord(*runner.longRunDay));
    writeUnlessDefault(json, "week_starts", runner.weekStarts, byDefault.weekStarts);
    if (runner.easyPace)
        json.number("easy_pace_s_per_km", runner.easyPace->secondsPerKm());
    if (runner.walkPace)
        json.number("walk_pace_s_per_km", runner.walkPace->secondsPerKm());
    writeUnlessDefault(json, "experience", runner.experience, byDefault.experience);
    writeUnlessDefault(json, "caution", runner.caution, byDefault.caution);
    if (runner.age)
        json.number("age", *runner.age);
    writeWords(json, "circumstances", runner.circumstances);
    json.endObject();
}

void writeKnee(JsonWriter &json, const Knee &knee)
{
    const Knee byDefault;
    if (knee == byDefault)
        return;
    json.beginObject("knee");
    writeUnlessDefault(json, "kind", knee.kind, byDefault.kind);
    if (knee.side)
        json.text("side", toWord(*knee.side));
    if (knee.site)
        json.text("site", toWord(*knee.site));
    writeDate(json, "onset", knee.onset);
    if (knee.painFree)
        json.number("pain_free_min", shortMinutes(*knee.painFree));
    writeWords(json, "aggravators", knee.aggravators);
    json.endObject();
}

void writeBefore(JsonWriter &json, const Before &before)
{
    if (before == Before{})
        return;
    json.beginObject("before");
    if (!before.weekly.empty()) {
        json.beginArray("weekly_km");
        for (const Metres week : before.weekly)
            json.number(week.km());
        json.endArray();
    }
    if (before.longest)
        json.number("longest_km", before.longest->km());
    if (before.runsPerWeek)
        json.number("runs_per_week", *before.runsPerWeek);
    writeDate(json, "last_run", before.lastRun);
    json.endObject();
}

void writeLog(JsonWriter &json, const std::vector<Entry> &log)
{
    json.beginArray("log");
    for (const Entry &entry : log)
        writeEntry(json, entry);
    json.endArray();
}

} // namespace

std::string writeDocument(const Journal &journal, std::optional<Date> today,
                          JsonWriter::Layout layout)
{
    JsonWriter json(layout);
    json.beginObject();
    json.text("format", kRunnerFormat);
    writeDate(json, "today", today);
    if (journal.profile.goal)
        writeGoal(json, *journal.profile.goal);
    writeRunner(json, journal.profile.runner);
    writeKnee(json, journal.profile.knee);
    writeBefore(json, journal.profile.before);
    writeLog(json, journal.log);
    json.endObject();
    return json.json();
}

} // namespace restride
