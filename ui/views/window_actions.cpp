// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/window_actions.h"

#include "ui/theme/theme.h"
#include "ui/views/chart_export.h"

#include <QAction>
#include <QActionGroup>
#include <QMenuBar>
#include <QUndoStack>

namespace restride {
namespace {

QAction *makeAction(QObject &owner, const char *icon, const QString &text,
                    const QKeySequence &shortcut = {})
{
    auto *action = new QAction(text, &owner);
    if (icon)
        action->setIcon(themedIcon(QString::fromLatin1(icon)));
    action->setShortcut(shortcut);
    return action;
}

/// Where the platform has no key of its own for them, the one that most programs take.
QKeySequence preferencesKey()
{
    const QKeySequence usual(QKeySequence::Preferences);
    return usual.isEmpty() ? QKeySequence(Qt::CTRL | Qt::Key_Comma) : usual;
}

} // namespace

WindowActions::WindowActions(QObject &owner, QUndoStack &undoStack)
    : newRunner(makeAction(owner, nullptr, tr("&New runner…"), QKeySequence::New)),
      open(makeAction(owner, nullptr, tr("&Open…"), QKeySequence::Open)),
      exportFile(makeAction(owner, nullptr, tr("&Export…"))), saveChart(new QActionGroup(&owner)),
      print(makeAction(owner, "print", tr("&Print week…"), QKeySequence::Print)),
      printPlan(makeAction(owner, nullptr, tr("Print &whole plan…"))),
      printCard(makeAction(owner, nullptr, tr("Print race &card…"))),
      printSummary(makeAction(owner, nullptr, tr("Print one-page &summary…"))),
      quit(makeAction(owner, nullptr, tr("&Quit"), QKeySequence::Quit)),
      undo(undoStack.createUndoAction(&owner, tr("Undo"))),
      redo(undoStack.createRedoAction(&owner, tr("Redo"))),
      log(makeAction(owner, "log", tr("&Log…"), QKeySequence(Qt::CTRL | Qt::Key_L))),
      logCross(makeAction(owner, "bike", tr("Log &cross-training…"))),
      morning(
          makeAction(owner, "morning", tr("&Morning check…"), QKeySequence(Qt::CTRL | Qt::Key_M))),
      skip(makeAction(owner, "skip", tr("S&kip today's session…"))),
      moveSession(makeAction(owner, nullptr, tr("Mo&ve session…"))),
      whatIf(makeAction(owner, "what-if", tr("&What if…"), QKeySequence(Qt::CTRL | Qt::Key_I))),
      profile(makeAction(owner, nullptr, tr("&Race and runner…"))),
      cleared(makeAction(owner, "clinician", tr("I have been &seen…"))),
      pages(new QActionGroup(&owner)), themes(new QActionGroup(&owner)),
      preferences(makeAction(owner, nullptr, tr("Pre&ferences…"), preferencesKey())),
      manual(makeAction(owner, nullptr, tr("&Manual"), QKeySequence::HelpContents)),
      about(makeAction(owner, nullptr, tr("&About Restride")))
{
    undo->setIcon(themedIcon(QStringLiteral("undo")));
    undo->setShortcut(QKeySequence::Undo);
    redo->setIcon(themedIcon(QStringLiteral("redo")));
    redo->setShortcut(QKeySequence::Redo);
    for (const auto &[format, text] : {std::pair{ChartFormat::Png, tr("As a &picture (PNG)…")},
                                       {ChartFormat::Svg, tr("As a &drawing (SVG)…")},
                                       {ChartFormat::Csv, tr("The &figures (CSV)…")}}) {
        QAction *action = makeAction(owner, nullptr, text);
        action->setData(static_cast<int>(format));
        saveChart->addAction(action);
    }
    quit->setMenuRole(QAction::QuitRole);
    preferences->setMenuRole(QAction::PreferencesRole);
    about->setMenuRole(QAction::AboutRole);
    const std::pair<const char *, QString> choices[] = {
        {"system", tr("As the &system")}, {"light", tr("&Light")}, {"dark", tr("&Dark")}};
    for (const auto &[name, text] : choices) {
        QAction *action = makeAction(owner, nullptr, text);
        action->setCheckable(true);
        action->setData(QString::fromLatin1(name));
        themes->addAction(action);
    }
}

void WindowActions::fill(QMenuBar &bar)
{
    QMenu *file = bar.addMenu(tr("&File"));
    file->addActions({newRunner, open});
    recent = file->addMenu(tr("Open &recent"));
    recent->setEnabled(false);
    file->addAction(exportFile);
    file->addMenu(tr("Save c&hart"))->addActions(saveChart->actions());
    file->addSeparator();
    file->addActions({print, printPlan, printCard, printSummary});
    file->addSeparator();
    file->addAction(quit);

    QMenu *edit = bar.addMenu(tr("&Edit"));
    edit->addActions({undo, redo});
    edit->addSeparator();
    edit->addAction(preferences);

    QMenu *plan = bar.addMenu(tr("&Plan"));
    plan->addActions({log, logCross, morning, skip, moveSession});
    plan->addSeparator();
    plan->addAction(whatIf);
    plan->addSeparator();
    plan->addActions({profile, cleared});

    view_ = bar.addMenu(tr("&View"));
    beforeThemes_ = view_->addSeparator();
    QMenu *colours = view_->addMenu(tr("&Colours"));
    colours->addActions(themes->actions());

    QMenu *help = bar.addMenu(tr("&Help"));
    help->addActions({manual, about});
}

void WindowActions::addPages(const QStringList &names)
{
    for (const QString &name : names) {
        auto *action = new QAction(name, pages->parent());
        action->setCheckable(true);
        action->setData(static_cast<int>(pages->actions().size()));
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + pages->actions().size())));
        pages->addAction(action);
        view_->insertAction(beforeThemes_, action);
    }
}

} // namespace restride
