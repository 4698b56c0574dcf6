// SPDX-License-Identifier: GPL-3.0-or-later
// From a reason to its sentence and its citation.
#include "ui/text/reasons.h"
#include "ui/text/text.h"
#include "ui/text/words.h"

#include <array>
#include <cstddef>

namespace restride::text {
namespace {

using Sentence = QString (*)(const Figures &);

constexpr std::array<Sentence, static_cast<std::size_t>(Rule::kCount)> kSentences{
#define RESTRIDE_BECAUSE(name, id, grade, source) &becauseOf<Rule::name>,
    RESTRIDE_RULES(RESTRIDE_BECAUSE)
#undef RESTRIDE_BECAUSE
};

QChar gradeLetter(Evidence evidence)
{
    switch (evidence) {
    case Evidence::Trial:
        return QLatin1Char('A');
    case Evidence::Guideline:
        return QLatin1Char('B');
    case Evidence::Protocol:
        return QLatin1Char('C');
    case Evidence::Seed:
        return QLatin1Char('S');
    case Evidence::Judgement:
        break;
    }
    return QLatin1Char('J');
}

} // namespace

QString because(const Why &why)
{
    return kSentences[static_cast<std::size_t>(why.rule)](why.figures);
}

QString source(Rule rule)
{
    return QStringLiteral("%1 (%2)").arg(citation(rule), QString{gradeLetter(evidenceOf(rule))});
}

QString evidenceWord(Evidence evidence)
{
    switch (evidence) {
    case Evidence::Trial:
        return translate("restride", "trials or large cohorts", "evidence");
    case Evidence::Guideline:
        return translate("restride", "guideline or consensus", "evidence");
    case Evidence::Protocol:
        return translate("restride", "published clinical protocol", "evidence");
    case Evidence::Seed:
        return translate("restride", "runners' reports", "evidence");
    case Evidence::Judgement:
        break;
    }
    return translate("restride", "our judgement", "evidence");
}

} // namespace restride::text
