// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/store_commands.h"

#include "app/cli/kept_journal.h"
#include "app/cli/options.h"
#include "app/cli/terminal.h"
#include "app/exchange/document_reader.h"
#include "app/exchange/document_writer.h"
#include "app/exchange/import_edit.h"
#include "app/present_day.h"
#include "app/storage/sqlite_store.h"

#include <QFile>

#include <cstdio>

namespace restride::cli {
namespace {

Expected<QByteArray, QString> textOf(const QString &path)
{
    QFile file(path);
    const bool open = path == QLatin1String("-") ? file.open(stdin, QIODevice::ReadOnly)
                                                 : file.open(QIODevice::ReadOnly);
    if (open) {
        QByteArray text = file.readAll();
        if (file.error() == QFile::NoError)
            return text;
    }
    return Unexpected{
        QCoreApplication::translate("cli", "%1 cannot be read: %2.").arg(path, file.errorString())};
}

ExitStatus refuse(const Faults &faults)
{
    for (const Fault &fault : faults)
        complain(QString::fromStdString(fault.path + ' ' + fault.problem));
    return ExitStatus::Refused;
}

ExitStatus failed(const QString &sentence)
{
    complain(sentence);
    return ExitStatus::Refused;
}

ExitStatus importInto(const QString &path, const Journal &imported)
{
    auto store = SqliteStore::open(path);
    if (!store)
        return failed(storeComplaint(path, store.error()));
    const auto kept = (*store)->load();
    if (!kept)
        return failed(storeComplaint(path, kept.error()));
    const Edit edit = importEdit(*kept, imported);
    if (edit.changes.empty())
        return ExitStatus::Done;
    const auto saved = (*store)->save(edit);
    return saved ? ExitStatus::Done : failed(storeComplaint(path, saved.error()));
}

} // namespace

ExitStatus runExport(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({fileOption(), todayOption()});
    if (const auto complaint = parseOptions(parser, arguments))
        return misused(*complaint);
    if (!parser.isSet(fileOption()) || !parser.positionalArguments().isEmpty())
        return misused(
            QCoreApplication::translate("cli", "export needs --file FILE, and nothing more."));
    const GivenDay today = dayOf(parser, todayOption());
    if (today.complaint)
        return misused(*today.complaint);
    const auto journal = keptJournal(parser.value(fileOption()));
    if (!journal)
        return failed(journal.error());
    const Date day = today.day.value_or(presentDay());
    return printLine(writeDocument(*journal, day)) ? ExitStatus::Done : cannotPrint();
}

ExitStatus runImport(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({fileOption()});
    if (const auto complaint = parseOptions(parser, arguments))
        return misused(*complaint);
    const QStringList sources = parser.positionalArguments();
    if (!parser.isSet(fileOption()) || sources.size() > 1)
        return misused(
            QCoreApplication::translate("cli", "import needs --file FILE, and one document."));
    const auto text = textOf(sources.isEmpty() ? QStringLiteral("-") : sources.constFirst());
    if (!text)
        return misused(text.error());
    const auto document = readDocument({text->constData(), static_cast<std::size_t>(text->size())},
                                       {.planFrom = {}, .forKeeping = true});
    if (!document)
        return refuse(document.error());
    return importInto(parser.value(fileOption()), document->journal);
}

} // namespace restride::cli
