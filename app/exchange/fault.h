// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with a document, said so that its writer can mend it: where, and what.
#pragma once

#include <string>
#include <vector>

namespace restride {

struct Fault {
    std::string path;    ///< JSON Pointer (RFC 6901); empty: the document as a whole
    std::string problem; ///< half a sentence that goes on from the path: "is required"
    bool operator==(const Fault &) const = default;
};

using Faults = std::vector<Fault>;

} // namespace restride
