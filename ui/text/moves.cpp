// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/moves.h"

#include "ui/text/words.h"

namespace restride::text {

QString shortRefusal(MoveRefusal refusal)
{
    switch (refusal) {
    case MoveRefusal::Past:
        return translate("restride", "gone by");
    case MoveRefusal::TooFar:
        return translate("restride", "too far off");
    case MoveRefusal::NotARunDay:
        return translate("restride", "no run day of yours");
    case MoveRefusal::Taken:
        return translate("restride", "has a session");
    case MoveRefusal::AfterRun:
        return translate("restride", "too soon after a run");
    case MoveRefusal::BeforeRun:
        return translate("restride", "too close to the next run");
    case MoveRefusal::PastNextRun:
        return translate("restride", "beyond the next run");
    case MoveRefusal::OtherWeek:
        return translate("restride", "another week");
    case MoveRefusal::WeekFull:
        return translate("restride", "enough in seven days");
    case MoveRefusal::Rest:
        return translate("restride", "a day of rest");
    case MoveRefusal::GateShut:
        return translate("restride", "before the gate opens");
    case MoveRefusal::RaceWeek:
        return translate("restride", "too near the race");
    case MoveRefusal::NotKept:
        return translate("restride", "the plan would not keep it");
    }
    return {};
}

QString refusal(MoveRefusal refusal)
{
    switch (refusal) {
    case MoveRefusal::Past:
        return translate("restride", "That day has gone by.");
    case MoveRefusal::TooFar:
        return translate("restride", "A session moves by six days at most.");
    case MoveRefusal::NotARunDay:
        return translate("restride", "That weekday is not one of your run days.");
    case MoveRefusal::Taken:
        return translate("restride", "That day has a session already.");
    case MoveRefusal::AfterRun:
        return translate("restride", "Too soon after the run before it: the knee needs the rest.");
    case MoveRefusal::BeforeRun:
        return translate("restride", "Too close to the next run, which would fall away.");
    case MoveRefusal::PastNextRun:
        return translate("restride", "Sessions keep their order: this one comes before the next.");
    case MoveRefusal::OtherWeek:
        return translate("restride", "Each week keeps its own runs.");
    case MoveRefusal::WeekFull:
        return translate("restride", "There are as many sessions in seven days as there may be.");
    case MoveRefusal::Rest:
        return translate("restride", "That day is for rest.");
    case MoveRefusal::GateShut:
        return translate("restride", "Running begins again once the gate is open.");
    case MoveRefusal::RaceWeek:
        return translate("restride", "The days around the race stay as they are.");
    case MoveRefusal::NotKept:
        return translate("restride", "The plan would not keep the session there.");
    }
    return {};
}

} // namespace restride::text
