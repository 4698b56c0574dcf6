// SPDX-License-Identifier: GPL-3.0-or-later
// The chart's page in a file: the menu for it, where to, and what is said of it.
#include "ui/views/chart_view.h"

#include "ui/saving/whole_file.h"
#include "ui/theme/theme.h"
#include "ui/views/chart_canvas.h"
#include "ui/views/chart_words.h"
#include "ui/views/hurts_view.h"
#include "ui/views/save_place.h"
#include "ui/views/text_label.h"

#include <QAction>
#include <QFileDialog>
#include <QMenu>
#include <QShortcut>
#include <QToolButton>

namespace restride {

void ChartPage::makeSaving()
{
    auto *menu = new QMenu(save_);
    save_->setMenu(menu);
    save_->setText(tr("Save…", "the chart"));
    setLook(save_, "quiet");
    save_->setPopupMode(QToolButton::InstantPopup);
    save_->setAccessibleName(tr("Save the chart"));
    save_->setToolTip(tr("Save the chart as a picture or its figures (E)"));
    addSaving(tr("As a &picture (PNG)…"), ChartFormat::Png);
    addSaving(tr("As a &drawing (SVG)…"), ChartFormat::Svg);
    addSaving(tr("The &figures (CSV)…"), ChartFormat::Csv);
    auto *open = new QShortcut(QKeySequence(Qt::Key_E), this);
    connect(open, &QShortcut::activated, save_, &QToolButton::showMenu);
}

void ChartPage::addSaving(const QString &words, ChartFormat format)
{
    QAction *action = save_->menu()->addAction(words);
    connect(action, &QAction::triggered, this, [this, format] { askWhere(format); });
}

void ChartPage::askWhere(ChartFormat format)
{
    const QString suffix = suffixOf(format);
    const QString name = showsHurts() ? tr("What hurts") : tr("Mileage and pain");
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save the chart"), placeToSave(name + QLatin1Char('.') + suffix),
        QStringLiteral("%1 (*.%2)").arg(suffix.toUpper(), suffix));
    if (!path.isEmpty())
        saveTo(path, format);
}

void ChartPage::saveTo(const QString &path, ChartFormat format)
{
    QByteArray bytes;
    if (format == ChartFormat::Csv) {
        const auto shown = dataBy(span_);
        bytes = showsHurts() ? csvOf(hurts_->shown())
                             : csvOf(*shown, bucketsIn(*shown, window_.band()));
    } else {
        sayWhatIsSaved();
        QWidget &card = showsHurts() ? *hurts_->parentWidget() : *mileage_;
        bytes = format == ChartFormat::Png ? pngOf(card) : svgOf(card, tr("Mileage and pain"));
    }
    sayHint();
    // The dialog that named the file has asked whether an older one gives way.
    const auto written = writeWhole(path, bytes, GivesWay::AnyFile);
    emit said(written ? tr("Saved as %1.").arg(QDir::toNativeSeparators(path))
                      : tr("The chart could not be written: %1. Nothing was changed there.")
                            .arg(written.error().reason));
}

/// A picture has no keys to press; it says of which days it is.
void ChartPage::sayWhatIsSaved()
{
    if (showsHurts() || canvas_->data().buckets.empty())
        return;
    QString words = seenWords(canvas_->seen().days()) + QLatin1Char('.');
    if (ofDocument_ && !weeks_.empty() && span_ == ChartSpan::Week)
        words += QLatin1Char(' ') + tr("The forecast is an estimate from group figures.");
    hint_->setText(words);
}

} // namespace restride
