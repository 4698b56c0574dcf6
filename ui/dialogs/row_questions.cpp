// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/row_questions.h"

#include "ui/dialogs/form_row.h"

#include <QCoreApplication>
#include <QPushButton>

namespace restride {
namespace {

/// The words of the dialog's one primary button.
QString buttonOf(const QWidget &form)
{
    for (const QPushButton *button : form.window()->findChildren<QPushButton *>())
        if (button->property("look") == QStringLiteral("primary"))
            return button->text().remove(QLatin1Char('&'));
    return {};
}

QString asked(const RowQuestion &question)
{
    return QCoreApplication::translate("restride", "%1 Is it right? Then press “%2” once more.")
        .arg(question.doubt, buttonOf(*question.row));
}

} // namespace

void RowQuestions::leave(const std::vector<RowQuestion> &questions)
{
    left_.clear();
    for (const RowQuestion &question : questions)
        left_ << question.doubt;
}

bool RowQuestions::answered(const std::vector<RowQuestion> &questions) const
{
    bool all = true;
    // From the last to the first, which keeps the focus.
    for (auto question = questions.rbegin(); question != questions.rend(); ++question) {
        const QString &doubt = question->doubt;
        if (doubt.isEmpty() || left_.contains(doubt) || question->row->reason().startsWith(doubt))
            continue;
        question->row->place()->refuse(question->field, asked(*question));
        all = false;
    }
    return all;
}

} // namespace restride
