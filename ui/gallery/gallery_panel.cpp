#include "ui/gallery/gallery_panel.h"

#include "ui/gallery/class_palette.h"
#include "ui/gallery/digit_key.h"
#include "ui/gallery/gallery_model.h"
#include "ui/gallery/gallery_view.h"
#include "ui/gallery/thumbnail_loader.h"
#include "ui/study/study_session.h"
#include "ui/theme/flow_layout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSlider>
#include <QVBoxLayout>

namespace cyto::ui {

namespace {

constexpr int kWidestChoice = 480; // pixels of a drop-down list

void addChoice(QLayout &line, const QString &text, QComboBox *choice, QWidget *bar)
{
    // As wide as its longest text.
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    choice->setMaximumWidth(kWidestChoice);
    auto *pair = new QWidget(bar); // label and choice stay in one line
    auto *label = new QLabel(text, pair);
    label->setBuddy(choice);
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 6, 0);
    row->addWidget(label);
    row->addWidget(choice);
    line.addWidget(pair);
}

} // namespace

GalleryPanel::GalleryPanel(const ThumbnailLoader &thumbnails, WorkerPool &pool, QWidget *parent)
    : QWidget(parent)
    , m_model(new GalleryModel(&thumbnails, &pool, this))
    , m_view(new GalleryView(this))
    , m_classes(new ClassPalette(this))
    , m_group(new QComboBox(this))
    , m_sort(new QComboBox(this))
    , m_class(new QComboBox(this))
    , m_anomalous(new QCheckBox(tr("&Unusual only"), this))
    , m_unreviewed(new QCheckBox(tr("&Not labelled only"), this))
    , m_clear(new QPushButton(tr("Show &all"), this))
    , m_size(new QSlider(Qt::Horizontal, this))
    , m_count(new QLabel(this))
    , m_hidden(new QLabel(this))
{
    m_view->setGalleryModel(m_model);
    m_view->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildBar());
    layout->addWidget(m_hidden);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_classes);

    connect(m_group, &QComboBox::currentIndexChanged, this,
        [this] { setGroupBy(static_cast<GroupBy>(m_group->currentData().toInt())); });
    connect(m_sort, &QComboBox::currentIndexChanged, this,
        [this] { setSortBy(static_cast<SortBy>(m_sort->currentData().toInt())); });
    connect(m_class, &QComboBox::currentIndexChanged, this, [this] {
        const int style = m_class->currentData().toInt();
        m_options.filter.onlyClass = style >= 0 ? std::optional<int>(style) : std::nullopt;
        apply();
    });
    connect(m_anomalous, &QCheckBox::toggled, this, &GalleryPanel::setOnlyAnomalous);
    connect(m_unreviewed, &QCheckBox::toggled, this, &GalleryPanel::setOnlyUnreviewed);
    connect(m_clear, &QPushButton::clicked, this, &GalleryPanel::clearFilters);
    connect(m_size, &QSlider::valueChanged, m_view, &GalleryView::setPictureSize);
    connect(m_view, &GalleryView::pictureSizeChanged, m_size, &QSlider::setValue);
    connect(m_view, &GalleryView::selectionCountChanged, this, [this] { updateControls(); });
    connect(m_model, &GalleryModel::arranged, this, &GalleryPanel::updateControls);
    connect(m_classes, &ClassPalette::classChosen, this, [this](int style) {
        Q_EMIT labelRequested(m_view->selectedCells(), style);
        m_view->setFocus();
    });
    connect(m_classes, &ClassPalette::cellsDropped, this, &GalleryPanel::labelRequested);
    updateControls();
}

