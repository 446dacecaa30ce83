#include "ui/preferences/keys_page.h"

#include "ui/theme/state_ink.h"

#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace cyto::ui {

namespace {

QList<QKeySequence> keysOf(const QKeySequence &sequence)
{
    // One stroke: a reader's hands know no chords.
    return sequence.isEmpty() ? QList<QKeySequence> {} : QList<QKeySequence> {QKeySequence(sequence[0])};
}

QString textOf(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &key : keys)
        texts << key.toString(QKeySequence::NativeText);
    return texts.join(QStringLiteral(", "));
}

} // namespace

KeysPage::KeysPage(std::vector<KeyUse> uses, QWidget *parent)
    : QWidget(parent), m_uses(std::move(uses)), m_tree(new QTreeWidget(this)), m_problem(new QLabel(this))
{
    m_tree->setHeaderLabels({tr("What it does"), tr("Key"), tr("Standard")});
    m_tree->setAccessibleName(tr("Keys of classes and commands"));
    m_tree->setToolTip(tr("Press the new key in the middle column. A key that has another meaning is refused."));
    m_tree->setSelectionMode(QAbstractItemView::NoSelection);
    QTreeWidgetItem *section = nullptr;
    for (size_t i = 0; i < m_uses.size(); ++i) {
        const KeyUse &use = m_uses[i];
        if (section == nullptr || section->text(0) != use.section) {
            section = new QTreeWidgetItem(m_tree, {use.section});
            QFont bold = section->font(0);
            bold.setBold(true);
            section->setFont(0, bold);
        }
        auto *item = new QTreeWidgetItem(section, {use.text, QString(), textOf(use.standard)});
        QWidget *editor = editorOf(i);
        m_editors.push_back(editor);
        if (editor != nullptr)
            m_tree->setItemWidget(item, 1, editor);
        else
            item->setText(1, textOf(use.keys));
    }
    m_tree->expandAll();
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->resizeSection(1, 150);
    m_tree->header()->resizeSection(2, 110);
    m_problem->setWordWrap(true);
    setInk(*m_problem, Ink::Failure);
    auto *standard = new QPushButton(tr("&Restore all standard keys"), this);
    standard->setToolTip(tr("All keys as the program comes with them."));
    connect(standard, &QPushButton::clicked, this, &KeysPage::restoreStandard);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_problem);
    layout->addWidget(standard, 0, Qt::AlignLeft);
    onChanged();
}

QWidget *KeysPage::editorOf(size_t index)
{
    const KeyUse &use = m_uses[index];
    switch (use.kind) {
    case KeyUse::Kind::Fixed: return nullptr;
    case KeyUse::Kind::Class: {
        auto *letter = new QLineEdit(textOf(use.keys), m_tree);
        letter->setMaxLength(1);
        letter->setValidator(new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[A-Za-z]")), letter));
        letter->setAccessibleName(tr("Letter of %1").arg(use.text));
        letter->setToolTip(tr("One letter from A to Z."));
        connect(letter, &QLineEdit::textChanged, this, [this, index](const QString &text) {
            m_uses[index].keys = keysOf(QKeySequence(text.toUpper()));
            onChanged();
        });
        return letter;
    }
    case KeyUse::Kind::Command: {
        auto *edit = new QKeySequenceEdit(use.keys.value(0), m_tree);
        edit->setAccessibleName(tr("Key of %1").arg(use.text));
        edit->setToolTip(tr("Press the new key. The cross takes the key away."));
        edit->setClearButtonEnabled(true);
        connect(edit, &QKeySequenceEdit::keySequenceChanged, this, [this, index](const QKeySequence &sequence) {
            if (m_setting)
                return;
            m_uses[index].keys = keysOf(sequence);
            onChanged();
        });
        return edit;
    }
    }
    return nullptr;
}

void KeysPage::setKeys(const QString &id, const QList<QKeySequence> &keys)
{
    m_setting = true;
    for (size_t i = 0; i < m_uses.size(); ++i) {
        if (m_uses[i].id != id || m_editors[i] == nullptr)
            continue;
        m_uses[i].keys = keys;
        if (auto *letter = qobject_cast<QLineEdit *>(m_editors[i]))
            letter->setText(textOf(keys));
        else if (auto *edit = qobject_cast<QKeySequenceEdit *>(m_editors[i]))
            edit->setKeySequence(keys.value(0));
    }
    m_setting = false;
    onChanged();
}

void KeysPage::restoreStandard()
{
    for (const KeyUse &use : std::vector<KeyUse>(m_uses))
        setKeys(use.id, use.standard);
}

void KeysPage::onChanged()
{
    const Status status = checkKeys(m_uses);
    m_problem->setText(status ? QString() : status.error().message);
    m_problem->setVisible(!status);
    Q_EMIT changed();
}

} // namespace cyto::ui
