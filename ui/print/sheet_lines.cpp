// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sheet_lines.h"

namespace restride {
namespace {

/// The parts that are there, with `between` between them.
QString joined(QStringList parts, const QString &between)
{
    parts.removeAll(QString());
    return parts.join(between);
}

QString pair(const QString &name, const QString &words)
{
    return joined({name, words}, QStringLiteral(": "));
}

QStringList opening(const SheetHead &head, const SheetAdvice &verdict)
{
    return {head.title, head.summary,
            joined({head.raceName, head.raceDate, head.raceIn}, QStringLiteral(", ")),
            joined({verdict.lead, verdict.words}, QStringLiteral(" "))};
}

QString lineOf(const SheetRow &row)
{
    QStringList strength;
    for (const SheetExercise &exercise : row.strength)
        strength << joined({exercise.name, exercise.dose}, QStringLiteral(" "));
    return pair(joined({row.weekday, row.day}, QStringLiteral(" ")),
                joined({row.headline, row.detail, strength.join(QStringLiteral(", "))},
                       QStringLiteral("; ")));
}

QString lineOf(const PlanLine &line, const PlanSheet &sheet)
{
    QStringList days;
    for (std::size_t i = 0; i < line.cells.size(); ++i)
        if (!line.cells[i].word.isEmpty())
            days << joined({sheet.weekdays[i], line.cells[i].word, line.cells[i].figures},
                           QStringLiteral(" "));
    const QString distance = line.distance.isEmpty()
                                 ? QString()
                                 : joined({line.distance, sheet.distanceWord}, QStringLiteral(" "));
    return pair(line.week,
                joined({line.phase, line.remark, distance, days.join(QStringLiteral(", "))},
                       QStringLiteral("; ")));
}

QString lineOf(const ClinicianDay &day, const ClinicianSheet &sheet)
{
    QStringList scores;
    const std::array<QString, 5> said{day.pain[0], day.pain[1], day.pain[2], day.walking,
                                      day.stairs};
    for (std::size_t i = 0; i < said.size(); ++i)
        if (!said[i].isEmpty())
            scores << joined({sheet.columns[i + 2], said[i]}, QStringLiteral(" "));
    return pair(day.day, joined({day.words, scores.join(QStringLiteral(", ")), day.note},
                                QStringLiteral("; ")));
}

struct Lines {
    QStringList operator()(const WeekSheet &sheet) const
    {
        QStringList lines = opening(sheet.head, sheet.verdict);
        for (const SheetRow &row : sheet.rows)
            lines << lineOf(row);
        lines << sheet.adviceTitle;
        for (const SheetAdvice &advice : sheet.advice)
            lines << joined({advice.lead, advice.words}, QStringLiteral(" "));
        return lines << pair(sheet.clinicianTitle, sheet.clinicianWords);
    }

    QStringList operator()(const PlanSheet &sheet) const
    {
        QStringList lines = opening(sheet.head, sheet.verdict);
        for (const PlanLine &line : sheet.lines)
            lines << lineOf(line, sheet);
        return lines << sheet.note;
    }

    QStringList operator()(const CardSheet &sheet) const
    {
        QStringList lines = opening(sheet.head, sheet.verdict);
        lines << sheet.goTitle << sheet.go << sheet.stopTitle << sheet.stop;
        lines << pair(sheet.howTitle, sheet.pattern) << sheet.how;
        for (const CardSplit &split : sheet.splits)
            lines << pair(split.mark,
                          joined({split.time, split.latest.isEmpty()
                                                  ? QString()
                                                  : joined({sheet.latestWord, split.latest},
                                                           QStringLiteral(" "))},
                                 QStringLiteral(", ")));
        return lines << sheet.afterTitle << sheet.after;
    }

    QStringList operator()(const ClinicianSheet &sheet) const
    {
        QStringList lines = opening(sheet.head, sheet.box);
        for (const ClinicianList &list : sheet.lists)
            lines << list.title << list.lines;
        lines << sheet.tableTitle;
        for (const ClinicianDay &day : sheet.days)
            lines << lineOf(day, sheet);
        return lines << sheet.foot.left;
    }
};

} // namespace

QStringList linesOf(const PaperSheet &sheet)
{
    QStringList lines = std::visit(Lines{}, sheet);
    lines.removeAll(QString());
    return lines;
}

} // namespace restride
