// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date.h"

using namespace restride;

int main()
{
#ifdef RESTRIDE_CONTROL
    [[maybe_unused]] const Date day = Date{} + Days{7};
#else
    [[maybe_unused]] const Date day = Date{} + 7; // refused
#endif
}
