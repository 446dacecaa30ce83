// Scores of all classes of one prediction in a few bytes: 560,000 cells of 8 classes take 55 MB.
// Byte 0 is the format's version (1), byte 1 the number of classes; then per class, little endian:
// float32 score, float32 probability, uint16 trials, uint16 trial after which it was pruned.
#pragma once

#include "domain/prediction.h"

namespace cyto {

[[nodiscard]] QByteArray packScores(const std::vector<ClassScore> &classes);
/// Error: Corrupt.
[[nodiscard]] Expected<std::vector<ClassScore>> unpackScores(const QByteArray &blob);

} // namespace cyto
