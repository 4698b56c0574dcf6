// SPDX-License-Identifier: GPL-3.0-or-later
// What was really done, where it was not what was planned: minutes, distance and day.
#pragma once

#include "core/journal/entry.h"
#include "ui/dialogs/row_questions.h"

#include <QWidget>

namespace restride {

class DateField;
class DistanceBox;
class FormRow;
class MinutesBox;

class RunDetails : public QWidget
{
    Q_OBJECT

public:
    explicit RunDetails(QWidget *parent = nullptr);

    /// Fills the fields from `run`.
    void load(const RunEntry &run);
    /// Writes the fields into `run`; the rest of it stays.
    void store(RunEntry &run) const;
    /// Whether the fields can be kept as of `today`, where their day has `logged` of other entries;
    /// says at the field what cannot, and asks about what looks wrong.
    [[nodiscard]] bool check(Date today, Seconds logged);
    [[nodiscard]] Date day() const;

signals:
    void changed();

private:
    void connectFields();
    [[nodiscard]] std::vector<RowQuestion> questions() const;

    MinutesBox *walked_;
    MinutesBox *jogged_;
    DistanceBox *distance_;
    DateField *date_;
    FormRow *jogRow_;
    FormRow *distanceRow_;
    FormRow *dateRow_;
    RowQuestions doubts_;
};

/// Why an entry cannot lie on `day`, in words; empty where it can.
QString refusalOfPastDay(Date day, Date today);

} // namespace restride
