// SPDX-License-Identifier: GPL-3.0-or-later
// A line of plain words at the top of the window, for failures of the machine and what was kept.
// Not modal, no alarm; it stays until it is read away.
#pragma once

#include <QFrame>

namespace restride {

class TextLabel;

class MessageBar : public QFrame
{
    Q_OBJECT

public:
    /// Hidden until there is something to say.
    explicit MessageBar(QWidget *parent = nullptr);

    void showMessage(const QString &words);
    [[nodiscard]] QString message() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *words_;
};

} // namespace restride
