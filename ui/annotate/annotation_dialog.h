// A coordinator makes an annotation session: which cells, how many for whom, blinded or open. What the plan
// comes to is worked out while it is written, so that an impossible one is seen before it is made.
#pragma once

#include "jobs/worker_pool.h"
#include "study/reader_store.h"
#include "study/session_plan.h"
#include "ui/annotate/cell_filter.h"

#include <QDialog>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

class QCheckBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QRadioButton;
class QSpinBox;

namespace cyto::ui {

class ReaderPicker;

/// What the study offers: read once, so that the dialog depends on nothing that changes meanwhile.
struct SessionChoices {
    std::shared_ptr<const CellTable> table; ///< a copy
    std::shared_ptr<const FilterFacts> facts; ///< null = none are known
    QStringList slides;
    QStringList modelClasses; ///< display names in the model's order; empty without a model
    ModelId model = 0;
    std::vector<Reader> readers;
    /// In a worker. Empty: the dialog only chooses.
    std::function<Expected<SessionId>(const AnnotationPlan &, const std::vector<CellId> &)> make;
};

class AnnotationDialog final : public QDialog {
    Q_OBJECT
public:
    AnnotationDialog(WorkerPool &pool, SessionChoices choices, QWidget *parent = nullptr);

    [[nodiscard]] AnnotationPlan plan() const;
    [[nodiscard]] std::vector<CellId> cells() const; ///< that pass the filter
    [[nodiscard]] QString outlook() const; ///< what the plan comes to, or why it cannot be
    [[nodiscard]] QString failure() const; ///< why the session was not made

public Q_SLOTS:
    /// Makes the session first, and stays open as it was filled in when that fails.
    void accept() override;
    /// Not while the session is being made.
    void reject() override;

Q_SIGNALS:
    void outlookChanged();

private:
    QWidget *buildCells();
    QWidget *buildPlan();
    [[nodiscard]] CellFilter filter() const;
    void onChanged();
    /// Readers of a blinded session could tell from the cells alone why they are there.
    void setLeastUnflagged();
    void workOut();
    [[nodiscard]] QString outlookOf(
        const std::vector<std::vector<PlannedItem>> &lists, int candidates, int flagged) const;

    WorkerPool &m_pool;
    SessionChoices m_choices;
    QTimer m_delay; ///< so that typing a number does not start a plan per digit
    int m_generation = 0;
    bool m_making = false;
    QLineEdit *m_name, *m_seed;
    QListWidget *m_slides, *m_classes, *m_consensus, *m_reasons;
    QCheckBox *m_unlabelled;
    ReaderPicker *m_readers;
    QSpinBox *m_common, *m_each, *m_gap;
    QDoubleSpinBox *m_unflagged, *m_repeats;
    QRadioButton *m_blinded, *m_open;
    QLabel *m_outlook, *m_failure;
    QPushButton *m_accept;
};

} // namespace cyto::ui
