// SPDX-License-Identifier: GPL-3.0-or-later
// Choosing a paper, seeing it, and having it printed or saved. What cannot be written is said in a
// sentence below the choices; nothing half-written is left.
#pragma once

#include "ui/print/paper_sheet.h"

#include <QDialog>

#include <array>
#include <optional>

class QComboBox;
class QPushButton;
class QRadioButton;

namespace restride {

class PaperView;
class SegmentBar;
class TextLabel;

class PaperDialog : public QDialog
{
    Q_OBJECT

public:
    /// What `source` refers to outlives the dialog.
    PaperDialog(PaperSource source, Paper first, QWidget *parent = nullptr);

    [[nodiscard]] Paper paper() const;
    /// As it would be printed.
    [[nodiscard]] const std::optional<PaperSheet> &sheet() const { return sheet_; }
    /// Any day of the week that the week sheet shows.
    [[nodiscard]] Date week() const;
    void choose(Paper paper);
    void chooseWeek(Date anyDayOfWeek);

    /// False, with a sentence shown, when it cannot be written.
    bool saveAs(const QString &path);
    bool printOn(QPrinter &printer);
    /// What the dialog says below its choices; empty while there is nothing.
    [[nodiscard]] QString message() const;

signals:
    /// What is chosen has gone to a printer or into a file.
    void issued();

private:
    QWidget *makeSide();
    QWidget *makeChoices();
    QWidget *makePapers();
    void fillWeeks();
    QWidget *makeButtons();
    void askForFile();
    void askForPrinter();
    void showSheet();
    void say(const QString &words);
    [[nodiscard]] QString fileName() const;

    PaperSource source_;
    std::optional<PaperSheet> sheet_;
    std::array<QRadioButton *, 4> papers_{};
    QComboBox *weeks_;
    SegmentBar *sizes_;
    SegmentBar *fits_;
    PaperView *view_;
    TextLabel *message_;
};

} // namespace restride
