#include "ui/signoff/sign_off_page.h"

#include "jobs/run_async.h"
#include "study/cell_store.h"
#include "ui/report/save_report.h"
#include "ui/report/statistics_text.h"
#include "ui/signoff/readiness_view.h"
#include "ui/signoff/slide_report_document.h"
#include "ui/theme/class_style.h"
#include "ui/theme/state_ink.h"

#include <QComboBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace cyto::ui {

namespace {

constexpr std::array kMeanings {SignatureMeaning::Review, SignatureMeaning::Approval, SignatureMeaning::Responsibility,
    SignatureMeaning::Authorship};

constexpr int kShownSignatures = 6; // more scroll

void setBold(QLabel &label, double scale)
{
    QFont font = label.font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setBold(true);
    label.setFont(font);
}

} // namespace

SignOffPage::SignOffPage(WorkerPool &pool, QWidget *parent)
    : QWidget(parent)
    , m_pool(pool)
    , m_list(new QListWidget(this))
    , m_state(new QLabel(this))
    , m_failure(new QLabel(this))
    , m_problem(new QLabel(this))
    , m_signer(new QLabel(this))
    , m_readiness(new ReadinessView(this))
    , m_form(new QGroupBox(tr("Signature"), this))
    , m_meaning(new QComboBox(this))
    , m_password(new QLineEdit(this))
    , m_sign(new QPushButton(tr("&Sign"), this))
    , m_save(new QPushButton(tr("Save slide re&port…"), this))
    , m_close(new QPushButton(tr("Clos&e"), this))
    , m_signaturesLabel(new QLabel(tr("Signatures of this slide"), this))
    , m_signatures(new QTableWidget(0, 4, this))
{
    auto *title = new QLabel(tr("Sign-off"), this);
    setBold(*title, 1.4);
    setBold(*m_state, 1.15);
    setBold(*m_signaturesLabel, 1.0);
    for (QLabel *label : {m_state, m_failure, m_problem})
        label->setWordWrap(true);
    setInk(*m_failure, Ink::Failure);
    m_list->setFixedWidth(240);
    m_list->setSpacing(3);
    m_list->setAccessibleName(tr("Slides"));
    m_signatures->setHorizontalHeaderLabels({tr("Name"), tr("Meaning"), tr("Time"), tr("Holds")});
    m_signatures->horizontalHeader()->setStretchLastSection(true);
    m_signatures->verticalHeader()->hide();
    m_signatures->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_signatures->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_signatures->setTabKeyNavigation(false);
    m_signatures->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_signatures->setAccessibleName(m_signaturesLabel->text());

    auto *content = new QWidget(this);
    content->setMaximumWidth(860); // lines of this length are still read easily
    auto *column = new QVBoxLayout(content);
    column->addWidget(m_state);
    column->addWidget(m_readiness);
    column->addSpacing(8);
    column->addWidget(makeForm());
    column->addSpacing(8);
    column->addWidget(m_signaturesLabel);
    column->addWidget(m_signatures);
    column->addStretch(1); // takes the height that is left: a table would have it shared by all
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    auto *top = new QHBoxLayout;
    top->addWidget(title);
    top->addStretch(1);
    top->addWidget(m_save);
    top->addWidget(m_close);
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_list);
    middle->addWidget(scroll, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_failure);
    layout->addLayout(middle, 1);

    connect(m_list, &QListWidget::currentRowChanged, this, &SignOffPage::loadSlide);
    connect(m_readiness, &ReadinessView::changed, this, &SignOffPage::updateState);
    connect(m_password, &QLineEdit::textChanged, this, &SignOffPage::updateState);
    connect(m_password, &QLineEdit::returnPressed, m_sign, &QPushButton::click);
    connect(m_sign, &QPushButton::clicked, this,
        [this] { sign(static_cast<SignatureMeaning>(m_meaning->currentData().toInt()), m_password->text()); });
    connect(m_save, &QPushButton::clicked, this, [this] { saveReport(askReportPlace(this, tr("slide-report"))); });
    connect(m_close, &QPushButton::clicked, this, &SignOffPage::closed);
    setFocusProxy(m_list);
    showReport();
}

