#include "ui/shell/window_actions.h"

#include "ui/theme/command_text.h"

#include "study/cell_table.h"

#include <QAction>
#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QWhatsThis>

namespace cyto::ui {

QAction *WindowActions::add(
    QMenu *menu, const char *id, const QString &text, const QKeySequence &key, const QString &tip)
{
    QAction *action = menu->addAction(text);
    action->setObjectName(QLatin1String(id)); // under which a key of the reader's choice is remembered
    action->setShortcut(key);
    action->setToolTip(tip);
    action->setStatusTip(tip);
    action->setWhatsThis(tip);
    return action;
}

WindowActions::WindowActions(QMainWindow *window) : QObject(window)
{
    QMenuBar *bar = window->menuBar();
    QMenu *file = bar->addMenu(tr("&File"));
    open = add(file, "open", tr("&Open study…"), QKeySequence::Open,
        tr("Choose a folder of slides, or the folder of one slide."));
    openShared = add(file, "openShared", tr("Open s&hared study…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O),
        tr("A study that a database server keeps for several computers."));
    recent = file->addMenu(tr("Open &recent"));
    openDemo = add(file, "openDemo", tr("Open the &demonstration"), QKeySequence(Qt::CTRL | Qt::Key_D),
        tr("Two slides of synthetic cells."));
    file->addSeparator();
    refreshFolder = add(file, "refreshFolder", tr("&Look for new cells"), QKeySequence::Refresh,
        tr("Look again for new, changed and moved images in the study's folder."));
    relocate = add(file, "relocate", tr("The folder has &moved…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F),
        tr("Say where the images are now. Labels and predictions stay with their cells."));
    savePicture = add(file, "savePicture", tr("&Save picture…"), QKeySequence::Save,
        tr("Save the picture that the inspector shows."));
    saveFailures =
        add(file, "saveFailures", tr("Save list of &failed cells…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X),
            tr("Save which images could not be read or predicted, and why, as a table."));
    file->addSeparator();
    preferences = add(file, "preferences", tr("&Preferences…"), QKeySequence(Qt::CTRL | Qt::Key_Comma),
        tr("Appearance, your name, device, precision, threads and trials."));
    preferences->setMenuRole(QAction::PreferencesRole);
    closeStudy = add(file, "closeStudy", tr("&Close study"), QKeySequence::Close,
        tr("Close the study. Everything is stored already."));
    quit = add(file, "quit", tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q),
        tr("Leave the program. Everything is stored already."));
    quit->setMenuRole(QAction::QuitRole);

    QMenu *edit = bar->addMenu(tr("&Edit"));
    undo = add(edit, "undo", tr("&Undo label"), QKeySequence(Qt::CTRL | Qt::Key_Z),
        tr("Take back the last label. It stays in the cell's history."));
    redo = add(edit, "redo", tr("&Redo label"), {}, tr("Give the label again that was taken back."));
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)});
    edit->addSeparator();
    selectAll =
        add(edit, "selectAll", tr("Select &all"), QKeySequence::SelectAll, tr("Select all cells that are shown."));
    nextCell = add(edit, "nextCell", tr("&Next cell"), QKeySequence(Qt::CTRL | Qt::Key_Right),
        tr("Go to the next cell of the gallery."));
    previousCell =
        add(edit, "previousCell", tr("&Previous cell"), {}, tr("Go back to the previous cell of the gallery."));
    previousCell->setShortcuts({QKeySequence(Qt::Key_Backspace), QKeySequence(Qt::CTRL | Qt::Key_Left)});
    edit->addSeparator();
    comment = add(edit, "comment", tr("Co&mment…"), QKeySequence(Qt::CTRL | Qt::Key_M),
        tr("Write a comment on the chosen cell. It stays in the cell's history."));
    skip = add(edit, "skip", tr("S&kip cell…"), QKeySequence(Qt::CTRL | Qt::Key_K),
        tr("Leave the chosen cell without a label, say why, and go to the next one."));
    labelAs = edit->addMenu(tr("&Label as"));

    QMenu *view = bar->addMenu(tr("&View"));
    buildView(view);

