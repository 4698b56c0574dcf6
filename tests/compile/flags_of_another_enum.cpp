// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/entry.h"

using namespace restride;

int main()
{
#ifdef RESTRIDE_CONTROL
    Signs{}.insert(Sign::Swelling);
#else
    Signs{}.insert(Mask::Brace); // refused
#endif
}
