// Everything that the program shows or says somewhere: texts of all widgets with their tips, titles, names for
// screen readers, items of lists, commands, the clipboard, and what was logged.
#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMutex>
#include <QStringList>
#include <QTextEdit>

namespace fixture {

/// Collects messages while it lives.
class LogTrap {
public:
    LogTrap() : m_before(qInstallMessageHandler(&LogTrap::take)) { lines().clear(); }
    ~LogTrap() { qInstallMessageHandler(m_before); }
    LogTrap(const LogTrap &) = delete;
    LogTrap &operator=(const LogTrap &) = delete;
    [[nodiscard]] static QStringList caught()
    {
        const QMutexLocker lock(&mutex());
        return lines();
    }

private:
    static QMutex &mutex()
    {
        static QMutex m;
        return m;
    }
    static QStringList &lines()
    {
        static QStringList l;
        return l;
    }
    static void take(QtMsgType, const QMessageLogContext &, const QString &text)
    {
        const QMutexLocker lock(&mutex());
        lines() << text;
    }
    QtMessageHandler m_before;
};

inline void addItems(QStringList &texts, const QAbstractItemModel *model, const QModelIndex &parent = {})
{
    if (model == nullptr)
        return;
    for (int row = 0; row < model->rowCount(parent); ++row)
        for (int column = 0; column < model->columnCount(parent); ++column) {
            const QModelIndex index = model->index(row, column, parent);
            for (int role = 0; role < Qt::UserRole + 40; ++role)
                texts << index.data(role).toString();
            if (column == 0)
                addItems(texts, model, index);
        }
}

[[nodiscard]] inline QStringList visibleTexts()
{
    QStringList texts {QGuiApplication::clipboard()->text()};
    for (const QWidget *w : QApplication::allWidgets()) {
        texts << w->windowTitle() << w->toolTip() << w->statusTip() << w->whatsThis() << w->accessibleName()
              << w->accessibleDescription();
        if (const auto *label = qobject_cast<const QLabel *>(w))
            texts << label->text();
        if (const auto *button = qobject_cast<const QAbstractButton *>(w))
            texts << button->text();
        if (const auto *line = qobject_cast<const QLineEdit *>(w))
            texts << line->text() << line->placeholderText();
        if (const auto *box = qobject_cast<const QGroupBox *>(w))
            texts << box->title();
        if (const auto *edit = qobject_cast<const QTextEdit *>(w))
            texts << edit->toPlainText();
        if (const auto *combo = qobject_cast<const QComboBox *>(w))
            addItems(texts, combo->model());
        if (const auto *view = qobject_cast<const QAbstractItemView *>(w))
            addItems(texts, view->model());
        for (const QAction *action : w->actions())
            texts << action->text() << action->toolTip() << action->statusTip() << action->whatsThis();
    }
    texts << LogTrap::caught();
    texts.removeAll(QString());
    return texts;
}

/// The first text that holds one of the words; empty when none does.
[[nodiscard]] inline QString firstWith(const QStringList &words)
{
    for (const QString &text : visibleTexts())
        for (const QString &word : words)
            if (text.contains(word, Qt::CaseInsensitive))
                return QStringLiteral("\"%1\" holds \"%2\"").arg(text, word);
    return {};
}

} // namespace fixture
