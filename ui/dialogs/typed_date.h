// SPDX-License-Identifier: GPL-3.0-or-later
// A date as people type it: "14.3.27", "14/03/2027", "2027-03-14", "14 March 2027", "March 14",
// or only what differs from the day that stands there: "14", "March", "2028".
#pragma once

#include "core/base/date.h"

#include <QLocale>
#include <QString>

#include <optional>

namespace restride {

/// The day that `text` means; empty where it means none. Day before month or after it as `locale`
/// writes them, the other way round where only that is a date. What is left out is taken from
/// `reference`: without a year it is the day nearest to it.
std::optional<Date> typedDate(const QString &text, Date reference, const QLocale &locale);

} // namespace restride
