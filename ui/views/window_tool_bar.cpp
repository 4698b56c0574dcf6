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
#include <QStyleOptionButton>

#include <algorithm>

namespace restride {

/// A button that can go without its words, and knows how wide it is with them and without them
/// whichever of the two it shows.
class BarButton : public QPushButton
{
public:
    void say(const QString &words)
    {
        setAccessibleName(words);
        showWords(showsWords_);
        updateGeometry(); // even words that do not show may now have room
    }
    void showWords(bool show)
    {
        showsWords_ = show;
        setText(show ? accessibleName() : QString());
    }
    [[nodiscard]] int widthWithWords() const { return sizeWith(accessibleName()).width(); }
    [[nodiscard]] int widthWithout() const { return sizeWith({}).width(); }
    [[nodiscard]] QSize sizeHint() const override { return sizeWith(text()); }

private:
    [[nodiscard]] QSize sizeWith(const QString &words) const
    {
        constexpr int kBesideIcon = 4; // as QPushButton has it
        ensurePolished();
        QStyleOptionButton option;
        initStyleOption(&option);
        option.text = words;
        QSize inside = fontMetrics().size(Qt::TextShowMnemonic, words);
        if (!icon().isNull())
            inside = QSize(inside.width() + iconSize().width() + kBesideIcon,
                           std::max(inside.height(), iconSize().height()));
        option.rect.setSize(inside);
        return style()->sizeFromContents(QStyle::CT_PushButton, &option, inside, this);
    }

    bool showsWords_ = true;
};

WindowToolBar::WindowToolBar(const WindowActions &actions, QWidget *parent)
    : QWidget(parent), row_(new QHBoxLayout(this)),
      date_(new TextLabel(TypeStep::Body, Tone::Secondary))
{
    setAccessibleName(tr("Tools"));
    speakAs(this, QAccessible::ToolBar);
    row_->setContentsMargins(scaled(16), scaled(4), scaled(16), scaled(8));
    row_->setSpacing(scaled(6));

    BarButton *log = addButton(actions.log, "primary", tr("Log"));
    log->setIcon(themedIcon(QStringLiteral("log"), QPalette::HighlightedText));
    addButton(actions.morning, "quiet", tr("Morning check"));
    shortened_.push_back(addButton(actions.whatIf, "quiet", tr("What if…")));
    shortened_.push_back(addButton(actions.print, "quiet", tr("Print")));
    row_->addSpacing(scaled(6));
    auto *separator = new Hairline(Qt::Vertical);
    separator->setFixedHeight(scaled(20));
    row_->addWidget(separator);
    row_->addSpacing(scaled(6));
    shortened_.push_back(addButton(actions.undo, "quiet", {}));
    BarButton *redo = addButton(actions.redo, "quiet", {});
    redo->showWords(false);
    redo->setIconSize({scaled(18), scaled(18)});

    row_->addStretch();
    date_->setSingleLine();
    row_->addWidget(date_);
}

bool WindowToolBar::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        fit();
    return done;
}

/// Looks only at the width of the bar and at what each button would say, never at what shows now:
/// what is changed here leads back here, and must then find nothing more to change.
void WindowToolBar::fit()
{
    int needed = widthWithAllWords();
    for (BarButton *button : shortened_) {
        const bool shows = needed <= width();
        button->showWords(shows);
        if (!shows)
            needed -= button->widthWithWords() - button->widthWithout();
    }
    date_->setHidden(needed + row_->spacing() + date_->minimumSizeHint().width() > width());
}

int WindowToolBar::widthWithAllWords() const
{
    const QMargins around = row_->contentsMargins();
    int all = around.left() + around.right() - row_->spacing();
    for (int i = 0; i < row_->count(); ++i) {
        QLayoutItem *item = row_->itemAt(i);
        if (item->widget() == date_)
            continue;
        const auto shortened = std::ranges::find(shortened_, item->widget());
        all += shortened != shortened_.end() ? (*shortened)->widthWithWords()
                                             : item->minimumSize().width();
        if (item->widget())
            all += row_->spacing(); // none around a stretch or a gap
    }
    return all;
}

void WindowToolBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().window);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme().line);
}

BarButton *WindowToolBar::addButton(QAction *action, const char *look, const QString &words)
{
    auto *button = new BarButton;
    button->setIconSize(buttonIconSize());
    button->setFocusPolicy(Qt::TabFocus);
    setLook(button, look);
    const auto follow = [button, action, words] {
        const QString said = words.isEmpty() ? action->text() : words;
        const QString shortcut = action->shortcut().toString(QKeySequence::NativeText);
        button->say(said);
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
