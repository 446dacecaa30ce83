#include "ui/signoff/readiness_view.h"

#include "ui/theme/state_ink.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace cyto::ui {

namespace {
constexpr int kChecks = 4;
constexpr int kShownFailures = 5;
} // namespace

ReadinessView::ReadinessView(QWidget *parent)
    : QWidget(parent)
    , m_failures(new QTableWidget(0, 2, this))
    , m_acknowledge(new QCheckBox(tr("I have seen these &failures"), this))
    , m_reasonLabel(new QLabel(tr("&Reason for signing nevertheless (the report prints it):"), this))
    , m_reason(new QPlainTextEdit(this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (int i = 0; i < kChecks; ++i) {
        auto *check = new QLabel(this);
        check->setWordWrap(true);
        layout->addWidget(check);
        m_checks.push_back(check);
    }
    m_failures->setHorizontalHeaderLabels({tr("Failed cell"), tr("Reason")});
    m_failures->horizontalHeader()->setStretchLastSection(true);
    m_failures->verticalHeader()->hide();
    m_failures->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_failures->setAccessibleName(tr("Failed cells"));
    m_failures->setTabKeyNavigation(false);
    m_reasonLabel->setBuddy(m_reason);
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(3 * fontMetrics().lineSpacing() + 12);
    layout->addWidget(m_failures);
    layout->addWidget(m_acknowledge);
    layout->addWidget(m_reasonLabel);
    layout->addWidget(m_reason);
    connect(m_acknowledge, &QCheckBox::toggled, this, &ReadinessView::changed);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &ReadinessView::changed);
}

void ReadinessView::setReport(const SlideReport &report)
{
    m_readiness = report.readiness;
    m_acknowledge->setChecked(false);
    m_reason->clear();
    m_failures->setRowCount(static_cast<int>(report.failures.size()));
    for (int row = 0; row < m_failures->rowCount(); ++row) {
        const ReportedCell &cell = report.failures[static_cast<std::size_t>(row)];
        m_failures->setItem(row, 0, new QTableWidgetItem(cell.image));
        m_failures->setItem(row, 1, new QTableWidgetItem(cell.reason));
    }
    m_failures->resizeColumnToContents(0);
    m_failures->setFixedHeight(m_failures->horizontalHeader()->sizeHint().height()
        + std::min(m_failures->rowCount(), kShownFailures) * m_failures->verticalHeader()->defaultSectionSize() + 4);
    const bool incomplete = m_readiness.unreviewed > 0 || m_readiness.unidentified > 0;
    m_failures->setVisible(m_failures->rowCount() > 0);
    m_acknowledge->setVisible(m_readiness.failures > 0);
    m_reasonLabel->setVisible(incomplete);
    m_reason->setVisible(incomplete);
    showChecks();
    Q_EMIT changed();
}

void ReadinessView::showChecks()
{
    const SlideReadiness &r = m_readiness;
    struct Check {
        bool good;
        QString text;
    };
    const std::array<Check, kChecks> checks {
        {{r.unreviewed == 0,
             r.unreviewed == 0
                 ? tr("Every readable cell is reviewed (%n cell(s) in all).", nullptr, r.cells)
                 : tr("%n cell(s) of %1 are not reviewed.", nullptr, r.unreviewed).arg(QLocale().toString(r.cells))},
            {r.unidentified == 0,
                r.unidentified == 0
                    ? tr("No cell is left unidentified.")
                    : tr("%n cell(s) are unidentified: the model is unsure, and nobody has named a class.", nullptr,
                        r.unidentified)},
            {r.failures == 0,
                r.failures == 0 ? tr("No cell has failed.")
                                : tr("%n cell(s) have failed and must be acknowledged.", nullptr, r.failures)},
            {r.unhashed == 0,
                r.unhashed == 0
                    ? tr("The contents of all images are known.")
                    : tr("The contents of %n image(s) have not been read yet. Wait until indexing has finished: a "
                         "signature is bound to the contents.",
                        nullptr, r.unhashed)}}};
    for (std::size_t i = 0; i < checks.size(); ++i) {
        // A sign, words and a colour: never the colour alone.
        m_checks[i]->setText(checks[i].good ? tr("✓  %1", "check passed").arg(checks[i].text)
                                            : tr("✗  %1", "check failed").arg(checks[i].text));
        setInk(*m_checks[i], checks[i].good ? Ink::Good : Ink::Failure);
    }
}

bool ReadinessView::failuresAcknowledged() const
{
    return m_acknowledge->isChecked();
}

QString ReadinessView::overrideReason() const
{
    return m_reason->isHidden() ? QString() : m_reason->toPlainText().trimmed();
}

QString ReadinessView::problem() const
{
    const SlideReadiness &r = m_readiness;
    if (r.cells == 0)
        return tr("The slide has no cells.");
    if (r.unhashed > 0)
        return tr("The contents of the images are still being read.");
    if (r.failures > 0 && !failuresAcknowledged())
        return tr("Acknowledge the failures first.");
    if ((r.unreviewed > 0 || r.unidentified > 0) && overrideReason().isEmpty())
        return tr("Review the cells that are left, or give a reason.");
    return {};
}

QString ReadinessView::text() const
{
    QStringList lines;
    for (const QLabel *check : m_checks)
        lines << check->text();
    return lines.join(QLatin1Char('\n'));
}

} // namespace cyto::ui
