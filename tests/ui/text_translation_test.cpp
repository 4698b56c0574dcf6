// SPDX-License-Identifier: GPL-3.0-or-later
// The file of translations itself: complete, in step with the sources, and free of claims that no
// plan can make.
#include "core/plan/rule.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

#include <algorithm>

namespace restride {
namespace {

const QString kFile = QStringLiteral(RESTRIDE_SOURCE_DIR "/resources/translations/restride_de.ts");

struct Message {
    QString context;
    QString source;
    QString state; ///< "unfinished", "vanished", "obsolete"; empty: finished
    bool counted = false;
    QStringList words; ///< one, or one for each plural form
};

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message{context, {}, {}, xml.attributes().value("numerus") == QLatin1String("yes"), {}};
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            message.state = xml.attributes().value("type").toString();
            if (!message.counted)
                message.words << xml.readElementText();
            while (message.counted && xml.readNextStartElement())
                message.words << xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

std::vector<Message> messagesIn(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    QXmlStreamReader xml(&file);
    std::vector<Message> messages;
    QString context;
    xml.readNextStartElement();
    while (xml.readNextStartElement())
        while (xml.readNextStartElement()) {
            if (xml.name() == QLatin1String("name"))
                context = xml.readElementText();
            else
                messages.push_back(readMessage(xml, context));
        }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return messages;
}

const std::vector<Message> &german()
{
    static const std::vector<Message> kMessages = messagesIn(kFile);
    return kMessages;
}

QStringList found(const QString &text, const QString &pattern)
{
    const QRegularExpression expression(pattern,
                                        QRegularExpression::CaseInsensitiveOption |
                                            QRegularExpression::UseUnicodePropertiesOption);
    QStringList parts;
    for (auto match = expression.globalMatch(text); match.hasNext();)
        parts << match.next().captured();
    return parts;
}

/// "%1", "%2", "%n": which, however often.
QStringList placeholders(const QString &text)
{
    QStringList parts = found(text, QStringLiteral("%[0-9n]"));
    parts.removeDuplicates();
    parts.sort();
    return parts;
}

bool hasMnemonic(const QString &text)
{
    return !found(text, QStringLiteral("&\\w")).isEmpty();
}

QString spaceAround(const QString &text)
{
    return QString(text.front().isSpace() ? QStringLiteral("before ") : QString()) +
           (text.back().isSpace() ? QStringLiteral("after") : QString());
}

/// The word diagnosis may stand only where the program says that it makes none, or that the runner
/// gave one or none.
QString withoutDisclaimers(QString text)
{
    for (const char *words : {"does not diagnose", "not a diagnosis", "keine Diagnose",
                              "Diagnosis: not known", "Diagnose: nicht bekannt",
                              "Diagnosis as the runner gave it", "Diagnose nach eigener Angabe"})
        text.remove(QString::fromLatin1(words));
    return text;
}

QStringList claimsInEnglish(const QString &text)
{
    return found(
        withoutDisclaimers(text),
        QStringLiteral("\\bsafe(ly|r|st|ty)?\\b|\\bprevent\\w*|\\bguarantee\\w*|\\bcure\\w*"
                       "|\\bprotect\\w*|\\bheal(s|ed|ing)?\\b|\\bharmless\\b|risk-free|"
                       "\\bdiagnos\\w*|\\bibuprofen\\b|\\bnaproxen\\b"));
}

QStringList claimsInGerman(const QString &text)
{
    return found(withoutDisclaimers(text),
                 QStringLiteral("\\b(un)?sicher\\w*|\\bverhinder\\w*|\\bverhüt\\w*|\\bvorbeug\\w*|"
                                "\\bbeugt\\b.*\\bvor\\b|\\bschütz\\w*|\\bgarantie\\w*|\\bheil\\w*|"
                                "\\bungefährlich\\w*|\\bharmlos\\w*|risikofrei|\\bdiagnos\\w*|"
                                "\\bibuprofen\\b|\\bnaproxen\\b"));
}

TEST(GermanWords, AreThereForEveryMessage)
{
    EXPECT_GT(german().size(), 1000U);
    for (const Message &message : german()) {
        EXPECT_EQ(message.state, QString()) << message.source.toStdString();
        EXPECT_FALSE(message.words.isEmpty()) << message.source.toStdString();
        EXPECT_FALSE(message.words.contains(QString())) << message.source.toStdString();
    }
}

TEST(GermanWords, HaveBothFormsWhereTheyCount)
{
    const auto counted = [](const Message &message) { return message.counted; };
    EXPECT_TRUE(std::any_of(german().begin(), german().end(), counted));
    for (const Message &message : german())
        EXPECT_EQ(message.words.size(), message.counted ? 2 : 1) << message.source.toStdString();
}

TEST(GermanWords, HoldTheFiguresOfTheirSource)
{
    for (const Message &message : german())
        for (const QString &words : message.words)
            EXPECT_EQ(placeholders(words), placeholders(message.source)) << words.toStdString();
}

TEST(GermanWords, KeepKeysSpacesAndFullStops)
{
    for (const Message &message : german())
        for (const QString &words : message.words) {
            EXPECT_EQ(hasMnemonic(words), hasMnemonic(message.source)) << words.toStdString();
            EXPECT_EQ(spaceAround(words), spaceAround(message.source)) << words.toStdString();
            EXPECT_FALSE(words.contains(QStringLiteral("  "))) << words.toStdString();
            for (const QChar end : {QChar('.'), QChar(0x2026), QChar('?')})
                EXPECT_TRUE(!message.source.endsWith(end) || words.endsWith(end))
                    << words.toStdString();
        }
}

TEST(GermanWords, UseGermanQuotationMarks)
{
    for (const Message &message : german())
        for (const QString &words : message.words) {
            EXPECT_FALSE(words.contains(QLatin1Char('"'))) << words.toStdString();
            EXPECT_EQ(words.count(QChar(0x201e)), words.count(QChar(0x201c)))
                << words.toStdString();
        }
}

TEST(AllWords, ClaimNothingThatNoPlanCanKnow)
{
    for (const Message &message : german()) {
        EXPECT_EQ(claimsInEnglish(message.source), QStringList());
        for (const QString &words : message.words)
            EXPECT_EQ(claimsInGerman(words), QStringList());
    }
}

TEST(Claims, AreFoundInBothLanguages)
{
    EXPECT_EQ(claimsInEnglish(QStringLiteral("A safe plan prevents it. We diagnose.")),
              QStringList({QStringLiteral("safe"), QStringLiteral("prevents"),
                           QStringLiteral("diagnose")}));
    EXPECT_EQ(claimsInGerman(QStringLiteral("Sicher, schützt und verhindert. Eine Diagnose.")),
              QStringList({QStringLiteral("Sicher"), QStringLiteral("schützt"),
                           QStringLiteral("verhindert"), QStringLiteral("Diagnose")}));
    EXPECT_EQ(claimsInGerman(QStringLiteral("Das beugt Schmerzen vor.")).size(), 1);
    EXPECT_EQ(claimsInEnglish(QStringLiteral("Restride does not diagnose.")), QStringList());
    EXPECT_EQ(claimsInGerman(QStringLiteral("Restride stellt keine Diagnose.")), QStringList());
}

TEST(GermanWords, NameTheSourceOfEveryRule)
{
    QStringList citations;
    for (const Message &message : german())
        if (message.context == QLatin1String("sources"))
            citations << message.source;
    for (int i = 0; i < static_cast<int>(Rule::kCount); ++i) {
        const std::string_view words = sourceOf(static_cast<Rule>(i));
        EXPECT_TRUE(citations.contains(
            QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size()))))
            << words
            << ": missing in ui/text/sources.cpp, or the target update_translations was "
               "not built since";
    }
}

