// SPDX-License-Identifier: GPL-3.0-or-later
// A screen without a monitor for the real program, driven by keys: Xvfb and xdotool. A test that
// needs one is skipped where they are not installed.
#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QRect>
#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

class QTemporaryDir;

namespace restride::test {

inline constexpr int kPatienceMs = 30'000;

/// An X server, ended with the test.
class RealScreen
{
public:
    explicit RealScreen(QSize size = {1280, 800});
    ~RealScreen() { goAway(); }
    RealScreen(const RealScreen &) = delete;
    RealScreen &operator=(const RealScreen &) = delete;

    /// What has to be installed and is not; empty: nothing.
    static QString missingTool();
    /// Empty where the server did not come up.
    [[nodiscard]] const QString &name() const { return name_; }
    void goAway();

private:
    QProcess server_;
    QString name_;
};

/// For a program on `screen` whose files are all below `home`, on the day of the sample runner.
QProcessEnvironment environmentOn(const RealScreen &screen, const QTemporaryDir &home);

/// Has xdotool do something on the screen; false where it found nothing.
bool drive(const QProcessEnvironment &environment, const QStringList &orders);

/// Where the window with `title` stands, once it shows; empty where it never does.
std::optional<QRect> placeOfWindow(const QProcessEnvironment &environment, const QString &title);

} // namespace restride::test
