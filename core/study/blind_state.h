// Who may not see what just now. All connections of one opening share it (StudyTicket): a worker's connection
// is as blind as the reader's own.
#pragma once

#include "study/study_database.h"

#include <mutex>

namespace cyto {

class BlindState {
public:
    [[nodiscard]] std::optional<BlindScope> scope() const
    {
        const std::lock_guard lock(m_mutex);
        return m_scope;
    }
    void setScope(std::optional<BlindScope> scope)
    {
        const std::lock_guard lock(m_mutex);
        m_scope = scope;
    }
    /// Who sits at the program; 0 = nobody that is known, as on the command line.
    [[nodiscard]] ReaderId reader() const
    {
        const std::lock_guard lock(m_mutex);
        return m_reader;
    }
    void setReader(ReaderId reader)
    {
        const std::lock_guard lock(m_mutex);
        m_reader = reader;
    }

private:
    mutable std::mutex m_mutex;
    std::optional<BlindScope> m_scope;
    ReaderId m_reader = 0;
};

} // namespace cyto
