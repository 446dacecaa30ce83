#include "ui/turing/new_turing_dialog.h"

#include "ui/theme/class_style.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSpinBox>
#include <QVBoxLayout>

namespace cyto::ui {

NewTuringDialog::NewTuringDialog(
    const std::vector<CellClass> &classes, const QString &modelName, const QString &folders, QWidget *parent)
    : QDialog(parent)
    , m_seed(QRandomGenerator::system()->generate64())
    , m_name(new QLineEdit(tr("Turing test"), this))
    , m_dataset(new QLineEdit(this))
    , m_place(new QLineEdit(QDir::toNativeSeparators(folders), this))
    , m_classes(new QListWidget(this))
    , m_perArm(new QSpinBox(this))
    , m_practice(new QSpinBox(this))
    , m_summary(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("New Turing test"));
    const TuringSetRequest defaults;
    m_perArm->setRange(1, 5000);
    m_perArm->setValue(defaults.perArm);
    m_perArm->setToolTip(tr("So many real and so many synthetic images, spread evenly over the classes."));
    m_practice->setRange(0, 50);
    m_practice->setValue(defaults.practicePerArm);
    m_practice->setToolTip(tr("So many real and so many synthetic images before the test, with the solution told."));
    m_dataset->setPlaceholderText(tr("A folder with one folder of images per class"));
    for (const CellClass &c : classes) {
        auto *item = new QListWidgetItem(displayNameOf(c), m_classes);
        item->setData(Qt::UserRole, c.name);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    m_classes->setAccessibleName(tr("Classes of the test"));
    m_classes->setMaximumHeight(190);
    auto *browse = new QPushButton(tr("&Browse…"), this);
    browse->setAutoDefault(false);
    auto *real = new QHBoxLayout;
    real->addWidget(m_dataset, 1);
    real->addWidget(browse);
    auto *form = new QFormLayout;
    form->addRow(tr("&Name:"), m_name);
    auto *realLabel = new QLabel(tr("&Real images:"), this);
    realLabel->setBuddy(m_dataset);
    form->addRow(realLabel, real);
    form->addRow(tr("Synthetic images:"), new QLabel(tr("made by %1").arg(modelName), this));
    form->addRow(tr("&Classes:"), m_classes);
    form->addRow(tr("Images of &each kind:"), m_perArm);
    form->addRow(tr("&Practice images of each kind:"), m_practice);
    form->addRow(tr("&Stored below:"), m_place);
    m_place->setToolTip(tr("Every reader's computer must reach this folder under the same path."));
    m_summary->setWordWrap(true);
    m_summary->setMinimumHeight(3 * m_summary->fontMetrics().lineSpacing());
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("&Make the test"));
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_summary);
    layout->addWidget(m_buttons);
    resize(600, sizeHint().height());
    connect(browse, &QPushButton::clicked, this, &NewTuringDialog::chooseDataset);
    connect(m_name, &QLineEdit::textChanged, this, &NewTuringDialog::updateState);
    connect(m_dataset, &QLineEdit::textChanged, this, &NewTuringDialog::onDatasetChanged);
    connect(m_place, &QLineEdit::textChanged, this, &NewTuringDialog::updateState);
    connect(m_classes, &QListWidget::itemChanged, this, &NewTuringDialog::updateState);
    connect(m_perArm, &QSpinBox::valueChanged, this, &NewTuringDialog::updateState);
    connect(m_practice, &QSpinBox::valueChanged, this, &NewTuringDialog::updateState);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    updateState();
}

TuringSetRequest NewTuringDialog::request() const
{
    TuringSetRequest request;
    request.name = m_name->text().trimmed();
    request.dataset = m_dataset->text().trimmed();
    request.seed = m_seed;
    // A name of its own that tells nothing, below the study's other sets.
    request.folder = QDir(QDir::fromNativeSeparators(m_place->text().trimmed()))
                         .filePath(QStringLiteral("set-%1").arg(m_seed, 16, 16, QLatin1Char('0')));
    for (int i = 0; i < m_classes->count(); ++i)
        if (m_classes->item(i)->checkState() == Qt::Checked)
            request.classes.push_back(m_classes->item(i)->data(Qt::UserRole).toString());
    request.perArm = m_perArm->value();
    request.practicePerArm = m_practice->value();
    return request;
}

QString NewTuringDialog::problem() const
{
    const TuringSetRequest r = request();
    if (r.name.isEmpty())
        return tr("The test needs a name.");
    if (r.dataset.isEmpty())
        return tr("Choose the folder of the real images.");
    if (!QDir(r.dataset).exists())
        return tr("There is no folder %1.").arg(QDir::toNativeSeparators(r.dataset));
    if (m_place->text().trimmed().isEmpty())
        return tr("Choose where the images are stored.");
    if (r.classes.empty())
        return tr("Choose at least one class.");
    return {};
}

void NewTuringDialog::chooseDataset()
{
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("Folder of real images, one folder per class"), m_dataset->text());
    if (!folder.isEmpty())
        m_dataset->setText(folder);
}

void NewTuringDialog::onDatasetChanged()
{
    const QDir dataset(m_dataset->text().trimmed());
    const auto hasImages = [&](int i) { return dataset.exists(m_classes->item(i)->data(Qt::UserRole).toString()); };
    bool any = false;
    for (int i = 0; i < m_classes->count(); ++i)
        any = any || (!m_dataset->text().trimmed().isEmpty() && hasImages(i));
    // Without a folder of any class the images' classes are not known, and all can be made.
    for (int i = 0; i < m_classes->count(); ++i)
        m_classes->item(i)->setCheckState(!any || hasImages(i) ? Qt::Checked : Qt::Unchecked);
    updateState();
}

void NewTuringDialog::updateState()
{
    const QString wrong = problem();
    const int made = m_perArm->value() + m_practice->value();
    m_summary->setText(!wrong.isEmpty() ? wrong
                                        : tr("%n synthetic image(s) will be made; that can take a while and can be "
                                             "cancelled. Both kinds are cropped, scaled and stored alike.",
                                            nullptr, made));
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(wrong.isEmpty());
}

} // namespace cyto::ui
