// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/why_text.h"

#include "ui/models/tool_tip.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QTextBlockFormat>
#include <QTextCharFormat>
#include <QTextCursor>
#include <QTextDocument>

namespace restride {
namespace {

class Writer
{
public:
    explicit Writer(QTextDocument &document) : cursor_(&document) {}

    void heading(const QString &text)
    {
        line(text, TypeStep::Small, theme().textTertiary, written_ ? 12 : 0);
    }
    void sentence(const QString &text) { line(text, TypeStep::Body, theme().text, 2); }
    void smallPrint(const QString &text, const QString &tip)
    {
        line(text, TypeStep::Small, theme().textSecondary, 2, tip);
    }

private:
    void line(const QString &text, TypeStep step, const QColor &colour, int above,
              const QString &tip = {})
    {
        if (text.isEmpty())
            return;
        if (written_)
            cursor_.insertBlock();
        written_ = true;
        QTextBlockFormat block;
        block.setTopMargin(scaled(above));
        block.setLineHeight(115, QTextBlockFormat::ProportionalHeight);
        cursor_.setBlockFormat(block);
        QTextCharFormat characters;
        characters.setFont(scaledFont(step));
        characters.setForeground(colour);
        characters.setToolTip(plainToolTip(tip));
        cursor_.insertText(text, characters);
    }

    QTextCursor cursor_;
    bool written_ = false;
};

void writeReason(Writer &writer, const Reason &reason)
{
    writer.sentence(reason.effect.isEmpty() ? reason.sentence
                                            : reason.sentence + QLatin1Char(' ') + reason.effect);
    writer.smallPrint(reason.rule + QStringLiteral(" · ") + reason.source, reason.evidence);
}

} // namespace

void writeReasons(QTextDocument &document, const DayReasons &day)
{
    document.clear();
    Writer writer(document);
    if (!day.asked.isEmpty()) {
        writer.heading(QCoreApplication::translate("Why", "Planned"));
        writer.sentence(day.asked);
    }
    if (!day.told.isEmpty()) {
        writer.heading(QCoreApplication::translate("Why", "Told at the time"));
        writer.sentence(day.told);
    }
    if (!day.done.isEmpty())
        writer.heading(QCoreApplication::translate("Why", "Logged"));
    for (const QString &done : day.done)
        writer.sentence(done);
    if (day.why) {
        writer.heading(QCoreApplication::translate("Why", "Because"));
        writeReason(writer, *day.why);
    } else {
        writer.sentence(QCoreApplication::translate("Why", "The plan does not hold this day."));
    }
    if (!day.decisions.empty())
        writer.heading(QCoreApplication::translate("Why", "Decided on this day"));
    for (const Reason &decision : day.decisions)
        writeReason(writer, decision);
}

} // namespace restride
