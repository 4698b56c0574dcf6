// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a runner's document, `restride/1`: the input of `restride plan`, and the program's export,
// import and readable backup. A faulty document is refused with all of its faults, in the order of
// its text; nothing is guessed and nothing that is not understood is passed over.
#pragma once

#include "app/exchange/fault.h"
#include "core/base/expected.h"
#include "core/journal/journal.h"

#include <optional>
#include <string_view>

namespace restride {

struct RunnerDocument {
    Journal journal;
    std::optional<Date> today; ///< empty: the document has no day of its own (an export)
    bool operator==(const RunnerDocument &) const = default;
};

/// What a document is read for.
struct Reading {
    bool needsToday = false;      ///< `today` is required: a plan starts from it
    std::optional<Date> planFrom; ///< stands in for `today` as the day before which no race may lie
    bool forKeeping = false;      ///< whatever an export holds is taken: `today` limits no date
};

/// The document in `text`, UTF-8 with or without a byte-order mark. Entries without an id get one
/// from their content; two reports with one id become one.
Expected<RunnerDocument, Faults> readDocument(std::string_view text, const Reading &reading = {});

/// Whether `text`, taken alone, is JSON that calls itself a document: what tells a file of one
/// document from a file of many, a line each.
bool looksLikeDocument(std::string_view text);

} // namespace restride
