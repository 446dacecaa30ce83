// Tests wait for a state, not for a moment: on a machine that does other work too, five seconds are not long.
#pragma once

#include <QTest>

// NOLINTBEGIN(cppcoreguidelines-macro-usage): they replace Qt's macros of the same names
#undef QTRY_VERIFY
#undef QTRY_VERIFY2
#undef QTRY_COMPARE
#define QTRY_VERIFY(expr) QTRY_VERIFY_WITH_TIMEOUT((expr), 30'000)
#define QTRY_VERIFY2(expr, message) QTRY_VERIFY2_WITH_TIMEOUT((expr), message, 30'000)
#define QTRY_COMPARE(expr, expected) QTRY_COMPARE_WITH_TIMEOUT((expr), expected, 30'000)
// NOLINTEND(cppcoreguidelines-macro-usage)
