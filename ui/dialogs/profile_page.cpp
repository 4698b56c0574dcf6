// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/profile_page.h"

#include "ui/theme/theme.h"

#include <QVBoxLayout>

namespace restride {

ProfilePage::ProfilePage(const QString &title, const QString &intro, Date today)
    : title_(title), intro_(intro), today_(today), rows_(new QVBoxLayout(this))
{
    rows_->setContentsMargins(0, 0, 0, 0);
    rows_->setSpacing(scaled(10));
}

} // namespace restride
