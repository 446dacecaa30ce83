#include "ui/preferences/preferences_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTabWidget>
#include <QVBoxLayout>

#include <array>

namespace cyto::ui {

namespace {

struct Language {
    const char *code;
    const char *name; ///< in the language itself, so that who reads it finds it
};
constexpr std::array<Language, 5> kLanguages {
    {{"en", "English"}, {"de", "Deutsch"}, {"es", "Español"}, {"fr", "Français"}, {"nl", "Nederlands"}}};

} // namespace

PreferencesDialog::PreferencesDialog(const Preferences &p, const Machine &machine,
    const ClassifierDefaults *modelDefaults, const QString &device, std::vector<KeyUse> keys, QWidget *parent)
    : QDialog(parent)
    , m_before(p)
    , m_keys(new KeysPage(std::move(keys), this))
    , m_theme(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_device(new QComboBox(this))
    , m_precision(new QComboBox(this))
    , m_reader(new QLineEdit(p.readerName, this))
    , m_threads(new QSpinBox(this))
    , m_trials(new QSpinBox(this))
    , m_lock(new QSpinBox(this))
    , m_advance(new QCheckBox(tr("Go to the next cell after a label with its &confidence"), this))
    , m_predict(new QCheckBox(tr("Start &predicting when a study is opened"), this))
{
    setWindowTitle(tr("Preferences"));
    auto *tabs = new QTabWidget(this);
    tabs->addTab(buildGeneral(), tr("&General"));
    tabs->addTab(buildComputing(machine, modelDefaults, device), tr("C&omputing"));
    tabs->addTab(m_keys, tr("&Keys"));
    tabs->setAccessibleName(tr("Groups of preferences"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    // Keys with two meanings are refused: the page says which.
    const auto allow = [this, buttons] { buttons->button(QDialogButtonBox::Ok)->setEnabled(m_keys->isValid()); };
    connect(m_keys, &KeysPage::changed, this, allow);
    allow();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(tabs);
    layout->addWidget(buttons);
    resize(580, 520);
}

QWidget *PreferencesDialog::buildGeneral()
{
    const Preferences &p = m_before;
    m_theme->addItem(tr("As the desktop"), static_cast<int>(ThemeMode::System));
    m_theme->addItem(tr("Light"), static_cast<int>(ThemeMode::Light));
    m_theme->addItem(tr("Dark"), static_cast<int>(ThemeMode::Dark));
    m_theme->setCurrentIndex(static_cast<int>(p.theme));
    m_theme->setToolTip(tr("Colours of the whole program."));
    m_language->addItem(tr("As the desktop"), QString());
    for (const Language &language : kLanguages)
        m_language->addItem(QString::fromUtf8(language.name), QLatin1String(language.code));
    m_language->setCurrentIndex(std::max(0, m_language->findData(p.language)));
    m_language->setToolTip(tr("Another language is used when the program is started again."));
    m_reader->setPlaceholderText(Preferences().reader());
    m_reader->setToolTip(tr("The name under which your labels are stored."));
    m_advance->setChecked(p.automaticAdvance);
    m_advance->setToolTip(tr("In the gallery: a label alone stays on its cell, its confidence goes on."));
    m_lock->setObjectName(QStringLiteral("lockMinutes"));
    m_lock->setRange(0, kLongestLock);
    m_lock->setSpecialValueText(tr("Never"));
    m_lock->setSuffix(tr(" min", "minutes"));
    m_lock->setValue(p.lockMinutes);
    m_lock->setToolTip(tr("The window is covered after this time without a key or the mouse, until the password is "
                          "entered again. Readers without a password are not locked out."));
    auto *page = new QWidget(this);
    auto *form = new QFormLayout(page);
    form->addRow(tr("&Appearance:"), m_theme);
    form->addRow(tr("&Language:"), m_language);
    form->addRow(tr("&Your name:"), m_reader);
    form->addRow(tr("Lock a&fter:"), m_lock);
    form->addRow(m_advance);
    return page;
}

QWidget *PreferencesDialog::buildComputing(
    const Machine &machine, const ClassifierDefaults *modelDefaults, const QString &device)
{
    const Preferences &p = m_before;
    m_predict->setChecked(p.predictOnOpen);
    m_predict->setToolTip(tr("Prediction can be paused and goes on after a restart."));
    m_device->addItem(tr("Chosen by the program"), QStringLiteral("auto"));
    m_device->addItem(tr("Processor"), QStringLiteral("cpu"));
    m_device->addItem(machine.cudaDevices == 0 ? tr("Graphics processor (CUDA): none was found")
            : machine.cudaDevices > 0          ? tr("Graphics processor (CUDA): %n found", nullptr, machine.cudaDevices)
                                               : tr("Graphics processor (CUDA)"),
        QStringLiteral("cuda"));
    // Where it was chosen before, on another computer perhaps, it stays to be seen.
    if (auto *items = qobject_cast<QStandardItemModel *>(m_device->model());
        items != nullptr && machine.cudaDevices == 0 && p.compute.device != QLatin1String("cuda"))
        items->item(m_device->count() - 1)->setEnabled(false);
    if (m_device->findData(p.compute.device) < 0)
        m_device->addItem(p.compute.device, p.compute.device);
    m_device->setCurrentIndex(m_device->findData(p.compute.device));
    m_device->setToolTip(tr("A device that is not there is an error: the program never changes it by itself."));
    m_precision->addItem(tr("Chosen for the device"), QStringLiteral("auto"));
    m_precision->addItem(tr("32-bit numbers"), QStringLiteral("f32"));
    m_precision->addItem(tr("16-bit numbers (bf16)"), QStringLiteral("bf16"));
    m_precision->addItem(tr("16-bit numbers (f16, CUDA only)"), QStringLiteral("f16"));
    m_precision->setCurrentIndex(std::max(0, m_precision->findData(p.compute.precision)));
    m_precision->setToolTip(tr("Fewer bits compute faster where the device can, and change the last digits."));
    m_threads->setRange(0, machine.cores);
    m_threads->setSpecialValueText(tr("All %1").arg(machine.cores));
    m_threads->setValue(p.compute.threads);
    m_threads->setToolTip(tr("Processor cores that a prediction may use."));
    m_trials->setRange(0, 2000);
    m_trials->setSpecialValueText(
        modelDefaults != nullptr ? tr("As the model says (%1)").arg(modelDefaults->trials) : tr("As the model says"));
    m_trials->setValue(p.trials.value_or(0));
    m_trials->setToolTip(tr("How often the model is asked about each cell at most. More trials take longer and make "
                            "the probabilities steadier."));

    auto *page = new QWidget(this);
    auto *compute = new QFormLayout(page);
    auto *has = new QLabel(machine.memory > 0
            ? tr("This computer: %n processor core(s) for the program, %1 of memory.", nullptr, machine.cores)
                  .arg(QLocale().formattedDataSize(machine.memory, 0))
            : tr("This computer: %n processor core(s) for the program.", nullptr, machine.cores),
        page);
    auto *now =
        new QLabel(device.isEmpty() ? tr("No model is loaded.") : tr("The model computes on: %1.").arg(device), page);
    auto *note = new QLabel(tr("Another device, precision or number of threads loads the model again. Predictions that "
                               "are stored stay as they are; each names its trials and seed."),
        page);
    for (QLabel *label : {has, now, note})
        label->setWordWrap(true);
    compute->addRow(has);
    compute->addRow(now);
    compute->addRow(tr("&Device:"), m_device);
    compute->addRow(tr("&Precision:"), m_precision);
    compute->addRow(tr("&Threads:"), m_threads);
    compute->addRow(tr("T&rials per cell:"), m_trials);
    compute->addRow(m_predict);
    compute->addRow(note);
    return page;
}

Preferences PreferencesDialog::preferences() const
{
    Preferences p = m_before;
    p.theme = static_cast<ThemeMode>(m_theme->currentData().toInt());
    p.language = m_language->currentData().toString();
    p.keys = mapOf(m_keys->uses());
    p.readerName = m_reader->text().trimmed();
    p.lockMinutes = m_lock->value();
    p.automaticAdvance = m_advance->isChecked();
    p.predictOnOpen = m_predict->isChecked();
    p.compute.device = m_device->currentData().toString();
    p.compute.precision = m_precision->currentData().toString();
    p.compute.threads = m_threads->value();
    p.trials = m_trials->value() > 0 ? std::optional<int>(m_trials->value()) : std::nullopt;
    return p;
}

} // namespace cyto::ui
