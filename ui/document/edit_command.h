// SPDX-License-Identifier: GPL-3.0-or-later
// One gesture on the undo stack: doing it and taking it back both go through the document, so both
// are kept in the file before they are seen. Holds no plan.
#pragma once

#include "core/journal/journal.h"

#include <QUndoCommand>

#include <functional>

namespace restride {

class Document;

/// What Undo says of an edit, in the language in force when it is asked.
using EditName = std::function<QString()>;

class EditCommand : public QUndoCommand
{
public:
    EditCommand(Document &document, Edit edit, EditName name);

    /// Drops itself from the stack when the edit could not be kept.
    void redo() override;
    void undo() override;
    /// Says its name in the language now in force.
    void speakAnew() { setText(name_()); }

private:
    Document &document_;
    Edit edit_;
    EditName name_;
    /// Taking it back could not be kept: the journal still holds the edit.
    bool stillDone_ = false;
};

} // namespace restride
