#include "ui/report/save_report.h"

#include "jobs/run_async.h"

#include <QDir>
#include <QFileDialog>

namespace cyto::ui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("SaveReport", text);
}

} // namespace

QString askReportPlace(QWidget *parent, const QString &proposedName)
{
    QString path = QFileDialog::getSaveFileName(parent, tr("Save the report"),
        QDir::home().filePath(proposedName + QStringLiteral(".html")), tr("HTML page, with a PDF beside it (*.html)"));
    if (path.endsWith(QLatin1String(".html"), Qt::CaseInsensitive))
        path.chop(5);
    return path;
}

void saveReport(
    WorkerPool &pool, QObject *context, Report report, const QString &base, std::function<void(Expected<QString>)> done)
{
    runAsync(
        pool, JobPriority::Wanted, context,
        [report = std::move(report), base](const CancelToken &) -> Expected<QString> {
            return writeReport(report, base).map([&] {
                return tr("Saved as %1 and %2.")
                    .arg(QDir::toNativeSeparators(base + QStringLiteral(".html")),
                        QDir::toNativeSeparators(base + QStringLiteral(".pdf")));
            });
        },
        std::move(done));
}

} // namespace cyto::ui
