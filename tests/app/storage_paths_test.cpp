// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/storage_environment.h"

#include "app/paths.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace restride::test {
namespace {

class Paths : public testing::Test
{
protected:
    EnvironmentVariable home_{"HOME", "/home/anna"};
    EnvironmentVariable data_{"XDG_DATA_HOME", std::nullopt};
    EnvironmentVariable config_{"XDG_CONFIG_HOME", std::nullopt};
    EnvironmentVariable state_{"XDG_STATE_HOME", std::nullopt};
};

TEST_F(Paths, StandInTheHomeWhereNothingElseIsSaid)
{
    EXPECT_EQ(dataFolder(), "/home/anna/.local/share/restride");
    EXPECT_EQ(defaultRunnerFile(), "/home/anna/.local/share/restride/runner.restride");
    EXPECT_EQ(configFolder(), "/home/anna/.config/restride");
    EXPECT_EQ(stateFolder(), "/home/anna/.local/state/restride");
}

TEST_F(Paths, FollowTheFoldersOfXdg)
{
    const EnvironmentVariable data{"XDG_DATA_HOME", "/data/"};
    const EnvironmentVariable config{"XDG_CONFIG_HOME", "/config"};
    const EnvironmentVariable state{"XDG_STATE_HOME", "/state"};
    const EnvironmentVariable home{"HOME", std::nullopt};
    EXPECT_EQ(defaultRunnerFile(), "/data/restride/runner.restride");
    EXPECT_EQ(configFolder(), "/config/restride");
    EXPECT_EQ(stateFolder(), "/state/restride");
}

TEST_F(Paths, ARelativeFolderOfXdgCountsAsNone)
{
    const EnvironmentVariable data{"XDG_DATA_HOME", "data"};
    EXPECT_EQ(dataFolder(), "/home/anna/.local/share/restride");
}

TEST_F(Paths, AreEmptyWithoutAHome)
{
    for (const auto &noHome : {std::optional<QByteArray>(), std::optional<QByteArray>(""),
                               std::optional<QByteArray>("anna")}) {
        const EnvironmentVariable home{"HOME", noHome};
        EXPECT_EQ(dataFolder(), std::nullopt);
        EXPECT_EQ(defaultRunnerFile(), std::nullopt);
        EXPECT_EQ(configFolder(), std::nullopt);
        EXPECT_EQ(stateFolder(), std::nullopt);
    }
}

TEST(MakePrivateFolder, MakesParentsTooAndIsForTheOwnersEyes)
{
    const QTemporaryDir parent;
    const QString folder = parent.filePath("one/two");
    EXPECT_TRUE(makePrivateFolder(folder));
    EXPECT_TRUE(makePrivateFolder(folder)) << "it may be there already";
    EXPECT_TRUE(QFileInfo(folder).isDir());
    EXPECT_FALSE(QFileInfo(folder).permissions() &
                 (QFileDevice::ReadGroup | QFileDevice::ReadOther));
}

TEST(MakePrivateFolder, SaysWhenItCannot)
{
    EXPECT_FALSE(makePrivateFolder("/proc/restride"));
    EXPECT_FALSE(makePrivateFolder(QString()));
}

} // namespace
} // namespace restride::test
