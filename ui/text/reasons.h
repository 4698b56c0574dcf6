// SPDX-License-Identifier: GPL-3.0-or-later
// One sentence a rule: `becauseOf<Rule::X>`, written in the file of X's section. A rule without
// words does not link, so none can be forgotten. For the files of this folder only.
#pragma once

#include "core/plan/why.h"

#include <QString>

namespace restride::text {

/// Why a day is as it is, or what happened. Every figure may be missing.
template <Rule rule> QString becauseOf(const Figures &figures);

#define RESTRIDE_BECAUSE(name, id, grade, source)                                                  \
    template <> QString becauseOf<Rule::name>(const Figures &figures);
RESTRIDE_RULES(RESTRIDE_BECAUSE)
#undef RESTRIDE_BECAUSE

} // namespace restride::text
