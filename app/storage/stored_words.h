// SPDX-License-Identifier: GPL-3.0-or-later
// The words under which a runner's file keeps the values of an enum: those of the document
// `restride/1`. They are never translated and never changed; a file of today is read for ever.
#pragma once

#include "core/journal/entry.h"
#include "core/journal/profile.h"

#include <array>
#include <concepts>
#include <optional>
#include <string_view>

namespace restride {

/// The words of `Enum`, in its order. Specialised for every enum that a file holds.
template <typename Enum> struct StoredWords;

template <> struct StoredWords<Ground> {
    static constexpr std::array<std::string_view, 2> kWords{"flat", "hilly"};
};
template <> struct StoredWords<Effort> {
    static constexpr std::array<std::string_view, 4> kWords{"easy", "steady", "hard", "race"};
};
template <> struct StoredWords<Course> {
    static constexpr std::array<std::string_view, 6> kWords{
        "none", "warmup_gone", "warmup_stayed", "rising", "late", "limp"};
};
template <> struct StoredWords<Mask> {
    static constexpr std::array<std::string_view, 3> kWords{"painkiller", "brace", "tape"};
};
template <> struct StoredWords<Sport> {
    static constexpr std::array<std::string_view, 7> kWords{
        "bike", "swim", "deep_water_run", "walk", "elliptical", "row", "other"};
};
template <> struct StoredWords<Sign> {
    static constexpr std::array<std::string_view, 12> kWords{
        "swelling",       "locking",         "giving_way", "cannot_bear_weight",
        "night_pain",     "hot_joint",       "fever",      "calf_swelling",
        "breathlessness", "bone_tenderness", "trauma",     "deformity"};
};
template <> struct StoredWords<Aim> {
    static constexpr std::array<std::string_view, 2> kWords{"run", "finish"};
};
template <> struct StoredWords<Experience> {
    static constexpr std::array<std::string_view, 3> kWords{"novice", "recreational",
                                                            "experienced"};
};
template <> struct StoredWords<Caution> {
    static constexpr std::array<std::string_view, 2> kWords{"standard", "cautious"};
};
template <> struct StoredWords<Circumstance> {
    static constexpr std::array<std::string_view, 3> kWords{"postpartum", "pregnant",
                                                            "recent_surgery"};
};
template <> struct StoredWords<Aggravator> {
    static constexpr std::array<std::string_view, 9> kWords{
        "stairs",         "downhill", "hills",      "speed",   "sitting",
        "banked_surface", "shoes",    "load_spike", "long_run"};
};
template <> struct StoredWords<KneeKind> {
    static constexpr std::array<std::string_view, 6> kWords{
        "unknown", "patellofemoral", "iliotibial", "bakers_cyst", "other", "none"};
};
template <> struct StoredWords<Side> {
    static constexpr std::array<std::string_view, 3> kWords{"left", "right", "both"};
};
template <> struct StoredWords<Site> {
    static constexpr std::array<std::string_view, 5> kWords{"front", "outside", "inside", "behind",
                                                            "below"};
};
/// Not an enum, but kept in the same way; in the C encoding's order.
template <> struct StoredWords<Weekday> {
    static constexpr std::array<std::string_view, 7> kWords{"sun", "mon", "tue", "wed",
                                                            "thu", "fri", "sat"};
};

template <typename Enum>
concept HasStoredWords = requires
{
    StoredWords<Enum>::kWords.size();
};

/// An enum whose values can stand in `Flags`.
template <typename Enum>
concept HasStoredWordsAsSet = HasStoredWords<Enum> && requires
{
    Enum::kCount;
};

template <HasStoredWords Enum> constexpr std::string_view storedWord(Enum value)
{
    if constexpr (HasStoredWordsAsSet<Enum>)
        static_assert(StoredWords<Enum>::kWords.size() == static_cast<std::size_t>(Enum::kCount));
    return StoredWords<Enum>::kWords.at(static_cast<std::size_t>(value));
}
constexpr std::string_view storedWord(Weekday day)
{
    return StoredWords<Weekday>::kWords.at(day.c_encoding());
}

/// Empty when `word` is none of the words of `Enum`.
template <HasStoredWords Enum> constexpr std::optional<Enum> fromStoredWord(std::string_view word)
{
    const auto &words = StoredWords<Enum>::kWords;
    for (std::size_t i = 0; i < words.size(); ++i)
        if (words[i] == word)
            return static_cast<Enum>(static_cast<unsigned>(i));
    return std::nullopt;
}

} // namespace restride
