// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/papers.h"

#include "ui/document/document.h"
#include "ui/views/paper_dialog.h"

#include <algorithm>
#include <iterator>

namespace restride {
namespace {

/// The days ahead that stand on the paper.
std::vector<Day> daysOn(const PaperDialog &dialog, const Document &document)
{
    const std::vector<Day> &days = document.plan().days;
    if (dialog.paper() == Paper::Plan)
        return days;
    std::vector<Day> week;
    if (dialog.paper() != Paper::Week)
        return week;
    const Date first = startOfWeek(dialog.week(), document.journal().profile.runner.weekStarts);
    std::ranges::copy_if(days, std::back_inserter(week), [first](const Day &day) {
        return day.date >= first && day.date < first + Days{7};
    });
    return week;
}

} // namespace

void showPapers(Document &document, Paper first, QWidget &window)
{
    PaperDialog dialog({document.plan(), document.journal(), document.lived()}, first, &window);
    QObject::connect(&dialog, &PaperDialog::issued, &document,
                     [&] { document.issue(daysOn(dialog, document)); });
    dialog.exec();
}

} // namespace restride
