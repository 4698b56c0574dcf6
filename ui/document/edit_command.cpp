// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/edit_command.h"

#include "ui/document/document.h"

#include <utility>

namespace restride {

EditCommand::EditCommand(Document &document, Edit edit, EditName name)
    : QUndoCommand(name()), document_(document), edit_(std::move(edit)), name_(std::move(name))
{}

void EditCommand::redo()
{
    if (std::exchange(stillDone_, false))
        return;
    if (!document_.commit(edit_, true))
        setObsolete(true);
}

void EditCommand::undo()
{
    if (document_.commit(inverse(edit_), false))
        return;
    // The stack steps back whatever happens here; it is led forward again once it is free, so that
    // it and the journal agree and Undo can be tried once more.
    stillDone_ = true;
    QMetaObject::invokeMethod(
        &document_, [&document = document_] { document.undoStack().redo(); }, Qt::QueuedConnection);
}

} // namespace restride
