// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/window/paper.h"

#include "core/planner/planner.h"
#include "tests/support/recorded_page.h"
#include "tests/window/desk.h"
#include "ui/print/week_content.h"
#include "ui/text/units.h"

#include <QPainter>

namespace restride::test {
namespace {

constexpr double kDotsPerMm = 6;

QSizeF millimetres(QPageSize::PageSizeId size)
{
    return QPageSize::size(size, QPageSize::Millimeter);
}

constexpr std::pair<Paper, const char *> kPapers[] = {{Paper::Week, "paper"},
                                                      {Paper::Plan, "paper-plan"},
                                                      {Paper::Card, "race-card"},
                                                      {Paper::Clinician, "clinician"}};

void addAll(std::vector<PaperPicture> &pictures, const Journal &journal, const std::string &suffix,
            QPageSize::PageSizeId size = QPageSize::A4)
{
    for (const auto &[paper, name] : kPapers)
        pictures.push_back({name + suffix, test::paper(sampleSheet(journal, paper), size)});
}

Journal flaggedJournal()
{
    Journal journal = sampleJournal(tuesday());
    CheckEntry check;
    check.id = "flag";
    check.date = tuesday();
    check.signs = {Sign::Swelling, Sign::GivingWay};
    journal.log.emplace_back(check);
    sortLog(journal.log);
    return journal;
}

} // namespace

PaperSheet sampleSheet(const Journal &journal, Paper paper)
{
    const Plan plan = makePlan(journal, tuesday());
    const auto lived = livedDays(journal, tuesday());
    return *makeSheet(paper, {plan, journal, lived}, tuesday());
}

QImage paper(const PaperSheet &sheet, QPageSize::PageSizeId size, int page)
{
    QImage image((millimetres(size) * kDotsPerMm).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(kDotsPerMm, kDotsPerMm);
    paintPage(painter, millimetres(size), sheet, page);
    return image;
}

QString wordsOf(const PaperSheet &sheet)
{
    const QSizeF size = millimetres(QPageSize::A4);
    return RecordedPage(size, [&](QPainter &painter) { paintPage(painter, size, sheet, 0); })
        .words();
}

std::vector<PaperPicture> paperPictures()
{
    const Journal sample = sampleJournal(tuesday());
    std::vector<PaperPicture> pictures;
    addAll(pictures, sample, "");
    addAll(pictures, sample, "-letter", QPageSize::Letter);
    text::chooseUnits(text::Units::Miles);
    addAll(pictures, sample, "-miles");
    text::chooseUnits(text::Units::Kilometres);
    addAll(pictures, wordyJournal(), "-wordy");
    addAll(pictures, flaggedJournal(), "-flag");
    chooseWeekContent({false, false});
    pictures.push_back({"paper-bare", paper(sampleSheet(sample, Paper::Week))});
    chooseWeekContent({});
    pictures.push_back({"paper-plan-year", paper(sampleSheet(patientJournal(), Paper::Plan))});
    return pictures;
}

Journal wordyJournal()
{
    Journal journal = sampleJournal(tuesday());
    std::string marks;
    while (marks.size() < 10000)
        marks +=
            "\"Der <b>Lauf</b> der L\xC3\xA4ufe\" &amp; \xF0\x9F\x8F\x83\xE2\x80\x8D\xE2\x99\x80"
            "\xEF\xB8\x8F \xD7\x9E\xD7\xA8\xD7\x95\xD7\xA5 \xD9\x85\xD8\xA7\xD8\xB1\xD8\xA7"
            "\xD8\xAB\xD9\x88\xD9\x86 ";
    journal.profile.goal->race.name = marks;
    for (Entry &entry : journal.log)
        std::visit([&](auto &each) { each.note = marks; }, entry);
    return journal;
}

Journal patientJournal()
{
    Journal journal = sampleJournal(tuesday());
    journal.profile.goal->race.date = tuesday() + Days{7 * 60};
    return journal;
}

} // namespace restride::test
