// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/units.h"

using namespace restride;

int main()
{
#ifdef RESTRIDE_CONTROL
    [[maybe_unused]] const Pace pace{400};
#else
    [[maybe_unused]] const Pace pace = 400; // refused
#endif
}
