#include "ui/annotate/annotation_dialog.h"

#include "jobs/run_async.h"
#include "ui/annotate/tall_dialog.h"
#include "ui/readers/reader_picker.h"
#include "ui/review/context_panel.h"
#include "ui/theme/state_ink.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QRandomGenerator>
#include <QRegularExpressionValidator>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace cyto::ui {

namespace {

constexpr int kDelayMs = 250;

QListWidget *checkList(const QStringList &texts, const QString &name, QWidget *parent)
{
    auto *list = new QListWidget(parent);
    list->setAccessibleName(name);
    list->setMinimumHeight(80);
    for (const QString &text : texts) {
        auto *item = new QListWidgetItem(text, list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    return list;
}

/// In the order of the list "consensus"; the last entry is for cells that it does not know.
constexpr std::array kMethods {ConsensusMethod::Unanimous, ConsensusMethod::Majority, ConsensusMethod::Seniority,
    ConsensusMethod::Adjudicated, ConsensusMethod::Unresolved};

QStringList consensusTexts()
{
    QStringList texts;
    for (const ConsensusMethod method : kMethods)
        texts << consensusText(method);
    return texts << AnnotationDialog::tr("No label yet");
}

/// In the order of the list "reasons".
const QStringList &reasonCodes()
{
    static const QStringList codes =
        QStringLiteral("model_differs low_confidence anomaly readers_disagree reader_unsure prediction_failed "
                       "escalated")
            .split(u' ');
    return codes;
}

QStringList reasonTexts()
{
    QStringList texts;
    for (const QString &code : reasonCodes())
        texts << ContextPanel::reasonText(code);
    return texts;
}

std::set<int> ticked(const QListWidget &list)
{
    std::set<int> rows;
    for (int i = 0; i < list.count(); ++i)
        if (list.item(i)->checkState() == Qt::Checked)
            rows.insert(i);
    return rows;
}

} // namespace

AnnotationDialog::AnnotationDialog(WorkerPool &pool, SessionChoices choices, QWidget *parent)
    : QDialog(parent)
    , m_pool(pool)
    , m_choices(std::move(choices))
    , m_name(new QLineEdit(this))
    , m_seed(new QLineEdit(QString::number(QRandomGenerator::system()->bounded(1'000'000'000)), this))
    , m_slides(checkList(m_choices.slides, tr("Slides"), this))
    , m_classes(checkList(m_choices.modelClasses, tr("Predicted classes"), this))
    , m_consensus(checkList(consensusTexts(), tr("States of the consensus"), this))
    , m_reasons(checkList(reasonTexts(), tr("Reasons for a second look"), this))
    , m_unlabelled(new QCheckBox(tr("Only cells that I have not labelled"), this))
    , m_readers(new ReaderPicker(this))
    , m_common(new QSpinBox(this))
    , m_each(new QSpinBox(this))
    , m_gap(new QSpinBox(this))
    , m_unflagged(new QDoubleSpinBox(this))
    , m_repeats(new QDoubleSpinBox(this))
    , m_blinded(new QRadioButton(tr("&Blinded: readers see the cell alone"), this))
    , m_open(new QRadioButton(tr("&Open: readers also see what the model says"), this))
    , m_outlook(new QLabel(this))
    , m_failure(new QLabel(this))
{
    setWindowTitle(tr("New annotation session"));
    if (!m_choices.facts)
        m_choices.facts = std::make_shared<const FilterFacts>();
    m_slides->setObjectName(QStringLiteral("slides"));
    m_consensus->setObjectName(QStringLiteral("consensus"));
    m_reasons->setObjectName(QStringLiteral("reasons"));
    m_readers->setObjectName(QStringLiteral("readers"));
    m_common->setObjectName(QStringLiteral("common"));
    m_unflagged->setObjectName(QStringLiteral("unflagged"));
    auto *content = new QWidget(this);
    auto *columns = new QHBoxLayout(content);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->addWidget(buildCells(), 1);
    columns->addWidget(buildPlan(), 1);
    m_failure->setWordWrap(true);
    m_failure->hide();
    setInk(*m_failure, Ink::Failure);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_accept = buttons->button(QDialogButtonBox::Ok);
    m_accept->setText(tr("&Make the session"));
    m_accept->setEnabled(false);
    auto *footer = new QWidget(this);
    auto *below = new QVBoxLayout(footer);
    below->setContentsMargins(0, 0, 0, 0);
    below->addWidget(m_failure);
    below->addWidget(buttons);
    layOutTallDialog(*this, content, m_outlook, footer, {900, 720});
    connect(buttons, &QDialogButtonBox::accepted, this, &AnnotationDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &AnnotationDialog::reject);
    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelayMs);
    connect(&m_delay, &QTimer::timeout, this, &AnnotationDialog::workOut);
    for (QSpinBox *box : {m_common, m_each, m_gap})
        connect(box, &QSpinBox::valueChanged, this, &AnnotationDialog::onChanged);
    for (QDoubleSpinBox *box : {m_unflagged, m_repeats})
        connect(box, &QDoubleSpinBox::valueChanged, this, &AnnotationDialog::onChanged);
    for (QLineEdit *line : {m_name, m_seed})
        connect(line, &QLineEdit::textChanged, this, &AnnotationDialog::onChanged);
    for (QListWidget *list : {m_slides, m_classes, m_consensus, m_reasons, static_cast<QListWidget *>(m_readers)})
        connect(list, &QListWidget::itemChanged, this, &AnnotationDialog::onChanged);
    connect(m_unlabelled, &QCheckBox::toggled, this, &AnnotationDialog::onChanged);
    connect(m_blinded, &QRadioButton::toggled, this, &AnnotationDialog::setLeastUnflagged);
    setLeastUnflagged();
    workOut();
}

QWidget *AnnotationDialog::buildCells()
{
    auto *box = new QGroupBox(tr("Cells"), this);
    auto *layout = new QVBoxLayout(box);
    const auto heading = [&](const QString &text, QWidget *buddy) {
        auto *label = new QLabel(text, box);
        label->setBuddy(buddy);
        label->setWordWrap(true);
        layout->addWidget(label);
        layout->addWidget(buddy);
    };
    heading(tr("&Slides (none ticked: all)"), m_slides);
    heading(tr("&Predicted as (none ticked: all, also cells without a prediction)"), m_classes);
    heading(
        m_choices.facts->hasConsensus ? tr("Consens&us (none ticked: all)") : tr("Consens&us: none has been run yet"),
        m_consensus);
    heading(tr("Re&view queue (none ticked: all cells, whether they are in it or not)"), m_reasons);
    m_consensus->setEnabled(m_choices.facts->hasConsensus);
    m_consensus->setToolTip(tr("Cells on which the newest consensus came to this."));
    m_reasons->setToolTip(tr("Cells that would be in the review queue for one of these reasons. Readers of a blinded "
                             "session are not told."));
    m_classes->setEnabled(!m_choices.modelClasses.isEmpty());
    m_slides->setToolTip(tr("Cells come from these slides alone."));
    m_classes->setToolTip(tr("Cells that the model takes for one of these classes."));
    m_unlabelled->setToolTip(tr("Leaves out the cells that you have labelled in the gallery or in sessions."));
    layout->addWidget(m_unlabelled);
    auto *note = new QLabel(tr("Cells whose image is missing or cannot be read are left out."), box);
    note->setWordWrap(true);
    layout->addWidget(note);
    return box;
}

QWidget *AnnotationDialog::buildPlan()
{
    auto *box = new QGroupBox(tr("Session"), this);
    auto *form = new QFormLayout(box);
    const AnnotationPlan standard;
    m_name->setPlaceholderText(tr("For instance: round 1"));
    m_name->setToolTip(tr("Readers see this name."));
    m_open->setToolTip(tr("For teaching and for corrections; such labels are not blind."));
    m_gap->setToolTip(tr("So many other cells come between a cell and its repeat."));
    m_readers->setReaders(m_choices.readers);
    m_common->setRange(0, 1'000'000);
    m_common->setValue(standard.commonCells);
    m_common->setToolTip(tr("The same cells for every reader: agreement is measured on them."));
    m_each->setRange(0, 1'000'000);
    m_each->setValue(standard.cellsPerReader);
    m_each->setSpecialValueText(tr("all that are left"));
    m_each->setToolTip(tr("Further cells for each reader, which no other reader sees."));
    const auto percent = [](QDoubleSpinBox *spin, double value, const QString &tip) {
        spin->setRange(0.0, 100.0);
        spin->setDecimals(0);
        spin->setSuffix(QStringLiteral(" %"));
        spin->setValue(100.0 * value);
        spin->setToolTip(tip);
    };
    percent(m_unflagged, standard.unflaggedShare,
        tr("At least so many of the cells are not flagged as unusual, so that the session itself says nothing."));
    percent(m_repeats, standard.repeatShare,
        tr("So many cells come a second time, unannounced: do readers agree with "
           "themselves?"));
    m_gap->setRange(0, 10'000);
    m_gap->setValue(standard.repeatGap);
    m_gap->setSuffix(tr(" cells apart"));
    m_seed->setValidator(new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]{1,19}")), m_seed));
    m_seed->setToolTip(tr("The same number gives the same cells in the same order."));
    m_blinded->setChecked(true);
    m_blinded->setToolTip(tr("Prediction, other labels, slide and file name are kept back where the data is read."));
    auto *modes = new QVBoxLayout;
    modes->addWidget(m_blinded);
    modes->addWidget(m_open);
    form->addRow(tr("&Name:"), m_name);
    form->addRow(tr("&Readers:"), m_readers);
    form->addRow(tr("&Common cells:"), m_common);
    form->addRow(tr("&Each reader:"), m_each);
    form->addRow(tr("Not &flagged:"), m_unflagged);
    form->addRow(tr("&Hidden repeats:"), m_repeats);
    form->addRow(tr("Repeats are at least:"), m_gap);
    form->addRow(tr("See&d:"), m_seed);
    form->addRow(modes);
    return box;
}

CellFilter AnnotationDialog::filter() const
{
    CellFilter filter;
    filter.slides = ticked(*m_slides);
    filter.predicted = ticked(*m_classes);
    for (const int row : ticked(*m_consensus))
        filter.consensus.insert(
            row < static_cast<int>(kMethods.size()) ? std::optional(kMethods[static_cast<size_t>(row)]) : std::nullopt);
    for (const int row : ticked(*m_reasons))
        filter.reasons.insert(reasonCodes()[row]);
    filter.onlyUnlabelled = m_unlabelled->isChecked();
    return filter;
}

AnnotationPlan AnnotationDialog::plan() const
{
    AnnotationPlan plan;
    plan.name = m_name->text().trimmed();
    plan.blinded = m_blinded->isChecked();
    plan.seed = m_seed->text().toULongLong();
    plan.model = m_choices.model;
    plan.readers = m_readers->picked();
    plan.commonCells = m_common->value();
    plan.cellsPerReader = m_each->value();
    plan.unflaggedShare = m_unflagged->value() / 100.0;
    plan.repeatShare = m_repeats->value() / 100.0;
    plan.repeatGap = m_gap->value();
    return plan;
}

std::vector<CellId> AnnotationDialog::cells() const
{
    std::vector<CellId> ids;
    for (const Candidate &cell : filteredCells(*m_choices.table, *m_choices.facts, filter()))
        ids.push_back(cell.cell);
    return ids;
}

QString AnnotationDialog::outlook() const
{
    return m_outlook->text();
}

QString AnnotationDialog::failure() const
{
    return m_failure->text();
}

void AnnotationDialog::setLeastUnflagged()
{
    m_unflagged->setMinimum(m_blinded->isChecked() ? 100.0 * AnnotationPlan().unflaggedShare : 0.0);
}

void AnnotationDialog::accept()
{
    if (!m_choices.make) {
        QDialog::accept();
        return;
    }
    if (m_making)
        return;
    m_making = true;
    ++m_generation;
    m_delay.stop();
    setEnabled(false);
    runAsync(
        m_pool, JobPriority::Wanted, this,
        [make = m_choices.make, p = plan(), ids = cells()](const CancelToken &) { return make(p, ids); },
        [this](const Expected<SessionId> &made) {
            m_making = false;
            setEnabled(true);
            if (made) {
                QDialog::accept();
                return;
            }
            m_failure->setText(tr("The session was not made. %1").arg(made.error().text()));
            m_failure->show();
        });
}

void AnnotationDialog::reject()
{
    if (!m_making)
        QDialog::reject();
}

void AnnotationDialog::onChanged()
{
    ++m_generation; // what is being worked out is out of date
    m_accept->setEnabled(false);
    m_failure->clear();
    m_failure->hide();
    m_delay.start();
}

void AnnotationDialog::workOut()
{
    struct Outlook {
        std::vector<std::vector<PlannedItem>> lists;
        int candidates = 0, flagged = 0;
    };
    const int generation = ++m_generation;
    runAsync(
        m_pool, JobPriority::Visible, this,
        [table = m_choices.table, facts = m_choices.facts, f = filter(), p = plan()](
            const CancelToken &) -> Expected<Outlook> {
            const std::vector<Candidate> candidates = filteredCells(*table, *facts, f);
            auto lists = planAnnotation(p, candidates);
            if (!lists)
                return tl::unexpected<Error>(lists.error());
            Outlook outlook {std::move(*lists), static_cast<int>(candidates.size()), 0};
            outlook.flagged = static_cast<int>(
                std::count_if(candidates.begin(), candidates.end(), [](const Candidate &c) { return c.flagged; }));
            return outlook;
        },
        [this, generation](const Expected<Outlook> &outlook) {
            if (generation != m_generation)
                return;
            const bool named = !m_name->text().trimmed().isEmpty();
            m_outlook->setText(!outlook ? outlook.error().text()
                    : !named            ? tr("The session needs a name.")
                                        : outlookOf(outlook->lists, outlook->candidates, outlook->flagged));
            m_accept->setEnabled(outlook && named && !m_making);
            Q_EMIT outlookChanged();
        });
}

QString AnnotationDialog::outlookOf(
    const std::vector<std::vector<PlannedItem>> &lists, int candidates, int flagged) const
{
    const QLocale locale;
    QStringList lines {tr("%1 cells pass the filter, %2 of them flagged as unusual.")
                           .arg(locale.toString(candidates), locale.toString(flagged))};
    const std::vector<ReaderId> readers = m_readers->picked();
    for (size_t r = 0; r < lists.size() && r < readers.size(); ++r) {
        const auto repeats =
            std::count_if(lists[r].begin(), lists[r].end(), [](const PlannedItem &i) { return i.repeatOf >= 0; });
        lines << tr("%1 sees %2 cells, %3 of them hidden repeats.")
                     .arg(m_readers->nameOf(readers[r]), locale.toString(static_cast<qint64>(lists[r].size())),
                         locale.toString(static_cast<qint64>(repeats)));
    }
    return lines.join(u'\n');
}

} // namespace cyto::ui
