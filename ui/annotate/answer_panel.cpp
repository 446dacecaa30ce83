#include "ui/annotate/answer_panel.h"

#include "study/cell_table.h"
#include "ui/theme/state_ink.h"

#include <QEvent>
#include <QGridLayout>
#include <QGroupBox>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

namespace cyto::ui {

namespace {

constexpr int kKeyWidth = 24, kIconHeight = 22, kShape = 16;
constexpr int kGap = 6; // between cap, shape and text
constexpr std::array kByKey {Confidence::High, Confidence::Moderate, Confidence::Low, Confidence::No};

/// A key's cap with its letter, and beside it the shape of the class.
QIcon keyIcon(QChar key, const ClassStyle *style, const QPalette &palette, qreal ratio)
{
    const QSize size((style != nullptr ? kKeyWidth + kGap + kShape : kKeyWidth) + kGap, kIconHeight);
    QPixmap pixmap(size * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!key.isNull()) {
        const QRectF cap(0.5, 0.5, kKeyWidth - 1, kIconHeight - 1);
        painter.setPen(palette.color(QPalette::ButtonText));
        painter.setBrush(palette.color(QPalette::Base));
        painter.drawRoundedRect(cap, 4, 4);
        QFont bold = painter.font();
        bold.setBold(true);
        painter.setFont(bold);
        painter.setPen(palette.color(QPalette::Text));
        painter.drawText(cap, Qt::AlignCenter, QString(key));
    }
    if (style != nullptr)
        paintShape(painter, QRectF(kKeyWidth + kGap, (kIconHeight - kShape) / 2.0, kShape, kShape), style->shape,
            style->colour);
    painter.end();
    return QIcon(pixmap);
}

QToolButton *bigButton(QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setMinimumHeight(34);
    return button;
}

} // namespace

QString confidenceName(Confidence confidence)
{
    switch (confidence) {
    case Confidence::High: return AnswerPanel::tr("high confidence");
    case Confidence::Moderate: return AnswerPanel::tr("moderate confidence");
    case Confidence::Low: return AnswerPanel::tr("low confidence");
    case Confidence::No: break;
    }
    return AnswerPanel::tr("no confidence");
}

QString labelText(const LabelValue &value, const ClassStyles &styles)
{
    if (value.kind == LabelKind::None)
        return AnswerPanel::tr("no label");
    if (value.kind == LabelKind::CannotIdentify)
        return AnswerPanel::tr("Cannot identify");
    const QString name = value.classIndex >= 0 && value.classIndex < styles.size()
        ? styles.at(value.classIndex).displayName
        : AnswerPanel::tr("unknown class");
    return value.confidence
        ? AnswerPanel::tr("%1, %2", "class, confidence").arg(name, confidenceName(*value.confidence))
        : name;
}

AnswerPanel::AnswerPanel(QWidget *parent)
    : QWidget(parent)
    , m_classBox(new QGroupBox(tr("Class"), this))
    , m_confidenceBox(new QGroupBox(tr("How sure are you?"), this))
    , m_confirm(bigButton(this))
{
    m_classBox->setLayout(new QGridLayout);
    m_classBox->setWhatsThis(tr("Choose the class with its letter or by clicking. Nothing is stored before you have "
                                "also said how sure you are."));
    m_confidenceBox->setWhatsThis(tr("Keys 1 to 4 of the number row or the number pad: high, moderate, low, no "
                                     "confidence. This stores the answer and goes on to the next cell."));
    auto *confidences = new QGridLayout(m_confidenceBox);
    const std::array texts {tr("High"), tr("Moderate"), tr("Low"), tr("No confidence")};
    for (size_t i = 0; i < kByKey.size(); ++i) {
        QToolButton *button = bigButton(m_confidenceBox);
        button->setText(texts[i]);
        button->setAccessibleName(tr("%1 (key %2)").arg(texts[i]).arg(i + 1));
        button->setToolTip(tr("Store the answer with this confidence (key %1).").arg(i + 1));
        connect(button, &QToolButton::clicked, this, [this, c = kByKey[i]] { Q_EMIT confidenceChosen(c); });
        confidences->addWidget(button, static_cast<int>(i) / 2, static_cast<int>(i) % 2);
        m_confidences.push_back(button);
    }
    m_confirm->setCheckable(false);
    m_confirm->setText(tr("Confirm the decision (Space)"));
    m_confirm->setAccessibleName(m_confirm->text());
    m_confirm->setToolTip(tr("Store the decision and go on."));
    m_confirm->hide();
    connect(m_confirm, &QToolButton::clicked, this, &AnswerPanel::confirmed);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_classBox);
    layout->addWidget(m_confidenceBox);
    layout->addWidget(m_confirm);
}

