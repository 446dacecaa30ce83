// Image sets for Turing tests (method.md section 7): real cells from any folder, synthetic ones from any
// model, made so that nothing but the pixels tells them apart. Real images are first brought to what the
// model sees (its crop, its size: sharpness would tell otherwise); then both arms pass the same scaling and
// encoder. Files are bitmaps without compression: a header that is the same in all, then the pixels. Names
// are random, files are written in random order, and all bear the same time.
#pragma once

#include "review/classifier_service.h"
#include "study/turing_tests.h"

#include <QByteArray>
#include <QStringList>

#include <functional>

namespace cyto {

/// Makes `count` cells of a class of the model, CV_8UC3 RGB, each handed over as it is done.
using CellGenerator = std::function<Status(int modelClass, int count, std::uint64_t seed, const CancelToken &,
    ProgressSink *, const std::function<void(int index, const cv::Mat &rgb)> &)>;

/// The engine's generator (Engine::generate). The service must live as long.
[[nodiscard]] CellGenerator generatorOf(const ClassifierService &service, int steps = 50);

struct TuringSetRequest {
    QString name;
    QString folder; ///< for the images; must be empty or not be there
    /// Of the real images: DATASET/<class>/<image>, or a folder of images whose classes are not known.
    QString dataset;
    std::vector<QString> classes; ///< names; empty = all that model, data set and study have
    int perArm = 144; ///< images of each arm, evenly over the classes: the first ones get one more
    int practicePerArm = 5; ///< besides; 0 = no practice
    int side = 0; ///< pixels of the square images; 0 = as the model makes them
    double cropFraction = 1.0; ///< of the real images: the model's, so that both show as much of the frame
    std::uint64_t seed = 0;
};

/// Where a set's images come from: for records, never for its readers.
struct TuringSource {
    QString fileName;
    QString original; ///< path of a real image; empty for a synthetic one
    friend bool operator==(const TuringSource &, const TuringSource &) = default;
};

struct TuringSet {
    NewTuringTest test; ///< to be stored by TuringTests::create
    std::vector<TuringSource> sources; ///< in the order of test.images
    std::vector<Error> unreadable; ///< real images that were passed over
    [[nodiscard]] int images() const { return static_cast<int>(test.images.size()); }
};

/// Errors: InvalidArgument (numbers, no class in common, folder not empty), NotFound (too few real images of
/// a class; the message has the numbers), Io, Cancelled, what the generator says. On any error the folder
/// is left as it was. @param modelClasses of the generator @param labelClasses of the study
[[nodiscard]] Expected<TuringSet> makeTuringSet(const TuringSetRequest &request, const CellGenerator &generator,
    const ClassSet &modelClasses, const ClassSet &labelClasses, const CancelToken &cancel, ProgressSink *sink);

/// makeTuringSet() and TuringTests::create(); what the set was made of is kept in the study's settings
/// (turingRecordKey()). Returns the test's id. Removes the images when the study refuses the test.
[[nodiscard]] Expected<qint64> createTuringTest(StudyDatabase &database, ReaderId coordinator,
    const TuringSetRequest &request, const CellGenerator &generator, const ClassSet &modelClasses,
    const QString &modelSha256, const CancelToken &cancel, ProgressSink *sink);
/// Of a set's record: JSON with model, data set, options, and the source of each image.
[[nodiscard]] QString turingRecordKey(const QString &folder);

} // namespace cyto
