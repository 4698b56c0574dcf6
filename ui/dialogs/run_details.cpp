// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/run_details.h"

#include "core/journal/limits.h"
#include "ui/dialogs/date_field.h"
#include "ui/dialogs/fields.h"
#include "ui/dialogs/form_row.h"
#include "ui/text/doubts.h"
#include "ui/text/text.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QGridLayout>

namespace restride {

QString refusalOfPastDay(Date day, Date today)
{
    if (day > today)
        return QCoreApplication::translate(
                   "restride", "Only what has happened can be logged: %1 at the latest.")
            .arg(text::dayMonthYear(today));
    if (day < Date{})
        return QCoreApplication::translate("restride", "The journal begins with the year 1970.");
    return {};
}

RunDetails::RunDetails(QWidget *parent)
    : QWidget(parent), walked_(new MinutesBox(tr("Minutes walked"))),
      jogged_(new MinutesBox(tr("Minutes jogged"))),
      distance_(new DistanceBox(tr("Distance"), tr("not measured"))),
      date_(new DateField(tr("Day"))), jogRow_(new FormRow(tr("&Jogged"), jogged_)),
      distanceRow_(new FormRow(tr("Dis&tance"), distance_)),
      dateRow_(new FormRow(tr("Da&y"), date_))
{
    for (QWidget *field : {static_cast<QWidget *>(walked_), static_cast<QWidget *>(jogged_),
                           static_cast<QWidget *>(distance_)})
        field->setFixedWidth(scaled(130));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(scaled(8));
    grid->setHorizontalSpacing(scaled(16));
    for (const int column : {0, 1})
        grid->setColumnStretch(column, 1); // whatever is said in one of them
    grid->addWidget(new FormRow(tr("&Walked"), walked_), 0, 0, Qt::AlignTop);
    grid->addWidget(jogRow_, 0, 1, Qt::AlignTop);
    grid->addWidget(distanceRow_, 1, 0, Qt::AlignTop);
    grid->addWidget(dateRow_, 1, 1, Qt::AlignTop);

    setFocusProxy(walked_);
    connectFields();
}

void RunDetails::connectFields()
{
    // What was said or asked in the rows is about figures that are others now.
    const auto follow = [this] {
        for (FormRow *row : {jogRow_, distanceRow_, dateRow_})
            row->clear();
        emit changed();
    };
    connect(walked_, &MinutesBox::valueChanged, this, follow);
    connect(jogged_, &MinutesBox::valueChanged, this, follow);
    connect(distance_, &DistanceBox::valueChanged, this, follow);
    connect(date_, &DateField::dayChanged, this, follow);
}

void RunDetails::load(const RunEntry &run)
{
    walked_->setTime(run.walk);
    jogged_->setTime(run.jog);
    distance_->setDistance(run.distance);
    date_->setDay(run.date);
    doubts_.leave(questions());
}

void RunDetails::store(RunEntry &run) const
{
    run.walk = walked_->time().value_or(Seconds{});
    run.jog = jogged_->time().value_or(Seconds{});
    run.distance = distance_->distance();
    run.date = day();
}

Date RunDetails::day() const
{
    return date_->day().value_or(Date{});
}

std::vector<RowQuestion> RunDetails::questions() const
{
    RunEntry run;
    store(run);
    std::vector<RowQuestion> questions{{jogRow_, jogged_, text::doubtOfTime(run.walk + run.jog)}};
    if (run.distance)
        questions.push_back(
            {distanceRow_, distance_, text::doubtOfPace(run.walk, run.jog, *run.distance)});
    return questions;
}

bool RunDetails::check(Date today, Seconds logged)
{
    const QString refusal = refusalOfPastDay(day(), today);
    if (!refusal.isEmpty()) {
        dateRow_->refuse(refusal);
        return false;
    }
    if (walked_->value() <= 0 && jogged_->value() <= 0) {
        jogRow_->refuse(tr("How long was it? A minute of walking or jogging at least."));
        return false;
    }
    const Seconds time = walked_->time().value_or(Seconds{}) + jogged_->time().value_or(Seconds{});
    const QString tooMuch = text::refusalOfTime(time, logged);
    if (!tooMuch.isEmpty()) {
        jogRow_->refuse(tooMuch);
        return false;
    }
    const auto distance = distance_->distance();
    if (distance && !limits::kRunDistance.contains(*distance)) {
        distanceRow_->refuse(
            tr("A run has a length. Leave the field empty if nobody measured it."));
        return false;
    }
    return doubts_.answered(questions());
}

} // namespace restride
