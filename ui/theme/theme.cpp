// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/look.h"

#include <QApplication>
#include <QFile>
#include <QFontInfo>
#include <QFontMetrics>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>
#include <QStyle>
#include <QStyleFactory>
#include <QToolTip>

#include <algorithm>

namespace restride {
namespace {

QJsonObject readTokens()
{
    QFile file(QStringLiteral(":/restride/tokens.json"));
    [[maybe_unused]] const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "theme", "tokens.json is not compiled in");
    const QJsonObject tokens = QJsonDocument::fromJson(file.readAll()).object();
    Q_ASSERT_X(!tokens.isEmpty(), "theme", "tokens.json does not parse");
    return tokens;
}

/// The colour at `key`, which holds it bare or as an object with its contrast figures.
QColor colourAt(const QJsonObject &object, const char *key)
{
    const QJsonValue value = object.value(QLatin1String(key));
    const QColor colour(value.isObject() ? value[QLatin1String("colour")].toString()
                                         : value.toString());
    Q_ASSERT_X(colour.isValid(), "theme", key);
    return colour;
}

const char *tokenOf(Kind kind)
{
    switch (kind) {
    case Kind::Rest:
        return "rest";
    case Kind::Walk:
        return "walk";
    case Kind::WalkJog:
        return "walk_jog";
    case Kind::Run:
        return "run";
    case Kind::LongRun:
        return "long_run";
    case Kind::Cross:
        return "cross";
    case Kind::Race:
        return "race";
    }
    Q_UNREACHABLE();
}

void readSurfaces(Theme &theme, const QJsonObject &scheme)
{
    const QJsonObject surface = scheme[QLatin1String("surface")].toObject();
    theme.window = colourAt(surface, "window");
    theme.base = colourAt(surface, "base");
    theme.alt = colourAt(surface, "alt");
    theme.sunken = colourAt(surface, "sunken");
    theme.line = colourAt(surface, "line");
    theme.lineStrong = colourAt(surface, "lineStrong");
}

void readText(Theme &theme, const QJsonObject &scheme)
{
    const QJsonObject text = scheme[QLatin1String("text")].toObject();
    theme.text = colourAt(text, "primary");
    theme.textSecondary = colourAt(text, "secondary");
    theme.textTertiary = colourAt(text, "tertiary");
    theme.textOnAccent = colourAt(text, "onAccent");
}

void readAccent(Theme &theme, const QJsonObject &scheme)
{
    const QJsonObject accent = scheme[QLatin1String("accent")].toObject();
    theme.accent = colourAt(accent, "base");
    theme.accentHover = colourAt(accent, "hover");
    theme.accentPressed = colourAt(accent, "pressed");
    theme.accentSoft = colourAt(accent, "soft");
    theme.focus = colourAt(scheme, "focus");
}

void readKinds(Theme &theme, const QJsonObject &scheme)
{
    const QJsonObject kinds = scheme[QLatin1String("kinds")].toObject();
    for (std::size_t i = 0; i < theme.kinds.size(); ++i) {
        const QJsonObject kind = kinds[QLatin1String(tokenOf(static_cast<Kind>(i)))].toObject();
        theme.kinds[i] = {colourAt(kind, "mark"), colourAt(kind, "fill"), colourAt(kind, "text")};
    }
}

void readPains(Theme &theme, const QJsonObject &scheme)
{
    const QJsonArray ramp = scheme[QLatin1String("pain")].toArray();
    Q_ASSERT(ramp.size() == static_cast<qsizetype>(theme.pains.size()));
    for (const QJsonValue &value : ramp) {
        const QJsonObject step = value.toObject();
        const auto score = static_cast<std::size_t>(step[QLatin1String("score")].toInt());
        theme.pains[score] = {colourAt(step, "colour"), colourAt(step, "on")};
    }
}

BandColours readBand(const QJsonObject &scheme, const char *name)
{
    const QJsonObject band = scheme[QLatin1String(name)].toObject();
    return {colourAt(band, "band"), colourAt(band, "edge"), colourAt(band, "text")};
}

/// Keys are role names, with "Disabled/" before those of that group only.
QPalette readPalette(const QJsonObject &scheme)
{
    const QMetaEnum roles = QMetaEnum::fromType<QPalette::ColorRole>();
    const QJsonObject colours = scheme[QLatin1String("qpalette")].toObject();
    QPalette palette;
    const QStringList names = colours.keys();
    for (const bool disabledPass : {false, true}) {
        for (const QString &name : names) {
            const bool disabled = name.startsWith(QLatin1String("Disabled/"));
            if (disabled != disabledPass)
                continue;
            bool known = false;
            const int role =
                roles.keyToValue(name.section(QLatin1Char('/'), -1).toLatin1().constData(), &known);
            Q_ASSERT_X(known, "theme", qPrintable(name));
            const QColor colour(colours[name].toString());
            palette.setColor(disabled ? QPalette::Disabled : QPalette::All,
                             static_cast<QPalette::ColorRole>(role), colour);
        }
    }
    return palette;
}

double factorOf(TypeStep step)
{
    switch (step) {
    case TypeStep::Caption:
        return 0.85;
    case TypeStep::Small:
        return 0.92;
    case TypeStep::Body:
    case TypeStep::Control:
        return 1.0;
    case TypeStep::Heading:
        return 1.08;
    case TypeStep::Verdict:
        return 1.38;
    case TypeStep::Title:
        return 1.7;
    }
    Q_UNREACHABLE();
}

QFont::Weight weightOf(TypeStep step)
{
    switch (step) {
    case TypeStep::Caption:
    case TypeStep::Small:
    case TypeStep::Body:
        return QFont::Normal;
    case TypeStep::Control:
        return QFont::Medium;
    case TypeStep::Heading:
    case TypeStep::Verdict:
    case TypeStep::Title:
        return QFont::DemiBold;
    }
    Q_UNREACHABLE();
}

Theme &inForce()
{
    static Theme current = Theme::load(Scheme::Light);
    return current;
}

} // namespace

