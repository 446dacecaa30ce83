// Model folders: listed, inspected, verified against a reference, chosen.
#pragma once

#include "jobs/worker_pool.h"
#include "ui/models/model_doors.h"

#include <QDialog>
#include <QStringList>

#include <functional>

class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace cyto::ui {

class ModelManager final : public QDialog {
    Q_OBJECT
public:
    /// @param engine  verifies: networks run there alone. @param pool  for reading what a folder holds
    /// @param current  the folder in use; empty = none
    ModelManager(WorkerPool &engine, WorkerPool &pool, const ModelDoors &doors, const QStringList &known,
        const QString &current, QWidget *parent = nullptr);

    [[nodiscard]] QStringList knownFolders() const; ///< without the program's own
    [[nodiscard]] QString chosenFolder() const;
    /// What asks for a model's folder and for a reference file; empty answers = not at all. Tests answer by themselves.
    void setQuestions(std::function<QString()> folder, std::function<QString()> reference);

Q_SIGNALS:
    /// When the engine is asked: whoever uses it gives way.
    void aboutToCompute();

private:
    void add(const QString &folder);
    void onCurrentChanged();
    void onVerify();
    void setBusy(bool busy);

    WorkerPool &m_engine;
    WorkerPool &m_pool;
    const ModelDoors m_doors;
    const QString m_inUse;
    int m_generation = 0;
    bool m_busy = false;
    std::function<QString()> m_askFolder, m_askReference;
    QListWidget *m_list;
    QPlainTextEdit *m_details;
    QPushButton *m_add, *m_remove, *m_verify, *m_use;
};

} // namespace cyto::ui