QWidget *GalleryPanel::buildBar()
{
    m_group->addItem(tr("Predicted class"), static_cast<int>(GroupBy::Prediction));
    m_group->addItem(tr("My label"), static_cast<int>(GroupBy::Label));
    m_group->addItem(tr("Consensus"), static_cast<int>(GroupBy::Consensus));
    m_group->addItem(tr("Reason for review"), static_cast<int>(GroupBy::Reason));
    m_group->addItem(tr("No groups"), static_cast<int>(GroupBy::Nothing));
    m_group->setAccessibleName(tr("Groups"));
    m_group->setToolTip(tr("What puts cells into one group. Reason for review: why a cell deserves a second look."));
    m_sort->addItem(tr("Slide order"), static_cast<int>(SortBy::SlideOrder));
    m_sort->addItem(tr("Most unusual first"), static_cast<int>(SortBy::Anomaly));
    m_sort->addItem(tr("Least probable first"), static_cast<int>(SortBy::Probability));
    m_sort->addItem(tr("Smallest margin first"), static_cast<int>(SortBy::Margin));
    m_sort->addItem(tr("Random"), static_cast<int>(SortBy::Random));
    m_sort->setAccessibleName(tr("Order"));
    m_sort->setToolTip(tr("The order within each group. Random is the same every time, until the study changes."));
    m_class->setAccessibleName(tr("Class filter"));
    m_class->setToolTip(tr("Show the cells of one predicted class only."));
    m_anomalous->setToolTip(tr("Hide cells that are not below the anomaly threshold."));
    m_unreviewed->setToolTip(tr("Hide cells that you have labelled."));
    m_clear->setToolTip(tr("Turn off all filters."));
    m_size->setRange(64, 360);
    m_size->setValue(m_view->pictureSize());
    m_size->setFixedWidth(110);
    m_size->setAccessibleName(tr("Size of the tiles"));
    m_size->setToolTip(tr("Size of the tiles (Ctrl and wheel)."));
    m_hidden->setWordWrap(true);
    m_hidden->setContentsMargins(6, 0, 6, 4);
    m_count->setContentsMargins(6, 0, 6, 0);
    m_count->setToolTip(tr("What is hidden by filters is never forgotten here."));
    auto *bar = new QWidget(this);
    auto *choices = new FlowLayout(nullptr, 6);
    addChoice(*choices, tr("&Group by:"), m_group, bar);
    addChoice(*choices, tr("S&ort by:"), m_sort, bar);
    addChoice(*choices, tr("Sho&w:"), m_class, bar);
    auto *filters = new FlowLayout(nullptr, 6);
    for (QWidget *filter : std::initializer_list<QWidget *> {m_anomalous, m_unreviewed, m_count, m_clear})
        filters->addWidget(filter);
    for (QLayout *line : {choices, filters})
        line->setContentsMargins(0, 0, 0, 0);
    auto *lines = new QVBoxLayout(bar);
    lines->setContentsMargins(6, 4, 6, 4);
    lines->setSpacing(4);
    lines->addLayout(choices);
    lines->addLayout(filters);
    return bar;
}

void GalleryPanel::setSession(const StudySession *session)
{
    m_session = session;
    m_options.groupings.reset();
    m_options.filter.slideIndex.reset();
    if (session == nullptr) {
        m_model->setStudy(nullptr, {});
        updateControls();
        return;
    }
    m_options.styleOfModelClass = session->styleOfModelClass();
    m_options.styles = session->styles().size();
    // The same study shuffles the same way for everybody.
    m_options.randomSeed = qHash(session->info().uuid, 0);
    m_model->setStudy(&session->table(), session->styles());
    m_classes->setClasses(session->styles(), session->labelClasses());
    fillClassFilter();
    apply();
}

void GalleryPanel::fillClassFilter()
{
    const QSignalBlocker blocker(m_class);
    m_class->clear();
    m_class->addItem(tr("All classes"), -1);
    for (const int style : m_options.styleOfModelClass)
        m_class->addItem(shapeIcon(m_session->styles().at(style), 14, devicePixelRatioF()),
            m_session->styles().at(style).displayName, style);
    if (m_options.filter.onlyClass)
        m_class->setCurrentIndex(m_class->findData(*m_options.filter.onlyClass));
    if (m_class->currentIndex() < 0) {
        m_class->setCurrentIndex(0);
        m_options.filter.onlyClass.reset();
    }
}

void GalleryPanel::apply()
{
    m_model->setOptions(m_options);
    updateControls();
    Q_EMIT optionsChanged();
}

void GalleryPanel::rearrange()
{
    m_model->rearrange();
    updateControls();
}

void GalleryPanel::refresh(const std::vector<CellId> &cells)
{
    m_model->refresh(cells);
}

void GalleryPanel::setSlide(std::optional<int> slideIndex)
{
    m_options.filter.slideIndex = slideIndex;
    apply();
}