void AnswerPanel::setClasses(const ClassStyles &styles, int classes)
{
    qDeleteAll(m_classes);
    m_classes.clear();
    m_styles = styles;
    auto *grid = static_cast<QGridLayout *>(m_classBox->layout());
    const int shown = std::min(classes, styles.size());
    const int rows = (shown + 2) / 2;
    for (int i = 0; i <= shown; ++i) {
        const bool cannot = i == shown;
        QToolButton *button = bigButton(m_classBox);
        const QString name = cannot ? tr("Cannot identify") : styles.at(i).displayName;
        const QChar key = cannot ? kCannotIdentifyKey : styles.at(i).key;
        button->setText(name);
        button->setAccessibleName(key.isNull() ? name : tr("%1 (key %2)").arg(name, QString(key)));
        button->setToolTip(cannot ? tr("A human cannot tell what this cell is (key %1). Stored at once.").arg(key)
                : key.isNull()    ? tr("Answer %1.").arg(name)
                                  : tr("Answer %1 (key %2).").arg(name, QString(key)));
        const int style = cannot ? CellTable::kCannotIdentify : i;
        connect(button, &QToolButton::clicked, this, [this, style] { Q_EMIT classChosen(style); });
        grid->addWidget(button, i % rows, i / rows); // down, then across: the order of the study
        m_classes.push_back(button);
    }
    paintKeys();
}

void AnswerPanel::paintKeys()
{
    const qreal ratio = devicePixelRatioF();
    for (size_t i = 0; i < m_classes.size(); ++i) {
        const bool cannot = i + 1 == m_classes.size();
        const ClassStyle *style = cannot ? nullptr : &m_styles.at(static_cast<int>(i));
        m_classes[i]->setIcon(keyIcon(cannot ? kCannotIdentifyKey : style->key, style, palette(), ratio));
        m_classes[i]->setIconSize(QSize((cannot ? kKeyWidth : kKeyWidth + kGap + kShape) + kGap, kIconHeight));
    }
    for (size_t i = 0; i < m_confidences.size(); ++i) {
        m_confidences[i]->setIcon(keyIcon(QChar(u'1' + static_cast<char16_t>(i)), nullptr, palette(), ratio));
        m_confidences[i]->setIconSize(QSize(kKeyWidth + kGap, kIconHeight));
    }
}

void AnswerPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintKeys();
}

void AnswerPanel::setConfidenceAsked(bool asked)
{
    m_confidenceBox->setVisible(asked);
    m_confirm->setVisible(!asked);
}

void AnswerPanel::setValue(const LabelValue &value)
{
    for (size_t i = 0; i < m_classes.size(); ++i) {
        const bool cannot = i + 1 == m_classes.size();
        setChosen(*m_classes[i],
            cannot ? value.kind == LabelKind::CannotIdentify
                   : value.kind == LabelKind::Class && value.classIndex == static_cast<int>(i));
    }
    for (size_t i = 0; i < m_confidences.size(); ++i)
        setChosen(*m_confidences[i], value.kind == LabelKind::Class && value.confidence == kByKey[i]);
}

void AnswerPanel::setActive(bool classes, bool confidences)
{
    m_classBox->setEnabled(classes);
    m_confidenceBox->setEnabled(confidences);
    m_confirm->setEnabled(confidences);
}

} // namespace cyto::ui
