#include "study/study_lock.h"

#include "study/study_text.h"

namespace cyto {

namespace {

constexpr int kNamelessMilliseconds = 1000;

} // namespace

Expected<std::shared_ptr<StudyLock>> StudyLock::take(const QString &databaseFile)
{
    std::shared_ptr<StudyLock> lock(new StudyLock(databaseFile + QStringLiteral(".lock")));
    // Never by age: a reader may sit over one cell for an hour. A dead process is found out by its id.
    lock->m_file.setStaleLockTime(0);
    if (lock->m_file.tryLock(0))
        return lock;
    if (lock->m_file.error() != QLockFile::LockFailedError)
        return fail(ErrorCode::Io, StudyText::tr("The study %1 cannot be locked for writing.").arg(databaseFile),
            StudyText::tr("Check the permissions of its folder."));
    qint64 process = 0;
    QString computer;
    QString program;
    const auto named = [&] { return lock->m_file.getLockInfo(&process, &computer, &program); };
    if (!named()) {
        // A program writes its name right after it has made the file. One that was killed in between left a file
        // without a name; a living one would keep it from being removed.
        if (lock->m_file.tryLock(kNamelessMilliseconds))
            return lock;
        if (!named() && lock->m_file.removeStaleLockFile() && lock->m_file.tryLock(0))
            return lock;
    }
    if (!named())
        return fail(ErrorCode::Mismatch, StudyText::tr("Another program is working on the study %1.").arg(databaseFile),
            StudyText::tr("Close it there, then open the study again."));
    return fail(ErrorCode::Mismatch,
        StudyText::tr("%1 (process %2 on the computer %3) is working on the study %4.")
            .arg(program)
            .arg(process)
            .arg(computer, databaseFile),
        StudyText::tr("Close it there, then open the study again."));
}

} // namespace cyto
