// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/window_tool_bar.h"

#include "ui/theme/spoken_role.h"
#include "ui/theme/theme.h"
#include "ui/views/hairline.h"
#include "ui/views/text_label.h"
#include "ui/views/window_actions.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace restride {

WindowToolBar::WindowToolBar(const WindowActions &actions, QWidget *parent)
    : QWidget(parent), row_(new QHBoxLayout(this)),
      date_(new TextLabel(TypeStep::Body, Tone::Secondary))
{
    setAccessibleName(tr("Tools"));
    speakAs(this, QAccessible::ToolBar);
    row_->setContentsMargins(scaled(16), scaled(4), scaled(16), scaled(8));
    row_->setSpacing(scaled(6));

    QPushButton *log = addButton(actions.log, "primary", tr("Log"));
    log->setIcon(themedIcon(QStringLiteral("log"), QPalette::HighlightedText));
    addButton(actions.morning, "quiet", tr("Morning check"));
    shortened_.push_back(addButton(actions.whatIf, "quiet", tr("What if…")));
    shortened_.push_back(addButton(actions.print, "quiet", tr("Print")));
    row_->addSpacing(scaled(6));
    auto *separator = new Hairline(Qt::Vertical);
    separator->setFixedHeight(scaled(20));
    row_->addWidget(separator);
    row_->addSpacing(scaled(6));
    addButton(actions.undo, "quiet", {});
    QPushButton *redo = addButton(actions.redo, "quiet", {});
    connect(actions.redo, &QAction::changed, redo, [redo] { redo->setText({}); });
    redo->setText({});
    redo->setIconSize({scaled(18), scaled(18)});

    row_->addStretch();
    date_->setSingleLine();
    row_->addWidget(date_);
}

bool WindowToolBar::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) {
        fitWords();
        fitDate();
    }
    return done;
}

void WindowToolBar::fitDate()
{
    const int date = date_->minimumSizeHint().width() + row_->spacing();
    date_->setHidden(buttonsWidth() + date > width());
}

int WindowToolBar::buttonsWidth() const
{
    row_->invalidate();
    const int date = date_->isHidden() ? 0 : date_->minimumSizeHint().width() + row_->spacing();
    return row_->minimumSize().width() - date;
}

void WindowToolBar::fitWords()
{
    // Changing words asks for a new layout, which leads back here.
    if (fitted_ == std::pair{width(), buttonsWidth()})
        return;
    for (QPushButton *button : shortened_)
        button->setText(button->accessibleName());
    for (QPushButton *button : shortened_)
        if (buttonsWidth() > width())
            button->setText({});
    fitted_ = {width(), buttonsWidth()};
}

void WindowToolBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().window);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme().line);
}

QPushButton *WindowToolBar::addButton(QAction *action, const char *look, const QString &words)
{
    auto *button = new QPushButton;
    button->setIconSize(buttonIconSize());
    button->setFocusPolicy(Qt::TabFocus);
    setLook(button, look);
    const auto follow = [button, action, words] {
        const QString said = words.isEmpty() ? action->text() : words;
        const QString shortcut = action->shortcut().toString(QKeySequence::NativeText);
        button->setText(said);
        button->setAccessibleName(said);
        button->setToolTip(QStringLiteral("%1 (%2)").arg(said, shortcut));
        button->setEnabled(action->isEnabled());
    };
    button->setIcon(action->icon());
    follow();
    connect(action, &QAction::changed, button, follow);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    row_->addWidget(button);
    return button;
}

} // namespace restride
