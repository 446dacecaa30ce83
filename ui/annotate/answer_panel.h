// The classes and the confidences as buttons with their keys printed on them. Letters and digits do the same
// and come from the page, which has the keyboard.
#pragma once

#include "study/study_types.h"
#include "ui/theme/class_style.h"

#include <QWidget>

#include <vector>

class QGroupBox;
class QToolButton;

namespace cyto::ui {

class AnswerPanel final : public QWidget {
    Q_OBJECT
public:
    explicit AnswerPanel(QWidget *parent = nullptr);

    /// @param classes  the first so many of the styles can be given
    void setClasses(const ClassStyles &styles, int classes);
    /// An adjudication has no confidence: its decision is confirmed instead.
    void setConfidenceAsked(bool asked);
    /// Pressed buttons show this answer, chosen or given.
    void setValue(const LabelValue &value);
    void setActive(bool classes, bool confidences);

Q_SIGNALS:
    /// Style index, or CellTable::kCannotIdentify.
    void classChosen(int style);
    void confidenceChosen(cyto::Confidence confidence);
    void confirmed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintKeys();

    ClassStyles m_styles;
    std::vector<QToolButton *> m_classes; ///< the last one: cannot identify
    std::vector<QToolButton *> m_confidences; ///< key 1 first: high
    QGroupBox *m_classBox, *m_confidenceBox;
    QToolButton *m_confirm;
};

/// "High confidence", for sentences and buttons.
[[nodiscard]] QString confidenceName(Confidence confidence);
/// The class and, where there is one, the confidence: "Lymphocyte, high confidence".
[[nodiscard]] QString labelText(const LabelValue &value, const ClassStyles &styles);

} // namespace cyto::ui
