// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/hurts_words.h"

#include "ui/text/text.h"
#include "ui/text/units.h"
#include "ui/views/chart_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace restride {
namespace {

struct Hurts {
    Q_DECLARE_TR_FUNCTIONS(Hurts)
};

QString one(double figure)
{
    return QLocale().toString(figure, 'f', 1);
}

QString runsOf(int runs)
{
    return runs == 1 ? Hurts::tr("one run") : Hurts::tr("%n runs", nullptr, runs);
}

QString speedName(Effort effort)
{
    switch (effort) {
    case Effort::Easy:
        return Hurts::tr("easy", "effort of a run");
    case Effort::Steady:
        return Hurts::tr("steady", "effort of a run");
    case Effort::Hard:
        return Hurts::tr("hard", "effort of a run");
    case Effort::Race:
    case Effort::kCount:
        break;
    }
    return Hurts::tr("race", "effort of a run");
}

bool says(const HurtsGroup &group)
{
    return group.figures.runs >= kFewestRuns;
}

} // namespace

QString featureName(HurtsFeature feature)
{
    switch (feature) {
    case HurtsFeature::Minutes:
        return Hurts::tr("Minutes jogged");
    case HurtsFeature::Hills:
        return Hurts::tr("Hills");
    case HurtsFeature::Speed:
        return Hurts::tr("Speed");
    case HurtsFeature::Shoes:
        return Hurts::tr("Shoes");
    case HurtsFeature::Surface:
        return Hurts::tr("Surface");
    case HurtsFeature::Painkiller:
        return Hurts::tr("Painkiller");
    }
    return {};
}

QString groupName(HurtsFeature feature, const HurtsGroup &group)
{
    switch (feature) {
    case HurtsFeature::Minutes:
        return Hurts::tr("%1 to %2 min", "minutes jogged").arg(group.which).arg(group.which + 9);
    case HurtsFeature::Hills:
        return group.which == static_cast<int>(Ground::Hilly) ? Hurts::tr("hilly", "ground")
                                                              : Hurts::tr("flat", "ground");
    case HurtsFeature::Speed:
        return speedName(static_cast<Effort>(group.which));
    case HurtsFeature::Painkiller:
        return group.which == 1 ? Hurts::tr("taken", "painkiller")
                                : Hurts::tr("without", "painkiller");
    case HurtsFeature::Shoes:
    case HurtsFeature::Surface:
        break;
    }
    return QString::fromStdString(group.name).simplified();
}

QString groupFigures(const HurtsGroup &group)
{
    const HurtsFigures &figures = group.figures;
    if (!says(group))
        return figures.runs == 1
                   ? Hurts::tr("only one run, too few to tell")
                   : Hurts::tr("only %n runs, too few to tell", nullptr, figures.runs);
    QStringList parts{
        Hurts::tr("mean %1, worst %2", "pain").arg(one(figures.mean)).arg(figures.worst)};
    if (figures.judged >= kFewestRuns)
        parts << Hurts::tr("%1 % clean", "share of the runs")
                     .arg(qRound(100.0 * figures.clean / figures.judged));
    parts << runsOf(figures.runs);
    return parts.join(QStringLiteral(" · "));
}

QString spokenGroup(HurtsFeature feature, const HurtsGroup &group)
{
    const QString name = featureName(feature) + QStringLiteral(", ") + groupName(feature, group);
    if (!says(group))
        return name + QStringLiteral(": ") + groupFigures(group) + QLatin1Char('.');
    return Hurts::tr("%1: next morning %2 on average, worst %3, %4.")
        .arg(name, one(group.figures.mean), QString::number(group.figures.worst),
             runsOf(group.figures.runs));
}

QString comparisonWords(const HurtsComparison &comparison)
{
    constexpr double kWorthAWord = 0.3;
    std::vector<const HurtsGroup *> telling;
    for (const HurtsGroup &group : comparison.groups)
        if (says(group))
            telling.push_back(&group);
    if (telling.size() < 2)
        return Hurts::tr("Nothing to compare yet.");
    const auto byMean = [](const HurtsGroup *a, const HurtsGroup *b) {
        return a->figures.mean < b->figures.mean;
    };
    const auto [low, high] = std::ranges::minmax_element(telling, byMean);
    const double more = (*high)->figures.mean - (*low)->figures.mean;
    QString words = more < kWorthAWord
                        ? Hurts::tr("No difference worth a word.")
                        : Hurts::tr("“%1” went with %2 more the next morning than “%3”.")
                              .arg(groupName(comparison.feature, **high), one(more),
                                   groupName(comparison.feature, **low));
    if (comparison.feature == HurtsFeature::Painkiller)
        words += QLatin1Char(' ') + Hurts::tr("A painkiller can hide what the knee says.");
    return words;
}

QString dotWords(const HurtsDot &dot)
{
    return Hurts::tr("%1 jogged, %2 the next morning, %3", "minutes, pain, number of runs")
        .arg(text::minutes(minutes(dot.minutes)), QString::number(dot.score), runsOf(dot.runs));
}

QString spokenDots(const HurtsData &data)
{
    int runs = 0;
    for (const HurtsDot &dot : data.dots)
        runs += dot.runs;
    QStringList sentences{
        Hurts::tr("Pain on the next morning against minutes jogged, %1").arg(runsOf(runs))};
    if (data.taken != Taken{})
        sentences << lengthsSentence(data.taken);
    sentences << Hurts::tr("Arrows move from mark to mark, T shows the table");
    return sentences.join(QStringLiteral(". ")) + QLatin1Char('.');
}

QList<PeriodLine> periodLines(const HurtsPeriod &last, const HurtsPeriod &before)
{
    const QLocale locale;
    const auto line = [&](const QString &name, auto words) {
        return PeriodLine{name, words(last), words(before)};
    };
    return {
        line(Hurts::tr("Runs"),
             [&](const HurtsPeriod &each) { return locale.toString(each.runs); }),
        line(Hurts::tr("Jogged"), [](const HurtsPeriod &each) { return text::minutes(each.jog); }),
        line(Hurts::tr("Distance"),
             [](const HurtsPeriod &each) { return text::distance(each.distance); }),
        line(Hurts::tr("Mornings of 2 or more"),
             [&](const HurtsPeriod &each) { return locale.toString(each.soreMornings); }),
        line(Hurts::tr("Worst pain"), [](const HurtsPeriod &each) {
            return each.worst ? QString::number(*each.worst) : Hurts::tr("not reported", "pain");
        })};
}

QString periodFeatureName()
{
    return Hurts::tr("Eight weeks", "what two periods are told apart by");
}

QString lastPeriodName()
{
    return Hurts::tr("Last 8 weeks");
}

QString beforePeriodName()
{
    return Hurts::tr("8 weeks before");
}

} // namespace restride
