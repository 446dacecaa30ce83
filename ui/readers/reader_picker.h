// Ticks readers who take part in a session.
#pragma once

#include "study/reader_store.h"

#include <QListWidget>

namespace cyto::ui {

class ReaderPicker final : public QListWidget {
    Q_OBJECT
public:
    explicit ReaderPicker(QWidget *parent = nullptr);

    /// Those who have left are not listed.
    void setReaders(const std::vector<Reader> &readers);
    void setPicked(const std::vector<ReaderId> &readers);
    [[nodiscard]] std::vector<ReaderId> picked() const; ///< in the order of the list
    [[nodiscard]] QString nameOf(ReaderId reader) const;
};

} // namespace cyto::ui
