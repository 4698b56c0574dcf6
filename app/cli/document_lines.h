// SPDX-License-Identifier: GPL-3.0-or-later
// Divides a stream into documents: one a line, or one laid out over several lines. By which lines
// such a document begins and ends stands in app/exchange/README.md. Judges no document.
#pragma once

#include <cstddef>
#include <iosfwd>
#include <optional>
#include <string>

namespace restride::cli {

/// In bytes. What is longer is not kept in memory; a lifetime of running takes a tenth of it.
inline constexpr std::size_t kLongestDocument = std::size_t{64} << 20;

struct DocumentText {
    std::string text;
    int line = 0;         ///< the one on which it begins, from 1
    bool tooLong = false; ///< `text` is then only its beginning
};

class DocumentLines
{
public:
    /// `in` outlives this.
    explicit DocumentLines(std::istream &in) : in_(in) {}

    /// The next text that wants an answer, as soon as its last line is complete. Passes over blank
    /// lines between two. Empty at the end of the stream.
    std::optional<DocumentText> next();

private:
    bool readLine();

    std::istream &in_;
    DocumentText line_;    ///< read last
    bool waiting_ = false; ///< `line_` is still to be used
};

} // namespace restride::cli
