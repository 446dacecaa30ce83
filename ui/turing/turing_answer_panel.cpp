#include "ui/turing/turing_answer_panel.h"

#include "ui/gallery/digit_key.h"
#include "ui/report/statistics_text.h"
#include "ui/theme/state_ink.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace cyto::ui {

namespace {

constexpr std::array kConfidences {Confidence::High, Confidence::Moderate, Confidence::Low, Confidence::No};

/// The keys work without focus, and the focus stays where they arrive.
QPushButton *button(const QString &text, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setFocusPolicy(Qt::NoFocus);
    made->setMinimumHeight(36);
    return made;
}

/// Pressed: filled and bold, so that it is seen without telling colours apart.
void mark(QPushButton &b, bool chosen)
{
    setChosen(b, chosen);
    QFont font = b.font();
    font.setBold(chosen);
    b.setFont(font);
}

QLabel *step(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}

} // namespace

TuringAnswerPanel::TuringAnswerPanel(QWidget *parent)
    : QWidget(parent)
    , m_real(button(tr("←  Real"), this))
    , m_made(button(tr("Synthetic  →"), this))
    , m_classBox(new QWidget(this))
    , m_hint(new QLabel(this))
{
    m_real->setAccessibleName(tr("Real, left arrow key"));
    m_made->setAccessibleName(tr("Synthetic, right arrow key"));
    for (QPushButton *b : {m_real, m_made}) {
        b->setCheckable(true);
        b->setMinimumHeight(48);
    }
    m_hint->setWordWrap(true);
    m_hint->setMinimumHeight(2 * m_hint->fontMetrics().lineSpacing()); // no leap when it changes
    m_hint->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *kind = new QHBoxLayout;
    kind->addWidget(m_real);
    kind->addWidget(m_made);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(step(tr("1. Real or synthetic?"), this));
    layout->addLayout(kind);
    layout->addSpacing(10);
    layout->addWidget(step(tr("2. Which class?"), this));
    layout->addWidget(m_classBox);
    layout->addSpacing(10);
    layout->addWidget(step(tr("3. How sure are you? This stores the answer."), this));
    addConfidences();
    layout->addSpacing(10);
    layout->addWidget(m_hint);
    connect(m_real, &QPushButton::clicked, this, [this] { chooseSynthetic(false); });
    connect(m_made, &QPushButton::clicked, this, [this] { chooseSynthetic(true); });
    showState();
}

void TuringAnswerPanel::addConfidences()
{
    auto *grid = new QGridLayout;
    for (std::size_t i = 0; i < kConfidences.size(); ++i) {
        const Confidence c = kConfidences[i];
        QPushButton *b = button(tr("%1  %2", "number key, confidence").arg(i + 1).arg(confidenceText(c)), this);
        connect(b, &QPushButton::clicked, this, [this, c] { chooseConfidence(c); });
        grid->addWidget(b, static_cast<int>(i / 2), static_cast<int>(i % 2));
        m_confidences.push_back(b);
    }
    static_cast<QVBoxLayout *>(layout())->addLayout(grid);
}

void TuringAnswerPanel::setClasses(const ClassStyles &styles, int classes)
{
    m_styles = styles;
    m_classes = classes;
    qDeleteAll(m_classBox->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    delete m_classBox->layout();
    m_classButtons.clear();
    auto *grid = new QGridLayout(m_classBox);
    grid->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](int index, const QString &text, const QIcon &icon) {
        QPushButton *b = button(text, m_classBox);
        b->setCheckable(true);
        b->setIcon(icon);
        b->setStyleSheet(QStringLiteral("text-align: left; padding: 6px;"));
        connect(b, &QPushButton::clicked, this, [this, index] { chooseClass(index); });
        const int at = static_cast<int>(m_classButtons.size());
        grid->addWidget(b, at / 2, at % 2);
        m_classButtons.emplace_back(index, b);
    };
    for (int i = 0; i < classes; ++i) {
        const ClassStyle &style = styles.at(i);
        add(i,
            style.key.isNull() ? style.displayName
                               : tr("%1  %2", "letter, class").arg(style.key).arg(style.displayName),
            shapeIcon(style, 16, devicePixelRatioF()));
    }
    add(-1, tr("%1  %2", "letter, class").arg(kCannotIdentifyKey).arg(tr("Cannot identify")), {});
    clear();
}

void TuringAnswerPanel::clear()
{
    m_synthetic.reset();
    m_class.reset();
    showState();
}

bool TuringAnswerPanel::handleKey(const QKeyEvent &key)
{
    if (key.isAutoRepeat() || (key.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) != Qt::NoModifier)
        return false;
    if (key.key() == Qt::Key_Left || key.key() == Qt::Key_Right) {
        chooseSynthetic(key.key() == Qt::Key_Right);
        return true;
    }
    if (const auto digit = digitOf(key); digit) {
        if (*digit > static_cast<int>(kConfidences.size()))
            return false;
        chooseConfidence(kConfidences[static_cast<std::size_t>(*digit - 1)]);
        return true;
    }
    const QString text = key.text().toUpper();
    if (text.size() != 1)
        return false;
    if (text[0] == kCannotIdentifyKey) {
        chooseClass(-1);
        return true;
    }
    const auto index = m_styles.indexOfKey(text[0]);
    if (!index || *index >= m_classes)
        return false;
    chooseClass(*index);
    return true;
}

void TuringAnswerPanel::chooseSynthetic(bool synthetic)
{
    m_synthetic = synthetic;
    showState();
}

void TuringAnswerPanel::chooseClass(int index)
{
    m_class = index;
    showState();
}

void TuringAnswerPanel::chooseConfidence(Confidence confidence)
{
    if (!m_synthetic) {
        showState(tr("First say whether the cell is real or synthetic."));
        return;
    }
    if (!m_class) {
        showState(tr("First say which class the cell is of, or that it cannot be identified."));
        return;
    }
    TuringAnswer answer;
    answer.saysSynthetic = *m_synthetic;
    answer.classIndex = *m_class;
    answer.confidence = confidence;
    Q_EMIT answered(answer);
}

void TuringAnswerPanel::showState(const QString &hint)
{
    mark(*m_real, m_synthetic && !*m_synthetic);
    mark(*m_made, m_synthetic && *m_synthetic);
    for (const auto &[index, b] : m_classButtons)
        mark(*b, m_class && *m_class == index);
    const bool ready = m_synthetic && m_class;
    for (QPushButton *b : m_confidences)
        b->setEnabled(ready);
    m_hint->setText(!hint.isEmpty() ? hint
            : ready ? tr("Your confidence stores the answer and shows the next image. There is no going back.")
                    : QString());
}

} // namespace cyto::ui