QWidget *SignOffPage::makeForm()
{
    for (const SignatureMeaning meaning : kMeanings)
        m_meaning->addItem(meaningText(signatureMeaningName(meaning)), static_cast<int>(meaning));
    m_password->setEchoMode(QLineEdit::Password);
    auto *form = new QFormLayout(m_form);
    form->addRow(tr("Signed by:"), m_signer);
    form->addRow(tr("&Meaning:"), m_meaning);
    form->addRow(tr("Pass&word, again:"), m_password);
    auto *row = new QHBoxLayout;
    row->addWidget(m_sign);
    row->addWidget(m_problem, 1);
    form->addRow(row);
    return m_form;
}

void SignOffPage::setStudy(std::optional<StudyContext> study)
{
    ++m_generation;
    m_study = std::move(study);
    m_slides.clear();
    m_report.reset();
    m_password->clear();
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    m_signer->setText(m_study ? m_study->reader.name : QString());
    showFailure({});
    showReport();
    if (m_study && isVisible())
        loadSlides();
}

void SignOffPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_study && m_slides.empty())
        loadSlides();
    else if (m_study)
        loadSlide();
}

void SignOffPage::chooseSlide(qint64 slide)
{
    for (std::size_t i = 0; i < m_slides.size(); ++i)
        if (m_slides[i].id == slide)
            m_list->setCurrentRow(static_cast<int>(i));
}

void SignOffPage::invalidate()
{
    // Not while somebody is about to sign: signing itself refuses what is not complete any more.
    const bool signing = m_signing || m_readiness->failuresAcknowledged() || !m_readiness->overrideReason().isEmpty()
        || !m_password->text().isEmpty();
    if (m_study && isVisible() && !signing)
        loadSlide();
}

void SignOffPage::loadSlides()
{
    runAsync(
        m_pool, JobPriority::Wanted, this,
        [ticket = m_study->ticket, reader = m_study->reader.id, model = m_study->model ? m_study->model->id : 0](
            const CancelToken &) -> Expected<std::vector<SlideInfo>> {
            auto database = StudyDatabase::open(ticket);
            if (!database)
                return tl::unexpected<Error>(database.error());
            return CellStore(**database).slides(model, reader);
        },
        [this, generation = m_generation](Expected<std::vector<SlideInfo>> slides) {
            if (generation != m_generation)
                return;
            if (!slides) {
                showFailure(tr("The slides could not be read. %1").arg(slides.error().text()));
                return;
            }
            m_slides = std::move(*slides);
            {
                const QSignalBlocker blocker(m_list);
                m_list->clear();
                for (const SlideInfo &slide : m_slides)
                    m_list->addItem(tr("%1 (%n cell(s))", nullptr, slide.cells).arg(slide.name));
                m_list->setCurrentRow(m_slides.empty() ? -1 : 0);
            }
            loadSlide();
        });
}

void SignOffPage::loadSlide()
{
    const int row = m_list->currentRow();
    if (!m_study || row < 0 || row >= static_cast<int>(m_slides.size()))
        return;
    const qint64 slide = m_slides[static_cast<std::size_t>(row)].id;
    if (m_report && m_report->slide.id != slide) {
        m_report.reset();
        showReport();
    }
    runAsync(
        m_pool, JobPriority::Wanted, this,
        [ticket = m_study->ticket, model = m_study->model, slide](const CancelToken &) -> Expected<SlideReport> {
            auto database = StudyDatabase::open(ticket);
            if (!database)
                return tl::unexpected<Error>(database.error());
            return slideReport(**database, slide, model, {}, displayNameOf);
        },
        [this, generation = ++m_generation](Expected<SlideReport> report) {
            if (generation != m_generation)
                return;
            if (!report) {
                m_report.reset();
                showFailure(tr("The slide could not be read. %1").arg(report.error().text()));
            } else {
                m_report = std::move(*report);
            }
            showReport();
            Q_EMIT loaded();
        });
}

