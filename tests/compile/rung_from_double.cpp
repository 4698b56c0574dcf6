// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/units.h"

using namespace restride;

int main()
{
#ifdef RESTRIDE_CONTROL
    [[maybe_unused]] const Rung rung = Rung::quarters(10);
#else
    [[maybe_unused]] const Rung rung = Rung{2.5}; // refused
#endif
}
