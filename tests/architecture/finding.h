// SPDX-License-Identifier: GPL-3.0-or-later
// What a check of the sources reports. The checks are functions from a text to findings, so that
// each is itself tested on made-up texts: a check that cannot fail is no check.
#pragma once

#include <ostream>
#include <string>
#include <vector>

namespace restride::architecture {

struct Finding {
    int line = 0; ///< from 1; 0 where the file as a whole is meant
    std::string what;
    bool operator==(const Finding &) const = default;
};

using Findings = std::vector<Finding>;

inline std::ostream &operator<<(std::ostream &out, const Finding &finding)
{
    return out << "line " << finding.line << ": " << finding.what;
}

} // namespace restride::architecture
