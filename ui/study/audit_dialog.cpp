#include "ui/study/audit_dialog.h"

#include "review/csv_writer.h"
#include "ui/report/statistics_text.h"
#include "ui/theme/state_ink.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStringListModel>
#include <QVBoxLayout>

namespace cyto::ui {

AuditDialog::AuditDialog(StudyInfo study, AuditReport report, const QDateTime &checkedAt, QWidget *parent)
    : QDialog(parent)
    , m_study(std::move(study))
    , m_report(std::move(report))
    , m_checkedAt(checkedAt)
    , m_result(new QLabel(this))
    , m_message(new QLabel(this))
    , m_ask([this](const QString &name) {
        return QFileDialog::getSaveFileName(this, tr("Save the check"), name, tr("Text (*.txt)"));
    })
{
    setWindowTitle(tr("Check of the audit log"));
    const bool whole = m_report.faults.empty();
    m_result->setText(result());
    m_result->setWordWrap(true);
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setInk(*m_result, whole ? Ink::Plain : Ink::Failure);
    m_message->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Save)->setToolTip(tr("Save what was compared and found as a text."));
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_result);
    if (!whole) {
        QStringList faults;
        for (const AuditFault &fault : m_report.faults)
            faults << fault.what;
        auto *list = new QListView(this);
        list->setModel(new QStringListModel(faults, list));
        list->setEditTriggers(QAbstractItemView::NoEditTriggers);
        list->setUniformItemSizes(true);
        list->setAccessibleName(tr("Faults"));
        list->setWhatsThis(tr("Everything that is not as it was written, with its row."));
        layout->addWidget(list, 1);
    }
    layout->addWidget(m_message);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons->button(QDialogButtonBox::Save), &QPushButton::clicked, this, &AuditDialog::askAndSave);
    resize(620, whole ? sizeHint().height() : 440);
}

QString AuditDialog::result() const
{
    const QString compared = tr("%1 rows of the audit log and %2 label revisions were checked.")
                                 .arg(countText(m_report.rows), countText(m_report.labels));
    const QString found = m_report.faults.empty()
        ? tr("The chain is whole, and every label is as it was committed.")
        : tr("The study was changed outside of the program: %n fault(s). Compare it with a backup before you rely on "
             "it.",
            nullptr, static_cast<int>(m_report.faults.size()));
    return compared + u'\n' + found;
}

QString AuditDialog::text() const
{
    QStringList lines {tr("Check of the audit log"), tr("Study: %1 (%2)").arg(m_study.name, m_study.uuid),
        tr("Checked at: %1").arg(utcTimeText(m_checkedAt)),
        tr("Program: %1").arg(QStringLiteral("cytodiffusion " CYTO_VERSION))};
    if (!m_report.lastHash.isEmpty())
        lines << tr("Hash of the last row: %1").arg(QString::fromLatin1(m_report.lastHash.toHex()));
    lines << QString() << result();
    for (const AuditFault &fault : m_report.faults)
        lines << fault.what;
    return lines.join(u'\n') + u'\n';
}

Status AuditDialog::save(const QString &path) const
{
    return writeWhole(path, text().toUtf8());
}

QString AuditDialog::message() const
{
    return m_message->text();
}

void AuditDialog::askAndSave()
{
    const QString path = m_ask(QStringLiteral("audit-check.txt"));
    if (path.isEmpty())
        return;
    const Status saved = save(path);
    m_message->setText(saved ? tr("Saved as %1.").arg(QDir::toNativeSeparators(path)) : saved.error().text());
    setInk(*m_message, saved ? Ink::Plain : Ink::Failure);
}

} // namespace cyto::ui
