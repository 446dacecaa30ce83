// Preferences: look, reader, computing, with what this computer has.
#pragma once

#include "ui/preferences/preferences.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace cyto::ui {

class PreferencesDialog final : public QDialog {
    Q_OBJECT
public:
    /// @param modelDefaults  of the loaded model; null without one
    /// @param device  what the engine computes on now; empty without one
    PreferencesDialog(const Preferences &preferences, const Machine &machine, const ClassifierDefaults *modelDefaults,
        const QString &device, QWidget *parent = nullptr);

    [[nodiscard]] Preferences preferences() const;

private:
    Preferences m_before;
    QComboBox *m_theme, *m_device, *m_precision;
    QLineEdit *m_reader;
    QSpinBox *m_threads, *m_trials;
    QCheckBox *m_advance, *m_predict;
};

} // namespace cyto::ui
