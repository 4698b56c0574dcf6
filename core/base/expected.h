// SPDX-License-Identifier: GPL-3.0-or-later
// A value or the typed reason why there is none: for failures of the machine. (The standard's own
// std::expected is not in C++20.) A refusal by a rule is no error; it is an answer inside the plan.
#pragma once

#include <cassert>
#include <utility>
#include <variant>

namespace restride {

template <typename Error> struct Unexpected {
    Error error;
};
template <typename Error> Unexpected(Error) -> Unexpected<Error>;

template <typename Value, typename Error> class [[nodiscard]] Expected
{
public:
    Expected(Value value) : state_(std::in_place_index<0>, std::move(value)) {}
    Expected(Unexpected<Error> failure) : state_(std::in_place_index<1>, std::move(failure.error))
    {}

    [[nodiscard]] bool hasValue() const { return state_.index() == 0; }
    explicit operator bool() const { return hasValue(); }

    /// Precondition: hasValue().
    [[nodiscard]] const Value &value() const
    {
        assert(hasValue());
        return *std::get_if<0>(&state_);
    }
    [[nodiscard]] Value &value()
    {
        assert(hasValue());
        return *std::get_if<0>(&state_);
    }
    const Value &operator*() const { return value(); }
    Value &operator*() { return value(); }
    const Value *operator->() const { return &value(); }
    Value *operator->() { return &value(); }

    /// Precondition: !hasValue().
    [[nodiscard]] const Error &error() const
    {
        assert(!hasValue());
        return *std::get_if<1>(&state_);
    }

private:
    std::variant<Value, Error> state_;
};

/// The value of an operation that gives nothing but may fail.
struct Done {
    bool operator==(const Done &) const = default;
};

} // namespace restride
