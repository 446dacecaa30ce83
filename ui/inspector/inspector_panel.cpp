#include "ui/inspector/inspector_panel.h"

#include "imaging/image_file.h"
#include "jobs/run_async.h"
#include "ui/inspector/cell_facts.h"
#include "ui/inspector/cell_view.h"
#include "ui/inspector/confidence_bars.h"
#include "ui/inspector/counterfactual_panel.h"
#include "ui/inspector/mat_image.h"
#include "ui/inspector/picture_menu.h"
#include "ui/inspector/reference_strip.h"
#include "ui/study/study_session.h"
#include "ui/theme/format.h"
#include "ui/theme/state_ink.h"

#include <QFileInfo>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSlider>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace cyto::ui {

namespace {

constexpr int kReferences = 4;

QLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    return label;
}

QLabel *wrapped(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

InspectorPanel::InspectorPanel(
    WorkerPool &pool, const ThumbnailLoader &thumbnails, HeatmapService &heatmaps, QWidget *parent)
    : QWidget(parent)
    , m_pool(pool)
    , m_tabs(new QTabWidget(this))
    , m_details(new QWidget(this))
    , m_counterfactual(new CounterfactualPanel(heatmaps, this))
    , m_view(new CellView(this))
    , m_title(wrapped(this))
    , m_verdict(wrapped(this))
    , m_anomaly(wrapped(this))
    , m_others(wrapped(this))
    , m_bars(new ConfidenceBars(this))
    , m_retry(new QPushButton(tr("&Try again"), this))
    , m_brightness(new QSlider(Qt::Horizontal, this))
    , m_contrast(new QSlider(Qt::Horizontal, this))
    , m_facts(new QFormLayout)
    , m_history(new QListWidget(this))
    , m_references(new ReferenceStrip(thumbnails, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
    m_tabs->addTab(buildCellPage(), tr("C&ell"));
    m_tabs->addTab(m_counterfactual, tr("C&ounterfactual"));
    m_tabs->setAccessibleName(tr("Inspector"));

    const auto adjust = [this] { m_view->setAdjustment(m_brightness->value(), m_contrast->value()); };
    connect(m_brightness, &QSlider::valueChanged, this, adjust);
    connect(m_contrast, &QSlider::valueChanged, this, adjust);
    connect(m_retry, &QPushButton::clicked, this, [this] {
        if (m_retryEngine)
            Q_EMIT engineRetryRequested();
        else
            Q_EMIT retryRequested(m_cell);
    });
    connect(m_counterfactual, &CounterfactualPanel::saveRequested, this, &InspectorPanel::saveRequested);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this,
        [this](QPoint position) { showMenu(m_view->mapToGlobal(position)); });
    connect(m_references, &ReferenceStrip::saveRequested, this, &InspectorPanel::saveRequested);
    m_retry->setToolTip(tr("Predict this cell once more."));
    // Wherever the focus is in here; what is made later leaves Space to its parents, and so to this panel.
    m_counterfactual->flickerFrom(*this);
    for (QWidget *widget : findChildren<QWidget *>())
        m_counterfactual->flickerFrom(*widget);
    setCell(0);
}

InspectorPanel::~InspectorPanel()
{
    m_loading.cancel();
}

QWidget *InspectorPanel::buildCellPage()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(m_title);
    m_view->setMinimumHeight(220);
    layout->addWidget(m_view, 1);

    auto *below = new QVBoxLayout(m_details);
    below->setContentsMargins(0, 0, 0, 0);
    auto *display = new QGridLayout; // one line would be wider than a narrow dock
    const auto slider = [&](QSlider *s, const QString &text, const QString &name) {
        s->setRange(-100, 100);
        s->setAccessibleName(name);
        s->setToolTip(tr("Changes the display alone, not the image."));
        auto *label = new QLabel(text, page);
        label->setBuddy(s);
        const int line = display->rowCount();
        display->addWidget(label, line, 0);
        display->addWidget(s, line, 1);
    };
    slider(m_brightness, tr("&Brightness:"), tr("Brightness of the display"));
    slider(m_contrast, tr("Co&ntrast:"), tr("Contrast of the display"));
    auto *reset = new QPushButton(tr("&Reset"), page);
    reset->setToolTip(tr("Brightness and contrast as they are in the file."));
    connect(reset, &QPushButton::clicked, this, [this] {
        m_brightness->setValue(0);
        m_contrast->setValue(0);
    });
    display->addWidget(reset, 1, 2, 2, 1);
    below->addLayout(display);

    QFont bold = m_verdict->font();
    bold.setBold(true);
    m_verdict->setFont(bold);
    below->addWidget(m_verdict);
    below->addWidget(m_retry, 0, Qt::AlignLeft);
    below->addWidget(m_bars);
    below->addWidget(m_anomaly);
    m_facts->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_facts->setHorizontalSpacing(12);
    m_facts->setVerticalSpacing(2);
    below->addLayout(m_facts);
    below->addWidget(m_others);
    below->addWidget(heading(tr("Reference cells"), page));
    below->addWidget(m_references);
    below->addWidget(heading(tr("Labels"), page));
    m_history->setAccessibleName(tr("Labels of this cell"));
    m_history->setWordWrap(true);
    m_history->setMinimumHeight(70);
    m_history->setMaximumHeight(140);
    m_history->setWhatsThis(tr("Every label this cell ever got, the newest first. Nothing is overwritten: taking a "
                               "label back is a line of its own."));
    below->addWidget(m_history);
    layout->addWidget(m_details);

    auto *scroll = new QScrollArea(this);
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return scroll;
}

