// SPDX-License-Identifier: GPL-3.0-or-later
// A conversation of documents and plans: every document is answered before the next is read.
#pragma once

#include "app/cli/exit_status.h"
#include "app/exchange/document_reader.h"
#include "app/exchange/plan_writer.h"

#include <iosfwd>
#include <optional>
#include <string_view>

namespace restride::cli {

class PlanSession
{
public:
    /// `planFrom` takes the place of each document's `today`.
    explicit PlanSession(std::optional<Date> planFrom, bool withForecast = false);

    /// Answers every line of `in` that is not blank, to its end.
    void answerLines(std::istream &in);
    /// Answers a file's whole text: one document, however it is laid out, or one a line.
    void answerText(std::string_view text);

    /// Done, if each document so far got a plan that was written.
    [[nodiscard]] ExitStatus status() const { return status_; }

private:
    /// False where the answer could not be written: nobody is listening any more.
    bool answer(std::string_view text, int line);

    Reading reading_;
    PlanWords words_;
    bool withForecast_;
    ExitStatus status_ = ExitStatus::Done;
};

} // namespace restride::cli
