// What an open session tells beside the picture: why the cell is in the queue, what readers said (as A, B, C),
// what the model said. A blinded session hands this panel nothing.
#pragma once

#include "ui/annotate/desk.h"
#include "ui/theme/class_style.h"

#include <QGroupBox>

class QLabel;

namespace cyto::ui {

class ContextPanel final : public QGroupBox {
    Q_OBJECT
public:
    explicit ContextPanel(QWidget *parent = nullptr);

    void setClasses(const ClassStyles &styles) { m_styles = styles; }
    /// Hidden where there is nothing to tell.
    void setCell(const Presentation &cell, ReadingKind kind);
    /// In a blinded session, after the label.
    void showRevealed(const ModelWord &word);

    /// Of a queue reason as the study stores it; the code itself where it is not known.
    [[nodiscard]] static QString reasonText(const QString &reason);

private:
    [[nodiscard]] QString wordText(const ModelWord &word) const;
    [[nodiscard]] QString className(const QString &name) const;

    ClassStyles m_styles;
    QLabel *m_text;
};

} // namespace cyto::ui
