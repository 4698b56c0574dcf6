// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/units.h"

using namespace restride;

int main()
{
#ifdef RESTRIDE_CONTROL
    [[maybe_unused]] const std::optional<Pain> pain = Pain::of(3);
#else
    [[maybe_unused]] const std::optional<Pain> pain = 3; // refused
#endif
}
