// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/refer_story.h"

#include "ui/models/day_log.h"
#include "ui/text/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <ranges>

namespace restride {
namespace {

QString capitalised(QString words)
{
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

/// A sign as the check asks for it, anything else by its name.
QString asItWasSaid(ReferReason reason)
{
    const auto index = static_cast<int>(reason);
    return index < static_cast<int>(Sign::kCount) ? text::signQuestion(static_cast<Sign>(index))
                                                  : capitalised(text::reasonName(reason));
}

QString kneeLine(const Knee &knee)
{
    const QString where = text::kneeName(knee);
    return knee.onset ? QCoreApplication::translate("restride", "%1, sore since %2")
                            .arg(where, text::dayMonth(*knee.onset))
                      : where;
}

QString lastRunLine(const Journal &journal)
{
    const RunEntry *last = nullptr;
    for (const Entry &entry : journal.log)
        if (const auto *run = std::get_if<RunEntry>(&entry); run && run->jog.count() > 0)
            last = run;
    if (!last)
        return {};
    const QString line =
        QCoreApplication::translate("restride", "Last run %1, %2 jogged")
            .arg(text::dayMonth(last->date), text::minutes(joggedOn(journal.log, last->date)));
    const QString scores = scoresOn(last->date, journal);
    return scores.isEmpty()
               ? line
               : QCoreApplication::translate("restride", "%1: pain %2").arg(line, scores);
}

QString flareLine(const Plan &plan, const Journal &journal, const std::vector<LivedDay> &lived)
{
    const auto newest = std::ranges::find_if(
        std::ranges::rbegin(lived), std::ranges::rend(lived),
        [](const LivedDay &day) { return day.result == SessionResult::Flare; });
    if (newest == std::ranges::rend(lived))
        return {};
    const QString day = text::dayMonth(newest->planned.date);
    const Seconds jogged = joggedOn(journal.log, newest->planned.date);
    const std::optional<Pain> morning = worstOn(journal.log, newest->planned.date).nextMorning;
    if (plan.now.flares <= 1 && morning && morning->score() > 0 && jogged.count() > 0)
        return QCoreApplication::translate("restride",
                                           "Flare-up on %1: %2 the morning after %3 jogged",
                                           "date, score, minutes")
            .arg(day, QString::number(morning->score()), text::minutes(jogged));
    return plan.now.flares > 1
               ? QCoreApplication::translate("restride", "%n flare-ups, the last on %1", nullptr,
                                             plan.now.flares)
                     .arg(day)
               : QCoreApplication::translate("restride", "Flare-up on %1").arg(day);
}

/// The signs a clinician asks about first, where the newest check denied them.
QString deniedLine(const Journal &journal)
{
    const CheckEntry *newest = nullptr;
    for (const Entry &entry : journal.log)
        if (const auto *check = std::get_if<CheckEntry>(&entry))
            newest = check;
    if (!newest)
        return {};
    QStringList denied;
    if (!newest->signs.contains(Sign::Trauma))
        denied << QCoreApplication::translate("restride", "no unexamined fall or blow");
    if (!newest->signs.contains(Sign::Fever))
        denied << QCoreApplication::translate("restride", "no fever");
    if (!newest->signs.contains(Sign::Locking))
        denied << QCoreApplication::translate("restride", "no locking");
    return capitalised(denied.join(QStringLiteral(", ")));
}

} // namespace

QString scoresOn(Date date, const Journal &journal)
{
    const PainScores worst = worstOn(journal.log, date);
    QStringList scores;
    if (worst.during)
        scores << QCoreApplication::translate("restride", "%1 during").arg(worst.during->score());
    if (worst.after)
        scores << QCoreApplication::translate("restride", "%1 after").arg(worst.after->score());
    if (worst.nextMorning)
        scores << QCoreApplication::translate("restride", "%1 next morning")
                      .arg(worst.nextMorning->score());
    return scores.join(QStringLiteral(", "));
}

QStringList whatYouSaid(const Plan &plan)
{
    QStringList lines;
    if (!plan.refer)
        return lines;
    plan.refer->because.forEach([&lines](ReferReason reason) { lines << asItWasSaid(reason); });
    lines << (plan.refer->since == plan.today ? QCoreApplication::translate("restride", "Today, %1")
                                              : QCoreApplication::translate("restride", "On %1"))
                 .arg(text::dayMonth(plan.refer->since));
    return lines;
}

QStringList whatToTell(const Plan &plan, const Journal &journal, const std::vector<LivedDay> &lived)
{
    QStringList lines{kneeLine(journal.profile.knee), flareLine(plan, journal, lived),
                      lastRunLine(journal), deniedLine(journal)};
    lines.removeAll(QString());
    return lines;
}

QStringList whereToGo(Urgency urgency)
{
    switch (urgency) {
    case Urgency::Emergency:
        return {QCoreApplication::translate("restride",
                                            "Emergency care: call now, do not drive yourself")};
    case Urgency::SameDay:
        return {
            QCoreApplication::translate("restride",
                                        "An emergency department or urgent care, today"),
            QCoreApplication::translate("restride", "Your own doctor, if they can see you today")};
    case Urgency::Urgent:
    case Urgency::Soon:
        return {
            QCoreApplication::translate("restride", "Your own doctor, or a sports or knee clinic"),
            QCoreApplication::translate("restride",
                                        "A physiotherapist, where you can go directly")};
    }
    Q_UNREACHABLE();
}

} // namespace restride
