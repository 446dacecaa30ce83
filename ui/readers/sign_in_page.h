// Who is reading: a name and, where there is one, its password. Also the lock that comes down over the
// window while nobody is there.
#pragma once

#include "jobs/worker_pool.h"
#include "study/reader_store.h"
#include "study/study_database.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace cyto::ui {

class SignInPage final : public QWidget {
    Q_OBJECT
public:
    explicit SignInPage(WorkerPool &pool, QWidget *parent = nullptr);

    /// @param reader  chosen at first
    /// @param cancellable  the reader who is signed in may stay so
    void ask(const StudyTicket &ticket, ReaderId reader, const QString &reason, bool cancellable);
    /// Nobody but this reader can go on.
    void askForOne(const StudyTicket &ticket, const Reader &reader, const QString &reason);
    [[nodiscard]] bool isChecking() const { return m_checking; }
    [[nodiscard]] QString message() const;

Q_SIGNALS:
    void signedIn(const cyto::Reader &reader);
    void cancelled();
    void studyCloseRequested();

private:
    void begin(const StudyTicket &ticket, ReaderId reader, const QString &reason, bool cancellable);
    void fill(const std::vector<Reader> &readers);
    void check();
    void onReaderChosen();
    void tell(const QString &text);
    [[nodiscard]] const Reader *chosen() const;

    WorkerPool &m_pool;
    StudyTicket m_ticket;
    std::vector<Reader> m_readers;
    ReaderId m_first = 0;
    int m_generation = 0; ///< answers to an earlier question are dropped
    bool m_checking = false;
    QLabel *m_title, *m_message, *m_passwordLabel;
    QComboBox *m_names;
    QLineEdit *m_password;
    QPushButton *m_enter, *m_cancel, *m_close;
};

} // namespace cyto::ui