void GalleryPanel::setPictureSize(int pixels)
{
    m_size->setValue(pixels);
}

void GalleryPanel::setOnlyAnomalous(bool on)
{
    m_options.filter.onlyAnomalous = on;
    m_anomalous->setChecked(on);
    apply();
}

void GalleryPanel::setOnlyUnreviewed(bool on)
{
    m_options.filter.onlyUnreviewed = on;
    m_unreviewed->setChecked(on);
    apply();
}

void GalleryPanel::clearFilters()
{
    m_class->setCurrentIndex(0);
    setOnlyAnomalous(false);
    setOnlyUnreviewed(false);
}

void GalleryPanel::setGroupBy(GroupBy groupBy)
{
    m_options.groupBy = groupBy;
    const QSignalBlocker blocker(m_group);
    m_group->setCurrentIndex(m_group->findData(static_cast<int>(groupBy)));
    apply();
}

void GalleryPanel::setSortBy(SortBy sortBy)
{
    m_options.sortBy = sortBy;
    const QSignalBlocker blocker(m_sort);
    m_sort->setCurrentIndex(m_sort->findData(static_cast<int>(sortBy)));
    apply();
}

void GalleryPanel::setGroupings(std::shared_ptr<const CellGroupings> groupings)
{
    m_options.groupings = std::move(groupings);
    if (needsGroupings())
        apply();
}

bool GalleryPanel::needsGroupings() const
{
    return m_options.groupBy == GroupBy::Consensus || m_options.groupBy == GroupBy::Reason;
}

void GalleryPanel::setWritable(bool writable)
{
    m_writable = writable;
    updateControls();
}

void GalleryPanel::setEmptyText(const QString &text)
{
    m_view->setEmptyText(text);
}

QString GalleryPanel::countText() const
{
    const GalleryOrder &order = m_model->order();
    const QLocale locale;
    return tr("%1 of %2 shown, %3 hidden")
        .arg(locale.toString(order.shown()), locale.toString(order.total), locale.toString(order.hidden()));
}

QString GalleryPanel::hiddenText() const
{
    const int hidden = m_session != nullptr ? m_model->order().blinded : 0;
    return hidden > 0 ? tr("What the model and others say of %n cell(s) is hidden until your blinded session is over.",
               nullptr, hidden)
                      : QString();
}

void GalleryPanel::updateControls()
{
    const bool study = m_session != nullptr;
    for (QWidget *control : std::initializer_list<QWidget *> {m_group, m_sort, m_class, m_anomalous, m_unreviewed})
        control->setEnabled(study);
    m_clear->setEnabled(m_options.filter.hidesAny());
    m_count->setText(study ? countText() : QString());
    m_hidden->setText(hiddenText());
    m_hidden->setVisible(!m_hidden->text().isEmpty());
    m_classes->setVisible(study);
    m_classes->setActive(study && m_writable && m_view->selectionModel()->hasSelection());
    if (study && m_model->order().total > 0)
        m_view->setEmptyText(
            tr("The filters hide all %n cell(s). \"Show all\" turns them off.", nullptr, m_model->order().total));
}

bool GalleryPanel::onKey(QKeyEvent *key)
{
    // Held keys repeat; a label must be given once.
    if (m_session == nullptr || !m_writable || key->isAutoRepeat())
        return false;
    if (key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    if (const auto digit = digitOf(*key); digit && *digit <= 4) {
        Q_EMIT confidenceRequested(static_cast<Confidence>(4 - *digit));
        return true;
    }
    if (key->text().size() != 1 || !key->text().at(0).isLetter())
        return false;
    const QChar letter = key->text().at(0).toUpper();
    int style = CellTable::kNoClass;
    if (letter == kCannotIdentifyKey)
        style = CellTable::kCannotIdentify;
    else if (const auto known = m_session->styles().indexOfKey(letter); known && *known < m_session->labelClasses())
        style = *known;
    if (style == CellTable::kNoClass)
        return false;
    const std::vector<CellId> cells = m_view->selectedCells();
    if (!cells.empty())
        Q_EMIT labelRequested(cells, style);
    return true;
}

bool GalleryPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress && onKey(static_cast<QKeyEvent *>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

} // namespace cyto::ui
