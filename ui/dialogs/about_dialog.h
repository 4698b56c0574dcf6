// SPDX-License-Identifier: GPL-3.0-or-later
// What this program is, what its rules rest on, and what is needed to report a fault: plain text
// that can be selected and copied. Opens no address.
#pragma once

#include <QDialog>

#include "ui/dialogs/about_facts.h"

namespace restride {

class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(const AboutFacts &facts, QWidget *parent = nullptr);

    /// All that stands in it, as Copy takes it.
    static QString text(const AboutFacts &facts);
};

} // namespace restride