    QMenu *prediction = bar->addMenu(tr("&Prediction"));
    predict = add(prediction, "predict", tr("&Predict"), QKeySequence(Qt::CTRL | Qt::Key_P),
        tr("Predict the cells that have no prediction yet, the open slide first."));
    predict->setCheckable(true);
    retryFailed = add(prediction, "retryFailed", tr("Try &failed cells again"), QKeySequence(Qt::CTRL | Qt::Key_R),
        tr("Predict the cells once more whose prediction failed."));
    prediction->addSeparator();
    counterfactual = add(prediction, "counterfactual", tr("Show &change"), QKeySequence(Qt::CTRL | Qt::Key_H),
        tr("What the model would change in this cell to see another class."));
    counterfactualAll = add(prediction, "counterfactualAll", tr("Show changes for &all classes"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H), tr("The same for every class, side by side."));
    prediction->addSeparator();
    models = add(prediction, "models", tr("&Model manager…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M),
        tr("List, inspect, verify and choose models."));

    QMenu *help = bar->addMenu(tr("&Help"));
    keys = add(help, "keys", tr("&Keys"), QKeySequence(Qt::Key_Question), tr("All keys of the program."));
    whatsThis = QWhatsThis::createAction(this);
    help->addAction(whatsThis);
    about = add(help, "about", tr("&About CytoDiffusion"), QKeySequence(Qt::CTRL | Qt::Key_F1),
        tr("Version, licence and what the program is for."));
    about->setMenuRole(QAction::AboutRole);
}

QString WindowActions::textOf(const QAction &action)
{
    return commandText(action);
}

void WindowActions::buildView(QMenu *view)
{
    groups = new QActionGroup(this);
    QMenu *groupBy = view->addMenu(tr("&Group by"));
    const auto group = [&](GroupBy by, const char *id, const QString &text, int key, const QString &tip) {
        QAction *action = add(groupBy, id, text, QKeySequence(Qt::CTRL | Qt::Key(key)), tip);
        action->setCheckable(true);
        action->setData(static_cast<int>(by));
        groups->addAction(action);
    };
    group(GroupBy::Prediction, "groupByPrediction", tr("&Predicted class"), Qt::Key_1,
        tr("A group for each class that the model predicted."));
    group(GroupBy::Label, "groupByLabel", tr("My &label"), Qt::Key_2, tr("A group for each class that you gave."));
    group(GroupBy::Nothing, "groupByNothing", tr("&No groups"), Qt::Key_3, tr("All cells in one row after the other."));
    group(GroupBy::Consensus, "groupByConsensus", tr("&Consensus"), Qt::Key_4,
        tr("A group for each class on which the readers agree, as computed last."));
    group(GroupBy::Reason, "groupByReason", tr("&Reason for review"), Qt::Key_5,
        tr("A group for each reason why a cell deserves a second look."));
    sorts = new QActionGroup(this);
    QMenu *sortBy = view->addMenu(tr("&Sort by"));
    const auto sort = [&](SortBy by, const char *id, const QString &text, int key, const QString &tip) {
        QAction *action = add(sortBy, id, text, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key(key)), tip);
        action->setCheckable(true);
        action->setData(static_cast<int>(by));
        sorts->addAction(action);
    };
    sort(SortBy::SlideOrder, "sortBySlideOrder", tr("&Slide order"), Qt::Key_1,
        tr("As the files lie in the slide's folder."));
    sort(SortBy::Anomaly, "sortByAnomaly", tr("Most &unusual first"), Qt::Key_2, tr("By the anomaly score."));
    sort(SortBy::Probability, "sortByProbability", tr("Least &probable first"), Qt::Key_3,
        tr("By the probability of the predicted class."));
    sort(SortBy::Margin, "sortByMargin", tr("Smallest &margin first"), Qt::Key_4,
        tr("By the distance of the two best classes."));
    sort(SortBy::Random, "sortByRandom", tr("&Random"), Qt::Key_5, tr("Shuffled, the same way every time."));
    view->addSeparator();
    onlyAnomalous = add(view, "onlyAnomalous", tr("&Unusual cells only"), QKeySequence(Qt::CTRL | Qt::Key_U),
        tr("Hide cells that are not unusual."));
    onlyAnomalous->setCheckable(true);
    onlyUnreviewed = add(view, "onlyUnreviewed", tr("&Not labelled cells only"), QKeySequence(Qt::CTRL | Qt::Key_L),
        tr("Hide cells that you have labelled."));
    onlyUnreviewed->setCheckable(true);
    showAll = add(
        view, "showAll", tr("Show &all"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), tr("Turn off all filters."));
    view->addSeparator();
    larger = add(view, "larger", tr("&Larger tiles"), QKeySequence::ZoomIn, tr("Show larger pictures."));
    larger->setShortcuts({QKeySequence(QKeySequence::ZoomIn), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    smaller = add(view, "smaller", tr("S&maller tiles"), QKeySequence::ZoomOut, tr("Show more and smaller pictures."));
    view->addSeparator();
    panels = view->addMenu(tr("&Panels"));
    fullScreen = add(view, "fullScreen", tr("&Full screen"), QKeySequence(Qt::Key_F11), tr("Use the whole screen."));
    fullScreen->setCheckable(true);
}

void WindowActions::setClasses(const ClassStyles &styles, int classes)
{
    labelAs->clear();
    const auto command = [this](int style, const QString &name, QChar key, const QIcon &icon) {
        // The letter is a hint, not a shortcut: letters belong to the gallery, not to text fields.
        QAction *action =
            labelAs->addAction(icon, key.isNull() ? name : QStringLiteral("%1\t%2").arg(name, QString(key)));
        connect(action, &QAction::triggered, this, [this, style] { Q_EMIT labelChosen(style); });
    };
    for (int i = 0; i < classes && i < styles.size(); ++i)
        command(i, styles.at(i).displayName, styles.at(i).key, shapeIcon(styles.at(i), 16, 2.0));
    command(CellTable::kCannotIdentify, tr("Cannot identify"), kCannotIdentifyKey, {});
}

} // namespace cyto::ui
