#include "ui/preferences/preferences_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>
#include <QVBoxLayout>

namespace cyto::ui {

PreferencesDialog::PreferencesDialog(const Preferences &p, const Machine &machine,
    const ClassifierDefaults *modelDefaults, const QString &device, QWidget *parent)
    : QDialog(parent)
    , m_before(p)
    , m_theme(new QComboBox(this))
    , m_device(new QComboBox(this))
    , m_precision(new QComboBox(this))
    , m_reader(new QLineEdit(p.readerName, this))
    , m_threads(new QSpinBox(this))
    , m_trials(new QSpinBox(this))
    , m_advance(new QCheckBox(tr("Go to the next cell after a label with its &confidence"), this))
    , m_predict(new QCheckBox(tr("Start &predicting when a study is opened"), this))
{
    setWindowTitle(tr("Preferences"));
    m_theme->addItem(tr("As the desktop"), static_cast<int>(ThemeMode::System));
    m_theme->addItem(tr("Light"), static_cast<int>(ThemeMode::Light));
    m_theme->addItem(tr("Dark"), static_cast<int>(ThemeMode::Dark));
    m_theme->setCurrentIndex(static_cast<int>(p.theme));
    m_reader->setPlaceholderText(Preferences().reader());
    m_reader->setToolTip(tr("The name under which your labels are stored."));
    m_advance->setChecked(p.automaticAdvance);
    m_predict->setChecked(p.predictOnOpen);

    m_device->addItem(tr("Chosen by the program"), QStringLiteral("auto"));
    m_device->addItem(tr("Processor"), QStringLiteral("cpu"));
    m_device->addItem(tr("Graphics processor (CUDA)"), QStringLiteral("cuda"));
    if (m_device->findData(p.compute.device) < 0)
        m_device->addItem(p.compute.device, p.compute.device);
    m_device->setCurrentIndex(m_device->findData(p.compute.device));
    m_device->setToolTip(tr("A device that is not there is an error: the program never changes it by itself."));
    m_precision->addItem(tr("Chosen for the device"), QStringLiteral("auto"));
    m_precision->addItem(tr("32-bit numbers"), QStringLiteral("f32"));
    m_precision->addItem(tr("16-bit numbers (bf16)"), QStringLiteral("bf16"));
    m_precision->addItem(tr("16-bit numbers (f16, CUDA only)"), QStringLiteral("f16"));
    m_precision->setCurrentIndex(std::max(0, m_precision->findData(p.compute.precision)));
    m_threads->setRange(0, machine.cores);
    m_threads->setSpecialValueText(tr("All %1").arg(machine.cores));
    m_threads->setValue(p.compute.threads);
    m_trials->setRange(0, 2000);
    m_trials->setSpecialValueText(
        modelDefaults != nullptr ? tr("As the model says (%1)").arg(modelDefaults->trials) : tr("As the model says"));
    m_trials->setValue(p.trials.value_or(0));
    m_trials->setToolTip(tr("How often the model is asked about each cell at most. More trials take longer and make "
                            "the probabilities steadier."));

    auto *general = new QGroupBox(tr("General"), this);
    auto *form = new QFormLayout(general);
    form->addRow(tr("&Appearance:"), m_theme);
    form->addRow(tr("&Your name:"), m_reader);
    form->addRow(m_advance);
    auto *computing = new QGroupBox(tr("Computing"), this);
    auto *compute = new QFormLayout(computing);
    auto *has = new QLabel(machine.memory > 0
            ? tr("This computer: %n processor core(s) for the program, %1 of memory.", nullptr, machine.cores)
                  .arg(QLocale().formattedDataSize(machine.memory, 0))
            : tr("This computer: %n processor core(s) for the program.", nullptr, machine.cores),
        computing);
    auto *now = new QLabel(
        device.isEmpty() ? tr("No model is loaded.") : tr("The model computes on: %1.").arg(device), computing);
    has->setWordWrap(true);
    now->setWordWrap(true);
    compute->addRow(has);
    compute->addRow(now);
    compute->addRow(tr("&Device:"), m_device);
    compute->addRow(tr("&Precision:"), m_precision);
    compute->addRow(tr("&Threads:"), m_threads);
    compute->addRow(tr("T&rials per cell:"), m_trials);
    compute->addRow(m_predict);
    auto *note = new QLabel(tr("Another device, precision or number of threads loads the model again. Predictions that "
                               "are stored stay as they are; each names its trials and seed."),
        computing);
    note->setWordWrap(true);
    compute->addRow(note);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(general);
    layout->addWidget(computing);
    layout->addStretch();
    layout->addWidget(buttons);
    resize(520, sizeHint().height());
}

Preferences PreferencesDialog::preferences() const
{
    Preferences p = m_before;
    p.theme = static_cast<ThemeMode>(m_theme->currentData().toInt());
    p.readerName = m_reader->text().trimmed();
    p.automaticAdvance = m_advance->isChecked();
    p.predictOnOpen = m_predict->isChecked();
    p.compute.device = m_device->currentData().toString();
    p.compute.precision = m_precision->currentData().toString();
    p.compute.threads = m_threads->value();
    p.trials = m_trials->value() > 0 ? std::optional<int>(m_trials->value()) : std::nullopt;
    return p;
}

} // namespace cyto::ui
