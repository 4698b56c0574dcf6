// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/cli/options.h"
#include "app/cli/terminal.h"
#include "app/desktop_notifier.h"
#include "app/exchange/document_writer.h"
#include "app/exchange/sample_runner.h"
#include "app/language.h"
#include "app/logging.h"
#include "app/paths.h"
#include "app/preferences.h"
#include "app/scheme_follower.h"
#include "app/session.h"
#include "app/storage/sqlite_version.h"
#include "core/planner/planner.h"
#include "ui/dialogs/first_start_dialog.h"
#include "ui/print/paper_sheet.h"
#include "ui/views/failure_words.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>
#include <QSaveFile>

#include <memory>
#include <utility>

/// Q_INIT_RESOURCE does not work inside a namespace.
static void initResources()
{
    Q_INIT_RESOURCE(restride);
}

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

/// Owns what lives as long as the program: colours, preferences, and the session of the runner who
/// is shown.
class Application : public QObject
{
public:
    /// `language` was asked for at the start and goes before what the settings say.
    Application(QApplication &application, QString language)
        : language_(std::move(language)), follower_(application, preferences_.settings().theme)
    {
        speakAndMeasure(preferences_.settings());
    }

    /// False when there is nothing to show: the runner closed the first dialog.
    bool start(const QString &named)
    {
        if (!openFirst(named))
            return false;
        if (const QString trouble = troubleWords(preferences_.trouble()); !trouble.isEmpty())
            tell(trouble);
        return true;
    }

private:
    bool openFirst(const QString &named)
    {
        const QString path = named.isEmpty() ? usualFile() : named;
        if (!path.isEmpty() && QFileInfo::exists(path))
            return open(path) || openAnother();
        return startAnew(path);
    }

    [[nodiscard]] QString usualFile() const
    {
        const QStringList recent = preferences_.recentFiles();
        return recent.isEmpty() ? defaultRunnerFile().value_or(QString()) : recent.front();
    }

    bool open(const QString &path)
    {
        auto session = openSession(path, notifier_);
        if (!session) {
            logMachineFailure(session.error());
            tell(failureWords(session.error().failure));
            return false;
        }
        preferences_.addRecentFile(path);
        show(std::move(*session));
        return true;
    }

    bool openAnother()
    {
        const QString path = QFileDialog::getOpenFileName(
            window(), QCoreApplication::translate("restride", "Open a runner"),
            dataFolder().value_or(QString()), filesFilter());
        return !path.isEmpty() && open(path);
    }

    /// Asks for race, running, knee and days, and keeps them at `path`; asks for a name where there
    /// is none.
    bool startAnew(QString path)
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

    [[nodiscard]] QString askForNewFile()
    {
        const QString folder = dataFolder().value_or(QString());
        makePrivateFolder(folder);
        QString path = QFileDialog::getSaveFileName(
            window(), QCoreApplication::translate("restride", "Keep the new runner as"), folder,
            filesFilter(), nullptr, QFileDialog::DontConfirmOverwrite);
        if (!path.isEmpty() && QFileInfo(path).suffix().isEmpty())
            path += QStringLiteral(".restride");
        if (QFileInfo::exists(path)) {
            tell(QCoreApplication::translate(
                "restride", "There is a runner of that name already; nothing was changed."));
            return {};
        }
        return path;
    }

