// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/dialog_foot.h"

#include "ui/dialogs/key_hints.h"
#include "ui/dialogs/page_scroll.h"
#include "ui/theme/theme.h"

#include <QDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace restride {

// Only a button that is inside its dialog already can become the default one.
DialogFoot::DialogFoot(QDialog *dialog, QWidget *left, const QString &accept)
    : QWidget(dialog), cancel_(new QPushButton(tr("Cancel"), this)),
      accept_(new QPushButton(accept, this))
{
    setLook(cancel_, "secondary");
    setLook(accept_, "primary");
    accept_->setDefault(true);
    accept_->setMinimumWidth(scaled(84));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(scaled(8));
    if (left != nullptr)
        line->addWidget(left, 1);
    else
        line->addStretch(1);
    line->addWidget(cancel_);
    line->addWidget(accept_);
    connect(accept_, &QPushButton::clicked, dialog, &QDialog::accept);
    connect(cancel_, &QPushButton::clicked, dialog, &QDialog::reject);
}

void layOverFoot(QDialog &dialog, QWidget *body, KeyHints *keys)
{
    constexpr int kSide = 28;
    // Made in this order, because Tab goes in it.
    auto *page = new PageScroll(body, &dialog);
    auto *foot = new DialogFoot(&dialog, keys, DialogFoot::tr("&Save"));
    foot->setContentsMargins(scaled(kSide), scaled(20), scaled(kSide), scaled(22));
    auto *whole = new QVBoxLayout(&dialog);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(page, 1);
    whole->addWidget(foot);
}

} // namespace restride
