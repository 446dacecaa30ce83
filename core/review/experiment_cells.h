// Cells as files, in such a form that nothing but the pixels tells real from synthetic: of one size, by one encoder,
// without metadata. FOLDER/CLASS/0001.png and so on; what is there already is kept.
#pragma once

#include "imaging/preprocess.h"
#include "imaging/scan.h"
#include "review/classifier_service.h"
#include "review/failed_images.h"

namespace cyto {

/// The images as a model sees them without augmentation. Of a class, the n-th image of the data set becomes the n-th
/// file. @return images that could not be read
[[nodiscard]] Expected<std::vector<FailedImage>> writeCells(const Dataset &images, const QString &folder,
    const Preprocessing &preprocessing, const CancelToken &cancel, ProgressSink *sink);

struct GeneratedClass {
    QString name; ///< of its folder
    int modelClass = 0;
};
/// So many cells of each class; a class that is there as a whole is not made again.
[[nodiscard]] Status generateCells(const std::vector<GeneratedClass> &classes, int perClass, const QString &folder,
    const Engine::GenerateOptions &options, const ClassifierService &service, const CancelToken &cancel,
    ProgressSink *sink);

/// Copies of cells in the middle of frames whose border is the reflected cell, for a classifier that looks at the
/// middle of a frame: `cropFraction` of its side is the cell.
[[nodiscard]] Status frameCells(const QString &from, const QString &to, double cropFraction, const CancelToken &cancel);

/// Nine cells of each class to be looked at: FOLDER/sheets/CLASS.png of three by three, and FOLDER/sheet.png with a
/// row per class, in the order of their names. @param cells folder of classes
[[nodiscard]] Status writeSheets(const QString &cells, const QString &folder);

} // namespace cyto
