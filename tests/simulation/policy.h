// SPDX-License-Identifier: GPL-3.0-or-later
// A way to decide from day to day what a runner does next. It hears what a runner would tell and no
// more; only the oracle is shown the knee.
#pragma once

#include "core/base/date.h"
#include "tests/simulation/virtual_runner.h"

#include <memory>
#include <optional>
#include <span>
#include <string_view>

namespace restride::simulation {

/// What is known on the morning of a day.
struct Morning {
    Date date{};
    std::optional<Waking> told; ///< empty: no check today
    int appointmentIn = 0;      ///< days until a clinician has time, if asked today
    /// The morning after the last session, asked for again, where nobody told it at the time.
    std::optional<Pain> recalled;
};

class Policy
{
public:
    Policy() = default;
    Policy(const Policy &) = delete;
    Policy &operator=(const Policy &) = delete;
    virtual ~Policy() = default;

    /// Once a day, in order.
    virtual Session ask(const Morning &morning) = 0;
    /// What became of the day's session. Rest, where it was missed or none was asked.
    virtual void hear(const Told &told) = 0;
    /// Times that a clinician was asked.
    [[nodiscard]] virtual int visits() const { return 0; }
};

/// The first day of every life, a Monday.
inline constexpr Date kFirstDay{std::chrono::year{2026} / 1 / 5};

/// Whether `date` is one of the three days a week on which every policy may ask for a session.
bool isSessionDay(Date date);

struct PolicyKind {
    std::string_view name;
    bool fixed = false; ///< a ladder as it is printed: what the planner has to be better than
    std::unique_ptr<Policy> (*start)(const VirtualRunner &runner);
};

/// All policies of the bench, in the order of its table.
std::span<const PolicyKind> policies();

/// Null where there is none of that name.
const PolicyKind *policyNamed(std::string_view name);

} // namespace restride::simulation
