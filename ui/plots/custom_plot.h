// QCustomPlot's header, which is written with Qt's keywords that our code does without (QT_NO_KEYWORDS).
#pragma once

#ifdef signals
#error "Include ui/plots/custom_plot.h where signals is no keyword"
#endif
#define signals Q_SIGNALS
#define slots Q_SLOTS
#define foreach Q_FOREACH
#include <qcustomplot.h>
#undef signals
#undef slots
#undef foreach