void InspectorPanel::setSession(StudySession *session)
{
    m_session = session;
    if (session != nullptr)
        m_counterfactual->setClasses(session->styles(), session->styleOfModelClass());
    setCell(0);
}

void InspectorPanel::setCell(CellId cell)
{
    m_cell = m_session != nullptr && m_session->table().rowOf(cell) >= 0 ? cell : 0;
    loadPicture();
    refresh();
}

void InspectorPanel::refresh()
{
    m_title->setText(m_cell != 0 ? m_session->cellName(m_cell) : QString());
    m_title->setVisible(m_cell != 0);
    m_details->setVisible(m_cell != 0);
    showPrediction();
    showHistory();
    showReferences();
}

void InspectorPanel::loadPicture()
{
    m_loading.cancel();
    const int generation = ++m_generation;
    if (m_cell == 0) {
        m_view->setImage({}, tr("Choose a cell in the gallery."));
        return;
    }
    const QString path = m_session->imagePath(m_cell);
    m_loading = runAsync(
        m_pool, JobPriority::Visible, this,
        [path](const CancelToken &cancel) -> Expected<QImage> {
            if (cancel.isCancelled())
                return fail(ErrorCode::Cancelled, {});
            const auto image = loadImage(path);
            if (!image)
                return tl::unexpected<Error>(image.error());
            return imageOf(image->rgb);
        },
        [this, generation](const Expected<QImage> &image) {
            if (generation != m_generation)
                return;
            if (image)
                m_view->setImage(*image);
            else
                m_view->setImage({}, image.error().text());
        });
}

void InspectorPanel::clearFacts()
{
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
}

void InspectorPanel::setFailure(const QString &reason)
{
    if (reason == m_failure)
        return;
    m_failure = reason;
    showPrediction();
}

void InspectorPanel::showFailure(const QString &sentence, bool ofEngine)
{
    m_verdict->setText(sentence);
    setInk(*m_verdict, Ink::Failure);
    m_retryEngine = ofEngine;
    m_retry->setToolTip(
        ofEngine ? tr("Load the model, or start the prediction, once more.") : tr("Predict this cell once more."));
    m_retry->show();
}