    bool makeRunner(const QString &path, const Profile &profile, const std::vector<Entry> &log)
    {
        makePrivateFolder(QFileInfo(path).absolutePath());
        auto session = openSession(path, notifier_);
        if (!session) {
            logMachineFailure(session.error());
            tell(failureWords(session.error().failure));
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

    bool showSample()
    {
        auto sample = sampleRunner(presentDay());
        if (!sample)
            return false;
        show(sampleSession(std::move(*sample), notifier_));
        return true;
    }

    void show(std::unique_ptr<Session> session)
    {
        showWindow(session->window(), session->path());
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

    void showWindow(MainWindow &window, const QString &path)
    {
        connectWindow(window);
        window.setSettings(preferences_.settings());
        window.setRecentFiles(preferences_.recentFiles());
        window.setFacts({QApplication::applicationVersion(), sqliteVersion(), places(path)});
        window.restoreGeometry(preferences_.geometry());
        window.show();
    }

    void speakAndMeasure(const Settings &settings)
    {
        const QLocale desktop = QLocale::system();
        speakInWindow(language_.isEmpty() ? languageFor(settings.language, desktop) : language_,
                      desktop);
        text::chooseUnits(unitsFor(settings.units, desktop));
        choosePaperSize(paperFor(settings.paper, desktop));
        chooseWeekContent(settings.weekSheet);
    }

    /// Brings `settings` into force, at once.
    void adopt(const Settings &settings)
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

    /// A window that speaks the language in force, in the place of the one that is shown.
    void renewWindow()
    {
        preferences_.setGeometry(session_->window().saveGeometry());
        const MainWindow::Page page = session_->window().page();
        const std::shared_ptr<MainWindow> old = session_->renewWindow();
        showWindow(session_->window(), session_->path());
        session_->window().showPage(page);
        old->hide();
        QMetaObject::invokeMethod(
            this, [old] {}, Qt::QueuedConnection);
    }

    void connectWindow(MainWindow &window)
    {
        connect(&window, &MainWindow::newRequested, this, [this] { startAnew({}); });
        connect(&window, &MainWindow::openRequested, this, [this] { openAnother(); });
        connect(&window, &MainWindow::recentRequested, this,
                [this](const QString &path) { open(path); });
        connect(&window, &MainWindow::exportRequested, this, [this] { exportDocument(); });
        // The window is still closing its dialog or its menu.
        connect(&window, &MainWindow::settingsChosen, this, &Application::adopt,
                Qt::QueuedConnection);
        connect(&window, &MainWindow::closing, this,
                [this](const QByteArray &geometry) { preferences_.setGeometry(geometry); });
    }

    void exportDocument()
    {
        const QString path = QFileDialog::getSaveFileName(
            window(), QCoreApplication::translate("restride", "Export the journal"),
            QStringLiteral("restride.json"),
            QCoreApplication::translate("restride", "Documents (*.json)"));
        if (path.isEmpty())
            return;
        const std::string text =
            writeDocument(session_->document().journal(), session_->document().today());
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) ||
            file.write(QByteArray::fromStdString(text + '\n')) < 0 || !file.commit())
            tell(QCoreApplication::translate(
                "restride", "The document could not be written there. Nothing was changed."));
    }

    [[nodiscard]] static QStringList places(const QString &path)
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

    /// In the window's own bar, or in a box where there is no window yet.
    void tell(const QString &words)
    {
        if (session_) {
            session_->window().say(words);
            return;
        }
        QMessageBox box(QMessageBox::NoIcon, QStringLiteral("Restride"), words, QMessageBox::Ok);
        box.setTextFormat(Qt::PlainText);
        box.exec();
    }

    [[nodiscard]] QWidget *window() const { return session_ ? &session_->window() : nullptr; }

    QString language_;
    Preferences preferences_;
    DesktopNotifier notifier_;
    SchemeFollower follower_;
    std::unique_ptr<Session> session_;
};

/// What the window is opened with.
struct Wishes {
    QString file;     ///< empty: the usual one
    QString language; ///< empty: the desktop's
};

Wishes wishesIn(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption file(QStringLiteral("file"), QStringLiteral("The runner's file."),
                                  QStringLiteral("path"));
    parser.addOptions({file, cli::langOption()});
    parser.parse(arguments);
    Wishes wishes;
    wishes.file = parser.isSet(file) ? parser.value(file) : parser.positionalArguments().value(0);
    if (parser.isSet(cli::langOption()))
        wishes.language = parser.value(cli::langOption());
    return wishes;
}

} // namespace

int runWindow(int argc, char **argv)
{
    initResources();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("restride"));
    QApplication::setApplicationDisplayName(QStringLiteral("Restride"));
    QApplication::setApplicationVersion(QStringLiteral(RESTRIDE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("restride"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/restride/icons/app.svg")));
    const Wishes wishes = wishesIn(QApplication::arguments());
    if (!wishes.language.isEmpty() && !isLanguage(wishes.language))
        return static_cast<int>(cli::misused(cli::unknownLanguage(wishes.language)));
    const Logging logging(stateFolder());
    Application program(application, wishes.language);
    if (!program.start(wishes.file))
        return 0;
    return QApplication::exec();
}

} // namespace restride
