// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/present_day.h"

#include "ui/text/text.h"

#include <QDate>

namespace restride {

Date presentDay()
{
    const auto given = parseIsoDate(qgetenv("RESTRIDE_TODAY").toStdString());
    return given.value_or(text::fromQDate(QDate::currentDate()));
}

} // namespace restride
