// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/forecast_source.h"

#include "ui/document/document.h"

#include <utility>

namespace restride {
namespace {

/// Copying a log of ten years takes milliseconds: not in the moment of the edit.
constexpr int kPause = 60;

Outlook workOut(const Journal &journal, const Plan &plan)
{
    return {forecastOf(journal, plan), weeksAhead(journal, plan)};
}

} // namespace

ForecastSource::ForecastSource(const Document &document, QObject *parent)
    : QObject(parent), document_(document), told_(document.plan())
{
    pool_.setMaxThreadCount(1);
    soon_.setSingleShot(true);
    soon_.setInterval(kPause);
    connect(&soon_, &QTimer::timeout, this, &ForecastSource::begin);
    connect(&document_, &Document::changed, this, &ForecastSource::follow);
    ++asked_;
    soon_.start();
}

ForecastSource::~ForecastSource()
{
    pool_.waitForDone();
}

void ForecastSource::follow()
{
    // An entry that leaves the plan as it is may still change the rate that is learnt; until that
    // is known the old figure stands.
    if (document_.plan() != told_)
        outlook_.reset();
    told_ = document_.plan();
    ++asked_;
    soon_.start();
}

void ForecastSource::begin()
{
    if (busy_)
        return; // `take` begins anew
    busy_ = true;
    pool_.start([this, number = asked_, journal = document_.journal(), plan = document_.plan()] {
        Outlook found = workOut(journal, plan);
        // The destructor waits for this, and takes events that are still to come with it.
        QMetaObject::invokeMethod(
            this,
            [this, number, found = std::move(found)]() mutable { take(number, std::move(found)); },
            Qt::QueuedConnection);
    });
}

void ForecastSource::take(int number, Outlook outlook)
{
    busy_ = false;
    if (number != asked_) {
        if (!soon_.isActive())
            begin();
        return;
    }
    outlook_ = std::move(outlook);
    emit ready();
}

} // namespace restride
