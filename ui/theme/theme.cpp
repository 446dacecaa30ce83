#include "ui/theme/theme.h"

#include "ui/theme/indicator_style.h"

#include <QApplication>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace cyto::ui {

namespace {

QPalette paletteOf(const QColor &window, const QColor &base, const QColor &text, const QColor &quiet,
    const QColor &disabled, const QColor &button, const QColor &accent, const QColor &link)
{
    QPalette p;
    p.setColor(QPalette::Window, window);
    p.setColor(QPalette::WindowText, text);
    p.setColor(QPalette::Base, base);
    p.setColor(QPalette::AlternateBase, window);
    p.setColor(QPalette::Text, text);
    p.setColor(QPalette::Button, button);
    p.setColor(QPalette::ButtonText, text);
    p.setColor(QPalette::BrightText, Qt::white);
    p.setColor(QPalette::ToolTipBase, base);
    p.setColor(QPalette::ToolTipText, text);
    p.setColor(QPalette::PlaceholderText, quiet);
    p.setColor(QPalette::Highlight, accent);
    p.setColor(QPalette::HighlightedText, inkOn(accent));
    p.setColor(QPalette::Link, link);
    p.setColor(QPalette::LinkVisited, link);
    p.setColor(QPalette::Light, button.lighter(130));
    p.setColor(QPalette::Midlight, button.lighter(112));
    p.setColor(QPalette::Mid, button.darker(130));
    p.setColor(QPalette::Dark, button.darker(170));
    p.setColor(QPalette::Shadow, Qt::black);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, disabled);
    p.setColor(QPalette::Disabled, QPalette::Highlight, button.darker(120));
    return p;
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &c)
{
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

} // namespace

QPalette lightPalette()
{
    return paletteOf(QColor(0xf3, 0xf4, 0xf6), Qt::white, QColor(0x1b, 0x1f, 0x24), QColor(0x5c, 0x63, 0x6d),
        QColor(0x54, 0x5b, 0x64), QColor(0xe8, 0xea, 0xed), QColor(0x00, 0x60, 0xa8), QColor(0x00, 0x58, 0x9c));
}

QPalette darkPalette()
{
    return paletteOf(QColor(0x22, 0x25, 0x29), QColor(0x18, 0x1a, 0x1d), QColor(0xe6, 0xe8, 0xea),
        QColor(0xa3, 0xaa, 0xb2), QColor(0xbc, 0xc3, 0xca), QColor(0x34, 0x38, 0x3e), QColor(0x6c, 0xb6, 0xf0),
        QColor(0x7c, 0xbf, 0xf5));
}

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Active, QPalette::Base)) < 0.2;
}

StateColours stateColours(const QPalette &palette)
{
    if (isDark(palette))
        return {QColor(0x4c, 0xc3, 0x8a), QColor(0xf0, 0xb4, 0x29), QColor(0xff, 0x8f, 0x85), QColor(0xa3, 0xaa, 0xb2)};
    return {QColor(0x00, 0x6b, 0x4a), QColor(0x8a, 0x51, 0x00), QColor(0xb3, 0x26, 0x1e), QColor(0x5c, 0x63, 0x6d)};
}

namespace {

constexpr auto kDesktopStyle = "cytoDesktopStyle"; // dynamic property of the application: before ours

void useOwnStyle()
{
    if (qobject_cast<IndicatorStyle *>(QApplication::style()) != nullptr)
        return;
    qApp->setProperty(kDesktopStyle, QApplication::style()->name());
    QApplication::setStyle(new IndicatorStyle);
}

void useDesktopStyle()
{
    const QString name = qApp->property(kDesktopStyle).toString();
    if (!name.isEmpty() && qobject_cast<IndicatorStyle *>(QApplication::style()) != nullptr)
        QApplication::setStyle(name);
}

/// Selected text in black or white where the desktop's own could hardly be read.
QPalette readable(QPalette palette)
{
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
        const QColor ground = palette.color(group, QPalette::Highlight);
        if (contrastRatio(palette.color(group, QPalette::HighlightedText), ground) < 4.5)
            palette.setColor(group, QPalette::HighlightedText, inkOn(ground));
    }
    return palette;
}

} // namespace

bool desktopHasColours()
{
    // Without a desktop's theme, what the style takes by itself is all there is.
    QApplication::setPalette(QPalette());
    const QPalette now = QApplication::palette();
    const QPalette own = QApplication::style()->standardPalette();
    for (const QPalette::ColorRole role :
        {QPalette::Window, QPalette::Base, QPalette::Text, QPalette::Button, QPalette::Highlight})
        if (now.color(QPalette::Active, role) != own.color(QPalette::Active, role))
            return true;
    return false;
}

void applyTheme(ThemeMode mode)
{
    applyTheme(mode, mode == ThemeMode::System && desktopHasColours());
}

void applyTheme(ThemeMode mode, bool desktop)
{
    if (mode == ThemeMode::System && desktop) {
        useDesktopStyle();
        QApplication::setPalette(QPalette());
        QApplication::setPalette(readable(QApplication::palette()));
        return;
    }
    if (mode == ThemeMode::System) {
        QApplication::setPalette(QPalette());
        mode = isDark(QApplication::palette()) ? ThemeMode::Dark : ThemeMode::Light;
    }
    // Native styles ignore parts of a palette; Fusion follows all of it.
    useOwnStyle();
    QApplication::setPalette(mode == ThemeMode::Dark ? darkPalette() : lightPalette());
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

QColor inkOn(const QColor &ground)
{
    return contrastRatio(ground, Qt::black) >= contrastRatio(ground, Qt::white) ? Qt::black : Qt::white;
}

} // namespace cyto::ui
