// SPDX-License-Identifier: GPL-3.0-or-later
// The window of the runner who is shown: put up, made anew, and set as the runner likes it.
#include "app/application.h"

#include "app/language.h"
#include "app/paths.h"
#include "app/storage/sqlite_version.h"
#include "ui/print/paper_sheet.h"
#include "ui/print/week_content.h"
#include "ui/text/units.h"

#include <QApplication>
#include <QLocale>
#include <QMessageBox>

#include <utility>

namespace restride {
namespace {

QString languageFor(LanguageChoice choice, const QLocale &desktop)
{
    switch (choice) {
    case LanguageChoice::English:
        return QStringLiteral("en");
    case LanguageChoice::German:
        return QStringLiteral("de");
    case LanguageChoice::System:
        break;
    }
    return firstSpoken(desktop.uiLanguages());
}

} // namespace

void Application::show(std::unique_ptr<Session> session)
{
    showWindow(session->window(), session->path());
    session->whenMoved([this, shown = session.get()](const QString &copy) {
        preferences_.addRecentFile(copy);
        tellPlaces(shown->window(), copy);
    });
    const Settings settings = preferences_.settings();
    session->reminder().choose(settings.reminder, settings.reminderAt);
    // The old window may be in the middle of the signal that brought us here.
    if (session_) {
        session_->window().hide();
        const std::shared_ptr<Session> old = std::move(session_);
        QMetaObject::invokeMethod(
            this, [old] {}, Qt::QueuedConnection);
    }
    session_ = std::move(session);
}

void Application::showWindow(MainWindow &window, const QString &path)
{
    connectWindow(window);
    window.setSettings(preferences_.settings());
    tellPlaces(window, path);
    window.restoreGeometry(preferences_.geometry());
    window.show();
}

void Application::tellPlaces(MainWindow &window, const QString &path)
{
    window.setRecentFiles(preferences_.recentFiles());
    window.setFacts({QApplication::applicationVersion(), sqliteVersion(), places(path)});
}

void Application::speakAndMeasure(const Settings &settings)
{
    const QLocale desktop = QLocale::system();
    speakInWindow(language_.isEmpty() ? languageFor(settings.language, desktop) : language_,
                  desktop);
    text::chooseUnits(unitsFor(settings.units, desktop));
    choosePaperSize(paperFor(settings.paper, desktop));
    chooseWeekContent(settings.weekSheet);
}

void Application::adopt(const Settings &settings)
{
    const Settings before = preferences_.settings();
    preferences_.setSettings(settings);
    if (settings.theme != before.theme)
        follower_.choose(settings.theme);
    session_->reminder().choose(settings.reminder, settings.reminderAt);
    if (settings.language != before.language)
        language_.clear();
    speakAndMeasure(settings);
    if (settings.language == before.language)
        session_->window().setSettings(settings);
    else
        renewWindow();
}

void Application::renewWindow()
{
    preferences_.setGeometry(session_->window().saveGeometry());
    const std::shared_ptr<MainWindow> old = session_->renewWindow();
    showWindow(session_->window(), session_->path());
    old->hide();
    QMetaObject::invokeMethod(
        this, [old] {}, Qt::QueuedConnection);
}

void Application::connectWindow(MainWindow &window)
{
    connect(&window, &MainWindow::newRequested, this, [this] { startAnew({}); });
    connect(&window, &MainWindow::openRequested, this, [this] { openAnother(); });
    connect(&window, &MainWindow::recentRequested, this,
            [this](const QString &path) { open(path); });
    connect(&window, &MainWindow::exportRequested, this, [this] { exportDocument(); });
    // The window is still closing its dialog or its menu.
    connect(&window, &MainWindow::settingsChosen, this, &Application::adopt, Qt::QueuedConnection);
    connect(&window, &MainWindow::closing, this,
            [this](const QByteArray &geometry) { preferences_.setGeometry(geometry); });
}

QStringList Application::places(const QString &path)
{
    QStringList lines;
    if (!path.isEmpty())
        lines << QCoreApplication::translate("restride", "This runner: %1").arg(path);
    if (const auto folder = configFolder())
        lines << QCoreApplication::translate("restride", "Settings: %1").arg(*folder);
    if (const auto folder = stateFolder())
        lines << QCoreApplication::translate("restride", "Log of the program: %1").arg(*folder);
    return lines;
}

void Application::tell(const QString &words)
{
    if (session_) {
        session_->window().say(words);
        return;
    }
    QMessageBox box(QMessageBox::NoIcon, QStringLiteral("Restride"), words, QMessageBox::Ok);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

} // namespace restride
