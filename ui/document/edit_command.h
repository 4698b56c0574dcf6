// SPDX-License-Identifier: GPL-3.0-or-later
// One gesture on the undo stack: doing it and taking it back both go through the document, so both
// are kept in the file before they are seen. Holds no plan.
#pragma once

#include "core/journal/journal.h"

#include <QUndoCommand>

namespace restride {

class Document;

class EditCommand : public QUndoCommand
{
public:
    EditCommand(Document &document, Edit edit, const QString &name);

    /// Drops itself from the stack when the edit could not be kept.
    void redo() override;
    void undo() override;

private:
    Document &document_;
    Edit edit_;
    /// Taking it back could not be kept: the journal still holds the edit.
    bool stillDone_ = false;
};

} // namespace restride
