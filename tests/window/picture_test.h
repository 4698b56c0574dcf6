// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests that take pictures share: a folder to put them into, named by RESTRIDE_PICTURES,
// without which they pass on; a font of one size; the light scheme before and after.
#pragma once

#include "ui/text/units.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QFont>
#include <QFontDatabase>

#include <gtest/gtest.h>

namespace restride::test {

class PictureTest : public testing::Test
{
protected:
    void SetUp() override
    {
        folder_ = qEnvironmentVariable("RESTRIDE_PICTURES");
        if (folder_.isEmpty())
            GTEST_SKIP() << "RESTRIDE_PICTURES names no folder";
        QDir().mkpath(folder_);
        font_ = QApplication::font();
        useFont(13);
        adoptTheme(*qApp, Scheme::Light);
    }
    void TearDown() override
    {
        if (folder_.isEmpty())
            return;
        QApplication::setFont(font_);
        text::chooseUnits(text::Units::Kilometres);
        adoptTheme(*qApp, Scheme::Light);
    }
    static void useFont(int pixels)
    {
        QFont font(QFontDatabase::hasFamily(QStringLiteral("Inter")) ? QStringLiteral("Inter")
                                                                     : QStringLiteral("Sans"));
        font.setPixelSize(pixels);
        QApplication::setFont(font);
    }

    QString folder_;
    QFont font_;
};

} // namespace restride::test
