// SPDX-License-Identifier: GPL-3.0-or-later
// What date and number fields share. The text is typed freely, as in any other field: it is taken
// as it is typed, written out once the field is left, and where it is not understood it stays, and
// the row below says so. No key is taken away from the dialog.
#pragma once

#include <QEvent>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPointer>
#include <QString>
#include <QWidget>

namespace restride {

class FieldReason;

class TypedField
{
public:
    virtual ~TypedField() = default;
    TypedField(const TypedField &) = delete;
    TypedField &operator=(const TypedField &) = delete;

    /// Whether the text means something; while it does not, what stood before it holds.
    [[nodiscard]] bool understood() const { return understood_; }
    /// Says below the field what was not understood.
    void refuse();
    /// The same, and gives the field the focus, so that it can be typed over at once.
    void askAgain();
    /// What a screen reader has to say of the field where nothing else is said of it: what stands
    /// in it in grey, while it is empty.
    [[nodiscard]] virtual QString ownDescription() const;
    /// Where a refusal is said, for a field that stands in no row of a form.
    void sayAt(FieldReason *place);

protected:
    TypedField() = default;

    /// Takes what `text` means; false where it means nothing, and nothing is taken then.
    virtual bool take(const QString &text) = 0;
    /// Goes back to what held before the field was typed into.
    virtual void takeBack() = 0;
    /// What was taken holds from now on.
    virtual void settle() = 0;
    /// What was taken, as it stands in the field when nobody types.
    [[nodiscard]] virtual QString written() const = 0;
    /// Why `text` is not taken, in words.
    [[nodiscard]] virtual QString refusal(const QString &text) const = 0;
    /// How much of the text is typed over; the rest is a unit.
    [[nodiscard]] virtual int figureLength() const;

    /// Call it once the line edit is there. `field` has the focus while it is typed into.
    void typeInto(QWidget &field, QLineEdit &line);
    /// Puts `written` into the line, whatever was typed.
    void writeOut();
    void selectFigure();
    /// What comes to the field beside its own handling of it.
    void follow(const QEvent &event);

private:
    void followTyping(const QString &text);
    void finish();
    void enter(Qt::FocusReason reason);
    void endClick();
    [[nodiscard]] FieldReason *place() const;
    void say(const QString &reason);
    void describe();

    QWidget *field_ = nullptr;
    QLineEdit *line_ = nullptr;
    QPointer<FieldReason> place_;
    QString said_; ///< in that place, while it is not understood
    bool edited_ = false;
    bool understood_ = true;
    bool entersByClick_ = false;
};

/// `Base` is the line edit, or a spin box around one.
template <class Base> class Typed : public Base, public TypedField
{
protected:
    explicit Typed(QWidget *parent) : Base(parent) {}

    bool event(QEvent *event) override
    {
        // Enter means what was typed: it is taken before the dialog's button is pressed.
        const bool before = event->type() == QEvent::KeyPress;
        if (before)
            follow(*event);
        const bool done = Base::event(event);
        if (!before)
            follow(*event);
        return done;
    }
};

/// Whether every typed field of `form` that is asked was understood; the first that was not says so
/// and takes the focus. A form that is behind another tab is looked at too.
bool fieldsUnderstood(const QWidget &form);

} // namespace restride
