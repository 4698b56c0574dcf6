// SPDX-License-Identifier: GPL-3.0-or-later
// What the program tells the shell when it ends.
#pragma once

namespace restride::cli {

enum class ExitStatus {
    Done = 0,
    Refused = 1, ///< some document was not valid, or the machine failed
    Usage = 2    ///< the command itself could not be understood
};

} // namespace restride::cli
