// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/papers.h"

#include "ui/document/document.h"
#include "ui/views/paper_dialog.h"

namespace restride {

void showPapers(const Document &document, Paper first, QWidget &window)
{
    PaperDialog dialog({document.plan(), document.journal(), document.lived()}, first, &window);
    dialog.exec();
}

} // namespace restride
