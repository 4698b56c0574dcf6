// SPDX-License-Identifier: GPL-3.0-or-later
// A conversation of documents and plans: every document is answered before the next is read.
#pragma once

#include "app/cli/document_lines.h"
#include "app/cli/exit_status.h"
#include "app/exchange/document_reader.h"
#include "app/exchange/plan_writer.h"

#include <iosfwd>
#include <optional>
#include <string>

namespace restride::cli {

class PlanSession
{
public:
    /// `planFrom` takes the place of each document's `today`.
    explicit PlanSession(std::optional<Date> planFrom, bool withForecast = false);

    /// Answers every document of `in`, to its end.
    void answerStream(std::istream &in);
    /// Answers a file's whole text: one document, however it is laid out, or several as in a
    /// stream.
    void answerText(std::string text);

    /// Done, if each document so far got a plan that was written.
    [[nodiscard]] ExitStatus status() const { return status_; }

private:
    /// False where the answer could not be written: nobody is listening any more.
    bool answer(const DocumentText &given);

    Reading reading_;
    PlanWords words_;
    bool withForecast_;
    ExitStatus status_ = ExitStatus::Done;
};

} // namespace restride::cli
