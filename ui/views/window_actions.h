// SPDX-License-Identifier: GPL-3.0-or-later
// Every action of the window, with its words, icon and shortcut, and the menus that hold them. Does
// nothing by itself: the window connects them.
#pragma once

#include <QCoreApplication>

class QAction;
class QActionGroup;
class QMenu;
class QMenuBar;
class QUndoStack;

namespace restride {

struct WindowActions {
    Q_DECLARE_TR_FUNCTIONS(restride::WindowActions)

public:
    /// Actions belong to `owner`; Undo and Redo follow `undoStack` and name what they take back.
    WindowActions(QObject &owner, QUndoStack &undoStack);
    /// Fills a menu bar; the page actions are added to View by `addPages`.
    void fill(QMenuBar &bar);
    /// One checkable action a page, Ctrl+1 onwards.
    void addPages(const QStringList &names);

    QAction *newRunner;
    QAction *open;
    QMenu *recent = nullptr;
    QAction *exportFile;
    QActionGroup *saveChart; ///< data: a ChartFormat; the chart's page comes up
    QAction *print;
    QAction *printPlan;
    QAction *printCard;
    QAction *printSummary;
    QAction *quit;
    QAction *undo;
    QAction *redo;
    QAction *log;
    QAction *logCross;
    QAction *morning;
    QAction *skip;
    QAction *moveSession;
    QAction *whatIf;
    QAction *profile;
    QAction *cleared;
    QActionGroup *pages;
    QActionGroup *themes; ///< data: "light", "dark", "system"
    QAction *preferences;
    QAction *manual;
    QAction *about;

private:
    QMenu *view_ = nullptr;
    QAction *beforeThemes_ = nullptr;
};

} // namespace restride
