// SPDX-License-Identifier: GPL-3.0-or-later
// How the documents spell the values of the domain's enums. These words are the file format: they
// are never translated and never change. One table a type serves reading and writing alike.
#pragma once

#include "core/journal/entry.h"
#include "core/journal/profile.h"
#include "core/plan/plan.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <optional>
#include <string_view>

namespace restride {

template <typename Value> struct Word {
    Value value;
    std::string_view word;
};

/// Specialised for each type that has words: `static constexpr std::array words`.
template <typename Value> struct Spelling;

/// The word of `value`. Every value that a document may hold has one; `kCount` has none.
template <typename Value> std::string_view toWord(Value value)
{
    const auto &words = Spelling<Value>::words;
    const auto found = std::find_if(words.begin(), words.end(),
                                    [&](const auto &word) { return word.value == value; });
    return found == words.end() ? std::string_view{} : found->word;
}

/// The value spelt `text`; empty where no value is.
template <typename Value> std::optional<Value> ofWord(std::string_view text)
{
    const auto &words = Spelling<Value>::words;
    const auto found = std::find_if(words.begin(), words.end(),
                                    [&](const auto &word) { return word.word == text; });
    if (found == words.end())
        return std::nullopt;
    return found->value;
}

// clang-format off
template <> struct Spelling<Weekday> {
    static constexpr std::array words{
        Word<Weekday>{std::chrono::Monday, "mon"}, Word<Weekday>{std::chrono::Tuesday, "tue"},
        Word<Weekday>{std::chrono::Wednesday, "wed"}, Word<Weekday>{std::chrono::Thursday, "thu"},
        Word<Weekday>{std::chrono::Friday, "fri"}, Word<Weekday>{std::chrono::Saturday, "sat"},
        Word<Weekday>{std::chrono::Sunday, "sun"}};
};

template <> struct Spelling<Aim> {
    static constexpr std::array words{Word<Aim>{Aim::Run, "run"}, Word<Aim>{Aim::Finish, "finish"}};
};

template <> struct Spelling<Experience> {
    static constexpr std::array words{
        Word<Experience>{Experience::Novice, "novice"},
        Word<Experience>{Experience::Recreational, "recreational"},
        Word<Experience>{Experience::Experienced, "experienced"}};
};

template <> struct Spelling<Caution> {
    static constexpr std::array words{Word<Caution>{Caution::Standard, "standard"},
                                      Word<Caution>{Caution::Cautious, "cautious"}};
};

template <> struct Spelling<Circumstance> {
    static constexpr std::array words{
        Word<Circumstance>{Circumstance::Postpartum, "postpartum"},
        Word<Circumstance>{Circumstance::Pregnant, "pregnant"},
        Word<Circumstance>{Circumstance::RecentSurgery, "recent_surgery"}};
};

template <> struct Spelling<KneeKind> {
    static constexpr std::array words{
        Word<KneeKind>{KneeKind::Patellofemoral, "patellofemoral"},
        Word<KneeKind>{KneeKind::Iliotibial, "iliotibial"},
        Word<KneeKind>{KneeKind::BakersCyst, "bakers_cyst"},
        Word<KneeKind>{KneeKind::Other, "other"},
        Word<KneeKind>{KneeKind::Unknown, "unknown"},
        Word<KneeKind>{KneeKind::None, "none"}};
};

template <> struct Spelling<Side> {
    static constexpr std::array words{Word<Side>{Side::Left, "left"},
                                      Word<Side>{Side::Right, "right"},
                                      Word<Side>{Side::Both, "both"}};
};

template <> struct Spelling<Site> {
    static constexpr std::array words{
        Word<Site>{Site::Front, "front"}, Word<Site>{Site::Outside, "outside"},
        Word<Site>{Site::Inside, "inside"}, Word<Site>{Site::Behind, "behind"},
        Word<Site>{Site::Below, "below"}};
};

template <> struct Spelling<Aggravator> {
    static constexpr std::array words{
        Word<Aggravator>{Aggravator::Stairs, "stairs"},
        Word<Aggravator>{Aggravator::Downhill, "downhill"},
        Word<Aggravator>{Aggravator::Hills, "hills"},
        Word<Aggravator>{Aggravator::Speed, "speed"},
        Word<Aggravator>{Aggravator::Sitting, "sitting"},
        Word<Aggravator>{Aggravator::BankedSurface, "banked_surface"},
        Word<Aggravator>{Aggravator::Shoes, "shoes"},
        Word<Aggravator>{Aggravator::LoadSpike, "load_spike"},
        Word<Aggravator>{Aggravator::LongRun, "long_run"}};
};

template <> struct Spelling<Ground> {
    static constexpr std::array words{Word<Ground>{Ground::Flat, "flat"},
                                      Word<Ground>{Ground::Hilly, "hilly"}};
};

template <> struct Spelling<Effort> {
    static constexpr std::array words{
        Word<Effort>{Effort::Easy, "easy"}, Word<Effort>{Effort::Steady, "steady"},
        Word<Effort>{Effort::Hard, "hard"}, Word<Effort>{Effort::Race, "race"}};
};

template <> struct Spelling<Course> {
    static constexpr std::array words{
        Word<Course>{Course::None, "none"},
        Word<Course>{Course::WarmupGone, "warmup_gone"},
        Word<Course>{Course::WarmupStayed, "warmup_stayed"},
        Word<Course>{Course::Rising, "rising"},
        Word<Course>{Course::Late, "late"},
        Word<Course>{Course::Limp, "limp"}};
};

template <> struct Spelling<Mask> {
    static constexpr std::array words{Word<Mask>{Mask::Painkiller, "painkiller"},
                                      Word<Mask>{Mask::Brace, "brace"},
                                      Word<Mask>{Mask::Tape, "tape"}};
};

template <> struct Spelling<Sport> {
    static constexpr std::array words{
        Word<Sport>{Sport::Bike, "bike"}, Word<Sport>{Sport::Swim, "swim"},
        Word<Sport>{Sport::DeepWaterRun, "deep_water_run"}, Word<Sport>{Sport::Walk, "walk"},
        Word<Sport>{Sport::Elliptical, "elliptical"}, Word<Sport>{Sport::Row, "row"},
        Word<Sport>{Sport::Other, "other"}};
};

template <> struct Spelling<Sign> {
    static constexpr std::array words{
        Word<Sign>{Sign::Swelling, "swelling"},
        Word<Sign>{Sign::Locking, "locking"},
        Word<Sign>{Sign::GivingWay, "giving_way"},
        Word<Sign>{Sign::CannotBearWeight, "cannot_bear_weight"},
        Word<Sign>{Sign::NightPain, "night_pain"},
        Word<Sign>{Sign::HotJoint, "hot_joint"},
        Word<Sign>{Sign::Fever, "fever"},
        Word<Sign>{Sign::CalfSwelling, "calf_swelling"},
        Word<Sign>{Sign::Breathlessness, "breathlessness"},
        Word<Sign>{Sign::BoneTenderness, "bone_tenderness"},
        Word<Sign>{Sign::Trauma, "trauma"},
        Word<Sign>{Sign::Deformity, "deformity"}};
};

template <> struct Spelling<Phase> {
    static constexpr std::array words{
        Word<Phase>{Phase::Settle, "settle"}, Word<Phase>{Phase::Walk, "walk"},
        Word<Phase>{Phase::WalkJog, "walk_jog"}, Word<Phase>{Phase::Base, "base"},
        Word<Phase>{Phase::Build, "build"}, Word<Phase>{Phase::Taper, "taper"},
        Word<Phase>{Phase::Race, "race"}, Word<Phase>{Phase::Recover, "recover"}};
};

template <> struct Spelling<Kind> {
    static constexpr std::array words{
        Word<Kind>{Kind::Rest, "rest"}, Word<Kind>{Kind::Walk, "walk"},
        Word<Kind>{Kind::WalkJog, "walk_jog"}, Word<Kind>{Kind::Run, "run"},
        Word<Kind>{Kind::LongRun, "long_run"}, Word<Kind>{Kind::Cross, "cross"},
        Word<Kind>{Kind::Race, "race"}};
};

template <> struct Spelling<Exercise> {
    static constexpr std::array words{
        Word<Exercise>{Exercise::QuadSet, "quad_set"},
        Word<Exercise>{Exercise::StraightLegRaise, "straight_leg_raise"},
        Word<Exercise>{Exercise::SideLegLift, "side_leg_lift"},
        Word<Exercise>{Exercise::Clamshell, "clamshell"},
        Word<Exercise>{Exercise::BandSideStep, "band_side_step"},
        Word<Exercise>{Exercise::HamstringCurl, "hamstring_curl"},
        Word<Exercise>{Exercise::WallSit, "wall_sit"},
        Word<Exercise>{Exercise::MiniSquat, "mini_squat"},
        Word<Exercise>{Exercise::StepDown, "step_down"},
        Word<Exercise>{Exercise::CalfRaise, "calf_raise"},
        Word<Exercise>{Exercise::SingleLegCalfRaise, "single_leg_calf_raise"},
        Word<Exercise>{Exercise::SingleLegBalance, "single_leg_balance"}};
};

template <> struct Spelling<Urgency> {
    static constexpr std::array words{Word<Urgency>{Urgency::Soon, "soon"},
                                      Word<Urgency>{Urgency::Urgent, "urgent"},
                                      Word<Urgency>{Urgency::SameDay, "same_day"},
                                      Word<Urgency>{Urgency::Emergency, "emergency"}};
};

template <> struct Spelling<ReferReason> {
    static constexpr std::array words{
        Word<ReferReason>{ReferReason::Swelling, "swelling"},
        Word<ReferReason>{ReferReason::Locking, "locking"},
        Word<ReferReason>{ReferReason::GivingWay, "giving_way"},
        Word<ReferReason>{ReferReason::CannotBearWeight, "cannot_bear_weight"},
        Word<ReferReason>{ReferReason::NightPain, "night_pain"},
        Word<ReferReason>{ReferReason::HotJoint, "hot_joint"},
        Word<ReferReason>{ReferReason::Fever, "fever"},
        Word<ReferReason>{ReferReason::CalfSwelling, "calf_swelling"},
        Word<ReferReason>{ReferReason::Breathlessness, "breathlessness"},
        Word<ReferReason>{ReferReason::BoneTenderness, "bone_tenderness"},
        Word<ReferReason>{ReferReason::Trauma, "trauma"},
        Word<ReferReason>{ReferReason::Deformity, "deformity"},
        Word<ReferReason>{ReferReason::WalkingPain14Days, "walking_pain_14_days"},
        Word<ReferReason>{ReferReason::GateShut21Days, "gate_shut_21_days"},
        Word<ReferReason>{ReferReason::ThirdFlare, "third_flare"},
        Word<ReferReason>{ReferReason::HighScoresUnreviewed, "high_scores_unreviewed"},
        Word<ReferReason>{ReferReason::BakersCyst, "bakers_cyst"},
        Word<ReferReason>{ReferReason::Under18, "under_18"},
        Word<ReferReason>{ReferReason::Postpartum, "postpartum"},
        Word<ReferReason>{ReferReason::Pregnant, "pregnant"},
        Word<ReferReason>{ReferReason::RecentSurgery, "recent_surgery"}};
};

template <> struct Spelling<GateMissing> {
    static constexpr std::array words{
        Word<GateMissing>{GateMissing::RecentCheck, "recent_check"},
        Word<GateMissing>{GateMissing::BriskWalk, "brisk_walk"},
        Word<GateMissing>{GateMissing::WalkingPain, "walking_pain"},
        Word<GateMissing>{GateMissing::Stairs, "stairs"},
        Word<GateMissing>{GateMissing::StandingSign, "signs"},
        Word<GateMissing>{GateMissing::FlareRest, "flare_rest"}};
};

template <> struct Spelling<Answer> {
    static constexpr std::array words{Word<Answer>{Answer::Plan, "plan"},
                                      Word<Answer>{Answer::Refer, "refer"}};
};

template <> struct Spelling<Reach> {
    static constexpr std::array words{
        Word<Reach>{Reach::Run, "run"}, Word<Reach>{Reach::RunWalk, "run_walk"},
        Word<Reach>{Reach::NotReachable, "not_reachable"}, Word<Reach>{Reach::Refer, "refer"}};
};

template <> struct Spelling<RestsOn> {
    static constexpr std::array words{Word<RestsOn>{RestsOn::Plan, "plan"},
                                      Word<RestsOn>{RestsOn::Past, "past"}};
};
// clang-format on

} // namespace restride
