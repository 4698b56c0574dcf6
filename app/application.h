// SPDX-License-Identifier: GPL-3.0-or-later
// The program with its window: owns what lives as long as the program (colours, preferences, and
// the session of the runner who is shown) and opens, makes and exports runners' files.
#pragma once

#include "app/desktop_notifier.h"
#include "app/preferences.h"
#include "app/scheme_follower.h"
#include "app/session.h"
#include "ui/theme/screen_fit.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>

class QApplication;

namespace restride {

class Application : public QObject
{
public:
    /// `language` was asked for at the start and goes before what the settings say.
    Application(QApplication &application, QString language);
    /// False when there is nothing to show: the runner closed the first dialog.
    bool start(const QString &named);

private:
    bool openFirst(const QString &named);
    [[nodiscard]] QString usualFile() const;
    bool open(const QString &path);
    bool openAnother();
    /// Asks for race, running, knee and days, and keeps them at `path`; asks for a name where there
    /// is none.
    bool startAnew(QString path);
    [[nodiscard]] QString askForNewFile();
    bool makeRunner(const QString &path, const Profile &profile, const std::vector<Entry> &log);
    bool showSample();
    void show(std::unique_ptr<Session> session);
    void showWindow(MainWindow &window, const QString &path);
    /// Tells the window where its runner is kept, and which others were opened lately.
    void tellPlaces(MainWindow &window, const QString &path);
    void speakAndMeasure(const Settings &settings);
    /// Brings `settings` into force, at once.
    void adopt(const Settings &settings);
    /// A window that speaks the language in force, in the place of the one that is shown.
    void renewWindow();
    void connectWindow(MainWindow &window);
    void exportDocument();
    [[nodiscard]] static QStringList places(const QString &path);
    /// In the window's own bar, or in a box where there is no window yet.
    void tell(const QString &words);
    [[nodiscard]] QWidget *window() const { return session_ ? &session_->window() : nullptr; }

    ScreenFit fit_;
    QString language_;
    Preferences preferences_;
    DesktopNotifier notifier_;
    SchemeFollower follower_;
    std::unique_ptr<Session> session_;
};

} // namespace restride
