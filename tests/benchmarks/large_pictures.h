// A study of the paper's size with a small picture for every cell, indexed, hashed and predicted: made once,
// measured as often as wanted.
#pragma once

#include <QString>

namespace bench {

/// Makes the pictures below `folder` and the study's database where StudyDatabase::defaultLocation() has it.
/// All slides but the last are predicted by the fixture's classifier. Ends the program on an error.
void makeLargePictures(const QString &folder, int cells);

} // namespace bench
