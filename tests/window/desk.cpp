// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/window/desk.h"

#include "app/exchange/sample_runner.h"

#include <QApplication>
#include <QDialog>
#include <QTimer>

#include <utility>

namespace restride::test {

Expected<Done, StoreError> FragileStore::save(const Edit &edit)
{
    if (const auto failure = std::exchange(failNext, std::nullopt))
        return Unexpected{StoreError{*failure, "made to fail"}};
    kept.push_back(edit);
    return Done{};
}

Date tuesday()
{
    using namespace std::chrono;
    return sys_days{2026y / November / 24};
}

Journal sampleJournal(Date today)
{
    return sampleRunner(today).value();
}

Journal longJournal(Date today, int years)
{
    Journal journal;
    journal.profile = sampleJournal(today).profile;
    journal.profile.before = {};
    int number = 0;
    for (Date day = today - Days{years * 365}; day < today; day += Days{2}) {
        RunEntry run;
        run.id = "run-" + std::to_string(++number);
        run.date = day;
        run.jog = minutes(20 + number % 15);
        run.painDuring = Pain::of(number % 3);
        run.painAfter = Pain::of(0);
        run.painNextMorning = Pain::of(0);
        journal.log.emplace_back(run);
    }
    sortLog(journal.log);
    return journal;
}

Desk::Desk(Journal journal, Date today)
    : document(store, std::move(journal), [today] { return today; }), window(document)
{
    window.resize(1280, 800);
    window.show();
    QApplication::processEvents();
}

void whenDialogOpens(const std::function<void(QWidget &dialog)> &act)
{
    QTimer::singleShot(0, qApp, [act] {
        QWidget *dialog = QApplication::activeModalWidget();
        if (!dialog)
            return;
        act(*dialog);
        if (QWidget *still = QApplication::activeModalWidget(); still == dialog)
            still->close();
    });
}

std::string told(const QRect &rect)
{
    return QStringLiteral("%1 x %2 at %3, %4")
        .arg(rect.width())
        .arg(rect.height())
        .arg(rect.x())
        .arg(rect.y())
        .toStdString();
}

} // namespace restride::test
