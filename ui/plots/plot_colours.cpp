#include "ui/plots/plot_colours.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace cyto {

namespace {

std::vector<QColor> colours(std::initializer_list<QRgb> list)
{
    return {list.begin(), list.end()};
}

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto part = [share](int from, int to) { return static_cast<int>(std::lround(from + share * (to - from))); };
    return {part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue())};
}

double luminance(const QColor &colour)
{
    const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(static_cast<double>(colour.redF())) + 0.7152 * linear(static_cast<double>(colour.greenF()))
        + 0.0722 * linear(static_cast<double>(colour.blueF()));
}

PlotColours of(const QColor &background, const QColor &text)
{
    PlotColours c;
    c.dark = background.lightness() < 128;
    c.background = background;
    c.text = text;
    c.axis = mixed(background, text, 0.7);
    c.grid = mixed(background, text, 0.15);
    c.muted = mixed(background, text, 0.25);
    c.series = c.dark ? colours({0x56B4E9, 0xE69F00, 0x2BC79A, 0xE39CC6, 0xF0E442, 0xBBBBBB, 0x9DB2FF, 0xFF8A5C})
                      : colours({0x0072B2, 0xC24D00, 0x00805D, 0xA9508A, 0x7A5C00, 0x666666, 0x1B2A6B, 0x3A82B0});
    return c;
}

} // namespace

PlotColours PlotColours::from(const QPalette &palette)
{
    return of(palette.color(QPalette::Base), palette.color(QPalette::Text));
}

PlotColours PlotColours::forPrint()
{
    return of(Qt::white, Qt::black);
}

Qt::PenStyle PlotColours::styleOf(std::size_t index, std::size_t colours)
{
    // Neighbours differ in style too; past the last colour the styles shift, so that no pair comes back soon.
    constexpr std::array styles {Qt::SolidLine, Qt::DashLine, Qt::DashDotLine, Qt::DotLine};
    return styles[(index + index / colours) % styles.size()];
}

QColor PlotColours::shade(double share) const
{
    return mixed(background, series.front(), std::clamp(share, 0.0, 1.0));
}

QColor PlotColours::textOn(const QColor &background)
{
    return contrast(background, Qt::white) >= contrast(background, Qt::black) ? Qt::white : Qt::black;
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a), second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace cyto
