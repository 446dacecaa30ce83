// What is seen before a study is open: how to begin, what was open before, a demonstration.
#pragma once

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace cyto::ui {

class FirstPage final : public QWidget {
    Q_OBJECT
public:
    /// @param demo  folder of the demonstration; empty = none is installed
    explicit FirstPage(const QString &demo, QWidget *parent = nullptr);

    void setRecent(const QStringList &folders);
    /// What the model is, or why there is none.
    void setModelText(const QString &text);
    /// What the menu calls opening a study, with its key.
    void setOpenCommand(const QString &command);

Q_SIGNALS:
    void openRequested();
    void sharedRequested();
    /// Or the address of a study on a server.
    void folderChosen(const QString &folder);

private:
    QPushButton *m_open;
    QListWidget *m_recent;
    QLabel *m_recentTitle, *m_model;
};

} // namespace cyto::ui
