// SPDX-License-Identifier: GPL-3.0-or-later
// The planner's live answer to what is being said: one tinted line with an icon. Its colour is the
// kind of day that comes next and never red; while there is no answer it keeps its room.
#pragma once

// Qt comes first: its moc 6.4 stumbles where <compare> is the first header it meets.
#include <QWidget>

#include "ui/dialogs/live_answer.h"

class QLabel;

namespace restride {

class AnswerLine : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerLine(Kind kind, QWidget *parent = nullptr);

    /// An answer that names no session keeps the colour of the kind given at first.
    void setAnswer(const LiveAnswer &answer);
    /// Says what is still needed for an answer; plain, because it is none.
    void setPrompt(const QString &prompt);
    [[nodiscard]] QString answer() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void say(const QString &text, bool answered);
    void colour();

    Kind asked_; ///< of the session that the dialog asks about
    Kind kind_;
    bool answered_ = false;
    QLabel *words_;
};

} // namespace restride
