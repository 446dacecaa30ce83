// The list of jobs with what can be done about them.
#pragma once

#include <QWidget>

class QPushButton;
class QTreeView;

namespace cyto::ui {

class JobList;

class JobsPanel final : public QWidget {
    Q_OBJECT
public:
    explicit JobsPanel(JobList &jobs, QWidget *parent = nullptr);

private:
    void onChanged();

    JobList &m_jobs;
    QTreeView *m_view;
    QPushButton *m_cancel;
    QPushButton *m_clear;
};

} // namespace cyto::ui
