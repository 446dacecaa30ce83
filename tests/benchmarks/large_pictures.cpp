#include "large_pictures.h"

#include "review/study_indexer.h"
#include "review/study_opening.h"
#include "study/prediction_store.h"
#include "ui/large_study.h"
#include "unit/review/fake_classifier.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>

#include <cstdio>
#include <limits>

using namespace cyto;

namespace bench {

namespace {

constexpr int kSide = 32; // pixels: small, but decoded and scaled as every other

template <class T>
T sure(Expected<T> value)
{
    if (!value)
        qFatal("%s", qPrintable(value.error().text()));
    return std::move(*value);
}

void sure(const Status &status)
{
    if (!status)
        qFatal("%s", qPrintable(status.error().text()));
}

/// A dark disc on a light ground; size, colour and one pixel follow from the number, so no two files are equal.
QImage picture(int number)
{
    QImage image(kSide, kSide, QImage::Format_RGB888);
    image.fill(QColor(225, 215, 220));
    const int radius = 6 + number % 8;
    const QColor ink((number * 37) % 160, (number * 13) % 90, 90 + (number * 91) % 120);
    for (int y = -radius; y <= radius; ++y)
        for (int x = -radius; x <= radius; ++x)
            if (x * x + y * y <= radius * radius)
                image.setPixelColor(kSide / 2 + x, kSide / 2 + y, ink);
    image.setPixelColor(0, 0, QColor::fromRgb(static_cast<QRgb>(number)));
    return image;
}

void drawPictures(const QString &folder, int cells)
{
    for (int cell = 0; cell < cells; ++cell) {
        const QString slide =
            folder + QStringLiteral("/slide%1").arg(cell / fixture::kPerSlide, 4, 10, QLatin1Char('0'));
        if (cell % fixture::kPerSlide == 0)
            QDir().mkpath(slide);
        const QString name = QStringLiteral("/cell%1.bmp").arg(cell % fixture::kPerSlide, 4, 10, QLatin1Char('0'));
        if (!picture(cell).save(slide + name))
            qFatal("%s cannot be written", qPrintable(slide + name));
    }
}

void predict(StudyDatabase &database, int leave)
{
    const fixture::HeldClassifier classifier;
    PredictionStore store(database);
    ModelRecord model;
    model.name = QStringLiteral("model");
    model.sha256 = classifier.fake.modelSha256;
    for (const CellClass &c : classifier.fake.settings.classes.all())
        model.classNames.push_back(c.name);
    model.anomalyThreshold = classifier.fake.settings.anomaly->threshold;
    model = sure(store.registerModel(model));
    const qint64 run = sure(store.beginRun({model.id, QStringLiteral("{}"), 0, QStringLiteral("fake")}));
    std::vector<CellId> cells = sure(store.pending(model.id, 0, std::numeric_limits<int>::max()));
    cells.resize(cells.size() - std::min(cells.size(), static_cast<size_t>(leave)));
    std::vector<StoredPrediction> batch;
    for (const CellId cell : cells) {
        StoredPrediction p;
        p.cell = cell;
        p.model = model.id;
        LoadedImage image;
        image.sha256 = QCryptographicHash::hash(QByteArray::number(cell), QCryptographicHash::Sha256);
        p.prediction = classifier.fake.predict(image, 0);
        p.prediction.imageSha256.clear(); // the indexer knows the file's own
        p.predictedAt = QDateTime::currentDateTimeUtc();
        batch.push_back(std::move(p));
        if (batch.size() == 5000 || cell == cells.back()) {
            sure(store.store(run, batch));
            batch.clear();
        }
    }
}

} // namespace

void makeLargePictures(const QString &folder, int cells)
{
    QElapsedTimer clock;
    const auto done = [&clock](const char *what) {
        std::printf("%-40s %6lld s\n", what, static_cast<long long>(clock.restart() / 1000));
        std::fflush(stdout);
    };
    clock.start();
    drawPictures(folder, cells);
    done("pictures written");
    const auto database = sure(StudyDatabase::create(
        StudyDatabase::defaultLocation(folder), {QStringLiteral("large"), folder, defaultLabelClasses(ClassSet())}));
    StudyIndexer indexer(*database);
    sure(indexer.indexNames({}));
    done("names indexed, for the first time");
    sure(indexer.hashContents({}));
    done("contents hashed");
    predict(*database, fixture::kPerSlide);
    done("predictions stored");
}

} // namespace bench
