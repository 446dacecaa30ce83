#include "ui/annotate/summary_panel.h"

#include "ui/theme/command_text.h"
#include "ui/theme/format.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace cyto::ui {

SummaryPanel::SummaryPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_skipped(new QPushButton(tr("Go to the first &skipped cell"), this))
    , m_close(new QPushButton(tr("&Close the session"), this))
{
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setBold(true);
    m_title->setFont(large);
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_close->setToolTip(tr("Back to the gallery. The session can be opened again."));
    m_skipped->setToolTip(tr("An answer can still be given there."));
    m_close->setDefault(true);
    m_close->setAutoDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_close);
    buttons->addWidget(m_skipped);
    buttons->addStretch();
    auto *column = new QVBoxLayout;
    column->addStretch(1);
    column->addWidget(m_title);
    column->addSpacing(12);
    column->addWidget(m_text);
    column->addSpacing(18);
    column->addLayout(buttons);
    column->addStretch(2);
    auto *layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addLayout(column, 3);
    layout->addStretch(1);
    connect(m_close, &QPushButton::clicked, this, &SummaryPanel::closeRequested);
    connect(m_skipped, &QPushButton::clicked, this, [this] { Q_EMIT cellWanted(m_firstSkipped); });
}

void SummaryPanel::setSummary(
    const Sitting &sitting, const ReadingSummary &summary, qint64 activeMs, const QAction &back)
{
    m_title->setText(summary.waiting > 0
            ? tr("All cells of \"%1\" that can be shown now have been seen.").arg(sitting.name)
            : tr("All cells of \"%1\" have been seen.").arg(sitting.name));
    QStringList lines;
    lines << tr("%n cell(s) in the session.", nullptr, summary.items);
    lines << tr("%n with a class.", nullptr, summary.labelled);
    if (sitting.kind == ReadingKind::Review && !sitting.blinded)
        lines << tr("Of these, %1 kept and %2 changed.").arg(summary.kept).arg(summary.changed);
    lines << tr("%n as \"cannot identify\".", nullptr, summary.cannotIdentify);
    if (sitting.kind != ReadingKind::Adjudication)
        lines << tr("%n escalated.", nullptr, static_cast<int>(summary.escalated.size()));
    lines << tr("%n skipped.", nullptr, static_cast<int>(summary.skipped.size()));
    if (summary.waiting > 0)
        lines << tr("%n cell(s) wait until your blinded session is over.", nullptr, summary.waiting);
    if (sitting.kind != ReadingKind::Adjudication)
        lines << tr("Confidence: %1 high, %2 moderate, %3 low, %4 none.")
                     .arg(summary.confidences[static_cast<size_t>(Confidence::High)])
                     .arg(summary.confidences[static_cast<size_t>(Confidence::Moderate)])
                     .arg(summary.confidences[static_cast<size_t>(Confidence::Low)])
                     .arg(summary.confidences[static_cast<size_t>(Confidence::No)]);
    lines << tr("Reading time in this sitting: %1.").arg(durationText(static_cast<double>(activeMs) / 1000.0));
    lines << tr("Everything is stored. What goes back to the last cell: %1.").arg(commandText(back));
    m_text->setText(lines.join(u'\n'));
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_text->text());
    m_firstSkipped = summary.skipped.empty() ? -1 : summary.skipped.front();
    m_skipped->setVisible(m_firstSkipped >= 0);
    m_close->setFocus();
}

QString SummaryPanel::text() const
{
    return m_text->text();
}

} // namespace cyto::ui
