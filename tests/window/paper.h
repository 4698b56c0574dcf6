// SPDX-License-Identifier: GPL-3.0-or-later
// What the printer would put on a sheet of A4, as a picture.
#pragma once

#include "ui/print/week_sheet.h"

#include <QImage>

class QTextDocument;

namespace restride::test {

QImage paper(const WeekSheet &sheet);
QImage paper(QTextDocument &words);

} // namespace restride::test
