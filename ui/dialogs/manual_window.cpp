// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/manual_window.h"

#include "ui/theme/focus_ring.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QFile>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBrowser>
#include <QTextDocument>
#include <QUrl>
#include <QVBoxLayout>

namespace restride {
namespace {

constexpr int kWidth = 720;
constexpr int kHeight = 640;

QString sheet()
{
    const auto sized = [](TypeStep step) {
        const QFont font = scaledFont(step);
        return font.pixelSize() > 0 ? QStringLiteral("%1px").arg(font.pixelSize())
                                    : QStringLiteral("%1pt").arg(font.pointSizeF());
    };
    return QStringLiteral("h1 { font-size: %1; font-weight: 600; }"
                          "h2 { font-size: %2; font-weight: 600; margin-top: 18px; }"
                          "a { color: %3; } th { text-align: left; } td { padding-right: 16px; }")
        .arg(sized(TypeStep::Title), sized(TypeStep::Heading), theme().focus.name());
}

} // namespace

QString ManualWindow::source()
{
    const bool german = QLocale().language() == QLocale::German;
    QFile file(german ? QStringLiteral(":/restride/manual/de.html")
                      : QStringLiteral(":/restride/manual/en.html"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

ManualWindow::ManualWindow(QWidget *parent) : QDialog(parent), pages_(new QTextBrowser)
{
    setWindowTitle(tr("Manual"));
    setModal(false);
    pages_->setAccessibleName(tr("Manual"));
    pages_->setFrameShape(QFrame::NoFrame);
    new FocusRing(pages_);
    pages_->setOpenLinks(false);
    pages_->document()->setDocumentMargin(scaled(28));
    connect(pages_, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        if (link.isRelative() && link.path().isEmpty())
            pages_->scrollToAnchor(link.fragment());
    });

    auto *close = new QPushButton(tr("C&lose"), this);
    auto *contents = new QPushButton(tr("&Contents"), this);
    setLook(close, "primary");
    setLook(contents, "secondary");
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(contents, &QPushButton::clicked, this,
            [this] { pages_->verticalScrollBar()->setValue(0); });
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(scaled(28), scaled(12), scaled(28), scaled(20));
    foot->addWidget(contents);
    foot->addStretch(1);
    foot->addWidget(close);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(pages_, 1);
    rows->addLayout(foot);
    setTabOrder(pages_, contents);
    setTabOrder(contents, close);
    resize(scaled(kWidth), scaled(kHeight));
    layOut();
    pages_->setFocus();
}

void ManualWindow::layOut()
{
    const int place = pages_->verticalScrollBar()->value();
    pages_->document()->setDefaultStyleSheet(sheet());
    pages_->setHtml(source());
    pages_->verticalScrollBar()->setValue(place);
}

void ManualWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        layOut();
}

} // namespace restride
