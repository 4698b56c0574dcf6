// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/exchange/document_writer.h"
#include "app/exchange/sample_runner.h"
#include "app/logging.h"
#include "app/paths.h"
#include "app/present_day.h"
#include "app/storage/database_file.h"
#include "core/planner/planner.h"
#include "ui/dialogs/first_start_dialog.h"
#include "ui/saving/whole_file.h"
#include "ui/views/failure_words.h"

#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>

#include <utility>

namespace restride {
namespace {

QString filesFilter()
{
    return QCoreApplication::translate("restride", "Runners (*.restride)");
}

QString troubleWords(Preferences::Trouble trouble)
{
    switch (trouble) {
    case Preferences::Trouble::None:
        break;
    case Preferences::Trouble::Newer:
        return QCoreApplication::translate(
            "restride", "The settings were written by a newer Restride. They are left as they are, "
                        "and what you change here is not remembered.");
    case Preferences::Trouble::Unreadable:
        return QCoreApplication::translate(
            "restride", "The settings could not be read: they begin anew, and the old file is kept "
                        "beside them, ending in .bak.");
    }
    return {};
}

} // namespace

Application::Application(QApplication &application, QString language)
    : fit_(application), language_(std::move(language)),
      follower_(application, preferences_.settings().theme)
{
    speakAndMeasure(preferences_.settings());
}

bool Application::start(const QString &named)
{
    if (!openFirst(named))
        return false;
    if (const QString trouble = troubleWords(preferences_.trouble()); !trouble.isEmpty())
        tell(trouble);
    return true;
}

bool Application::openFirst(const QString &named)
{
    const QString path = named.isEmpty() ? usualFile() : named;
    if (!path.isEmpty() && isTaken(path))
        return open(path) || openAnother();
    return startAnew(path);
}

QString Application::usualFile() const
{
    const QStringList recent = preferences_.recentFiles();
    return recent.isEmpty() ? defaultRunnerFile().value_or(QString()) : recent.front();
}

bool Application::open(const QString &path)
{
    auto session = openSession(path, notifier_);
    if (!session) {
        logMachineFailure(session.error());
        tell(failureWords(session.error()));
        return false;
    }
    preferences_.addRecentFile(path);
    show(std::move(*session));
    return true;
}

bool Application::openAnother()
{
    const QString path = QFileDialog::getOpenFileName(
        window(), QCoreApplication::translate("restride", "Open a runner"),
        dataFolder().value_or(QString()), filesFilter());
    return !path.isEmpty() && open(path);
}

bool Application::startAnew(QString path)
{
    FirstStartDialog dialog(
        presentDay(),
        [](const Profile &profile, const std::vector<Entry> &log) {
            Journal journal{profile, log};
            sortLog(journal.log);
            return makePlan(journal, presentDay());
        },
        window());
    const int answer = dialog.exec();
    if (answer == FirstStartDialog::kSampleRunner)
        return showSample();
    if (answer != QDialog::Accepted)
        return false;
    if (path.isEmpty())
        path = askForNewFile();
    return !path.isEmpty() && makeRunner(path, dialog.profile(), dialog.log());
}

QString Application::askForNewFile()
{
    const QString folder = dataFolder().value_or(QString());
    makePrivateFolder(folder);
    QString path = QFileDialog::getSaveFileName(
        window(), QCoreApplication::translate("restride", "Keep the new runner as"), folder,
        filesFilter(), nullptr, QFileDialog::DontConfirmOverwrite);
    if (!path.isEmpty() && QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".restride");
    if (isTaken(path)) {
        tell(QCoreApplication::translate(
            "restride", "There is a runner of that name already; nothing was changed."));
        return {};
    }
    return path;
}

bool Application::makeRunner(const QString &path, const Profile &profile,
                             const std::vector<Entry> &log)
{
    makePrivateFolder(QFileInfo(path).absolutePath());
    auto session = openSession(path, notifier_);
    if (!session) {
        logMachineFailure(session.error());
        tell(failureWords(session.error()));
        return false;
    }
    Document &document = (*session)->document();
    Edit first{{ChangeProfile{document.journal().profile, profile}}};
    for (const Entry &entry : log)
        first.changes.emplace_back(AddEntry{entry});
    if (document.perform(first, QString()))
        document.undoStack().clear();
    preferences_.addRecentFile(path);
    show(std::move(*session));
    return true;
}

bool Application::showSample()
{
    auto sample = sampleRunner(presentDay());
    if (!sample)
        return false;
    show(sampleSession(std::move(*sample), notifier_));
    return true;
}

void Application::exportDocument()
{
    const QString path = QFileDialog::getSaveFileName(
        window(), QCoreApplication::translate("restride", "Export the journal"),
        QStringLiteral("restride.json"),
        QCoreApplication::translate("restride", "Documents (*.json)"));
    if (path.isEmpty())
        return;
    const std::string text =
        writeDocument(session_->document().journal(), session_->document().today());
    const auto written =
        writeWhole(path, QByteArray::fromStdString(text + '\n'), GivesWay::AnyFile);
    if (!written)
        tell(QCoreApplication::translate("restride",
                                         "The document could not be written: %1. Nothing was "
                                         "changed there.")
                 .arg(written.error().reason));
}

} // namespace restride
