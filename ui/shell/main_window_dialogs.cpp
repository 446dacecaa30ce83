// What the window asks in dialogs and menus of its own.
#include "ui/gallery/gallery_panel.h"
#include "ui/gallery/gallery_view.h"
#include "ui/inspector/cell_view.h"
#include "ui/inspector/counterfactual_panel.h"
#include "ui/inspector/inspector_panel.h"
#include "ui/models/model_manager.h"
#include "ui/preferences/preferences_dialog.h"
#include "ui/readers/shared_study_dialog.h"
#include "ui/shell/first_page.h"
#include "ui/shell/key_bindings.h"
#include "ui/shell/main_window.h"
#include "ui/shell/window_actions.h"

#include <QMenu>
#include <QMenuBar>
#include <QTabWidget>
#include <QToolButton>

#include <algorithm>

namespace cyto::ui {

void MainWindow::openStudy(const QString &place)
{
    const auto address = StudyAddress::parse(place);
    if (address && StudyAddress::passwordIn(place).isEmpty())
        askForSharedStudy(*address);
    else
        m_workbench.openStudy(place);
}

void MainWindow::openSharedStudy()
{
    const QStringList recent = m_workbench.recent().folders();
    const auto last = std::find_if(recent.begin(), recent.end(), &StudyAddress::isAddress);
    const auto address = last != recent.end() ? StudyAddress::parse(*last) : Expected<StudyAddress>();
    askForSharedStudy(address.value_or(StudyAddress()));
}

void MainWindow::openWithAnotherLogin()
{
    auto address = StudyAddress::parse(m_workbench.session()->ticket().location);
    if (!address)
        return;
    address->login.clear();
    askForSharedStudy(*address);
}

void MainWindow::askForSharedStudy(const StudyAddress &address)
{
    // Not exec(): what runs in the background may go on.
    auto *dialog = new SharedStudyDialog(address, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_workbench.openStudy(dialog->location()); });
    dialog->open();
}

void MainWindow::tellKeys()
{
    m_undo->setToolTip(WindowActions::textOf(*m_actions->undo));
    m_first->setOpenCommand(WindowActions::textOf(*m_actions->open));
    m_inspector->counterfactual().setCommand(WindowActions::textOf(*m_actions->counterfactual));
    updateGalleryState();
}

void MainWindow::showPreferences()
{
    const auto &classifier = m_workbench.classifier();
    const StudySession *session = m_workbench.session();
    // Without a study, the classes that a new one would have.
    const ClassSet classes =
        defaultLabelClasses(classifier ? std::optional<ClassSet>(classifier->settings.classes) : std::nullopt);
    std::vector<KeyUse> keys = session != nullptr
        ? classKeys(session->styles(), session->labelClasses())
        : classKeys(ClassStyles(classes, m_workbench.preferences().keys.letters), classes.size());
    const std::vector<KeyUse> commands = commandKeys(*menuBar());
    keys.insert(keys.end(), commands.begin(), commands.end());
    Machine machine = Machine::here();
    if (const auto &count = m_workbench.services().cudaDevices)
        machine.cudaDevices = count();
    PreferencesDialog dialog(m_workbench.preferences(), machine, classifier ? &classifier->settings.defaults : nullptr,
        classifier ? classifier->device : QString(), std::move(keys), this);
    if (dialog.exec() == QDialog::Accepted)
        m_workbench.setPreferences(dialog.preferences());
}

void MainWindow::showModels()
{
    ModelManager dialog(m_workbench.engine(), m_workbench.pool(), m_workbench.services().models,
        m_workbench.preferences().knownModels, m_workbench.classifier() ? m_workbench.modelFolder() : QString(), this);
    connect(&dialog, &ModelManager::aboutToCompute, &m_workbench, &Workbench::giveWay);
    const bool chosen = dialog.exec() == QDialog::Accepted;
    Preferences preferences = m_workbench.preferences();
    preferences.knownModels = dialog.knownFolders();
    if (chosen)
        preferences.modelFolder = dialog.chosenFolder();
    if (!(preferences == m_workbench.preferences()))
        m_workbench.setPreferences(preferences);
    // The same folder again: it may hold another checkpoint by now, or have failed before.
    if (chosen && !m_workbench.classifier())
        m_workbench.loadModel();
}

void MainWindow::showCellMenu(QPoint globalPosition)
{
    const WindowActions &a = *m_actions;
    QMenu menu(this);
    menu.addMenu(a.labelAs);
    menu.addActions({a.comment, a.skip});
    menu.addSeparator();
    menu.addActions({a.counterfactual, a.savePicture});
    menu.exec(globalPosition);
}

void MainWindow::saveShownPicture()
{
    if (m_inspector->tabs().currentWidget() == &m_inspector->counterfactual()) {
        savePicture(m_inspector->counterfactual().shownPicture(), m_inspector->counterfactual().pictureName());
        return;
    }
    savePicture(m_inspector->view().shownImage(), m_inspector->pictureName());
}

} // namespace cyto::ui
