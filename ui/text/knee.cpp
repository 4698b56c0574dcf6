// SPDX-License-Identifier: GPL-3.0-or-later
// How the knee is: pain, signs, results, referrals.
#include "ui/text/text.h"
#include "ui/text/words.h"

namespace restride::text {

QString painWord(Pain pain)
{
    switch (pain.score()) {
    case 0:
        return translate("restride", "none", "pain");
    case 1:
        return translate("restride", "barely there", "pain");
    case 2:
        return translate("restride", "a whisper", "pain");
    case 3:
        return translate("restride", "mild", "pain");
    case 4:
        return translate("restride", "nagging", "pain");
    case 5:
        return translate("restride", "cannot ignore", "pain");
    case 6:
        return translate("restride", "changes the stride", "pain");
    case 7:
        return translate("restride", "strong", "pain");
    case 8:
        return translate("restride", "stops you", "pain");
    case 9:
        return translate("restride", "very strong", "pain");
    default:
        return translate("restride", "the worst", "pain");
    }
}

QString resultWord(SessionResult result)
{
    switch (result) {
    case SessionResult::None:
        return {};
    case SessionResult::Clean:
        return translate("restride", "clean", "result of a session");
    case SessionResult::Acceptable:
    case SessionResult::Amber:
        return translate("restride", "repeat", "result of a session");
    case SessionResult::Drop:
        return translate("restride", "step back", "result of a session");
    case SessionResult::Flare:
        return translate("restride", "flare-up", "result of a session");
    case SessionResult::Unknown:
        return translate("restride", "not counted", "result of a session");
    case SessionResult::Overdone:
        return translate("restride", "beyond plan", "result of a session");
    case SessionResult::Shortened:
        return translate("restride", "shortened", "result of a session");
    case SessionResult::Missed:
        return translate("restride", "missed", "result of a session");
    case SessionResult::Waiting:
        return translate("restride", "no morning yet", "result of a session");
    }
    return {};
}

QString signQuestion(Sign sign)
{
    switch (sign) {
    case Sign::Swelling:
        return translate("restride", "Clearly swollen");
    case Sign::Locking:
        return translate("restride", "Locks: cannot be straightened");
    case Sign::GivingWay:
        return translate("restride", "Gives way: suddenly buckles");
    case Sign::CannotBearWeight:
        return translate("restride", "Cannot take four steps, even with a limp");
    case Sign::NightPain:
        return translate("restride", "Hurts at night or at rest and does not ease off");
    case Sign::HotJoint:
        return translate("restride", "Hot to the touch");
    case Sign::Fever:
        return translate("restride", "Fever along with the sore knee");
    case Sign::CalfSwelling:
        return translate("restride", "Swollen calf");
    case Sign::Breathlessness:
        return translate("restride", "Short of breath at rest");
    case Sign::BoneTenderness:
        return translate("restride", "Hurts when you press the bone or hop");
    case Sign::Trauma:
        return translate("restride", "Hurt in a fall or by a blow, not yet examined");
    case Sign::Deformity:
        return translate("restride", "Looks deformed");
    case Sign::kCount:
        break;
    }
    return {};
}

QString reasonName(ReferReason reason)
{
    switch (reason) {
    case ReferReason::Swelling:
        return translate("restride", "a clearly swollen knee");
    case ReferReason::Locking:
        return translate("restride", "a knee that locks");
    case ReferReason::GivingWay:
        return translate("restride", "a knee that gives way");
    case ReferReason::CannotBearWeight:
        return translate("restride", "being unable to take four steps");
    case ReferReason::NightPain:
        return translate("restride", "pain at night or at rest that does not ease off");
    case ReferReason::HotJoint:
        return translate("restride", "a knee hot to the touch");
    case ReferReason::Fever:
        return translate("restride", "fever along with the sore knee");
    case ReferReason::CalfSwelling:
        return translate("restride", "a swollen calf");
    case ReferReason::Breathlessness:
        return translate("restride", "shortness of breath at rest");
    case ReferReason::BoneTenderness:
        return translate("restride", "pain when pressing the bone or hopping");
    case ReferReason::Trauma:
        return translate("restride", "a fall or blow not yet examined");
    case ReferReason::Deformity:
        return translate("restride", "a knee that looks deformed");
    case ReferReason::WalkingPain14Days:
        return translate("restride", "walking pain of 3 or more for 14 days");
    case ReferReason::GateShut21Days:
        return translate("restride", "21 days without a pain-free brisk walk");
    case ReferReason::ThirdFlare:
        return translate("restride", "a third flare-up in 42 days");
    case ReferReason::HighScoresUnreviewed:
        return translate("restride", "scores of 4 or more, six weeks on and not yet seen");
    case ReferReason::BakersCyst:
        return translate("restride", "a Baker's cyst");
    case ReferReason::Under18:
        return translate("restride", "under 18 years of age");
    case ReferReason::Postpartum:
        return translate("restride", "after a birth");
    case ReferReason::Pregnant:
        return translate("restride", "a pregnancy");
    case ReferReason::RecentSurgery:
        return translate("restride", "recent surgery");
    case ReferReason::kCount:
        break;
    }
    return {};
}

QString missingName(GateMissing missing)
{
    switch (missing) {
    case GateMissing::RecentCheck:
        return translate("restride", "a check from the last three days");
    case GateMissing::BriskWalk:
        return translate("restride", "a brisk 30-minute walk without pain");
    case GateMissing::WalkingPain:
        return translate("restride", "walking pain of 1 or less");
    case GateMissing::Stairs:
        return translate("restride", "pain on stairs of 2 or less");
    case GateMissing::StandingSign:
        return translate("restride", "no warning sign");
    case GateMissing::FlareRest:
        return translate("restride", "the rest days after the flare-up");
    case GateMissing::kCount:
        break;
    }
    return {};
}

QString kneeName(const Knee &knee)
{
    QStringList parts;
    if (knee.side)
        parts << (*knee.side == Side::Left    ? translate("restride", "left knee")
                  : *knee.side == Side::Right ? translate("restride", "right knee")
                                              : translate("restride", "both knees"));
    else
        parts << translate("restride", "knee");
    if (knee.site)
        switch (*knee.site) {
        case Site::Front:
            parts << translate("restride", "front", "where the knee hurts");
            break;
        case Site::Outside:
            parts << translate("restride", "outside", "where the knee hurts");
            break;
        case Site::Inside:
            parts << translate("restride", "inside", "where the knee hurts");
            break;
        case Site::Behind:
            parts << translate("restride", "behind", "where the knee hurts");
            break;
        case Site::Below:
            parts << translate("restride", "below the kneecap", "where the knee hurts");
            break;
        }
    return capitalised(parts.join(QStringLiteral(", ")));
}

QString givenDiagnosis(KneeKind kind)
{
    QString name;
    switch (kind) {
    case KneeKind::Unknown:
        return translate("restride", "Diagnosis: not known");
    case KneeKind::None:
        return translate("restride", "No injury was given: back after a break");
    case KneeKind::Patellofemoral:
        name = translate("restride", "pain around the kneecap (patellofemoral)");
        break;
    case KneeKind::Iliotibial:
        name = translate("restride", "pain on the outside of the knee (iliotibial band)");
        break;
    case KneeKind::BakersCyst:
        name = translate("restride", "a cyst behind the knee (Baker’s cyst)");
        break;
    case KneeKind::Other:
        name = translate("restride", "another one, not named");
        break;
    }
    return translate("restride", "Diagnosis as the runner gave it: %1").arg(name);
}

QStringList unknownOf(const Knee &knee)
{
    QStringList lines;
    if (knee.kind == KneeKind::None)
        return lines;
    if (!knee.side)
        lines << translate("restride", "Which knee: not known");
    if (!knee.site)
        lines << translate("restride", "Where it hurts: not known");
    if (!knee.onset)
        lines << translate("restride", "Sore since: not known");
    return lines;
}

QString referHeadline(const Refer &refer)
{
    switch (refer.urgency) {
    case Urgency::Emergency:
        return translate("restride", "Call emergency care now.");
    case Urgency::SameDay:
        return translate("restride", "Have this knee seen today.");
    case Urgency::Urgent:
        return translate("restride", "Have this knee seen before the next run.");
    case Urgency::Soon:
        return translate("restride", "A clinician's look comes before the next step.");
    }
    return {};
}

QString referHowSoon(const Refer &refer)
{
    switch (refer.urgency) {
    case Urgency::Emergency:
        return translate(
            "restride",
            "Shortness of breath with a swollen calf does not wait for an appointment.");
    case Urgency::SameDay:
        return translate("restride", "Today, by a doctor or in urgent care; out of hours too.");
    case Urgency::Urgent:
        return translate("restride", "Within the next few days. Sooner if it locks, or if you "
                                     "cannot take four steps on it.");
    case Urgency::Soon:
        return translate(
            "restride",
            "Within the next weeks. The plan goes on as it stands; nothing grows until then.");
    }
    return {};
}

} // namespace restride::text
