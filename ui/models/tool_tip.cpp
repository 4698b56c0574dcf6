// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/tool_tip.h"

#include <QTextDocument>

namespace restride {
namespace {

constexpr qsizetype kLongest = 800;

} // namespace

QString plainToolTip(const QString &words)
{
    if (words.isEmpty())
        return {};
    const QString shown =
        words.size() <= kLongest ? words : words.left(kLongest) + QStringLiteral("…");
    return Qt::convertFromPlainText(shown, Qt::WhiteSpaceNormal);
}

} // namespace restride
