#include "ui/shell/key_bindings.h"

#include "ui/theme/class_style.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

#include <functional>

namespace cyto::ui {

namespace {

struct BindingText {
    Q_DECLARE_TR_FUNCTIONS(KeyBindings)
};

constexpr auto kStandard = "cytoStandardKeys"; // dynamic property: the keys before any choice

QList<QKeySequence> standardOf(QAction &action)
{
    const QVariant known = action.property(kStandard);
    if (known.isValid())
        return known.value<QList<QKeySequence>>();
    action.setProperty(kStandard, QVariant::fromValue(action.shortcuts()));
    return action.shortcuts();
}

void forEachCommand(const QMenu &menu, const std::function<void(QAction &)> &visit)
{
    for (QAction *action : menu.actions()) {
        if (action->menu() != nullptr)
            forEachCommand(*action->menu(), visit);
        else if (!action->isSeparator())
            visit(*action);
    }
}

} // namespace

std::vector<KeyUse> commandKeys(const QMenuBar &bar)
{
    std::vector<KeyUse> uses;
    for (const QAction *top : bar.actions()) {
        if (top->menu() == nullptr)
            continue;
        forEachCommand(*top->menu(), [&](QAction &action) {
            KeyUse use;
            use.kind = action.objectName().isEmpty() ? KeyUse::Kind::Fixed : KeyUse::Kind::Command;
            use.id = action.objectName();
            use.text = action.text().section(u'\t', 0, 0).remove(u'&');
            use.section = top->text().remove(u'&');
            use.standard = standardOf(action);
            use.keys = action.shortcuts();
            if (use.kind == KeyUse::Kind::Command || !use.keys.isEmpty())
                uses.push_back(std::move(use));
        });
    }
    return uses;
}

std::vector<KeyUse> classKeys(const ClassStyles &styles, int classes)
{
    const ClassStyles standard(styles.classes());
    const auto keysOf = [](QChar letter) {
        return letter.isNull() ? QList<QKeySequence> {} : QList<QKeySequence> {QKeySequence(QString(letter))};
    };
    std::vector<KeyUse> uses;
    for (int i = 0; i < classes && i < styles.size(); ++i)
        uses.push_back({KeyUse::Kind::Class, styles.at(i).name, styles.at(i).displayName, BindingText::tr("Classes"),
            keysOf(standard.at(i).key), keysOf(styles.at(i).key)});
    return uses;
}

void applyCommandKeys(const QMenuBar &bar, const KeyMap &map)
{
    for (const QAction *top : bar.actions()) {
        if (top->menu() == nullptr)
            continue;
        forEachCommand(*top->menu(), [&](QAction &action) {
            const QList<QKeySequence> standard = standardOf(action);
            const auto chosen = map.commands.constFind(action.objectName());
            if (action.objectName().isEmpty() || chosen == map.commands.constEnd())
                action.setShortcuts(standard);
            else
                action.setShortcuts(chosen->isEmpty()
                        ? QList<QKeySequence> {}
                        : QList<QKeySequence> {QKeySequence(*chosen, QKeySequence::PortableText)});
        });
    }
}

} // namespace cyto::ui