Theme Theme::load(Scheme scheme)
{
    const QJsonObject schemes = readTokens()[QLatin1String("schemes")].toObject();
    const QJsonObject tokens =
        schemes[QLatin1String(scheme == Scheme::Light ? "light" : "dark")].toObject();
    Theme theme;
    theme.scheme = scheme;
    readSurfaces(theme, tokens);
    readText(theme, tokens);
    readAccent(theme, tokens);
    readKinds(theme, tokens);
    readPains(theme, tokens);
    theme.flare = readBand(tokens, "flare");
    theme.refer = readBand(tokens, "refer");
    theme.palette = readPalette(tokens);
    return theme;
}

const Theme &theme()
{
    return inForce();
}

Scheme systemScheme(const QPalette &system)
{
    return system.color(QPalette::Window).lightness() < 128 ? Scheme::Dark : Scheme::Light;
}

void adoptTheme(QApplication &application, Scheme scheme)
{
    inForce() = Theme::load(scheme);
    if (application.style()->name() != QLatin1String("fusion"))
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(theme().palette);
    QToolTip::setPalette(theme().palette);
    QToolTip::setFont(scaledFont(TypeStep::Small));
    refreshLooks();
}

QFont scaledFont(TypeStep step)
{
    QFont font = QApplication::font();
    const double factor = factorOf(step);
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    font.setWeight(weightOf(step));
    return font;
}

int scaled(int designPixels)
{
    // The design was drawn at a font of 13 px in a line of 18; fonts differ in which of the two
    // they outgrow first, and nothing shrinks below the design.
    constexpr double kDesignLine = 18.0;
    constexpr double kDesignPixels = 13.0;
    const QFont font = QApplication::font();
    const double factor = std::max({1.0, QFontMetrics(font).height() / kDesignLine,
                                    QFontInfo(font).pixelSize() / kDesignPixels});
    return qRound(designPixels * factor);
}

QString iconName(Kind kind)
{
    switch (kind) {
    case Kind::Rest:
        return QStringLiteral("rest");
    case Kind::Walk:
        return QStringLiteral("walk");
    case Kind::WalkJog:
    case Kind::Run:
    case Kind::LongRun:
        return QStringLiteral("jog");
    case Kind::Race:
        return QStringLiteral("race");
    case Kind::Cross:
        return QStringLiteral("bike");
    }
    Q_UNREACHABLE();
}

} // namespace restride
