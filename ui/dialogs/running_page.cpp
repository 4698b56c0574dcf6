// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/running_page.h"

#include "core/journal/limits.h"
#include "ui/dialogs/date_field.h"
#include "ui/dialogs/fields.h"
#include "ui/dialogs/form_row.h"
#include "ui/dialogs/run_details.h"
#include "ui/dialogs/segment_bar.h"
#include "ui/dialogs/words.h"
#include "ui/text/doubts.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace restride {

namespace {

constexpr int kUsualRuns = 3;

QString dash()
{
    return QString(QChar(0x2013));
}

} // namespace

RunningPage::RunningPage(Date today)
    : ProfilePage(tr("Running lately"),
                  tr("Before the knee, or up to now. Leave out what you do not know."), today),
      longest_(new DistanceBox(tr("Longest run of the last weeks"), tr("not said"))),
      runsPerWeek_(new CountBox(tr("Runs a week"), tr("not said"), kUsualRuns)),
      lastRun_(new DateField(tr("Last run"), tr("not said"))),
      easyPace_(new PaceBox(tr("Easy pace"), tr("as usual"))),
      walkPace_(new PaceBox(tr("Brisk walking pace"), tr("as usual"))),
      experience_(new SegmentBar(tr("Running for")))
{
    runsPerWeek_->setRange(0, limits::kRunsAWeek.most);
    lastRun_->setSuggestion(today - Days{7});
    experience_->add(tr("Months"));
    experience_->add(tr("A few years"));
    experience_->add(tr("Many years"));
    experience_->choose(static_cast<int>(Experience::Recreational));
    addRows();
    connectFields();
}

QWidget *RunningPage::makeWeeks()
{
    const std::array names{tr("4 weeks ago"), tr("3 weeks ago"), tr("2 weeks ago"),
                           tr("last week")};
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(scaled(5));
    grid->setVerticalSpacing(scaled(3));
    for (std::size_t i = 0; i < kWeeks; ++i) {
        weeks_[i] = new DistanceBox(tr("Distance %1", "last week").arg(names[i]), dash());
        weeks_[i]->setFixedWidth(scaled(90));
        const int column = static_cast<int>(i);
        grid->addWidget(words(names[i], TypeStep::Caption, Tone::Secondary), 0, column);
        grid->addWidget(weeks_[i], 1, column);
    }
    box->setFocusProxy(weeks_[0]);
    return box;
}

void RunningPage::addRows()
{
    weeksRow_ = new FormRow(tr("&Distance"), makeWeeks());
    longestRow_ = new FormRow(tr("&Longest run"), longest_, tr("in those weeks"));
    lastRunRow_ = new FormRow(tr("Last &run"), lastRun_);
    easyRow_ = new FormRow(tr("&Easy pace"), easyPace_, tr("able to talk"));
    walkRow_ = new FormRow(tr("&Walking pace"), walkPace_, tr("brisk"));
    for (QWidget *field : {static_cast<QWidget *>(longest_), static_cast<QWidget *>(runsPerWeek_),
                           static_cast<QWidget *>(lastRun_), static_cast<QWidget *>(easyPace_),
                           static_cast<QWidget *>(walkPace_)})
        field->setFixedWidth(scaled(176));
    rows()->addWidget(weeksRow_);
    rows()->addWidget(longestRow_);
    rows()->addWidget(new FormRow(tr("R&uns a week"), runsPerWeek_));
    rows()->addWidget(lastRunRow_);
    rows()->addWidget(easyRow_);
    rows()->addWidget(walkRow_);
    rows()->addWidget(new FormRow(tr("Running for"), experience_));
}

