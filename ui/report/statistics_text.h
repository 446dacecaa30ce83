// Statistics as people read them: in the locale's digits, with their intervals, and a dash for what is not
// known, never a number in its place.
#pragma once

#include "statistics/interval.h"
#include "study/study_types.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace cyto::ui {

/// For what there is no value of.
[[nodiscard]] QString noValue();

[[nodiscard]] QString countText(std::int64_t count);
/// "52.3 %". Not finite: noValue().
[[nodiscard]] QString shareText(double share);
/// "50.5 % to 54.2 %"
[[nodiscard]] QString shareRangeText(const std::optional<Interval> &interval);
/// "0.72"
[[nodiscard]] QString valueText(const std::optional<double> &value, int decimals = 2);
/// "0.65 to 0.78"
[[nodiscard]] QString rangeText(const std::optional<Interval> &interval, int decimals = 2);
/// "3.4 s", of milliseconds.
[[nodiscard]] QString secondsText(double milliseconds);

/// "High", "Moderate", "Low", "No confidence".
[[nodiscard]] QString confidenceText(Confidence confidence);
/// Date and time of day in the reader's time zone.
[[nodiscard]] QString timeText(const QDateTime &utc);
/// The same in UTC and saying so, for files that travel.
[[nodiscard]] QString utcTimeText(const QDateTime &utc);

} // namespace cyto::ui
