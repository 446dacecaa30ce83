// The three answers of a Turing test: real or synthetic, the class, the confidence. The confidence comes
// last and sends the answer.
#pragma once

#include "study/turing_tests.h"
#include "ui/theme/class_style.h"

#include <QWidget>

class QKeyEvent;
class QLabel;
class QPushButton;

namespace cyto::ui {

class TuringAnswerPanel final : public QWidget {
    Q_OBJECT
public:
    explicit TuringAnswerPanel(QWidget *parent = nullptr);

    /// @param classes the first so many of the styles can be given
    void setClasses(const ClassStyles &styles, int classes);
    /// Forgets what was chosen: a new image.
    void clear();
    /// Arrow keys, class letters, number keys. False for any other key.
    bool handleKey(const QKeyEvent &key);

    void chooseSynthetic(bool synthetic);
    void chooseClass(int index); ///< -1 = cannot identify
    void chooseConfidence(Confidence confidence);

Q_SIGNALS:
    /// All three are given. The response time is not known here.
    void answered(const cyto::TuringAnswer &answer);

private:
    void addConfidences();
    void showState(const QString &hint = {});

    ClassStyles m_styles;
    int m_classes = 0;
    std::optional<bool> m_synthetic;
    std::optional<int> m_class;
    QPushButton *m_real, *m_made;
    QWidget *m_classBox;
    std::vector<std::pair<int, QPushButton *>> m_classButtons;
    std::vector<QPushButton *> m_confidences;
    QLabel *m_hint;
};

} // namespace cyto::ui