void RunningPage::connectFields()
{
    // What was said or asked in a row is about figures that are others now.
    const auto follow = [this](auto *field, auto signal, std::vector<FormRow *> about) {
        connect(field, signal, this, [this, about = std::move(about)] {
            for (FormRow *row : about)
                row->clear();
            emit changed();
        });
    };
    for (DistanceBox *week : weeks_)
        follow(week, &DistanceBox::valueChanged, {weeksRow_, longestRow_});
    follow(longest_, &DistanceBox::valueChanged, {longestRow_});
    follow(lastRun_, &DateField::dayChanged, {lastRunRow_});
    follow(easyPace_, &PaceBox::valueChanged, {easyRow_});
    follow(walkPace_, &PaceBox::valueChanged, {walkRow_});
    connect(runsPerWeek_, &CountBox::valueChanged, this, &RunningPage::changed);
    connect(experience_, &SegmentBar::changed, this, &RunningPage::changed);
}

void RunningPage::load(const Profile &profile)
{
    const Before &before = profile.before;
    const std::size_t known = before.weekly.size();
    for (std::size_t i = 0; i < kWeeks; ++i) {
        const std::size_t back = kWeeks - i;
        weeks_[i]->setDistance(back <= known ? std::optional(before.weekly[known - back])
                                             : std::nullopt);
    }
    longest_->setDistance(before.longest);
    runsPerWeek_->setCount(before.runsPerWeek);
    lastRun_->setDay(before.lastRun);
    easyPace_->setPace(profile.runner.easyPace);
    walkPace_->setPace(profile.runner.walkPace);
    experience_->choose(static_cast<int>(profile.runner.experience));
    doubts_.leave(questions());
}

/// The newest stretch without a gap.
std::vector<Metres> RunningPage::knownWeeks() const
{
    std::vector<Metres> newest;
    for (std::size_t i = kWeeks; i-- > 0 && weeks_[i]->distance();)
        newest.insert(newest.begin(), *weeks_[i]->distance());
    return newest;
}

std::vector<RowQuestion> RunningPage::questions() const
{
    std::vector<RowQuestion> questions;
    const auto largest = std::ranges::max_element(
        weeks_, {}, [](const DistanceBox *week) { return week->distance(); });
    if (const auto week = (*largest)->distance())
        questions.push_back({weeksRow_, *largest, text::doubtOfWeek(*week)});
    if (const auto longest = longest_->distance())
        questions.push_back({longestRow_, longest_, text::doubtOfLongest(*longest, knownWeeks())});
    if (const auto easy = easyPace_->pace())
        questions.push_back({easyRow_, easyPace_, text::doubtOfPace(*easy)});
    if (const auto walk = walkPace_->pace())
        questions.push_back({walkRow_, walkPace_, text::doubtOfPace(*walk)});
    return questions;
}

void RunningPage::storeWeeks(Before &before) const
{
    // Weeks older than the four fields stay.
    const std::vector<Metres> newest = knownWeeks();
    const bool whole = newest.size() == kWeeks && before.weekly.size() > kWeeks;
    std::vector<Metres> all;
    if (whole)
        all.assign(before.weekly.begin(), before.weekly.end() - kWeeks);
    all.insert(all.end(), newest.begin(), newest.end());
    before.weekly = all;
}

void RunningPage::store(Profile &profile) const
{
    storeWeeks(profile.before);
    profile.before.longest = longest_->distance();
    const auto runs = runsPerWeek_->count();
    profile.before.runsPerWeek = runs > 0 ? runs : std::nullopt;
    profile.before.lastRun = lastRun_->day();
    profile.runner.easyPace = easyPace_->pace();
    profile.runner.walkPace = walkPace_->pace();
    profile.runner.experience = static_cast<Experience>(experience_->chosen().value_or(1));
}

bool RunningPage::confirm()
{
    // Unknown is not zero: a gap before a known week cannot be counted.
    const auto said = [](const DistanceBox *week) { return week->distance().has_value(); };
    const auto first = std::ranges::find_if(weeks_, said);
    if (std::find_if_not(first, weeks_.end(), said) != weeks_.end()) {
        weeksRow_->refuse(
            tr("Please fill in the weeks after the first one, too; 0 is a good answer."));
        return false;
    }
    const auto last = lastRun_->day();
    const QString refusal = last ? refusalOfPastDay(*last, today()) : QString();
    if (!refusal.isEmpty()) {
        lastRunRow_->refuse(refusal);
        return false;
    }
    return doubts_.answered(questions());
}

} // namespace restride
