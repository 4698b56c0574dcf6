// SPDX-License-Identifier: GPL-3.0-or-later
// Everything the program can show, each as one scene: the pages of the window in their states, and
// every dialog. What must hold on every screen is tested on all of them, so a new screen belongs
// here.
#pragma once

#include "tests/window/desk.h"

#include <QDialog>

#include <functional>
#include <memory>
#include <vector>

namespace restride::test {

/// A scene on the stage: a desk with its window, or a dialog.
struct Staged {
    std::unique_ptr<Desk> desk;
    std::unique_ptr<QDialog> dialog;

    [[nodiscard]] QWidget &widget() const { return dialog ? *dialog : stagedWindow(); }
    /// What is filled in: the dialog, or the questions that the window asks beside its pages.
    [[nodiscard]] QWidget &form() const;

private:
    [[nodiscard]] QWidget &stagedWindow() const { return desk->window; }
};

struct Scene {
    const char *name;
    std::function<Staged()> stage; ///< shows it and lets it settle
};

/// All of them. Made in the language and units in force when they are staged.
const std::vector<Scene> &scenes();

/// Those of the window, without the dialogs.
std::vector<Scene> windows();

/// Those in which something is filled in: every dialog, and the questions of "What if…".
std::vector<Scene> forms();

/// How a scene is called in a test's name and a picture's file.
inline void PrintTo(const Scene &scene, std::ostream *out)
{
    *out << scene.name;
}

} // namespace restride::test
