// What a new Turing test is made of: real images from a folder, synthetic ones from the model in use.
#pragma once

#include "review/turing_set.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QSpinBox;

namespace cyto::ui {

class NewTuringDialog final : public QDialog {
    Q_OBJECT
public:
    /// @param classes of the model and the study @param folders where new sets lie, one folder each
    NewTuringDialog(const std::vector<CellClass> &classes, const QString &modelName, const QString &folders,
        QWidget *parent = nullptr);

    /// Seeded from the system's random numbers; its crop and size are the model's.
    [[nodiscard]] TuringSetRequest request() const;
    /// What is missing yet; empty when the test can be made.
    [[nodiscard]] QString problem() const;

private:
    void chooseDataset();
    /// Classes that the folder has images of are chosen.
    void onDatasetChanged();
    void updateState();

    const quint64 m_seed;
    QLineEdit *m_name, *m_dataset, *m_place;
    QListWidget *m_classes;
    QSpinBox *m_perArm, *m_practice;
    QLabel *m_summary;
    QDialogButtonBox *m_buttons;
};

} // namespace cyto::ui
