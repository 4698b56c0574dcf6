// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/plan_session.h"

#include "app/cli/plan_words.h"
#include "app/cli/terminal.h"
#include "app/exchange/error_writer.h"
#include "core/planner/forecast.h"
#include "core/planner/planner.h"

#include <QCoreApplication>

#include <istream>
#include <sstream>
#include <string>
#include <utility>

namespace restride::cli {
namespace {

const Faults kTooLong{{"", "is longer than " + std::to_string(kLongestDocument >> 20) + " MiB"}};

/// Whether some text among the lines of `text` is a document: then the file holds more than one.
bool holdsDocuments(std::string_view text)
{
    std::istringstream lines{std::string(text)};
    DocumentLines texts(lines);
    while (const auto one = texts.next())
        if (looksLikeDocument(one->text))
            return true;
    return false;
}

} // namespace

PlanSession::PlanSession(std::optional<Date> planFrom, bool withForecast)
    : reading_{true, planFrom}, words_(planWords()), withForecast_(withForecast)
{}

bool PlanSession::answer(const DocumentText &given)
{
    const auto document = given.tooLong ? Expected<RunnerDocument, Faults>(Unexpected{kTooLong})
                                        : readDocument(given.text, reading_);
    std::string answer;
    if (document) {
        // `needsToday` refuses a document that has neither.
        const Date today = reading_.planFrom ? *reading_.planFrom : document->today.value();
        Plan plan = makePlan(document->journal, today);
        if (withForecast_)
            tell(plan, forecastOf(document->journal, plan));
        answer = writePlan(plan, words_);
    } else {
        answer = writeError(given.line, document.error());
        status_ = ExitStatus::Refused;
    }
    if (printLine(answer))
        return true;
    status_ = cannotPrint();
    return false;
}

void PlanSession::answerStream(std::istream &in)
{
    DocumentLines texts(in);
    while (const auto given = texts.next())
        if (!answer(*given))
            return;
    if (!in.bad())
        return;
    complain(QCoreApplication::translate("cli", "the documents could not be read to their end."));
    status_ = ExitStatus::Refused;
}

void PlanSession::answerText(std::string text)
{
    if (looksLikeDocument(text) || !holdsDocuments(text)) {
        answer({std::move(text), 1, false});
        return;
    }
    std::istringstream in{std::move(text)};
    answerStream(in);
}

} // namespace restride::cli
