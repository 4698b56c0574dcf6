// SPDX-License-Identifier: GPL-3.0-or-later
// Why the plan is as it is: the reasons of one day, and all decisions with what they rest on.
#pragma once

#include "ui/models/calendar_source.h"
#include "ui/models/decision_model.h"

#include <QMetaObject>
#include <QWidget>

#include <optional>

class QLabel;
class QLayout;
class QTextBrowser;
class QTreeView;

namespace restride {

class Document;

class WhyView : public QWidget
{
    Q_OBJECT

public:
    explicit WhyView(QWidget *parent = nullptr);

    /// Shows the document as it is now; call again after each `Document::changed`. The day stays,
    /// the first time it is today.
    void showDocument(const Document &document);
    /// The same from parts, which outlive the view or the next call.
    void showSource(const CalendarSource &source);
    void showDay(Date day);
    [[nodiscard]] Date day() const { return day_; }

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLayout *makeDayRow();
    QWidget *makeDayCard();
    void setUpDecisions();
    void showDecision(const QModelIndex &decision);
    void write();
    void followTheme();

    std::optional<CalendarSource> source_;
    QMetaObject::Connection sourceGone_;
    DecisionModel model_;
    Date day_{};
    QLabel *title_;
    QTextBrowser *reasons_;
    QLabel *count_;
    QTreeView *decisions_;
};

} // namespace restride
