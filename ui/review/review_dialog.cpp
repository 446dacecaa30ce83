#include "ui/review/review_dialog.h"

#include "ui/annotate/tall_dialog.h"
#include "ui/readers/reader_picker.h"
#include "ui/readers/study_task.h"
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
#include <QLocale>
#include <QMap>
#include <QPushButton>
#include <QRandomGenerator>
#include <QRegularExpressionValidator>
#include <QSpinBox>
#include <QVBoxLayout>

namespace cyto::ui {

namespace {
constexpr int kDelayMs = 250;
}

Expected<SessionId> startReview(StudyDatabase &database, const QueueRules &rules, const ReviewPlan &plan, ReaderId by)
{
    ReviewSessions sessions(database);
    const auto queue = sessions.queue(rules);
    if (!queue)
        return tl::unexpected<Error>(queue.error());
    return sessions.start(plan, *queue, by);
}

ReviewDialog::ReviewDialog(WorkerPool &pool, StudyTicket ticket, const ModelRecord &model,
    const std::vector<Reader> &readers, ReaderId self, QWidget *parent)
    : QDialog(parent)
    , m_pool(pool)
    , m_ticket(std::move(ticket))
    , m_model(model)
    , m_self(self)
    , m_name(new QLineEdit(this))
    , m_seed(new QLineEdit(QString::number(QRandomGenerator::system()->bounded(1'000'000'000)), this))
    , m_differs(new QCheckBox(tr("The &model differs from the label or consensus"), this))
    , m_low(new QCheckBox(tr("The model is &less sure than"), this))
    , m_anomaly(new QCheckBox(tr("The model finds the cell &unusual"), this))
    , m_disagree(new QCheckBox(tr("Readers &disagree"), this))
    , m_unsure(new QCheckBox(tr("A &reader had low or no confidence"), this))
    , m_failed(new QCheckBox(tr("The prediction &failed"), this))
    , m_escalated(new QCheckBox(tr("A reader asked for somebody else to decide"), this))
    , m_newEyes(new QCheckBox(tr("Only readers who have not labelled the cell"), this))
    , m_blinded(new QCheckBox(tr("Blinded: reasons, labels and prediction stay hidden"), this))
    , m_below(new QDoubleSpinBox(this))
    , m_readers(new ReaderPicker(this))
    , m_perCell(new QSpinBox(this))
    , m_outlook(new QLabel(this))
    , m_failure(new QLabel(this))
{
    setWindowTitle(tr("New review session"));
    const QueueRules standard;
    m_name->setToolTip(tr("Readers see this name."));
    m_differs->setToolTip(tr("Where there is no consensus, each reader's label counts."));
    m_low->setToolTip(tr("The probability of the predicted class is below this."));
    m_below->setToolTip(m_low->toolTip());
    m_anomaly->setToolTip(tr("The anomaly score is below the model's threshold."));
    m_disagree->setToolTip(tr("Two readers gave different answers."));
    m_unsure->setToolTip(tr("Said with key 3 or 4."));
    m_failed->setToolTip(tr("The model could not say anything of the cell."));
    m_escalated->setToolTip(tr("And nobody has decided since."));
    m_newEyes->setToolTip(tr("As in the paper's review: nobody judges an own label."));
    m_blinded->setToolTip(tr("The cells come without a word about why they are here."));
    m_perCell->setToolTip(tr("So many of the readers see each cell; the work is shared evenly."));
    for (QCheckBox *box : {m_differs, m_low, m_anomaly, m_disagree, m_unsure, m_failed, m_escalated})
        box->setChecked(true);
    m_below->setRange(1.0, 100.0);
    m_below->setDecimals(0);
    m_below->setSuffix(QStringLiteral(" %"));
    m_below->setValue(100.0 * standard.lowConfidenceBelow);
    m_below->setAccessibleName(tr("Probability below which the model counts as unsure"));
    if (m_model.id == 0) {
        for (QCheckBox *box : {m_differs, m_low, m_anomaly, m_failed}) {
            box->setChecked(false);
            box->setEnabled(false);
        }
        m_below->setEnabled(false);
    }
    m_readers->setReaders(readers);
    m_readers->setPicked({self});
    m_perCell->setRange(0, 100);
    m_perCell->setSpecialValueText(tr("all of them"));
    m_seed->setValidator(new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]{1,19}")), m_seed));
    m_seed->setToolTip(tr("The same number gives the same order."));
    m_name->setPlaceholderText(tr("For instance: disagreements, round 1"));

    auto *reasons = new QGroupBox(tr("Reasons for a second look"), this);
    auto *low = new QHBoxLayout;
    low->addWidget(m_low);
    low->addWidget(m_below);
    low->addStretch();
    auto *list = new QVBoxLayout(reasons);
    list->addWidget(m_differs);
    list->addLayout(low);
    for (QCheckBox *box : {m_anomaly, m_disagree, m_unsure, m_failed, m_escalated})
        list->addWidget(box);
    auto *content = new QWidget(this);
    auto *form = new QFormLayout(content);
    form->addRow(tr("&Name:"), m_name);
    form->addRow(reasons);
    form->addRow(tr("R&eaders:"), m_readers);
    form->addRow(tr("Readers per &cell:"), m_perCell);
    form->addRow(m_newEyes);
    form->addRow(m_blinded);
    form->addRow(tr("&Seed:"), m_seed);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_accept = buttons->button(QDialogButtonBox::Ok);
    m_accept->setText(tr("Make the sess&ion"));
    m_accept->setEnabled(false);
    auto *footer = new QWidget(this);
    auto *below = new QVBoxLayout(footer);
    below->setContentsMargins(0, 0, 0, 0);
    below->addWidget(m_failure);
    below->addWidget(buttons);
    layOutTallDialog(*this, content, m_outlook, footer, {560, 720});
    m_failure->setWordWrap(true);
    m_failure->hide();
    setInk(*m_failure, Ink::Failure);
    connect(buttons, &QDialogButtonBox::accepted, this, &ReviewDialog::make);
    connect(buttons, &QDialogButtonBox::rejected, this, &ReviewDialog::reject);
    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelayMs);
    connect(&m_delay, &QTimer::timeout, this, &ReviewDialog::countQueue);
    for (QCheckBox *box :
        {m_differs, m_low, m_anomaly, m_disagree, m_unsure, m_failed, m_escalated, m_newEyes, m_blinded})
        connect(box, &QCheckBox::toggled, this, &ReviewDialog::onChanged);
    connect(m_below, &QDoubleSpinBox::valueChanged, this, &ReviewDialog::onChanged);
    connect(m_perCell, &QSpinBox::valueChanged, this, &ReviewDialog::onChanged);
    connect(m_name, &QLineEdit::textChanged, this, &ReviewDialog::onChanged);
    connect(m_readers, &QListWidget::itemChanged, this, &ReviewDialog::onChanged);
    countQueue();
}

QueueRules ReviewDialog::rules() const
{
    QueueRules rules;
    rules.model = m_model;
    rules.modelDiffers = m_differs->isChecked();
    rules.lowConfidenceBelow = m_low->isChecked() ? m_below->value() / 100.0 : 0.0;
    rules.anomaly = m_anomaly->isChecked();
    rules.readersDisagree = m_disagree->isChecked();
    rules.readerUnsure = m_unsure->isChecked();
    rules.predictionFailed = m_failed->isChecked();
    rules.escalated = m_escalated->isChecked();
    return rules;
}

ReviewPlan ReviewDialog::plan() const
{
    ReviewPlan plan;
    plan.name = m_name->text().trimmed();
    plan.blinded = m_blinded->isChecked();
    plan.seed = m_seed->text().toULongLong();
    plan.readers = m_readers->picked();
    plan.readersPerCell = m_perCell->value();
    plan.onlyNewEyes = m_newEyes->isChecked();
    plan.model = m_model.id;
    return plan;
}

QString ReviewDialog::outlook() const
{
    return m_outlook->text();
}

QString ReviewDialog::failure() const
{
    return m_failure->text();
}

void ReviewDialog::onChanged()
{
    ++m_generation;
    m_accept->setEnabled(false);
    m_failure->clear();
    m_failure->hide();
    m_delay.start();
}

void ReviewDialog::countQueue()
{
    struct Outlook {
        std::vector<QueuedCell> queue;
        ReviewShares shares;
    };
    const int generation = ++m_generation;
    studyTask(
        m_pool, m_ticket, this,
        [r = rules(), p = plan()](StudyDatabase &database) -> Expected<Outlook> {
            const ReviewSessions sessions(database);
            auto queue = sessions.queue(r);
            if (!queue)
                return tl::unexpected<Error>(queue.error());
            auto shares = sessions.shares(p, *queue);
            if (!shares)
                return tl::unexpected<Error>(shares.error());
            return Outlook {std::move(*queue), std::move(*shares)};
        },
        [this, generation](const Expected<Outlook> &outlook) {
            if (generation != m_generation || m_making)
                return;
            const bool named = !m_name->text().trimmed().isEmpty();
            const bool read = !m_readers->picked().empty();
            QStringList lines =
                outlook ? outlookOf(outlook->queue, outlook->shares) : QStringList {outlook.error().text()};
            if (outlook && !named)
                lines << tr("The session needs a name.");
            m_outlook->setText(lines.join(u'\n'));
            m_accept->setEnabled(outlook && !outlook->queue.empty() && outlook->shares.lacking == 0 && named && read);
            Q_EMIT outlookChanged();
        });
}

QStringList ReviewDialog::outlookOf(const std::vector<QueuedCell> &queue, const ReviewShares &shares) const
{
    QStringList lines {tr("%n cell(s) for a second look.", nullptr, static_cast<int>(queue.size()))};
    QMap<QString, int> counts;
    for (const QueuedCell &cell : queue)
        for (const QString &reason : cell.reasons)
            ++counts[reason];
    const QLocale locale;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        lines << tr("%1: %2", "count, reason").arg(locale.toString(it.value()), ContextPanel::reasonText(it.key()));
    if (shares.cells.empty())
        return lines << tr("The session needs at least one reader.");
    if (shares.lacking > 0)
        return lines << (m_newEyes->isChecked()
                       ? tr("For %n cell(s) there are too few readers who have not labelled them. Add readers, or ask "
                            "for fewer per cell.",
                           nullptr, shares.lacking)
                       : tr("For %n cell(s) there are too few readers. Add readers, or ask for fewer per cell.",
                           nullptr, shares.lacking));
    if (queue.empty())
        return lines;
    for (const auto &[reader, cells] : shares.cells)
        lines << tr("%1 sees %n cell(s).", nullptr, cells).arg(m_readers->nameOf(reader));
    return lines;
}

void ReviewDialog::make()
{
    if (m_making)
        return;
    m_making = true;
    ++m_generation;
    m_delay.stop();
    setEnabled(false);
    studyTask(
        m_pool, m_ticket, this,
        [r = rules(), p = plan(), by = m_self](StudyDatabase &database) { return startReview(database, r, p, by); },
        [this](const Expected<SessionId> &made) {
            m_making = false;
            setEnabled(true);
            if (made) {
                m_made = *made;
                accept();
                return;
            }
            m_failure->setText(tr("The session was not made. %1").arg(made.error().text()));
            m_failure->show();
            countQueue(); // it may have changed meanwhile
        });
}

void ReviewDialog::reject()
{
    if (!m_making)
        QDialog::reject();
}

} // namespace cyto::ui
