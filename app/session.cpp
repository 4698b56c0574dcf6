// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session.h"

#include "app/file_store.h"
#include "app/logging.h"
#include "app/memory_store.h"
#include "app/paths.h"
#include "app/present_day.h"
#include "app/storage/sqlite_store.h"
#include "ui/text/text.h"

#include <QDateTime>
#include <QFileInfo>
#include <QTimer>

#include <utility>

namespace restride {
namespace {

constexpr int kClockWatchMs = 60'000;

/// Whose plan the file at `path` holds: what the runner called it. The usual file needs no name.
QString nameOf(const QString &path)
{
    if (path.isEmpty())
        return MainWindow::tr("Sample runner");
    return defaultRunnerFile() == path ? QString() : QFileInfo(path).completeBaseName();
}

} // namespace

Session::Session(std::unique_ptr<JournalStore> store, Journal journal, QString path,
                 Notifier &notifier)
    : path_(std::move(path)), store_(std::move(store)),
      document_(*store_, std::move(journal), presentDay),
      reminder_(document_, notifier, QDateTime::currentDateTime), window_(makeWindow())
{
    QObject::connect(&document_, &Document::saveFailed, &document_, &logMachineFailure);
    auto *watch = new QTimer(&document_);
    QObject::connect(watch, &QTimer::timeout, &document_, &Document::refresh);
    QObject::connect(watch, &QTimer::timeout, &reminder_, &MorningReminder::look);
    watch->start(kClockWatchMs);
}

std::unique_ptr<MainWindow> Session::makeWindow()
{
    auto window = std::make_unique<MainWindow>(document_);
    window->setRunnerName(nameOf(path_));
    // A dialog opened from here must not keep the message service waiting.
    QObject::connect(&reminder_, &MorningReminder::quietMorningReported, window.get(),
                     &MainWindow::takeQuietMorning, Qt::QueuedConnection);
    QObject::connect(&reminder_, &MorningReminder::checkRequested, window.get(),
                     &MainWindow::askForMorning, Qt::QueuedConnection);
    return window;
}

void Session::warn(const std::function<QString()> &words)
{
    warning_ = words;
    window_->say(words());
}

void Session::moveTo(const QString &copy)
{
    const QFileInfo before(path_);
    const QFileInfo after(copy);
    path_ = copy;
    window_->setRunnerName(nameOf(path_));
    const bool beside = before.absolutePath() == after.absolutePath();
    window_->say(
        MainWindow::tr("Another program has replaced or removed the file “%1”. Nothing more was "
                       "written to it. Everything you see here is kept in “%2”, and what you enter "
                       "goes there from now on.")
            .arg(before.fileName(), beside ? after.fileName() : copy));
    if (moved_)
        moved_(copy);
}

std::unique_ptr<MainWindow> Session::renewWindow()
{
    document_.speakAnew();
    std::unique_ptr<MainWindow> before = std::exchange(window_, makeWindow());
    if (warning_)
        window_->say(warning_());
    window_->takeOver(*before);
    return before;
}

Expected<std::unique_ptr<Session>, StoreError> openSession(const QString &path, Notifier &notifier)
{
    auto store = SqliteStore::open(path);
    if (!store)
        return Unexpected{store.error()};
    auto journal = (*store)->load();
    if (!journal)
        return Unexpected{journal.error()};
    if (const auto issued = (*store)->issued(); !issued)
        return Unexpected{issued.error()};
    const bool readOnly = (*store)->openMode() == SqliteStore::OpenMode::ReadOnly;
    auto files = std::make_unique<FileStore>(std::move(*store), path);
    FileStore &file = *files;
    auto session = std::make_unique<Session>(std::move(files), std::move(*journal), path, notifier);
    file.follow({[document = &session->document()] {
                     return FileStore::Held{document->journal(), document->issued()};
                 },
                 [] { return QDateTime(text::toQDate(presentDay()), QTime::currentTime()); },
                 [session = session.get()](const QString &copy) { session->moveTo(copy); }});
    if (readOnly)
        session->warn([] {
            return MainWindow::tr("This file can be read but not written: what you enter will not "
                                  "be kept.");
        });
    return session;
}

std::unique_ptr<Session> sampleSession(Journal sample, Notifier &notifier)
{
    auto store = std::make_unique<MemoryStore>(sample);
    auto session =
        std::make_unique<Session>(std::move(store), std::move(sample), QString(), notifier);
    session->warn([] {
        return MainWindow::tr("This is a sample runner, to look around with. Nothing you enter "
                              "here is kept; File > New runner… starts your own plan.");
    });
    return session;
}

} // namespace restride
