// What stands between a slide and its signature, check by check, and what the signer has to say to it.
#pragma once

#include "review/slide_report.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QTableWidget;

namespace cyto::ui {

class ReadinessView final : public QWidget {
    Q_OBJECT
public:
    explicit ReadinessView(QWidget *parent = nullptr);

    /// What was said to another slide or another state of it is forgotten.
    void setReport(const SlideReport &report);
    [[nodiscard]] bool failuresAcknowledged() const;
    /// Empty where none is asked for.
    [[nodiscard]] QString overrideReason() const;
    /// Why the slide cannot be signed yet; empty when it can.
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QString text() const; ///< the checks, one per line

Q_SIGNALS:
    void changed();

private:
    void showChecks();

    SlideReadiness m_readiness;
    std::vector<QLabel *> m_checks;
    QTableWidget *m_failures;
    QCheckBox *m_acknowledge;
    QLabel *m_reasonLabel;
    QPlainTextEdit *m_reason;
};

} // namespace cyto::ui
