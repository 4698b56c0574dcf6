// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/units.h"

using namespace restride;

int main()
{
#ifdef RESTRIDE_CONTROL
    [[maybe_unused]] const auto time = Pace{400}.timeFor(Metres{5000});
#else
    [[maybe_unused]] const auto time = Pace{400}.timeFor(minutes(30)); // refused
#endif
}
