// SPDX-License-Identifier: GPL-3.0-or-later
// The short manual, compiled in, beside the window and not over it. It leads only to its own
// chapters: no address is ever opened from here.
#pragma once

#include <QDialog>

class QTextBrowser;

namespace restride {

class ManualWindow : public QDialog
{
    Q_OBJECT

public:
    explicit ManualWindow(QWidget *parent = nullptr);

    /// The manual in the language in force.
    static QString source();

protected:
    void changeEvent(QEvent *event) override;

private:
    /// Lays the text out in the colours of the theme.
    void layOut();

    QTextBrowser *pages_;
};

} // namespace restride
