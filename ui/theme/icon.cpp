// SPDX-License-Identifier: GPL-3.0-or-later
// Icons are drawn in one ink in their files; here they take the colour of whoever shows them.
#include "ui/theme/theme.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>

namespace restride {
namespace {

QPixmap tinted(const QString &name, const QColor &colour, const QSize &devicePixels)
{
    const QString key = QStringLiteral("restride/%1/%2/%3x%4")
                            .arg(name, colour.name(QColor::HexArgb))
                            .arg(devicePixels.width())
                            .arg(devicePixels.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QSvgRenderer renderer(QStringLiteral(":/restride/icons/%1.svg").arg(name));
    Q_ASSERT_X(renderer.isValid(), "icon", qPrintable(name));
    pixmap = QPixmap(devicePixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    // What is wider than high is an icon with room for a gap at its right.
    const int side = std::min(devicePixels.width(), devicePixels.height());
    renderer.render(&painter, QRectF(0, (devicePixels.height() - side) / 2.0, side, side));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), colour);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

/// Asks the theme in force for its colour each time it draws, so an icon made once follows the
/// scheme.
class TintedIconEngine : public QIconEngine
{
public:
    TintedIconEngine(QString name, QPalette::ColorRole role) : name_(std::move(name)), role_(role)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const double ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, tinted(name_, colour(mode), rect.size() * ratio));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return tinted(name_, colour(mode), size);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state,
                         qreal ratio) override
    {
        QPixmap result = pixmap(size, mode, state);
        result.setDevicePixelRatio(ratio);
        return result;
    }
    [[nodiscard]] QIconEngine *clone() const override { return new TintedIconEngine(name_, role_); }
    QString iconName() override { return name_; }
    bool isNull() override { return false; }

private:
    [[nodiscard]] QColor colour(QIcon::Mode mode) const
    {
        switch (mode) {
        case QIcon::Disabled:
            return theme().palette.color(QPalette::Disabled, QPalette::ButtonText);
        case QIcon::Selected:
            return theme().palette.color(QPalette::HighlightedText);
        case QIcon::Normal:
        case QIcon::Active:
            return theme().palette.color(QPalette::Active, role_);
        }
        Q_UNREACHABLE();
    }

    QString name_;
    QPalette::ColorRole role_;
};

} // namespace

QIcon themedIcon(const QString &name, QPalette::ColorRole role)
{
    return QIcon(new TintedIconEngine(name, role));
}

QSize buttonIconSize()
{
    return {scaled(22), scaled(18)};
}

QPixmap tintedIcon(const QString &name, const QColor &colour, int size, double devicePixelRatio)
{
    const int pixels = qRound(size * devicePixelRatio);
    QPixmap pixmap = tinted(name, colour, QSize(pixels, pixels));
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

} // namespace restride
