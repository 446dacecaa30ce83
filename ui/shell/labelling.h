// What a reader says of cells in the gallery: label, confidence, comment, skipping, taking back. Each is
// one step in the study's history, and each can be undone.
#pragma once

#include "study/study_types.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

class QWidget;

namespace cyto::ui {

class GalleryPanel;
class MessageBar;
class StudySession;
class Workbench;

class Labelling final : public QObject {
    Q_OBJECT
public:
    using AskMany = std::function<bool(int cells, const QString &label)>;
    /// Empty when the reader thought better of it.
    using AskText =
        std::function<std::optional<QString>(const QString &title, const QString &question, const QString &text)>;

    /// @param window  over which questions are asked. All outlive this object.
    Labelling(Workbench &workbench, GalleryPanel &gallery, MessageBar &messages, QWidget &window);

    /// Tests answer by themselves.
    void setBulkQuestion(AskMany ask) { m_askMany = std::move(ask); }
    void setTextQuestion(AskText ask) { m_askText = std::move(ask); }

    /// @param style index, or CellTable::kCannotIdentify
    void label(const std::vector<CellId> &cells, int style);
    /// Of the label that was given last, while its cells are still selected.
    void giveConfidence(Confidence confidence);
    /// On the current cell, whatever its label.
    void comment();
    /// Leaves the current cell without a label, says why, and goes on. A cell with a label is left as it is.
    void skip();
    void undo();
    void redo();
    /// Another study, or none.
    void forget();
    /// The study's server went away, or is back: says so, and offers to save what was not.
    void tellConnection(bool lost);

Q_SIGNALS:
    /// Empty: nothing to tell any more.
    void acted(const QString &text, bool undoable);
    void failed();

private:
    [[nodiscard]] bool store(
        StudySession &session, const std::vector<CellId> &cells, const LabelValue &value, const QString &done);
    void tellFailure(const Error &error, int cells, std::function<void()> again);

    Workbench &m_workbench;
    GalleryPanel &m_gallery;
    MessageBar &m_messages;
    std::vector<CellId> m_lastCells;
    LabelValue m_lastValue;
    std::function<void()> m_unsaved; ///< does again what could not be stored; empty = nothing
    int m_unsavedCells = 0;
    int m_failures = 0;
    AskMany m_askMany;
    AskText m_askText;
};

} // namespace cyto::ui