void InspectorPanel::showPrediction()
{
    clearFacts();
    m_bars->setRows({});
    m_bars->hide();
    m_anomaly->clear();
    m_anomaly->hide();
    m_retry->hide();
    m_others->hide();
    m_verdict->setVisible(m_cell != 0);
    setInk(*m_verdict, Ink::Plain);
    setInk(*m_anomaly, Ink::Plain);
    if (m_cell == 0) {
        m_counterfactual->setCell({}, -1, -1);
        return;
    }
    const HeatmapImage image {m_cell, m_session->imagePath(m_cell), m_session->file(m_cell)};
    const int row = m_session->table().rowOf(m_cell);
    if (!m_session->model()) {
        if (m_failure.isEmpty())
            m_verdict->setText(tr("There is no model, so there is no prediction. Labelling goes on."));
        else
            showFailure(tr("Failed: there is no model. %1 Labelling goes on.").arg(m_failure), true);
        m_counterfactual->setCell(image, -1, -1);
        return;
    }
    const auto stored = m_session->prediction(m_cell);
    if (!stored) {
        const bool notYet = stored.error().code == ErrorCode::NotFound;
        const auto record = m_session->table().isFailed(row) ? m_session->record(m_cell) : Expected<CellRecord> {};
        if (record && !record->failure.isEmpty()) {
            m_verdict->setText(tr("Failed: %1").arg(record->failure)); // of the file: no model would do better
            setInk(*m_verdict, Ink::Failure);
        } else if (notYet && !m_failure.isEmpty()) {
            showFailure(tr("Failed: %1").arg(m_failure), true);
        } else {
            m_verdict->setText(notYet ? tr("Not yet predicted.") : stored.error().text());
        }
        m_counterfactual->setCell(image, -1, -1);
        return;
    }
    if (stored->failed) {
        showFailure(tr("Failed: %1").arg(stored->failure), false);
        m_counterfactual->setCell(image, -1, -1);
        return;
    }

    const Prediction &p = stored->prediction;
    std::vector<ConfidenceBars::Row> rows;
    for (size_t c = 0; c < p.classes.size(); ++c) {
        const int style = m_session->styleOf(static_cast<int>(c));
        if (style >= 0)
            rows.push_back({m_session->styles().at(style), p.classes[c].probability, p.classes[c].score,
                p.classes[c].prunedAt, static_cast<int>(c) == p.predicted});
    }
    m_bars->setRows(std::move(rows));
    m_bars->show();
    const int style = m_session->styleOf(p.predicted);
    const QString name = style >= 0 ? m_session->styles().at(style).displayName : tr("unknown class");
    m_verdict->setText(m_session->table().isUnidentified(row)
            ? tr("Unidentified: the model is unsure. Most probable is %1.").arg(name)
            : std::isnan(p.classes[static_cast<size_t>(std::max(0, p.predicted))].probability)
            ? tr("Predicted: %1. The model gives no probabilities: it was not calibrated.").arg(name)
            : tr("Predicted: %1").arg(name));
    m_anomaly->setText(CellFacts::anomalySentence(p));
    if (p.anomalous)
        setInk(*m_anomaly, Ink::Warning);
    m_anomaly->show();
    for (const Fact &fact : CellFacts::ofPrediction(*stored, *m_session->model())) {
        auto *value = wrapped(this);
        value->setText(fact.value);
        value->setToolTip(fact.explanation);
        value->setAccessibleName(fact.name);
        m_facts->addRow(new QLabel(tr("%1:", "name of a value").arg(fact.name), this), value);
    }
    m_counterfactual->setCell(image, p.predicted, p.second);
    const auto all = m_session->predictionsOfAllModels(m_cell);
    const auto models = m_session->models();
    QStringList others;
    if (all && models)
        for (const StoredPrediction &other : *all)
            for (const ModelRecord &model : *models)
                if (other.model == model.id && other.model != m_session->model()->id)
                    others << CellFacts::otherModel(other, model);
    if (!others.isEmpty()) {
        m_others->setText(tr("Other models said:\n%1").arg(others.join(u'\n')));
        m_others->show();
    }
}

void InspectorPanel::showHistory()
{
    m_history->clear();
    if (m_cell == 0)
        return;
    const auto revisions = m_session->history(m_cell);
    if (!revisions)
        m_history->addItem(revisions.error().text());
    else if (revisions->empty())
        m_history->addItem(tr("No label yet. Press the letter of a class, or drop the cell on it."));
    else
        m_history->addItems(CellFacts::history(*revisions, m_session->styles()));
}

void InspectorPanel::showReferences()
{
    std::vector<ReferenceStrip::Row> rows;
    if (m_cell != 0) {
        const int row = m_session->table().rowOf(m_cell);
        const int predicted = m_session->styleOf(m_session->table().predictedClass(row));
        const int second = m_session->styleOf(m_session->table().secondClass(row));
        const ClassStyles &styles = m_session->styles();
        if (predicted >= 0)
            rows.push_back({styles.at(predicted), tr("Predicted: %1").arg(styles.at(predicted).displayName),
                m_session->exemplars(predicted, kReferences, m_cell)});
        if (second >= 0)
            rows.push_back({styles.at(second), tr("Runner-up: %1").arg(styles.at(second).displayName),
                m_session->exemplars(second, kReferences, m_cell)});
    }
    m_references->setRows(std::move(rows));
}

QString InspectorPanel::pictureName() const
{
    const int row = m_session != nullptr ? m_session->table().rowOf(m_cell) : -1;
    return row >= 0 ? QStringLiteral("%1.png").arg(QFileInfo(m_session->table().fileName(row)).completeBaseName())
                    : QStringLiteral("cell.png");
}

void InspectorPanel::showMenu(QPoint globalPosition)
{
    const QImage original = m_view->image();
    std::vector<PictureOffer> offers {{tr("&Save picture…"), tr("&Copy picture"), pictureName(), original}};
    if (m_view->isAdjusted())
        offers.push_back(
            {tr("Save picture &as shown…"), tr("Copy picture as s&hown"), pictureName(), m_view->shownImage()});
    showPictureMenu(this, globalPosition, offers,
        [this](const QImage &picture, const QString &name) { Q_EMIT saveRequested(picture, name); });
}

void InspectorPanel::showCounterfactual()
{
    m_tabs->setCurrentWidget(m_counterfactual);
    m_counterfactual->compute();
}

} // namespace cyto::ui
