// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/units.h"

using namespace restride;

int main()
{
#ifdef RESTRIDE_CONTROL
    [[maybe_unused]] const auto pain = Pain::of(11);
#else
    [[maybe_unused]] const auto pain = Pain{11}; // refused
#endif
}
