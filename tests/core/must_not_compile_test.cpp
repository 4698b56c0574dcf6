// SPDX-License-Identifier: GPL-3.0-or-later
// What must not compile about the value types, asked of the compiler by concepts. That the compiler
// also refuses it in a source of its own is seen by the snippets in tests/compile.
#include "core/base/date.h"
#include "core/base/expected.h"
#include "core/base/flags.h"
#include "core/base/units.h"
#include "core/journal/entry.h"
#include "core/journal/profile.h"
#include "core/plan/plan.h"

#include <gtest/gtest.h>

#include <concepts>
#include <string>
#include <type_traits>

namespace restride {
namespace {

// --- what is asked ------------------------------------------------------------------------------

template <typename A, typename B>
concept Adds = requires(A a, B b)
{
    a + b;
};
template <typename A, typename B>
concept Subtracts = requires(A a, B b)
{
    a - b;
};
template <typename A, typename B>
concept Multiplies = requires(A a, B b)
{
    a *b;
};
template <typename A, typename B>
concept Compares = requires(A a, B b)
{
    a == b;
};
template <typename A, typename B>
concept Orders = requires(A a, B b)
{
    a < b;
};
template <typename A, typename B>
concept Assigns = requires(A &a, B b)
{
    a = b;
};
template <typename A>
concept Increments = requires(A a)
{
    ++a;
};
template <typename From, typename To>
concept Becomes = std::convertible_to<From, To>;
template <typename To, typename... From>
concept MadeFrom = requires(From... from)
{
    To{from...};
};
template <typename Set, typename Member>
concept Holds = requires(Set set, Member member)
{
    set.contains(member);
};
template <typename Set, typename Other>
concept Unites = requires(Set set, Other other)
{
    set.united(other);
};

enum class Fruit { Apple, kCount };

// Every question is also asked once where the answer is yes: a misspelt question would say no.

TEST(MustNotCompile, LengthsAndTimesTogether)
{
    static_assert(Adds<Metres, Metres> && Subtracts<Metres, Metres>);
    static_assert(Adds<Seconds, Seconds>);
    static_assert(!Adds<Metres, Seconds> && !Adds<Seconds, Metres>);
    static_assert(!Subtracts<Metres, Seconds> && !Subtracts<Seconds, Metres>);
    static_assert(!Compares<Metres, Seconds> && !Orders<Metres, Seconds>);
    static_assert(!Assigns<Metres, Seconds> && !Assigns<Seconds, Metres>);
    static_assert(!MadeFrom<Metres, Seconds> && !MadeFrom<Seconds, Metres>);
    static_assert(!Adds<Metres, Pace> && !Adds<Pace, Pace> && !Adds<Seconds, Pace>);
}

TEST(MustNotCompile, BareNumbersWhereAUnitIsMeant)
{
    static_assert(MadeFrom<Metres, int> && MadeFrom<Pace, int>);
    static_assert(!Becomes<int, Metres> && !Becomes<int, Pace> && !Becomes<int, Seconds>);
    static_assert(!Becomes<double, Metres> && !Becomes<double, Pace>);
    static_assert(!Assigns<Metres, int> && !Assigns<Pace, int> && !Assigns<Seconds, int>);
    static_assert(!Adds<Metres, int> && !Adds<int, Metres> && !Adds<Seconds, int>);
    static_assert(!Compares<Metres, int> && !Orders<Metres, int>);
    static_assert(!Compares<Seconds, int> && !Compares<Pace, int>);
    static_assert(!Becomes<Metres, int> && !Becomes<Pace, int> && !Becomes<Seconds, int>);
    static_assert(!Multiplies<Metres, Metres> && !Multiplies<Metres, int>);
    static_assert(!MadeFrom<Pace> && MadeFrom<Metres>); // no pace of zero
}

TEST(MustNotCompile, MinutesWhereMetresOrAPaceAreMeant)
{
    static_assert(std::is_invocable_v<decltype(&Pace::distanceIn), Pace, Seconds>);
    static_assert(!std::is_invocable_v<decltype(&Pace::distanceIn), Pace, Metres>);
    static_assert(!std::is_invocable_v<decltype(&Pace::distanceIn), Pace, int>);
    static_assert(std::is_invocable_v<decltype(&Pace::timeFor), Pace, Metres>);
    static_assert(!std::is_invocable_v<decltype(&Pace::timeFor), Pace, Seconds>);
    static_assert(!std::is_invocable_v<decltype(&toMinutes), int>);
    static_assert(!MadeFrom<Pace, Seconds> && !MadeFrom<Pace, Metres>);
    // Hours and minutes of the standard become seconds by themselves; nothing finer is cut off.
    static_assert(Becomes<std::chrono::minutes, Seconds>);
    static_assert(!Becomes<std::chrono::milliseconds, Seconds>);
}

TEST(MustNotCompile, PainThatIsNoScore)
{
    static_assert(MadeFrom<Pain>);
    static_assert(!MadeFrom<Pain, int> && !Becomes<int, Pain> && !Becomes<double, Pain>);
    static_assert(!Assigns<Pain, int> && !Assigns<std::optional<Pain>, int>);
    static_assert(Compares<Pain, Pain> && Orders<Pain, Pain>);
    static_assert(!Compares<Pain, int> && !Orders<Pain, int> && !Orders<int, Pain>);
    static_assert(!Adds<Pain, Pain> && !Adds<Pain, int> && !Increments<Pain>);
    static_assert(!Becomes<Pain, int> && !Compares<Pain, Rung>);
    static_assert(std::same_as<decltype(Pain::of(3)), std::optional<Pain>>);
    EXPECT_FALSE(Pain::of(11));
    EXPECT_FALSE(Pain::of(-1));
}

TEST(MustNotCompile, RungsMadeFromNumbers)
{
    static_assert(!MadeFrom<Rung, double> && !MadeFrom<Rung, int> && !Becomes<int, Rung>);
    static_assert(!Assigns<Rung, int> && !Assigns<Rung, double>);
    static_assert(Compares<Rung, Rung> && !Compares<Rung, int> && !Orders<Rung, double>);
    static_assert(!Adds<Rung, Rung> && !Adds<Rung, int> && !Increments<Rung>);
    static_assert(!Becomes<Rung, double> && !Becomes<Rung, int>);
}

TEST(MustNotCompile, SetsOfOneThingHoldingAnother)
{
    static_assert(Holds<Signs, Sign> && Unites<Signs, Signs>);
    static_assert(!Holds<Signs, Mask> && !Holds<Signs, int> && !Holds<Masks, Sign>);
    static_assert(!Unites<Signs, Masks> && !Unites<Masks, Signs>);
    static_assert(Compares<Signs, Signs> && !Compares<Signs, Masks>);
    static_assert(!Assigns<Signs, Masks> && !Becomes<Masks, Signs>);
    static_assert(!Becomes<Sign, int> && !Compares<Sign, Mask> && !Orders<Sign, Course>);
    static_assert(!Becomes<Signs, bool> && !Becomes<Signs, unsigned>);
    static_assert(Holds<Flags<Fruit>, Fruit> && !Holds<Flags<Fruit>, Sign>);
    static_assert(Holds<WeekdaySet, Weekday> && !Holds<WeekdaySet, int>);
    static_assert(!Becomes<int, WeekdaySet> && !MadeFrom<WeekdaySet, std::uint8_t>);
}

TEST(MustNotCompile, DatesReckonedInNumbers)
{
    static_assert(Adds<Date, Days> && Subtracts<Date, Date> && Orders<Date, Date>);
    static_assert(!Adds<Date, int> && !Subtracts<Date, int> && !Adds<Date, Date>);
    static_assert(!Becomes<int, Date> && !Becomes<Days, Date> && !Compares<Date, int>);
    static_assert(!Assigns<Date, Seconds> && !Becomes<std::string, Date>);
    static_assert(!Becomes<int, Days> && !Becomes<Weekday, Date> && !Becomes<int, Weekday>);
    static_assert(!std::is_invocable_v<decltype(&daysBetween), Date, int>);
}

TEST(MustNotCompile, AFailureTakenForAValue)
{
    using Answer = Expected<Metres, Fruit>;
    static_assert(Becomes<Metres, Answer> && Becomes<Unexpected<Fruit>, Answer>);
    static_assert(!Becomes<Fruit, Answer> && !Becomes<int, Answer>);
    static_assert(!Becomes<Answer, Metres> && !Becomes<Answer, bool>);
    static_assert(!Becomes<Unexpected<int>, Answer> && !Becomes<Unexpected<Sign>, Answer>);
    static_assert(!Adds<Answer, Metres> && !MadeFrom<Answer>);
    static_assert(!Assigns<Expected<Metres, Sign>, Answer>);
}

TEST(MustNotCompile, EntriesAndAnswersTakenForEachOther)
{
    static_assert(Becomes<RunEntry, Entry> && !Becomes<CheckEntry, RunEntry>);
    static_assert(!Assigns<RunEntry, CheckEntry> && !Compares<RunEntry, CheckEntry>);
    static_assert(!Becomes<EntryBase, Entry> && !Becomes<Entry, RunEntry>);
    static_assert(!Becomes<Reach, bool> && !Becomes<Reach, int> && !Compares<Reach, Answer>);
    static_assert(!Becomes<Urgency, int> && !Compares<Urgency, ReferReason>);
}

} // namespace
} // namespace restride
