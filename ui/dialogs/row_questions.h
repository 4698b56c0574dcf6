// SPDX-License-Identifier: GPL-3.0-or-later
// Asks in the rows of a form about figures that look wrong, before they are kept. The answer is to
// press the dialog's button once more: whoever meant them loses a key, and nobody a session.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

class QWidget;

namespace restride {

class FormRow;

struct RowQuestion {
    FormRow *row;
    QWidget *field; ///< the one of the row that looks wrong
    QString doubt;  ///< what looks wrong, in words; a question without is none
};

class RowQuestions
{
public:
    /// What looks wrong now was kept before: it is not asked about while it stands.
    void leave(const std::vector<RowQuestion> &questions);

    /// Whether there is nothing more to ask. A question that its row shows has been read: to go on
    /// is the answer. All others are shown now, and the first of them takes the focus. Its row has
    /// to be cleared when a figure changes that the question is about.
    [[nodiscard]] bool answered(const std::vector<RowQuestion> &questions) const;

private:
    QStringList left_;
};

} // namespace restride
