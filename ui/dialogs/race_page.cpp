// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/race_page.h"

#include "ui/dialogs/date_field.h"
#include "ui/dialogs/fields.h"
#include "ui/dialogs/form_row.h"
#include "ui/dialogs/segment_bar.h"
#include "ui/dialogs/tick_box.h"
#include "ui/text/doubts.h"
#include "ui/text/text.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QVBoxLayout>

#include <array>
#include <cstdlib>

namespace restride {

namespace {

enum Distance { FiveKm, TenKm, Half, Marathon, OtherDistance };
enum Aims { WithoutBreaks, Finishing };

/// The usual races, by segment.
constexpr std::array kRaces{Metres{5000}, Metres{10000}, Metres{21098}, Metres{42195}};
constexpr int kSameRace = 110; ///< metres: 21.1 and 21.0975 km are one race
constexpr int kWeeksToARace = 12;

int segmentOf(Metres distance)
{
    for (std::size_t i = 0; i < kRaces.size(); ++i)
        if (std::abs(distance.count() - kRaces[i].count()) <= kSameRace)
            return static_cast<int>(i);
    return OtherDistance;
}

} // namespace

RacePage::RacePage(Date today)
    : ProfilePage(tr("The race"), tr("What all of this is for. Everything can be changed later."),
                  today),
      name_(new QLineEdit), distance_(new SegmentBar(tr("Distance of the race"))),
      length_(new DistanceBox(tr("Length of the race"), {})),
      date_(new DateField(tr("Day of the race"), tr("choose the day"))),
      aim_(new SegmentBar(tr("Aim"))),
      switchBy_(new DateField(tr("Last day to change the entry"), tr("not said"))),
      cutOff_(new MinutesBox(tr("Cut-off time of the race"), tr("none"))),
      noRace_(new TickBox(tr("N&o race yet: back to running, that is all")))
{
    name_->setAccessibleName(tr("Name of the race"));
    name_->setMaxLength(120);
    name_->setPlaceholderText(tr("as it stands on the entry"));
    for (const QString &race : {tr("5 km"), tr("10 km"), tr("Half"), tr("Marathon"), tr("Other")})
        distance_->add(race);
    distance_->choose(TenKm);
    length_->setRange(0.1, length_->most());
    length_->setDistance(Metres{15000});
    date_->setSuggestion(today + Days{7 * kWeeksToARace});
    switchBy_->setSuggestion(today + Days{7 * (kWeeksToARace - 2)});
    aim_->add(tr("&Without walk breaks"));
    aim_->add(tr("&Finishing counts"));
    aim_->choose(WithoutBreaks);
    addRows();
    connectFields();
    follow();
}

void RacePage::addRows()
{
    auto *nameRow = new FormRow(tr("Na&me"), name_);
    nameRow->stretchField();
    distanceRow_ = new FormRow(tr("Distance"), distance_);
    distanceRow_->append(length_);
    dateRow_ = new FormRow(tr("&Day"), date_);
    switchRow_ =
        new FormRow(tr("Can be &changed"), switchBy_, tr("until this day, if the entry allows"));
    rows()->addWidget(nameRow);
    rows()->addWidget(distanceRow_);
    rows()->addWidget(dateRow_);
    rows()->addWidget(new FormRow(tr("Aim"), aim_));
    rows()->addWidget(switchRow_);
    cutOffRow_ = new FormRow(tr("C&ut-off"), cutOff_, tr("time to finish in, if the race has one"));
    rows()->addWidget(cutOffRow_);
    rows()->addSpacing(scaled(8));
    rows()->addWidget(noRace_);
}

void RacePage::connectFields()
{
    connect(name_, &QLineEdit::textChanged, this, &RacePage::changed);
    connect(distance_, &SegmentBar::changed, this, &RacePage::follow);
    connect(length_, &DistanceBox::valueChanged, this, &RacePage::follow);
    connect(date_, &DateField::dayChanged, this, [this] {
        dateRow_->clear();
        emit changed();
    });
    connect(aim_, &SegmentBar::changed, this, &RacePage::changed);
    connect(switchBy_, &DateField::dayChanged, this, &RacePage::changed);
    connect(cutOff_, &MinutesBox::valueChanged, this, &RacePage::follow);
    connect(noRace_, &QCheckBox::toggled, this, &RacePage::follow);
}

void RacePage::follow()
{
    length_->setVisible(distance_->chosen() == OtherDistance);
    for (QWidget *field : {static_cast<QWidget *>(name_), static_cast<QWidget *>(distance_),
                           static_cast<QWidget *>(length_), static_cast<QWidget *>(date_),
                           static_cast<QWidget *>(aim_), static_cast<QWidget *>(switchBy_),
                           static_cast<QWidget *>(cutOff_)})
        field->setEnabled(!noRace_->isChecked());
    if (noRace_->isChecked())
        dateRow_->clear();
    cutOffRow_->clear();
    emit changed();
}

std::optional<Metres> RacePage::distance() const
{
    const auto segment = distance_->chosen();
    if (segment == OtherDistance)
        return length_->distance();
    if (given_ && segment == givenSegment_)
        return given_;
    return segment ? std::optional(kRaces[static_cast<std::size_t>(*segment)]) : std::nullopt;
}

void RacePage::load(const Profile &profile)
{
    noRace_->setChecked(!profile.goal);
    if (!profile.goal)
        return;
    const Goal &goal = *profile.goal;
    givenName_ = goal.race.name;
    name_->setText(QString::fromStdString(givenName_));
    name_->setCursorPosition(0);
    shownName_ = name_->text();
    given_ = goal.race.distance;
    givenSegment_ = segmentOf(goal.race.distance);
    if (givenSegment_ == OtherDistance)
        length_->setDistance(goal.race.distance);
    distance_->choose(givenSegment_);
    givenDay_ = goal.race.date;
    date_->setDay(givenDay_);
    aim_->choose(goal.aim == Aim::Finish ? Finishing : WithoutBreaks);
    switchBy_->setDay(goal.switchBy);
    cutOff_->setTime(goal.cutoff);
    doubts_.leave(questions());
}

/// Minutes are asked for, and hours are easily typed: "6" for the half.
std::vector<RowQuestion> RacePage::questions() const
{
    const auto cutoff = cutOff_->time().value_or(Seconds{});
    const auto length = distance();
    if (cutoff == Seconds{} || !length)
        return {};
    return {{cutOffRow_, cutOff_, text::doubtOfPace(cutoff, Seconds{}, *length)}};
}

void RacePage::store(Profile &profile) const
{
    const auto day = date_->day();
    const auto length = distance();
    if (noRace_->isChecked() || !day || !length) {
        profile.goal.reset();
        return;
    }
    Goal goal = profile.goal.value_or(Goal{});
    goal.race =
        Race{*day, *length,
             name_->text() == shownName_ ? givenName_ : name_->text().trimmed().toStdString()};
    goal.aim = aim_->chosen() == Finishing ? Aim::Finish : Aim::Run;
    goal.switchBy = switchBy_->day();
    goal.cutoff = cutOff_->time();
    if (goal.cutoff == Seconds{})
        goal.cutoff.reset();
    profile.goal = goal;
}

bool RacePage::confirm()
{
    dateRow_->clear();
    switchRow_->clear();
    if (noRace_->isChecked())
        return true;
    const auto day = date_->day();
    if (!day) {
        dateRow_->refuse(tr("Which day is it? Or tick “No race yet” below."));
        return false;
    }
    if (*day < today() && day != givenDay_) {
        dateRow_->refuse(tr("That day has passed: a plan needs a day from %1 on.")
                             .arg(text::dayMonthYear(today())));
        return false;
    }
    const auto until = switchBy_->day();
    if (until && *until > *day) {
        switchRow_->refuse(tr("The entry can be changed up to the race, not after it."));
        return false;
    }
    return doubts_.answered(questions());
}

} // namespace restride
