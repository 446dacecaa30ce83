#include "review/picture.h"

#include "classifier/heatmap.h"
#include "review/csv_writer.h"

#include <QBuffer>
#include <QCoreApplication>

#include <cmath>

namespace cyto {

QImage toImage(const cv::Mat &rgb)
{
    if (rgb.empty() || rgb.type() != CV_8UC3)
        return {};
    return QImage(rgb.data, rgb.cols, rgb.rows, static_cast<qsizetype>(rgb.step), QImage::Format_RGB888).copy();
}

Status savePng(const QString &path, const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "PNG"))
        return fail(
            ErrorCode::Internal, QCoreApplication::translate("Picture", "The picture %1 cannot be encoded.").arg(path));
    return writeWhole(path, bytes);
}

Status savePng(const QString &path, const cv::Mat &rgb)
{
    return savePng(path, toImage(rgb));
}

QImage renderSignedMap(const cv::Mat &values, int scale, double limit)
{
    if (limit <= 0.0)
        for (int y = 0; y < values.rows; ++y)
            for (int x = 0; x < values.cols; ++x)
                limit = std::max(limit, std::abs(static_cast<double>(values.at<float>(y, x))));
    QImage image(values.cols, values.rows, QImage::Format_RGB888);
    for (int y = 0; y < values.rows; ++y) {
        for (int x = 0; x < values.cols; ++x) {
            const auto value = static_cast<double>(values.at<float>(y, x));
            const auto c = divergingColour(limit > 0.0 ? std::clamp(value / limit, -1.0, 1.0) : 0.0);
            image.setPixel(x, y, qRgb(c[0], c[1], c[2]));
        }
    }
    return image.scaled(values.cols * scale, values.rows * scale, Qt::IgnoreAspectRatio, Qt::FastTransformation);
}

QString fileNamePart(const QString &name)
{
    QString part;
    for (const QChar c : name)
        part += c.isLetterOrNumber() || c == QLatin1Char('-') || c == QLatin1Char('_')
                || (c == QLatin1Char('.') && !part.isEmpty())
            ? c
            : QLatin1Char('_');
    return part.isEmpty() ? QStringLiteral("_") : part.left(120);
}

} // namespace cyto
