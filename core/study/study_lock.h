// One program writes to a study in a file: the lock beside it names who that is.
#pragma once

#include "domain/error.h"

#include <QLockFile>

#include <memory>

namespace cyto {

class StudyLock {
public:
    /// Errors: Mismatch (held; the message names program, process and computer), Io (the folder cannot
    /// be written). A lock left by a program that was killed on this computer is taken over.
    [[nodiscard]] static Expected<std::shared_ptr<StudyLock>> take(const QString &databaseFile);

private:
    explicit StudyLock(const QString &path) : m_file(path) { }
    QLockFile m_file;
};

} // namespace cyto
