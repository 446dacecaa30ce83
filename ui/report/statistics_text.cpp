#include "ui/report/statistics_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace cyto::ui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Statistics", text);
}

} // namespace

QString noValue()
{
    return QStringLiteral("–");
}

QString countText(std::int64_t count)
{
    return QLocale().toString(static_cast<qlonglong>(count));
}

QString shareText(double share)
{
    return std::isfinite(share) ? tr("%1 %").arg(QLocale().toString(100.0 * share, 'f', 1)) : noValue();
}

QString shareRangeText(const std::optional<Interval> &interval)
{
    return interval ? tr("%1 to %2").arg(shareText(interval->low), shareText(interval->high)) : noValue();
}

QString valueText(const std::optional<double> &value, int decimals)
{
    return value && std::isfinite(*value) ? QLocale().toString(*value, 'f', decimals) : noValue();
}

QString rangeText(const std::optional<Interval> &interval, int decimals)
{
    return interval ? tr("%1 to %2").arg(valueText(interval->low, decimals), valueText(interval->high, decimals))
                    : noValue();
}

QString secondsText(double milliseconds)
{
    return std::isfinite(milliseconds) ? tr("%1 s").arg(QLocale().toString(milliseconds / 1000.0, 'f', 1)) : noValue();
}

QString confidenceText(Confidence confidence)
{
    switch (confidence) {
    case Confidence::High: return tr("High");
    case Confidence::Moderate: return tr("Moderate");
    case Confidence::Low: return tr("Low");
    case Confidence::No: break;
    }
    return tr("No confidence");
}

QString timeText(const QDateTime &utc)
{
    return utc.isValid() ? QLocale().toString(utc.toLocalTime(), QLocale::ShortFormat) : noValue();
}

QString utcTimeText(const QDateTime &utc)
{
    return utc.isValid() ? tr("%1 UTC").arg(utc.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"))) : noValue();
}

} // namespace cyto::ui
