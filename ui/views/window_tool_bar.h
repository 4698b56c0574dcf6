// SPDX-License-Identifier: GPL-3.0-or-later
// The tool bar: Log is its only primary button; the date stands at the right. Undo names what it
// takes back. A plain row, since nothing of it is ever moved, hidden or torn off.
#pragma once

#include <QWidget>

#include <vector>

class QAction;
class QHBoxLayout;

namespace restride {

class BarButton;
struct WindowActions;
class TextLabel;

class WindowToolBar : public QWidget
{
    Q_OBJECT

public:
    explicit WindowToolBar(const WindowActions &actions, QWidget *parent = nullptr);

    [[nodiscard]] TextLabel *date() const { return date_; }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// A button that follows `action`. `words` stand instead of the action's own, which may carry
    /// an ellipsis or a mnemonic; where empty the button says what the action says.
    BarButton *addButton(QAction *action, const char *look, const QString &words);

    /// The date gives way before any button is cut off, then the words of what has an icon too.
    void fit();
    /// What the buttons need where each shows its words, without the date.
    [[nodiscard]] int widthWithAllWords() const;

    QHBoxLayout *row_;
    TextLabel *date_;
    std::vector<BarButton *> shortened_; ///< those that can do without words, first to last
};

} // namespace restride
