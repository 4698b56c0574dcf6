// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/sign_list.h"

#include "ui/dialogs/tick_box.h"
#include "ui/text/text.h"
#include "ui/theme/theme.h"
#include "ui/views/hairline.h"

#include <QGridLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace restride {

namespace {

/// In pairs, left and right: what is told most often first.
constexpr std::array kOrder{Sign::Swelling,       Sign::Locking,        Sign::GivingWay,
                            Sign::Trauma,         Sign::NightPain,      Sign::CannotBearWeight,
                            Sign::HotJoint,       Sign::Fever,          Sign::CalfSwelling,
                            Sign::Breathlessness, Sign::BoneTenderness, Sign::Deformity};
static_assert(kOrder.size() == static_cast<std::size_t>(Sign::kCount));

} // namespace

SignList::SignList(None none, QWidget *parent)
    : QWidget(parent), none_(new TickBox(tr("Non&e of these"), this))
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(scaled(16));
    grid->setVerticalSpacing(scaled(5));
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    for (std::size_t i = 0; i < kOrder.size(); ++i) {
        auto *box = new TickBox(text::signQuestion(kOrder[i]));
        boxes_[static_cast<std::size_t>(kOrder[i])] = box;
        grid->addWidget(box, static_cast<int>(i / 2), static_cast<int>(i % 2), Qt::AlignTop);
        connect(box, &QCheckBox::toggled, this, [this, box](bool on) { follow(box, on); });
    }
    connect(none_, &QCheckBox::toggled, this, [this](bool on) { follow(none_, on); });

    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(scaled(10));
    rows->addLayout(grid);
    none_->setVisible(none == None::Here);
    if (none == None::Elsewhere)
        return;
    rows->addWidget(new Hairline);
    rows->addWidget(none_);
}

QCheckBox *SignList::box(Sign sign) const
{
    return boxes_[static_cast<std::size_t>(sign)];
}

bool SignList::answered() const
{
    return none_->isChecked() || !signs().empty();
}

Signs SignList::signs() const
{
    Signs all;
    for (const Sign sign : kOrder)
        if (box(sign)->isChecked())
            all.insert(sign);
    return all;
}

void SignList::answer(Signs signs)
{
    for (const Sign sign : kOrder)
        box(sign)->setChecked(signs.contains(sign));
    none_->setChecked(signs.empty());
}

void SignList::follow(QCheckBox *ticked, bool on)
{
    // "None of these" and a sign contradict each other: the later answer counts.
    if (on && ticked == none_) {
        for (QCheckBox *box : boxes_) {
            const QSignalBlocker quiet(box);
            box->setChecked(false);
        }
    } else if (on) {
        const QSignalBlocker quiet(none_);
        none_->setChecked(false);
    }
    emit changed();
}

} // namespace restride
