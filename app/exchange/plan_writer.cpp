// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/plan_writer.h"

#include "app/exchange/figures.h"
#include "app/exchange/format.h"
#include "app/exchange/json_writer.h"
#include "app/exchange/spelling.h"

#include <cmath>
#include <sstream>

namespace restride {
namespace {

template <typename Value>
void writeWords(JsonWriter &json, std::string_view key, Flags<Value> values)
{
    json.beginArray(key);
    values.forEach([&](Value value) { json.text(toWord(value)); });
    json.endArray();
}

void writeDateOrNull(JsonWriter &json, std::string_view key, std::optional<Date> date)
{
    if (date)
        json.text(key, toIsoDate(*date));
    else
        json.null(key);
}

void writeRefer(JsonWriter &json, const Refer &refer)
{
    json.beginObject("refer");
    json.text("urgency", toWord(refer.urgency));
    writeWords(json, "because", refer.because);
    json.endObject();
}

void writeIfCleared(JsonWriter &json, const std::optional<IfCleared> &outlook)
{
    if (!outlook)
        return;
    json.beginObject("if_cleared");
    json.text("from", toIsoDate(outlook->from));
    json.text("reach", toWord(outlook->reach));
    writeDateOrNull(json, "earliest_run", outlook->earliestRun);
    writeDateOrNull(json, "earliest_run_walk", outlook->earliestRunWalk);
    json.endObject();
}

void writeNow(JsonWriter &json, const Now &now)
{
    json.beginObject("now");
    json.text("phase", toWord(now.phase));
    if (now.rung)
        json.number("rung", now.rung->value());
    else
        json.null("rung");
    json.number("clean_on_rung", now.cleanOnRung);
    json.truth("gate_open", now.gateOpen);
    writeWords(json, "gate_missing", now.gateMissing);
    json.truth("in_flare", now.inFlare);
    json.number("flares", now.flares);
    json.number("longest_30d_jog_min", toMinutes(now.longest30dJog));
    json.number("longest_30d_km", shortKm(now.longest30d));
    json.number("weekly_km_before", shortKm(now.weeklyBefore));
    if (now.taken && now.taken->longest)
        json.number("longest_clean_min", toMinutes(*now.taken->longest));
    if (now.taken && now.taken->shortestNot)
        json.number("shortest_not_clean_min", toMinutes(*now.taken->shortestNot));
    json.endObject();
}

void writeVerdict(JsonWriter &json, const Plan &plan, const PlanWords &words)
{
    const Verdict &verdict = *plan.verdict;
    json.beginObject("verdict");
    json.text("reach", toWord(verdict.reach));
    json.text("race", toIsoDate(verdict.race.date));
    json.number("distance_km", verdict.race.distance.km());
    json.number("longest_by_race_km", shortKm(verdict.longestByRace));
    json.number("needed_longest_km", shortKm(verdict.neededLongest));
    json.number("weekly_peak_km", shortKm(verdict.weeklyPeak));
    json.number("needed_weekly_km", shortKm(verdict.neededWeekly));
    json.text("rests_on", toWord(verdict.restsOn));
    writeDateOrNull(json, "earliest_run", verdict.earliestRun);
    writeDateOrNull(json, "earliest_run_walk", verdict.earliestRunWalk);
    if (verdict.longestRaceByDate)
        json.number("longest_race_by_date_km", shortKm(*verdict.longestRaceByDate));
    else
        json.null("longest_race_by_date_km");
    writeIfCleared(json, verdict.ifCleared);
    if (plan.forecast && plan.forecast->chance)
        json.number("chance", shortShare(*plan.forecast->chance));
    json.beginArray("because");
    for (const std::string &sentence : words.verdict(plan))
        json.text(sentence);
    json.endArray();
    json.endObject();
}

void writeRange(JsonWriter &json, std::string_view key, const DateRange &range)
{
    json.beginObject(key);
    writeDateOrNull(json, "early", range.early);
    writeDateOrNull(json, "likely", range.likely);
    writeDateOrNull(json, "late", range.late);
    json.endObject();
}

void writeForecast(JsonWriter &json, const Plan &plan)
{
    json.beginObject("forecast");
    json.number("futures", plan.forecast->futures);
    writeRange(json, "thirty_minutes", plan.forecast->thirtyMinutes);
    if (plan.verdict)
        writeRange(json, "ready", plan.forecast->ready);
    json.endObject();
}

void writeAlternatives(JsonWriter &json, const std::vector<AlternativeVerdict> &alternatives)
{
    json.beginArray("alternatives");
    for (const AlternativeVerdict &alternative : alternatives) {
        json.beginObject();
        json.text("name", alternative.race.name);
        json.text("race", toIsoDate(alternative.race.date));
        json.number("distance_km", alternative.race.distance.km());
        json.text("reach", toWord(alternative.reach));
        writeIfCleared(json, alternative.ifCleared);
        json.endObject();
    }
    json.endArray();
}

void writeSegments(JsonWriter &json, const Segments &segments)
{
    json.beginArray("segments");
    for (const Segment &segment : segments) {
        json.beginObject();
        json.number("repeat", segment.repeat);
        json.number("walk_min", toMinutes(segment.walk));
        json.number("jog_min", toMinutes(segment.jog));
        json.endObject();
    }
    json.endArray();
}

void writeStrength(JsonWriter &json, const Day &day)
{
    json.beginArray("strength");
    for (const StrengthSet &set : exercisesOf(day.strength, day.strengthLevel)) {
        json.beginObject();
        json.text("exercise", toWord(set.exercise));
        json.number("sets", set.sets);
        if (set.reps > 0)
            json.number("reps", set.reps);
        else
            json.number("hold_s", set.hold.count());
        json.endObject();
    }
    json.endArray();
}

/// The race's name, or its distance where it has none.
std::string raceName(const Race &race)
{
    if (!race.name.empty())
        return race.name;
    std::ostringstream text;
    text << shortKm(race.distance) << " km";
    return text.str();
}

void writeDay(JsonWriter &json, const Day &day, const Plan &plan, const PlanWords &words)
{
    const Workout &workout = day.workout;
    json.beginObject();
    json.text("date", toIsoDate(day.date));
    if (plan.verdict && plan.verdict->race.date == day.date)
        json.text("race", raceName(plan.verdict->race));
    json.text("phase", toWord(day.phase));
    json.text("kind", toWord(workout.kind));
    if (day.phase == Phase::WalkJog && workout.rung)
        json.number("rung", workout.rung->value());
    writeSegments(json, workout.segments);
    json.number("walk_min", toMinutes(workout.walk()));
    json.number("jog_min", toMinutes(workout.jog()));
    json.number("distance_km", shortKm(day.distance));
    json.text("intensity", toWord(workout.intensity));
    json.text("terrain", workout.flatOnly ? "flat" : "any");
    writeStrength(json, day);
    if (workout.kind == Kind::Cross)
        writeWords(json, "cross", day.cross);
    json.text("why", ruleId(day.why.rule));
    json.text("because", words.because(day.why));
    json.endObject();
}

/// The kilometres of a week as the sum of its days' written figures, so that a reader who adds up
/// the days finds the week's own figure.
class WrittenWeeks
{
public:
    explicit WrittenWeeks(const std::vector<Day> &days) : next_(days.begin()), end_(days.end()) {}

