#include "ui/turing/turing_list_page.h"

#include "jobs/run_async.h"
#include "ui/jobs/gui_progress.h"
#include "ui/report/statistics_text.h"
#include "ui/theme/list_columns.h"
#include "ui/theme/state_ink.h"
#include "ui/turing/new_turing_dialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace cyto::ui {

namespace {

enum Column { NameColumn, ImagesColumn, PracticeColumn, AnsweredColumn, StateColumn, ColumnCount };

bool isFinished(const TuringTestInfo &test)
{
    return test.answered >= test.trials;
}

} // namespace

TuringListPage::TuringListPage(WorkerPool &pool, WorkerPool &engine, QWidget *parent)
    : QWidget(parent)
    , m_pool(pool)
    , m_engine(engine)
    , m_list(new QTreeWidget(this))
    , m_message(new QLabel(this))
    , m_empty(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_take(new QPushButton(tr("&Take the test"), this))
    , m_results(new QPushButton(tr("&Results"), this))
    , m_new(new QPushButton(tr("&New test…"), this))
    , m_stop(new QPushButton(tr("&Cancel"), this))
    , m_close(new QPushButton(tr("Clos&e"), this))
{
    auto *title = new QLabel(tr("Turing tests"), this);
    QFont font = title->font();
    font.setPointSizeF(font.pointSizeF() * 1.4);
    font.setBold(true);
    title->setFont(font);
    auto *what = new QLabel(tr("Can readers tell the model's synthetic cells from real ones? Each reader judges the "
                               "same images in an order of their own."),
        this);
    what->setWordWrap(true);
    m_list->setColumnCount(ColumnCount);
    m_list->setHeaderLabels({tr("Test"), tr("Images"), tr("Practice"), tr("Answered by you"), tr("State")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    fitColumns(*m_list, NameColumn);
    m_list->setAccessibleName(tr("Turing tests"));
    m_empty->setWordWrap(true);
    m_message->setWordWrap(true);
    auto *top = new QHBoxLayout;
    top->addWidget(title);
    top->addStretch(1);
    for (QPushButton *b : {m_new, m_close})
        top->addWidget(b);
    auto *working = new QHBoxLayout;
    working->addWidget(m_progress, 1);
    working->addWidget(m_stop);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_take);
    bottom->addWidget(m_results);
    bottom->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(what);
    layout->addWidget(m_message);
    layout->addLayout(working);
    layout->addWidget(m_empty);
    layout->addWidget(m_list, 1);
    layout->addStretch(0); // takes the room while there is no list
    layout->addLayout(bottom);

    connect(m_list, &QTreeWidget::currentItemChanged, this, &TuringListPage::updateState);
    connect(m_list, &QTreeWidget::itemActivated, this, [this] {
        if (m_take->isEnabled())
            m_take->click();
    });
    connect(m_take, &QPushButton::clicked, this, [this] {
        if (const TuringTestInfo *test = chosen())
            Q_EMIT takeAsked(*test);
    });
    connect(m_results, &QPushButton::clicked, this, [this] {
        if (const TuringTestInfo *test = chosen())
            Q_EMIT resultsAsked(*test);
    });
    connect(m_new, &QPushButton::clicked, this, &TuringListPage::askForTest);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_cancel.cancel(); });
    connect(m_close, &QPushButton::clicked, this, &TuringListPage::closed);
    setFocusProxy(m_list);
    updateState();
}

TuringListPage::~TuringListPage()
{
    m_cancel.cancel();
}

void TuringListPage::setStudy(std::optional<StudyContext> study)
{
    ++m_generation;
    if (!m_study || !study || m_study->info.uuid != study->info.uuid) {
        ++m_makeGeneration;
        m_cancel.cancel();
        m_making = false;
        say({}, false);
    }
    m_study = std::move(study);
    m_tests.clear();
    m_list->clear();
    if (isVisible())
        reload();
    updateState();
}

void TuringListPage::setMaker(std::optional<TuringMaker> maker)
{
    m_maker = std::move(maker);
    updateState();
}

QString TuringListPage::message() const
{
    return m_message->text();
}

void TuringListPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    reload();
}

