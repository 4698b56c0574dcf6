// SPDX-License-Identifier: GPL-3.0-or-later
// A page that remembers the texts painted on it, each with its place and size, instead of showing
// them. For tests of what is painted where; lengths are millimetres, sizes points.
#pragma once

#include <QColor>
#include <QFontMetricsF>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QRectF>
#include <QString>

#include <functional>
#include <utility>
#include <vector>

namespace restride::test {

struct RecordedText {
    QString words;
    QRectF box;        ///< from ascent to descent
    double points = 0; ///< of its type
};

class RecordingEngine : public QPaintEngine
{
public:
    RecordingEngine() : QPaintEngine(AllFeatures) {}

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &now) override
    {
        if (now.state() & DirtyTransform)
            transform_ = now.transform();
        if (now.state() & DirtyPen)
            colours.push_back(now.pen().color());
    }
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override
    {
        std::vector<QPointF> corners;
        for (int i = 0; i < count; ++i)
            corners.push_back(transform_.map(points[i]));
        marks.insert(marks.end(), corners.begin(), corners.end());
        if (mode == PolylineMode)
            lines.push_back(std::move(corners));
    }
    void drawPath(const QPainterPath &path) override
    {
        const QRectF box = transform_.mapRect(path.boundingRect());
        marks.push_back(box.topLeft());
        marks.push_back(box.bottomRight());
    }
    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        const QRectF box(at.x(), at.y() - item.ascent(), item.width(),
                         item.ascent() + item.descent());
        constexpr double kPointsPerMm = 72 / 25.4;
        texts.push_back({item.text(), transform_.mapRect(box),
                         item.font().pixelSize() * transform_.m22() * kPointsPerMm});
    }
    [[nodiscard]] Type type() const override { return User; }

    std::vector<RecordedText> texts;
    std::vector<QPointF> marks;              ///< corners of what was drawn
    std::vector<std::vector<QPointF>> lines; ///< those that are open, corner by corner
    std::vector<QColor> colours;

private:
    QTransform transform_;
};

/// One unit of the device is a millimetre.
class RecordedPage : public QPaintDevice
{
public:
    explicit RecordedPage(QSizeF mm, const std::function<void(QPainter &)> &paint) : size_(mm)
    {
        QPainter painter(this);
        paint(painter);
    }

    [[nodiscard]] QPaintEngine *paintEngine() const override { return &engine_; }
    [[nodiscard]] const std::vector<RecordedText> &texts() const { return engine_.texts; }
    [[nodiscard]] const std::vector<QPointF> &marks() const { return engine_.marks; }
    [[nodiscard]] const std::vector<std::vector<QPointF>> &lines() const { return engine_.lines; }
    [[nodiscard]] const std::vector<QColor> &colours() const { return engine_.colours; }
    /// All words, with blanks between the parts.
    [[nodiscard]] QString words() const
    {
        QString all;
        for (const RecordedText &text : engine_.texts)
            all += text.words + QLatin1Char(' ');
        return all.simplified();
    }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override
    {
        constexpr int kDpi = 25; // about a unit a millimetre; fonts are in pixels and do not ask
        switch (metric) {
        case PdmWidth:
        case PdmWidthMM:
            return qRound(size_.width());
        case PdmHeight:
        case PdmHeightMM:
            return qRound(size_.height());
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return kDpi;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(QPaintDevice::devicePixelRatioFScale());
        case PdmDepth:
            return 32;
        case PdmNumColors:
            return 2;
        }
        return 0;
    }

private:
    QSizeF size_;
    mutable RecordingEngine engine_;
};

} // namespace restride::test
