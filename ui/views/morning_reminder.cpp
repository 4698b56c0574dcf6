// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/morning_reminder.h"

#include "ui/document/document.h"
#include "ui/document/reminder.h"
#include "ui/views/notifier.h"

#include <utility>

namespace restride {
namespace {

const QLatin1String kQuiet("quiet");
const QLatin1String kMore("more");

} // namespace

MorningReminder::MorningReminder(const Document &document, Notifier &notifier,
                                 std::function<QDateTime()> clock)
    : document_(document), notifier_(notifier), clock_(std::move(clock)), seen_(clock_())
{
    connect(&notifier_, &Notifier::answered, this, &MorningReminder::takeAnswer);
    connect(&document_, &Document::changed, this, [this] {
        if (asked_ && !asksForMorning(document_.journal(), document_.today())) {
            asked_ = false;
            notifier_.withdraw();
        }
    });
}

void MorningReminder::choose(bool on, QTime at)
{
    on_ = on;
    at_ = at;
    seen_ = clock_();
}

void MorningReminder::look()
{
    const QDateTime now = clock_();
    const bool due = nextReminder(seen_, at_) <= now;
    seen_ = now;
    if (!on_ || !due || !asksForMorning(document_.journal(), document_.today()))
        return;
    asked_ = true;
    notifier_.show(question());
}

Notice MorningReminder::question()
{
    return {tr("How is the knee after yesterday's run?"),
            tr("On waking, and on the stairs. The plan waits for it."),
            {{kQuiet, tr("No pain, stairs fine")}, {kMore, tr("Say how…")}}};
}

void MorningReminder::takeAnswer(const QString &id)
{
    asked_ = false;
    if (id == kQuiet)
        emit quietMorningReported();
    else
        emit checkRequested();
}

} // namespace restride