void TuringListPage::reload()
{
    if (!m_study)
        return;
    runAsync(
        m_pool, JobPriority::Wanted, this,
        [ticket = m_study->ticket, reader = m_study->reader.id](
            const CancelToken &) -> Expected<std::vector<TuringTestInfo>> {
            auto database = StudyDatabase::open(ticket);
            if (!database)
                return tl::unexpected<Error>(database.error());
            return TuringTests(**database).tests(reader);
        },
        [this, generation = m_generation](Expected<std::vector<TuringTestInfo>> tests) {
            if (generation != m_generation)
                return;
            if (!tests) {
                say(tr("The tests could not be read. %1").arg(tests.error().text()), true);
                return;
            }
            const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
            m_tests = std::move(*tests);
            m_list->clear();
            for (const TuringTestInfo &test : m_tests) {
                const QString state = isFinished(test) ? tr("finished")
                    : test.answered > 0                ? tr("begun")
                                                       : tr("not begun");
                auto *item = new QTreeWidgetItem(m_list,
                    {test.name, countText(test.trials), countText(test.practice), countText(test.answered), state});
                for (const int column : {ImagesColumn, PracticeColumn, AnsweredColumn})
                    item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
            }
            explainColumns(*m_list);
            m_list->setCurrentItem(m_list->topLevelItem(std::max(0, row)));
            updateState();
            Q_EMIT reloaded();
        });
}

const TuringTestInfo *TuringListPage::chosen() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row >= 0 && row < static_cast<int>(m_tests.size()) ? &m_tests[static_cast<std::size_t>(row)] : nullptr;
}

void TuringListPage::askForTest()
{
    if (!m_study || !m_maker)
        return;
    std::vector<CellClass> classes;
    for (const CellClass &c : m_study->info.labelClasses.all())
        if (m_maker->modelClasses.indexOf(c.name))
            classes.push_back(c);
    NewTuringDialog dialog(classes, m_maker->modelName, m_folder, this);
    if (dialog.exec() == QDialog::Accepted)
        makeTest(dialog.request());
}

void TuringListPage::makeTest(const TuringSetRequest &request)
{
    if (!m_study || !m_maker || m_making)
        return;
    m_making = true;
    Q_EMIT aboutToMake();
    say({}, false);
    m_progress->setRange(0, 0);
    m_progress->setFormat(tr("Making the images"));
    auto progress = std::make_shared<GuiProgress>(
        this,
        [this](const Progress &p) {
            m_progress->setRange(0, static_cast<int>(p.total));
            m_progress->setValue(static_cast<int>(p.done));
            m_progress->setFormat(
                tr("%1: %2 of %3", "task, numbers").arg(p.task, countText(p.done), countText(p.total)));
        },
        [this](const QString &notice) { say(notice, false); });
    m_cancel = runAsync(
        m_engine, JobPriority::Wanted, this,
        [make = m_maker->make, ticket = m_study->ticket, reader = m_study->reader.id, request, progress](
            const CancelToken &cancel) { return make(ticket, reader, request, cancel, progress.get()); },
        [this, generation = m_makeGeneration, name = request.name](Expected<qint64> test) {
            if (generation != m_makeGeneration)
                return;
            m_making = false;
            updateState();
            if (test) {
                say(tr("The test \"%1\" has been made. Every reader of the study can take it.").arg(name), false);
                Q_EMIT made(*test);
                reload();
            } else if (test.error().code == ErrorCode::Cancelled) {
                say(tr("Cancelled: no test was made."), false);
            } else {
                say(tr("The test could not be made. %1").arg(test.error().text()), true);
            }
        });
    updateState();
}

void TuringListPage::say(const QString &message, bool failure)
{
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
    setInk(*m_message, failure ? Ink::Failure : Ink::Plain);
}

void TuringListPage::updateState()
{
    const TuringTestInfo *test = chosen();
    const bool coordinator = m_study && m_study->reader.role == ReaderRole::Coordinator;
    m_take->setEnabled(test != nullptr && !isFinished(*test));
    m_take->setText(test != nullptr && test->answered > 0 && !isFinished(*test) ? tr("&Go on with the test")
                                                                                : tr("&Take the test"));
    // What others answered would be a running score of one's own.
    m_results->setEnabled(test != nullptr && (isFinished(*test) || coordinator));
    m_results->setToolTip(test != nullptr && !m_results->isEnabled()
            ? tr("The results can be seen when you have answered every image.")
            : QString());
    m_new->setEnabled(coordinator && m_maker && !m_making);
    m_new->setToolTip(!coordinator ? tr("Only a coordinator makes Turing tests.")
            : !m_maker             ? tr("There is no model that could make synthetic cells.")
                                   : QString());
    m_progress->setVisible(m_making);
    m_stop->setVisible(m_making);
    m_list->setVisible(!m_tests.empty());
    m_take->setVisible(!m_tests.empty());
    m_results->setVisible(!m_tests.empty());
    m_empty->setVisible(m_tests.empty());
    m_empty->setText(coordinator ? tr("There is no test in this study yet. Make one from the model in use and a folder "
                                      "of real images.")
                                 : tr("There is no test in this study yet. A coordinator can make one."));
}

} // namespace cyto::ui