void SignOffPage::sign(SignatureMeaning meaning, const QString &password)
{
    if (!m_study || !m_report || m_signing)
        return;
    SignatureRequest request;
    request.slide = m_report->slide.id;
    request.reader = m_study->reader.id;
    request.password = password;
    request.meaning = meaning;
    request.model = m_study->model.value_or(ModelRecord {});
    request.failuresAcknowledged = m_readiness->failuresAcknowledged();
    request.overrideReason = m_readiness->overrideReason();
    m_signing = true;
    m_password->clear(); // it lives no longer than the question
    showFailure({});
    updateState();
    // Checking the password takes half a second on purpose.
    runAsync(
        m_pool, JobPriority::Wanted, this,
        [ticket = m_study->ticket, request](const CancelToken &) -> Expected<Signature> {
            auto database = StudyDatabase::open(ticket);
            if (!database)
                return tl::unexpected<Error>(database.error());
            return SignOff(**database).sign(request);
        },
        [this, generation = m_generation](Expected<Signature> signature) {
            m_signing = false;
            updateState();
            if (!signature) {
                showFailure(tr("The slide was not signed. %1").arg(signature.error().text()));
                if (generation == m_generation)
                    m_password->setFocus();
                Q_EMIT failed(signature.error());
                return;
            }
            Q_EMIT signedSlide(signature->slide);
            Q_EMIT noticed(tr("Signed by %1 at %2.").arg(signature->readerName, timeText(signature->signedAt)));
            loadSlide();
        });
}

void SignOffPage::saveReport(const QString &base)
{
    if (!m_report || base.isEmpty())
        return;
    m_save->setEnabled(false);
    ui::saveReport(m_pool, this, slideReportDocument(*m_report, DifferentialOptions().warnBelow), base,
        [this](const Expected<QString> &saved) {
            updateState();
            if (saved)
                Q_EMIT noticed(*saved);
            else
                Q_EMIT failed(saved.error());
        });
}

void SignOffPage::showReport()
{
    const bool there = m_report.has_value();
    for (QWidget *part : {static_cast<QWidget *>(m_readiness), static_cast<QWidget *>(m_form)})
        part->setVisible(there);
    m_signaturesLabel->setVisible(there && !m_report->signatures.empty());
    m_signatures->setVisible(there && !m_report->signatures.empty());
    if (!there) {
        m_state->setText(m_study ? tr("The slide is being read.") : QString());
        updateState();
        return;
    }
    const QString state = signatureState(*m_report);
    m_state->setText(m_report->signedNow || m_report->signatures.empty()
            ? tr("%1 – %2", "slide, state").arg(m_report->slide.name, state)
            : tr("%1 – %2: the slide has changed since it was signed", "slide, state")
                  .arg(m_report->slide.name, state));
    m_readiness->setReport(*m_report);
    m_signatures->setRowCount(static_cast<int>(m_report->signatures.size()));
    for (int row = 0; row < m_signatures->rowCount(); ++row) {
        const Signature &s = m_report->signatures[static_cast<std::size_t>(row)];
        const QString holds = s.current ? tr("✓  of what the slide holds now") : tr("✗  the slide has changed since");
        int column = 0;
        for (const QString &text : {s.readerName, meaningText(s.meaning), timeText(s.signedAt), holds}) {
            auto *item = new QTableWidgetItem(text);
            item->setToolTip(
                s.overrideReason.isEmpty() ? text : tr("Signed although incomplete: %1").arg(s.overrideReason));
            m_signatures->setItem(row, column++, item);
        }
    }
    m_signatures->resizeColumnsToContents();
    m_signatures->setFixedHeight(m_signatures->horizontalHeader()->sizeHint().height() + 4
        + std::min(m_signatures->rowCount(), kShownSignatures) * m_signatures->verticalHeader()->defaultSectionSize());
    updateState();
}

void SignOffPage::updateState()
{
    const bool password = m_study && m_study->reader.hasPassword;
    const QString problem = !m_report ? QString()
        : !password ? tr("%1 has no password, and so cannot sign. A coordinator can set one.").arg(m_signer->text())
        : !m_readiness->problem().isEmpty() ? m_readiness->problem()
        : m_password->text().isEmpty()      ? tr("Enter your password again.")
                                            : QString();
    m_problem->setText(m_signing ? tr("The password is being checked.") : problem);
    m_password->setEnabled(password && !m_signing);
    m_sign->setEnabled(m_report && !m_signing && problem.isEmpty());
    m_save->setEnabled(m_report.has_value());
}

QString SignOffPage::failure() const
{
    return m_failure->text();
}

void SignOffPage::showFailure(const QString &text)
{
    m_failure->setText(text);
    m_failure->setVisible(!text.isEmpty());
}

} // namespace cyto::ui
