#include "ui/models/model_manager.h"

#include "jobs/run_async.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace cyto::ui {

ModelManager::ModelManager(WorkerPool &engine, WorkerPool &pool, const ModelDoors &doors, const QStringList &known,
    const QString &current, QWidget *parent)
    : QDialog(parent)
    , m_engine(engine)
    , m_pool(pool)
    , m_doors(doors)
    , m_inUse(current)
    , m_askFolder([this] { return QFileDialog::getExistingDirectory(this, tr("Add a model folder")); })
    , m_askReference([this] {
        return QFileDialog::getOpenFileName(this, tr("Reference tensors"), {}, tr("Tensors (*.safetensors)"));
    })
    , m_list(new QListWidget(this))
    , m_details(new QPlainTextEdit(this))
    , m_add(new QPushButton(tr("&Add folder…"), this))
    , m_remove(new QPushButton(tr("&Remove from list"), this))
    , m_verify(new QPushButton(tr("&Verify…"), this))
    , m_use(new QPushButton(tr("&Use this model"), this))
{
    setWindowTitle(tr("Model manager"));
    m_list->setAccessibleName(tr("Models"));
    m_details->setAccessibleName(tr("What the model folder holds"));
    m_details->setReadOnly(true);
    m_list->setToolTip(tr("Folders with models. The one in use says so."));
    m_details->setToolTip(tr("Networks, classes, hashes and settings of the chosen model."));
    m_add->setToolTip(tr("Add a folder with a checkpoint in the layout of diffusers."));
    m_remove->setToolTip(tr("Forget the folder. Nothing is deleted."));
    m_verify->setToolTip(tr("Compare what this program computes with tensors that were computed elsewhere."));
    m_use->setToolTip(tr("Predict with this model. Predictions of other models stay beside its own."));

    auto *split = new QSplitter(Qt::Horizontal, this);
    split->addWidget(m_list);
    split->addWidget(m_details);
    split->setStretchFactor(1, 1);
    split->setSizes({240, 480});
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addWidget(m_verify);
    buttons->addStretch();
    buttons->addWidget(m_use);
    auto *close = new QPushButton(tr("Close"), this);
    close->setToolTip(tr("Go on with the model that is in use."));
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(split, 1);
    layout->addLayout(buttons);
    resize(780, 460);

    connect(m_list, &QListWidget::currentRowChanged, this, [this] { onCurrentChanged(); });
    connect(m_add, &QPushButton::clicked, this, [this] {
        const QString folder = m_askFolder();
        if (!folder.isEmpty())
            add(folder);
    });
    connect(m_remove, &QPushButton::clicked, this, [this] { delete m_list->takeItem(m_list->currentRow()); });
    connect(m_verify, &QPushButton::clicked, this, &ModelManager::onVerify);
    connect(m_use, &QPushButton::clicked, this, &QDialog::accept);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);

    add(m_doors.defaultFolder);
    for (const QString &folder : known)
        add(folder);
    if (!current.isEmpty())
        add(current);
    else
        m_list->setCurrentRow(0);
}

void ModelManager::setQuestions(std::function<QString()> folder, std::function<QString()> reference)
{
    m_askFolder = std::move(folder);
    m_askReference = std::move(reference);
}

void ModelManager::add(const QString &folder)
{
    const QString clean = QDir::cleanPath(folder);
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == clean) {
            m_list->setCurrentRow(row);
            return;
        }
    }
    const QString name = QDir(clean).dirName();
    auto *item = new QListWidgetItem(clean == QDir::cleanPath(m_inUse) ? tr("%1 (in use)").arg(name) : name, m_list);
    item->setData(Qt::UserRole, clean);
    item->setToolTip(QDir::toNativeSeparators(clean));
    m_list->setCurrentItem(item);
}

QStringList ModelManager::knownFolders() const
{
    QStringList folders;
    for (int row = 0; row < m_list->count(); ++row) {
        const QString folder = m_list->item(row)->data(Qt::UserRole).toString();
        if (folder != QDir::cleanPath(m_doors.defaultFolder))
            folders << folder;
    }
    return folders;
}

QString ModelManager::chosenFolder() const
{
    return m_list->currentItem() != nullptr ? m_list->currentItem()->data(Qt::UserRole).toString() : QString();
}

void ModelManager::onCurrentChanged()
{
    const QString folder = chosenFolder();
    const int generation = ++m_generation;
    setBusy(m_busy);
    if (folder.isEmpty()) {
        m_details->clear();
        return;
    }
    m_details->setPlainText(tr("Reading %1…").arg(QDir::toNativeSeparators(folder)));
    runAsync(
        m_pool, JobPriority::Wanted, this,
        [describe = m_doors.describe, folder](const CancelToken &) { return describe(folder); },
        [this, generation](const Expected<QString> &text) {
            if (generation == m_generation)
                m_details->setPlainText(text ? *text : text.error().text());
        });
}

void ModelManager::onVerify()
{
    const QString reference = m_askReference();
    if (reference.isEmpty())
        return;
    setBusy(true);
    const int generation = ++m_generation;
    m_details->setPlainText(tr("Verifying… This runs the networks and may take a while."));
    runAsync(
        m_engine, JobPriority::Wanted, this,
        [verify = m_doors.verify, folder = chosenFolder(), reference](
            const CancelToken &) { return verify(folder, reference); },
        [this, generation](const Expected<QString> &text) {
            setBusy(false);
            if (generation == m_generation)
                m_details->setPlainText(text ? *text : text.error().text());
        });
    Q_EMIT aboutToCompute();
}

void ModelManager::setBusy(bool busy)
{
    m_busy = busy;
    const bool chosen = !chosenFolder().isEmpty();
    m_verify->setEnabled(chosen && !busy);
    m_use->setEnabled(chosen);
    m_remove->setEnabled(chosen && !busy && chosenFolder() != QDir::cleanPath(m_doors.defaultFolder));
}

} // namespace cyto::ui