TEST(GermanWords, AreInStepWithTheSources)
{
    const QString tool = QStringLiteral(RESTRIDE_LUPDATE);
    if (!QFileInfo(tool).isExecutable())
        GTEST_SKIP() << "lupdate is not installed (qt6-l10n-tools)";
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("restride_de.ts"));
    ASSERT_TRUE(QFile::copy(kFile, copy));
    QProcess update;
    update.setWorkingDirectory(QStringLiteral(RESTRIDE_SOURCE_DIR));
    update.start(tool, {QStringLiteral("-silent"), QStringLiteral("-I"), QStringLiteral("."),
                        QStringLiteral("-locations"), QStringLiteral("none"), QStringLiteral("ui"),
                        QStringLiteral("app"), QStringLiteral("-ts"), copy});
    ASSERT_TRUE(update.waitForFinished(120000));
    ASSERT_EQ(update.exitCode(), 0) << update.readAllStandardError().toStdString();
    const std::vector<Message> updated = messagesIn(copy);
    EXPECT_EQ(updated.size(), german().size());
    for (const Message &message : updated)
        EXPECT_EQ(message.state, QString())
            << message.context.toStdString() << ": " << message.source.toStdString()
            << ": build the target update_translations, and translate what is new";
}

} // namespace
} // namespace restride
