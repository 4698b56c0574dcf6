// SPDX-License-Identifier: GPL-3.0-or-later
// Every dialog that asks for a day, one date field at a time: how it is made, filled in beside the
// field, and what it hands over. A new date field belongs here. Also how its fields are typed into.
#pragma once

#include "tests/ui/dialog_support.h"

#include "core/journal/profile.h"

#include <QDialog>

#include <functional>
#include <memory>
#include <optional>
#include <ostream>
#include <string>
#include <vector>

namespace restride {

class DateField;

namespace testing {

/// A dialog with one of its date fields.
struct Asking {
    std::string name;
    const char *field; ///< its name in the sources
    std::function<std::unique_ptr<QDialog>()> make;
    /// Fills in what else is needed, and brings the field's page up.
    std::function<void(QDialog &)> prepare;
    std::function<std::optional<Date>(const QDialog &)> handedOver;
    bool accepts = true; ///< whether its button ends the dialog, or only goes on
};

void PrintTo(const Asking &asking, std::ostream *out);

std::vector<Asking> allThatAsk();

/// A race on 9 May 2027.
Profile withRace();

/// The date field of that name, in the language in force.
DateField *fieldOf(const QWidget &dialog, const char *name);

/// Types key by key, wherever the focus is, as a keyboard does.
void type(const QString &text);
/// Presses one key wherever the focus is.
void strike(Qt::Key key, Qt::KeyboardModifiers modifiers = {});

/// Types `text` over what stands in the number field of that name.
void write(const QWidget &dialog, const char *field, const char *text);
/// What a row of the dialog asks; empty where none does.
QString question(const QWidget &dialog);
/// Whether that says `words`.
bool asks(const QWidget &dialog, const char *words);

/// One of those dialogs, shown, with the focus in its date field.
class DateFieldShown : public ::testing::TestWithParam<Asking>
{
protected:
    void show();
    /// The day that the dialog hands over once `text` was typed.
    std::optional<Date> typed(const char *text);
    /// What the dialog's button does.
    void finish();
    /// What the row of the field says.
    [[nodiscard]] QString reason() const;

    std::unique_ptr<QDialog> dialog_;
    DateField *field_ = nullptr;
};

} // namespace testing
} // namespace restride
