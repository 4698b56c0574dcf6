// SPDX-License-Identifier: GPL-3.0-or-later
// What the window writes for a runner never takes the place of a journal, whatever is answered to
// the file dialog's question.
#include "tests/window/desk.h"

#include "app/application.h"
#include "app/exchange/import_edit.h"
#include "app/storage/sqlite_store.h"
#include "ui/text/units.h"
#include "ui/theme/theme.h"
#include "ui/views/chart_view.h"
#include "ui/views/message_bar.h"
#include "ui/views/paper_dialog.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QMessageBox>
#include <QPrinter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace restride;
using namespace restride::test;

namespace {

class Saving : public testing::Test
{
protected:
    Saving()
    {
        auto store = SqliteStore::open(journal_);
        EXPECT_TRUE(store);
        EXPECT_TRUE((*store)->save(importEdit(Journal{}, sampleJournal(tuesday()))));
        store->reset();
        before_ = content(journal_);
    }

    [[nodiscard]] QString path(const char *name) const
    {
        return folder_.filePath(QString::fromLatin1(name));
    }
    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    void expectRefused(const QString &words)
    {
        EXPECT_TRUE(words.contains(QStringLiteral("never replaced"))) << qPrintable(words);
        EXPECT_EQ(content(journal_), before_);
        EXPECT_EQ(QDir(folder_.path()).entryList(QDir::Files).size(), 1);
    }

    QTemporaryDir folder_;
    QString journal_ = path("me.restride");
    QByteArray before_;
};

} // namespace

TEST_F(Saving, OfAPaperIsRefusedInWordsOverAJournal)
{
    const Desk desk(sampleJournal(tuesday()));
    PaperDialog dialog({desk.document.plan(), desk.document.journal(), desk.document.lived()},
                       Paper::Week);
    EXPECT_FALSE(dialog.saveAs(journal_));
    expectRefused(dialog.message());

    dialog.choose(Paper::Plan);
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(journal_);
    EXPECT_FALSE(dialog.printOn(printer));
    expectRefused(dialog.message());
}

TEST_F(Saving, OfAPaperReplacesWhatTheRunnerWasAskedAbout)
{
    write(path("letter"), "Dear Anna");
    const Desk desk(sampleJournal(tuesday()));
    PaperDialog dialog({desk.document.plan(), desk.document.journal(), desk.document.lived()},
                       Paper::Week);
    EXPECT_TRUE(dialog.saveAs(path("letter")));
    EXPECT_TRUE(content(path("letter")).startsWith("%PDF-"));
}

TEST_F(Saving, OfAChartIsRefusedInWordsOverAJournal)
{
    Desk desk(sampleJournal(tuesday()));
    desk.window.showPage(MainWindow::ChartPageIndex);
    auto *chart = desk.window.findChild<ChartPage *>();
    ASSERT_TRUE(chart);
    QSignalSpy said(chart, &ChartPage::said);
    for (const ChartFormat format : {ChartFormat::Png, ChartFormat::Svg, ChartFormat::Csv}) {
        chart->saveTo(journal_, format);
        ASSERT_EQ(said.count(), 1);
        expectRefused(said.takeFirst()[0].toString());
    }
}

namespace {

/// Chooses `path` in the file dialog that `action` opens, and says yes to its question.
void saveThrough(QAction &action, const QString &path)
{
    whenDialogOpens([&path](QWidget &dialog) {
        auto *files = qobject_cast<QFileDialog *>(&dialog);
        ASSERT_TRUE(files);
        files->selectFile(path);
        whenDialogOpens([](QWidget &question) {
            auto *box = qobject_cast<QMessageBox *>(&question);
            ASSERT_TRUE(box);
            box->button(QMessageBox::Yes)->click();
        });
        QMetaObject::invokeMethod(files, "accept");
    });
    action.trigger();
}

} // namespace

TEST_F(Saving, OfAJournalAsADocumentIsRefusedInWordsOverAJournal)
{
    qputenv("RESTRIDE_TODAY", "2026-11-24");
    const QTemporaryDir elsewhere;
    const QString open = elsewhere.filePath(QStringLiteral("open.restride"));
    ASSERT_TRUE(QFile::copy(journal_, open));
    Application program(*qApp, QStringLiteral("en"));
    ASSERT_TRUE(program.start(open));
    MainWindow *window = nullptr;
    for (QWidget *widget : QApplication::topLevelWidgets())
        if (auto *main = qobject_cast<MainWindow *>(widget); main && main->isVisible())
            window = main;
    ASSERT_TRUE(window);

    saveThrough(*window->actions().exportFile, journal_);
    expectRefused(window->findChild<MessageBar *>()->message());

    const QString document = elsewhere.filePath(QStringLiteral("runner.json"));
    write(document, "an older one");
    saveThrough(*window->actions().exportFile, document);
    EXPECT_TRUE(content(document).contains("\"today\": \"2026-11-24\""));

    qunsetenv("RESTRIDE_TODAY");
    adoptTheme(*qApp, Scheme::Light);
    text::chooseUnits(text::Units::Kilometres);
}
