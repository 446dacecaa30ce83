#include "ui/shell/help_dialogs.h"

#include "ui/theme/class_style.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMainWindow>
#include <QMenuBar>
#include <QMessageBox>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace cyto::ui {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("HelpDialogs", source);
}

QTreeWidgetItem *section(QTreeWidget *tree, const QString &title)
{
    auto *item = new QTreeWidgetItem(tree, {title});
    QFont bold = item->font(0);
    bold.setBold(true);
    item->setFont(0, bold);
    item->setFirstColumnSpanned(true);
    return item;
}

/// From the menus themselves, so that the list cannot be out of date.
void addMenu(QTreeWidget *tree, QTreeWidgetItem *parent, const QMenu *menu)
{
    for (const QAction *action : menu->actions()) {
        if (action->menu() != nullptr) {
            addMenu(tree, parent, action->menu());
            continue;
        }
        QStringList keys;
        for (const QKeySequence &key : action->shortcuts())
            keys << key.toString(QKeySequence::NativeText);
        if (!keys.isEmpty())
            new QTreeWidgetItem(parent, {keys.join(QStringLiteral(", ")), action->text().remove(u'&')});
    }
}

} // namespace

void showKeys(QWidget *parent, const ClassStyles &styles, int classes)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(text("Keys"));
    auto *tree = new QTreeWidget(&dialog);
    tree->setColumnCount(2);
    tree->setHeaderLabels({text("Key"), text("What it does")});
    tree->setAccessibleName(text("Keys"));
    QTreeWidgetItem *labels = section(tree, text("Labels, in the gallery"));
    for (int i = 0; i < classes && i < styles.size(); ++i)
        if (!styles.at(i).key.isNull())
            new QTreeWidgetItem(labels, {QString(styles.at(i).key), text("Label as %1").arg(styles.at(i).displayName)});
    new QTreeWidgetItem(labels, {QString(kCannotIdentifyKey), text("Label as \"cannot identify\"")});
    new QTreeWidgetItem(labels, {text("1 to 4"), text("How sure you are: high, moderate, low, no confidence")});
    new QTreeWidgetItem(labels, {text("Arrow keys"), text("Another cell; with Shift select more")});
    QTreeWidgetItem *pictures = section(tree, text("Pictures, in the inspector"));
    new QTreeWidgetItem(pictures, {text("+ and −"), text("Larger and smaller")});
    new QTreeWidgetItem(pictures, {text("0"), text("Fit the whole cell")});
    new QTreeWidgetItem(pictures, {text("Space, held"), text("The original instead of the change")});
    if (const auto *window = qobject_cast<QMainWindow *>(parent)) {
        for (const QAction *menu : window->menuBar()->actions())
            if (menu->menu() != nullptr)
                addMenu(tree, section(tree, menu->text().remove(u'&')), menu->menu());
    }
    tree->expandAll();
    tree->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(&dialog);
    layout->addWidget(tree);
    layout->addWidget(buttons);
    dialog.resize(560, 620);
    dialog.exec();
}

void showAbout(QWidget *parent)
{
    QMessageBox::about(parent, text("About CytoDiffusion"),
        text("<h3>CytoDiffusion %1</h3><p>A workbench for blood cell images and a diffusion classifier.</p>"
             "<p>For research use only. Not a medical device, not for diagnosis.</p>"
             "<p>GNU General Public License, version 3. Method: Deltadahl et al., Nature Machine Intelligence 7, "
             "1791–1803 (2025).</p>")
            .arg(QStringLiteral(CYTO_VERSION)));
}

} // namespace cyto::ui
