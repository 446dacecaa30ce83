#include "training/run_folder.h"

#include "diffusion/model_config.h"

#include <nlohmann/json.hpp>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cmath>
#include <limits>

namespace cyto {

namespace {
QString tr(const char *text)
{
    return QCoreApplication::translate("Training", text);
}

tl::unexpected<Error> cannotWrite(const QString &path, const QString &reason)
{
    return fail(ErrorCode::Io, tr("%1 cannot be written: %2.").arg(path, reason),
        tr("Check the folder's permissions and the free space."));
}
/// Gives the table of a run that an older program began the columns that were added since, at its end.
Status widen(const QString &path, const QStringList &names)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return cannotWrite(path, file.errorString());
    const QString header = QString::fromUtf8(file.readLine()).trimmed();
    const QString wanted = names.join(QLatin1Char(','));
    if (header == wanted || !wanted.startsWith(header + QLatin1Char(',')))
        return {};
    const QByteArray missing(wanted.mid(header.size()).count(QLatin1Char(',')), ',');
    QByteArray text = wanted.toUtf8() + "\r\n";
    while (!file.atEnd())
        text += file.readLine().trimmed() + missing + "\r\n";
    file.close();
    QSaveFile out(path);
    if (!out.open(QIODevice::WriteOnly) || out.write(text) != text.size() || !out.commit())
        return cannotWrite(path, out.errorString());
    return {};
}
} // namespace

Expected<RunFolder> RunFolder::open(const QString &path, bool resume)
{
    RunFolder f;
    f.m_path = path;
    if (!QDir().mkpath(path + QStringLiteral("/samples")))
        return cannotWrite(path, tr("the folder cannot be made"));
    if (f.hasState() && !resume)
        return fail(ErrorCode::Mismatch, tr("%1 already holds a training run.").arg(path),
            tr("Give --resume to go on with it, or another output folder."));
    return f;
}

Status RunFolder::writeConfig(const nlohmann::json &config) const
{
    return writeJsonFile(m_path + QStringLiteral("/config.json"), config);
}

bool RunFolder::hasState() const
{
    return QFile::exists(statePath());
}

Status RunFolder::appendMetrics(const std::vector<std::pair<QString, double>> &row) const
{
    QStringList names, values;
    for (const auto &[name, value] : row) {
        names << name;
        values << (std::isnan(value) ? QString() : QString::number(value, 'g', 8));
    }
    QFile file(m_path + QStringLiteral("/metrics.csv"));
    const bool isNew = !file.exists();
    if (!isNew)
        if (Status s = widen(file.fileName(), names); !s)
            return s;
    if (!file.open(QIODevice::Append))
        return cannotWrite(file.fileName(), file.errorString());
    QByteArray text;
    if (isNew)
        text = names.join(QLatin1Char(',')).toUtf8() + "\r\n";
    text += values.join(QLatin1Char(',')).toUtf8() + "\r\n";
    if (file.write(text) != text.size() || !file.flush())
        return cannotWrite(file.fileName(), file.errorString());
    return {};
}

Status RunFolder::truncateMetrics(std::int64_t step) const
{
    QFile file(m_path + QStringLiteral("/metrics.csv"));
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return cannotWrite(file.fileName(), file.errorString());
    QByteArray kept;
    for (bool header = true; !file.atEnd(); header = false) {
        const QByteArray line = file.readLine();
        if (header || line.left(line.indexOf(',')).toLongLong() <= step)
            kept += line;
    }
    file.close();
    QSaveFile out(file.fileName());
    if (!out.open(QIODevice::WriteOnly) || out.write(kept) != kept.size() || !out.commit())
        return cannotWrite(file.fileName(), out.errorString());
    return {};
}

double RunFolder::bestOf(const QString &column) const
{
    QFile file(m_path + QStringLiteral("/metrics.csv"));
    double best = -std::numeric_limits<double>::infinity();
    if (!file.open(QIODevice::ReadOnly))
        return best;
    const qsizetype at = QString::fromUtf8(file.readLine()).trimmed().split(QLatin1Char(',')).indexOf(column);
    while (at >= 0 && !file.atEnd()) {
        const QStringList cells = QString::fromUtf8(file.readLine()).trimmed().split(QLatin1Char(','));
        bool ok = false;
        const double v = cells.value(at).toDouble(&ok);
        if (ok && v > best)
            best = v;
    }
    return best;
}

Status RunFolder::saveSheet(const QString &name, const std::vector<cv::Mat> &rgb, int columns) const
{
    if (rgb.empty())
        return {};
    constexpr int kGap = 4;
    const int w = rgb.front().cols + kGap, h = rgb.front().rows + kGap;
    const int rows = (static_cast<int>(rgb.size()) + columns - 1) / columns;
    cv::Mat sheet(rows * h + kGap, columns * w + kGap, CV_8UC3, cv::Scalar::all(255));
    for (size_t i = 0; i < rgb.size(); ++i) {
        const int x = static_cast<int>(i) % columns, y = static_cast<int>(i) / columns;
        rgb[i].copyTo(sheet(cv::Rect(x * w + kGap, y * h + kGap, rgb[i].cols, rgb[i].rows)));
    }
    cv::cvtColor(sheet, sheet, cv::COLOR_RGB2BGR);
    std::vector<unsigned char> bytes;
    const QString path = m_path + QStringLiteral("/samples/") + name + QStringLiteral(".png");
    QSaveFile file(path);
    if (!cv::imencode(".png", sheet, bytes) || !file.open(QIODevice::WriteOnly)
        || file.write(reinterpret_cast<const char *>(bytes.data()), static_cast<qint64>(bytes.size())) < 0
        || !file.commit())
        return cannotWrite(path, file.errorString());
    return {};
}

std::string runIdentity(const nlohmann::json &config, const std::vector<QString> &files)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray::fromStdString(config.dump()));
    for (const QString &file : files) {
        const QFileInfo info(file);
        hash.addData((info.dir().dirName() + QLatin1Char('/') + info.fileName() + QLatin1Char('\n')).toUtf8());
    }
    return hash.result().toHex().toStdString();
}

} // namespace cyto
