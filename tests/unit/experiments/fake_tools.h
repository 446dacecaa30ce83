// A trainer and classifiers that need no networks, for the tests of the experiments.
#pragma once

#include "diffusion/model_config.h"
#include "review/csv_writer.h"
#include "review/experiment_tools.h"
#include "unit/review/fake_classifier.h"

#include <QCryptographicHash>

#include <map>
#include <set>

using namespace cyto;

/// Notes what it is asked to train, and "trains" a classifier that knows the classes of its data.
struct FakeTools {
    std::vector<TrainRequest> requests;
    std::vector<std::uint64_t> seeds;
    int failAt = -1; ///< number of the training that is stopped
    int loads = 0;
    /// Class of an image by the name of its folder; wrong for images whose name begins with "odd".
    std::map<QByteArray, QString> truth;
    std::vector<std::shared_ptr<fake::Classifier>> alive;

    explicit FakeTools(const std::vector<QString> &folders)
    {
        for (const QString &folder : folders) {
            const auto data = openDataset(folder);
            for (const DatasetItem &i : data->items) {
                const auto image = loadImage(i.path);
                if (image && !i.path.section(QLatin1Char('/'), -1).startsWith(QStringLiteral("odd")))
                    truth[image->sha256] = data->classNames[static_cast<size_t>(i.label)];
            }
        }
    }

    ExperimentTools tools()
    {
        ExperimentTools t;
        t.train = [this](const ExperimentMethod &method, const TrainRequest &request, const CancelToken &,
                      ProgressSink *) -> Status {
            if (static_cast<int>(requests.size()) == failAt)
                return fail(ErrorCode::Cancelled, QStringLiteral("stopped"));
            requests.push_back(request);
            seeds.push_back(method.run().seed);
            const auto data = openTrainingData(request.dataset, request.excludedClasses, request.selection);
            if (!data)
                return tl::unexpected<Error>(data.error());
            nlohmann::json names = nlohmann::json::array();
            for (const QString &name : data->classNames)
                names.push_back(name.toStdString());
            return makeFolder(request.output + QStringLiteral("/model")).and_then([&] {
                QFile log(request.output + QStringLiteral("/metrics.csv"));
                if (log.open(QIODevice::WriteOnly))
                    log.write("step,images_per_second\r\n10,4\r\n30,8\r\n");
                return writeJsonFile(request.output + QStringLiteral("/model/classes.json"), names);
            });
        };
        t.load = [this](const QString &folder) -> Expected<ClassifierService> {
            ++loads;
            const auto json = readJsonFile(folder + QStringLiteral("/classes.json"));
            if (!json)
                return tl::unexpected<Error>(json.error());
            std::vector<QString> names;
            for (const auto &name : *json)
                names.push_back(QString::fromStdString(name.get<std::string>()));
            auto classifier = std::make_shared<fake::Classifier>(names);
            // The hash of a model follows from where it was made.
            classifier->modelSha256 =
                QString::fromLatin1(QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256).toHex());
            classifier->chooser = [this, classes = classifier->settings.classes](const LoadedImage &image) {
                const auto it = truth.find(image.sha256);
                return it == truth.end() ? 0 : classes.indexOf(it->second).value_or(0);
            };
            alive.push_back(classifier);
            return classifier->service();
        };
        t.hash = [](const QString &folder) -> Expected<QString> { return QStringLiteral("hash of ") + folder; };
        return t;
    }
};

inline nlohmann::json method(const char *name)
{
    return {{"name", name}, {"kind", "baseline"}, {"training", nlohmann::json::object()}};
}

inline std::set<QString> namesOf(const TrainRequest &r)
{
    const auto data = openTrainingData(r.dataset, r.excludedClasses, r.selection);
    std::set<QString> names;
    for (const DatasetItem &i : data->items)
        names.insert(i.path);
    return names;
}
