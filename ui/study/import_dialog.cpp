#include "ui/study/import_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace cyto::ui {

ImportDialog::ImportDialog(
    const QString &file, std::shared_ptr<const ImportPlan> plan, ImportPlanModel::Words words, QWidget *parent)
    : QDialog(parent)
    , m_plan(std::move(plan))
    , m_model(new ImportPlanModel(m_plan, std::move(words), this))
    , m_summary(new QLabel(this))
    , m_shown(new QComboBox(this))
    , m_view(new QTableView(this))
{
    setWindowTitle(tr("Import labels"));
    const QLocale locale;
    QStringList lines {
        tr("Nothing has been changed yet. This is what %1 would do to the study:").arg(QDir::toNativeSeparators(file)),
        tr("%1 new, %2 changed, %3 as they are, %4 refused.")
            .arg(locale.toString(m_plan->add), locale.toString(m_plan->change), locale.toString(m_plan->same),
                locale.toString(m_plan->refused))};
    if (!m_plan->newReaders.isEmpty())
        lines << tr("Readers who would be added: %1.").arg(locale.createSeparatedList(m_plan->newReaders));
    if (m_plan->change > 0)
        lines << tr("Labels that are changed stay in the history of their cells.");
    if (m_plan->refused > 0)
        lines << tr("Refused rows are left out; the list says why.");
    m_summary->setText(lines.join(u'\n'));
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);

    m_shown->addItem(tr("All rows"));
    for (const ImportFate fate : {ImportFate::Refused, ImportFate::Change, ImportFate::Add, ImportFate::Same})
        m_shown->addItem(fateText(fate), static_cast<int>(fate));
    m_shown->setToolTip(tr("Which rows of the table are listed."));
    auto *label = new QLabel(tr("&Show:"), this);
    label->setBuddy(m_shown);
    auto *choice = new QHBoxLayout;
    choice->addWidget(label);
    choice->addWidget(m_shown);
    choice->addStretch();

    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("Rows of the table"));
    m_view->setWhatsThis(tr("Each row of the table with what would happen to it."));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(false);
    m_view->verticalHeader()->hide();
    m_view->resizeColumnsToContents(); // of the rows that are in view: quick with a million
    m_view->horizontalHeader()->setStretchLastSection(true);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    QPushButton *accept = buttons->button(QDialogButtonBox::Ok);
    const int labels = m_plan->add + m_plan->change;
    accept->setText(labels > 0 ? tr("&Import %n label(s)", nullptr, labels) : tr("&Import"));
    accept->setEnabled(labels > 0);
    accept->setToolTip(labels > 0 ? QString() : tr("The table holds no label that is not in the study already."));
    buttons->button(QDialogButtonBox::Cancel)->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_summary);
    layout->addLayout(choice);
    layout->addWidget(m_view, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_shown, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant fate = m_shown->currentData();
        m_model->setShown(fate.isValid() ? std::optional(static_cast<ImportFate>(fate.toInt())) : std::nullopt);
    });
    resize(820, 520);
}

QString ImportDialog::summary() const
{
    return m_summary->text();
}

} // namespace cyto::ui
