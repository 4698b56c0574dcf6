// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/plan_session.h"

#include "app/cli/plan_words.h"
#include "app/cli/terminal.h"
#include "app/exchange/error_writer.h"
#include "core/planner/forecast.h"
#include "core/planner/planner.h"

#include <istream>
#include <sstream>
#include <string>

namespace restride::cli {
namespace {

bool isBlank(std::string_view line)
{
    constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
    if (line.starts_with(kByteOrderMark))
        line.remove_prefix(kByteOrderMark.size());
    return line.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

/// Whether some line of `text`, taken alone, is a document: then the file holds one a line.
bool holdsDocumentLines(std::string_view text)
{
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        if (looksLikeDocument(text.substr(0, end)))
            return true;
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return false;
}

} // namespace

PlanSession::PlanSession(std::optional<Date> planFrom, bool withForecast)
    : reading_{true, planFrom}, words_(planWords()), withForecast_(withForecast)
{}

bool PlanSession::answer(std::string_view text, int line)
{
    const auto document = readDocument(text, reading_);
    std::string answer;
    if (document) {
        // `needsToday` refuses a document that has neither.
        const Date today = reading_.planFrom ? *reading_.planFrom : document->today.value();
        Plan plan = makePlan(document->journal, today);
        if (withForecast_)
            tell(plan, forecastOf(document->journal, plan));
        answer = writePlan(plan, words_);
    } else {
        answer = writeError(line, document.error());
        status_ = ExitStatus::Refused;
    }
    if (printLine(answer))
        return true;
    status_ = cannotPrint();
    return false;
}

void PlanSession::answerLines(std::istream &in)
{
    std::string text;
    for (int line = 1; std::getline(in, text); ++line)
        if (!isBlank(text) && !answer(text, line))
            return;
}

void PlanSession::answerText(std::string_view text)
{
    if (looksLikeDocument(text) || !holdsDocumentLines(text)) {
        answer(text, 1);
        return;
    }
    std::istringstream lines{std::string(text)};
    answerLines(lines);
}

} // namespace restride::cli
