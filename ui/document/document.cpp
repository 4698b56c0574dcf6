// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/document.h"

#include "core/plan/rules_version.h"
#include "core/planner/planner.h"
#include "ui/document/edit_command.h"
#include "ui/text/text.h"

#include <QUuid>

#include <algorithm>
#include <utility>

namespace restride {
namespace {

/// Decisions that a runner is owed an explanation for: the plan went back or stopped.
bool setsBack(const Decision &decision)
{
    switch (decision.why.rule) {
    case Rule::ReferEmergency:
    case Rule::ReferSameDay:
    case Rule::ReferUrgent:
    case Rule::ReferSoon:
    case Rule::GateShut:
    case Rule::RespondDrop:
    case Rule::RespondSecondAmber:
    case Rule::RespondEarlier:
    case Rule::FlareHighPain:
    case Rule::FlareLimp:
    case Rule::FlareMorning:
    case Rule::FlareRest:
    case Rule::FlareStepBack:
    case Rule::FlareRepeated:
    case Rule::FlareReduced:
        return true;
    default:
        return false;
    }
}

std::vector<Decision> decisionsOnlyIn(const Plan &after, const Plan &before)
{
    std::vector<Decision> fresh;
    for (const Decision &decision : after.decisions)
        if (std::ranges::find(before.decisions, decision) == before.decisions.end())
            fresh.push_back(decision);
    return fresh;
}

/// A race that was changed by hand changes the reach without anything having happened.
bool changesProfile(const Edit &edit)
{
    return std::ranges::any_of(edit.changes, [](const Change &change) {
        return std::holds_alternative<ChangeProfile>(change);
    });
}

} // namespace

Document::Document(JournalStore &store, Journal journal, std::function<Date()> today,
                   QObject *parent)
    : QObject(parent), store_(store), journal_(std::move(journal)), todaySource_(std::move(today)),
      today_(todaySource_())
{
    if (auto told = store_.issued())
        issued_ = std::move(*told);
    replan();
}

bool Document::perform(const Edit &edit, const QString &name)
{
    return perform(edit, [name] { return name; });
}

void Document::speakAnew()
{
    // The stack shows its commands only as they are: their words are all that changes here.
    for (int i = 0; i < undoStack_.count(); ++i)
        static_cast<EditCommand *>(const_cast<QUndoCommand *>(undoStack_.command(i)))->speakAnew();
}

bool Document::perform(const Edit &edit, const EditName &name)
{
    lastKept_ = false;
    undoStack_.push(new EditCommand(*this, edit, name));
    return lastKept_;
}

bool Document::commit(const Edit &edit, bool explain)
{
    lastKept_ = false;
    Expected<Journal, Misfit> next = restride::perform(journal_, edit);
    Q_ASSERT_X(next.hasValue(), "Document", "an edit that does not fit its journal");
    if (!next)
        return false;
    if (const auto kept = store_.save(edit); !kept) {
        emit saveFailed(kept.error());
        return false;
    }
    lastKept_ = true;
    Snapshot before{std::exchange(journal_, std::move(*next)), std::exchange(plan_, Plan{})};
    today_ = todaySource_();
    replan();
    forgetChange();
    if (explain)
        explainChange(std::move(before), changesProfile(edit));
    emit changed();
    return true;
}

void Document::explainChange(Snapshot before, bool chosen)
{
    std::vector<Decision> fresh = decisionsOnlyIn(plan_, before.plan);
    PlanDifference found = difference(before.plan, plan_);
    const bool reachChanged =
        found.reachBefore && found.reachAfter && *found.reachBefore != *found.reachAfter;
    if (!std::ranges::any_of(fresh, setsBack) && (chosen || !reachChanged))
        return;
    change_ = std::move(found);
    changeDecisions_ = std::move(fresh);
    before_ = std::move(before);
}

void Document::forgetChange()
{
    change_.reset();
    changeDecisions_.clear();
    before_.reset();
}

void Document::dismissChange()
{
    if (!change_)
        return;
    forgetChange();
    emit changed();
}

void Document::refresh()
{
    const Date now = todaySource_();
    if (now == today_)
        return;
    today_ = now;
    forgetChange();
    replan();
    emit changed();
}

void Document::replan()
{
    plan_ = makePlan(journal_, today_);
    lived_ = livedDays(journal_, today_);
    issueToday();
}

void Document::issueToday()
{
    // Once the session is logged the plan only says so; what was asked has been told before.
    if (!plan_.days.empty() && plan_.days.front().why.rule != Rule::RespondDone)
        issue({plan_.days.front()});
}

void Document::issue(const std::vector<Day> &days)
{
    std::vector<IssuedDay> fresh;
    for (const Day &day : days) {
        const IssuedDay told{day.date, today_, kRulesVersion, text::told(day).toStdString()};
        if (day.date >= today_ && std::ranges::find(issued_, told) == issued_.end())
            fresh.push_back(told);
    }
    if (fresh.empty() || !store_.issue(fresh))
        return;
    for (const IssuedDay &told : fresh) {
        std::erase_if(issued_, [&told](const IssuedDay &known) {
            return known.day == told.day && known.issued == told.issued;
        });
        issued_.push_back(told);
    }
    std::ranges::sort(issued_, {}, [](const IssuedDay &told) {
        return std::pair{told.day, told.issued};
    });
}

EntryId Document::newEntryId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
}

} // namespace restride