    double kmUpTo(Date firstDayAfter)
    {
        double km = 0;
        for (; next_ != end_ && next_->date < firstDayAfter; ++next_)
            km += shortKm(next_->distance);
        return std::round(km * 10) / 10;
    }

private:
    std::vector<Day>::const_iterator next_;
    std::vector<Day>::const_iterator end_;
};

void writeWeeks(JsonWriter &json, const Plan &plan)
{
    WrittenWeeks written(plan.days);
    json.beginArray("weeks");
    for (const Week &week : plan.weeks) {
        json.beginObject();
        json.text("start", toIsoDate(week.start));
        json.text("phase", toWord(week.phase));
        json.number("km", written.kmUpTo(week.start + Days{7}));
        json.number("jog_min", toMinutes(week.jog));
        json.number("walk_min", toMinutes(week.walk));
        json.number("runs", week.runs);
        json.truth("cutback", week.cutback);
        json.endObject();
    }
    json.endArray();
}

void writeDecisions(JsonWriter &json, const std::vector<Decision> &decisions,
                    const PlanWords &words)
{
    json.beginArray("decisions");
    for (const Decision &decision : decisions) {
        json.beginObject();
        json.text("date", toIsoDate(decision.date));
        json.text("rule", ruleId(decision.why.rule));
        json.text("because", words.because(decision.why));
        json.text("effect", words.effect(decision.why));
        json.text("source", words.source(decision.why.rule));
        json.endObject();
    }
    json.endArray();
}

} // namespace

std::string writePlan(const Plan &plan, const PlanWords &words)
{
    JsonWriter json;
    json.beginObject();
    json.text("format", kPlanFormat);
    json.text("today", toIsoDate(plan.today));
    json.text("answer", toWord(plan.answer));
    if (plan.refer)
        writeRefer(json, *plan.refer);
    writeNow(json, plan.now);
    if (plan.verdict)
        writeVerdict(json, plan, words);
    if (plan.forecast)
        writeForecast(json, plan);
    writeAlternatives(json, plan.alternatives);
    json.beginArray("days");
    for (const Day &day : plan.days)
        writeDay(json, day, plan, words);
    json.endArray();
    writeWeeks(json, plan);
    writeDecisions(json, plan.decisions, words);
    json.endObject();
    return json.json();
}

} // namespace restride
