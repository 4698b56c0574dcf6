// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/plan_words.h"

#include "ui/text/text.h"

namespace restride::cli {

PlanWords planWords()
{
    return {[](const Why &why) { return text::because(why).toStdString(); },
            [](const Why &why) { return text::effect(why).toStdString(); },
            [](Rule rule) { return text::source(rule).toStdString(); },
            [](const Plan &plan) {
                return std::vector{text::verdictHeadline(plan).toStdString(),
                                   text::verdictDetail(plan).toStdString()};
            }};
}

} // namespace restride::cli
