// SPDX-License-Identifier: GPL-3.0-or-later
// The language chosen while the program runs: every word of the window turns with it, also what is
// tried out, what Undo says and what the manual tells, and turns back.
#include "tests/window/desk.h"

#include "app/language.h"
#include "app/session.h"
#include "ui/dialogs/manual_window.h"
#include "ui/views/left_column.h"
#include "ui/views/message_bar.h"
#include "ui/views/notifier.h"
#include "ui/views/what_if_panel.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTextBrowser>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

using namespace restride;
using namespace restride::test;

namespace {

class NoNotifier final : public Notifier
{
public:
    void show(const Notice &) override {}
    void withdraw() override {}
};

void walk(QAccessibleInterface *seen, QSet<QString> &all)
{
    if (!seen || !seen->isValid())
        return;
    for (const QAccessible::Text text :
         {QAccessible::Name, QAccessible::Description, QAccessible::Value})
        all << seen->text(text);
    for (int i = 0; i < seen->childCount(); ++i)
        walk(seen->child(i), all);
}

/// Everything that the window says on all of its pages, in its menus and in the manual.
QSet<QString> saidBy(MainWindow &window)
{
    QSet<QString> all;
    for (const MainWindow::Page page : {MainWindow::ChartPageIndex, MainWindow::JournalPage,
                                        MainWindow::WhyPage, MainWindow::CalendarPage}) {
        window.showPage(page);
        QApplication::processEvents();
        walk(QAccessible::queryAccessibleInterface(&window), all);
    }
    for (const QAction *action : window.findChildren<QAction *>())
        all << action->text() << action->toolTip();
    for (const QWidget *widget : window.findChildren<QWidget *>())
        all << widget->toolTip() << widget->windowTitle();
    all << window.windowTitle();
    if (const auto *manual = window.findChild<ManualWindow *>())
        for (const QTextBrowser *pages : manual->findChildren<QTextBrowser *>())
            all << pages->toPlainText();
    all.remove(QString());
    return all;
}

/// What the runner wrote, which is nobody's to translate.
QSet<QString> ownWordsIn(const Journal &journal)
{
    QSet<QString> own;
    for (const Entry &entry : journal.log) {
        own << QString::fromStdString(baseOf(entry).note).simplified();
        if (const auto *skip = std::get_if<SkipEntry>(&entry))
            own << QString::fromStdString(skip->reason).simplified();
    }
    return own;
}

/// What the German words say otherwise than the English ones.
QSet<QString> translatedWords()
{
    QSet<QString> all;
    QFile file(QStringLiteral(RESTRIDE_SOURCE_DIR "/resources/translations/restride_de.ts"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader reader(&file);
    QString source;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == QLatin1String("source"))
            source = reader.readElementText();
        else if (reader.name() == QLatin1String("translation") &&
                 reader.readElementText(QXmlStreamReader::IncludeChildElements) != source)
            all << source;
    }
    EXPECT_GT(all.size(), 500);
    return all;
}

/// A session of the sample runner in the middle of things: a morning told, so that Undo has
/// something to say, a week without running tried out, the manual open.
class SwitchedSession : public testing::Test
{
protected:
    SwitchedSession()
    {
        qputenv("RESTRIDE_TODAY", "2026-11-24");
        session_ = sampleSession(sampleJournal(tuesday()), notifier_);
        window().resize(1280, 800);
        window().show();
        window().takeQuietMorning();
        window().actions().manual->trigger();
        window().actions().whatIf->trigger();
        window().leftColumn()->whatIf()->findChild<QComboBox *>()->setCurrentIndex(3);
        QApplication::processEvents();
    }
    ~SwitchedSession() override
    {
        session_.reset();
        qunsetenv("RESTRIDE_TODAY");
        turnTo("en", QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    [[nodiscard]] MainWindow &window() { return session_->window(); }

    static void turnTo(const char *language, const QLocale &locale)
    {
        ASSERT_TRUE(speakInWindow(QString::fromLatin1(language), locale));
        QLocale::setDefault(locale);
    }
    void switchTo(const char *language, const QLocale &locale)
    {
        turnTo(language, locale);
        const std::unique_ptr<MainWindow> old = session_->renewWindow();
        window().resize(1280, 800);
        window().show();
        QApplication::processEvents();
    }

    NoNotifier notifier_;
    std::unique_ptr<Session> session_;
};

} // namespace

TEST_F(SwitchedSession, LeavesNoWordOfTheOtherLanguage)
{
    const QSet<QString> english = saidBy(window());
    ASSERT_GT(english.size(), 200);
    switchTo("de", QLocale(QLocale::German));
    const QSet<QString> german = saidBy(window());
    ASSERT_GT(german.size(), 200);
    const QSet<QString> translated = translatedWords();
    const QSet<QString> own = ownWordsIn(session_->document().journal());
    for (const QString &words : german &english) {
        EXPECT_FALSE(translated.contains(words)) << words.toStdString();
        static const QRegularExpression sentence(
            QStringLiteral("\\p{L}{2,} \\p{L}{2,} \\p{L}{2,}"));
        EXPECT_TRUE(own.contains(words) || !words.contains(sentence)) << words.toStdString();
    }
    switchTo("en", QLocale(QLocale::English, QLocale::UnitedKingdom));
    QStringList odd;
    for (const QString &words : saidBy(window()) - english)
        odd << words;
    EXPECT_EQ(odd.join(QLatin1Char('\n')).toStdString(), "")
        << "what the window did not say that was English from the start";
}

TEST_F(SwitchedSession, SaysInTheOtherLanguageWhatCanBeUndone)
{
    EXPECT_EQ(window().actions().undo->text(), QStringLiteral("Undo morning check"));
    switchTo("de", QLocale(QLocale::German));
    EXPECT_FALSE(window().actions().undo->text().contains(QStringLiteral("morning check")))
        << window().actions().undo->text().toStdString();
    window().actions().undo->trigger();
    EXPECT_FALSE(window().actions().redo->text().contains(QStringLiteral("morning check")));
}

TEST_F(SwitchedSession, GoesOnWithWhatWasOpen)
{
    const WhatIf wish = window().leftColumn()->whatIf()->wish();
    ASSERT_TRUE(wish.missedWeek);
    window().showPage(MainWindow::JournalPage);
    switchTo("de", QLocale(QLocale::German));
    EXPECT_EQ(window().page(), MainWindow::JournalPage);
    EXPECT_TRUE(window().leftColumn()->showsWhatIf());
    EXPECT_EQ(window().leftColumn()->whatIf()->wish(), wish);
    EXPECT_NE(window().findChild<ManualWindow *>(), nullptr);
    EXPECT_TRUE(window().messages()->isVisible()) << "nothing of a sample runner is kept";
}
