// SPDX-License-Identifier: GPL-3.0-or-later
// What a runner was told for a day. Past days are thought through anew by the rules of today, and a
// later edition of the rules may come to something else; what was told then stays as it was told
// (law 5).
#pragma once

#include "core/base/date.h"

#include <string>

namespace restride {

struct IssuedDay {
    Date day{};        ///< the day it is for
    Date issued{};     ///< when it was shown or printed; on `day` or before it
    int rules = 0;     ///< the edition of the rules that said it, `kRulesVersion`
    std::string words; ///< as told then, in the language of then
    bool operator==(const IssuedDay &) const = default;
};

} // namespace restride
