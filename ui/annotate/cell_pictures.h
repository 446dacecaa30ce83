// The pictures of a session's cells, the next one read ahead. Paths do not leave this class.
#pragma once

#include "study/study_types.h"

#include <QCoreApplication>
#include <QImage>

#include <deque>

namespace cyto {
class StudyDatabase;
}

namespace cyto::ui {

class CellPictures final {
    Q_DECLARE_TR_FUNCTIONS(CellPictures)
public:
    struct Picture {
        CellId cell = 0;
        QImage image;
        QString failure; ///< when there is no image
    };

    explicit CellPictures(StudyDatabase &database) : m_database(database) { }

    /// Failures name no file from now on.
    void setBlinded(bool blinded) { m_blinded = blinded; }
    [[nodiscard]] const Picture &picture(CellId cell);

private:
    [[nodiscard]] Picture read(CellId cell) const;

    StudyDatabase &m_database;
    bool m_blinded = false;
    std::deque<Picture> m_recent; ///< newest first
};

} // namespace cyto::ui
