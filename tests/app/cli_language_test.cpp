// SPDX-License-Identifier: GPL-3.0-or-later
// The languages of the program: which one is chosen, and that a command speaks only the one it was
// asked for.
#include "app/language.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLibraryInfo>
#include <QLocale>
#include <QProcess>
#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace restride {
namespace {

using testing::HasSubstr;

struct Answer {
    QByteArray output;
    std::string complaint;
    int status = 0;
};

Answer ask(const QStringList &arguments, const QByteArray &input, const char *locale = nullptr)
{
    QProcess process;
    QProcessEnvironment environment;
    if (locale) {
        environment.insert(QStringLiteral("LC_ALL"), QString::fromLatin1(locale));
        environment.insert(QStringLiteral("LANGUAGE"), QString::fromLatin1(locale));
    }
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(RESTRIDE_BINARY), arguments);
    process.write(input);
    process.closeWriteChannel();
    EXPECT_TRUE(process.waitForFinished(60000));
    return {process.readAllStandardOutput(), process.readAllStandardError().toStdString(),
            process.exitCode()};
}

/// A sore knee, half a log, and a race.
QByteArray document()
{
    QFile file(QStringLiteral(RESTRIDE_SOURCE_DIR "/resources/sample-runner.json"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).toJson(QJsonDocument::Compact) + '\n';
}

QJsonObject planned(const char *language)
{
    const Answer answer = ask({QStringLiteral("plan"), QStringLiteral("--lang"),
                               QString::fromLatin1(language), QStringLiteral("-")},
                              document());
    EXPECT_EQ(answer.status, 0) << answer.complaint;
    return QJsonDocument::fromJson(answer.output).object();
}

QStringList sentencesOf(const QJsonObject &plan)
{
    QStringList sentences;
    for (const char *list : {"days", "decisions"})
        for (const QJsonValue &item : plan[QLatin1String(list)].toArray())
            sentences << item.toObject()[QLatin1String("because")].toString();
    return sentences;
}

TEST(PlanInGerman, GivesEveryReasonInGerman)
{
    const QStringList english = sentencesOf(planned("en"));
    const QStringList german = sentencesOf(planned("de"));
    ASSERT_GT(german.size(), 30);
    ASSERT_EQ(german.size(), english.size());
    for (qsizetype i = 0; i < german.size(); ++i) {
        EXPECT_NE(german[i], english[i]) << english[i].toStdString();
        EXPECT_TRUE(german[i].endsWith(QLatin1Char('.'))) << german[i].toStdString();
    }
    EXPECT_TRUE(german.join(QLatin1Char(' ')).contains(QStringLiteral("Stufe")));
}

TEST(PlanInGerman, DiffersInItsSentencesOnly)
{
    const auto figures = [](const QJsonObject &plan) {
        QStringList days;
        for (const QJsonValue &item : plan[QLatin1String("days")].toArray()) {
            QJsonObject day = item.toObject();
            day.remove(QLatin1String("because"));
            days << QString::fromUtf8(QJsonDocument(day).toJson());
        }
        return days;
    };
    EXPECT_EQ(figures(planned("de")), figures(planned("en")));
}

TEST(PlanInEnglish, GivesTheSameBytesWhetherItIsAskedForOrNot)
{
    const Answer asked = ask({QStringLiteral("plan"), QStringLiteral("--lang"),
                              QStringLiteral("en"), QStringLiteral("-")},
                             document());
    EXPECT_GT(asked.output.size(), 1000);
    EXPECT_EQ(asked.output, ask({QStringLiteral("plan")}, document()).output);
}

TEST(PlanInEnglish, GivesTheSameBytesOnAGermanDesktop)
{
    EXPECT_EQ(ask({QStringLiteral("plan")}, document(), "de_DE.UTF-8").output,
              ask({QStringLiteral("plan")}, document()).output);
}

TEST(TourInGerman, SpeaksGermanDates)
{
    const Answer answer =
        ask({QStringLiteral("tour"), QStringLiteral("--today"), QStringLiteral("2026-11-24"),
             QStringLiteral("--lang"), QStringLiteral("de")},
            {});
    EXPECT_EQ(answer.complaint, "");
    const std::string output =
        QString::fromUtf8(answer.output).replace(QChar(0xa0), QLatin1Char(' ')).toStdString();
    EXPECT_THAT(output, testing::StartsWith("Coast half, 28. März: "));
    EXPECT_THAT(output, HasSubstr("\nDienstag, 24. November: "));
    EXPECT_THAT(output, HasSubstr("3,3 km"));
}

TEST(PrintInGerman, ComplainsInGerman)
{
    const Answer answer =
        ask({QStringLiteral("print"), QStringLiteral("--lang"), QStringLiteral("de"),
             QStringLiteral("--week"), QStringLiteral("2026-11-24"), QStringLiteral("--file"),
             QStringLiteral("fehlt.restride"), QStringLiteral("x.pdf")},
            {});
    EXPECT_EQ(answer.status, 1);
    EXPECT_THAT(answer.complaint, HasSubstr("fehlt.restride: diese Datei gibt es nicht."));
}

TEST(HelpInGerman, IsGivenWhereItIsAskedForOrTheEnvironmentSpeaksIt)
{
    const Answer english = ask({QStringLiteral("--help")}, {});
    EXPECT_THAT(english.output.toStdString(), HasSubstr("Exit status: 0 done;"));
    const Answer asked =
        ask({QStringLiteral("--help"), QStringLiteral("--lang"), QStringLiteral("de")}, {});
    EXPECT_EQ(asked.status, 0);
    EXPECT_THAT(asked.output.toStdString(), HasSubstr("Rückgabewert: 0 erledigt;"));
    for (const char *line : {"restride plan [", "--forecast", "restride print week|plan|card|",
                             "--paper a4|letter", "restride import --file"})
        EXPECT_THAT(asked.output.toStdString(), HasSubstr(line));
    EXPECT_EQ(ask({QStringLiteral("--help")}, {}, "de_DE.UTF-8").output, asked.output);
    EXPECT_EQ(
        ask({QStringLiteral("--help"), QStringLiteral("--lang=en")}, {}, "de_DE.UTF-8").output,
        english.output);
}

TEST(UsageInGerman, ComplainsInGermanAboutACommandThatIsWrong)
{
    const struct {
        QStringList arguments;
        const char *words;
    } wrong[] = {
        {{QStringLiteral("fly")}, "den Befehl „fly“ gibt es nicht."},
        {{QStringLiteral("plan"), QStringLiteral("a"), QStringLiteral("b")},
         "plan liest eine Datei"},
        {{QStringLiteral("plan"), QStringLiteral("--today"), QStringLiteral("soon")},
         "--today braucht einen Tag als JJJJ-MM-TT"},
        {{QStringLiteral("print")}, "print braucht week, plan, card oder clinician"},
        {{QStringLiteral("export")}, "export braucht --file FILE"},
        {{QStringLiteral("import")}, "import braucht --file FILE"},
    };
    for (const auto &one : wrong) {
        const Answer answer = ask(one.arguments, {}, "de_DE.UTF-8");
        EXPECT_EQ(answer.status, 2) << one.words;
        EXPECT_EQ(answer.output, "");
        EXPECT_THAT(answer.complaint, HasSubstr(one.words));
        EXPECT_THAT(answer.complaint, HasSubstr("Versuch es mit: restride --help"));
    }
}

TEST(PlanInEnglish, RefusesADocumentInTheSameBytesInEveryLanguage)
{
    const QByteArray broken = R"({"format": "restride/1", "today": "someday"})"
                              "\n";
    const Answer english = ask({QStringLiteral("plan")}, broken);
    EXPECT_EQ(english.status, 1);
    EXPECT_EQ(english.output, ask({QStringLiteral("plan")}, broken, "de_DE.UTF-8").output);
    EXPECT_EQ(english.output,
              ask({QStringLiteral("plan"), QStringLiteral("--lang"), QStringLiteral("de")}, broken)
                  .output);
}

TEST(WindowLanguage, IsRefusedWhereTheProgramDoesNotSpeakIt)
{
    QProcess process;
    QProcessEnvironment environment;
    const QTemporaryDir home;
    for (const char *folder : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"})
        environment.insert(QString::fromLatin1(folder), home.path());
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(RESTRIDE_BINARY),
                  {QStringLiteral("--lang"), QStringLiteral("xx")});
    ASSERT_TRUE(process.waitForFinished(60000));
    EXPECT_EQ(process.exitCode(), 2);
    EXPECT_THAT(process.readAllStandardError().toStdString(),
                HasSubstr("--lang knows en and de, not \"xx\""));
}

TEST(FirstSpoken, IsTheFirstWishThatTheProgramSpeaks)
{
    EXPECT_EQ(firstSpoken({QStringLiteral("fr-FR"), QStringLiteral("de-AT")}),
              QStringLiteral("de"));
    EXPECT_EQ(firstSpoken({QStringLiteral("en-GB"), QStringLiteral("de-DE")}),
              QStringLiteral("en"));
    EXPECT_EQ(firstSpoken({QStringLiteral("de_CH")}), QStringLiteral("de"));
    EXPECT_EQ(firstSpoken({QStringLiteral("fr"), QStringLiteral("C")}), QStringLiteral("en"));
    EXPECT_EQ(firstSpoken({}), QStringLiteral("en"));
}

/// Leaves the language as the tests' main sets it.
class WindowSpeech : public testing::Test
{
protected:
    void TearDown() override
    {
        speak(QStringLiteral("en"));
        QLocale::setDefault(before_);
    }
    [[nodiscard]] static QString yes()
    {
        return QCoreApplication::translate("restride", "Nothing is owed.");
    }

private:
    QLocale before_;
};

TEST_F(WindowSpeech, KeepsTheRegionOfADesktopThatSpeaksTheLanguage)
{
    const QLocale austria(QLocale::German, QLocale::Austria);
    EXPECT_TRUE(speakInWindow(QStringLiteral("de"), austria));
    EXPECT_EQ(QLocale().territory(), QLocale::Austria);
    EXPECT_EQ(yes(), QStringLiteral("Es ist nichts nachzuholen."));
}

TEST_F(WindowSpeech, NeverMixesWordsOfOneLanguageWithDatesOfAnother)
{
    EXPECT_TRUE(speakInWindow(QStringLiteral("en"), QLocale(QLocale::French)));
    EXPECT_EQ(QLocale().language(), QLocale::English);
    EXPECT_TRUE(speakInWindow(QStringLiteral("de"), QLocale(QLocale::English)));
    EXPECT_EQ(QLocale().language(), QLocale::German);
}

TEST_F(WindowSpeech, ForgetsOneLanguageForTheOther)
{
    EXPECT_TRUE(speakInWindow(QStringLiteral("de"), QLocale(QLocale::German)));
    EXPECT_TRUE(speakInWindow(QStringLiteral("en"), QLocale(QLocale::German)));
    EXPECT_EQ(yes(), QStringLiteral("Nothing is owed."));
    EXPECT_EQ(QLocale().language(), QLocale::English);
}

TEST_F(WindowSpeech, BringsQtsOwnWordsAlongWhereTheyAreInstalled)
{
    const QString file =
        QLibraryInfo::path(QLibraryInfo::TranslationsPath) + QStringLiteral("/qtbase_de.qm");
    if (!QFile::exists(file))
        GTEST_SKIP() << "Qt's own words are not installed (qt6-translations-l10n)";
    EXPECT_TRUE(speakInWindow(QStringLiteral("de"), QLocale(QLocale::German)));
    EXPECT_THAT(QCoreApplication::translate("QPlatformTheme", "Cancel").toStdString(),
                HasSubstr("Abbrechen"));
}

} // namespace
} // namespace restride
