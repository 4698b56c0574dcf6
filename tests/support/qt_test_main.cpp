// SPDX-License-Identifier: GPL-3.0-or-later
// The entry point of every test executable that needs Qt: no display, no settings and no files of
// whoever runs the tests. The platform is set before anything else, because the tests are also
// listed while building, where nothing has set it.
//
// RESTRIDE_TEST_FONT="DejaVu Sans" makes the tests, and the programs that they start, see a machine
// whose one sans is that family.
#include <QApplication>
#include <QFile>
#include <QFontInfo>
#include <QStyleFactory>
#include <QTemporaryDir>

#include <cstdlib>

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

/// The fonts of the machine with `family` for every sans that is asked for. Inter, which the papers
/// ask for by its name, is hidden: so they are tried with each family too.
QByteArray fontsWith(const QString &family)
{
    const QString hidden = QStringLiteral(
        "<selectfont><rejectfont><pattern><patelt name='family'><string>Inter</string></patelt>"
        "</pattern></rejectfont></selectfont>");
    return QStringLiteral(
               "<?xml version='1.0'?><!DOCTYPE fontconfig SYSTEM 'fonts.dtd'><fontconfig>"
               "<dir>/usr/share/fonts</dir><dir>/usr/local/share/fonts</dir>"
               "<cachedir>/var/cache/fontconfig</cachedir>"
               "<cachedir prefix='xdg'>fontconfig</cachedir>%1"
               "<match target='pattern'><edit name='hintstyle' mode='append'>"
               "<const>hintslight</const></edit></match>" // as Debian has it
               "<match target='pattern'>"
               "<test qual='all' name='family' compare='not_eq'><string>serif</string></test>"
               "<test qual='all' name='family' compare='not_eq'><string>monospace</string></test>"
               "<edit name='family' mode='append_last'><string>sans-serif</string></edit></match>"
               "<alias binding='same'><family>sans-serif</family>"
               "<prefer><family>%2</family></prefer></alias></fontconfig>")
        .arg(family == QLatin1String("Inter") ? QString() : hidden, family.toHtmlEscaped())
        .toUtf8();
}

QString wantedFont()
{
    return qEnvironmentVariable("RESTRIDE_TEST_FONT");
}

void chooseFont(const QTemporaryDir &home)
{
    QFile fonts(home.filePath(QStringLiteral("fonts.conf")));
    if (!wantedFont().isEmpty() && fonts.open(QIODevice::WriteOnly) &&
        fonts.write(fontsWith(wantedFont())) > 0)
        qputenv("FONTCONFIG_FILE", QFile::encodeName(fonts.fileName()));
}

/// False, with the reason, where a font was asked for that is not installed.
bool hasWantedFont()
{
    const QString family = QFontInfo(QApplication::font()).family();
    if (wantedFont().isEmpty() || family == wantedFont())
        return true;
    qCritical("The font asked for is not there: %s, but %s.", qPrintable(wantedFont()),
              qPrintable(family));
    return false;
}

} // namespace

int main(int argc, char **argv)
{
    setWhereUnset("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir home;
    moveHome(home);
    chooseFont(home);

    testing::InitGoogleTest(&argc, argv);
    Q_INIT_RESOURCE(restride);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    const QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("restride-tests"));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    return hasWantedFont() ? RUN_ALL_TESTS() : EXIT_FAILURE;
}
