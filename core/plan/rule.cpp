// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/rule.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace restride {
namespace {

struct RuleRow {
    std::string_view id;
    Evidence evidence;
    std::string_view source;
};

constexpr std::array kRules{
#define RESTRIDE_RULE(name, id, grade, source) RuleRow{id, Evidence::grade, source},
    RESTRIDE_RULES(RESTRIDE_RULE)
#undef RESTRIDE_RULE
};
static_assert(kRules.size() == static_cast<std::size_t>(Rule::kCount));

const RuleRow &rowOf(Rule rule)
{
    return kRules[static_cast<std::size_t>(rule)];
}

} // namespace

std::string_view ruleId(Rule rule)
{
    return rowOf(rule).id;
}

std::optional<Rule> ruleOfId(std::string_view id)
{
    const auto *const found = std::find_if(kRules.begin(), kRules.end(),
                                           [&](const RuleRow &row) { return row.id == id; });
    if (found == kRules.end())
        return std::nullopt;
    return static_cast<Rule>(found - kRules.begin());
}

Evidence evidenceOf(Rule rule)
{
    return rowOf(rule).evidence;
}

std::string_view sourceOf(Rule rule)
{
    return rowOf(rule).source;
}

} // namespace restride
