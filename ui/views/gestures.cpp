// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/gestures.h"

#include "core/journal/doubt.h"
#include "core/planner/move.h"
#include "ui/dialogs/cleared_dialog.h"
#include "ui/dialogs/cross_dialog.h"
#include "ui/dialogs/log_dialog.h"
#include "ui/dialogs/morning_check_dialog.h"
#include "ui/dialogs/profile_dialog.h"
#include "ui/document/document.h"
#include "ui/models/day_log.h"
#include "ui/models/entry_words.h"
#include "ui/views/entry_answer.h"

#include <QInputDialog>

#include <algorithm>
#include <ranges>

namespace restride {
namespace {

/// What Undo will say.
QString nameOf(const Entry &entry)
{
    struct Namer {
        QString operator()(const RunEntry &run) const
        {
            return run.jog.count() > 0 ? Gestures::tr("logged run") : Gestures::tr("logged walk");
        }
        QString operator()(const CheckEntry &) const { return Gestures::tr("morning check"); }
        QString operator()(const CrossEntry &) const { return Gestures::tr("cross-training"); }
        QString operator()(const StrengthEntry &) const { return Gestures::tr("strength"); }
        QString operator()(const SkipEntry &) const { return Gestures::tr("skipped session"); }
        QString operator()(const MoveEntry &) const { return Gestures::tr("moved session"); }
        QString operator()(const ClearedEntry &) const { return Gestures::tr("being seen"); }
    };
    return std::visit(Namer{}, entry);
}

const Entry *checkOf(const Journal &journal, Date day)
{
    const auto found = std::ranges::find_if(journal.log, [day](const Entry &entry) {
        return std::holds_alternative<CheckEntry>(entry) && dateOf(entry) == day;
    });
    return found == journal.log.end() ? nullptr : &*found;
}

const CrossEntry *crossOn(const Journal &journal, Date day)
{
    for (const Entry &entry : entriesOn(journal.log, day))
        if (const auto *cross = std::get_if<CrossEntry>(&entry))
            return cross;
    return nullptr;
}

bool ranOn(const Journal &journal, Date day)
{
    return mainRunOn(journal.log, day) != nullptr;
}

} // namespace

Gestures::Gestures(Document &document, QWidget &window)
    : QObject(&window), document_(document), window_(window)
{}

bool Gestures::add(const Entry &entry)
{
    return document_.perform(Edit{{AddEntry{entry}}}, [entry] { return nameOf(entry); });
}

bool Gestures::change(const Entry &before, const Entry &after)
{
    return before == after || document_.perform(Edit{{ChangeEntry{before, after}}}, [before] {
        return tr("change of %1").arg(nameOf(before));
    });
}

std::optional<Day> Gestures::dayOf(Date date) const
{
    for (const Day &day : document_.plan().days)
        if (day.date == date)
            return day;
    for (const LivedDay &day : document_.lived())
        if (day.planned.date == date)
            return day.planned;
    return std::nullopt;
}

std::function<Seconds(Date)> Gestures::loggedBeside(const EntryId &id) const
{
    return [this, id](Date day) { return timeOn(document_.journal().log, day, id); };
}

void Gestures::log(Date day)
{
    if (day > document_.today())
        return;
    const std::optional<Day> planned = dayOf(day);
    const bool asksCross = planned && planned->workout.kind == Kind::Cross;
    if (const RunEntry *run = mainRunOn(document_.journal().log, day))
        editEntry(run->id);
    else if (asksCross && !crossOn(document_.journal(), day))
        logCrossOn(day);
    else
        logRun(day);
}

void Gestures::openDay(Date day)
{
    const Journal &journal = document_.journal();
    const CrossEntry *cross = crossOn(journal, day);
    if (cross && !mainRunOn(journal.log, day))
        editEntry(cross->id);
    else
        log(day);
}

void Gestures::logRun(Date day)
{
    // A second run of a day is not the one that was planned.
    const bool first = !mainRunOn(document_.journal().log, day);
    const auto answer = [this](const Entry &entry) {
        return answerTo(document_, Edit{{AddEntry{entry}}});
    };
    LogDialog dialog(
        {document_.today(), day, first ? dayOf(day) : std::nullopt, answer, loggedBeside({})},
        &window_);
    if (dialog.exec() == QDialog::Accepted && dialog.entry())
        add(*dialog.entry());
}

void Gestures::logCross()
{
    logCrossOn(document_.today());
}

void Gestures::logCrossOn(Date day)
{
    const auto answer = [this](const Entry &entry) {
        return answerTo(document_, Edit{{AddEntry{entry}}});
    };
    CrossDialog dialog({document_.today(), day, dayOf(day), answer, loggedBeside({})}, &window_);
    if (dialog.exec() == QDialog::Accepted && dialog.entry())
        add(*dialog.entry());
}

/// From one run of a day to the next, for as long as the runner goes on.
void Gestures::changeRun(const RunEntry &run)
{
    std::vector<EntryId> ids;
    RunsOfDay runs;
    for (const RunEntry *each : runsOn(document_.journal().log, run.date)) {
        if (each->id == run.id)
            runs.shown = static_cast<int>(ids.size());
        ids.push_back(each->id);
        runs.names << shortWords(*each);
    }
    const auto answer = [this, before = Entry(run)](const Entry &entry) {
        return answerTo(document_, Edit{{ChangeEntry{before, entry}}});
    };
    std::optional<int> next;
    {
        LogDialog dialog(
            {document_.today(), run.date, dayOf(run.date), answer, loggedBeside(run.id), runs}, run,
            &window_);
        if (dialog.exec() == QDialog::Accepted && dialog.entry())
            change(run, *dialog.entry());
        next = dialog.next();
    }
    if (next == static_cast<int>(ids.size()))
        logRun(run.date);
    else if (next)
        editEntry(ids[static_cast<std::size_t>(*next)]);
}

void Gestures::morningCheck()
{
    const Date today = document_.today();
    if (const Entry *kept = checkOf(document_.journal(), today)) {
        editEntry(idOf(*kept));
        return;
    }
    const auto answer = [this](const Entry &entry) {
        return answerTo(document_, Edit{{AddEntry{entry}}});
    };
    MorningCheckDialog dialog({today, ranOn(document_.journal(), today - Days{1}),
                               document_.plan().now.gateMissing, answer},
                              &window_);
    if (dialog.exec() == QDialog::Accepted && dialog.entry())
        add(*dialog.entry());
}

void Gestures::quietMorning()
{
    if (checkOf(document_.journal(), document_.today()))
        return;
    CheckEntry check;
    check.id = Document::newEntryId();
    check.date = document_.today();
    check.painMorning = check.painWalking = check.painStairs = Pain::of(0);
    add(check);
}

void Gestures::skip()
{
    bool accepted = false;
    const QString reason = QInputDialog::getText(
        &window_, tr("Skip today's session"),
        tr("Nothing is owed: the next session stays as it is.\nWhy, if you like:"),
        QLineEdit::Normal, QString(), &accepted);
    if (!accepted)
        return;
    SkipEntry entry;
    entry.id = Document::newEntryId();
    entry.date = document_.today();
    entry.reason = reason.trimmed().toStdString();
    add(entry);
}

void Gestures::moveSession(Date from, Date to)
{
    document_.perform(
        moveEdit(document_.journal(), document_.today(), from, to, Document::newEntryId()),
        [] { return tr("moved session"); });
}

void Gestures::cleared()
{
    const auto &refer = document_.plan().refer;
    ClearedDialog dialog(document_.today(), refer ? std::optional{refer->since} : std::nullopt,
                         &window_);
    if (dialog.exec() == QDialog::Accepted && dialog.entry())
        add(*dialog.entry());
}

void Gestures::editProfile()
{
    const Profile before = document_.journal().profile;
    ProfileDialog dialog(before, document_.today(), ProfileDialog::Tab::TheRace, &window_);
    if (dialog.exec() == QDialog::Accepted && dialog.profile() != before)
        document_.perform(Edit{{ChangeProfile{before, dialog.profile()}}},
                          [] { return tr("race and runner"); });
}

void Gestures::enterInstead(const Race &race)
{
    const Profile &before = document_.journal().profile;
    Profile after = before;
    if (!after.goal)
        return;
    std::vector<Race> others{after.goal->race};
    for (const Race &other : after.goal->alternatives)
        if (other != race)
            others.push_back(other);
    after.goal->race = race;
    after.goal->alternatives = std::move(others);
    document_.perform(Edit{{ChangeProfile{before, after}}}, [] { return tr("other race"); });
}

void Gestures::editEntry(const EntryId &id)
{
    const Entry *found = findEntry(document_.journal(), id);
    if (!found)
        return;
    const Entry before = *found;
    const Date today = document_.today();
    const auto answer = [this, before](const Entry &entry) {
        return answerTo(document_, Edit{{ChangeEntry{before, entry}}});
    };
    const LogRequest request{today, dateOf(before), dayOf(dateOf(before)), answer,
                             loggedBeside(id)};
    if (const auto *run = std::get_if<RunEntry>(&before)) {
        changeRun(*run);
    } else if (const auto *check = std::get_if<CheckEntry>(&before)) {
        MorningCheckDialog dialog({today, ranOn(document_.journal(), check->date - Days{1}),
                                   document_.plan().now.gateMissing, answer},
                                  *check, &window_);
        if (dialog.exec() == QDialog::Accepted && dialog.entry())
            change(before, *dialog.entry());
    } else if (const auto *cross = std::get_if<CrossEntry>(&before)) {
        CrossDialog dialog(request, *cross, &window_);
        if (dialog.exec() == QDialog::Accepted && dialog.entry())
            change(before, *dialog.entry());
    }
}

void Gestures::removeEntry(const EntryId &id)
{
    if (const Entry *entry = findEntry(document_.journal(), id))
        document_.perform(Edit{{RemoveEntry{*entry}}},
                          [removed = *entry] { return tr("removal of %1").arg(nameOf(removed)); });
}

void Gestures::undoCheck()
{
    const auto &log = document_.journal().log;
    const auto told = std::ranges::find_if(std::ranges::rbegin(log), std::ranges::rend(log),
                                           [](const Entry &entry) {
                                               const auto *check = std::get_if<CheckEntry>(&entry);
                                               return check && !check->signs.empty();
                                           });
    if (told != std::ranges::rend(log))
        removeEntry(idOf(*told));
}

} // namespace restride
