#include "ui/review/context_panel.h"

#include "ui/annotate/answer_panel.h"
#include "ui/theme/format.h"

#include <QLabel>
#include <QVBoxLayout>

#include <cmath>

namespace cyto::ui {

ContextPanel::ContextPanel(QWidget *parent)
    : QGroupBox(tr("What is known of this cell"), parent), m_text(new QLabel(this))
{
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_text);
    hide();
}

QString ContextPanel::reasonText(const QString &reason)
{
    if (reason == QLatin1String("model_differs"))
        return tr("The model and the label differ.");
    if (reason == QLatin1String("low_confidence"))
        return tr("The model is not sure.");
    if (reason == QLatin1String("anomaly"))
        return tr("The model finds the cell unusual.");
    if (reason == QLatin1String("readers_disagree"))
        return tr("Readers disagree.");
    if (reason == QLatin1String("reader_unsure"))
        return tr("A reader was not sure.");
    if (reason == QLatin1String("prediction_failed"))
        return tr("The prediction failed.");
    if (reason == QLatin1String("escalated"))
        return tr("A reader asked for somebody else to decide.");
    return reason;
}

QString ContextPanel::className(const QString &name) const
{
    const auto index = m_styles.indexOf(name);
    return index ? m_styles.at(*index).displayName : name;
}

QString ContextPanel::wordText(const ModelWord &word) const
{
    if (!word.failure.isEmpty())
        return tr("Model %1: no prediction. %2").arg(word.model, word.failure);
    QStringList lines;
    if (std::isnan(word.probability))
        lines << tr("Model %1: %2.").arg(word.model, className(word.predicted));
    else
        lines << tr("Model %1: %2 (%3).").arg(word.model, className(word.predicted), percentText(word.probability));
    if (!word.second.isEmpty())
        lines << tr("Runner-up: %1.").arg(className(word.second));
    if (word.anomalous)
        lines << tr("The cell is unlike those that the model knows.");
    return lines.join(u'\n');
}

void ContextPanel::setCell(const Presentation &cell, ReadingKind kind)
{
    QStringList parts;
    QStringList reasons;
    for (const QString &reason : cell.reasons)
        reasons << reasonText(reason);
    if (!reasons.isEmpty())
        parts << reasons.join(u'\n');
    QStringList votes;
    for (const AnonymousVote &vote : cell.votes)
        votes << tr("Reader %1: %2").arg(vote.reader, labelText(vote.value, m_styles));
    if (!votes.isEmpty())
        parts << votes.join(u'\n');
    else if (kind == ReadingKind::Review && !cell.cellName.isEmpty())
        parts << tr("No reader has labelled this cell yet.");
    if (cell.model)
        parts << wordText(*cell.model);
    if (!cell.cellName.isEmpty())
        parts << cell.cellName;
    m_text->setText(parts.join(QStringLiteral("\n\n")));
    setVisible(!parts.isEmpty());
}

void ContextPanel::showRevealed(const ModelWord &word)
{
    m_text->setText(wordText(word));
    setVisible(true);
}

} // namespace cyto::ui
