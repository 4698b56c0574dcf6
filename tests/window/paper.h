// SPDX-License-Identifier: GPL-3.0-or-later
// What the printer would put on a page, as a picture and as words.
#pragma once

#include "ui/print/paper_sheet.h"

#include <QImage>

#include <string>
#include <vector>

namespace restride::test {

/// The sheet of `journal` on 24 November 2026.
PaperSheet sampleSheet(const Journal &journal, Paper paper);

QImage paper(const PaperSheet &sheet, QPageSize::PageSizeId size = QPageSize::A4, int page = 0);

/// Every word painted on its first page.
QString wordsOf(const PaperSheet &sheet);

struct PaperPicture {
    std::string name;
    QImage image;
};

/// Every paper on A4, and each again on Letter, in miles, with words of ten thousand letters, under
/// a red flag, and with a race more than a year off.
std::vector<PaperPicture> paperPictures();

/// A runner whose every text is overlong, or full of marks that some programs read as orders.
Journal wordyJournal();
/// A race sixty weeks off.
Journal patientJournal();

} // namespace restride::test
