// SPDX-License-Identifier: GPL-3.0-or-later
// The left of the window: today, the ladder (or what stands before it), and a month ahead; after a
// change of plan the lower cards give way to what it was about. Scrolls where it must.
#pragma once

#include "ui/models/calendar_source.h"

#include <QScrollArea>

namespace restride {

class ChangePanel;
class Document;
class LadderWidget;
class MiniMonth;
class NoteCard;
class TodayCard;
class WhatIfPanel;

class LeftColumn : public QScrollArea
{
    Q_OBJECT

public:
    explicit LeftColumn(QWidget *parent = nullptr);

    /// `after` names what was entered last ("morning check"), for the change panel.
    void showDocument(const Document &document, const QString &after);

    /// "What if…" in the place of all cards, or the cards again.
    void showWhatIf(bool show);
    [[nodiscard]] bool showsWhatIf() const { return whatIfShown_; }
    [[nodiscard]] WhatIfPanel *whatIf() const { return whatIf_; }

    [[nodiscard]] TodayCard *today() const { return today_; }
    [[nodiscard]] ChangePanel *change() const { return change_; }
    [[nodiscard]] MiniMonth *months() const { return months_; }

private:
    void showCards();
    void showLadder(const Plan &plan);
    /// Wide enough for the longest button, in every language.
    void fitWidth();

    TodayCard *today_;
    NoteCard *ladderCard_;
    LadderWidget *ladder_;
    MiniMonth *months_;
    ChangePanel *change_;
    WhatIfPanel *whatIf_;
    bool whatIfShown_ = false;
    bool changed_ = false;
};

} // namespace restride
