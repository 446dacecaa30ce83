#include "ui/study/export_dialog.h"

#include "review/csv_writer.h"
#include "ui/theme/format.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace cyto::ui {

ExportDialog::ExportDialog(std::optional<ModelRecord> model, const QString &folder, QWidget *parent)
    : QDialog(parent)
    , m_model(std::move(model))
    , m_folder(new QLineEdit(QDir::toNativeSeparators(folder), this))
    , m_currentOnly(new QCheckBox(tr("Only the labels that count &now, without those they replaced"), this))
    , m_scores(new QCheckBox(tr("The probability of every class for every &cell"), this))
    , m_csv(new QRadioButton(tr("For e&very program: comma and decimal point"), this))
    , m_excel(new QRadioButton(tr("For a &spreadsheet of this computer's language"), this))
    , m_remark(new QLabel(this))
    , m_ask([this](const QString &now) {
        return QFileDialog::getExistingDirectory(this, tr("Folder for the tables"), now);
    })
{
    setWindowTitle(tr("Export tables"));
    m_folder->setObjectName(QStringLiteral("folder"));
    m_folder->setToolTip(tr("It is made when it is not there. Nothing else in it is touched."));
    m_currentOnly->setToolTip(tr("The manifest beside the tables says so."));
    m_scores->setToolTip(tr("The largest table: a line for each cell and class."));
    m_scores->setChecked(m_model.has_value());
    m_scores->setEnabled(m_model.has_value());
    m_csv->setChecked(true);
    m_csv->setToolTip(tr("What \"Import labels\" reads, too."));
    m_excel->setToolTip(tr("Opens there with a double click; other programs may not read it."));
    auto *browse = new QPushButton(tr("C&hoose…"), this);
    browse->setToolTip(tr("Choose the folder."));
    auto *place = new QHBoxLayout;
    place->addWidget(m_folder, 1);
    place->addWidget(browse);
    auto *form = new QFormLayout;
    form->addRow(tr("&Folder:"), place);
    qobject_cast<QLabel *>(form->labelForField(place))->setBuddy(m_folder);

    auto *contents = new QGroupBox(tr("What is written"), this);
    auto *list = new QVBoxLayout(contents);
    const auto line = [contents, list](const QString &text) {
        auto *label = new QLabel(text, contents);
        label->setWordWrap(true);
        list->addWidget(label);
    };
    line(tr("labels.csv: every label with its reader, times, session and signature, and the prediction beside it"));
    line(tr("decisions.csv, consensus.csv, turing_trials.csv: decisions of reviews, the newest consensus and finished "
            "Turing tests, where there are any"));
    line(tr("manifest.json: number of rows and SHA-256 of each table, filters, seeds and versions"));
    line(m_model ? tr("Predictions are those of the model %1 (%2).").arg(m_model->name, shortHash(m_model->sha256))
                 : tr("There is no model: the tables hold no predictions."));
    list->addWidget(m_currentOnly);
    list->addWidget(m_scores);
    auto *format = new QGroupBox(tr("How it is written"), this);
    auto *formats = new QVBoxLayout(format);
    formats->addWidget(m_csv);
    formats->addWidget(m_excel);

    m_remark->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_accept = buttons->button(QDialogButtonBox::Ok);
    m_accept->setText(tr("&Export"));
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(contents);
    layout->addWidget(format);
    layout->addWidget(m_remark);
    layout->addStretch();
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_folder, &QLineEdit::textChanged, this, &ExportDialog::onChanged);
    connect(browse, &QPushButton::clicked, this, [this] {
        if (const QString chosen = m_ask(m_folder->text()); !chosen.isEmpty())
            m_folder->setText(QDir::toNativeSeparators(chosen));
    });
    resize(560, sizeHint().height());
    onChanged();
}

StudyExportRequest ExportDialog::request() const
{
    StudyExportRequest request;
    request.folder = QDir::cleanPath(QDir::fromNativeSeparators(m_folder->text().trimmed()));
    request.model = m_model;
    request.currentOnly = m_currentOnly->isChecked();
    request.classScores = m_scores->isChecked();
    request.format = m_excel->isChecked() ? ExportFormat::ExcelLocal : ExportFormat::Csv;
    request.locale = locale();
    return request;
}

QString ExportDialog::remark() const
{
    return m_remark->text();
}

void ExportDialog::onChanged()
{
    const QString text = m_folder->text().trimmed();
    const QString folder = request().folder;
    QString remark;
    bool possible = false;
    if (text.isEmpty()) {
        remark = tr("The tables need a folder.");
    } else if (QDir::isRelativePath(folder)) {
        remark = tr("Write the whole path of the folder.");
    } else if (const Status free = checkFolder(folder); !free) {
        remark = free.error().text();
    } else {
        possible = true;
        if (QFileInfo::exists(folder + QStringLiteral("/labels.csv"))
            || QFileInfo::exists(folder + QStringLiteral("/manifest.json")))
            remark = tr("There are tables in this folder already: those of the same names are replaced.");
    }
    m_remark->setText(remark);
    m_accept->setEnabled(possible);
}

} // namespace cyto::ui
