#include "ui/theme/format.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace cyto::ui {

namespace {
QString text(const char *source)
{
    return QCoreApplication::translate("Format", source);
}
} // namespace

QString percentText(double probability)
{
    const QLocale locale;
    if (probability < 0.001)
        return text("< %1 %").arg(locale.toString(0.1, 'f', 1));
    if (probability > 0.999)
        return text("> %1 %").arg(locale.toString(99.9, 'f', 1));
    return text("%1 %").arg(locale.toString(100.0 * probability, 'f', 1));
}

QString numberText(double value, int decimals)
{
    return QLocale().toString(value, 'f', decimals);
}

QString durationText(double seconds)
{
    const auto whole = static_cast<qint64>(std::llround(std::max(0.0, seconds)));
    if (whole < 60)
        return text("%1 s").arg(whole);
    if (whole < 3600)
        return text("%1 min %2 s").arg(whole / 60).arg(whole % 60);
    return text("%1 h %2 min").arg(whole / 3600).arg(whole / 60 % 60);
}

QString shortHash(const QString &sha256)
{
    return sha256.left(8);
}

} // namespace cyto::ui
