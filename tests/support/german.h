// SPDX-License-Identifier: GPL-3.0-or-later
// German for as long as the value lives; then English again, as the tests' main sets it.
#pragma once

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include <gtest/gtest.h>

namespace restride::test {

class SpeakingGerman
{
public:
    SpeakingGerman()
    {
        EXPECT_TRUE(words_.load(QStringLiteral(":/i18n/restride_de.qm")));
        EXPECT_TRUE(QCoreApplication::installTranslator(&words_));
        QLocale::setDefault(QLocale(QLocale::German));
    }
    ~SpeakingGerman()
    {
        QCoreApplication::removeTranslator(&words_);
        QLocale::setDefault(before_);
    }
    SpeakingGerman(const SpeakingGerman &) = delete;
    SpeakingGerman &operator=(const SpeakingGerman &) = delete;

private:
    QLocale before_;
    QTranslator words_;
};

} // namespace restride::test
