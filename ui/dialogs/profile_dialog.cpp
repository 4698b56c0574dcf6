// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/profile_dialog.h"

#include "ui/dialogs/days_page.h"
#include "ui/dialogs/dialog_foot.h"
#include "ui/dialogs/field_style.h"
#include "ui/dialogs/knee_page.h"
#include "ui/dialogs/page_scroll.h"
#include "ui/dialogs/race_page.h"
#include "ui/dialogs/running_page.h"
#include "ui/dialogs/typed_field.h"
#include "ui/dialogs/words.h"
#include "ui/theme/page_tab_bar.h"
#include "ui/theme/spoken_role.h"

#include <QTabWidget>
#include <QVBoxLayout>

namespace restride {

namespace {

constexpr int kWidth = 640;
constexpr int kHeight = 560;
constexpr int kMargin = 24;

/// Tabs that look as the window's do.
class WordTabs : public QTabWidget
{
public:
    explicit WordTabs(QWidget *parent) : QTabWidget(parent) { setTabBar(new PageTabBar); }
};

} // namespace

ProfileDialog::ProfileDialog(const Profile &profile, Date today, Tab first, QWidget *parent)
    : QDialog(parent),
      profile_(profile), pages_{new RacePage(today), new RunningPage(today),
                                new KneePage(today, KneePage::Asks::KneeOnly), new DaysPage(today)},
      tabs_(new WordTabs(this))
{
    setWindowTitle(tr("Race, running, knee and days"));
    tabs_->setDocumentMode(true);
    tabs_->setAccessibleName(tr("Pages of the profile"));
    speakAs(tabs_, QAccessible::Grouping);
    for (ProfilePage *page : pages_) {
        page->load(profile);
        auto *framed = new QWidget;
        auto *rows = new QVBoxLayout(framed);
        rows->setContentsMargins(0, scaled(20), 0, scaled(12));
        rows->addWidget(page);
        rows->addStretch(1);
        tabs_->addTab(new PageScroll(framed), page->title());
    }
    tabs_->setCurrentIndex(static_cast<int>(first));

    auto *note = paragraph(tr("The plan is made anew; what was logged stays."), TypeStep::Small,
                           Tone::Tertiary);
    auto *foot = new DialogFoot(this, note, tr("&Save"));
    foot->setContentsMargins(0, scaled(12), 0, scaled(20));
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(scaled(kMargin), scaled(12), scaled(kMargin), 0);
    whole->setSpacing(0);
    whole->addWidget(tabs_, 1);
    whole->addWidget(foot);
    dressFields(this);
    resize(scaled(kWidth), scaled(kHeight));
}

void ProfileDialog::accept()
{
    for (std::size_t i = 0; i < pages_.size(); ++i) {
        // Shown first, so that what it says, and the focus, can be seen.
        tabs_->setCurrentIndex(static_cast<int>(i));
        if (!fieldsUnderstood(*pages_[i]) || !pages_[i]->confirm())
            return;
    }
    for (const ProfilePage *page : pages_)
        page->store(profile_);
    QDialog::accept();
}

} // namespace restride
