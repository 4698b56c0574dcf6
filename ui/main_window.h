// SPDX-License-Identifier: GPL-3.0-or-later
// The window: verdict, today, and the pages, all of one document. It shows values and passes on
// gestures; it plans nothing, and files are the business of whoever owns it.
#pragma once

#include "core/journal/store.h"
#include "ui/dialogs/about_facts.h"
#include "ui/document/settings.h"
#include "ui/views/window_actions.h"

#include <QMainWindow>
#include <QPointer>
#include <QStringList>

#include <memory>
#include <optional>

class QScrollArea;
class QStackedWidget;

namespace restride {

class ManualWindow;
class CalendarView;
class Document;
class ForecastSource;
class Gestures;
struct Supposed;
struct WhatIf;
class LeftColumn;
class MessageBar;
class PageTabs;
class ReferCard;
class TextLabel;
class VerdictBanner;
class WhyView;

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    enum Page { CalendarPage, ChartPageIndex, JournalPage, WhyPage };

    /// `document` outlives the window.
    explicit MainWindow(Document &document, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// The name of whose plan this is, for the title; empty: only the program's.
    void setRunnerName(const QString &name);
    /// Files for File > Open recent, newest first.
    void setRecentFiles(const QStringList &paths);
    /// Takes over settings that are in force already, and shows everything anew in their units.
    void setSettings(const Settings &settings);
    [[nodiscard]] const Settings &settings() const { return settings_; }
    /// What About tells of this build and of where things are kept, a line each.
    void setFacts(const AboutFacts &facts) { facts_ = facts; }
    /// Comes to the front and asks for the morning.
    void askForMorning();
    /// Keeps a quiet morning that was told on the desktop; Undo takes it back.
    void takeQuietMorning();
    /// Says something in the bar at the top, in plain words.
    void say(const QString &words);

    /// Shows what `before` shows over the same document: its page, what is tried out, the manual.
    void takeOver(const MainWindow &before);

    void showPage(Page page);
    [[nodiscard]] const WindowActions &actions() const { return actions_; }
    [[nodiscard]] VerdictBanner *banner() const { return banner_; }
    [[nodiscard]] LeftColumn *leftColumn() const { return left_; }
    [[nodiscard]] CalendarView *calendar() const { return calendar_; }
    [[nodiscard]] Page page() const;
    [[nodiscard]] PageTabs *pages() const { return pages_; }
    [[nodiscard]] MessageBar *messages() const { return messages_; }

signals:
    void newRequested();
    void openRequested();
    void recentRequested(const QString &path);
    void exportRequested();
    /// The runner has chosen other settings; they are in force once `setSettings` is called.
    void settingsChosen(const restride::Settings &settings);
    /// The window goes; `geometry` is where it stood.
    void closing(const QByteArray &geometry);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void build();
    QWidget *makeCalendarPage();
    QWidget *makeJournalPage();
    QWidget *makeWhyPage();
    void addPages();
    void connectFileActions();
    void connectPlanActions();
    void connectViews();
    void connectLetters();
    void showDocument();
    void showForecast();
    void showLeftColumn();
    void openWhatIf(const WhatIf &wish);
    void closeWhatIf();
    void acceptWhatIf();
    void showSupposed();
    void showCalendarOrReferral();
    void showReferral();
    void showActions();
    void showFailure(const StoreError &error);
    void activateDay(Date day);
    void chooseTheme(ThemeChoice choice);
    void showPreferences();
    void showManual();
    void showAbout();

    Document &document_;
    WindowActions actions_;
    ForecastSource *forecast_;
    Gestures *gestures_;
    MessageBar *messages_;
    VerdictBanner *banner_;
    LeftColumn *left_;
    PageTabs *pages_;
    QStackedWidget *calendarPlace_ = nullptr;
    CalendarView *calendar_ = nullptr;
    ReferCard *referral_ = nullptr;
    QScrollArea *referralPlace_ = nullptr;
    TextLabel *date_ = nullptr;
    std::shared_ptr<const Supposed> supposed_; ///< what is tried out; null: nothing
    Settings settings_;
    AboutFacts facts_;
    QPointer<ManualWindow> manual_;
    bool referralAsked_ = false; ///< shown by hand, while the plan still holds running
};

} // namespace restride
