// SPDX-License-Identifier: GPL-3.0-or-later
// The entry point of every test executable that needs Qt: no display, no settings and no files of
// whoever runs the tests. The platform is set before anything else, because the tests are also
// listed while building, where nothing has set it.
#include <QApplication>
#include <QStyleFactory>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace {

void setWhereUnset(const char *name, const QByteArray &value)
{
    if (qEnvironmentVariableIsEmpty(name))
        qputenv(name, value);
}

/// Gives the process a home of its own, so that no test reads or writes a real runner's files.
void moveHome(const QTemporaryDir &home)
{
    const QByteArray root = QFile::encodeName(home.path());
    qputenv("XDG_CONFIG_HOME", root + "/config");
    qputenv("XDG_DATA_HOME", root + "/data");
    qputenv("XDG_STATE_HOME", root + "/state");
    qputenv("XDG_CACHE_HOME", root + "/cache");
    setWhereUnset("XDG_RUNTIME_DIR", root);
}

} // namespace

int main(int argc, char **argv)
{
    setWhereUnset("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir home;
    moveHome(home);

    testing::InitGoogleTest(&argc, argv);
    Q_INIT_RESOURCE(restride);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    const QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("restride-tests"));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    return RUN_ALL_TESTS();
}
