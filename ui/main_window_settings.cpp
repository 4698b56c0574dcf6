// SPDX-License-Identifier: GPL-3.0-or-later
// The program around the plan: settings, the manual, About, and a window made anew.
#include "ui/main_window.h"

#include "ui/dialogs/about_dialog.h"
#include "ui/dialogs/manual_window.h"
#include "ui/dialogs/preferences_dialog.h"
#include "ui/document/document.h"
#include "ui/views/calendar_view.h"
#include "ui/views/left_column.h"
#include "ui/views/what_if_panel.h"

#include <QAction>
#include <QActionGroup>

namespace restride {

void MainWindow::setSettings(const Settings &settings)
{
    settings_ = settings;
    actions_.themes->actions().at(static_cast<int>(settings.theme))->setChecked(true);
    showDocument();
}

void MainWindow::chooseTheme(ThemeChoice choice)
{
    Settings chosen = settings_;
    chosen.theme = choice;
    emit settingsChosen(chosen);
}

void MainWindow::showPreferences()
{
    const Profile before = document_.journal().profile;
    PreferencesDialog dialog(settings_, before, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (dialog.profile() != before)
        document_.perform(Edit{{ChangeProfile{before, dialog.profile()}}},
                          [] { return tr("preferences"); });
    if (dialog.settings() != settings_)
        emit settingsChosen(dialog.settings());
}

void MainWindow::showManual()
{
    if (!manual_)
        manual_ = new ManualWindow(this);
    manual_->show();
    manual_->raise();
    manual_->activateWindow();
}

void MainWindow::showAbout()
{
    AboutDialog(facts_, this).exec();
}

void MainWindow::takeOver(const MainWindow &before)
{
    showPage(before.page());
    calendar_->chooseDay(before.calendar_->chosenDay());
    if (before.left_->showsWhatIf())
        openWhatIf(before.left_->whatIf()->wish());
    if (before.manual_ && before.manual_->isVisible())
        showManual();
}

} // namespace restride
