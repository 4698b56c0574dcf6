// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/units.h"

using namespace restride;

int main()
{
#ifdef RESTRIDE_CONTROL
    [[maybe_unused]] const auto sum = Metres{400} + Metres{60};
#else
    [[maybe_unused]] const auto sum = Metres{400} + Seconds{60}; // refused
#endif
}
