// Classes and commands with their keys, to be changed. Says at once what cannot be.
#pragma once

#include "ui/preferences/key_map.h"

#include <QWidget>

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace cyto::ui {

class KeysPage final : public QWidget {
    Q_OBJECT
public:
    explicit KeysPage(std::vector<KeyUse> uses, QWidget *parent = nullptr);

    [[nodiscard]] const std::vector<KeyUse> &uses() const { return m_uses; }
    [[nodiscard]] bool isValid() const { return checkKeys(m_uses).has_value(); }
    /// As if it had been typed.
    void setKeys(const QString &id, const QList<QKeySequence> &keys);
    void restoreStandard();

Q_SIGNALS:
    void changed();

private:
    QWidget *editorOf(size_t index);
    void onChanged();

    std::vector<KeyUse> m_uses;
    std::vector<QWidget *> m_editors; ///< QLineEdit for a class, QKeySequenceEdit for a command; null for a fixed one
    QTreeWidget *m_tree;
    QLabel *m_problem;
    bool m_setting = false;
};

} // namespace cyto::ui
