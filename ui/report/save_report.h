// A report to a place that the reader chooses: asked for in the window, written in a worker.
#pragma once

#include "jobs/worker_pool.h"
#include "ui/plots/report.h"

#include <functional>

class QObject;
class QWidget;

namespace cyto::ui {

/// The path without its ending; empty = nothing was chosen.
[[nodiscard]] QString askReportPlace(QWidget *parent, const QString &proposedName);

/// <base>.html and <base>.pdf. @param done in the GUI thread, while `context` lives: a sentence that names
/// both files, or the error
void saveReport(WorkerPool &pool, QObject *context, Report report, const QString &base,
    std::function<void(Expected<QString>)> done);

} // namespace cyto::ui
