// Preferences: look, reader, computing, with what this computer has.
#pragma once

#include "ui/preferences/keys_page.h"
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
    /// @param keys  of all classes and commands
    PreferencesDialog(const Preferences &preferences, const Machine &machine, const ClassifierDefaults *modelDefaults,
        const QString &device, std::vector<KeyUse> keys, QWidget *parent = nullptr);

    [[nodiscard]] Preferences preferences() const;

    [[nodiscard]] KeysPage &keys() { return *m_keys; }

private:
    QWidget *buildGeneral();
    QWidget *buildComputing(const Machine &machine, const ClassifierDefaults *modelDefaults, const QString &device);

    Preferences m_before;
    KeysPage *m_keys;
    QComboBox *m_theme, *m_language, *m_device, *m_precision;
    QLineEdit *m_reader;
    QSpinBox *m_threads, *m_trials, *m_lock;
    QCheckBox *m_advance, *m_predict;
};

} // namespace cyto::ui
