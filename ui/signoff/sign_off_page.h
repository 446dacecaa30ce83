// Signing a slide (workbench.md, "Sign-off and audit"): what is missing, what was signed before and whether it
// still holds, the signature itself with the password entered again, and the report.
#pragma once

#include "jobs/worker_pool.h"
#include "review/slide_report.h"
#include "ui/report/study_context.h"

#include <QWidget>

class QComboBox;
class QGroupBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTableWidget;

namespace cyto::ui {

class ReadinessView;

class SignOffPage final : public QWidget {
    Q_OBJECT
public:
    /// The pool outlives the page.
    explicit SignOffPage(WorkerPool &pool, QWidget *parent = nullptr);

    void setStudy(std::optional<StudyContext> study);
    void chooseSlide(qint64 slide);
    /// Labels or predictions have changed: a signature may not hold any more.
    void invalidate();
    [[nodiscard]] const std::optional<SlideReport> &report() const { return m_report; }
    [[nodiscard]] ReadinessView &readiness() { return *m_readiness; }
    void sign(SignatureMeaning meaning, const QString &password);
    /// <base>.html and <base>.pdf; the end is told by noticed() or failed(). Empty: nothing happens.
    void saveReport(const QString &base);
    /// What went wrong last; empty when nothing did.
    [[nodiscard]] QString failure() const;

Q_SIGNALS:
    void loaded();
    void signedSlide(qint64 slide);
    void closed();
    void noticed(const QString &message);
    void failed(const cyto::Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void loadSlides();
    void loadSlide();
    void showReport();
    void updateState();
    void showFailure(const QString &text);
    [[nodiscard]] QWidget *makeForm();

    WorkerPool &m_pool;
    std::optional<StudyContext> m_study;
    std::vector<SlideInfo> m_slides;
    std::optional<SlideReport> m_report;
    int m_generation = 0; ///< of the slide: older reports are dropped
    bool m_signing = false;
    QListWidget *m_list;
    QLabel *m_state, *m_failure, *m_problem, *m_signer;
    ReadinessView *m_readiness;
    QGroupBox *m_form;
    QComboBox *m_meaning;
    QLineEdit *m_password;
    QPushButton *m_sign, *m_save, *m_close;
    QLabel *m_signaturesLabel;
    QTableWidget *m_signatures;
};

} // namespace cyto::ui
